"""How many publications a story has its matter from: a number for the whole story, as an interval with reasons."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from retold import publishers
from retold.descent.house import UNNAMED_AGENCIES, UNNAMED_OUTLET, own_house
from retold.records import Article, Descent, Lineage

FIRM = 0.5
"""Belief from which an edge counts as shown."""

OWN = frozenset({"original", "mixed"})
"""Kinds of article that have matter of their own."""

NAMELESS = frozenset({UNNAMED_AGENCIES, UNNAMED_OUTLET})


@dataclass(frozen=True, slots=True, kw_only=True)
class Roots:
    """From how many publications, not dependent on each other, the articles of a story have their matter.

    `low` counts those that are shown, `high` also those that an open case would add. `open` says, a sentence each,
    which cases are open, the one first whose settling moves the number most.
    """

    low: int
    high: int
    open: tuple[str, ...]


def roots(articles: Sequence[Article], descent: Descent) -> Roots:
    """The roots of a story: houses that report themselves and houses that are not in the archive, each house once.

    An article whose kind is unknown or that is close to another's in its readings, a parent that is only likely, and
    publishers without a name add to `high` alone.
    """
    by_id = {a.id: a for a in articles}
    shown: list[str] = []
    doubtful: dict[str, str] = {}
    for line in descent.lineages:
        article = by_id[line.article]
        label = article.outlet or article.key
        if line.kind in OWN or (line.kind == "unknown" and not line.edges):
            sure = line.kind != "unknown" and not any(w.kind == "readings" for w in line.why)
            _note(label, sure, f"It cannot be told where {label} has it.", shown, doubtful)
        for name, sure in _unseen(line):
            _note(name, sure, f"It is not sure that {label} has it from {name}.", shown, doubtful)
    extra = {name: why for name, why in doubtful.items() if not _among(name, shown)}
    loose = _loose(descent.lineages, by_id)
    return Roots(low=len(shown), high=len(shown) + len(extra) + len(loose), open=(*extra.values(), *loose))


def _unseen(line: Lineage) -> list[tuple[str, bool]]:
    """The parents of an article that are not in the archive, each with whether it is shown."""
    found = []
    for edge in line.edges:
        if edge.parent.startswith("*"):
            name = re.sub(r"-\d+$", "", edge.parent[1:])
            found.append((name, edge.score >= FIRM and name not in NAMELESS))
    return found


def _note(name: str, sure: bool, why: str, shown: list[str], doubtful: dict[str, str]) -> None:  # noqa: FBT001
    if _among(name, shown):
        return
    if sure:
        shown.append(name)
    else:
        doubtful.setdefault(name, why)


def _among(name: str, houses: Sequence[str]) -> bool:
    return any(publishers.same(name, h) or own_house(h, name) for h in houses)


def _loose(lineages: Sequence[Lineage], by_id: Mapping[str, Article]) -> list[str]:
    """Articles with no matter of their own that hang on an article by an edge which is only likely."""
    return [
        f"It is not sure that {by_id[line.article].outlet or by_id[line.article].key} has it from another."
        for line in lineages
        if line.edges and line.kind not in OWN and all(e.score < FIRM and e.parent in by_id for e in line.edges)
    ]
