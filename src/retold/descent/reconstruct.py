"""What an unseen original must have said, rebuilt from its witnesses."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from retold import publishers
from retold.descent.tracing import components
from retold.numbered import house, houses
from retold.records import Article, Carried, Claim, Descent, Edge, Lineage, Material, Original, Telling

MAJORITY = 0.5
"""Part of the independent lines that must tell a claim for it to stand without a doubt."""


def carried(material: Material, claims: tuple[Claim, ...], descent: Descent) -> Descent:
    """The descent, each of its originals with the claims that it must have carried, by its witnesses.

    A telling bears witness if it stands in a passage taken from the original, if its article is a reprint or a relay of
    the original alone (a relay unless it puts it on another publisher), or if its chain names the original's publisher.
    The majority is one of independent lines: an article and what descends from it, and the pages of one house, have one
    voice. How many claims fewer than half of the lines tell is said in `why`: a copy may have cut them, or the others
    added them.
    """
    told = {t.id: t for tellings in material.tellings for t in tellings}
    lines = {line.article: line for line in descent.lineages}
    of = independent(material.articles, descent.lineages)
    known = houses(descent)
    borne = (_borne(o, house(o.id, known), claims, told, lines) for o in descent.originals)
    rebuilt = tuple(_rebuilt(o, b, of) for o, b in zip(descent.originals, borne, strict=True))
    return replace(descent, originals=rebuilt)


def independent(articles: Sequence[Article], lineages: Sequence[Lineage]) -> dict[str, int]:
    """The line of descent that each article is of, by a number: parents and children are of one, and one house is."""
    at = {a.id: i for i, a in enumerate(articles)}
    linked = [(at[line.article], at[e.parent]) for line in lineages for e in line.edges if e.parent in at]
    first: dict[str, int] = {}
    linked += [(i, first.setdefault(a.outlet, i)) for i, a in enumerate(articles) if a.outlet]
    groups = components(range(len(articles)), linked)
    return {articles[i].id: number for number, group in enumerate(groups) for i in group}


def _borne(
    original: Original,
    publisher: str,
    claims: Sequence[Claim],
    told: Mapping[str, Telling],
    lines: Mapping[str, Lineage],
) -> dict[str, set[str]]:
    """The witnesses of each claim that an unseen original must have carried."""
    if original.seen:
        return {}
    tellings = ((c.id, [told[t] for t in c.tellings if t in told]) for c in claims)
    found = ((claim, _witnesses(original, publisher, each, lines)) for claim, each in tellings)
    return {claim: witnesses for claim, witnesses in found if witnesses}


def _rebuilt(original: Original, borne: Mapping[str, set[str]], of: Mapping[str, int]) -> Original:
    among = len({of[child] for child in original.children})
    made = []
    for claim, witnesses in borne.items():
        lines = len({of[w] for w in witnesses})
        ordered = tuple(child for child in original.children if child in witnesses)
        sure = lines >= MAJORITY * among
        made.append(Carried(claim=claim, witnesses=ordered, lines=lines, among=among, sure=sure))
    unsure = sum(not c.sure for c in made)
    told_by = f"{unsure} {'is' if unsure == 1 else 'are'} told by fewer than half of its {among} independent lines"
    doubt = f"Of its {len(made)} claims, {told_by}."
    why = original.why + ((doubt,) if unsure else ())
    return replace(original, claims=tuple(borne), carried=tuple(made), why=why)


def _witnesses(
    original: Original, publisher: str, tellings: Sequence[Telling], lines: Mapping[str, Lineage]
) -> set[str]:
    """The articles below the original that have a telling from it."""
    found = set()
    for telling in tellings:
        line = lines.get(telling.article)
        edge = next((e for e in line.edges if e.parent == original.id), None) if line else None
        if line and edge and _bears(telling, line, edge, publisher):
            found.add(telling.article)
    return found


def _bears(telling: Telling, line: Lineage, edge: Edge, publisher: str) -> bool:
    """Whether a telling must come from the original, of that publisher, to which the edge leads."""
    named = [publishers.same(x.name, publisher) for x in telling.chain if x.role in {"outlet", "agency"}]
    if line.kind == "reprint" and len(line.edges) == 1:
        return True
    if line.kind == "relay" and len(line.edges) == 1:
        return all(named)
    taken = [p.child for e in edge.evidence if e.kind == "textual" for p in e.passages]
    if any(span.overlap(telling.span) * 2 > len(telling.span) for span in taken):
        return True
    return any(named)
