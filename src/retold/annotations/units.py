"""Units of measure and currencies at a number, and their conversion for comparisons."""

import re
from typing import NamedTuple

from retold.annotations.unit_names import (
    ATTACHED_ONLY,
    CAPITALS,
    CODES,
    CURRENCY_SIGNS,
    CURRENCY_WORDS,
    NAMES,
    PER_A,
    SHORT,
    SYMBOLS,
    TO_BASE,
)

SPELLINGS = {s.replace("_", " "): name for name, spellings in NAMES.items() for s in spellings.split()}
MONEY = {s.replace("_", " "): code for code, spellings in CURRENCY_WORDS.items() for s in spellings.split()}

WORDS_AFTER = re.compile(
    r"[ \u00a0\u2009\u202f]?-?([^\W\d_][\w²³'’]*|[%°][CF]?)(?:[ \u00a0-]([A-Za-z]+))?(?:[ -]([A-Za-z]+))?"
)
RATE = re.compile(
    r"\s?(?:/|\bper\s|\ban?\s|\bevery\s|\beach\s)\s?"
    r"([A-Za-z]+[²³23]?(?:[ -](?:foot|met(?:re|er)|mile|inch|kilomet(?:re|er)))?)\b"
    r"(?!\s(?:ago|earlier|before|later|prior)\b)"
)
WHOLE = re.compile(r"(?:(?: of)? (?:an?|one) |-)((?:percentage )?[A-Za-z]{3,})\b")
SQUARE = re.compile(r"sq\.?[ -]?(ft|mi|km|m)\b\.?", re.I)
PIXELS = re.compile(r"(?<![\d.,£])(?:480|720|1080|1440|2160)\Z")
"""Before "p": the lines of a screen, no pence."""
SHOUTED = 4
"""Letters from which a word in capitals is read as an ordinary one ("FEET"); below, it is somebody's acronym."""

_SIGNS = "|".join(re.escape(s) for s in sorted(CURRENCY_SIGNS, key=len, reverse=True) if not s.isalpha())
_LETTERS = "|".join(sorted([*(s for s in CURRENCY_SIGNS if s.isalpha()), *CODES], key=len, reverse=True))
MONEY_BEFORE = re.compile(
    rf"(?:(?<![A-Za-z])(?:US|A|AU|C|CA|CAD|NZ|HK|S|R|NT)\s?\$|{_SIGNS}|(?<![A-Za-z])(?:{_LETTERS})) ?[-−]?\Z"
)
LONE_DIGIT = re.compile(r"\d(?![\d.,]?\d|\s?(?:k|m|bn|million|billion)\b)")
"""After "PS": a model of a machine, not an amount."""
MONEY_REACH = 7
"""Characters before a number within which its currency begins."""


class Unit(NamedTuple):
    """A unit read from a text: its normalised name and where it ends."""

    name: str
    end: int


def to_base(value: float, unit: str) -> tuple[float, str]:
    """The value in the unit in which it can be compared: (2, "mile") → (3218.688, "m").

    In "A per B" both are converted. Degrees Fahrenheit become °C. A unit that has no one size is returned as it is.
    """
    if unit == "°F":
        return (value - 32) / 1.8, "°C"
    over, per, under = unit.partition(" per ")
    factor, base = TO_BASE.get(over, (1.0, over))
    if not per:
        return value * factor, base
    divisor, below = TO_BASE.get(under, (1.0, under))
    if over in TO_BASE or under in TO_BASE:
        return value * factor / divisor, f"{base} per {below}"
    return value, unit


def money_before(text: str, start: int) -> re.Match[str] | None:
    """The sign or code of a currency, with a minus sign if there is one, that ends where a number starts."""
    found = MONEY_BEFORE.search(text, max(0, start - MONEY_REACH), start)
    return None if found and found.group() == "PS" and LONE_DIGIT.match(text, start) else found


def currency(mark: str) -> str:
    """The code of a currency's sign."""
    mark = mark.replace(" ", "").rstrip("-−")
    return CURRENCY_SIGNS.get(mark, mark)


def read(text: str, end: int) -> Unit | None:
    """The unit that stands right after a number which ends at `end`, a rate ("km per hour") included."""
    match = WORDS_AFTER.match(text, end)
    unit = longest(text, end, match) if match else None
    return with_rate(text, unit) if unit else None


def read_whole(text: str, end: int) -> Unit | None:
    """The unit that a fraction is of: "half an hour", "three quarters of a mile"."""
    match = WHOLE.match(text, end)
    word = match.group(1).lower() if match else ""
    name = "point" if word == "point" else SPELLINGS.get(word)
    return Unit(name, match.end()) if match and name else None


def longest(text: str, end: int, match: re.Match[str]) -> Unit | None:
    """The unit of three, two or one words after a number; a symbol counts only as it is written ("MW", not "Mw")."""
    first, attached = match.group(1), match.start(1) == end
    if first == "p" and PIXELS.search(text, max(0, end - SHOUTED - 1), end):
        return None
    if first in SYMBOLS and (attached or first not in ATTACHED_ONLY or text.startswith("/", match.end(1))):
        return Unit(SYMBOLS[first], match.end(1))
    if first in CODES:
        return Unit(first, match.end(1))
    if first.isupper() and 1 < len(first) < SHOUTED and first not in CAPITALS:
        return None
    square = SQUARE.match(text, match.start(1))
    if square:
        return Unit(SPELLINGS[f"sq {square.group(1).lower()}"], square.end())
    for last in (3, 2, 1):
        phrase = text[match.start(1) : match.end(last)].replace("-", " ").lower() if match.group(last) else ""
        name = MONEY.get(phrase) or SPELLINGS.get(phrase)
        ordinal = phrase == "second" and text[match.start(1) - 1] != "-"  # "two second-half goals"
        if name and not ordinal and (len(first) > 1 or first in "%°"):
            return Unit(name, match.end(last))
    return Unit("times", match.end(1)) if first == "x" and attached else None


def with_rate(text: str, unit: Unit) -> Unit:
    """The unit with what follows it as "per barrel", "a year", "/kg"."""
    match = RATE.match(text, unit.end)
    if not match:
        return unit
    word = match.group(1).lower().replace("-", " ")
    if word not in PER_A and not match.group().lstrip().startswith(("per ", "/")):
        return unit
    singular = word[:-1] if word.endswith("s") and not word.endswith("ss") else word
    return Unit(f"{unit.name} per {SHORT.get(word) or SPELLINGS.get(word) or singular}", match.end())
