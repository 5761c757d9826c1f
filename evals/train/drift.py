"""Fit the weights of `retold.ledger.belief` by logistic regression, and print them with what they reach on stories that
they were not fitted on.

    python -m evals.train.drift FOLDER [FOLDER …]

A folder holds labelled stories. A row is a kind of drift that the rules find for a telling of ours which stands for a
labelled one; what they find in tellings that are worded alike is named whatever the weights, and is no row. There is
no chance in it: the same data gives the same weights. For the figures every story is left out once.
"""

import sys
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import fmean

import msgspec
import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize

from evals import goldset
from evals.dossiers import models_loaded_once
from evals.score import f1, match, told, wanted
from retold import pipeline
from retold.descent.naming import harmonise
from retold.dossier.formats import json_shape as shape
from retold.dossier.formats.dossier_json import to_json
from retold.ledger.belief import BAR, SIGNS, certain, read
from retold.ledger.drift import cases, found
from retold.records import Dossier, DriftKind
from retold.settings import Settings

KINDS: tuple[DriftKind, ...] = (
    "attribution-changed", "attribution-lost", "certainty-lowered", "certainty-raised", "detail-lost", "number",
)  # fmt: skip
"""The kinds that are fitted: the others are found too seldom."""

RIDGE = 20.0
"""Strength of the penalty on standardised columns. Of 5, 20 and 60 the first loses .01 of F1 on stories left out."""

BARS = (0.1, 0.12, 0.13, 0.14, 0.16, 0.2)

Vector = NDArray[np.float64]
Weights = Mapping[DriftKind, Vector]


@dataclass(frozen=True, slots=True)
class Row:
    """A kind of drift that the rules find for a telling; `signs` is None where it is named whatever the weights."""

    kind: DriftKind
    signs: Vector | None


@dataclass(frozen=True, slots=True)
class Story:
    """One labelled story: for each labelled telling its kinds, and the rows of the one of ours that stands for it."""

    name: str
    folder: str
    tellings: tuple[tuple[frozenset[str], tuple[Row, ...]], ...]


def gather(folders: Iterable[Path]) -> list[Story]:
    """The labelled stories of the folders."""
    with models_loaded_once():
        return [load(folder, story) for folder in folders for story in goldset.stories(folder)]


def load(folder: Path, story: str) -> Story:
    """One labelled story."""
    rows, labels = goldset.load(folder, story)
    made = pipeline.trace([str(folder / f"{story}.articles.jsonl")], Settings())
    shown = msgspec.json.decode(to_json(made), type=shape.Trace)
    labelled = wanted(labels, {row.id: row.text for row in rows})
    ours = {id(label): (one.telling.article, one.span) for label, one in match(labelled, told(shown))}
    named = {place: rows for dossier in made.dossiers for place, rows in candidates(dossier).items()}
    return Story(
        name=story,
        folder=folder.name,
        tellings=tuple((label.telling.kinds(), named.get(ours.get(id(label)), ())) for label in labelled),
    )


def candidates(dossier: Dossier) -> dict[object, tuple[Row, ...]]:
    """What the rules find for each telling, by its article's key and its span."""
    rows: dict[object, list[Row]] = defaultdict(list)
    for case in cases(harmonise(dossier.material), dossier.claims, dossier.descent):
        signs = None if certain(case) else np.array(read(case))
        place = (case.told.article.key, case.told.telling.span)
        rows[place] += [Row(kind, signs if kind in KINDS else None) for kind in found(case)]
    return {place: tuple(made) for place, made in rows.items()}


def fit(stories: Sequence[Story]) -> dict[DriftKind, Vector]:
    """The weights of each kind, the bias last."""
    return {kind: fitted(kind, stories) for kind in KINDS}


def fitted(kind: DriftKind, stories: Sequence[Story]) -> Vector:
    """The weights of one kind."""
    pairs = [
        (row.signs, kind in labels)
        for story in stories
        for labels, rows in story.tellings
        for row in rows
        if row.kind == kind and row.signs is not None
    ]
    columns, wanted_ = np.array([signs for signs, _ in pairs]), np.array([float(y) for _, y in pairs])
    mean, spread = columns.mean(axis=0), columns.std(axis=0)
    spread[spread < 1e-9] = 1.0
    found_ = logistic(np.column_stack([(columns - mean) / spread, np.ones(len(columns))]), wanted_)
    weights = found_[:-1] / spread
    return np.append(weights, found_[-1] - float(weights @ mean))


def logistic(rows: Vector, wanted_: Vector) -> Vector:
    """Ridge logistic regression; the last column is the constant, which is not held down."""

    def loss(weights: Vector) -> tuple[float, Vector]:
        odds = rows @ weights
        slope = rows.T @ (1 / (1 + np.exp(-odds)) - wanted_)
        slope[:-1] += RIDGE * weights[:-1]
        return float((np.logaddexp(0, odds) - wanted_ * odds).sum() + RIDGE / 2 * weights[:-1] @ weights[:-1]), slope

    return np.asarray(minimize(loss, np.zeros(rows.shape[1]), jac=True, method="L-BFGS-B").x)


@dataclass(frozen=True, slots=True)
class Fitness:
    """What is reached in one story: `right` of the `named` are labelled so."""

    f1: float | None
    found: float | None
    right: int
    named: int


def fitness(story: Story, weights: Weights, bar: float) -> Fitness:
    """The figures of one story, as the board has them."""
    pairs = [(labels, {row.kind for row in rows if named(row, weights, bar)}) for labels, rows in story.tellings]
    right, made = sum(len(a & b) for a, b in pairs), sum(len(b) for _, b in pairs)
    return Fitness(
        f1=f1(right, made, sum(len(a) for a, _ in pairs)),
        found=f1(sum(bool(a and b) for a, b in pairs), sum(bool(b) for _, b in pairs), sum(bool(a) for a, _ in pairs)),
        right=right,
        named=made,
    )


def named(row: Row, weights: Weights, bar: float) -> bool:
    """Whether a row is believed."""
    if row.signs is None:
        return True
    model = weights[row.kind]
    return bool(1 / (1 + np.exp(-(model[:-1] @ row.signs + model[-1]))) >= bar)


def main(argv: Sequence[str]) -> int:
    """Print what is reached on stories left out, by folder and bar, and the weights of all stories."""
    if not argv:
        print(__doc__)
        return 2
    stories = gather(Path(folder) for folder in argv)
    left_out = {story.name: fit([other for other in stories if other is not story]) for story in stories}
    print(f"{'bar':>6}{'folder':>12}{'drift_f1':>10}{'found':>8}{'right':>7}{'named':>7}")
    for bar in sorted({*BARS, BAR}):
        for folder in dict.fromkeys(story.folder for story in stories):
            rows = [fitness(s, left_out[s.name], bar) for s in stories if s.folder == folder]
            kinds, any_ = (
                fmean(v for v in values if v is not None)
                for values in zip(*((r.f1, r.found) for r in rows), strict=True)
            )
            right, made = sum(r.right for r in rows), sum(r.named for r in rows)
            print(f"{bar:6.2f}{folder:>12}{kinds:10.3f}{any_:8.3f}{right:7}{made:7}")
    for kind, weights in fit(stories).items():
        print(f'    "{kind}": ({", ".join(f"{w:.2f}" for w in weights)}),')
    print("    signs:", ", ".join(sign.__name__ for sign in SIGNS))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
