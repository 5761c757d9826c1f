"""What the front of a telling leaves to its context, on real parses; all invented."""

import pytest

from retold.claims.opening import opening
from retold.records import Link
from retold.text import Span, squeeze

pytestmark = pytest.mark.model

BOARD = "The harbour board said it had closed the pier, and its divers had found nine cracks."


def front(read, text, words, *chain):
    """The words in front of a telling with what is left of it, and whether it is clear."""
    article, annotation = read(text)
    at = text.index(words)
    found = opening(Span(at, at + len(words)), article, annotation, chain)
    return squeeze(f"{found.words} {words[found.stands_for :]}"), found.clear


def speaker(text, name, role="organisation"):
    return Link(name=name, role=role, span=Span(text.index(name), text.index(name) + len(name)))


@pytest.mark.parametrize(
    ("text", "words", "whole"),
    [
        ("The van was stolen and taken to the port.", "taken to the port", "The van taken to the port"),
        ("She praised the old ferry, which sank in May.", "which sank in May", "the old ferry sank in May"),
        ("Police found an old van stolen in Ostrel.", "stolen in Ostrel", "an old van stolen in Ostrel"),
        ("A shell hit the quay, killing nine people.", "killing nine people", "A shell killing nine people"),
        ("She signed the treaty, which they reject.", "which they reject", "the treaty, which they reject"),
        (
            "It was the first proof the agency had found.",
            "the agency had found",
            "the first proof the agency had found",
        ),
        ("She met the pilot whose boat had sunk.", "whose boat had sunk", "the pilot, whose boat had sunk"),
        ("Another march that drew hundreds was peaceful.", "that drew hundreds", "Another march drew hundreds"),
        ("Lena Orsan left. Her brother stayed.", "Her brother stayed", "Lena Orsan’s brother stayed"),
        ("The mayor believes that the ferry sank.", "that the ferry sank", "the ferry sank"),
        ("The guild fined those who had left.", "who had left", "those who had left"),
    ],
)
def test_a_telling_gets_the_words_for_what_it_is_about(read, text, words, whole):
    assert front(read, text, words) == (whole, True)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The mayor left and the ferry sank in the port on Monday.", "the ferry sank in the port on Monday"),
        ("In 1588, when Sixtus founded the guild, nobody paid.", "Sixtus founded the guild"),
        ("It sank on the day the pier was opened.", "the pier was opened"),
        ("Sending divers to the wreck could help.", "Sending divers to the wreck could help"),
    ],
)
def test_what_stands_by_itself_stays_as_it_is(read, text, words):
    assert front(read, text, words) == (words, True)


def test_a_speaker_who_goes_on_about_himself_is_meant(read):
    board = speaker(BOARD, "The harbour board")
    assert front(read, BOARD, "it had closed the pier", board) == ("The harbour board had closed the pier", True)
    text = "Clerks said they had sold the pier."
    found = front(read, text, "they had sold the pier", speaker(text, "Clerks", "anonymous"))
    assert found == ("Clerks had sold the pier", True)


def test_a_pronoun_of_nobody_known_is_not_clear(read):
    text = "Lena Orsan told the court that it had closed the pier."
    assert front(read, text, "it had closed the pier", speaker(text, "Lena Orsan", "person")) == (
        "it had closed the pier",
        False,
    )
