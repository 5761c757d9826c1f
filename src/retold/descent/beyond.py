"""Where a publication that is not in the archive has its matter from: what its reprints cite, it cites."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from retold import publishers
from retold.descent.belief import score
from retold.descent.edges import cited
from retold.descent.gather import Seen
from retold.descent.kinds import kind
from retold.descent.originals import Names
from retold.records import Edge, Evidence, Lineage, Original


def traced(seen: Seen, found: Sequence[Original], lineages: Sequence[Lineage], names: Names) -> tuple[Original, ...]:
    """The originals with parents of their own, and these among them."""
    at = {line.article: i for i, line in enumerate(lineages)}
    uncredited = replace(seen, says=tuple(replace(s, whole=(), part=()) for s in seen.says))
    known = {original.id: original for original in found}
    for original in found:
        relays = [at[child] for child in original.children if runs(seen, at[child], lineages[at[child]], original)]
        relays = [i for i in relays if kind(uncredited.says[i], ())[0] == "relay"]
        edges = parents(uncredited, original, relays[0], names) if relays else ()
        if edges:
            whom = ", ".join(called(seen, edge.parent) for edge in edges)
            why = f"It has it from {whom}, by what the reprint of {seen.label(relays[0])} cites."
            known[original.id] = replace(original, parents=edges, why=(*original.why, why))
        for edge in edges:
            if edge.parent.startswith("*"):
                why = f"{original.id[1:]} has it from there, and it is not in the archive."
                known.setdefault(edge.parent, Original(id=edge.parent, seen=False, children=(), why=(why,)))
    return tuple(known.values())


def called(seen: Seen, parent: str) -> str:
    """How a reader knows a parent: an article of the story as notes call it, any other by its name."""
    article = next((i for i, a in enumerate(seen.articles) if a.id == parent), None)
    return parent.removeprefix("*") if article is None else seen.label(article)


def runs(seen: Seen, i: int, line: Lineage, original: Original) -> bool:
    """Whether an article runs the text of an unseen original, and nothing else.

    The agencies that compete over the world's news are taken to report themselves what they cite others for.
    """
    credited = any(f"*{c.publisher}" == original.id for c in seen.says[i].whole)
    alone = line.kind == "reprint" and len(line.edges) == 1
    return credited and alone and original.id[1:] not in publishers.RIVALS


def parents(seen: Seen, original: Original, i: int, names: Names) -> tuple[Edge, ...]:
    """What article i, which runs the text of an original, cites, best supported first."""
    found: dict[str, list[Evidence]] = defaultdict(list)
    for parent, evidence in cited(seen, i, "relay", names):
        if parent not in {original.id, *original.children}:
            found[parent].append(replace(evidence, passages=()))
    made = (Edge(child=original.id, parent=p, score=score(e), evidence=tuple(e)) for p, e in found.items())
    return tuple(sorted(made, key=lambda e: -e.score))
