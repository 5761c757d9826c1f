from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from retold.descent.direction import ahead, escape, may_precede, precedes
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


@pytest.mark.parametrize(("day", "hour"), [(1, 10), (2, 9), (3, 11)])
def test_a_time_inside_a_day_somewhere_on_earth_settles_nothing(dated, day, hour):
    time, whole = dated(day, hour, whole_day=False), dated(2)
    assert may_precede(time, whole)
    assert may_precede(whole, time)
    assert not ahead(time, whole)
    assert not ahead(whole, time)


def test_a_time_outside_a_day_everywhere_on_earth_settles_who_came_first(dated):
    before, whole, after = dated(1, 9, whole_day=False), dated(2), dated(3, 12, whole_day=False)
    assert precedes(before, whole)
    assert precedes(whole, after)
    assert ahead(before, whole)
    assert ahead(whole, after)


def test_the_earlier_of_two_days_or_times_is_ahead(dated):
    assert ahead(dated(1), dated(2))
    assert not ahead(dated(1), dated(1))
    assert ahead(dated(1, 6, whole_day=False), dated(1, 7, whole_day=False))


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
