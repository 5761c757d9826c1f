from dataclasses import replace

from tests.ledger.test_rests import rest

from retold.ledger.groups import Group, spoken

LIND = ("Mara Lind", "person")


def group(*chain, ident):
    """A group of one telling that has such a chain."""
    made, one = Group(), rest(*chain, certainty="attributed" if chain else "asserted")
    made.add(replace(one, telling=replace(one.telling, id=ident)))
    return made


def origins(*groups, negated):
    """The tellings of each origin of what somebody said; `negated` are those that say no."""
    found = spoken(groups, lambda r: r.telling.id in negated)
    return [sorted(m.telling.id for m in g.members) for g in found]


def test_what_is_told_without_a_source_is_the_speakers():
    assert origins(group(LIND, ident="his"), group(ident="bare"), negated=()) == [["bare", "his"]]


def test_what_says_yes_without_a_source_where_the_speaker_says_no_is_not_his():
    pair = group(LIND, ident="his"), group(ident="bare")
    assert origins(*pair, negated={"his"}) == [["his"], ["bare"]]
    assert origins(*pair, negated={"his", "bare"}) == [["bare", "his"]]


def test_like_words_under_another_name_are_the_speakers_all_the_same():
    pair = group(LIND, ident="his"), group(("Tom Orrin", "person"), ident="other")
    assert len(origins(*pair, negated={"his"})) == 2 - (pair[1].like([pair[0]]) >= 0.2)
