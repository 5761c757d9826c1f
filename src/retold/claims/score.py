"""The score of a pair: the sum of what its features add, with its parts to show."""

from collections import defaultdict
from collections.abc import Sequence

import numpy as np

from retold.claims.curves import BIAS, CURVES
from retold.claims.encoder import Encoder
from retold.claims.features import FEATURES, Pair, values
from retold.claims.likeness import Likeness, Numbers, Values, meaning
from retold.claims.sides import Side
from retold.records import Weighed

FLOOR = 0.12
"""Pairs whose mean likeness in words and letters is lower are not scored, and not encoded. Between 0 and .14 the F1 of
joins on ten labelled stories stays within .01; at .12 a third of the candidates is left."""


def pairs(sides: Sequence[Side], likeness: Likeness, first: Numbers, second: Numbers, encoder: Encoder) -> list[Pair]:
    """The candidate pairs that are alike enough to be scored, with their margins."""
    kept = worth(likeness, first, second)
    return measured(sides, likeness, first[kept], second[kept], encoder)


def worth(likeness: Likeness, first: Numbers, second: Numbers) -> Numbers:
    """Which of the pairs are alike enough to be scored, by their place."""
    return np.flatnonzero(likeness.of(first, second).mean(axis=1) >= FLOOR)


def measured(
    sides: Sequence[Side], likeness: Likeness, first: Numbers, second: Numbers, encoder: Encoder
) -> list[Pair]:
    """The pairs with all that their score needs; each other's rivals are looked for among them."""
    surface = likeness.of(first, second)
    near = meaning(sides, first, second, encoder)
    clear = margins(sides, first, second, (surface.sum(axis=1) + near) / 3)
    common = likeness.shared(first, second)
    context, around = likeness.context(first, second), likeness.around(first, second)
    return [
        Pair(
            a=sides[i],
            b=sides[j],
            words=float(surface[n, 0]),
            margin=float(clear[n]),
            meaning=float(near[n]),
            shared=float(common[n]),
            context=float(context[n]),
            around=float(around[n]),
            size=len(sides),
        )
        for n, (i, j) in enumerate(zip(first, second, strict=True))
    ]


def margins(sides: Sequence[Side], first: Numbers, second: Numbers, values: Values) -> Values:
    """For each pair, its value minus the best other value of either side in the other's article.

    A telling that overlaps the pair's own is no rival: a clause and its sentence are the same passage.
    """
    rivals: defaultdict[tuple[int, int], list[tuple[float, int]]] = defaultdict(list)
    ends = list(zip(first.tolist(), second.tolist(), values.tolist(), strict=True))
    for i, j, value in ends:
        rivals[i, sides[j].article].append((value, j))
        rivals[j, sides[i].article].append((value, i))
    for found in rivals.values():
        found.sort(reverse=True)

    def rival(i: int, j: int) -> float:
        return next((v for v, k in rivals[i, sides[j].article] if k != j and not nested(sides[j], sides[k])), 0.0)

    return np.array([value - max(rival(i, j), rival(j, i)) for i, j, value in ends], dtype=np.float64)


def nested(a: Side, b: Side) -> bool:
    """Whether two tellings are of one article and overlap."""
    return a.article == b.article and a.telling.span.overlap(b.telling.span) > 0


def explain(pair: Pair) -> tuple[Weighed, ...]:
    """Every feature of the pair with its note and what it adds."""
    reasons = [feature(pair) for feature in FEATURES]
    return tuple(Weighed(reason=r, adds=float(curve(r.feature, np.array([r.value]))[0])) for r in reasons)


def scores(pairs: Sequence[Pair]) -> Values:
    """The log-odds, pair by pair, that both say the same thing: the sums of `explain`."""
    rows = np.array([values(pair) for pair in pairs], dtype=np.float64).reshape(-1, len(FEATURES))
    return BIAS + sum((curve(f.__name__, rows[:, n]) for n, f in enumerate(FEATURES)), start=np.zeros(len(pairs)))


def curve(feature: str, found: Values) -> Values:
    """What values of a feature add."""
    points = np.array(CURVES[feature], dtype=np.float64)
    return np.asarray(np.interp(found, points[:, 0], points[:, 1]), dtype=np.float64)
