"""How each telling differs from the best one of its claim, and whether that is an error in the chain or two accounts.

A telling *drifts* from one that it depends on; two that do not depend on each other are in *conflict*. Both are shown.
"""

from collections.abc import Iterator, Mapping, Set

from retold.ledger import names
from retold.ledger.belief import believed
from retold.ledger.cases import Case, Said
from retold.ledger.counterparts import Roots, counterparts
from retold.ledger.differences import DIFFERENCES, PLAIN
from retold.ledger.rests import ancestors, report
from retold.numbered import houses
from retold.records import Claim, Descent, Drift, DriftKind, Lineage, Material, Relation

VERSION = 8


def drifts(material: Material, claims: tuple[Claim, ...], descent: Descent) -> tuple[Drift, ...]:
    """The differences of every telling from its counterpart that are worth naming, claim by claim."""
    return tuple(drift for case in cases(material, claims, descent) for drift in compared(case))


def cases(material: Material, claims: tuple[Claim, ...], descent: Descent) -> Iterator[Case]:
    """Every telling beside its counterpart."""
    said = {
        telling.id: Said(telling, article, annotation)
        for article, annotation, told in zip(material.articles, material.annotations, material.tellings, strict=True)
        for telling in told
    }
    named: dict[str, set[str]] = {article.id: set() for article in material.articles}
    for one in said.values():
        named[one.article.id].update(one.sources)
    roots, known = ancestors(descent), houses(descent)
    missing = {
        line.article: uncredited(line, roots[line.article], named[line.article], known)
        for line in descent.lineages
        if line.kind in TAKING
    }
    for pair in counterparts(claims, said, roots):
        article = pair.told.article.id
        yield Case(
            told=pair.told,
            best=pair.against,
            others=pair.others,
            leads=pair.leads,
            named=frozenset(named[article]),
            uncredited=missing.get(article, frozenset()),
            dependent=depends(pair.told, pair.against, roots),
        )


TAKING = frozenset({"reprint", "mixed"})
"""Kinds of articles that run the text of others. On ten labelled stories .65 of the tellings in such articles whose
publisher is named nowhere have lost it by the labels; where relays and originals name none of their parents, .2."""


def compared(case: Case) -> list[Drift]:
    """The differences between two tellings that are believed, at most one of a kind, the surest first."""
    relation: Relation = "drift" if case.dependent else "conflict"
    notes = found(case)
    kept = believed(case, notes) | {kind for difference in PLAIN for kind, _ in difference(case)}
    return [
        Drift(telling=case.told.telling.id, against=case.best.telling.id, kind=kind, relation=relation, note=note)
        for kind, note in notes.items()
        if kind in kept
    ]


def found(case: Case) -> dict[DriftKind, str]:
    """All that the rules find between two tellings: the kinds, each with its first note."""
    notes: dict[DriftKind, str] = {}
    for difference in DIFFERENCES:
        for kind, note in difference(case):
            notes.setdefault(kind, note)
    return notes


def depends(told: Said, best: Said, roots: Roots) -> bool:
    """Whether one has it from the other, or both from one report or source."""
    first, second = told.article.id, best.article.id
    if first == second or roots.get(first, frozenset({first})) & roots.get(second, frozenset({second})):
        return True
    return any(names.same(a, b) for a in told.sources for b in best.sources)


UNNAMED = "*unnamed "
"""How the ids of originals begin whose publisher no text names: nobody can say whom an article should have named."""


def uncredited(line: Lineage, roots: Set[str], named: Set[str], known: Mapping[str, str]) -> frozenset[str]:
    """The publishers of unseen originals among an article's roots that it does not name as its source.

    Who only names a publisher beside it ("Northline photographs show …") and has its text without a word has not
    credited it.
    """
    unseen = {report(root, known) for root in roots if root.startswith("*") and not root.startswith(UNNAMED)} - {""}
    stated = {report(edge.parent, known) for edge in line.edges if any(e.kind == "stated" for e in edge.evidence)}
    silent = {report(edge.parent, known) for edge in line.edges} - stated
    named_else = {p for p in unseen - silent if any(names.same(p, other) for other in named)}
    return frozenset(unseen - stated - named_else)
