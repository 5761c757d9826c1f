"""Which pairs of tellings are worth comparing: those that share a rare key, through an inverted index.

Never all pairs: a key that more than COMMON tellings have finds nobody, and of those found only the NEAREST are kept,
so that the work grows with the tellings of a story and not with their square.
"""

from collections.abc import Sequence
from itertools import pairwise

import numpy as np
from scipy.sparse import csr_matrix

from retold.claims.likeness import Numbers, Rarity, table, unit
from retold.claims.sides import Side

COMMON = 200
"""Tellings that may share a key before it stops being an index key."""

NEAREST = 30
"""Candidates kept of one telling, those with most shared weight."""

ROWS = 2_000
"""Tellings that are looked up at once, to hold memory constant."""


def pairs(sides: Sequence[Side], rare: Rarity) -> tuple[Numbers, Numbers]:
    """The candidate pairs by number, the first smaller than the second, in order; never two of one article."""
    index = keyed(sides, rare)
    articles = np.array([s.article for s in sides])
    found = {
        (min(a, b), max(a, b))
        for start in range(0, len(sides), ROWS)
        for a, b in nearest(index[start : start + ROWS] @ index.T, start)
        if articles[a] != articles[b]
    }
    ordered = np.array(sorted(found), dtype=np.int64).reshape(-1, 2)
    return ordered[:, 0], ordered[:, 1]


def keyed(sides: Sequence[Side], rare: Rarity) -> csr_matrix:
    """The index: a row for each telling, a column for each lemma or neighbouring two lemmas that few tellings have."""
    rows = []
    for side in sides:
        row = {lemma: rare(lemma) for lemma in side.lemmas}
        row.update({f"{a} {b}": (rare(a) + rare(b)) / 2 for a, b in pairwise(side.lemmas)})
        rows.append(row)
    matrix = table(rows).tocsc()
    few = np.flatnonzero(np.diff(matrix.indptr) <= COMMON)
    return unit(matrix[:, few].tocsr())


def nearest(products: csr_matrix, start: int) -> list[tuple[int, int]]:
    """Each row's heaviest columns, as (row, column)."""
    found = []
    for row in range(products.shape[0]):
        first, last = products.indptr[row : row + 2]
        columns, weights = products.indices[first:last], products.data[first:last]
        if len(columns) > NEAREST + 1:  # a telling finds itself too
            columns = columns[np.argpartition(-weights, NEAREST)[: NEAREST + 1]]
        found += [(start + row, int(c)) for c in columns if c != start + row]
    return found
