"""Dates and times of day as news pages write them.

Nothing here looks at a clock: relative dates ("two hours ago") are never read, and a date in the future stays as given.
"""

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone

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
    r"[\s,T]{0,3}(?:at |@ |- |\| |• )?\s?"
    r"(?P<hour>[0-2]?\d)(?P<colon>[:.]?)(?P<minute>[0-5]\d)?(?::(?P<second>[0-5]\d)(?:\.\d{1,9})?)?"
    r"\s?(?P<half>[ap]\.?m\b\.?)?\s?\(?"
    r"(?P<zone>Z\b|[+-](?:0\d|1[0-4]):?[0-5]\d(?!\d)|(?:UTC|GMT) ?[+−-](?:1[0-4]|0?\d)(?::?[0-5]\d)?(?![\d:])"
    r"|[A-Za-z]{2,4}\b)?",
    re.I,
)
EARLIER = re.compile(
    r"(?P<hour>[0-2]?\d)(?P<colon>:)(?P<minute>[0-5]\d)(?P<second>)"
    r"\s?(?P<half>[ap]\.?m\b\.?)?\s?(?P<zone>[A-Za-z]{2,4})?,?\s{0,3}$",
    re.I,
)
"""A time of day behind or before a date."""

BESIDE = frozenset(
    "at on am pm a.m p.m st nd rd th of the by mon tue tues wed thu thur thurs fri sat sun "  # a table
    "monday tuesday wednesday thursday friday saturday sunday".split()
)
"""Words that stand beside a date and say nothing else."""


@dataclass(frozen=True, slots=True)
class Moment:
    """A point in time in UTC, or the midnight that begins a day."""

    at: datetime
    whole_day: bool


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
        return written(value) or foreign(value)
    if stamp.year < EARLIEST:
        return None
    midnight = not (stamp.hour or stamp.minute or stamp.second)
    return _utc(stamp if stamp.tzinfo else stamp.replace(tzinfo=UTC), whole_day=midnight and not stamp.tzinfo)


def written(value: str) -> Moment | None:
    found = DATE.search(value)
    return moment(value, found, guess_order=True, zone=UTC) if found else None


def foreign(value: str) -> Moment | None:
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
    """The zone of a name such as EDT, +02:00 or UTC+3, in a month."""
    name = name.lower()
    if found := re.search(r"([+−-])(\d{1,2}?):?(\d\d)?$", name):
        minutes = int(found.group(2)) * 60 + int(found.group(3) or 0)
        return timezone(timedelta(minutes=minutes if found.group(1) == "+" else -minutes))
    if name in SEASONAL:
        return timezone(timedelta(hours=SEASONAL[name] + (4 <= month <= 10)))
    return timezone(timedelta(hours=ZONES[name])) if name in ZONES else None


def is_date(line: str) -> bool:
    """Whether a short line is nothing but a date or a time of day."""
    if len(line) > 80 or not re.search(r"\d", line):
        return False
    words = re.findall(r"[a-z][a-z.]*", line.lower())
    known = (MONTHS, BESIDE, ZONES, SEASONAL)
    return all(any(word.rstrip(".") in table for table in known) for word in words)
