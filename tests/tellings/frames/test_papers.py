"""Documents as sources, and who stands behind one."""

import pytest

pytestmark = pytest.mark.model


@pytest.mark.parametrize("text", ["The list has 46 names of divers.", "The letter gives nine reasons for the closure."])
def test_what_a_document_contains_is_put_on_it(text, extracted):
    (told,) = extracted(text)
    assert ([x.role for x in told.chain], told.certainty) == (["document"], "attributed")


def test_what_a_ship_has_is_put_on_nobody(about):
    told = about("46 cabins", "The ferry has 46 cabins for divers from Ostrel.")
    assert (told.chain, told.certainty) == ((), "asserted")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The port sent two letters to the council. They show that the ferry had failed nine tests.", "two letters"),
        ("The council published a letter. It shows the ferry had failed nine tests.", "letter"),
    ],
)
def test_a_pronoun_that_shows_something_takes_up_the_document_of_its_number(text, name, about):
    assert about("nine tests", text).chain == (name,)


def test_what_a_film_shows_is_put_on_who_shows_it(about):
    told = about("on its side", "The Harbour Office aired footage showing the ferry on its side off Ostrel.")
    assert (told.chain, told.certainty) == (("Harbour Office",), "attributed")


def test_who_only_watches_a_film_does_not_answer_for_it(about):
    told = about("on its side", "The Harbour Office watched footage showing the ferry on its side off Ostrel.")
    assert "Harbour Office" not in told.chain


def test_footage_from_a_place_that_shows_something_is_that_of_who_aired_it(about):
    text = "Ostrel Television aired footage from the scene of the wreck showing nine broken cranes on the quay."
    told = about("nine broken cranes", text)
    assert (told.chain, told.certainty) == (("Ostrel Television",), "attributed")


def test_a_draft_is_a_document(about):
    told = about("nine mills", "A draft seen by the Tessaly Times says nine mills will close.")
    assert (told.chain, told.breaks) == (("Tessaly Times", "draft"), ())


def test_what_a_paper_that_a_publisher_has_seen_does_is_its_content(about):
    told = about("nine mills", "A draft law seen by the Tessaly Times would close nine mills.")
    assert (told.chain, told.certainty) == (("Tessaly Times", "draft law"), "attributed")
