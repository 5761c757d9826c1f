"""Fit the curves of `retold.claims.curves`, and print them with what they reach on stories left out of the fitting.

Fitted by ridge logistic regression on labelled stories as Retold itself cuts them: a telling of ours has the labelled
claims of the labelled tellings that it stands for (`evals.score.match`). Whoever labels a story lists what two
articles tell, so that a telling without a label says none of the labelled claims, and two without say two things,
unless they are much alike: of long stories not every claim is listed. What is wrongly joined beside the labels they do
not tell, so that pairs that people judged one by one (`evals.joins.JUDGED`) are fitted with them.

There is no chance in it: the same data gives the same curves. For the figures every story is left out once, and of the
judged pairs every fifth story. Pairs of whole stories that were grouped by reading (`evals.joins.GROUPED`) have no part
in the fitting, and show how the shipped curves fare where every pair of a story was looked at.

    RETOLD_EVAL_DATA=… python -m evals.train.claims
"""

import os
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate, combinations, pairwise
from pathlib import Path

import msgspec
import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize

from evals import corpora, goldset, joins
from evals.dossiers import models_loaded_once
from evals.rows import traced
from evals.score import Match, b_cubed, f1, match, pairs_within, told, wanted
from retold import pipeline
from retold.claims.curves import BIAS, CURVES
from retold.claims.encoder import load
from retold.claims.features import FEATURES, values
from retold.claims.group import NESTED, Compared, compared
from retold.claims.join import join
from retold.claims.sides import sides
from retold.dossier.formats import json_shape as shape
from retold.dossier.formats.dossier_json import to_json
from retold.records import Material
from retold.settings import Settings
from retold.text import Span

NAMES = tuple(f.__name__ for f in FEATURES)

KNOTS: dict[str, tuple[float, ...]] = {
    "words": (0, 0.1, 0.2, 0.3, 0.45, 0.6, 0.8, 1),
    "margin": (-0.5, -0.2, -0.1, 0, 0.1, 0.2, 0.35, 0.6, 1),
    "meaning": (0, 0.1, 0.2, 0.3, 0.45, 0.6, 0.8, 1),
    "shared": (0, 0.5, 1, 1.5, 2, 3, 4, 6),
    "context": (0, 0.1, 0.2, 0.3, 0.45, 0.6, 0.8, 1),
    "around": (0, 0.1, 0.2, 0.3, 0.45, 0.6, 0.8, 1),
    "size": (3, 4, 5, 6, 7, 8, 9),
    "days": (0, 2, 6, 13),
    "head": (0, 1),
    "length": (0, 0.25, 0.5, 0.75, 1),
    "weekday": (0, 1),
    "figures": (0, 1, 2),
    "fate": (0, 1),
    "polarity": (0, 1),
}
"""Where the curves may bend."""

GIVEN = {"fate": -1.0}
"""What is set by hand: joining seventeen dead with seventeen hurt is worse than missing a join."""

FREE = tuple(name for name in NAMES if name not in GIVEN)

RIDGE, TOTAL = 10.0, 3000.0
"""Strength of the penalty on what each stretch of a curve adds, and the weight of all pairs together."""

ALIKE, SAME = 0.5, 0.7
"""From this cosine of words two tellings without a label do not count, and one with and one without count little."""

LITTLE = 0.2
"""What such a pair counts."""

JUDGED = 1.0
"""What a judged pair counts; so all of them are about half of the labelled ones. At .25, .5, 1 and 2 they are
ranked better and better by curves fitted on others (.9 right at recall .32, .37, .44, .48), and the F1 of 29 labelled
stories is best at .5 to 1."""

LIFT = 2.0
"""What is added to the fitted bias: few of the compared pairs are one claim, so that the fit alone joins hardly any.
From 1.5 over 1.75 to 2 the joins among the judged pairs that are right fall from .67 over .63 to .60, of those read by
hand in large stories from .78 over .77 to .75; F1 on the ten labelled stories rises from .36 over .37 to .39. With the
curves before these .47 and .68 were right, at an F1 of .37."""

FOLDS = 5
"""Parts of the stories of judged pairs, of which one is left out at a time."""

