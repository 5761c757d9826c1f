"""Who speaks which paragraphs of an interview; all invented."""

import pytest

from retold.text import lines
from retold.transcripts import turns

INTERVIEW = """The singer Lena Orsan spoke to the Courier in Ostrel.
COURIER: What were you thinking of?
ORSAN: I wanted to write something comic.
It took three days.
COURIER: And the film?
ORSAN: We shot it in a dairy.
She then left for the airport."""


def found(text):
    return [(t.name, t.asks, t.span.of(text).split()[-1]) for t in turns(text, lines(text))]


def test_a_turn_goes_on_to_the_next_label_and_the_last_one_ends_with_its_paragraph():
    assert found(INTERVIEW) == [
        ("COURIER", True, "of?"), ("ORSAN", False, "days."), ("COURIER", True, "film?"), ("ORSAN", False, "dairy."),
    ]  # fmt: skip


def test_a_label_ends_where_its_words_begin():
    for turn in turns(INTERVIEW, lines(INTERVIEW)):
        assert turn.label.end == turn.span.start
        assert turn.label.of(INTERVIEW).rstrip() == f"{turn.name}:"


def test_questions_and_answers():
    text = "Marta Quill spoke.\nQ. Are you glad?\nA. The money is gone.\nQ. Why?\nA. They sold it."
    assert [(name, asks) for name, asks, _ in found(text)] == [("Q", True), ("A", False)] * 2


def test_who_answers_with_a_question_and_goes_on_is_no_interviewer():
    text = "Lena Orsan spoke.\nCOURIER: Why?\nORSAN: Why not? It was late.\nCOURIER: And?\nORSAN: And what? It sank."
    assert [(name, asks) for name, asks, _ in found(text)] == [("COURIER", True), ("ORSAN", False)] * 2


def test_two_who_debate_both_speak():
    text = "Ned Harrow met Marta Quill.\nHARROW: It leaks.\nQUILL: It does not.\nHARROW: It does.\nQUILL: Never."
    assert [asks for _, asks, _ in found(text)] == [False] * 4


def test_names_in_capitals_are_speakers_and_shortened_later():
    text = "ANN LEE: It was late.\nIVO MARN: It was not.\nLEE: It was.\nMARN: Nine people saw it."
    assert [name for name, _, _ in found(text)] == ["ANN LEE", "IVO MARN"] * 2


def test_who_mostly_asks_makes_a_transcript():
    text = "Ann Lee: How many?\nIvo Marn: Nine.\nAnn Lee: And when?\nIvo Marn: On Monday."
    assert [asks for _, asks, _ in found(text)] == [True, False] * 2


@pytest.mark.parametrize(
    "text",
    [
        "Ned Harrow refereed.\nDate: 4 March.\nVenue: Ostrel.\nDate: 5 March.\nVenue: Sennet.",
        "Ned Harrow spoke.\nHARROW: It leaks.\nIt was late.",
        "Links for Harrow\nHarrow: more here\nQuill: more there\nHarrow: still more\nQuill: last ones",
        "A list.\nPumps: nine of them.\nCranes: two of them.\nPumps: old.\nCranes: new.",
    ],
)
def test_listings_and_lone_labels_are_no_transcript(text):
    assert found(text) == []


def test_a_text_without_labels_has_no_turns():
    assert turns("The ferry sank.\nThe crew left.", lines("The ferry sank.\nThe crew left.")) == ()
