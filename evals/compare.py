"""Our joins beside what a user could do instead: sentence embeddings, or words in common, with a threshold.

    RETOLD_EVAL_DATA=… python -m evals.compare

All get the same tellings and the same way of joining groups; the others get the threshold that is best in mean F1 on
these very stories, and beside it the one that is best of those whose joins are as often right as ours.
"""

import sys
from collections.abc import Callable, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from evals import corpora
from evals.train.claims import Case, Fitness, fitness, gather, mean, table
from retold.claims.encoder import load
from retold.claims.group import NESTED, scores
from retold.claims.join import join
from retold.claims.likeness import letters

Matrix = NDArray[np.float64]

THRESHOLDS = np.arange(0.2, 0.96, 0.05)


def embedded(case: Case) -> Matrix:
    """Cosines of the sentence encoder's vectors."""
    vectors = np.asarray(load("use").encode([group[0].text for group in case.found.copies]), dtype=np.float64)
    return np.asarray(vectors @ vectors.T)


def lettered(case: Case) -> Matrix:
    """Cosines of TF-IDF over runs of letters."""
    rows = letters([group[0].text for group in case.found.copies])
    return np.asarray((rows @ rows.T).todense())


def ours(case: Case) -> Fitness:
    """What Retold joins."""
    return fitness(case, join(len(case.found.copies), scores(case.found)))


def cut(case: Case, near: Matrix, threshold: float) -> Fitness:
    """Average linkage at a threshold; two tellings of one article do not attract each other."""
    articles = np.array([group[0].article for group in case.found.copies])
    first, second = np.nonzero(np.triu((near > threshold / 2) & (articles[:, None] != articles[None, :]), 1))
    gains = {(int(i), int(j)): float(near[i, j] - threshold) for i, j in zip(first, second, strict=True)}
    return fitness(case, join(len(near), gains | dict.fromkeys(case.found.nested, NESTED), -threshold))


def best(
    cases: Mapping[str, Case], measure: Callable[[Case], Matrix], precise: float
) -> tuple[tuple[float, dict[str, Fitness]], tuple[float, dict[str, Fitness]]]:
    """The threshold with the best mean F1, and the best whose joins are so often right, each with its figures."""
    near = {name: measure(case) for name, case in cases.items()}
    tried = [(float(t), {name: cut(case, near[name], float(t)) for name, case in cases.items()}) for t in THRESHOLDS]
    means = [mean(list(found.values())) for _, found in tried]
    free = max(range(len(tried)), key=lambda n: means[n].f1)
    held = max(range(len(tried)), key=lambda n: (means[n].exact >= precise, means[n].f1))
    return tried[free], tried[held]


def main(_argv: Sequence[str] | None = None) -> int:
    """Print a table for each way."""
    for corpus in (c for c in corpora.corpora() if c.name in ("bundled", "gold") and c.present):
        cases = gather([corpus.root / "gold"])
        mine = {name: ours(case) for name, case in cases.items()}
        print(table(f"{corpus.name}: Retold", mine).splitlines()[0])
        print(table("Retold", mine).splitlines()[-1])
        precise = mean(list(mine.values())).exact
        for name, measure in (("sentence embeddings", embedded), ("runs of letters", lettered)):
            for how, (threshold, found) in zip(("best F1", "as precise"), best(cases, measure, precise), strict=True):
                print(f"{name}, {how}, from {threshold:.2f}")
                print(table(name, found).splitlines()[-1], flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
