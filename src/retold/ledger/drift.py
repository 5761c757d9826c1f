"""How each telling of a claim differs from the best one, and whether that is an error in the chain or two accounts.

A telling *drifts* from one that it depends on; two that do not depend on each other are in *conflict*. Both are shown.
"""

from collections.abc import Mapping

from retold.ledger import names
from retold.ledger.differences import DIFFERENCES, Said
from retold.records import Claim, Descent, Drift, Material, Relation


def drifts(material: Material, claims: tuple[Claim, ...], descent: Descent) -> tuple[Drift, ...]:
    """The differences of every telling from the best telling of its claim, claim by claim."""
    said = {
        telling.id: Said(telling, article, annotation)
        for article, annotation, told in zip(material.articles, material.annotations, material.tellings, strict=True)
        for telling in told
    }
    sources: dict[str, set[str]] = {}
    for one in said.values():
        sources.setdefault(one.article.id, set()).update(one.sources)
    roots = ancestors(descent)
    return tuple(
        drift
        for claim in claims
        for telling in claim.tellings
        if telling != claim.best
        for drift in compared(said[telling], said[claim.best], frozenset(sources[said[telling].article.id]), roots)
    )


def compared(told: Said, best: Said, everywhere: frozenset[str], roots: Mapping[str, frozenset[str]]) -> list[Drift]:
    """The differences between two tellings, at most one of a kind."""
    relation: Relation = "drift" if depends(told, best, roots) else "conflict"
    found = dict(item for difference in reversed(DIFFERENCES) for item in difference(told, best, everywhere))
    return [
        Drift(telling=told.telling.id, against=best.telling.id, kind=kind, relation=relation, note=note)
        for kind, note in reversed(found.items())
    ]


def depends(told: Said, best: Said, roots: Mapping[str, frozenset[str]]) -> bool:
    """Whether one has it from the other, or both from one report or source."""
    first, second = told.article.id, best.article.id
    if first == second or roots.get(first, frozenset({first})) & roots.get(second, frozenset({second})):
        return True
    return any(names.same(a, b) for a in told.sources for b in best.sources)


def ancestors(descent: Descent) -> dict[str, frozenset[str]]:
    """For each article, itself and everything that it descends from, directly or not."""
    parents = {line.article: [edge.parent for edge in line.edges] for line in descent.lineages}
    found = {}
    for article in parents:
        seen, todo = {article}, [article]
        while todo:
            new = [p for p in parents.get(todo.pop(), []) if p not in seen]
            seen.update(new)
            todo += new
        found[article] = frozenset(seen)
    return found
