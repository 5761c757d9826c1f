"""Who gives which figure: the articles of a claim by what they say of one thing that is counted."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from retold.dossier import wording
from retold.dossier.views import ClaimView, Source
from retold.records import Figure

MOST = 3
"""Figures of a claim that are set against each other."""

FEW = 3
"""Small numbers meet by chance: they are compared under one unit only."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Saying:
    """One figure, as it was understood and as it first stands, with the articles that give it."""

    figure: str
    text: str
    sources: tuple[Source, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """One thing that is counted and what is said of it, the most frequent first; two figures at least."""

    unit: str
    sayings: tuple[Saying, ...]


def counts(view: ClaimView) -> tuple[Count, ...]:
    """The figures of the best telling for which some article gives another, or another hedge on the same."""
    first = next((t.telling.figures for t in view.told if t.telling.figures), ())
    anchors = {figure.unit: figure for figure in reversed(first[:MOST])}
    made = (count(anchor, view) for anchor in reversed(anchors.values()))
    return tuple(found for found in made if len(found.sayings) > 1)


def count(anchor: Figure, view: ClaimView) -> Count:
    """What each article says of the thing that a figure counts; the first of its tellings that says something of it."""
    given: dict[int, tuple[str, str, Source]] = {}
    for told in view.told:
        figure = counterpart(anchor, told.telling.figures)
        if figure and told.source.number not in given:
            shown = wording.figure(replace(figure, unit=""))
            given[told.source.number] = (shown, figure.text, told.source)
    sayings = [
        Saying(
            figure=shown,
            text=next(text for said, text, _ in given.values() if said == shown),
            sources=tuple(source for said, _, source in given.values() if said == shown),
        )
        for shown in dict.fromkeys(said for said, _, _ in given.values())
    ]
    return Count(unit=anchor.unit, sayings=tuple(sorted(sayings, key=lambda s: -len(s.sources))))


def counterpart(anchor: Figure, figures: Sequence[Figure]) -> Figure | None:
    """The figure of a telling that counts the same: of that value, whatever its unit is called, else of that unit."""
    figures = [f for f in figures if f.fate == anchor.fate or not (f.fate and anchor.fate)]
    same = [f for f in figures if f.value == anchor.value and (f.unit == anchor.unit or f.value > FEW)]
    return next(iter(same or [f for f in figures if f.unit == anchor.unit and f.unit]), None)
