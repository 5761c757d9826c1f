"""When an article was published: what is declared counts before what is printed, and that before what is inferred."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from retold.articles.published import in_path, published, stated

STORY = "The harbour was closed after the storm of 2 January 1953, the oldest pilot said. " * 8


def at(text="", *, declared=None, metadata=None, address=None, name="storm"):
    found = published(text, declared=declared, metadata=metadata, address=address, name=name)
    return (found.at.date().isoformat() if found.at else None), found.surety


def test_the_order_of_sureties():
    text = f"Published 5 May 2021\n{STORY}"
    address = "https://gazette.example/2021/06/06/storm"
    assert at(text, declared="2021-03-03", metadata="2021-04-04", address=address) == ("2021-03-03", "declared")
    assert at(text, metadata="2021-04-04", address=address) == ("2021-04-04", "declared")
    assert at(text, address=address) == ("2021-05-05", "stated")
    assert at(STORY, address=address) == ("2021-06-06", "inferred")
    assert at(STORY, name="2021-07-07-storm") == ("2021-07-07", "inferred")
    assert at(STORY) == (None, "unknown")


def test_when_a_file_was_made_counts_least():
    def found(text, name="storm"):
        given = published(text, declared=None, metadata=None, address=None, name=name, made="2021-09-09")
        return given.at.date().isoformat(), given.surety

    assert found(f"Harbour Gazette\n5 May 2021\n{STORY}") == ("2021-05-05", "stated")
    assert found(STORY, "2021-07-07-storm") == ("2021-07-07", "inferred")
    assert found(STORY) == ("2021-09-09", "inferred")


@pytest.mark.parametrize("declared", ["0999-01-01", "soon", "the day before"])
def test_a_declared_date_that_is_none_is_passed_over(declared):
    assert at(f"5 May 2021\n{STORY}", declared=declared) == ("2021-05-05", "stated")


@pytest.mark.parametrize(
    "head",
    [
        "5 May 2021 The harbour was closed.",
        "date 2021-05-05 The harbour was closed.",
        "Published May 5 2021 The harbour was closed.",
        "Posted on May 5, 2021 by Wilma Dorn\nThe harbour was closed.",
        "Harbour closed\nWednesday, May 5, 2021\nThe harbour was closed.",
        "Harbour closed\nUpdated: 6 May 2021\nPublished: 5 May 2021, 18:30 GMT\nThe harbour was closed.",
        "Harbour closed\nPosted 5:57 am, May 5, 2021, by Northline\nThe harbour was closed.",
        "Harbour closed\nNorthline | Wednesday, May 5, 2021, 7:24 a.m.\nThe harbour was closed.",
        "Harbour closed\nLandow Gazette, 5 May 2021\nThe harbour was closed.",
        "Harbour closed\nLANDOW, 5 May 2021, evening bulletin\nThe harbour was closed.",
    ],
)
def test_printed_dates(head):
    assert at(f"{head} {STORY}") == ("2021-05-05", "stated")


def test_the_date_of_a_feed_in_one_line():
    assert at(f"Harbour closed, pilots say Northline Wednesday 5 May 2021 {STORY}") == ("2021-05-05", "stated")


def test_the_last_line():
    assert at(f"{STORY * 3}\nLast update: Wednesday 5 May 2021") == ("2021-05-05", "stated")


@pytest.mark.parametrize(
    "text",
    [
        "The harbour was closed on 5 May 2021. " + STORY,
        "Harbour closed\nIt was closed on Wednesday 5 May 2021 and opened a day later.\n" + STORY,
        STORY + "The pilots had warned of it on 5 May 2021.",
        "In this May 5, 2021, photo a pilot looks at the sea.\n" + STORY,
    ],
)
def test_dates_of_the_story_are_not_the_articles(text):
    assert at(text) == (None, "unknown")


@pytest.mark.parametrize(
    "path",
    ["/2021/05/05/storm", "/news/2021/may/05/storm", "storm-2021-05-05", "20210505-storm", "storm_2021_5_5"],
)
def test_dates_in_addresses_and_names(path):
    found = in_path(path)
    assert found is not None
    assert found[0].at.date().isoformat() == "2021-05-05"


@pytest.mark.parametrize("path", ["/2021/05/storm", "/2021/13/40/storm", "part-12345678901234", "v2.0.1"])
def test_addresses_without_a_day(path):
    assert in_path(path) is None


@settings(deadline=None)  # a lazy import may take longer than an example
@given(st.text(alphabet="0123456789 ,./-:\nJanuary Published on at pm GMT|", max_size=200))
def test_any_text_has_a_date_or_none(text):
    found = stated(text)
    assert found is None or found[0].at.year >= 1400
