"""Interviews that are named in another sentence."""

import pytest

pytestmark = pytest.mark.model

TOLD = "Minister Marta Quill said in {} that the ferry was safe. Marta Quill told the Tessaly Times that she saw it."


@pytest.mark.parametrize("interview", ["a television interview", "an interview on Sunday", "a radio interview"])
def test_an_interview_is_with_the_one_publisher_that_its_speaker_talks_to(interview, about):
    assert about("the ferry was safe", TOLD.format(interview)).chain == ("Tessaly Times", "Marta Quill")


def test_two_publishers_leave_it_open(about):
    text = TOLD.format("an interview") + " Marta Quill told the Corvane Herald that she would resign."
    assert about("the ferry was safe", text).chain == ("Marta Quill",)


def test_another_speaker_has_his_own_interview(about):
    text = "Ivo Brandt said in an interview that the ferry was safe. Marta Quill told the Tessaly Times that it sank."
    assert about("the ferry was safe", text).chain == ("Ivo Brandt",)


def test_what_is_not_said_in_an_interview_is_not_said_to_the_publisher(about):
    assert about("the ferry was safe", TOLD.format("Parliament")).chain == ("Marta Quill",)


def test_state_television_is_a_publisher_of_its_own(about):
    chain = about("the ferry was safe", TOLD.format("an interview with state television")).chain
    assert chain == ("state television", "Marta Quill")