Vector = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Case:
    """One story: its groups of tellings with the labelled claims of each, and a row of features for each pair."""

    found: Compared
    claims: tuple[Counter[str], ...]
    rows: Vector

    def labels(self) -> tuple[Vector, Vector]:
        """The share of the labelled pairs behind each pair of ours that are one claim, and how much the pair counts."""
        shares, counts = [], []
        for (a, b), words in zip(self.found.pairs, self.rows[:, NAMES.index("words")].tolist(), strict=True):
            one, other = self.claims[a], self.claims[b]
            many = one.total() * other.total()
            shares.append(sum(one[c] * other[c] for c in one) / many if many else 0.0)
            labelled = bool(one) + bool(other)
            counts.append((float(words < ALIKE), 1.0 if words < SAME else LITTLE, 1.0)[labelled])
        return np.array(shares), np.array(counts)


@dataclass(frozen=True, slots=True)
class Fitness:
    """What joining reaches in one story. `joins` counts pairs of different tellings joined, `right` those of a claim.

    `precision` counts pairs of labelled tellings, so that one telling of ours that stands for two claims lowers it
    before anything is joined.
    """

    f1: float
    b3: float
    precision: float
    joins: int
    right: int

    @property
    def exact(self) -> float:
        """The precision of joins; 1 if there are none."""
        return self.right / self.joins if self.joins else 1.0


@dataclass(frozen=True, slots=True)
class Judged:
    """Pairs that people judged: a row of features each, 1 where they are one claim or one tells the other's, and the
    number of their story.
    """

    rows: Vector
    right: Vector
    story: NDArray[np.int64]

    def part(self, fold: int, *, without: bool) -> "Judged":
        """The pairs of every `FOLDS`th story, or all others."""
        chosen = (self.story % FOLDS == fold) != without
        return Judged(self.rows[chosen], self.right[chosen], self.story[chosen])


Curves = Mapping[str, tuple[tuple[float, float], ...]]


@dataclass(frozen=True, slots=True)
class Model:
    """Curves of the features with the bias."""

    curves: Curves
    bias: float

    def odds(self, rows: Vector) -> Vector:
        """The log-odds of rows of features."""
        values = np.full(len(rows), self.bias)
        for n, name in enumerate(NAMES):
            at, adds = zip(*self.curves[name], strict=True)
            values += np.interp(rows[:, n], at, adds)
        return values

    def fitness(self, case: Case) -> Fitness:
        """How well the model joins a story."""
        values = self.odds(case.rows).tolist()
        scores = dict(zip(case.found.pairs, values, strict=True)) | dict.fromkeys(case.found.nested, NESTED)
        return fitness(case, join(len(case.found.copies), scores))


def fitness(case: Case, groups: Sequence[Sequence[int]]) -> Fitness:
    """The figures of a partition, as the board has them."""
    cells = [
        (claim, n)
        for n, group in enumerate(groups)
        for item in group
        for claim, times in case.claims[item].items()
        for _ in range(times)
    ]
    both, ours = pairs_within(cells), pairs_within(n for _, n in cells)
    joined = [(a, b) for group in groups for a, b in combinations(group, 2) if case.claims[a] and case.claims[b]]
    return Fitness(
        f1=f1(both, ours, pairs_within(claim for claim, _ in cells)) or 0.0,
        b3=b_cubed(cells) or 0.0,
        precision=both / ours if ours else 1.0,
        joins=len(joined),
        right=sum(bool(case.claims[a].keys() & case.claims[b].keys()) for a, b in joined),
    )


def gather(folders: Iterable[Path]) -> dict[str, Case]:
    """The labelled stories of the folders, by name."""
    with models_loaded_once():
        return {story: read(folder, story) for folder in folders for story in goldset.stories(folder)}


def read(folder: Path, story: str) -> Case:
    """One labelled story; what the stage of stories puts apart from its largest story is left out."""
    rows, labels = goldset.load(folder, story)
    made = pipeline.trace([str(folder / f"{story}.articles.jsonl")], Settings())
    shown = msgspec.json.decode(to_json(made), type=shape.Trace)
    matches = match(wanted(labels, {row.id: row.text for row in rows}), told(shown))
    return case(made.dossiers[0].material, matches)


