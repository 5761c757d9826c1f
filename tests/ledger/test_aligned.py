"""Two tellings word by word. All events are invented."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from retold.ledger.aligned import LONGEST, NOTHING, Words, align, most
from retold.records import Annotation, Article, By, Tokens


def words(text):
    found = list(re.finditer(r"n['’]t|\w+?(?=n['’]t)|\w+|[^\w\s]", text))
    n = len(found)
    tokens = Tokens(
        starts=tuple(m.start() for m in found), ends=tuple(m.end() for m in found),
        lemmas=tuple(m.group() for m in found),
        pos=tuple("X" if m.group()[0].isalnum() else "PUNCT" for m in found),
        tags=("",) * n, deps=("",) * n, heads=tuple(range(n)), sentences=((0, n),), names=(),
    )  # fmt: skip
    annotation = Annotation(article="a", tokens=tokens, by=By(stage="test", version=1, settings=""))
    return Words(Article(id="a", key="a", source="", text=text), annotation, range(n))


def edits(told, best):
    ours, theirs = words(told), words(best)
    return [
        (ours.text(e.told) if e.told else "", theirs.text(e.best) if e.best else "") for e in align(ours, theirs).edits
    ]


@pytest.mark.parametrize(
    ("told", "best", "found"),
    [
        ("Nine boats sank.", "Nine boats sank", []),
        ("Nine boats sank off Ostmark.", "Two boats sank off Ostmark.", [("Nine", "Two")]),
        ("Nine boats sank.", "Nine old boats sank at night.", [("", "old"), ("", "at night")]),
        ("The crew can't swim.", "The crew cannot swim.", [("can't", "cannot")]),
        ("The crew don’t swim.", "The crew do not swim.", []),
    ],
)
def test_only_what_differs_is_an_edit(told, best, found):
    assert edits(told, best) == found


def test_case_and_punctuation_are_no_difference():
    found = align(words("NINE boats, they said, sank"), words("nine boats they said sank."))
    assert (found.edits, found.same, found.within) == ((), 5, 1.0)


def test_the_share_is_that_of_the_shorter_one():
    assert align(words("Nine boats sank"), words("On Monday nine boats sank")).within == 1.0


def test_nothing_is_aligned_with_nothing():
    assert align(words("…"), words("Nine boats sank")) == NOTHING


def test_an_edit_is_shown_with_the_words_around_it():
    ours = words("On Monday nine boats sank off Ostmark.")
    (edit,) = align(ours, words("On Monday two boats sank off Ostmark.")).edits
    assert ours.near(edit.told_at, 1) == "Monday nine boats sank"
    assert ours.span(edit.told).of(ours.article.text) == "nine"
    assert words("").near(0, 1) == ""


def test_very_long_tellings_are_cut():
    assert len(words("boat " * (LONGEST + 50)).numbers) == LONGEST


@given(st.text("abc ", max_size=30), st.text("abc ", max_size=30))
def test_no_more_is_the_same_than_both_have(first, second):
    a, b = words(first), words(second)
    assert align(a, b).same <= most(a.plain, b.plain) == most(b.plain, a.plain)
