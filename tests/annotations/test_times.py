"""Expressions of time and the days they mean."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from retold.annotations.times import calendar, times
from retold.records import Published

WEDNESDAY = Published(at=datetime(2025, 3, 12, 9, tzinfo=UTC), surety="declared")


def resolved(text, published=WEDNESDAY):
    """The expressions of a text with their first and last day, both None if unresolved."""
    found = []
    for when in times(text, published):
        first = when.start.date().isoformat() if when.start else None
        last = date.fromordinal(when.end.toordinal() - 1).isoformat() if when.end else None
        found.append((when.text, first, last))
    return found


@pytest.mark.parametrize(
    ("text", "told", "first", "last"),
    [
        ("He died on Monday night.", "Monday night", "2025-03-10", "2025-03-10"),
        ("They met on Wednesday.", "Wednesday", "2025-03-12", "2025-03-12"),
        ("They met last Wednesday.", "last Wednesday", "2025-03-05", "2025-03-05"),
        ("They meet next Friday.", "next Friday", "2025-03-14", "2025-03-14"),
        ("It began yesterday.", "yesterday", "2025-03-11", "2025-03-11"),
        ("It began earlier today.", "earlier today", "2025-03-12", "2025-03-12"),
        ("It starts tomorrow evening.", "tomorrow evening", "2025-03-13", "2025-03-13"),
        ("It rained overnight.", "overnight", "2025-03-11", "2025-03-12"),
        ("It rained over the weekend.", "weekend", "2025-03-08", "2025-03-09"),
        ("It rained earlier this week.", "earlier this week", "2025-03-10", "2025-03-12"),
        ("It opens later this month.", "later this month", "2025-03-12", "2025-03-31"),
        ("It rained last week.", "last week", "2025-03-03", "2025-03-09"),
        ("It rained in the past week.", "past week", "2025-03-05", "2025-03-12"),
        ("It rained last month.", "last month", "2025-02-01", "2025-02-28"),
        ("It opened late last year.", "late last year", "2024-09-01", "2024-12-31"),
        ("It rained last summer.", "last summer", "2024-06-01", "2024-08-31"),
        ("It began two weeks ago.", "two weeks ago", "2025-02-23", "2025-03-01"),
        ("It began 3 years ago.", "3 years ago", "2022-01-01", "2022-12-31"),
        ("It began in January.", "January", "2025-01-01", "2025-01-31"),
        ("It began in November.", "November", "2024-11-01", "2024-11-30"),
        ("It must end by June.", "June", "2025-06-01", "2025-06-30"),
        ("It began in mid-March.", "mid-March", "2025-03-11", "2025-03-20"),
        ("It began since February 2022.", "February 2022", "2022-02-01", "2022-02-28"),
        ("It began on 12 March.", "12 March", "2025-03-12", "2025-03-12"),
        ("It began on Sept. 25.", "Sept. 25", "2024-09-25", "2024-09-25"),
        ("It ran June 28-30, 2025.", "June 28-30, 2025", "2025-06-28", "2025-06-30"),
        ("On Saturday, 28 June 2025, it ended.", "Saturday, 28 June 2025", "2025-06-28", "2025-06-28"),
        ("It began on the 5th of May 2024.", "5th of May 2024", "2024-05-05", "2024-05-05"),
        ("It began on Feb 29.", "Feb 29", "2024-02-29", "2024-02-29"),
        ("It began in 2017.", "2017", "2017-01-01", "2017-12-31"),
        ("The 2017 election was close.", "2017", "2017-01-01", "2017-12-31"),
        ("It began in early 2004.", "early 2004", "2004-01-01", "2004-04-30"),
        ("It began in spring 2023.", "spring 2023", "2023-03-01", "2023-05-31"),
        ("It began in the 1990s.", "1990s", "1990-01-01", "1999-12-31"),
        ("The 2023/24 season is over.", "2023/24", "2023-01-01", "2024-12-31"),
        ("Posted 2025-06-28T10:00 here.", "2025-06-28T10:00", "2025-06-28", "2025-06-28"),
        ("Posted 17-02-2016 here.", "17-02-2016", "2016-02-17", "2016-02-17"),
    ],
)
def test_a_time_is_found_and_resolved(text, told, first, last):
    assert resolved(text) == [(told, first, last)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("At 5 p.m. local time it ended.", "5 p.m. local time"),
        ("At 10:30 GMT it ended.", "10:30 GMT"),
        ("At 1430 GMT it ended.", "1430 GMT"),
        ("Posted 03/04/2025 here.", "03/04/2025"),
        ("On 31 February 2025 it ended.", "31 February 2025"),
    ],
)
def test_what_no_calendar_can_say_stays_unresolved(text, told):
    assert resolved(text) == [(told, None, None)]


@pytest.mark.parametrize(
    "text", ["It ended on Monday.", "It ended yesterday.", "It began in June.", "It ended 2 days ago."]
)
def test_relative_times_need_the_day_of_publication(text):
    assert [(first, last) for _, first, last in resolved(text, Published())] == [(None, None)]


def test_absolute_times_do_not_need_the_day_of_publication():
    assert resolved("It began on 3 May 2021.", Published()) == [("3 May 2021", "2021-05-03", "2021-05-03")]


@pytest.mark.parametrize(
    "text",
    [
        "May said she may march.",
        "The $2000 prize and 2,015 boats.",
        "Some 2000 people came.",
        "The Sunday Times was sold out.",
        "Mainland Today was sold out.",
        "Good Friday talks failed.",
        "After 9/11, 24/7.",
        "He sat in the sun and read.",
    ],
)
def test_what_only_looks_like_a_time_is_left_out(text):
    assert resolved(text) == []


def test_a_late_publication_in_another_zone_counts_by_its_utc_day():
    published = Published(at=datetime.fromisoformat("2025-03-12T23:30:00-05:00"))
    assert resolved("It ended today.", published) == [("today", "2025-03-13", "2025-03-13")]


def test_the_calendar_has_dates_and_clocks_but_no_durations():
    text = "Two weeks ago, on 3 May at 5pm, it began."
    assert [span.of(text) for span in calendar(text)] == ["3 May", "5pm"]


pieces = st.lists(
    st.sampled_from(
        "on Monday May 31 February 2000 0000 9999 next last week year ago two 999 days at 5 pm , . - /".split()
    ),
    max_size=30,
)


@given(st.one_of(st.text(max_size=200), pieces.map(" ".join)), st.datetimes(timezones=st.just(UTC)))
def test_times_are_ordered_disjoint_and_inside_the_text(text, at):
    end = 0
    for when in times(text, Published(at=at)):
        assert end <= when.span.start < when.span.end <= len(text)
        assert when.text == when.span.of(text)
        assert (when.start is None) == (when.end is None)
        assert when.start is None or when.start < when.end
        end = when.span.end
