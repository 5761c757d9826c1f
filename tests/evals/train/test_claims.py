"""How the score of a pair is fitted; the stories are made up of rows alone."""

from collections import Counter

import numpy as np
import pytest
from evals.train.claims import Case, Judged, Model

from evals.train import claims as fitting
from retold.claims.curves import CURVES
from retold.claims.group import Compared

NAMES = fitting.NAMES


def row(**values):
    return [values.get(name, 0.0) for name in NAMES]


@pytest.fixture
def case():
    """Two claims of two tellings each, and a telling without a label; like tellings have a margin and common words."""
    like, unlike = row(words=0.6, margin=0.3), row(words=0.1, margin=-0.4, polarity=1.0)
    pairs = {(0, 1): like, (0, 3): unlike, (1, 2): unlike, (2, 3): like, (0, 4): unlike}
    claims = (Counter("a"), Counter("a"), Counter("b"), Counter("b"), Counter())
    found = Compared([[None]] * 5, dict.fromkeys(pairs), [])
    return Case(found=found, claims=claims, rows=np.array(list(pairs.values())))


@pytest.fixture
def judged():
    """No pair that anybody judged."""
    return Judged(np.zeros((0, len(NAMES))), np.zeros(0), np.zeros(0, dtype=np.int64))


def test_labels_are_the_share_of_labelled_pairs_behind_a_pair(case):
    shares, counts = case.labels()
    assert shares.tolist() == [1.0, 0.0, 0.0, 1.0, 0.0]
    assert counts.tolist() == [1.0, 1.0, 1.0, 1.0, 1.0]


def test_a_telling_that_stands_for_two_claims_is_half_the_other(case):
    two = Case(found=case.found, claims=(Counter("ab"), *case.claims[1:]), rows=case.rows)
    shares, counts = two.labels()
    assert (shares[0], counts[0]) == (0.5, 1.0)


def test_two_tellings_without_a_label_say_two_things_unless_they_are_alike(case):
    none = Case(found=case.found, claims=(Counter(),) * 5, rows=case.rows)
    shares, counts = none.labels()
    assert shares.tolist() == [0.0] * 5
    assert counts.tolist() == [0.0, 1.0, 1.0, 0.0, 1.0]


def test_a_telling_without_a_label_counts_little_where_it_is_alike(case):
    rows = case.rows.copy()
    rows[4, NAMES.index("words")] = 0.9
    assert Case(found=case.found, claims=case.claims, rows=rows).labels()[1][4] == fitting.LITTLE


def test_what_speaks_for_a_join_adds_and_what_speaks_against_takes_away(case, judged):
    found = fitting.fit([case, case], judged).curves
    assert found["margin"][-1][1] > 0 > found["polarity"][-1][1]
    assert found["words"][-1][1] > 0
    assert found["fate"] == ((0, 0.0), (1, fitting.GIVEN["fate"]))


def test_a_value_has_behind_it_the_stretches_below_it():
    rows = np.array([row(words=0.15)])
    at = sum(len(fitting.KNOTS[name]) - 1 for name in fitting.FREE[: fitting.FREE.index("words")])
    assert fitting.stretches(rows)[0, at : at + 3].tolist() == pytest.approx([1.0, 0.5, 0.0])


def test_fitting_twice_gives_the_same_curves(case, judged):
    assert fitting.fit([case], judged) == fitting.fit([case], judged)


def test_the_fitted_model_joins_what_is_one_claim(case, judged):
    found = fitting.fit([case, case], judged).fitness(case)
    assert (found.f1, found.b3, found.precision, found.exact) == (1.0, 1.0, 1.0, 1.0)
    assert (found.joins, found.right) == (2, 2)


def test_wrong_joins_cost_precision(case):
    found = fitting.fitness(case, [[0, 1, 2, 3], [4]])
    assert (found.joins, found.right) == (6, 2)
    assert found.precision == found.exact == pytest.approx(1 / 3)
    assert fitting.fitness(case, [[0], [1], [2], [3], [4]]).exact == 1.0


def test_what_people_judged_outweighs_what_the_labels_leave_open(case, judged):
    many = np.tile(row(words=0.6, margin=0.3), (400, 1))
    wrong = Judged(many, np.zeros(400), np.arange(400))
    labels, with_judged = (fitting.fit([case], j).odds(many[:1])[0] for j in (judged, wrong))
    assert with_judged < labels


def test_judged_pairs_are_left_out_by_story():
    five = Judged(np.zeros((6, len(NAMES))), np.arange(6.0), np.array([0, 0, 1, 2, 5, 6]))
    assert five.part(0, without=False).right.tolist() == [0, 1, 4]
    assert five.part(0, without=True).right.tolist() == [2, 3, 5]


def test_of_judged_pairs_it_is_counted_how_many_joins_are_right_and_how_many_right_ones_joined(case):
    rows = np.array([row(words=0.6, margin=0.3), row(words=0.1, margin=-0.4, polarity=1.0)] * 5)
    judged = Judged(rows, np.array([1.0, 0.0] * 5), np.repeat(np.arange(5), 2))
    assert fitting.joined([case, case], judged) == (1.0, 1.0)


def test_pairs_whose_score_speaks_for_a_join_are_counted():
    model = Model(dict.fromkeys(NAMES, ((0, 0.0), (1, 2.0))), -1.0)
    rows = np.array([row(words=1.0), row(words=1.0), row(), row(words=0.4)])
    pairs = Judged(rows, np.array([1.0, 0.0, 1.0, 1.0]), np.arange(4))
    assert fitting.above(model, pairs) == (0.5, pytest.approx(1 / 3))


def test_a_story_without_pairs_is_all_apart(case):
    alone = Case(
        found=Compared([[None]] * 2, {}, []), claims=(Counter("a"), Counter("b")), rows=np.zeros((0, len(NAMES)))
    )
    assert Model(CURVES, 0.0).fitness(alone).joins == 0


def test_every_story_is_left_out_once(case, judged):
    found = fitting.left_out({"one": case, "two": case, "three": case}, judged)
    assert [f.f1 for f in found.values()] == [1.0, 1.0, 1.0]


def test_at_best_each_telling_is_with_its_most_common_claim(case):
    assert fitting.ideal(case).f1 == 1.0


def test_the_table_has_a_line_a_story_and_their_mean(case):
    found = fitting.ideal(case)
    lines = fitting.table("here", {"one": found, "two": found}).splitlines()
    assert [line.split()[0] for line in lines] == ["here", "one", "two", "mean"]
