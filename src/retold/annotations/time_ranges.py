"""From an expression of time and a day of publication to a half-open range of days.

Each resolver takes the match of its pattern in `times.py` and the day of publication (None if unknown) and gives the
first day and the day after the last one, or None where the words do not say.
"""

import re
from collections.abc import Callable
from datetime import date, timedelta

from retold.annotations.time_words import COUNTS, DAY_WORDS, MONTHS, SEASONS, THIRDS, WEEKDAYS

Days = tuple[date, date]
Resolver = Callable[[re.Match[str], date | None], Days | None]

AHEAD = timedelta(days=45)
"""How far after publication a day without a year may lie before it is taken for last year's."""

PAST = {"week": 7, "month": 30, "quarter": 91, "year": 365}
"""Days up to publication that "the past week" and the like mean."""

FORWARD = frozenset({"next", "coming", "by", "until", "till"})


def days(first: date, count: int = 1) -> Days:
    return first, first + timedelta(days=count)


def months(year: int, month: int, count: int = 1) -> Days:
    """The days of `count` months; `month` may be 13 or 0 and below, and then counts from another year."""
    year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
    after = month - 1 + count
    return date(year, month, 1), date(year + after // 12, after % 12 + 1, 1)


def week(day: date) -> Days:
    """The week from Monday in which a day lies."""
    return days(day - timedelta(days=day.weekday()), 7)


def weekday(found: re.Match[str], today: date | None) -> Days | None:
    """The most recent such day on or before publication; the one before with "last", the one after with "next"."""
    if today is None:
        return None
    wanted = WEEKDAYS[found["weekday"].lower()]
    relation = (found["relation"] or "").lower()
    back = (today.weekday() - wanted) % 7
    if relation in ("next", "coming"):
        return days(today + timedelta(days=7 - back))
    if relation in ("last", "past") and back == 0:
        back = 7
    return days(today - timedelta(days=back))


def day_of_month(found: re.Match[str], today: date | None) -> Days | None:
    """A month and a day, perhaps several days, with or without a year."""
    month, first = MONTHS[found["month"].lower()], int(found["day"])
    last = int(found["last"]) if found["last"] else first
    if found["year"]:
        start = date(int(found["year"]), month, first)
    elif today is None:
        return None
    else:
        start = nearest(today, month, first)
    return days(start, max(last - first, 0) + 1)


def nearest(today: date, month: int, day: int) -> date:
    """The latest such day that is not far after publication; 29 February is looked for in leap years."""
    for year in range(today.year + 1, today.year - 8, -1):
        try:
            found = date(year, month, day)
        except ValueError:
            continue
        if found <= today + AHEAD:
            return found
    raise ValueError("no such day")


def numeric(found: re.Match[str], today: date | None) -> Days | None:  # noqa: ARG001 — one signature for all resolvers
    """A date in figures; None where day and month could be exchanged."""
    year, a, b = int(found["year"]), int(found["a"]), int(found["b"])
    year += 2000 if year < 70 else 1900 if year < 100 else 0
    if a > 12 or a == b:
        return days(date(year, b, a))
    return days(date(year, a, b)) if b > 12 else None


def iso(found: re.Match[str], today: date | None) -> Days | None:  # noqa: ARG001
    return days(date(int(found["year"]), int(found["month"]), int(found["day"])))


def month(found: re.Match[str], today: date | None) -> Days | None:
    """A month, or an early, middle or late part of it."""
    number, part = MONTHS[found["month"].lower()], (found["part"] or "").lower()
    if found["year"]:
        year = int(found["year"])
    elif today is None:
        return None
    else:
        year = month_year(today, number, (found["relation"] or "").lower())
    first, after = months(year, number)
    if not part:
        return first, after
    return {
        "early": (first, first.replace(day=11)),
        "mid": (first.replace(day=11), first.replace(day=21)),
        "late": (first.replace(day=21), after),
    }[part]


def month_year(today: date, number: int, relation: str) -> int:
    """The year of a month without one: the latest that has begun, the next that will with "next", "by" and "until"."""
    if relation in FORWARD:
        return today.year + (number < today.month or (number == today.month and relation in ("next", "coming")))
    return today.year - (number > today.month or (number == today.month and relation == "last"))


def year(found: re.Match[str], today: date | None) -> Days | None:  # noqa: ARG001
    """A year or years, a decade, or a third or a season of a year."""
    first = int(found["year"])
    if found["decade"]:
        return date(first, 1, 1), date(first + 10, 1, 1)
    if found["part"]:
        start, count = THIRDS[found["part"].lower()]
        return months(first, start, count)
    if found["season"]:
        return months(first, *SEASONS[found["season"].lower()])
    last = first
    if found["last"]:
        last = int(found["last"]) if len(found["last"]) == 4 else first // 100 * 100 + int(found["last"])
    return (date(first, 1, 1), date(last + 1, 1, 1)) if last >= first else None


def day_word(found: re.Match[str], today: date | None) -> Days | None:
    return days(today + timedelta(days=DAY_WORDS[found["word"].lower()])) if today else None


def overnight(found: re.Match[str], today: date | None) -> Days | None:  # noqa: ARG001
    return days(today - timedelta(days=1), 2) if today else None


def weekend(found: re.Match[str], today: date | None) -> Days | None:
    """Saturday and Sunday: "this" is that of the week of publication, else the latest that has begun."""
    if today is None:
        return None
    relation = (found["relation"] or "").lower()
    monday = today - timedelta(days=today.weekday())
    if relation in ("this", "next", "coming"):
        return days(monday + timedelta(days=5 + 7 * (relation == "next")), 2)
    saturday = monday + timedelta(days=5)
    return days(saturday if saturday <= today and relation != "last" else saturday - timedelta(days=7), 2)


def period(found: re.Match[str], today: date | None) -> Days | None:
    """A night, week, season, year …: this, last or next; "earlier" ends it at publication, "later" begins it there."""
    if today is None:
        return None
    name, relation = found["period"].lower(), found["relation"].lower()
    if relation == "past" and name in PAST:
        return days(today - timedelta(days=PAST[name]), PAST[name] + 1)
    step = {"last": -1, "past": -1, "previous": -1, "next": 1, "coming": 1}.get(relation, 0)
    whole = whole_period(name, today, step)
    qualifier = (found["part"] or "").lower()
    if whole and qualifier in THIRDS and name == "year":
        return months(whole[0].year, *THIRDS[qualifier])
    if whole and step == 0 and qualifier == "earlier":
        return whole[0], min(whole[1], today + timedelta(days=1))
    if whole and step == 0 and qualifier == "later":
        return max(whole[0], today), whole[1]
    return whole


def whole_period(name: str, today: date, step: int) -> Days | None:
    if name in ("morning", "afternoon", "evening", "night"):
        return days(today + timedelta(days=step))
    if name == "week":
        return week(today + timedelta(days=7 * step))
    if name == "month":
        return months(today.year, today.month + step)
    if name == "quarter":
        return months(today.year, (today.month - 1) // 3 * 3 + 1 + 3 * step, 3)
    if name == "year":
        return months(today.year + step, 1, 12)
    if name == "decade":
        return months(today.year // 10 * 10 + 10 * step, 1, 120)
    return season(name, today, step)


def season(name: str, today: date, step: int) -> Days:
    """The season of this year; "last" is the latest that is over, "next" the first to begin after today."""
    start, count = SEASONS[name]
    whole = months(today.year, start, count)
    if step < 0 and whole[1] > today:
        return months(today.year - 1, start, count)
    if step > 0 and whole[0] <= today:
        return months(today.year + 1, start, count)
    return whole


def ago(found: re.Match[str], today: date | None) -> Days | None:
    """So many days, weeks, months or years ago, as exact as the unit is."""
    count = found["count"].lower()
    number = int(count) if count.isdigit() else COUNTS.get(count)
    if today is None or number is None:
        return None
    unit = found["unit"].lower()
    if unit == "year":
        return months(today.year - number, 1, 12)
    if unit == "month":
        return months(today.year, today.month - number)
    if unit == "week":
        return days(today - timedelta(days=7 * number + 3), 7)
    return days(today - timedelta(days=number)) if unit == "day" else None


def unresolved(found: re.Match[str], today: date | None) -> Days | None:  # noqa: ARG001
    return None
