"""Quantities as told: number, unit, hedge, range and direction of change.

Each step is linear: place the numbers (`numerals.py`, `measures.py`), join ranges (`ranges.py`), leave out what names
rather than counts (`naming.py`), find what is counted (`counted.py`), and read hedges and trends (`hedges.py`).
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from retold.annotations.counted import HYPHENED, Parse
from retold.annotations.figure_cues import ACTS, COLLECTING, STOCKS
from retold.annotations.hedges import hedge, is_particle, trend
from retold.annotations.implied import implied
from retold.annotations.measures import Item, place
from retold.annotations.naming import is_idle_one, is_name, phones
from retold.annotations.ranges import FROM, join_ranges
from retold.annotations.times import calendar
from retold.annotations.unit_names import CODES
from retold.annotations.units import SPELLINGS
from retold.records import Figure, Hedge, Tokens, Trend
from retold.text import Span, merge

CONJOINED = frozenset({" and ", " or ", "- or ", "- and ", "-, ", " to ", "-or-", "- to "})
COMPARED = re.compile(
    r"(?:\b(?:and|or|from|with|than|versus|against)|[,;(])\s?"
    r"(?:(?:about|around|only|just|some|another|perhaps|possibly|maybe|as many as|up to|nearly|more than)\s)*\Z",
    re.I,
)
AGO = re.compile(r"\s(?:ago|earlier|later|before)\b")
TO = re.compile(r"\bto \Z")
OF_THESE = re.compile(r"\b(?:of (?:which|whom|them|these|those)|including|all but),? \Z", re.I)
THESE_AFTER = re.compile(r" of (?:which|whom|them|these|those)\b", re.I)
REACH = 36
"""Characters before a number in which the word stands that links it to the number before."""

AGE_BEFORE = re.compile(
    r"\b(?:age[ds]?(?: of| between| from)?|died\b[\w ]{,20} at|dead at|turn(?:s|ed|ing)?)\s\Z", re.I
)
KIN = frozenset(
    "daughter son wife husband brother sister mother father boy girl man woman child partner girlfriend boyfriend "
    "uncle aunt niece nephew cousin twin grandson granddaughter grandmother grandfather fiancee widow".split()
)
OLDEST = 120
"""Years; nobody who is in the news is older."""


def figures(text: str, tokens: Tokens) -> tuple[Figure, ...]:
    """The quantities of a text, in order and disjoint.

    A span covers the number, its currency and its unit of measure, not the hedge and not the counted noun. Ordinals,
    dates, times of day, scores, labels and numbers inside names are left out. Words outside the parse are not read.
    """
    if not len(tokens):
        return ()
    parse = Parse(text, tokens)
    skip = merge((*calendar(text), *phones(text)))
    items = [item for item in join_ranges(text, place(text, tokens, skip)) if not is_name(text, item, parse)]
    name_units(text, items, parse)
    items = [item for item in items if not is_idle_one(text, item, parse)]
    share_units(text, items)
    found = [figure(text, item, parse) for item in items]
    return tuple(restated(text, found))


def name_units(text: str, items: list[Item], parse: Parse) -> None:
    """Find what is counted where no unit of measure stands; in a list that of its last counts ("five or six boats")."""
    after: Item | None = None
    listed = False
    for item in reversed(items):
        joint = text[item.end : after.start] if after and item.sentence == after.sentence else ""
        listed = joint in CONJOINED or (joint == ", " and after is not None and (listed or after.high is not None))
        if item.number.part:
            item.unit = "share"
        elif not item.unit:
            item.unit = (after.unit if after and listed else "") or counted(text, item, parse)
        after = item


def counted(text: str, item: Item, parse: Parse) -> str:
    """The name of what is counted, or "" if the sentence does not say."""
    hyphened = HYPHENED.match(text, item.end)
    if hyphened:
        word = hyphened.group(1).lower()
        return "person" if word == "strong" else SPELLINGS.get(word, word)
    if is_age(text, item, parse):
        return "year of age"
    first, stop = item.sentence
    noun = parse.noun(item.last, stop)
    if noun is not None:
        return parse.name(noun)
    return "person" if parse.casualties(item.first, item.last, first, stop) else implied(text, item, parse)


def is_age(text: str, item: Item, parse: Parse) -> bool:
    """Whether a bare number is somebody's age: "aged 44", "Ms Alder, 44, said"."""
    if not item.number.bare or not 0 < item.value <= OLDEST:
        return False
    if AGE_BEFORE.search(text, max(0, item.start - REACH), item.start):
        return True
    before, after = text[max(0, item.start - 2) : item.start], text[item.end : item.end + 1]
    bracketed = (before == ", " and after in (",", ".", ";", "")) or (before == " (" and after == ")")
    return bracketed and item.first >= 2 and is_somebody(item.first - 2, parse)


def is_somebody(i: int, parse: Parse) -> bool:
    return parse.tokens.pos[i] == "PROPN" or parse.word(i).lower() in KIN


def share_units(text: str, items: list[Item]) -> None:
    """Give a number without a unit that of the one before it: "63 boats, up from 41"."""
    for before, after in pairwise(items):
        if after.unit or not before.unit or before.sentence != after.sentence or before.unit == "%":
            continue
        joint = max(before.end, after.start - REACH)
        changed = before.high is not None or FROM.search(text, max(0, before.start - REACH), before.start)
        compared = COMPARED.search(text, joint, after.start) or (changed and TO.search(text, joint, after.start))
        some = OF_THESE.search(text, joint, after.start) or THESE_AFTER.match(text, after.end)
        if compared or (some and not before.measured and after.value <= before.value):
            after.unit = before.unit


def restated(text: str, found: list[Figure]) -> Iterator[Figure]:
    """The figures, where one in brackets has the hedge and trend of that before ("at least 60 miles (97 km)")."""
    before: Figure | None = None
    for this in found:
        if before and this.hedge in PLAIN and in_brackets(text, before, this):
            cue = this.hedge if before.hedge in PLAIN else before.hedge
            this = replace(this, hedge=cue, trend=this.trend or before.trend)
        yield this
        before = this


PLAIN: tuple[Hedge, ...] = ("exactly", "between")


def in_brackets(text: str, before: Figure, this: Figure) -> bool:
    """Whether a figure stands in brackets right after one with another unit."""
    opened = text[before.span.end : this.span.start] == " (" and text.startswith(")", this.span.end)
    return opened and before.unit != this.unit


def direction(text: str, item: Item, words: int, parse: Parse) -> Trend:
    """The trend of an item; `words` before it are its hedge."""
    if item.number.turn:
        return item.number.turn
    if item.falling:
        return "down"
    if AGO.match(text, item.end):
        return ""
    return "" if is_particle(item.first, parse) else trend(text, item.start, words, acts(item))


def acts(item: Item) -> frozenset[str]:
    """The verbs of change that right before a number tell an act: "raised $20m", "dropped seven bombs"."""
    if item.unit in CODES:
        return COLLECTING
    return frozenset() if item.measured or item.unit in STOCKS else ACTS


def figure(text: str, item: Item, parse: Parse) -> Figure:
    """The record of a figure."""
    cue, words = hedge(text, item.start, item.end, item.unit)
    if cue == "exactly" and item.high is not None:
        cue = "between"
    elif cue == "exactly" and item.number.vague:
        cue = "at least"
    span = Span(item.start, item.end)
    return Figure(
        span=span,
        value=item.value,
        high=item.high,
        unit=item.unit,
        hedge=cue,
        trend=direction(text, item, words, parse),
        text=span.of(text),
    )
