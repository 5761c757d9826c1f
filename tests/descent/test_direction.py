from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from retold.descent.direction import escape, may_precede, precedes
from retold.records import Published


@pytest.fixture
def dated(report):
    def dated(day, hour=0, *, whole_day=True, surety="declared"):
        at = datetime(2031, 5, day, hour, tzinfo=UTC)
        published = Published(at=at, surety=surety, whole_day=whole_day)
        return replace(report("Text.", "Tidewatch").article, published=published)

    return dated


def test_an_earlier_day_precedes(dated):
    assert may_precede(dated(1), dated(2))
    assert not may_precede(dated(2), dated(1))
    assert precedes(dated(1), dated(2))


def test_one_day_settles_nothing(dated):
    assert may_precede(dated(1), dated(1))
    assert not precedes(dated(1), dated(1))


def test_a_few_hours_settle_nothing(dated):
    early, late = dated(1, 6, whole_day=False), dated(1, 15, whole_day=False)
    assert may_precede(late, early)
    assert not precedes(early, late)


@pytest.mark.parametrize("surety", ["inferred", "unknown"])
def test_an_unsure_date_forbids_nothing(dated, surety):
    assert may_precede(dated(9, surety=surety), dated(1))
    assert not precedes(dated(1), dated(9, surety=surety))


def test_a_child_has_little_that_its_parent_lacks():
    parent, child, third = [("a",), ("b",), ("c",)], [("a",), ("b",)], [("a",), ("b",), ("c",)]
    found = [dict.fromkeys(x) for x in (parent, child, third)]
    holders = Counter(r for each in found for r in each)
    assert escape(1, 0, found, holders) == 0.0
    assert escape(0, 1, found, holders) > 0.3


def test_without_third_articles_everything_escapes():
    found = [{("a",): None}, {("a",): None}]
    assert escape(0, 1, found, Counter({("a",): 2})) == 1.0
