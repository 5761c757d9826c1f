"""What people have decided of pairs of tellings: which must be in one claim, and which may never be."""

from collections.abc import Hashable, Iterable
from dataclasses import dataclass
from typing import TypeVar

from retold.judged import decided
from retold.records import Material

Item = TypeVar("Item", bound=Hashable)
Pairs = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Links:
    """Pairs of telling ids that people put together or apart; no pair of `apart` is joined through `together`.

    `by` is the judgement (its id) that decided each pair, in either order of the two.
    """

    together: Pairs = ()
    apart: Pairs = ()
    by: tuple[tuple[frozenset[str], str], ...] = ()

    def judgement(self, a: str, b: str) -> str:
        """The id of the judgement that decided this very pair; "" if none did."""
        return dict(self.by).get(frozenset((a, b)), "")


def links(material: Material) -> Links:
    """The links that follow from the judgements on claims, the newest first: an older one that contradicts gives way.

    "Unsure" takes back what was said of the pair before and leaves it to its score.
    """
    together: list[tuple[str, str]] = []
    apart: list[tuple[str, str]] = []
    by: dict[frozenset[str], str] = {}
    group: dict[str, frozenset[str]] = {}
    for found in decided(material, "claim"):
        if found.second is None or found.first.id == found.second.id:
            continue
        a, b = found.first.id, found.second.id
        pair = frozenset((a, b))
        if pair in by:
            continue
        ours, theirs = group.get(a, frozenset((a,))), group.get(b, frozenset((b,)))
        verdict = found.judgement.verdict
        if verdict == "yes" and any((x in ours and y in theirs) or (x in theirs and y in ours) for x, y in apart):
            continue
        if verdict == "no" and ours == theirs:
            continue
        by[pair] = found.judgement.id
        if verdict == "yes":
            together.append((a, b))
            group |= dict.fromkeys(ours | theirs, ours | theirs)
        elif verdict == "no":
            apart.append((a, b))
    return Links(together=tuple(together), apart=tuple(apart), by=tuple(by.items()))


def units(items: Iterable[Item], together: Iterable[tuple[Item, Item]]) -> list[list[Item]]:
    """Items, those put together in one list, in order of the first of each; a pair with one that is none is passed."""
    home = {item: [item] for item in items}
    for a, b in together:
        if a in home and b in home and home[a] is not home[b]:
            joined = home[a] + home[b]
            home |= dict.fromkeys(joined, joined)
    return list({id(unit): unit for unit in home.values()}.values())
