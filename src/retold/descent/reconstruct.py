"""What an unseen original must have said, rebuilt from its witnesses."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from retold import publishers
from retold.records import Claim, Descent, Edge, Lineage, Material, Original, Telling

MAJORITY = 0.5
"""Part of the witnesses that must tell a claim for it to stand without a doubt."""


def carried(material: Material, claims: tuple[Claim, ...], descent: Descent) -> Descent:
    """The descent, each of its originals with the claims that it must have carried, by its witnesses.

    A telling bears witness if it stands in a passage taken from the original, if its article is a reprint or a relay of
    the original alone (a relay unless it puts it on another publisher), or if its chain names the original's publisher.
    How many claims fewer than half of the witnesses tell is said in `why`: a copy may have cut them, or the others
    added them.
    """
    told = {t.id: t for tellings in material.tellings for t in tellings}
    lines = {line.article: line for line in descent.lineages}
    rebuilt = tuple(_rebuilt(o, claims, told, lines) for o in descent.originals)
    return replace(descent, originals=rebuilt)


def _rebuilt(
    original: Original, claims: Sequence[Claim], told: Mapping[str, Telling], lines: Mapping[str, Lineage]
) -> Original:
    if original.seen:
        return original
    witnesses = {
        claim.id: found
        for claim in claims
        if (found := _witnesses(original, [told[t] for t in claim.tellings if t in told], lines))
    }
    texts = len(original.children)
    unsure = [c for c, found in witnesses.items() if len(found) < MAJORITY * texts]
    told_by = f"{len(unsure)} {'is' if len(unsure) == 1 else 'are'} told by fewer than half of its {texts} witnesses"
    doubt = f"Of its {len(witnesses)} claims, {told_by}."
    return replace(original, claims=tuple(witnesses), why=original.why + ((doubt,) if unsure else ()))


def _witnesses(original: Original, tellings: Sequence[Telling], lines: Mapping[str, Lineage]) -> set[str]:
    """The articles below the original that have a telling from it."""
    found = set()
    for telling in tellings:
        line = lines.get(telling.article)
        edge = next((e for e in line.edges if e.parent == original.id), None) if line else None
        if line and edge and _bears(telling, line, edge):
            found.add(telling.article)
    return found


def _bears(telling: Telling, line: Lineage, edge: Edge) -> bool:
    """Whether a telling must come from the original that the edge leads to."""
    name = re.sub(r"-\d+$", "", edge.parent.lstrip("*"))
    named = [publishers.same(x.name, name) for x in telling.chain if x.role in {"outlet", "agency"}]
    if line.kind == "reprint" and len(line.edges) == 1:
        return True
    if line.kind == "relay" and len(line.edges) == 1:
        return all(named)
    taken = [p.child for e in edge.evidence if e.kind == "textual" for p in e.passages]
    if any(span.overlap(telling.span) * 2 > len(telling.span) for span in taken):
        return True
    return any(named)
