"""How far an edge is believed, from all its evidence."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from retold.descent.belief import KEPT_MOST, MOST, SHARED, passage, score
from retold.records import Evidence

KINDS = ("stated", "textual", "readings", "time")
WEIGHTS = st.floats(min_value=0.0, max_value=1.0)
EVIDENCE = st.lists(st.tuples(st.sampled_from(KINDS), WEIGHTS), max_size=6)


def evidence(pairs):
    return [Evidence(kind=kind, note="", weight=weight) for kind, weight in pairs]


def test_what_nothing_shows_is_not_believed():
    assert score([]) == 0.0


def test_pieces_of_one_kind_count_by_the_best_of_them():
    assert score(evidence([("stated", 0.5), ("stated", 0.7), ("stated", 0.6)])) == 0.7


def test_kinds_that_agree_are_believed_more_than_either():
    assert score(evidence([("stated", 0.5), ("textual", 0.8)])) == pytest.approx(0.9)


def test_what_a_person_decided_is_believed_wholly():
    assert score(evidence([("time", 0.1), ("judged", 1.0)])) == 1.0


@given(EVIDENCE, st.tuples(st.sampled_from(KINDS), WEIGHTS))
def test_more_evidence_never_makes_less_sure_and_its_order_is_nothing(found, more):
    assert score(evidence([*found, more])) >= score(evidence(found))
    assert score(evidence(reversed(found))) == pytest.approx(score(evidence(found)), abs=1e-4)
    assert 0.0 <= score(evidence(found)) <= 1.0


@given(st.floats(min_value=0.0, max_value=1.0), st.floats(min_value=0.0, max_value=1.0))
def test_the_more_of_a_text_is_shared_the_surer_but_never_wholly(first, second):
    less, more = sorted((first, second))
    assert SHARED <= passage(less) <= passage(more) <= MOST < 1.0
    assert passage(more, KEPT_MOST) <= KEPT_MOST
