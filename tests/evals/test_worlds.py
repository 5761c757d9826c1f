"""The worlds: made alike from one seed, independent where they say so, and scored as the truth demands."""

import itertools
from random import Random

import pytest
from evals.worlds.matter import EVENTS, event, worded
from evals.worlds.measure import Judged, agree, calibration_error, sign_distance
from evals.worlds.reporting import grams
from evals.worlds.tree import UNNAMED, strangers, world


@pytest.fixture(scope="module")
def large():
    return world(11, 40)


def of(made, role):
    return [n for n in made.nodes if n.role == role]


def runs(node):
    """The runs of words in its sentences."""
    return {gram for said in node.said for gram in grams(said.text)}


def test_a_seed_makes_one_world():
    assert world(5, 12) == world(5, 12)
    assert world(5, 12) != world(6, 12)


def test_strangers_share_no_eight_words_outside_quotations():
    for one, other in itertools.combinations(strangers(7, 12).nodes, 2):
        assert not runs(one) & runs(other)


def test_strangers_have_no_parents():
    assert all(n.kind == "original" and not n.parents for n in strangers(7, 6).nodes)


def test_every_role_is_in_a_large_world(large):
    assert {n.role for n in large.nodes} >= {"own", "credited", "stripped", "cites", "follows", "mixed", "once"}


def test_a_stripped_text_names_no_agency(large):
    for node in of(large, "stripped"):
        assert not any(parent[1:].split()[0] in node.text for parent in node.parents)


def test_what_is_told_again_shares_no_eight_words_with_it(large):
    texts = {n.key: n for n in large.nodes}
    for node in of(large, "follows"):
        (parent,) = node.parents
        assert not runs(node) & runs(texts[parent])
        assert node.facts <= texts[parent].facts


def test_parents_come_before_their_children(large):
    dates = {n.key: n.date for n in large.nodes}
    for node in large.nodes:
        assert all(dates[p] is None or node.date is None or dates[p] < node.date for p in node.parents if p in dates)


def test_a_world_can_do_without_dates():
    assert all(n.date is None for n in world(11, 10, dated=False).nodes)


@pytest.mark.parametrize("name", EVENTS)
def test_every_fact_has_two_wordings_at_least(name):
    assert all(len(fact.wordings) >= 2 for fact in event(name).facts)


def test_a_wording_begins_with_a_capital_also_in_a_quotation():
    rng = Random(1)  # noqa: S311
    assert worded('"[we|we] wait," said {who}.', {"who": "Ada"}, rng) == '"We wait," said Ada.'


def test_parents_agree_by_key_by_house_and_without_a_name():
    assert agree("n1", "n1")
    assert agree("*Northline-2", "*Northline News Agency")
    assert agree("*unnamed original shared by A, B", UNNAMED)
    assert not agree("*Northline", "n1")
    assert not agree("*Northline", UNNAMED)


def test_the_sign_distance_is_one_for_one_tree_and_less_for_another():
    truth = {"a": (), "b": ("a",), "c": ("a",), "d": ("*X",)}
    assert sign_distance(truth, truth) == 1.0
    assert sign_distance(truth, {**truth, "d": ("*Y",)}) == 1.0
    assert sign_distance(truth, {**truth, "b": (), "d": ("a",)}) < 1.0


def test_belief_that_matches_what_is_right_has_no_error():
    edges = [Judged(right, 0.75, stated=True) for right in (True, True, True, False)]
    assert calibration_error(edges) == pytest.approx(0.0)
    assert calibration_error([Judged(right=False, score=0.9, stated=True)]) == pytest.approx(0.9)
