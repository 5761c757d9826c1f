"""Two numbers that make one: the ends of a range, or "one in four"; and two that make none, the score of a game."""

import re

from retold.annotations.figure_cues import CASUALTIES
from retold.annotations.hedges import trend
from retold.annotations.measures import Item

DASHES = frozenset({"-", "–", "—", "−", "‑", " - ", " – "})
SCORES = DASHES | {":", " / "}
WORDS = frozenset({" to ", "-to-", " and ", " or "})
OUT_OF = frozenset({" in ", "-in-", " out of "})
WIDEST = 1000
"""Largest group of which a share is told so ("one in a thousand")."""

APPROXIMATELY = r"(?:(?:about|around|some|nearly|roughly|approximately|just)\s)?\Z"
FROM = re.compile(r"\b(?:from|between)\s(?:anywhere between\s)?" + APPROXIMATELY, re.I)
BETWEEN = re.compile(r"\bbetween\s" + APPROXIMATELY, re.I)
VERB_BEFORE = re.compile(r"(\w+)\s\Z")
REACH = 24
"""Characters before a number in which the word stands that begins a range."""

SPREAD = re.compile(r"(?: [\w.]+){1,3} to (?:about |around |nearly |some )?\Z")
"""Between the ends of a change over time ("from 11% in April to 19%")."""
LONGEST_SPREAD = 32

AGES = re.compile(r"\bage[ds]?\s\Z", re.I)
COUNTED = re.compile(r"[ -](?:[a-z-]+ ){0,2}[a-z]+s\b|[ -](?:people|men|women|children)\b")


def join_ranges(text: str, items: list[Item]) -> list[Item]:
    """The items with pairs made one and without scores ("2-1"); dashes bind more tightly than words."""
    return by_words(text, by_dashes(text, items))


def by_dashes(text: str, items: list[Item]) -> list[Item]:
    """Join what a dash connects; what it does not make a range of is a score."""
    joined: list[Item] = []
    at = 0
    while at < len(items):
        item, after = items[at], items[at + 1] if at + 1 < len(items) else None
        between = text[item.end : after.start] if after else ""
        at += 1
        if after and between in DASHES and is_dashed(text, item, after):
            joined.append(whole(item, after))
            at += 1
        elif after and between in SCORES and item.number.bare and after.number.bare:
            at += 1
        else:
            joined.append(item)
    return joined


def by_words(text: str, items: list[Item]) -> list[Item]:
    """Join what "to", "and", "or", "in" and "out of" connect."""
    joined: list[Item] = []
    at = 0
    while at < len(items):
        item, after = items[at], items[at + 1] if at + 1 < len(items) else None
        at += 1
        single = after and item.high is None and after.high is None and item.sentence == after.sentence
        if after and single and is_range(text, item, after):
            joined.append(whole(item, after))
            at += 1
        elif after and single and text[item.end : after.start] in OUT_OF and is_ratio(text, item, after):
            joined.append(ratio(item, after))
            at += 1
        else:
            joined.append(item)
    return joined


def is_dashed(text: str, low: Item, high: Item) -> bool:
    """Whether numbers with a dash between them are a range: they rise, and something that is counted follows."""
    counted = (
        low.measured
        or high.measured
        or bool(COUNTED.match(text, high.end) or AGES.search(text, max(0, low.start - REACH), low.start))
    )
    return (
        fits(low, high)
        and not (low.unit and not high.unit and not low.number.money)
        and 0 <= shared(low, high) < high.value
        and counted
    )


def is_range(text: str, low: Item, high: Item) -> bool:
    """Whether two neighbouring numbers are the ends of one range."""
    between = text[low.end : high.start]
    spread = len(between) < LONGEST_SPREAD and bool(SPREAD.match(between))
    if not (spread or between in WORDS) or not fits(low, high) or low.number.part != high.number.part:
        return False
    led = bool(FROM.search(text, max(0, low.start - REACH), low.start))
    if low.unit and not high.unit and not led:
        return False
    if low.number.money and high.number.money and not led and moves(text, low.start):
        return False
    if between == " and ":
        return bool(BETWEEN.search(text, max(0, low.start - REACH), low.start))
    if between == " or ":
        return low.number.words and high.number.words and 0 < high.value - low.value <= 2
    return led or (not spread and shared(low, high) < high.value)


def moves(text: str, start: int) -> bool:
    """Whether a word of change stands before the first of two amounts, so that the second is where it led."""
    return bool(trend(text, start, 0))


def fits(low: Item, high: Item) -> bool:
    """Whether the units of the two ends allow a range: the same, or one only at the end or as a currency in front."""
    if low.unit and high.unit:
        return low.unit == high.unit or (bool(low.number.money) and high.unit.startswith(low.unit + " per "))
    return low.unit != "%" or high.measured


def shared(low: Item, high: Item) -> float:
    """The lower value, with the magnitude of the upper one if it has none of its own ("30 to 35 billion")."""
    magnitude = high.number.magnitude
    if low.number.magnitude == 1.0 < magnitude and low.value < 1000 and low.value < high.value / magnitude:
        return low.value * magnitude
    return low.value


def whole(low: Item, high: Item) -> Item:
    """One item for a range; its token is that of the upper end, which stands at the noun."""
    ends = sorted((shared(low, high), high.value))
    joined = Item(high.number, low.start, high.end, low.first, high.last, low.sentence, ends[0], ends[1])
    joined.falling = shared(low, high) > high.value
    joined.unit = high.unit or low.unit
    joined.measured = bool(joined.unit)
    return joined


def is_ratio(text: str, some: Item, of: Item) -> bool:
    """Whether "N in M" tells a share; after a word of casualties it does not ("killed two in five raids")."""
    if some.unit or of.unit or not 0 < some.value < of.value <= WIDEST:
        return False
    before = VERB_BEFORE.search(text, max(0, some.start - REACH), some.start)
    told = before is not None and before.group(1).lower() in CASUALTIES
    return not told and (some.value == 1 or (some.number.words and of.number.words))


def ratio(some: Item, of: Item) -> Item:
    """One item for a share: "three in five" is 0.6."""
    of.number.part = True
    return Item(of.number, some.start, of.end, some.first, of.last, some.sentence, some.value / of.value)
