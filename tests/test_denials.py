"""Whether a telling denies what its claim says."""

from dataclasses import replace

import pytest

from retold.denials import DENYING, denies, unshown
from retold.records import By, Link, Telling
from retold.tellings import cues
from retold.text import Span


def told(text, certainty="attributed", *, sourced=True):
    links = (Link(name="Tessaly Lines", role="organisation", text="Tessaly Lines", span=None),) if sourced else ()
    return Telling(
        id="t1",
        article="a",
        span=Span(0, len(text)),
        chain=links,
        breaks=(),
        certainty=certainty,
        factuality=3.0,
        figures=(),
        quoted=False,
        by=By(stage="test", version=1, settings="s"),
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tessaly Lines denied any fault", True),
        ("Tessaly Lines has dismissed the report", True),
        ("Tessaly Lines did not deny any fault", False),
        ("Tessaly Lines didn't reject it", False),
        ("Tessaly Lines neither confirmed nor denied it", False),
        ("Tessaly Lines said the ferry sank", False),
        ("The court denied him bail", False),
        ("The board dismissed its director", False),
        ("The court dismissed the claim", True),
    ],
)
def test_a_denial_that_is_told_as_somebodys_word_denies(text, expected):
    assert denies(told(text), text) is expected


def test_the_text_denying_in_its_own_voice_is_an_event():
    text = "The keeper denied Merrin an equaliser"
    assert not denies(told(text, "asserted", sourced=False), text)


def test_what_is_told_as_untrue_denies():
    assert denies(told("The ferry was unsafe", "denied"), "The ferry was unsafe")


@pytest.mark.parametrize("verb", sorted(cues.SAYING["denied"]))
def test_every_verb_of_denial_is_known(verb):
    past = {"deny": "denied", "rebut": "rebutted"}.get(verb, f"{verb}d" if verb.endswith("e") else f"{verb}ed")
    assert DENYING.search(f"The line {past} it")


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("There is no evidence that two boats had sunk.", "two boats had sunk", True),
        ("There is no evidence that two boats had sunk.", "There is no evidence that two boats had sunk", True),
        ("The board could not verify the claim that two boats had sunk.", "two boats had sunk", True),
        ("The board has evidence that two boats had sunk.", "two boats had sunk", False),
        ("There was no evidence of fire. Two boats had sunk.", "Two boats had sunk", False),
    ],
)
def test_what_nothing_shows_is_left_open(text, words, expected):
    at = text.index(words)
    telling = replace(told(text, certainty="hedged"), span=Span(at, at + len(words)))
    assert unshown(telling, text) is expected
