"""How each telling of a claim differs from the best one, and whether that is an error in the chain or two accounts.

A telling *drifts* from one that it depends on; two that do not depend on each other are in *conflict*. Both are shown.
"""

from collections.abc import Iterator, Mapping, Set

from retold.ledger import names
from retold.ledger.cases import Case, Said
from retold.ledger.differences import DIFFERENCES
from retold.ledger.rests import ancestors, report
from retold.records import Claim, Descent, Drift, Material, Relation

VERSION = 1

Roots = Mapping[str, frozenset[str]]
"""For each article, itself and everything that it descends from, directly or not."""


def drifts(material: Material, claims: tuple[Claim, ...], descent: Descent) -> tuple[Drift, ...]:
    """The differences of every telling from the best telling of its claim, claim by claim."""
    said = {
        telling.id: Said(telling, article, annotation)
        for article, annotation, told in zip(material.articles, material.annotations, material.tellings, strict=True)
        for telling in told
    }
    named: dict[str, set[str]] = {article.id: set() for article in material.articles}
    for one in said.values():
        named[one.article.id].update(one.sources)
    roots = ancestors(descent)
    taking = {line.article for line in descent.lineages if line.kind in TAKING}
    missing = {article: uncredited(roots[article], named[article]) for article in named if article in taking}
    return tuple(
        drift
        for claim in claims
        for told, best, others in pairs(claim, said)
        for drift in compared(
            Case(
                told=told,
                best=best,
                others=others,
                named=frozenset(named[told.article.id]),
                uncredited=missing.get(told.article.id, frozenset()),
                dependent=depends(told, best, roots),
            )
        )
    )


TAKING = frozenset({"reprint", "mixed"})
"""Kinds of articles that run the text of others. On ten labelled stories .65 of the tellings in such articles whose
publisher is named nowhere have lost it by the labels; where relays and originals name none of their parents, .2."""


def pairs(claim: Claim, said: Mapping[str, Said]) -> Iterator[tuple[Said, Said, tuple[Said, ...]]]:
    """Each telling of a claim but the best, the best, and one telling of each article."""
    told = [said[t] for t in claim.tellings]
    others = tuple({one.article.id: one for one in told}.values())[:WITNESSES]
    for one in told:
        if one.telling.id != claim.best:
            yield one, said[claim.best], others


WITNESSES = 20
"""Articles in which a credit for the same text is looked for; more would make the cost quadratic in a story's
articles."""


def compared(case: Case) -> list[Drift]:
    """The differences between two tellings, at most one of a kind, the surest first."""
    relation: Relation = "drift" if case.dependent else "conflict"
    found: dict[str, Drift] = {}
    for difference in DIFFERENCES:
        for kind, note in difference(case):
            drift = Drift(
                telling=case.told.telling.id, against=case.best.telling.id, kind=kind, relation=relation, note=note
            )
            found.setdefault(kind, drift)
    return list(found.values())


def depends(told: Said, best: Said, roots: Roots) -> bool:
    """Whether one has it from the other, or both from one report or source."""
    first, second = told.article.id, best.article.id
    if first == second or roots.get(first, frozenset({first})) & roots.get(second, frozenset({second})):
        return True
    return any(names.same(a, b) for a in told.sources for b in best.sources)


def uncredited(roots: frozenset[str], named: Set[str]) -> frozenset[str]:
    """The publishers of unseen originals among an article's roots that it names nowhere."""
    unseen = {report(root) for root in roots if root.startswith("*")} - {""}
    return frozenset(p for p in unseen if not any(names.same(p, other) for other in named))
