from dataclasses import replace

from tests.ledger.test_differences import said

from retold.ledger.belief import SIGNS, WEIGHTS, believed, certain, probability, read
from retold.ledger.cases import Case


def test_every_kind_has_a_weight_for_each_sign_and_a_bias():
    assert {len(weights) for weights in WEIGHTS.values()} == {len(SIGNS) + 1}


def test_every_sign_says_what_it_looks_at():
    assert all(sign.__doc__ for sign in SIGNS)


def test_a_telling_of_other_things_is_believed_less_to_have_lost_details():
    best = said("The ferry Margit sank off Orstad harbour with forty sailors aboard.", where="two")
    near, far = said("The ferry sank."), said("Bread grew dear again in Lusenia.")
    here, there = (probability(read(Case(told=t, best=best)), WEIGHTS["detail-lost"]) for t in (near, far))
    assert here > there


def test_where_words_are_alike_what_differs_is_named_whatever_the_signs():
    told = said("Nine old boats sank off the stone quay of Orstad")
    best = said("Nine old boats sank off the stone quay of Tessaly", where="two")
    case = Case(told=told, best=best)
    assert certain(case)
    assert believed(case, tuple(WEIGHTS)) == frozenset(WEIGHTS)
    assert not certain(replace(case, leads=True))


def test_kinds_without_weights_are_always_believed():
    assert believed(Case(told=said("Bread grew dear."), best=said("Two boats sank.", where="two")), ("polarity",))
