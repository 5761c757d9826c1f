"""Dates as people and machines write them."""

from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from retold.articles.dates import DATE, is_date, moment, read

DAY = datetime(2022, 3, 4, tzinfo=UTC)


@pytest.mark.parametrize(
    "written",
    [
        "2022-03-04", "2022/03/04", "20220304", "4 March 2022", "4th of March, 2022", "March 4, 2022", "Mar. 4 2022",
        "Friday, 4 March 2022", "Fri 04 Mar 2022", "04.03.2022", "3/4/2022", "2022-03-04 00:00:00", "MARCH 4, 2022",
    ],
)  # fmt: skip
def test_whole_days(written):
    found = read(written)
    assert found is not None
    assert (found.at, found.whole_day) == (DAY, True)


@pytest.mark.parametrize(
    ("written", "hour", "minute"),
    [
        ("2022-03-04T18:42:00Z", 18, 42),
        ("2022-03-04T18:42:00+02:00", 16, 42),
        ("2022-03-04T18:42:00", 18, 42),
        ("Fri, 04 Mar 2022 18:42:05 GMT", 18, 42),
        ("March 4, 2022 at 6:42 p.m. EST", 23, 42),
        ("4 March 2022, 18:42", 18, 42),
        ("4 March 2022, 18:42 (UTC+3)", 15, 42),
        ("4 March 2022, 18:42 UTC+3", 15, 42),
        ("4 March 2022, 18:42 GMT-3", 21, 42),
        ("4 March 2022, 18:42 UTC −3", 21, 42),
        ("4 March 2022, 18:42 UTC+03:00", 15, 42),
        ("4 March 2022, 18:42 (GMT+5:30)", 13, 12),
        ("4 March 2022, 18:42 UTC+11", 7, 42),
        ("4 March 2022, 6:42 p.m. (UTC+3)", 15, 42),
        ("1646419320", 18, 42),
        ("1646419320000", 18, 42),
    ],
)
def test_times_of_day(written, hour, minute):
    found = read(written)
    assert found is not None
    assert (found.at.hour, found.at.minute, found.whole_day) == (hour, minute, False)
    assert found.at.tzinfo is UTC


@pytest.mark.parametrize(
    "written",
    [
        "",
        "yesterday",
        "two hours ago",
        "soon",
        "1385-01-01",
        "0001-01-01",
        "2022-13-45",
        "31 February 2022",
        "March",
        "99999999999",
    ],
)
def test_what_is_no_date_or_too_early(written):
    assert read(written) is None


def test_a_date_in_the_future_is_taken_as_given():
    found = read("2999-01-01")
    assert found is not None
    assert found.at.year == 2999


def test_the_end_of_time_does_not_overflow():
    assert read("9999-12-31T23:59:59-05:00") is None


def test_a_day_first_date_is_known_by_its_number():
    found = read("27-07-2016")
    assert found is not None
    assert (found.at.month, found.at.day) == (7, 27)


def test_an_ambiguous_date_in_a_text_is_none():
    text = "3/4/2022"
    found = DATE.match(text)
    assert found is not None
    assert moment(text, found, guess_order=False, zone=None) is None


def test_a_time_without_a_zone_in_a_text_leaves_the_whole_day():
    text = "March 4, 2022 6:42 pm"
    found = DATE.match(text)
    assert found is not None
    assert moment(text, found, guess_order=False, zone=None).whole_day


def test_summer_time_by_the_month():
    text = "July 4, 2022 9:00 a.m. ET"
    found = DATE.match(text)
    assert found is not None
    assert moment(text, found, guess_order=False, zone=None).at.hour == 13


@pytest.mark.parametrize("line", ["Friday, March 4, 2022", "9:50 a.m.", "4 March 2022, 18:42 GMT", "04.03.2022"])
def test_lines_that_are_only_a_date(line):
    assert is_date(line)


@pytest.mark.parametrize("line", ["March", "On 4 March the dam broke", "Port Amery, 4 March 2022", ""])
def test_lines_that_are_more_than_a_date(line):
    assert not is_date(line)


@settings(deadline=None)  # a lazy import may take longer than an example
@given(st.text(max_size=80))
def test_any_string_is_read_or_not(text):
    found = read(text)
    assert found is None or (found.at.tzinfo is UTC and found.at.year >= 1400)


@settings(deadline=None)  # a lazy import may take longer than an example
@given(st.datetimes(min_value=datetime(1500, 1, 1), max_value=datetime(2900, 1, 1)))  # noqa: DTZ001  # hypothesis wants naive ones
def test_iso_dates_come_back(stamp):
    found = read(stamp.replace(tzinfo=UTC).isoformat())
    assert found is not None
    assert found.at == stamp.replace(tzinfo=UTC)
