"""Frames of what people in general hold."""

import pytest

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    "text",
    [
        "Marta Quill was widely criticised for the sale of the ferry.",
        "Marta Quill has been praised for her part in the rescue.",
        "The sale of the ferry was condemned as a swindle.",
        "The victim has been named locally as Marco Lind.",
    ],
)
def test_what_nobody_in_particular_says_of_somebody_is_a_gap(text, tell):
    assert [(t.chain, t.breaks, t.certainty) for t in tell(text)] == [((), ("gap",), "attributed")]


@pytest.mark.parametrize("text", ["The man, named as Marco Lind, was walking home."])
def test_a_name_that_is_given_in_passing_is_passed_on(text, about):
    assert about("named as Marco Lind", text).certainty == "attributed"


@pytest.mark.parametrize(
    ("text", "certainty"),
    [
        ("Marta Quill was named as the new captain of the ferry.", "asserted"),
        ("Marta Quill will be praised for her part in the rescue.", "asserted"),
        ("Marta Quill was criticised for the sale, but she kept the ferry in Ostrel.", "asserted"),
    ],
)
def test_an_appointment_and_what_is_added_are_the_text_s_own(text, certainty, tell):
    assert tell(text)[-1].certainty == certainty


def test_an_agent_is_the_source(about):
    told = about("criticised", "Marta Quill was criticised by the guild for the sale of the ferry.")
    assert told.breaks != ("gap",)


@pytest.mark.parametrize(
    ("text", "certainty"),
    [
        ("The conventional wisdom was that the ferry would sail to Merrow.", "attributed"),
        ("The hope is that the ferry will sail to Merrow.", "hedged"),
        ("It is still hoped the ferry will sail to Merrow.", "hedged"),
        ("The truth is that the ferry will sail to Merrow.", "asserted"),
    ],
)
def test_what_is_commonly_held_is_no_fact(text, certainty, about):
    assert about("sail to Merrow", text).certainty == certainty
