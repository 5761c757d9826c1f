"""Two numbers that are the ends of one range, and two that are the score of a game."""

import re

from retold.annotations.measures import Item

DASHES = frozenset({"-", "–", "—", "−", "‑", " - ", " – "})
WORDS = frozenset({" to ", "-to-", " and ", " or "})
LED = r"\b(?:{})\s(?:(?:about|around|some|nearly|roughly|approximately|just|anywhere between)\s)?\Z"
FROM = re.compile(LED.format("from|between|ranging from"), re.I)
BETWEEN = re.compile(LED.format("between"), re.I)
SPREAD = re.compile(r"(?: [\w.]+){1,3} to (?:about |around |nearly |some )?\Z")
"""Between the ends of a change over time ("from 11% in April to 19%")."""

LONGEST_SPREAD = 32
REACH = 24


def join_ranges(text: str, items: list[Item]) -> list[Item]:
    """The items with the two ends of each range made one, and without scores ("2-1", "a 60-40 vote")."""
    return join(text, join(text, items, DASHES | {":", " / "}), WORDS)


def join(text: str, items: list[Item], joints: frozenset[str]) -> list[Item]:
    """One pass over neighbours that one of the joints connects; dashes bind more tightly than words."""
    joined: list[Item] = []
    at = 0
    while at < len(items):
        item, after = items[at], items[at + 1] if at + 1 < len(items) else None
        between = text[item.end : after.start] if after else ""
        spread = joints is WORDS and len(between) < LONGEST_SPREAD and bool(SPREAD.match(between))
        if not after or not (between in joints or spread) or item.high is not None or after.high is not None:
            joined.append(item)
            at += 1
            continue
        at += 2
        if is_range(text, item, after, between):
            joined.append(whole(item, after))
        elif not (joints is not WORDS and item.number.bare and after.number.bare):
            joined.append(item)
            at -= 1
    return joined


def is_range(text: str, low: Item, high: Item, between: str) -> bool:
    """Whether two neighbouring numbers are the ends of one range."""
    if low.sentence != high.sentence or not fits(low, high) or low.number.part != high.number.part:
        return False
    led = bool(FROM.search(text, max(0, low.start - REACH), low.start))
    if low.unit and not high.unit and not led:
        return False
    rising = shared(low, high) < high.value
    if between in DASHES:
        return rising and (high.measured or low.measured or follows(text, high)) and low.value >= 0
    if between.endswith(("to ", "-to-")) or len(between) > len(" and "):
        return led or (rising and between in (" to ", "-to-"))
    if between == " and ":
        return bool(BETWEEN.search(text, max(0, low.start - REACH), low.start))
    return between == " or " and low.number.words and high.number.words and 0 < high.value - low.value <= 2


def fits(low: Item, high: Item) -> bool:
    """Whether the units of the two ends allow a range: the same, or one only at the end or as a currency in front."""
    if low.unit and high.unit:
        return low.unit == high.unit or (bool(low.number.money) and high.unit.startswith(low.unit + " per "))
    return low.unit != "%" or not high.measured


def follows(text: str, item: Item) -> bool:
    """Whether a word follows that the range may count ("20-30 people", not "2-1.")."""
    return bool(re.compile(r"[ -](?:[a-z-]+ ){0,2}[a-z]+s\b|[ -](?:people|men|women|children)\b").match(text, item.end))


def shared(low: Item, high: Item) -> float:
    """The lower value, with the magnitude of the upper one if it has none of its own ("89 to 93 billion")."""
    magnitude = high.number.magnitude
    if low.number.magnitude == 1.0 < magnitude and low.value < 1000 and low.value < high.value / magnitude:
        return low.value * magnitude
    return low.value


def whole(low: Item, high: Item) -> Item:
    """One item for a range; its token is that of the upper end, which stands at the noun."""
    ends = sorted((shared(low, high), high.value))
    joined = Item(high.number, low.start, high.end, low.first, high.last, low.sentence, ends[0], ends[1])
    joined.falling = low.value > high.value
    joined.unit = high.unit or low.unit
    joined.measured = bool(joined.unit)
    return joined
