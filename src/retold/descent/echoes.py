"""Echoes: how much of an article's wording another one has in short runs of words, as a text has that was reworded.

Runs of eight words show copies; who rewords a text keeps half-sentences of it. Two reports of one event share the names
and some set phrases, hardly ever a quarter of their words in runs of four.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from retold.descent.reuse import Wording, hashed

SIZE = 4
"""Words in such a run: on 61 labelled stories four part pairs of one text better than five."""

CAP = 16
"""A run in more articles than that is a set phrase."""


def echoes(wordings: Sequence[Wording]) -> Mapping[int, Mapping[int, float]]:
    """Which part of the words of article i stands in runs that article j has too, by i and j; 0 is left out."""
    if not wordings:
        return {}
    grams, articles, positions = hashed(wordings, SIZE)
    order = np.argsort(grams, kind="stable")
    grams, articles, positions = grams[order], articles[order], positions[order]
    often = np.searchsorted(grams, grams, "right") - np.searchsorted(grams, grams, "left") > CAP
    grams, articles, positions = grams[~often], articles[~often], positions[~often]
    rows: list[NDArray[np.int64]] = []
    for apart in range(1, CAP):
        same = np.nonzero(grams[apart:] == grams[:-apart])[0] if len(grams) > apart else np.empty(0, np.int64)
        same = same[articles[same] != articles[same + apart]]
        first, second = same, same + apart
        rows.append(np.stack([articles[first], articles[second], positions[first]], axis=1))
        rows.append(np.stack([articles[second], articles[first], positions[second]], axis=1))
    found = np.concatenate(rows)
    longest = max(len(w.words) for w in wordings) + SIZE
    pairs = found[:, 0] * len(wordings) + found[:, 1]
    words = np.unique(np.concatenate([pairs * longest + found[:, 2] + k for k in range(SIZE)]))
    numbers, counts = np.unique(words // longest, return_counts=True)
    shares: dict[int, dict[int, float]] = defaultdict(dict)
    for pair, count in zip(numbers.tolist(), counts.tolist(), strict=True):
        i, j = divmod(pair, len(wordings))
        shares[i][j] = count / len(wordings[i].words)
    return shares
