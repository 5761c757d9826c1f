"""Expressions of time, resolved against the day of publication.

One scan over the words of the text finds what may begin an expression; only there is a pattern tried, so that the
cost is linear and small.
"""

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, time
from typing import NamedTuple

from retold.annotations import time_ranges
from retold.annotations.time_ranges import Resolver
from retold.annotations.time_words import (
    BEFORE_A_COUNT,
    BEFORE_A_MONTH,
    BEFORE_A_YEAR,
    DAY_WORDS,
    GROUPS,
    HOLIDAYS,
    MONTHS,
    PAPERS,
    SEASONS,
    UNMISTAKABLE,
    WEEKDAYS,
)
from retold.records import Published, When
from retold.text import Span, trim

WORD = re.compile(r"[A-Za-z]+|\d+")

MONTH = (
    "(?P<month>"
    + "|".join(sorted((m.capitalize() for m in MONTHS), key=len, reverse=True))
    + r")\b(?:(?<=\b[A-Z][a-z]{2})(?<!May)\.|(?<=Sept)\.)?"
)
WEEKDAY = "(?P<weekday>" + "|".join(sorted((d.capitalize() for d in WEEKDAYS), key=len, reverse=True)) + r")\b"
DAY = r"(?P<day>[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?![\d%])"
LAST = r"(?:\s?(?:[-–]|to|and)\s?(?P<last>[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?!\d|%|[,.:]\d))?"
YEAR = r"(?P<year>1\d\d\d|20\d\d)\b(?![,.]\d)"
PART = r"(?:(?P<part>[Ee]arly|[Mm]id|[Ll]ate)(?:\s+in\s+|\s+|\s?-\s?))?"
RELATION = r"(?:(?P<relation>[Tt]his|[Ll]ast|[Nn]ext|[Pp]ast|[Cc]oming|[Pp]revious|[Bb]y|[Uu]ntil)\s+)?"
DAY_PART = r"(?:\s+(?:morning|afternoon|evening|night)\b)?"
ZONE = r"(?:\s?(?:GMT|UTC|BST|CET|CEST|EDT|EST|ET|PDT|PST|PT|IST|local\s+time)\b)?"


class Pattern(NamedTuple):
    """How an expression looks, what it means, and whether its digits are a date or a time of day, not a quantity."""

    form: re.Pattern[str]
    resolve: Resolver
    calendar: bool = True


class Expression(NamedTuple):
    """One expression of time found in a text."""

    span: Span
    match: re.Match[str]
    pattern: Pattern


