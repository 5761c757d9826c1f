"""Dates as news pages write them, and when an article was published with how sure that is.

Nothing here looks at a clock: relative dates ("two hours ago") are never read, and a date in the future stays as given.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone

from retold.records import DateSurety, Published
from retold.text import squeeze

EARLIEST = 1400
"""No newspaper is older; an earlier year is an error in the data."""

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug",
            "september sept sep", "october oct", "november nov", "december dec",
        ),
        1,
    )
    for name in names.split()
}  # fmt: skip

ZONES = {
    "z": 0, "gmt": 0, "utc": 0, "bst": 1, "cet": 1, "cest": 2, "eet": 2, "eest": 3, "msk": 3, "gst": 4, "pkt": 5,
    "sgt": 8, "hkt": 8, "jst": 9, "kst": 9, "aest": 10, "aedt": 11,
    "est": -5, "edt": -4, "cdt": -5, "mst": -7, "mdt": -6, "pst": -8, "pdt": -7,
}  # fmt: skip
"""Hours east of Greenwich. IST, CST and AST are left out: each is the name of several zones."""

SEASONAL = {"et": -5, "pt": -8, "mt": -7}
"""Zones named without their season; one hour is added from April to October (March and November may be an hour off)."""

MONTH = rf"(?P<month{{0}}>{'|'.join(sorted(MONTHS, key=len, reverse=True))})\b\.?"
WEEKDAY = r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b[.,]{0,2}\s{1,3})?"
YEAR = r"(?P<year{0}>(?:1[4-9]|20)\d\d)(?!\d)"
DAY = r"(?P<day{0}>[0-3]?\d)(?:st|nd|rd|th)?"
DATE = re.compile(
    r"(?<![\w/.-])"
    + WEEKDAY
    + "(?:"
    + "|".join(
        (
            YEAR.format(1) + r"[-/.](?P<month1>[01]?\d)[-/.](?P<day1>[0-3]?\d)(?!\d)",
            DAY.format(2) + r"\s{0,3}(?:of\s)?[ -]?" + MONTH.format(2) + r"\s{0,3}[,-]?\s{0,3}" + YEAR.format(2),
            MONTH.format(3) + r"\s{0,3}" + DAY.format(3) + r",?\s{1,3}" + YEAR.format(3),
            r"(?P<first>[0-3]?\d)(?P<mark>[./-])(?P<second>[0-3]?\d)(?P=mark)" + YEAR.format(4),
        )
    )
    + ")",
    re.I,
)
"""A whole date: 2024-09-25, 25 September 2024, Sept. 25, 2024, 25.09.2024, with or without the day of the week."""

TIME = re.compile(
    r"[\s,T]{0,3}(?:at |@ |- |\| |• )?\s?(?P<hour>[0-2]?\d)(?P<colon>[:.]?)(?P<minute>[0-5]\d)?(?::(?P<second>[0-5]\d)(?:\.\d{1,9})?)?"
    r"\s?(?P<half>[ap]\.?m\b\.?)?\s?\(?(?P<zone>Z\b|(?:UTC|GMT)?[+-](?:0\d|1[0-4]):?[0-5]\d(?!\d)|[A-Za-z]{2,4}\b)?",
    re.I,
)
EARLIER = re.compile(
    r"(?P<hour>[0-2]?\d)(?P<colon>:)(?P<minute>[0-5]\d)(?P<second>)\s?(?P<half>[ap]\.?m\b\.?)?\s?(?P<zone>[A-Za-z]{2,4})?,?\s{0,3}$",
    re.I,
)
"""A time of day behind or before a date."""

CUE = re.compile(
    r"\b(?:(?P<first>(?:originally |first )?published|posted|publication date|date of publication|publication|pubdate|issued|date)|"
    r"(?P<later>(?:last )?updated?|last modified|modified|created))(?: on| at)?\s?[:\-–—]?\s{0,3}"
    r"(?P<clock>[0-2]?\d:[0-5]\d\s?(?:[ap]\.?m\.?)?\s?(?:[A-Z]{2,4})?,?\s(?:on )?)?$",
    re.I,
)
"""What stands before a date that is the article's own; "updated" is worth less than "published"."""

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

FILLER = frozenset(
    [
        "at",
        "on",
        "am",
        "pm",
        "a.m",
        "p.m",
        "a.m.",
        "p.m.",
        "et",
        "st",
        "nd",
        "rd",
        "th",
        "of",
        "the",
        "by",
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
    ]
)
DAYS = frozenset(["mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun"])


@dataclass(frozen=True, slots=True)
class Moment:
    """A point in time in UTC, or the midnight that begins a day."""

    at: datetime
    whole_day: bool


def published(text: str, *, declared: str | None, metadata: str | None, address: str | None, name: str) -> Published:
    """When an article was published: what the input declares, else the page's metadata, else what is printed at the
    text's top or bottom, else what the address or the file's name holds.

    A date that cannot be read, or before the year 1400, is passed over.
    """
    for given in (declared, metadata):
        moment = read(given) if given else None
        if moment and given:
            return _made(moment, "declared", squeeze(given))
    printed = stated(text)
    if printed:
        return _made(printed[0], "stated", printed[1])
    for hint in (address, name):
        inferred = in_path(hint) if hint else None
        if inferred:
            return _made(inferred[0], "inferred", inferred[1])
    return Published()


def _made(moment: Moment, surety: DateSurety, text: str) -> Published:
    return Published(at=moment.at, surety=surety, text=text, whole_day=moment.whole_day)


