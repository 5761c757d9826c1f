"""The same said of another thing, and what could be done told as done, where each telling has its own words."""

import pytest

from retold.ledger.cases import Case, Said
from retold.ledger.deeds import deed
from retold.ledger.subjects import swapped
from retold.records import By, Telling
from retold.text import Span

pytestmark = pytest.mark.model

FIRST = "The yard has built the Tarn-2 and the Skerry 7. The Tarn-2 boat is said to be comparable to some naval craft."
SECOND = "The yard plans a larger boat, the Skerry 7. Officers said this boat could be comparable to the navy's Orca."


@pytest.fixture(scope="module")
def said(read):
    """`said(text, words)`: the words as a telling of an article with that text."""

    def said(text, words, name):
        article, annotation = read(text)
        at = text.index(words)
        telling = Telling(
            id=name, article=name, span=Span(at, at + len(words)), chain=(), breaks=(), certainty="attributed",
            factuality=3.0, by=By(stage="test", version=1, settings="s1"),
        )  # fmt: skip
        return Said(telling, article, annotation)

    return said


def test_this_boat_is_the_last_one_named_before_it(said):
    told = said(FIRST, "The Tarn-2 boat is said to be comparable to some naval craft", "one")
    best = said(SECOND, "this boat could be comparable to the navy's Orca", "two")
    assert list(swapped(Case(told=told, best=best))) == [
        ("referent-swapped", "'The Tarn-2 boat' here, best telling 'this boat' (the Skerry 7)")
    ]
    assert [kind for kind, _ in swapped(Case(told=best, best=told))] == ["referent-swapped"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "The Skerry 7 was ready. Officers said this boat could be comparable to an Orca.",
            "this boat could be comparable",
        ),
        (
            "Lena Orsan left for Ostrel. The mayor is comparable to a saint, she said.",
            "The mayor is comparable to a saint",
        ),
        ("The Tarn-2 is a boat of iron. It is comparable to an Orca, they said.", "It is comparable to an Orca"),
    ],
)
def test_what_nobody_tells_apart_is_not_called_another(said, text, words):
    told = said(FIRST.split(". ")[1], "The Tarn-2 boat is said to be comparable", "one")
    assert not list(swapped(Case(told=told, best=said(text, words, "two"))))


COULD = "The firm told the ministry that it could mass-produce the submarines at a wharf in Lusenia."


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("In Lusenia, where its wharf is, it began mass production of submarines.", "certainty-raised"),
        ("It has been producing submarines en masse at a Lusenian wharf.", "certainty-raised"),
        ("It plans the production of submarines at a Lusenian wharf.", ""),
        ("It has not produced submarines at the wharf in Lusenia.", ""),
        ("Bakers produced rolls.", ""),
    ],
)
def test_what_could_be_done_told_as_done(said, text, kind):
    best = said(COULD, "it could mass-produce the submarines at a wharf in Lusenia", "two")
    found = [k for k, _ in deed(Case(told=said(text, text, "one"), best=best))]
    assert found == ([kind] if kind else [])


def test_what_is_done_told_as_what_could_be(said):
    best = said(
        "It had begun mass production of the submarines at the wharf.",
        "It had begun mass production of the submarines at the wharf",
        "two",
    )
    told = said(COULD, "it could mass-produce the submarines at a wharf in Lusenia", "one")
    assert [k for k, _ in deed(Case(told=told, best=best))] == ["certainty-lowered"]


def test_what_could_be_heard_was_heard(said):
    best = said(
        "The blast could be heard across the bay of Ostrel.", "The blast could be heard across the bay of Ostrel", "two"
    )
    text = "Across Ostrel bay they heard a blast."
    assert not list(deed(Case(told=said(text, text, "one"), best=best)))
