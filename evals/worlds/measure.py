"""What Retold finds in the worlds, against the truth."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from evals.worlds.tracing import Traced
from evals.worlds.tree import HIDDEN, UNNAMED, Node
from retold import publishers
from retold.descent.roots import roots
from retold.records import Edge

BINS = 10
"""Groups of edges with a like score, for the error of calibration."""

SILENT = HIDDEN | {"unnamed"}
"""Roles of articles that have their text or matter from another and do not say so."""


def agree(found: str, true: str) -> bool:
    """Whether a parent that was found is the true one: the key of a node, the name of a house, or a nameless text."""
    if not (found.startswith("*") and true.startswith("*")):
        return found == true
    if true == UNNAMED:
        return found.startswith("*unnamed")
    return publishers.same(re.sub(r"-\d+$", "", found[1:]), true[1:])


@dataclass(frozen=True, slots=True)
class Judged:
    """One edge that was found: whether it is right, how sure Retold is, whether the article itself states it."""

    right: bool
    score: float
    stated: bool


@dataclass
class Tally:
    """Counts over worlds, from which the figures are made."""

    edges: list[Judged] = field(default_factory=list)
    wanted: int = 0
    kinds: list[bool] = field(default_factory=list)
    silent: list[bool] = field(default_factory=list)
    inside: list[bool] = field(default_factory=list)
    widths: list[int] = field(default_factory=list)
    signs: list[float] = field(default_factory=list)
    missed: list[str] = field(default_factory=list)

    def add(self, traced: Traced) -> None:
        """Count one world."""
        keys = traced.keys()
        lines = {keys[line.article]: line for line in traced.descent.lineages}
        for node in traced.world.nodes:
            line = lines[node.key]
            found = _by_house((keys.get(e.parent, e.parent), e) for e in line.edges)
            judged = list(_judged(node, found))
            self.edges += judged
            self.wanted += len(node.parents)
            self.kinds.append(line.kind == node.kind)
            if node.role in SILENT:
                self.silent.append(any(j.right for j in judged))
            wrong = [p for (p, _), j in zip(found, judged, strict=True) if not j.right]
            lost = [t for t in node.parents if not any(agree(p, t) for p, _ in found)]
            if wrong or lost or line.kind != node.kind:
                self.missed.append(
                    f"{traced.world.name} {node.key} {node.role}: {line.kind}, wrong {wrong}, lost {lost}"
                )
        self._roots(traced)
        truth = {n.key: n.parents for n in traced.world.nodes}
        told = {k: tuple(keys.get(e.parent, e.parent) for e in line.edges) for k, line in lines.items()}
        self.signs.append(sign_distance(truth, told))

    def _roots(self, traced: Traced) -> None:
        true = {n.outlet or n.key for n in traced.world.nodes if n.kind in ("original", "mixed")}
        true |= {p for n in traced.world.nodes for p in n.parents if p.startswith("*")}
        counted = roots(traced.material.articles, traced.descent)
        self.inside.append(counted.low <= len(true) <= counted.high)
        self.widths.append(counted.high - counted.low)

    def figures(self) -> dict[str, float]:
        """Precision, recall and F1 of parents, kinds, roots, sign distance, hidden dependence, calibration."""
        right = sum(j.right for j in self.edges)
        unstated = [j.right for j in self.edges if not j.stated]
        return {
            "parents_p": right / max(1, len(self.edges)),
            "parents_r": right / max(1, self.wanted),
            "parents_f1": 2 * right / max(1, len(self.edges) + self.wanted),
            "kind": mean(self.kinds),
            "roots_inside": mean(self.inside),
            "roots_width": mean(self.widths),
            "sign": mean(self.signs),
            "hidden_p": mean(unstated),
            "hidden_r": mean(self.silent),
            "calibration": 1.0 - calibration_error(self.edges),
        }


def _by_house(found: Iterable[tuple[str, Edge]]) -> list[tuple[str, Edge]]:
    """One edge for each parent; several texts of one house are one, as they are in the truth."""
    first: dict[str, tuple[str, Edge]] = {}
    for parent, edge in found:
        first.setdefault(re.sub(r"(?<=\w)-\d+$", "", parent) if parent.startswith("*") else parent, (parent, edge))
    return list(first.values())


def _judged(node: Node, found: Sequence[tuple[str, Edge]]) -> Iterator[Judged]:
    left = list(node.parents)
    for parent, edge in found:
        hit = next((t for t in left if agree(parent, t)), None)
        if hit:
            left.remove(hit)
        yield Judged(hit is not None, edge.score, any(e.kind == "stated" for e in edge.evidence))


def mean(values: Iterable[float]) -> float:
    """The mean; 1 of nothing, since nothing was wrong."""
    kept = list(values)
    return sum(kept) / len(kept) if kept else 1.0


def calibration_error(edges: Sequence[Judged]) -> float:
    """The expected calibration error: how far, over groups of like score, belief and share of right edges differ."""
    groups: list[list[Judged]] = [[] for _ in range(BINS)]
    for edge in edges:
        groups[min(BINS - 1, int(edge.score * BINS))].append(edge)
    return sum(abs(sum(e.score for e in group) - sum(e.right for e in group)) for group in groups if group) / max(
        1, len(edges)
    )


Parents = dict[str, tuple[str, ...]]


def sign_distance(truth: Parents, told: Parents) -> float:
    """How often two trees agree on which of two articles is closer to a third, 0 to 1, over all triples.

    The average sign distance of Roos and Heikkilä (2009): for each article and each pair of others, the sign of the
    difference of distances in one tree against that in the other, half a point for a tie against a sign. Only articles
    are compared, so that unseen originals may differ in name and number. Unconnected articles are infinitely far apart.
    """
    names = sorted(truth)
    a, b = distances(truth, names), distances(told, names)
    total = agreed = 0.0
    for x in names:
        for k, y in enumerate(names):
            for z in names[k + 1 :]:
                if x not in (y, z):
                    total += 1
                    agreed += 1 - abs(_sign(a[x][y] - a[x][z]) - _sign(b[x][y] - b[x][z])) / 2
    return agreed / total if total else 1.0


FAR = 99
"""The distance of articles that no path joins."""


def distances(parents: Parents, names: Sequence[str]) -> dict[str, dict[str, int]]:
    """The edges between every two articles, unseen originals included, by breadth first."""
    joined: dict[str, set[str]] = {}
    for child, above in parents.items():
        for parent in above:
            joined.setdefault(child, set()).add(parent)
            joined.setdefault(parent, set()).add(child)
    return {start: {n: steps.get(n, FAR) for n in names} for start in names for steps in [_steps(joined, start)]}


def _steps(joined: Mapping[str, set[str]], start: str) -> dict[str, int]:
    steps, edge = {start: 0}, [start]
    for here in edge:
        for there in sorted(joined.get(here, ())):
            if there not in steps:
                steps[there] = steps[here] + 1
                edge.append(there)
    return steps


def _sign(difference: int) -> int:
    return (difference > 0) - (difference < 0)
