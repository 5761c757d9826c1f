"""What would change the number of a claim's origins: the one uncertain edge whose settling would move it most."""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from retold.records import Article, Claim, Descent, Edge, Ledger, Material, Pivot

SURE = 0.8
"""Belief from which it is not asked what would be if the edge were wrong."""

ASKED = 6
"""How many uncertain edges of a claim's articles are asked about, the least sure first: each costs one more count."""

TURNED = 20
"""For how many claims of a story it is asked, in the order in which a reader needs them."""

Doubts = Mapping[str, Sequence[Edge]]
"""The uncertain edges of each article, the least sure first."""


@dataclass(frozen=True)
class Recount:
    """The story, and how the ledger of a claim is made anew from another descent."""

    material: Material
    descent: Descent
    ledger: Callable[[Claim, Descent], Ledger]


def uncertain(descent: Descent) -> Doubts:
    """The edges that may be wrong; what a person has decided is settled."""
    found: dict[str, list[Edge]] = defaultdict(list)
    for line in descent.lineages:
        for edge in sorted(line.edges, key=lambda e: e.score):
            if edge.score < SURE and not any(e.kind == "judged" for e in edge.evidence):
                found[line.article].append(edge)
    return found


def pivot(claim: Claim, made: Ledger, doubts: Doubts, story: Recount) -> Pivot | None:
    """The edge that would move the ledger most if it were wrong; else a telling without a source that could add one."""
    articles = {a.id: a for a in story.material.articles}
    tellers = frozenset(a for part in made.parts for a in part.articles)
    asked = sorted((e for a in tellers for e in doubts.get(a, ())), key=lambda e: (e.score, e.child, e.parent))
    best, most = None, 0
    for edge in asked[:ASKED]:
        after = story.ledger(claim, without(story.descent, edge))
        moved = abs(after.low - made.low) + abs(after.high - made.high)
        if moved > most:
            parent = label(articles[edge.parent]) if edge.parent in articles else edge.parent.lstrip("*")
            why = f"{label(articles[edge.child])} does not have it from {parent}"
            most = moved
            best = Pivot(child=edge.child, parent=edge.parent, low=after.low, high=after.high, why=why)
    return best or silent(made, articles)


def silent(made: Ledger, articles: Mapping[str, Article]) -> Pivot | None:
    """A telling that states no source, beside others that do: it may have it where they have it."""
    if made.high <= max(1, made.low):
        return None
    for part in made.parts:
        if not part.counted and part.origin.startswith("not stated") and part.articles:
            why = f"{label(articles[part.articles[0]])} has it where another has it"
            return Pivot(child=part.articles[0], parent=None, low=made.low, high=made.high - 1, why=why)
    return None


def label(article: Article) -> str:
    """An article by its outlet, or by its key if that is unknown."""
    return article.outlet or article.key


def without(descent: Descent, edge: Edge) -> Descent:
    """The descent without one edge."""
    lines = tuple(
        replace(line, edges=tuple(e for e in line.edges if e != edge)) if line.article == edge.child else line
        for line in descent.lineages
    )
    return replace(descent, lineages=lines)
