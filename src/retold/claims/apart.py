"""Parting the tellings of one claim that people keep apart."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from retold.claims.links import Pairs, units

Part = TypeVar("Part", bound=Sequence[str])
Alike = Callable[[str, str], float]
"""How much speaks for it that two tellings (ids) say the same thing."""


def parted(group: Sequence[str], together: Pairs, apart: Pairs, alike: Alike) -> list[list[str]]:
    """The tellings of a group in as few parts as leave nobody beside what a person keeps it apart from.

    What people put together stays so. Of the others, those kept apart from one part go with the rest; those of which
    nothing was said go with the telling that was told apart and that they are most like.
    """
    here = set(group)
    bars = {t: {*(b for a, b in apart if a == t), *(a for a, b in apart if b == t)} & here for t in group}
    if not any(bars.values()):
        return [list(group)]
    bound = units(group, together)
    parts: list[list[str]] = []
    for unit in bound:
        if any(bars[t] for t in unit):
            free = [part for part in parts if not any(bars[t].intersection(part) for t in unit)]
            if free:
                nearest(free, unit, alike).extend(unit)
            else:
                parts.append(list(unit))
    cores = [tuple(part) for part in parts]
    for unit in bound:
        if not any(bars[t] for t in unit):
            parts[cores.index(nearest(cores, unit, alike))].extend(unit)
    order = {t: n for n, t in enumerate(group)}
    return [sorted(part, key=order.__getitem__) for part in parts]


def nearest(parts: Sequence[Part], unit: Sequence[str], alike: Alike) -> Part:
    """The part with the telling that is most like one of the unit; of equals the largest, then the first."""
    return max(parts, key=lambda part: (max(alike(a, b) for a in unit for b in part), len(part)))
