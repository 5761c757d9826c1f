from hypothesis import given
from hypothesis import strategies as st

from retold.dossier.differences import MOST_WORDS, runs


def changed(text, other):
    return [run.text for run in runs(text, other) if run.changed]


@given(st.text(), st.text())
def test_runs_together_are_the_text(text, other):
    assert "".join(run.text for run in runs(text, other)) == text


def test_words_that_the_other_lacks_are_marked():
    assert changed("At least seven ships sailed", "Seven ships sailed") == ["At least"]


def test_a_replaced_word_is_marked():
    assert changed("six ships sailed at night", "four ships sailed at night") == ["six"]


def test_case_and_punctuation_are_no_difference():
    assert changed("The ships, he said, sailed.", "the ships he said sailed") == []


def test_a_number_with_separators_is_one_word():
    assert changed("about 3,100 people a day", "about 3,200 people a day") == ["3,100"]


def test_a_telling_in_words_of_its_own_is_left_unmarked():
    assert changed("nobody at the port had any idea", "four ships sailed without papers") == []


def test_passages_too_long_to_compare_are_left_unmarked():
    assert changed("a b " * MOST_WORDS, "a c " * MOST_WORDS) == []