def case(material: Material, matches: Sequence[Match]) -> Case:
    """A story with the labelled claims that its tellings stand for."""
    stands: dict[tuple[str, Span], Counter[str]] = defaultdict(Counter)
    for label, one in matches:
        stands[one.telling.article, one.span][label.claim.id] += 1
    keys = {article.id: article.key for article in material.articles}
    found = compared(sides(material), material, load("use"))
    claims = tuple(
        sum((stands.pop((keys[s.telling.article], s.telling.span), Counter()) for s in group), Counter[str]())
        for group in found.copies
    )
    rows = [values(pair) for pair in found.pairs.values()]
    return Case(found=found, claims=claims, rows=np.array(rows, dtype=np.float64).reshape(-1, len(NAMES)))


def judgements(file: Path, data: Path) -> Judged:
    """The pairs of a file, in their stories traced again; those that are no longer compared are left out.

    So are stories of mere titles and leads.
    """
    read = msgspec.json.decode(file.read_bytes(), type=joins.Read)
    stories = {story: numbers for story, numbers in read.stories.items() if story[0] != joins.LEADS}
    rows, right, number = [], [], []
    for n, (story, trace) in enumerate(traced(read.corpora, stories, data)):
        told_of = [j for j in read.joins if j.story == story and j.judgement != "unsure"]
        for dossier in trace.dossiers:
            found = compared(sides(dossier.material), dossier.material, load("use"))
            keys = {a.id: int(a.key) for a in dossier.material.articles}
            place = {
                joins.Passage(keys[s.telling.article], *s.telling.span): copies
                for copies, group in enumerate(found.copies)
                for s in group
            }
            for one in told_of:
                ends = sorted(place.get(p, -1) for p in (one.first, one.second))
                if (pair := found.pairs.get((ends[0], ends[1]))) is not None:
                    rows.append(values(pair))
                    right.append(float(one.judgement in joins.RIGHT))
                    number.append(n)
    return Judged(np.array(rows), np.array(right), np.array(number))


def fit(cases: Sequence[Case], judged: Judged) -> Model:
    """Curves and bias; a story counts by the root of its pairs, so that no large one decides alone."""
    labels = [case.labels() for case in cases]
    counts = np.concatenate([n * max(1.0, n.sum()) ** -0.5 for _, n in labels])
    used = counts > 0
    rows = np.concatenate([case.rows for case in cases])[used]
    shares, counts = np.concatenate([y for y, _ in labels])[used], counts[used] * (TOTAL / counts.sum())
    rows, shares = np.concatenate([rows, judged.rows]), np.concatenate([shares, judged.right])
    counts = np.concatenate([counts, np.full(len(judged.right), JUDGED)])
    fixed = sum((rows[:, NAMES.index(name)] * weight for name, weight in GIVEN.items()), start=np.zeros(len(rows)))
    rises, bias = logistic(np.column_stack([stretches(rows), np.ones(len(rows))]), fixed, shares, counts)
    return Model(curves(rises), round(bias + LIFT, 2))


def stretches(rows: Vector) -> Vector:
    """For each stretch between two knots of a curve, how much of it a value has behind it, from 0 to 1."""
    return np.column_stack(
        [
            np.clip((rows[:, NAMES.index(name)] - low) / (high - low), 0, 1)
            for name in FREE
            for low, high in pairwise(KNOTS[name])
        ]
    )


def curves(rises: Vector) -> Curves:
    """The curves, from what each stretch adds."""
    left = iter(rises.tolist())
    made: dict[str, tuple[tuple[float, float], ...]] = {}
    for name in NAMES:
        if name in GIVEN:
            made[name] = ((0, 0.0), (1, GIVEN[name]))
            continue
        adds = accumulate([next(left) for _ in KNOTS[name][1:]], initial=0.0)
        made[name] = tuple(zip(KNOTS[name], (round(a, 2) for a in adds), strict=True))
    return made


def logistic(rows: Vector, fixed: Vector, shares: Vector, counts: Vector) -> tuple[Vector, float]:
    """Ridge logistic regression with `fixed` log-odds beside the columns, the last of which is the constant."""

    def loss(weights: Vector) -> tuple[float, Vector]:
        odds = rows @ weights + fixed
        slope = rows.T @ (counts * (1 / (1 + np.exp(-odds)) - shares))
        slope[:-1] += RIDGE * weights[:-1]
        penalty = RIDGE / 2 * float(weights[:-1] @ weights[:-1])
        return float(counts @ (np.logaddexp(0, odds) - shares * odds)) + penalty, slope

    found = minimize(loss, np.zeros(rows.shape[1]), jac=True, method="L-BFGS-B").x
    return found[:-1], float(found[-1])


