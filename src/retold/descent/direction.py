"""Which of two publications can have come first, by their dates and by what each shares with third ones."""

import math
from collections.abc import Mapping, Sequence
from datetime import timedelta

from retold.records import Article

FIRM = frozenset({"declared", "stated"})

SLACK = timedelta(hours=12)
"""By how much one date must precede another to settle who came first: many given times are when a page was collected,
and a page keeps its address while its text is renewed."""


EAST, WEST = timedelta(hours=14), timedelta(hours=12)
"""How far clocks are ahead of UTC and behind it. A day without a time may be that of any place on earth: it begins by
`EAST` before the day in UTC and ends by `WEST` after it."""

DAY = timedelta(days=1)


def may_precede(first: Article, second: Article) -> bool:
    """Whether the first can be the source of the second, as far as their dates say; unknown dates forbid nothing.

    Two days are compared as they are printed; a day and a time of day settle it only where the time lies outside that
    day everywhere on earth.
    """
    a, b = first.published, second.published
    if a.at is None or b.at is None or a.surety not in FIRM or b.surety not in FIRM:
        return True
    if a.whole_day and b.whole_day:
        return a.at.date() <= b.at.date()
    if a.whole_day:
        return a.at - EAST <= b.at
    return a.at < b.at + DAY + WEST if b.whole_day else a.at <= b.at + SLACK


def precedes(first: Article, second: Article) -> bool:
    """Whether the dates show that the first came before the second."""
    known = first.published.surety in FIRM and second.published.surety in FIRM
    return known and may_precede(first, second) and not may_precede(second, first)


def ahead(first: Article, second: Article) -> bool:
    """Whether the first bears the earlier day, or of two times of day the earlier, be it by less than settles it."""
    a, b = first.published, second.published
    if a.at is None or b.at is None or a.surety not in FIRM or b.surety not in FIRM:
        return False
    return precedes(first, second) if a.whole_day or b.whole_day else a.at < b.at


def escape(
    child: int, parent: int, found: Sequence[Mapping[tuple[str, ...], object]], holders: Mapping[tuple[str, ...], int]
) -> float:
    """Of the readings that a child shares with third articles, the part (by weight) that the assumed parent lacks.

    A child that has its matter through the parent has little that the parent lacks and others have; a sibling has more.
    `holders` counts the articles with each reading. 1 if the child shares nothing with third articles.
    """
    total = missing = 0.0
    for reading in found[child]:
        others = holders[reading] - 1 - (reading in found[parent])
        if others > 0:
            weight = math.log(1 + len(found) / others)
            total += weight
            missing += weight * (reading not in found[parent])
    return missing / total if total else 1.0
