"""Five reports of one agency's exclusive, as texts alone: no outlets, no dates, and the exclusive is not among them.

One of the five was rewritten from another, one is a reprint of a retelling. All of it is invented.
"""

from pathlib import Path

import pytest

from retold import pipeline
from retold.settings import Settings

pytestmark = pytest.mark.model

FOLDER = Path(__file__).with_name("exclusive")


@pytest.fixture(scope="module")
def dossier():
    return pipeline.trace([str(FOLDER)], Settings()).dossiers[0]


@pytest.fixture(scope="module")
def keys(dossier):
    return {a.id: Path(a.source).stem for a in dossier.material.articles}


@pytest.fixture(scope="module")
def drifts(dossier, keys):
    """All differences: which article, against which, of what kind, and the note."""
    articles = {t.id: keys[t.article] for told in dossier.material.tellings for t in told}
    return [(articles[d.telling], articles[d.against], d.kind, d.note) for d in dossier.drifts]


def test_one_original_stands_behind_all_five(dossier):
    roots = dossier.descent.roots
    assert (roots.low, roots.high) == (1, 1)
    assert [(r.name, r.seen, len(r.articles)) for r in roots.parts] == [("Corvane News Agency", False, 5)]


def test_one_of_them_was_rewritten_from_another(dossier, keys):
    parents = {keys[n.article]: [keys.get(e.parent, e.parent) for e in n.edges] for n in dossier.descent.lineages}
    assert parents == {
        "a": ["*Corvane News Agency"],
        "b": ["*Corvane News Agency", "a"],
        "c": ["*Corvane News Agency"],
        "d": ["*Corvane News Agency"],
        "e": ["*Velta Press"],
    }
    assert {o.id: [e.parent for e in o.parents] for o in dossier.descent.originals if not o.seen} == {
        "*Corvane News Agency": [],
        "*Velta Press": ["*Corvane News Agency"],
    }


def test_what_all_five_tell_rests_on_one_origin(dossier):
    bounds = {ledger.claim: (ledger.low, ledger.high) for ledger in dossier.ledgers}
    nine = next(c for c in dossier.claims if "nine" in c.gist)
    assert bounds[nine.id] == (1, 1)


def test_who_has_it_from_one_source_drifts_and_does_not_conflict(dossier):
    assert {d.relation for d in dossier.drifts} == {"drift"}


def test_some_say_nine_and_some_at_least_nine(drifts):
    found = {(told, note) for told, _, kind, note in drifts if kind == "number" and "nine" in note}
    assert found == {("a", "'at least nine', best telling 'nine'"), ("b", "'at least nine', best telling 'nine'")}


def test_one_says_of_the_first_model_what_another_says_of_the_second(drifts):
    note = "'The Tarn-2 submarine' here, best telling 'this submarine' (the Skerry 7)"
    assert ("a", "d", "referent-swapped", note) in drifts


def test_one_says_that_it_could_be_built_and_another_that_it_is(drifts):
    note = "'it had started mass production' here, best telling 'it could mass-produce'"
    assert ("c", "e", "certainty-raised", note) in drifts


def test_what_is_rewritten_keeps_the_source_behind_the_source(dossier, keys):
    chains = {
        (keys[t.article], tuple(x.name for x in t.chain)) for told in dossier.material.tellings for t in told if t.chain
    }
    assert ("e", ("Velta Press", "Corvane News Agency", "one letter")) in chains
    assert ("d", ("Corvane News Agency", "Intelligence officers")) in chains
