"""How far an edge is believed, from all its evidence."""

from collections import defaultdict
from collections.abc import Iterable

from retold.records import Evidence


def score(evidence: Iterable[Evidence]) -> float:
    """The belief in an edge: the chance that not all kinds of its evidence mislead, each by its best piece.

    What a person has decided is believed wholly.
    """
    best: dict[str, float] = defaultdict(float)
    for each in evidence:
        best[each.kind] = max(best[each.kind], each.weight)
    doubt = 1.0
    for weight in best.values():
        doubt *= 1.0 - weight
    return round(1.0 - doubt, 4)
