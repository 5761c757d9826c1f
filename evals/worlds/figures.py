"""The worlds that are measured, and their figures part by part."""

from collections.abc import Iterator
from dataclasses import dataclass

from evals.worlds.leave_out import Rebuilt
from evals.worlds.measure import Tally, mean
from evals.worlds.tracing import Reader
from evals.worlds.tree import World, strangers, world

Seeds = tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """Which worlds: a seed and a size for each."""

    dated: Seeds
    undated: Seeds
    alone: Seeds
    bereft_dated: Seeds = ()
    bereft_undated: Seeds = ()
    """More worlds from which only an article with several children is taken away: few articles have them."""


ALL = Plan(
    dated=tuple(
        (seed, size) for seed, size in enumerate((8, 8, 9, 10, 10, 12, 12, 14, 16, 18, 20, 24, 30, 40, 60), 500)
    ),
    undated=tuple((seed, size) for seed, size in enumerate((8, 8, 9, 10, 12, 14, 16, 20, 24, 30), 600)),
    alone=tuple((seed, size) for seed, size in enumerate((3, 3, 4, 4, 5, 5, 6, 8, 12, 20), 700)),
    bereft_dated=(
        (2004, 18), (2005, 20), (2006, 24), (2007, 30), (2011, 16), (2012, 18), (2013, 20), (2014, 24), (2015, 30),
        (2019, 16), (2021, 20), (2023, 30), (2026, 14), (2027, 16), (2028, 18), (2030, 24), (2031, 30), (2033, 12),
        (2039, 30), (2044, 18),
    ),
    bereft_undated=(
        (2205, 20), (2212, 18), (2213, 20), (2214, 24), (2216, 10), (2219, 16), (2225, 12), (2227, 16), (2229, 20),
        (2230, 24),
    ),
)  # fmt: skip
"""The seeds are arbitrary; those of the bereft are the first from 2000 and 2200 on with an article that has two
children. None was used while rules were written; those of `trial`, 100 to 309, and 800 to 1399, were."""

TRIAL = Plan(
    dated=tuple((seed, size) for seed, size in enumerate((8, 8, 10, 12, 14, 18, 24, 40), 1)),
    undated=tuple((seed, size) for seed, size in enumerate((8, 10, 12, 16, 24), 20)),
    alone=tuple((seed, size) for seed, size in enumerate((3, 4, 5, 6, 8, 14), 40)),
)
"""Worlds to work with."""

SMALL = Plan(dated=((401, 10), (402, 16), (406, 24)), undated=((403, 12), (407, 16)), alone=((404, 4), (405, 6)))
"""Worlds that the tests measure, in some ten seconds."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """The figures of one group of worlds, and the articles that were judged wrongly."""

    name: str
    figures: dict[str, float]
    missed: tuple[str, ...]


def measure(plan: Plan) -> tuple[Part, ...]:
    """The figures of the worlds with dates, of those without, and of those without descent."""
    reader = Reader()
    return (
        _trees("dated", reader, plan.dated, plan.bereft_dated, dated=True),
        _trees("undated", reader, plan.undated, plan.bereft_undated, dated=False),
        _alone(reader, (strangers(*given, dated=given[0] % 2 == 0) for given in plan.alone)),
    )


def _trees(name: str, reader: Reader, whole: Seeds, bereft: Seeds, *, dated: bool) -> Part:
    tally, rebuilt = Tally(), Rebuilt()
    for given in (*whole, *bereft):
        traced = reader.trace(world(*given, dated=dated))
        if given in whole:
            tally.add(traced)
        rebuilt.add(reader, traced)
    found = tally.figures() | (rebuilt.figures() if rebuilt.found else {})
    return Part(name=name, figures=found, missed=tuple(tally.missed))


def _alone(reader: Reader, worlds: Iterator[World]) -> Part:
    tally = Tally()
    lone: list[bool] = []
    for each in worlds:
        traced = reader.trace(each)
        tally.add(traced)
        lone += [not line.edges for line in traced.descent.lineages]
    found = {"alone": mean(lone), "kind": mean(tally.kinds), "roots_inside": mean(tally.inside)}
    return Part(name="none", figures=found, missed=tuple(tally.missed))


def floors() -> dict[str, float]:
    """The figures of the small plan under one name each."""
    dated, undated, alone = measure(SMALL)
    named = {f"{name}_dated": dated.figures[name] for name in ("parents_f1", "kind", "sign")}
    named |= {f"{name}_undated": undated.figures[name] for name in ("parents_f1", "kind", "sign")}
    return named | {"alone": alone.figures["alone"]}
