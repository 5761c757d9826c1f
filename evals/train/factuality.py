"""Fit the weights of `retold.tellings.factuality` by ridge regression, and write them as a table into the source.

Fitted on the training parts of UW and MEANTIME (see `evals/certainty.py`), nothing else. What is fitted are weights of
structural signs and of general classes of words (`signs`, `governing`); no word of the texts enters the table.

A grade depends on the grade of the governor, so fitting alternates: fix the governors' grades, fit, grade again. There
is no chance in it: the same data gives the same table. Cross-validation leaves out a fifth of each set's events at a
time, in the order of the files, so that sentences of one article mostly stay together.

    RETOLD_EVAL_DATA=… python -m evals.train.factuality
"""

import os
import sys
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from evals import certainty
from retold.syntax import Tree
from retold.tellings.factuality import grade
from retold.tellings.factuality.signs import Signs, signs

FILE = Path(grade.__file__).with_name("weights.py")

IMPORTANCE = {"uw": 1.0, "meantime": 3.0}
"""How much an event of each set counts: MEANTIME is a tenth of the data. Of 1, 2, 3, 5 and 8 this gives
the highest sum of both cross-validated r."""

LEAST = 6
"""A sign has a weight if it holds of so many training events. Chosen by cross-validation among 6, 15 and 25."""

LEAST_BELOW = 20
"""A channel has weights if so many training events hang by it."""

RIDGE = 0.7
"""Strength of the penalty; from 0.3 to 4 cross-validation finds no difference beyond .001."""

ROUNDS = 6
"""Alternations of fitting and grading: further ones change no weight by more than .0005."""

FOLDS = 5

SMALL = 0.005
"""A smaller weight is left out of the table."""

Vector = NDArray[np.float64]


@dataclass(slots=True)
class Nodes:
    """The graded events of all sets and everything above them; a node's parent is that of its governor, or −1."""

    found: list[Signs] = field(default_factory=list)
    parents: list[int] = field(default_factory=list)
    events: list[int] = field(default_factory=list)
    labels: list[float] = field(default_factory=list)
    sets: list[str] = field(default_factory=list)

    def add(self, tree: Tree, seen: dict[int, int], i: int) -> int:
        """The node of a word, made with those above it if need be; `seen` are those of the same tree."""
        chain: list[int] = []
        at: int | None = i
        while at is not None and at not in seen:
            seen[at] = len(self.found)
            chain.append(seen[at])
            self.found.append(signs(tree, at))
            self.parents.append(-1)
            at = self.found[-1].governor
        for below, above in zip(chain, [*chain[1:], -1 if at is None else seen[at]], strict=False):
            self.parents[below] = above
        return seen[i]


def gather(root: Path) -> Nodes:
    """The training events of all sets."""
    nodes = Nodes()
    for name in certainty.SETS:
        for sentence in certainty.read(root, f"{name}_train"):
            tree = Tree(sentence.article.text, sentence.annotation.tokens)
            seen: dict[int, int] = {}
            for span, label in sentence.events:
                at = certainty.token(sentence.annotation.tokens, span)
                if at is not None:
                    nodes.events.append(nodes.add(tree, seen, at))
                    nodes.labels.append(label)
                    nodes.sets.append(name)
    return nodes


def vocabulary(nodes: Nodes) -> list[str]:
    """The names that get a weight, in order."""
    held = Counter(name for e in nodes.events for name in nodes.found[e].names)
    below = Counter(nodes.found[e].channel for e in nodes.events if nodes.found[e].governor is not None)
    channels = [channel for channel, n in sorted(below.items()) if n >= LEAST_BELOW]
    named = [name for name, n in sorted(held.items()) if n >= LEAST]
    return named + [f"{kind}{of}" for kind in ("doubt", "denial") for of in ["", *(f": {c}" for c in channels)]]


def design(nodes: Nodes, columns: Mapping[str, int], grades: Vector) -> Vector:
    """A row for each node and a column for each name, the last column being one."""
    table = np.zeros((len(nodes.found), len(columns) + 1))
    table[:, -1] = 1.0
    for row, (found, parent) in enumerate(zip(nodes.found, nodes.parents, strict=True)):
        above = grades[parent] if parent >= 0 else grade.TOP
        for name, value in grade.values(found, float(above)):
            if name in columns:
                table[row, columns[name]] = value
    return table


