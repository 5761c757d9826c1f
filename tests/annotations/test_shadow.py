"""The shadow of a text: easier to parse, of the same length."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from retold.annotations.shadow import FILLER, lost_apostrophes, places, shadow, split_possessive

PLAIN = "the harbour of Tessaly was calm and nobody went to sea " * 6


@given(st.text())
def test_a_shadow_has_the_length_of_its_text(text):
    assert len(shadow(text)) == len(text)


@given(st.text())
def test_a_shadow_is_its_own_shadow(text):
    assert shadow(shadow(text)) == shadow(text)


@given(st.text(alphabet=st.characters(codec="ascii", exclude_categories=["Cc"], exclude_characters="`")))
def test_plain_text_is_its_own_shadow(text):
    assert shadow(text) == text


def test_curly_marks_become_straight():
    assert shadow("“the ferry’s «gone»”") == '"the ferry\'s "gone""'


@pytest.mark.parametrize("broken", ["â\x80\x9cItâ\x80\x99s goneâ\x80\x9d", "â€œItâ€™s goneâ€\x9d"])
def test_marks_that_a_feed_has_broken_are_mended(broken):
    mended = shadow(broken)
    assert len(mended) == len(broken)
    assert mended.replace(FILLER, "") == '"It\'s gone"'
    assert [broken[k] for k in places(mended)[:-1] if broken[k].isascii()] == list("Its gone")


def test_other_letters_with_an_accent_stay():
    assert shadow("un âne â\x80") == "un âne â\x80"


def test_odd_blanks_become_plain():
    assert shadow("a\u00a0b\u202fc\td\ne") == "a b c d e"


def test_a_long_text_without_any_apostrophe_has_lost_them():
    assert lost_apostrophes(PLAIN)


def test_one_apostrophe_of_either_kind_shows_that_they_are_kept():
    assert not lost_apostrophes(PLAIN + "the ferry's gone")
    assert not lost_apostrophes(PLAIN + "the ferry’s gone")


def test_a_short_text_says_nothing_about_apostrophes():
    assert not lost_apostrophes("The ferry sank.")


def test_a_possessive_divides_after_a_name_that_stands_alone_elsewhere():
    assert split_possessive("Tessalys", frozenset({"Tessaly"})) == len("Tessaly")


def test_a_plural_and_an_unknown_name_stay_whole():
    assert split_possessive("harbours", frozenset({"harbour"})) == 0
    assert split_possessive("Tessalys", frozenset({"Ostrel"})) == 0
    assert split_possessive("ENTRIES", frozenset({"ENTRIE"})) == 0


def test_a_contraction_divides_before_its_not():
    assert [split_possessive(w, frozenset()) for w in ("didnt", "wont", "want", "parent")] == [3, 2, 0, 0]
