"""The tables of cues keep their own form."""

from typing import get_args

import pytest

from retold.tellings import cues

TABLES = {name: table for name, table in vars(cues).items() if isinstance(table, frozenset) and name.isupper()}


@pytest.mark.parametrize("name", TABLES)
def test_a_table_holds_words_in_lower_case(name):
    assert TABLES[name]
    assert all(word == word.lower().strip() != "" for word in TABLES[name])


def test_every_manner_is_one_that_the_type_names():
    assert set(cues.SAYING) == set(get_args(cues.Manner))
    assert set(cues.CUE.values()) | set(cues.NOUNS.values()) <= set(get_args(cues.Manner))


def test_every_verb_of_the_tables_is_a_cue():
    assert all(verb in cues.CUE for verbs in cues.SAYING.values() for verb in verbs)


def test_a_verb_of_denying_or_hedging_is_not_neutral():
    assert all(cues.CUE[verb] != "said" for manner in ("denied", "hedged") for verb in cues.SAYING[manner])
