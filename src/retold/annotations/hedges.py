"""How exact a number is said to be, and whether it tells of a rise or a fall."""

import re

from retold.annotations.counted import Parse
from retold.annotations.figure_cues import (
    FALLING,
    HEDGES,
    HEDGES_AFTER,
    MOVES,
    PLAIN_BETWEEN,
    RISING,
)
from retold.records import Hedge, Trend

WORDS = re.compile(r"[^\s(\[“\"]+")
REACH = 48
"""Characters before a number in which its hedge and its verb of change stand."""

LONGEST = max(len(cue.split()) for cue in HEDGES)
AFTER = re.compile(r"(?: [\w-]+)? (or \w+|and counting)\b| (at (?:least|most))(?=\s*[.,;)]|\Z)|(\+|-plus\b)")
BY = re.compile(r",( by [\w ]*\Z)")
"""A comma that parts a word of change from its number ("fell, by 5%")."""
CLAUSE_ENDS = ",;:.!?\n—"
NEAR = 4
"""Words between a word of change and "by" ("cut the rate by 5%"); farther off, "by" names who did something."""
STRETCH = frozenset({"second", "minute", "hour", "day", "week", "month", "year", "decade", "century"})


def words_before(text: str, start: int) -> list[str]:
    """The words before a position, lower case, back to the last punctuation mark."""
    before = text[max(0, start - REACH) : start]
    before = BY.sub(r"\1", before)
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


def is_particle(first: int, parse: Parse) -> bool:
    """Whether "up" or "down" before a number belongs to a verb that tells no change ("shot down seven")."""
    i = first - 1
    while i > 0 and parse.word(i).lower() in PLAIN_BETWEEN and parse.word(i).lower() not in ("up", "down"):
        i -= 1
    if i < 1 or parse.word(i).lower() not in ("up", "down"):
        return False
    verb = parse.tokens.lemmas[i - 1].lower()
    return parse.tokens.pos[i - 1] == "VERB" and verb not in MOVES and (verb, parse.word(i).lower()) != ("shoot", "up")


def trend(text: str, start: int, skip: int, acts: frozenset[str] = frozenset()) -> Trend:
    """Whether the number follows a word of rising or falling; `skip` words before it are its hedge.

    Right before the number, verbs of `acts` tell no change but what was done ("dropped seven bombs").
    """
    words = words_before(text, start)
    words = words[: len(words) - skip]
    last, by = "", False
    while words and (words[-1] in PLAIN_BETWEEN or words[-1].endswith("ly")) and words[-1] not in ("up", "down"):
        last = words.pop()
        by = by or last == "by"
    if not words or (last == "of" and words[-1] in ("up", "down")):  # "made up of"
        return ""
    word = words[-1]
    if last not in ("by", "to", "of") and word in acts:
        return ""
    if by:
        word = next((w for w in reversed(words[-NEAR:]) if w in RISING or w in FALLING), "")
    return "up" if word in RISING else "down" if word in FALLING else ""
