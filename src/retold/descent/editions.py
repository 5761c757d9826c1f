"""Several pages of one house in one story: a page that was renewed, a report that keeps sentences of an earlier one.

What a house printed itself stands in its next report again, mostly below the news. Dates tell which came first; where
they do not, a note of the newsroom, the stage of a criminal case, of states of one text the hours of a day, and where
the kept sentences stand.
"""

import re

from retold.descent.belief import KEPT_MOST, passage
from retold.descent.direction import ahead, precedes
from retold.descent.gather import Seen
from retold.descent.house import one_house
from retold.descent.kinds import WHOLE
from retold.descent.notes import overlap
from retold.records import Article, Evidence

KEPT = 0.1
"""Part of a report's words that it must have kept of the earlier one."""

NEAR_COPY = 0.5
"""Part of either text from which two pages are states of one, of which the longer is mostly the later."""

SUNK = 0.05
"""By how much of a text's length the kept passages stand lower in the later one. Of the pairs of one house in 612
articles of two days of which one shares .15 or more with the other, 135 lie that far apart, and 99 of them agree."""

LONGER = 1.1
"""How many times as long the later state of one text is: so in 39 of 57 such pairs that share half or more."""

AMENDED = re.compile(
    r"\b(?:corrections?|clarification|amended)\b.{0,80}\b(?:an?|the) (?:earlier|previous) version"
    r"|\b(?:an?|the) (?:earlier|previous|original) version of this (?:article|story|report|page)\b"
    r"|\bthis (?:article|story|report|page) (?:was|has been) (?:updated|corrected|amended)\b",
    re.I,
)

STAGES = tuple(
    re.compile(rf"\b(?:{words})\b", re.I)
    for words in (
        "sentenced|jailed|imprisoned|life sentence|years in (?:jail|prison)",
        "(?:found|pleads?|pleaded|admits) guilty|convicted|guilty of|acquitted|cleared of",
        "trial|in the dock|in court|appears? (?:in court|before)|pleads? not guilty",
        "charged",
        "arrest(?:ed|s)?|detained|questioned|in custody",
        "(?:police|detectives|officers) (?:hunt|appeal|search|seek)(?:ed|s|ing)?|manhunt"
        "|appeal for (?:witnesses|information|help)|wanted",
    )
)
"""Stages of a criminal case, the last first; each is news only once."""


def earlier_edition(seen: Seen, i: int) -> int | None:
    """The earlier page of the same house of which an article keeps most, if there is one."""
    kept = [
        (shared.coverage, -j)
        for j in range(len(seen.articles))
        if (shared := seen.shared.get((i, j))) and shared.coverage >= KEPT and of_one_house(seen, i, j)
        if not seen.verdicts.forbids(seen.articles[i].id, seen.articles[j].id) and follows(seen, i, j)
    ]
    return -max(kept)[1] if kept else None


def edition(seen: Seen, i: int, j: int) -> Evidence:
    """What an article keeps of an earlier page of its house, as evidence for descending from it."""
    shared = seen.shared[i, j]
    weight = passage(shared.coverage, KEPT_MOST)
    return Evidence(kind="textual", note=overlap(seen, i, j), weight=weight, passages=shared.passages)


def of_one_house(seen: Seen, i: int, j: int) -> bool:
    return one_house(seen.articles[i], seen.articles[j])


def follows(seen: Seen, i: int, j: int) -> bool:
    """Whether article i came after article j of its house, as far as anything shows it; of one page, by order."""
    known = later(seen, i, j)
    if known is None:
        return j < i and min(seen.shared[i, j].coverage, seen.shared[j, i].coverage) >= WHOLE
    return known


def later(seen: Seen, i: int, j: int) -> bool | None:
    """Whether article i is the later of two that share passages; None if nothing tells."""
    first, second = seen.articles[i], seen.articles[j]
    if precedes(second, first) or precedes(first, second):
        return precedes(second, first)
    amended = [bool(AMENDED.search(a.text)) for a in (first, second)]
    if amended[0] != amended[1]:
        return amended[0]
    stages = stage(first), stage(second)
    if None not in stages and stages[0] != stages[1]:
        return (stages[0] or 0) > (stages[1] or 0)
    copies = max(seen.shared[i, j].coverage, seen.shared[j, i].coverage) >= NEAR_COPY
    if copies and (ahead(second, first) or ahead(first, second)):
        return ahead(second, first)
    sunk = depth(seen, i, j) - depth(seen, j, i)
    if abs(sunk) > SUNK:
        return sunk > 0
    lengths = [len(seen.shared[pair].wording.words) for pair in ((i, j), (j, i))]
    return lengths[0] > lengths[1] if copies and max(lengths) >= LONGER * min(lengths) else None


def depth(seen: Seen, i: int, j: int) -> float:
    """How far down in article i what it shares with article j stands, from 0 to 1."""
    shared = seen.shared[i, j]
    return sum(shared.covered) / (len(shared.covered) * len(shared.wording.words))


def stage(article: Article) -> int | None:
    """The stage of a criminal case that an article's headline tells, the higher the later; None if it tells none."""
    found = next((k for k, words in enumerate(STAGES) if words.search(article.title or "")), None)
    return None if found is None else len(STAGES) - found
