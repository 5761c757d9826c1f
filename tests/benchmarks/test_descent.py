"""The peers that shared text is compared with."""

from benchmarks import descent
from retold.descent.reuse import Wording
from retold.text import Span


def wording(text, runs=None):
    words = tuple(text.split())
    return Wording(words, tuple(Span(k, k + 1) for k in range(len(words))), tuple(runs or [0] * len(words)))


def test_a_pair_is_one_of_which_enough_of_the_smaller_is_in_the_larger():
    sets = [frozenset({("a",), ("b",), ("c",)}), frozenset({("a",), ("d",)}), frozenset({("e",)}), frozenset()]
    assert descent.every(sets) == {(0, 1)}
    assert descent.every(sets, 0.6) == set()


def test_no_ngram_bridges_what_was_left_out():
    assert len(descent.grams(wording("a b c d e f g h i"))) == 2
    assert descent.grams(wording("a b c d e f g h", [0, 0, 0, 0, 1, 1, 1, 1])) == frozenset()


def test_without_the_data_the_story_is_made_of_the_bundled_ones(monkeypatch):
    monkeypatch.delenv("RETOLD_EVAL_DATA", raising=False)
    assert len(descent.rows(12)) == 12
