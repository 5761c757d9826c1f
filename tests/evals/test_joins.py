"""Joins that were read by hand, looked for again; the texts themselves are not in the repository."""

from collections import Counter

import msgspec
import pytest
from evals.joins import Join, Kept, Passage, joined, like

from evals import joins
from retold.text import Span


@pytest.mark.parametrize(("file", "many"), [(joins.READ, 450), (joins.JUDGED, 1700)])
def test_what_was_read_are_joins_of_rows_that_their_stories_have(file, many):
    read = msgspec.json.decode(file.read_bytes(), type=joins.Read)
    assert len(read.joins) == many
    assert {j.judgement for j in read.joins} == {"same", "part", "not", "unsure"}
    for join in read.joins:
        assert {join.first.row, join.second.row} <= set(read.stories[join.story])
        assert join.story[0] in read.corpora


def test_what_was_grouped_are_pairs_of_other_articles_than_those_judged_and_read():
    grouped, *others = (
        msgspec.json.decode(file.read_bytes(), type=joins.Read) for file in (joins.GROUPED, joins.JUDGED, joins.READ)
    )
    rows = {(story[0], row) for story, numbers in grouped.stories.items() for row in numbers}
    assert rows.isdisjoint(
        (story[0], row) for read in others for story, numbers in read.stories.items() for row in numbers
    )
    assert {j.judgement for j in grouped.joins} == {"same", "part", "not"}
    for join in grouped.joins:
        assert {join.first.row, join.second.row} <= set(grouped.stories[join.story])
        assert join.first.row != join.second.row


@pytest.mark.parametrize(
    ("span", "same"), [(Span(10, 50), True), (Span(12, 48), True), (Span(30, 50), True), (Span(45, 90), False)]
)
def test_a_span_cut_a_little_differently_is_the_same_telling(span, same):
    assert like(Span(10, 50), span) is same


def test_two_passages_are_joined_where_one_claim_holds_both():
    join = Join(story="h0", first=Passage(1, 0, 20), second=Passage(2, 5, 30), judgement="same")
    assert joined(join, {1: [(Span(0, 20), 7)], 2: [(Span(5, 30), 7)]})
    assert not joined(join, {1: [(Span(0, 20), 7)], 2: [(Span(5, 30), 8)]})
    assert not joined(join, {1: [(Span(0, 20), 7)]})


def test_the_unsure_count_neither_way():
    found = Kept(
        Counter(same=6, part=2, unsure=9) + Counter({"not": 12}),
        Counter(same=3, part=1, unsure=5) + Counter({"not": 1}),
    )
    assert found.figures() == {"right": 0.8, "kept": 0.5}
