"""How exact a number is said to be, and whether it tells of a rise or a fall."""

import re

from retold.annotations.figure_cues import FALLING, HEDGES, HEDGES_AFTER, PLAIN_BETWEEN, RISING
from retold.records import Hedge, Trend

WORDS = re.compile(r"[^\s(\[“\"]+")
REACH = 48
"""Characters before a number in which its hedge and its verb of change stand."""

LONGEST = max(len(cue.split()) for cue in HEDGES)
AFTER = re.compile(r"(?: [\w-]+)? (or \w+|and counting)\b| (at (?:least|most))(?=\s*[.,;)]|\Z)|(\+)")
CLAUSE_ENDS = ",;:.!?\n—"
STRETCH = frozenset({"second", "minute", "hour", "day", "week", "month", "year", "decade", "century"})


def words_before(text: str, start: int) -> list[str]:
    """The words before a position, lower case, back to the last punctuation mark."""
    before = text[max(0, start - REACH) : start]
    cut = max(before.rfind(mark) for mark in CLAUSE_ENDS)
    return [word.lower() for word in WORDS.findall(before[cut + 1 :])]


def hedge(text: str, start: int, end: int, unit: str) -> tuple[Hedge, int]:
    """The hedge of the number at a span, and how many words before the number belong to it."""
    words = words_before(text, start)
    for count in range(min(LONGEST, len(words)), 0, -1):
        cue = " ".join(words[-count:])
        if cue in HEDGES:
            return ("exactly" if cue == "over" and unit in STRETCH and not lasting(words) else HEDGES[cue]), count
    after = AFTER.match(text, end)
    if after:
        return HEDGES_AFTER.get(after.group(1) or after.group(2) or "+", "exactly"), 0
    return "exactly", 0


def lasting(words: list[str]) -> bool:
    """Whether "over" before a stretch of time means "more than" ("for over three years"), not "during"."""
    return len(words) > 1 and words[-2] in ("for", "in", "of", "after", "is", "was", "well", "took", "takes", "lasted")


def trend(text: str, start: int, skip: int) -> Trend:
    """Whether the number follows a word of rising or falling; `skip` words before it are its hedge."""
    words = words_before(text, start)
    words = words[: len(words) - skip]
    last = ""
    while words and words[-1] in PLAIN_BETWEEN and words[-1] not in ("up", "down"):
        last = words.pop()
    if not words or (last == "of" and words[-1] in ("up", "down")):  # "made up of"
        return ""
    return "up" if words[-1] in RISING else "down" if words[-1] in FALLING else ""
