"""Quoted words inside a sentence that no cue introduces."""

import pytest

pytestmark = pytest.mark.model


def test_quoted_words_are_put_on_who_acts_there(about):
    told = about("enemies", "The mayor handed nine ships to the “enemies of the harbour” on Monday.")
    assert (told.chain, told.certainty) == (("mayor",), "attributed")


def test_without_marks_the_same_words_are_the_text_s_own(about):
    told = about("enemies", "The mayor handed nine ships to the enemies of the harbour on Monday.")
    assert (told.chain, told.certainty) == ((), "asserted")


def test_what_things_do_puts_quoted_words_on_nobody(about):
    assert about("carnival", "Nine ships left the “carnival of liars” on Monday.").chain == ()


def test_a_name_in_quotation_marks_is_nobody_s_words(about):
    told = about("Long Winter", "The union closed “The Long Winter” on Monday.")
    assert (told.chain, told.certainty) == ((), "asserted")


def test_what_something_is_called_is_nobody_s_words(about):
    told = about("sounding", "The inspectors used a method called “deep sounding of hulls” on nine ships.")
    assert (told.chain, told.certainty) == ((), "asserted")


def test_a_source_that_the_sentence_names_keeps_the_quoted_words(about):
    text = "Marta Quill said the mayor handed nine ships to the “enemies of the harbour” on Monday."
    assert about("enemies", text).chain == ("Marta Quill",)


def test_a_long_title_in_quotation_marks_is_nobody_s_words(about):
    assert about("Long Winter", "Nine men played in “The Long Winter of Ostrel” on Monday.").chain == ()


def test_what_a_crowd_cries_is_not_his_who_acts_meanwhile(about):
    told = about(
        "the harbour office", "The mayor left the harbour office to cheers of “well done at last” from the quay."
    )
    assert told.chain == ()


def test_whose_deed_only_sets_the_time_of_quoted_words_has_not_said_them(about):
    text = "Karl Ashe was the oldest of the 16 men who died when the ferry dropped “like a stone” off Ostrel."
    assert about("dropped", text).chain == ()


@pytest.mark.parametrize(
    ("speaker", "text"),
    [
        ("Marta Quill", "A cook, Marta Quill, “heard a roar and then the pier was gone”."),
        ("Marta Quill", "A cook, Marta Quill, “felt the pier give way and jumped into the water”."),
        ("One clerk", "One clerk “woke to a roar and then the roof was gone”."),
    ],
)
def test_who_tells_what_he_lived_through_speaks_though_the_paragraph_before_has_a_speaker(tell, speaker, text):
    told = tell(f"The guild said that the pier was safe.\n\n{text}")
    assert told[1:]
    assert {t.chain for t in told[1:]} == {(speaker,)}


def test_what_somebody_does_in_quoted_words_is_told_by_another(tell):
    told = tell("The guild said that the pier was safe.\n\nThe mayor “stole nine million crowns and ran”.")
    assert ("mayor",) not in {t.chain for t in told}
