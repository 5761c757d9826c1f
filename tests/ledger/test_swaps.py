"""What was changed between two wordings, with the real model; every sentence is invented."""

import pytest

from retold.ledger.cases import Case, Said
from retold.ledger.details import detail
from retold.ledger.differences import certainty
from retold.ledger.swaps import hedge, polarity, referent, scope, time
from retold.records import By, Telling
from retold.text import Span

pytestmark = pytest.mark.model

BEST = "The guards of Port Amery shelled the northern harbour of Kessan on Monday night."


@pytest.fixture
def named(read):
    """`named(function, told, best)`: the kinds that a function names, with the first note."""

    def said(text, which):
        article, annotation = read(text, key=which, outlet=which.title())
        telling = Telling(
            id=which, article=article.id, span=Span(0, len(text) - 1), chain=(), breaks=(), certainty="asserted",
            factuality=3.0, by=By(stage="test", version=1, settings=""),
        )  # fmt: skip
        return Said(telling, article, annotation)

    def named(function, told, best=BEST):
        found = list(function(Case(told=said(told, "one"), best=said(best, "two"), dependent=True)))
        return [kind for kind, _ in found], (found[0][1] if found else "")

    return named


@pytest.mark.parametrize(
    ("function", "old", "new", "kind"),
    [
        (time, "Monday", "Thursday", "time-changed"),
        (polarity, "shelled", "never shelled", "polarity"),
        (scope, "The guards", "Some of the guards", "scope-narrowed"),
        (scope, "The guards", "All the guards", "scope-widened"),
        (hedge, "shelled", "may have shelled", "certainty-lowered"),
        (hedge, "shelled", "allegedly shelled", "certainty-lowered"),
        (detail, " on Monday night", "", None),
        (detail, "shelled the northern harbour of Kessan on", "came on", "detail-lost"),
    ],
)
def test_one_thing_changed_is_named_and_quoted(named, function, old, new, kind):
    told = BEST.replace(old, new)
    kinds, note = named(function, told)
    assert kinds == ([kind] if kind else [])
    assert not kind or "'" in note


def test_a_hedge_that_is_gone_raises_the_certainty(named):
    kinds, note = named(hedge, BEST, BEST.replace("shelled", "may have shelled"))
    assert kinds == ["certainty-raised"]
    assert "may have" in note


@pytest.mark.parametrize("function", [referent, time, polarity, scope, hedge])
@pytest.mark.parametrize(
    "told",
    [
        BEST,
        BEST.replace("shelled", "bombarded"),
        BEST.replace("on Monday", "Monday"),
        "A harbour in the north of Kessan came under fire from Port Amery's guards.",
        "Nobody in Ostrel had heard all of it, though the Council may meet on Friday.",
    ],
)
def test_another_wording_is_no_drift(named, function, told):
    assert named(function, told) == ([], "")


def test_two_names_of_one_are_no_swap(named):
    best = "Foreign Minister Ada Quill told the council of Ostrel that the harbour would open."
    assert named(referent, best.replace("Foreign Minister Ada Quill", "Quill"), best)[0] == []
    assert named(referent, best.replace("Ada Quill", "Ivo Lasker"), best)[0] == ["referent-swapped"]


def test_a_number_hedge_and_an_idiom_are_no_scope(named):
    best = "The storm sank 300 boats in the bay of Kessan at once."
    assert named(scope, best.replace("300", "some 300"), best)[0] == []
    assert named(scope, best.replace("at once", "all at once"), best)[0] == []


def test_where_words_are_the_same_certainty_listens_to_words_of_doubt_only(named):
    assert named(certainty, BEST.replace("northern", "eastern")) == ([], "")


def test_neither_of_two_says_what_not_says_of_both(named):
    told = "The mill, the yard and the navy ministry did not reply to the questions of the courier."
    best = "Neither the mill, the yard nor the navy ministry replied to the questions of the courier."
    assert named(polarity, told, best) == ([], "")