def read(value: str) -> Moment | None:
    """The moment that a date given by itself stands for: ISO 8601, seconds or milliseconds since 1970, or as written.

    A time without a zone is taken as UTC; midnight without a zone as the whole day. "4/5/2017" is read as April 5th
    unless that is impossible, "4.5.2017" as May 4th.
    """
    value = value.strip()
    if re.fullmatch(r"\d{10}|\d{13}", value):
        return Moment(datetime.fromtimestamp(int(value[:10]), UTC), whole_day=False)
    try:
        stamp = datetime.fromisoformat(value)
    except ValueError:
        return _written(value) or _foreign(value)
    if stamp.year < EARLIEST:
        return None
    midnight = not (stamp.hour or stamp.minute or stamp.second)
    return _utc(stamp if stamp.tzinfo else stamp.replace(tzinfo=UTC), whole_day=midnight and not stamp.tzinfo)


def _written(value: str) -> Moment | None:
    found = DATE.search(value)
    return moment(value, found, guess_order=True, zone=UTC) if found else None


def _foreign(value: str) -> Moment | None:
    """What the date library makes of a short string; absolute dates only, since others depend on the clock."""
    if not 6 <= len(value) <= 60 or not re.search(r"\d{4}", value):
        return None
    import dateparser  # heavy, and seldom needed

    settings = {
        "PARSERS": ["absolute-time"],
        "REQUIRE_PARTS": ["day", "month", "year"],
        "TIMEZONE": "UTC",
        "RETURN_AS_TIMEZONE_AWARE": True,
    }
    try:
        stamp: datetime | None = dateparser.parse(value, languages=["en"], settings=settings)
    except (ValueError, OverflowError, TypeError, RecursionError):  # what the library raises on odd input
        return None
    if stamp is None or stamp.year < EARLIEST:
        return None
    return _utc(stamp, whole_day=not (stamp.hour or stamp.minute))


def _utc(stamp: datetime, *, whole_day: bool) -> Moment | None:
    try:
        return Moment(stamp.astimezone(UTC), whole_day)
    except OverflowError:
        return None


def moment(text: str, found: re.Match[str], *, guess_order: bool, zone: timezone | None) -> Moment | None:
    """The moment of a date found in a text, with the time of day that stands next to it.

    Without `guess_order` a date that may be month-day or day-month is none. A time of day counts only where its zone
    is known; `zone` is the one to assume.
    """
    parts = _parts(found, guess_order=guess_order)
    if parts is None:
        return None
    try:
        day = datetime(*parts, tzinfo=UTC)
    except ValueError:
        return None
    clock = TIME.match(text, found.end()) or EARLIER.search(text, max(0, found.start() - 24), found.start())
    timed = _timed(day, clock, zone) if clock else None
    return timed or Moment(day, whole_day=True)


def _parts(found: re.Match[str], *, guess_order: bool) -> tuple[int, int, int] | None:
    """Year, month and day of a match of `DATE`."""
    for form in "123":
        if found.group("year" + form):
            month = found.group("month" + form).lower()
            return int(found.group("year" + form)), MONTHS.get(month) or int(month), int(found.group("day" + form))
    first, second, year = int(found.group("first")), int(found.group("second")), int(found.group("year4"))
    if found.group("mark") == "." or first > 12 or first == second:
        return year, second, first
    if second > 12 or guess_order:
        return year, first, second
    return None


def _timed(day: datetime, clock: re.Match[str], zone: timezone | None) -> Moment | None:
    """The day at a time of day; None if it is none, or in a zone that is not known."""
    if not (clock.group("colon") and clock.group("minute")) and not clock.group("half"):
        return None
    hour, half = int(clock.group("hour")), (clock.group("half") or "").lower()
    if half:
        hour = hour % 12 + (12 if half.startswith("p") else 0)
    where = offset(clock.group("zone") or "", day.month) or zone
    if hour > 23 or where is None:
        return None
    exact = day.replace(hour=hour, minute=int(clock.group("minute") or 0), second=int(clock.group("second") or 0))
    return _utc(exact.replace(tzinfo=where), whole_day=False)


def offset(name: str, month: int) -> timezone | None:
    """The zone of a name such as EDT or +02:00, in a month."""
    name = name.lower()
    if found := re.search(r"([+-])(\d\d):?(\d\d)$", name):
        minutes = int(found.group(2)) * 60 + int(found.group(3))
        return timezone(timedelta(minutes=-minutes if found.group(1) == "-" else minutes))
    if name in SEASONAL:
        return timezone(timedelta(hours=SEASONAL[name] + (4 <= month <= 10)))
    return timezone(timedelta(hours=ZONES[name])) if name in ZONES else None


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
        elif not squeeze(top[: found.start()]) or is_date(line):
            yield 1, found, top


def _at_bottom(text: str) -> Iterator[tuple[int, re.Match[str], str]]:
    """Dates behind a cue in the last lines, which count less than those at the top."""
    for found in DATE.finditer(text, max(TOP_CHARS, len(text) - BOTTOM_CHARS)):
        cue = CUE.search(text, max(0, found.start() - 60), found.start())
        if cue:
            yield (4 if cue.group("later") else 3), found, text


def is_date(line: str) -> bool:
    """Whether a short line is nothing but a date or a time of day."""
    if len(line) > 80 or not re.search(r"\d", line):
        return False
    words = re.findall(r"[a-z][a-z.]*", line.lower())
    return all(
        word.rstrip(".") in MONTHS or word in FILLER or word.rstrip(".") in DAYS or word in ZONES or word in SEASONAL
        for word in words
    )


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
