from tests.ledger.test_differences import said

from retold.ledger.cases import Case
from retold.ledger.loaded import loaded


def test_a_word_that_judges_for_a_plain_one():
    told, best = said("terrorist boats shelled Orstad"), said("rebel boats shelled Orstad", where="two")
    assert list(loaded(Case(told=told, best=best))) == [("referent-swapped", "'terrorist' here, best telling 'rebel'")]
    assert not list(loaded(Case(told=best, best=told)))


def test_a_word_that_both_have_judges_in_neither():
    told = said("terrorist boats shelled Orstad")
    best = said("terrorist and rebel boats shelled Orstad", where="two")
    assert not list(loaded(Case(told=told, best=best)))


def test_the_best_telling_is_not_blamed_for_its_words():
    told, best = said("terrorist boats shelled Orstad"), said("rebel boats shelled Orstad", where="two")
    assert not list(loaded(Case(told=told, best=best, leads=True)))
