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
