import numpy as np
import pytest

from retold.claims import score
from retold.claims.candidates import pairs
from retold.claims.features import FEATURES
from retold.claims.likeness import Likeness
from retold.claims.sides import sentence_lemmas


def scored(made, encoder):
    material, told = made
    likeness = Likeness(told, sentence_lemmas(material.annotations))
    return score.pairs(told, likeness, *pairs(told, likeness.rarity), encoder)


def test_every_feature_has_a_weight():
    assert list(score.WEIGHTS) == [f.__name__ for f in FEATURES]


def test_the_score_is_the_weighted_sum_of_what_is_shown(sided, encoder):
    (pair,) = scored(sided(["The ferry sank near Orstad."], ["A ferry sank near Orstad."]), encoder)
    shown = score.explain(pair)
    assert score.score(pair) == score.BIAS + sum(score.WEIGHTS[r.feature] * r.value for r in shown)


def test_a_retelling_scores_above_zero_and_another_matter_below(sided, encoder):
    material = sided(
        ["The ferry Margit sank near Orstad with 40 sailors.", "The mayor of Orstad opened a school."],
        ["The Margit ferry sank near Orstad with 40 sailors.", "A bakery in Orstad burned."],
    )
    by = {(p.a.order, p.b.order): score.score(p) for p in scored(material, encoder)}
    assert by[0, 2] > 0
    assert all(value < 0 for key, value in by.items() if key != (0, 2))


def test_a_pair_with_a_better_match_elsewhere_has_a_negative_margin(sided):
    _, told = sided(["The ferry sank."], ["A ferry sank.", "A ferry left."])
    found = score.margins(told, np.array([0, 0]), np.array([1, 2]), np.array([0.9, 0.4]))
    assert found.tolist() == [0.5, -0.5]


def test_a_clause_is_no_rival_of_its_sentence(sided, tell):
    sentence = "The ferry sank and the crew left."
    _, told = sided(["The ferry sank."], [tell(sentence), tell(sentence, part="the crew left")])
    found = score.margins(told, np.array([0, 0]), np.array([1, 2]), np.array([0.9, 0.4]))
    assert found.tolist() == [0.9, 0.4]


def test_the_score_is_the_sum_of_what_is_explained(sided, encoder):
    from retold.claims.group import compared

    material, told = sided(
        ["The Orren dam burst above Kessan on a stormy night"], ["The Orren dam above Kessan burst at night"]
    )
    pairs = compared(told, material, encoder).pairs.values()
    assert pairs
    for pair in pairs:
        parts = [score.WEIGHTS[r.feature] * r.value for r in score.explain(pair)]
        assert score.score(pair) == pytest.approx(score.BIAS + sum(parts))
