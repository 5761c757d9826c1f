"""The score of a pair: a weighted sum of the features, with its parts to show."""

from collections import defaultdict
from collections.abc import Sequence

import numpy as np

from retold.claims.encoder import Encoder
from retold.claims.features import FEATURES, Pair, letters, margin, words
from retold.claims.likeness import Likeness, Numbers, Values, meaning
from retold.claims.sides import Side
from retold.records import Reason

WEIGHTS: dict[str, float] = {
    "words": 1.8,
    "letters": 1.8,
    "margin": 2.8,
    "grade": -0.6,
    "figures": -0.4,
    "fate": -1.0,
    "polarity": -0.5,
}
"""Log-odds for one unit of each feature: logistic regression (`evals/train/claims.py`) on the tellings of thirteen
labelled stories as Retold cuts them, ten of real news and the three bundled ones, then rounded. A telling on no
labelled passage counts as saying none of the labelled claims. With each story left out once, the weights and the
threshold chosen on the others, .79 of the joins are right in the ten and .80 in the three, at F1 .42 and .54. `fate`
is set by hand: joining seventeen dead with seventeen hurt is worse than missing a join. Fitted anew on 32 stories they
do no better on stories left out, and neither do further signals (meaning by itself, verb, subject and object, source,
names shared or not, figures, quotations, place in the text, neighbouring sentences, containment, length, how many
words are shared, static word vectors), nor boosted trees over all of them: F1 .33 to .41 in the ten stories, .41 to
.45 in the nineteen, against .41 and .44."""

BIAS = -0.55
"""What must be outweighed for a join, chosen on 32 labelled stories (ten, nineteen short ones, three bundled) with the
parts of clauses told: mean precision of joins .76, F1 .44. At −.5 it is .74, at −.4 .72, at the same F1."""

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
    return [
        Pair(
            a=sides[i],
            b=sides[j],
            words=float(surface[n, 0]),
            letters=float(surface[n, 1]),
            margin=float(clear[n]),
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


def explain(pair: Pair) -> tuple[Reason, ...]:
    """Every feature of the pair with its note."""
    return tuple(feature(pair) for feature in FEATURES)


def score(pair: Pair) -> float:
    """The log-odds that both say the same thing: the sum of `explain`, without the notes that few pairs ever show."""
    return (
        BIAS
        + WEIGHTS["words"] * pair.words
        + WEIGHTS["letters"] * pair.letters
        + WEIGHTS["margin"] * pair.margin
        + sum(WEIGHTS[reason.feature] * reason.value for reason in (feature(pair) for feature in BESIDE))
    )


BESIDE = tuple(f for f in FEATURES if f not in (words, letters, margin))
"""The features that are not measured for many pairs at once."""