def left_out(cases: Mapping[str, Case], judged: Judged) -> dict[str, Fitness]:
    """The figures of each story by the model of the others."""
    return {
        name: fit([case for other, case in cases.items() if other != name], judged).fitness(case)
        for name, case in cases.items()
    }


def joined(cases: Sequence[Case], judged: Judged) -> tuple[float, float]:
    """Of the judged pairs, by models that were not fitted on them: the share of those joined that is right, and of the
    right ones the share joined.
    """
    parts = [judged.part(n, without=False) for n in range(FOLDS)]
    odds = [fit(cases, judged.part(n, without=True)).odds(part.rows) for n, part in enumerate(parts)]
    right = np.concatenate([part.right for part in parts])
    made = right[np.concatenate(odds) > 0]
    return float(made.mean()), float(made.sum() / right.sum())


def above(model: Model, pairs: Judged) -> tuple[float, float]:
    """The share of the pairs whose score speaks for a join that is right, and of the right ones the share of those."""
    made = pairs.right[model.odds(pairs.rows) > 0]
    return float(made.mean()), float(made.sum() / pairs.right.sum())


def ideal(case: Case) -> Fitness:
    """What could be reached with these tellings: each with its most common labelled claim."""
    groups: dict[object, list[int]] = defaultdict(list)
    for n, claims in enumerate(case.claims):
        groups[claims.most_common(1)[0][0] if claims else n].append(n)
    return fitness(case, list(groups.values()))


def table(heading: str, found: Mapping[str, Fitness]) -> str:
    """A line a story and one with the means."""
    lines = [f"{heading:24}{'F1':>8}{'B3':>8}{'pairs P':>9}{'joins P':>9}{'joins':>7}"]
    shown = {**found, "mean": mean(list(found.values()))}
    return "\n".join(
        [
            *lines,
            *(f"{n:24}{f.f1:8.3f}{f.b3:8.3f}{f.precision:9.3f}{f.exact:9.3f}{f.joins:7}" for n, f in shown.items()),
        ]
    )


def mean(found: Sequence[Fitness]) -> Fitness:
    """The mean of the figures; joins are summed, so that their precision is that of all together."""
    return Fitness(
        f1=float(np.mean([f.f1 for f in found])),
        b3=float(np.mean([f.b3 for f in found])),
        precision=float(np.mean([f.precision for f in found])),
        joins=sum(f.joins for f in found),
        right=sum(f.right for f in found),
    )


def main() -> int:
    """Print what is reached on stories left out, by folder, and the model of all stories."""
    folders = {c.name: c.root / "gold" for c in corpora.corpora() if c.name in ("bundled", "gold") and c.present}
    cases = {name: gather([folder]) for name, folder in folders.items()}
    every = {story: case for found in cases.values() for story, case in found.items()}
    data = Path(os.environ[corpora.VARIABLE]) / "data"
    judged, grouped = (judgements(file, data) for file in (joins.JUDGED, joins.GROUPED))
    tested = left_out(every, judged)
    shipped = Model(CURVES, BIAS)
    for name, found in cases.items():
        print(table(f"{name}, left out", {story: tested[story] for story in found}), "\n")
        print(table(f"{name}, as shipped", {story: shipped.fitness(case) for story, case in found.items()}), "\n")
        print(table(f"{name}, at best", {story: ideal(case) for story, case in found.items()}), "\n")
    right, made = joined(list(every.values()), judged)
    print(f"judged pairs, left out: right of those joined {right:.3f}, joined of the right {made:.3f}\n")
    right, made = above(shipped, grouped)
    print(f"grouped pairs, as shipped: right of those above 0 {right:.3f}, above 0 of the right {made:.3f}\n")
    model = fit(list(every.values()), judged)
    print(f"BIAS = {model.bias}", *(f'    "{name}": {points},' for name, points in model.curves.items()), sep="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
