"""The publications of a story in order of time."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from retold.dossier.assemble import story
from retold.dossier.timeline import order
from retold.records import Published


def on(day, hour=None):
    return Published(at=datetime(2031, 3, day, hour or 0, tzinfo=UTC), surety="declared", whole_day=hour is None)


@pytest.fixture
def ordered(dossier):
    """`ordered(published by article's number)`: the numbers and names in order; articles not given have no date."""

    def ordered(given):
        articles = tuple(
            replace(a, published=given.get(n, Published())) for n, a in enumerate(dossier.material.articles, 1)
        )
        made = replace(dossier, material=replace(dossier.material, articles=articles))
        return [item.key for item in order(story(made))]

    return ordered


def test_articles_stand_by_their_time_and_the_undated_behind_them(ordered):
    found = [key for key in ordered({6: on(1), 7: on(2, 9), 1: on(2, 8)}) if isinstance(key, int)]
    assert found[:3] == [6, 1, 7]
    assert sorted(found[3:]) == [2, 3, 4, 5]


def test_of_one_day_without_times_the_parent_comes_first(ordered):
    found = ordered({5: on(3), 2: on(3), 1: on(3)})
    assert [key for key in found if key in {1, 2, 5}] == [1, 2, 5]


def test_who_has_only_a_day_comes_after_a_parent_that_has_an_hour(ordered):
    found = ordered({2: on(3), 5: on(3), 1: on(3, 15)})
    assert [key for key in found if key in {1, 2, 5}] == [1, 2, 5]


def test_an_hour_that_is_known_is_not_moved_behind_a_later_parent(ordered):
    found = ordered({2: on(3, 9), 1: on(3, 15)})
    assert [key for key in found if key in {1, 2}] == [2, 1]


def test_an_unseen_original_stands_just_before_the_first_that_has_it(ordered):
    found = ordered({4: on(1), 1: on(2), 3: on(3)})
    assert found[:2] == ["*Corvane", 4]
    assert found.count("*Corvane") == 1


def test_articles_that_have_it_from_each_other_come_to_an_end(dossier):
    first, second, *rest = dossier.descent.lineages
    edge = second.edges[0]
    turned = replace(first, edges=(replace(edge, child=first.article, parent=second.article),))
    circular = replace(dossier, descent=replace(dossier.descent, lineages=(turned, second, *rest)))
    articles = tuple(replace(a, published=on(3)) for a in dossier.material.articles)
    circular = replace(circular, material=replace(circular.material, articles=articles))
    assert sorted(item.key for item in order(story(circular)) if isinstance(item.key, int)) == [1, 2, 3, 4, 5, 6, 7]
