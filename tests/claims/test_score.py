import numpy as np
import pytest

from retold.claims import score
from retold.claims.candidates import pairs
from retold.claims.curves import BIAS, CURVES
from retold.claims.features import FEATURES
from retold.claims.likeness import Likeness
from retold.claims.sides import sentence_lemmas


def scored(made, encoder):
    material, told = made
    likeness = Likeness(told, sentence_lemmas(material.annotations))
    return score.pairs(told, likeness, *pairs(told, likeness.rarity), encoder)


def test_every_feature_has_a_curve_that_rises_in_its_values():
    assert list(CURVES) == [f.__name__ for f in FEATURES]
    for points in CURVES.values():
        values = [value for value, _ in points]
        assert values == sorted(set(values))


def test_the_score_is_the_sum_of_what_is_shown(sided, encoder):
    (pair,) = scored(sided(["The ferry sank near Orstad."], ["A ferry sank near Orstad."]), encoder)
    assert score.scores([pair]).tolist() == pytest.approx([BIAS + sum(part.adds for part in score.explain(pair))])


def test_no_pairs_have_no_scores():
    assert score.scores([]).tolist() == []


def test_a_curve_is_straight_between_its_points_and_level_beyond(monkeypatch):
    monkeypatch.setitem(CURVES, "words", ((0, 0.0), (0.5, 1.0), (1, 3.0)))
    assert score.curve("words", np.array([-1, 0.25, 0.75, 2])).tolist() == [0.0, 0.5, 2.0, 3.0]


def test_a_retelling_scores_above_zero_and_another_matter_below(sided, encoder):
    material = sided(
        ["The ferry Margit sank near Orstad with 40 sailors.", "The mayor of Orstad opened a school."],
        ["The Margit ferry sank near Orstad with 40 sailors.", "A bakery in Orstad burned."],
    )
    pairs = scored(material, encoder)
    by = {(p.a.order, p.b.order): s for p, s in zip(pairs, score.scores(pairs).tolist(), strict=True)}
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