MONTH_DAY = Pattern(re.compile(rf"{MONTH}\s+{DAY}(?![.,:]\d){LAST}(?:,?\s+{YEAR})?"), time_ranges.day_of_month)
DAY_MONTH = Pattern(re.compile(rf"{DAY}{LAST}(?:\s+(?:of\s+)?|-){MONTH}(?:,?[ -]{YEAR})?"), time_ranges.day_of_month)
WEEKDAY_MONTH_DAY = Pattern(
    re.compile(rf"{WEEKDAY}\.?{DAY_PART},?\s+(?:the\s+)?{MONTH}\s+{DAY}(?![.,:]\d){LAST}(?:,?\s+{YEAR})?"),
    time_ranges.day_of_month,
)
WEEKDAY_DAY_MONTH = Pattern(
    re.compile(rf"{WEEKDAY}\.?{DAY_PART},?\s+(?:the\s+)?{DAY}{LAST}\s+(?:of\s+)?{MONTH}(?:,?\s+{YEAR})?"),
    time_ranges.day_of_month,
)
WEEKDAY_ALONE = Pattern(re.compile(rf"{RELATION}{PART}(?:on\s+)?{WEEKDAY}{DAY_PART}"), time_ranges.weekday)
MONTH_ALONE = Pattern(re.compile(rf"{RELATION}{PART}{MONTH}(?:,?\s+(?:of\s+)?{YEAR})?"), time_ranges.month)
YEARS = Pattern(
    re.compile(
        rf"{PART}(?:(?P<season>[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)\s+(?:of\s+)?)?"
        r"(?P<year>1[5-9]\d\d|20\d\d)(?![,.:]\d)(?:(?P<decade>['’]?s)|[-–/](?P<last>\d{4}|\d\d))?(?![\w%])"
    ),
    time_ranges.year,
)
ISO = Pattern(
    re.compile(r"(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)(?:[T ]\d\d:\d\d(?::\d\d)?Z?)?\b"), time_ranges.iso
)
NUMERIC = Pattern(
    re.compile(r"(?P<a>\d\d?)([/.-])(?P<b>\d\d?)\2(?P<year>\d{4}|\d\d)(?![\d%]|[./-]\d)"), time_ranges.numeric
)
CLOCK = Pattern(
    re.compile(
        r"(?:(?:1[0-9]|2[0-3]|0?\d)(?:[:.]?[0-5]\d)?\s?(?:[ap]\.m\.|[ap]m\b|o['’]clock\b)"
        rf"|(?:1[0-9]|2[0-4]|0?\d):[0-5]\d(?::[0-5]\d)?\b|[0-2]\d[0-5]\d\s?(?=GMT|UTC|hrs)(?:hrs)?){ZONE}",
        re.I,
    ),
    time_ranges.unresolved,
)
DAY_WORD = Pattern(re.compile(r"(?:[Ee]arlier |[Ll]ater )?(?P<word>\w+)" + DAY_PART), time_ranges.day_word)
OVERNIGHT = Pattern(re.compile(r"\w+"), time_ranges.overnight)
WEEKEND = Pattern(re.compile(rf"{RELATION}(?:the\s+)?weekend\b"), time_ranges.weekend)
PERIOD = Pattern(
    re.compile(
        r"(?:(?P<part>earlier|later|early|late)\s+)?(?P<relation>this|last|next|past|previous|coming)\s+"
        r"(?P<period>morning|afternoon|evening|night|week|month|quarter|year|decade|" + "|".join(SEASONS) + r")\b",
        re.I,
    ),
    time_ranges.period,
)
AGO = Pattern(
    re.compile(
        r"\b(?P<count>\d{1,4}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s+"
        r"(?P<unit>day|week|month|year)s?\s+ago\b",
        re.I,
    ),
    time_ranges.ago,
    calendar=False,
)

NUMBERS = (ISO, NUMERIC, DAY_MONTH, CLOCK, YEARS)
MONTH_FIRST = (MONTH_DAY, MONTH_ALONE)
WEEKDAY_FIRST = (WEEKDAY_MONTH_DAY, WEEKDAY_DAY_MONTH, WEEKDAY_ALONE)
RELATIVE = (PERIOD, WEEKEND, WEEKDAY_ALONE, MONTH_ALONE, YEARS, DAY_WORD)

BEGINNINGS: dict[str, tuple[Pattern, ...]] = {
    **dict.fromkeys(MONTHS, MONTH_FIRST),
    **dict.fromkeys(WEEKDAYS, WEEKDAY_FIRST),
    **dict.fromkeys(DAY_WORDS, (DAY_WORD,)),
    **dict.fromkeys(SEASONS, (YEARS,)),
    **dict.fromkeys(("this", "last", "next", "past", "previous", "coming"), RELATIVE),
    **dict.fromkeys(("early", "mid", "late", "earlier", "later", "by", "until"), RELATIVE),
    "overnight": (OVERNIGHT,),
    "weekend": (WEEKEND,),
    "ago": (AGO,),
}
"""Which patterns may begin at a word, the longer first. "Ago" alone is looked back from."""

COUNTED = re.compile(r"[\s-]+([a-z]+)")
LOOK_BACK = 24
"""Characters before "ago" within which its count begins."""


def times(text: str, published: Published) -> tuple[When, ...]:
    """The expressions of time of a text, in order and disjoint.

    Days are those of UTC. What a calendar cannot say ("5 p.m.", a date whose day and month could be exchanged, a
    weekday where the day of publication is unknown) has `start` None.
    """
    today = published.at.astimezone(UTC).date() if published.at else None
    return tuple(when(text, expression, today) for expression in find(text))


