"""How many dead, hurt or missing a story's articles count: figures side by side, whatever claim they are in."""

import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from retold.dossier import wording
from retold.dossier.views import StoryView, Told
from retold.records import Figure
from retold.text import Span

YEAR = re.compile(r"\b(1[5-9]\d\d|20\d\d)\b")

BEFORE = timedelta(days=30)
"""A year that ended longer than this before the first article is that of another event."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """One figure, as it stands in the first article that gives it; `told` has a telling of each that does."""

    figure: Figure
    told: tuple[Told, ...]

    @property
    def shown(self) -> str:
        """The figure in words: "at least 58"."""
        return amount(self.figure)


@dataclass(frozen=True, slots=True, kw_only=True)
class Toll:
    """What befell people, by the word that readers know, and who gives which figure, the smallest first.

    `earlier` are figures whose own passage names a year long before the story and none near it.
    """

    fate: str
    given: tuple[Given, ...]
    earlier: tuple[Given, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """One figure of a telling that counts what befell people."""

    figure: Figure
    told: Told
    earlier: bool


def tolls(view: StoryView) -> tuple[Toll, ...]:
    """The fates of which the articles give different figures, those first of which most articles speak."""
    by_fate: defaultdict[str, list[Counted]] = defaultdict(list)
    for each in counted(view):
        by_fate[each.figure.fate].append(each)
    made = [
        Toll(
            fate=fate,
            given=given([c for c in found if not c.earlier]),
            earlier=given([c for c in found if c.earlier]),
        )
        for fate, found in by_fate.items()
    ]
    shown = [toll for toll in made if len(toll.given) > 1 and len(articles(toll)) > 1]
    return tuple(sorted(shown, key=lambda toll: -len(articles(toll))))


def articles(toll: Toll) -> set[int]:
    """The numbers of the articles that give a figure."""
    return {told.source.number for each in toll.given for told in each.told}


def given(found: Sequence[Counted]) -> tuple[Given, ...]:
    """The figures in order, each with the first telling of every article that gives it."""
    groups: defaultdict[str, list[Counted]] = defaultdict(list)
    for each in sorted(found, key=lambda c: (c.figure.value, c.figure.high or 0.0, c.told.source.number)):
        groups[amount(each.figure)].append(each)
    return tuple(
        Given(
            figure=group[0].figure,
            told=tuple({each.told.source.number: each.told for each in reversed(group)}.values())[::-1],
        )
        for group in groups.values()
    )


def amount(figure: Figure) -> str:
    """A figure without what it counts."""
    return wording.figure(replace(figure, unit=""))


def counted(view: StoryView) -> Iterator[Counted]:
    """Every figure of every article that counts people by what befell them, once each, by its shortest telling."""
    dates = [source.article.published.at for source in view.sources if source.article.published.at]
    holding: defaultdict[tuple[int, Span], list[tuple[Told, Figure]]] = defaultdict(list)
    for told in (t for claim in view.claims for t in claim.told):
        for figure in told.telling.figures:
            if figure.fate:
                holding[told.source.number, figure.span].append((told, figure))
    for tellings in holding.values():
        years = {year for told, _ in tellings for year in named(told)}
        told, figure = min(tellings, key=lambda row: len(row[0].quote))
        yield Counted(figure=figure, told=told, earlier=bool(dates) and past(years, min(dates)))


def named(told: Told) -> set[int]:
    """The years that a telling names; "1500 people" is none."""
    counts = {figure.text for figure in told.telling.figures}
    return {int(year) for year in YEAR.findall(told.quote) if year not in counts}


def past(years: Collection[int], first: datetime) -> bool:
    """Whether there are years and all of them ended long before the first article."""
    return bool(years) and datetime(max(years), 12, 31, tzinfo=UTC) < first - BEFORE
