"""When an article was published, and how sure that is."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime

from retold.articles.dates import DATE, MONTHS, Moment, is_date, moment, read
from retold.records import DateSurety, Published
from retold.text import squeeze

CUE = re.compile(
    r"\b(?:(?:originally |first )?published|posted|(?:publication |pub)?date|date of publication|publication|issued|"
    r"(?P<later>(?:last )?updated?|last modified|modified|created))(?: on| at)?\s?[:\-–—]?\s{0,3}"
    r"(?:[0-2]?\d:[0-5]\d\s?(?:[ap]\.?m\.?)?\s?(?:[A-Z]{2,4})?,?\s(?:on )?)?$",
    re.I,
)
"""What stands before a date that is the article's own; "updated" is worth less than "published"."""

MASTHEAD_LINES, MASTHEAD_WORDS = 4, 14
"""How many lines a text's head has at most, and how many words a line in it: "Landow Gazette, 14 March 2022"."""

DIVIDED = re.compile(r"[|•·–—-]\s{0,3}$")
"""What stands between a byline and the date behind it."""

FEED_CHARS, FEED_LINE = 300, 400
"""How far into a feed its date stands behind the headline, and how long the one line of a feed is at least."""

WEEKDAY = re.compile(r"(?:mon|tue|wed|thu|fri|sat|sun)", re.I)
IN_PROSE = re.compile(r"\b(?:on|since|from|until|till|of|by|before|after|and|to|through)\s$", re.I)
"""Before these words a date is the story's."""

TOP_CHARS, BOTTOM_CHARS, TOP_LINES = 900, 300, 20
"""Where a page prints its date: above the story, or in its last lines. Dates elsewhere are the story's."""

PATHS = (
    re.compile(r"(?<!\d)(?P<year>(?:19|20)\d\d)[/_-](?P<month>0?[1-9]|1[0-2])[/_-](?P<day>0?[1-9]|[12]\d|3[01])(?!\d)"),
    re.compile(
        r"(?<!\d)(?P<year>(?:19|20)\d\d)[/_-](?P<month>[a-z]{3,9})[/_-](?P<day>0?[1-9]|[12]\d|3[01])(?!\d)", re.I
    ),
    re.compile(r"(?<!\d)(?P<year>(?:19|20)\d\d)(?P<month>0[1-9]|1[0-2])(?P<day>0[1-9]|[12]\d|3[01])(?!\d)"),
)
"""Dates in addresses and file names."""


def published(
    text: str, *, declared: str | None, metadata: str | None, address: str | None, name: str, made: str | None = None
) -> Published:
    """When an article was published: what the input declares, else the page's metadata, else what is printed at the
    text's top or bottom, else what the address or the file's name holds, else when the file was
    `made`: a PDF is often printed by a reader.

    A date that cannot be read, or before the year 1400, is passed over.
    """
    for given in (declared, metadata):
        found = given_date(given) if given else None
        if found:
            return found
    printed = stated(text)
    if printed:
        return _made(printed[0], "stated", printed[1])
    for hint in (address, name):
        inferred = in_path(hint) if hint else None
        if inferred:
            return _made(inferred[0], "inferred", inferred[1])
    if made and (day := read(made)):
        return _made(day, "inferred", made)
    return Published()


def given_date(given: str) -> Published | None:
    """The date that somebody gives for an article; None if it cannot be read."""
    moment = read(given)
    return _made(moment, "declared", squeeze(given)) if moment else None


def _made(moment: Moment, surety: DateSurety, text: str) -> Published:
    return Published(at=moment.at, surety=surety, text=text, whole_day=moment.whole_day)


def stated(text: str) -> tuple[Moment, str] | None:
    """The date that a text prints as its own, with the words that say so.

    It stands at the very beginning, or alone on a line near the top, or behind a word such as "Published" near the top
    or in the last lines. "Published" is preferred to a bare date, and that to "Updated".
    """
    top = text[:TOP_CHARS]
    best: tuple[int, Moment, str] | None = None
    for rank, found, whole in (*_at_top(top), *_at_bottom(text)):
        value = moment(whole, found, guess_order=False, zone=None)
        if value and (best is None or rank < best[0]):
            best = (rank, value, squeeze(found.group()))
    return best[1:] if best else None


def _at_top(top: str) -> Iterator[tuple[int, re.Match[str], str]]:
    """Dates in the first lines with their rank: 0 behind "published", 1 bare, 2 behind "updated"."""
    for found in DATE.finditer(top):
        start = top.rfind("\n", 0, found.start()) + 1
        end = top.find("\n", found.end())
        line = top[start : end if end >= 0 else len(top)]
        cue = CUE.search(top, max(0, found.start() - 60), found.start())
        if cue and top.count("\n", 0, start) < TOP_LINES:
            yield (2 if cue.group("later") else 0), found, top
        elif (
            not squeeze(top[: found.start()])
            or is_date(line)
            or _closes(line, found.start() - start, found.end() - start)
        ):
            yield 1, found, top
        elif _in_masthead(top, line, start, found) or _in_feed(found, line, start):
            yield 2, found, top


def _closes(line: str, start: int, end: int) -> bool:
    """Whether a date ends a short line that names writer or agency before it."""
    return len(line) <= 120 and bool(DIVIDED.search(line[:start])) and (is_date(line[start:]) or end == len(line))


def _in_masthead(top: str, line: str, start: int, found: re.Match[str]) -> bool:
    """Whether a date stands between commas or stops in one of the first short lines below the headline."""
    above = sum(bool(text.strip()) for text in top[:start].splitlines())
    before, after = line[: found.start() - start].strip("*_ "), line[found.end() - start :].strip("*_ ")
    apart = (not before or before[-1] in ",.|•·–—") and (not after or after[0] in ",.|•·–—")
    return apart and 0 < above < MASTHEAD_LINES and len(line.split()) <= MASTHEAD_WORDS


def _in_feed(found: re.Match[str], line: str, start: int) -> bool:
    """Whether a date with its day of the week stands behind the headline of a feed that is one long line."""
    begins = found.start() - start
    early = not start and begins < FEED_CHARS and len(line) >= FEED_LINE
    return early and bool(WEEKDAY.match(found.group())) and not IN_PROSE.search(line[:begins])


def _at_bottom(text: str) -> Iterator[tuple[int, re.Match[str], str]]:
    """Dates behind a cue in the last lines, which count less than those at the top."""
    for found in DATE.finditer(text, max(TOP_CHARS, len(text) - BOTTOM_CHARS)):
        cue = CUE.search(text, max(0, found.start() - 60), found.start())
        if cue:
            yield (4 if cue.group("later") else 3), found, text


def in_path(path: str) -> tuple[Moment, str] | None:
    """The date in an address or file name."""
    for pattern in PATHS:
        for found in pattern.finditer(path):
            month = found.group("month").lower()
            number = int(month) if month.isdigit() else MONTHS.get(month, 0)
            try:
                day = datetime(int(found.group("year")), number, int(found.group("day")), tzinfo=UTC)
            except ValueError:
                continue
            return Moment(day, whole_day=True), found.group()
    return None