def calendar(text: str) -> tuple[Span, ...]:
    """Where dates, years and times of day stand, whose digits are not quantities."""
    return tuple(e.span for e in find(text) if e.pattern.calendar)


def when(text: str, expression: Expression, today: date | None) -> When:
    """The record of an expression."""
    try:
        found = expression.pattern.resolve(expression.match, today)
    except (ValueError, OverflowError):  # 31 February, or a day before the calendar begins
        found = None
    span = expression.span
    if not found:
        return When(span=span, text=span.of(text))
    start, end = (datetime.combine(day, time(), UTC) for day in found)
    return When(span=span, text=span.of(text), start=start, end=end)


def find(text: str) -> Iterator[Expression]:
    """The expressions of a text from left to right."""
    reached, before = 0, ""
    for word in WORD.finditer(text):
        start = word.start()
        if start < reached:
            continue
        name = word.group()
        patterns = NUMBERS if name[0].isdigit() else BEGINNINGS.get(name.lower())
        found = try_patterns(text, start, before, patterns) if patterns else None
        if found and found.span.start >= reached:
            reached = found.span.end
            yield found
        before = name


def try_patterns(text: str, start: int, before: str, patterns: tuple[Pattern, ...]) -> Expression | None:
    """The first pattern that holds at a word and that its surroundings do not contradict."""
    if start and (text[start - 1].isalnum() or (text[start - 1] in "-.,$£€/" and text[start].isdigit())):
        return None
    for pattern in patterns:
        match = back_from_ago(text, start) if pattern is AGO else pattern.form.match(text, start)
        if match and plausible(text, match, before, pattern):
            return Expression(told(text, match), match, pattern)
    return None


def back_from_ago(text: str, start: int) -> re.Match[str] | None:
    return AGO.form.search(text, max(0, start - LOOK_BACK), start + len("ago"))


def told(text: str, match: re.Match[str]) -> Span:
    """The span of an expression; "by" and "until" steer how it is resolved but stay outside."""
    relation = (match.groupdict().get("relation") or "").lower()
    start = match.end("relation") if relation in ("by", "until") else match.start()
    return trim(text, Span(start, match.end()))


def plausible(text: str, match: re.Match[str], before: str, pattern: Pattern) -> bool:
    """Whether a match is a time where it stands."""
    if pattern is DAY_WORD:
        name = match["word"]
        return name.lower() in DAY_WORDS and not (name[0].isupper() and before[:1].isupper())  # "Mainland Today"
    if pattern is WEEKDAY_ALONE:
        paper = any(text.startswith(name, match.end() + 1) for name in PAPERS)
        return len(match["weekday"]) > len("Thurs") and before not in HOLIDAYS and not paper
    if pattern is MONTH_ALONE:
        return is_month(match, before)
    if pattern is YEARS:
        return is_year(text, match, before)
    if pattern is WEEKEND:
        return bool(match["relation"]) or before.lower() in ("the", "at", "over")
    return True


def is_month(match: re.Match[str], before: str) -> bool:
    """Whether a month's name without a day means the month ("in May", not "May said")."""
    if match["year"] or match["part"] or match["relation"]:
        return True
    return match["month"].lower() in UNMISTAKABLE or (before.islower() and before in BEFORE_A_MONTH)


def is_year(text: str, match: re.Match[str], before: str) -> bool:
    """Whether four digits are a year ("in 2017", "the 2017 election") and not a quantity ("2000 people")."""
    if match["part"] or match["season"] or match["decade"] or match["last"]:
        return True
    following = COUNTED.match(text, match.end())
    noun, word = following.group(1) if following else "", before.lower()
    if noun in GROUPS:
        return word in ("in", "since")
    plural = noun.endswith("s") and not noun.endswith("ss")
    if plural and word in BEFORE_A_COUNT:
        return False
    named = before[:1].isupper() and len(before) > 2
    return not plural or named or word in BEFORE_A_YEAR or word in MONTHS
