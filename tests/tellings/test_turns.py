"""Turns of phrase by which somebody says something."""

import pytest

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The Harbour Front took credit for the theft of nine anchors on Monday.", "Harbour Front"),
        ("The mayor took responsibility for the failed rescue of nine divers.", "mayor"),
        ("The inquiry pointed the finger at the crew for nine missing anchors.", "inquiry"),
        ("Marta Quill laid the blame for the loss of nine anchors on the crew.", "Marta Quill"),
        ("The council had no comment on the letter about nine anchors.", "council"),
    ],
)
def test_who_says_it_by_a_turn_of_phrase_is_its_source(text, speaker, about):
    told = about("nine", text) if "nine" in text else about("letter", text)
    assert (told.chain, told.certainty) == ((speaker,), "attributed")


def test_some_who_say_it_are_a_gap(about):
    told = about("nine anchors", "Some laid the blame for the loss of nine anchors on the crew.")
    assert (told.chain, told.breaks, told.certainty) == ((), ("gap",), "attributed")


@pytest.mark.parametrize(
    "text",
    [
        "The mayor took a credit from the bank for nine anchors.",
        "The mayor pointed at the crew of nine ships.",
        "The mayor had no money for nine anchors.",
    ],
)
def test_the_same_words_apart_say_nothing(text, about):
    assert (about("nine", text).chain, about("nine", text).certainty) == ((), "asserted")
