"""Who is meant: by names, by descriptions, and by pronouns."""

import pytest

pytestmark = pytest.mark.model


@pytest.fixture(scope="module")
def meant(read):
    """`meant(text)`: (words, name) of each mention, in order."""

    def meant(text):
        _, annotation = read(text)
        return [(m.span.of(text), annotation.entities[m.entity].name) for m in annotation.mentions]

    return meant


def test_a_surname_means_the_person_named_in_full(meant):
    found = meant("Mrs. Marta Quill leads the board. Quill is an engineer.")
    assert found == [("Marta Quill", "Marta Quill"), ("Quill", "Marta Quill")]


def test_a_pronoun_means_the_last_subject(meant):
    assert ("She", "Marta Quill") in meant("Marta Quill opened the bridge on Monday. She is an engineer.")


def test_a_pronoun_keeps_to_a_known_gender(meant):
    found = meant("Mrs. Marta Quill met Mr. Bela Orsk. He thanked her.")
    assert ("He", "Bela Orsk") in found
    assert ("her", "Marta Quill") in found


def test_a_pronoun_does_not_reach_over_many_sentences(meant):
    text = "Marta Quill opened the bridge. " + "The rain fell on the town. " * 6 + "She is an engineer."
    assert all(words != "She" for words, _ in meant(text))


def test_a_pronoun_without_a_person_before_it_means_nobody(meant):
    assert meant("She is an engineer.") == []


def test_the_company_means_the_last_company(meant):
    assert ("The company", "Tessaly Lines") in meant("Tessaly Lines runs the ferries. The company is old.")


def test_the_ministry_means_the_one_that_has_the_word_in_its_name(meant):
    found = meant("The Ministry of Ports met. The ministry closed the harbour.")
    assert ("The ministry", "Ministry of Ports") in found


def test_the_mayor_means_the_person_with_that_role(meant):
    found = meant("Marta Quill, the mayor of Ostrel, met Bela Orsk. The mayor thanked him.")
    assert ("The mayor", "Marta Quill") in found


def test_an_indefinite_description_means_nobody_named(meant):
    assert all("company" not in words for words, _ in meant("Tessaly Lines runs the ferries. A company is old."))


def test_mentions_are_in_order_and_inside_the_text(read):
    text = "Marta Quill met Bela Orsk in Ostrel. The mayor thanked him. Tessaly Lines sank. The company wept. She left."
    spans = [m.span for m in read(text)[1].mentions]
    assert spans == sorted(spans)
    assert all(0 <= s.start < s.end <= len(text) for s in spans)


@pytest.mark.parametrize(
    ("before", "word", "name"),
    [
        ("The Tessaly Times and Reuters wrote of the ferry.", "The newspaper", "Tessaly Times"),
        ("Reuters and the Tessaly Times wrote of the ferry.", "The agency", "Reuters"),
        ("The Harbour Office met the Tessaly Times.", "The agency", "Harbour Office"),
    ],
)
def test_a_paper_is_no_agency_and_an_agency_no_paper(before, word, name, meant):
    assert (word, name) in meant(f"{before} {word} named nine divers.")


@pytest.mark.parametrize(
    ("before", "name"),
    [
        ("Tessaly Lines, a ferry company, met Kessan Motors.", "Tessaly Lines"),
        ("Tessaly Lines bought cranes. Tessaly Lines sold them to Kessan Motors.", "Tessaly Lines"),
        ("Tessaly Lines met the Ministry of Ports.", "Tessaly Lines"),
    ],
)
def test_the_company_means_what_is_called_one_or_named_often_and_no_public_body(before, name, meant):
    assert ("The company", name) in meant(f"{before} The company named nine divers.")


@pytest.mark.parametrize("words", ["The state agency", "The rival agency"])
def test_an_agency_that_is_told_apart_is_not_the_one_named_before(words, meant):
    assert words not in dict(meant(f"Reuters met the divers. {words} named nine of them."))


def test_the_paper_means_the_newspaper(meant):
    assert ("The paper", "Tessaly Times") in meant("The Tessaly Times wrote of the ferry. The paper named nine divers.")


@pytest.mark.parametrize("written", ["a 12-page paper", "the papers"])
def test_the_paper_is_something_written_where_the_text_has_spoken_of_such(written, meant):
    text = f"The Tessaly Times wrote of the ferry in {written}. The paper named nine divers."
    assert "The paper" not in dict(meant(text))


def test_the_force_means_the_police_named_before(read):
    text = "Ostrel Police searched the ship on Monday. The force said nine had been held."
    article, annotation = read(text)
    means = {m.span.of(article.text): annotation.entities[m.entity].name for m in annotation.mentions}
    assert means["The force"] == "Ostrel Police"


def test_a_pronoun_keeps_to_the_given_name(meant):
    assert ("She", "Linda Quill") in meant("Linda Quill told Peter Ashe on Monday. She is an engineer.")
    assert ("She", "Linda Quill") in meant(
        "On Monday Linda Quill was seen. Peter Ashe wrote a letter. She is an engineer."
    )


def test_of_two_who_hold_an_office_the_one_in_the_foreground_is_meant(meant):
    found = meant(
        "President Peter Ashe opened the bridge with the Tessalian President Karl Rudge. The president smiled."
    )
    assert ("The president", "Peter Ashe") in found


def test_the_aide_of_an_office_does_not_hold_it(meant):
    text = "President Peter Ashe left. Karl Rudge, the president's lawyer, stayed. The president praised the town."
    assert ("The president", "Karl Rudge") not in meant(text)


@pytest.mark.parametrize(
    ("before", "words"),
    [
        ("Kessan Motors plc sold the mill to Kessan Motors of Ostrel.", "The agency"),
        ("Tessaly Radio showed the wreck.", "The newspaper"),
        ("Tessaly Radio showed the wreck.", "The paper"),
        ("Reuters wrote of the ferry.", "The newspaper"),
        ("The Ministry of Ports met the Ostrel Police.", "The group"),
        ("The Ministry of Ports met the Harbour Council.", "The company"),
    ],
)
def test_a_description_of_another_kind_means_nobody_named(before, words, meant):
    assert words not in dict(meant(f"{before} {words} named nine divers."))


@pytest.mark.parametrize(
    ("before", "words", "name"),
    [
        ("Kessan Motors Ltd sold the mill.", "The company", "Kessan Motors Ltd"),
        ("The Kessan Group sold the mill.", "The firm", "Kessan Group"),
        ("Tessaly Airlines sold nine planes.", "The airline", "Tessaly Airlines"),
        ("The Harbour Fund met Kessan Motors.", "The agency", "Harbour Fund"),
        ("The Tessaly Times met Tessaly Radio.", "The newspaper", "Tessaly Times"),
    ],
)
def test_a_description_means_the_last_name_of_its_kind(before, words, name, meant):
    assert (words, name) in meant(f"{before} {words} named nine divers.")
