"""Speakers set apart by a colon or a dash."""

import pytest

pytestmark = pytest.mark.model


def test_a_headline_names_its_speaker_before_a_colon(about):
    told = about("fuel tax", "Minister: fuel tax will fall by 3 percent in May")
    assert (told.chain, told.certainty) == (("Minister",), "attributed")


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Fuel tax will fall by 3 percent: minister", "minister"),
        ("Two ferries sank before noon – divers", "divers"),
        ("Ferry sank off Ostrel on Monday – Harbour Office", "Harbour Office"),
    ],
)
def test_a_headline_names_its_speaker_behind_a_mark_at_the_end(text, source, tell):
    (told,) = tell(text)
    assert (told.chain, told.certainty) == ((source,), "attributed")


@pytest.mark.parametrize(
    "text",
    [
        "Ferry struck barge off Ostrel – nine dead",
        "The ferry sank on Monday – the third in a year.",
        "The ferry left Ostrel at 10:30 on Monday.",
        "The ferry sank at noon near the ferry-workers",
    ],
)
def test_what_follows_a_mark_and_is_no_speaker_changes_nothing(text, tell):
    assert [(t.chain, t.certainty) for t in tell(text)] == [((), "asserted")]


@pytest.mark.xfail(strict=True, reason="the parser makes the speaker the head of the whole headline")
def test_a_headline_that_is_all_nouns_to_the_parser_names_its_speaker_at_the_end(tell):
    assert tell("Ferry struck barge off Ostrel – divers")[0].chain == ("divers",)


@pytest.mark.xfail(strict=True, reason="the model takes the place before a hyphen into the name behind it")
def test_a_place_before_a_hyphen_is_no_part_of_the_speaker(tell):
    assert tell("Ferry struck barge off Ostrel - Harbour Office")[0].chain == ("Harbour Office",)


@pytest.mark.parametrize("place", ["OSTREL", "KESSAN"])
def test_a_place_in_capitals_before_a_colon_is_a_dateline(place, about):
    told = about("The ferry sank", f"{place}: The ferry sank at noon.")
    assert (told.chain, told.certainty) == ((), "asserted")


def test_a_handle_before_a_colon_speaks(extracted):
    link = extracted("@ostrelport: The ferry sank on Monday with nine divers.")[0].chain[0]
    assert (link.name, link.role) == ("@ostrelport", "social")


@pytest.mark.parametrize("act", ["opened her speech", "turned to the crowd", "stood up and wept"])
def test_who_acts_before_a_colon_and_an_opening_mark_speaks(act, about):
    told = about("The ferry sank", f"Marta Quill {act}: “The ferry sank at noon.”")
    assert (told.chain, told.certainty) == (("Marta Quill",), "attributed")


def test_who_acts_before_a_colon_and_a_list_does_not_speak(about):
    told = about("nine cranes", "Marta Quill bought three things: nine cranes, a tug and a ferry.")
    assert (told.chain, told.certainty) == ((), "asserted")


def test_a_speaker_before_a_comma_and_a_colon_is_read_without_the_parse(about):
    text = 'TSCL Deputy General Secretary Marta Quill, said: "The board is wrong about the ferry.'
    assert about("board is wrong", text).chain == ("Marta Quill",)


def test_the_word_for_a_picture_says_nothing(about):
    assert about("nine divers", "Photo: Delegates greet nine divers after the vote.").chain == ()


def test_a_label_for_what_follows_is_nobody(tell):
    for text in (
        "The big one today: Tomas Vell has a move worth 26 million crowns.",
        "One to note: Tomas Vell scored nine goals.",
    ):
        assert [t.chain for t in tell(text)] == [()]


def test_what_a_headline_lists_between_commas_is_said_by_nobody(tell):
    assert [t.chain for t in tell("Quill to Ostrel latest, Brask wanted, Town sign keeper")] == [()]


def test_who_speaks_between_the_commas_of_a_headline_is_found(about):
    assert about("was late", "Ferry to Ostrel, Marta Quill admits, was late").chain == ("Marta Quill",)


def test_a_headline_that_says_it_is_a_report_names_no_document(about):
    text = "Quill to Ostrel - report\n\nThe harbour club met nine of her agents in Carrow on Monday, the report adds."
    assert about("nine of her agents", text).chain == ("report",)
