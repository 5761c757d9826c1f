"""What is passed on without saying who says it: idioms, talk, and what somebody is tried for."""

import pytest

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    "text",
    [
        "By all accounts the ferry sank at noon.",
        "It emerged that the ferry sank at noon.",
        "The ferry, the story goes, sank at noon.",
    ],
)
def test_an_idiom_of_hearsay_is_a_gap_over_its_sentence(text, about):
    told = about("sank at noon", text)
    assert (told.chain, told.breaks, told.certainty) == ((), ("gap",), "attributed")


@pytest.mark.parametrize(
    "text", ["In theory the ferry carries forty people.", "On paper, the ferry carries forty people."]
)
def test_an_idiom_of_doubt_leaves_its_clause_open(text, about):
    assert about("forty people", text).certainty == "hedged"


def test_words_that_only_begin_like_an_idiom_leave_nothing_open(about):
    assert about("forty people", "By all means the ferry carries forty people.").certainty == "asserted"


@pytest.mark.xfail(strict=True, reason="idioms are found without the parse, also inside other phrases")
@pytest.mark.parametrize(
    "text", ["The council spends nine crowns a month on paper cups.", "But for the mayor, the vote was on nine ships."]
)
def test_the_words_of_an_idiom_inside_another_phrase_leave_nothing_open(text, about):
    assert about("nine", text).certainty == "asserted"


@pytest.mark.parametrize(
    "text",
    [
        "The talk of the theft of nine anchors emptied the town.",
        "The captain left after a complaint about the theft of nine anchors from the harbour.",
        "The ferry sank amid speculation that the crew had stolen nine anchors before noon.",
    ],
)
def test_what_talk_is_about_is_left_open(text, about):
    assert about("nine anchors", text).certainty == "hedged"


@pytest.mark.xfail(strict=True, reason="owned talk is left to the rule of nouns, which misses what hangs on the owner")
def test_what_somebody_s_talk_is_about_is_no_fact(about):
    text = "The captain left after a complaint by the guild about the theft of nine anchors from the harbour."
    assert about("nine anchors", text).certainty != "asserted"


@pytest.mark.parametrize(
    "text",
    [
        "Two divers were arrested on suspicion of stealing nine anchors from the harbour.",
        "A diver faces trial over the theft of nine anchors from the harbour in Ostrel.",
        "Two divers are under investigation for the theft of nine anchors from the harbour.",
    ],
)
def test_what_somebody_is_pursued_for_is_no_fact(text, about):
    assert about("nine anchors", text).certainty != "asserted"


def test_what_somebody_is_convicted_of_is_told_as_a_fact(about):
    told = about("nine anchors", "A diver was convicted of stealing nine anchors from the harbour.")
    assert told.certainty == "asserted"


@pytest.mark.parametrize(
    ("text", "certainty"),
    [
        ("A diver has been charged with nine counts of theft.", "asserted"),
        ("Police charged the diver with theft on Monday.", "asserted"),
        ("A diver was charged with stealing nine anchors from the harbour.", "attributed"),
        ("A diver was arrested on Monday morning in Ostrel.", "asserted"),
        ("A diver was arrested on suspicion of theft on Monday.", "asserted"),
        ("A diver was arrested for investigation of nine thefts.", "asserted"),
        ("The divers are charged with the killing of Jon Ashe and nine counts of attempted theft.", "asserted"),
        ("The divers were held until their trial in Ostrel on 4 March.", "asserted"),
    ],
)
def test_a_charge_is_an_act_and_a_time_is_no_accusation(text, certainty, tell):
    assert [t.certainty for t in tell(text)] == [certainty]


def test_or_so_passes_on_what_is_said_only_behind_its_sentence(about):
    assert about("The ferry", "The ferry sank on Monday, or so the captain believes.").breaks == ("gap",)
    assert about("the ferry", "In the last week or so, the ferry left Ostrel.").certainty == "asserted"


def test_how_long_somebody_is_held_is_no_accusation(about):
    assert about("three days", "Two divers were held for three days in Ostrel.").certainty == "asserted"


def test_talk_beside_another_subject_leaves_its_clause_open(about):
    told = about("deals", "Rumours and allegations spread that deals had been cut.")
    assert told.certainty == "hedged"


def test_talk_that_rises_beside_an_object_leaves_its_clause_open(about):
    text = "The wreck hurt Marta Quill’s trust and rumours are already being spread that bribes were paid."
    assert about("bribes", text).certainty == "hedged"
