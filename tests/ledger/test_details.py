"""Details that one of two tellings lacks, with the real model. All places and people are invented."""

from dataclasses import replace

import pytest

from retold.ledger.cases import Case, Said
from retold.ledger.details import detail, listed, phrases
from retold.records import By, Telling
from retold.text import Span

pytestmark = pytest.mark.model

BEST = "The ferry sank off Port Amery after its engine had caught fire in a storm, and nine sailors drowned."
SHORT = "Nine sailors died at sea on a crossing to the islands."


@pytest.fixture(scope="module")
def said(read):
    def said(text, key):
        article, annotation = read(text, key=key, outlet=key.title())
        telling = Telling(
            id=key, article=article.id, span=Span(0, len(text) - 1), chain=(), breaks=(), certainty="asserted",
            factuality=3.0, by=By(stage="test", version=1, settings=""),
        )  # fmt: skip
        return Said(telling, article, annotation)

    return said


def kinds(case):
    return [kind for kind, _ in detail(case)]


def test_what_the_other_telling_has_is_named_in_its_words(said):
    ((kind, note),) = detail(Case(told=said(SHORT, "one"), best=said(BEST, "two")))
    assert kind == "detail-lost"
    assert "engine" in note
    assert all(part in BEST for part in note.split("'")[1::2])


def test_two_tellings_of_one_article_leave_nothing_out(said):
    told, best = said(SHORT, "one"), said(BEST, "two")
    one = replace(told, article=replace(told.article, id=best.article.id))
    assert kinds(Case(told=one, best=best)) == []


def test_what_the_same_article_tells_beside_it_is_not_lost(said):
    told, best = said(SHORT, "one"), said(BEST, "two")
    beside = said("The ferry's engine had caught fire in the storm off Port Amery, and it sank.", "one")
    beside = replace(beside, article=told.article)
    notes = [note for _, note in detail(Case(told=told, best=best, others=(beside,)))]
    assert not any("engine" in note for note in notes)


def test_a_whole_phrase_that_is_new_is_an_added_detail_unless_it_leads(said):
    longer = BEST.replace("the storm", "storm").replace("The ferry sank", "The old wooden car ferry Brindle sank")
    case = Case(told=said(longer, "one"), best=said(BEST, "two"))
    assert kinds(case) == ["detail-added"]
    assert kinds(replace(case, leads=True)) == []


def test_phrases_are_shown_with_their_nouns_first(said):
    best = said(BEST, "two")
    shown = phrases(best, frozenset({"engine", "catch", "fire", "storm", "drown"}))
    assert shown[0] == "engine had caught fire in a storm"


def test_no_phrase_is_called_details():
    assert listed([]) == "details"
    assert listed(["a", "b", "c", "d"]) == "'a', 'b', 'c'"