def fit(nodes: Nodes, names: Sequence[str], use: NDArray[np.bool_]) -> tuple[Vector, Vector]:
    """The weights (the base is the last) fitted to the events to `use`, and the grades of all nodes by them."""
    columns = {name: at for at, name in enumerate(names)}
    events, labels = np.array(nodes.events), np.array(nodes.labels)
    counts = np.array([IMPORTANCE[name] for name in nodes.sets])[use]
    penalty = RIDGE * np.eye(len(names) + 1)
    penalty[-1, -1] = 1e-6
    grades = np.full(len(nodes.found), grade.TOP)
    weights = np.zeros(len(names) + 1)
    for _ in range(ROUNDS):
        rows = design(nodes, columns, grades)[events[use]]
        weights = np.linalg.solve((rows.T * counts) @ rows + penalty, (rows.T * counts) @ labels[use])
        grades = settled(nodes, columns, weights, grades)
    return weights, grades


def settled(nodes: Nodes, columns: Mapping[str, int], weights: Vector, grades: Vector) -> Vector:
    """The grades of all nodes, from the root down; each pass reaches a level further."""
    for _ in range(3):
        grades = np.clip(design(nodes, columns, grades) @ weights, -grade.TOP, grade.TOP)
    return grades


def validated(nodes: Nodes, names: Sequence[str]) -> dict[str, float]:
    """Pearson's r of each set, every event graded by weights that were fitted without its fold."""
    sets, labels = np.array(nodes.sets), np.array(nodes.labels)
    folds, grades = np.zeros(len(labels), dtype=int), np.zeros(len(labels))
    for name in certainty.SETS:
        size = int((sets == name).sum())
        folds[sets == name] = np.arange(size) * FOLDS // size
    for fold in range(FOLDS):
        _, found = fit(nodes, names, folds != fold)
        grades[folds == fold] = found[np.array(nodes.events)[folds == fold]]
    return {s: float(np.corrcoef(grades[sets == s], labels[sets == s])[0, 1]) for s in certainty.SETS}


def source(names: Iterable[str], weights: Vector, counted: Mapping[str, int], fitness: Mapping[str, float]) -> str:
    """The module that holds the table."""
    size = ", ".join(f"{n:,} events of {s}" for s, n in counted.items())
    scores = ", ".join(f"{r:.3f} on {s}" for s, r in fitness.items())
    rows = [f'    "{name}": {w:.2f},' for name, w in sorted(zip(names, weights, strict=False)) if abs(w) >= SMALL]
    return "\n".join(
        [
            '"""What each sign adds to the grade of an event. Written by `evals/train/factuality.py`; do not edit.',
            "",
            "Fitted by ridge regression on the training parts of UW (Lee et al. 2015) and MEANTIME (Minard et al.",
            f"2016): {size}. Cross-validated r: {scores}.",
            '"""',
            "",
            f"BASE = {weights[-1]:.2f}",
            '"""The grade of a word without signs."""',
            "",
            "WEIGHTS: dict[str, float] = {",
            *rows,
            "}",
            '"""By the names of `signs`, and by the channels that doubt and denial come down by."""',
            "",
        ]
    )


def main() -> int:
    """Fit, print the cross-validated figures, and write the table."""
    root = Path(os.environ.get("RETOLD_EVAL_DATA", ""))
    if not (root / certainty.FOLDER / "uw_train.jsonl").is_file():
        print(f"RETOLD_EVAL_DATA names no folder with {certainty.FOLDER}")
        return 1
    nodes = gather(root)
    names = vocabulary(nodes)
    fitness = validated(nodes, names)
    weights, _ = fit(nodes, names, np.ones(len(nodes.events), dtype=bool))
    FILE.write_text(source(names, weights, Counter(nodes.sets), fitness), encoding="utf-8")
    print(f"{len(names)} weights; r by cross-validation: {fitness}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
