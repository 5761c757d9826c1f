"""What people say of an article stands in the place of what was read."""

from datetime import UTC, datetime

import pytest

from retold.articles.amend import amended
from retold.records import Article, Block, Credit, Judgement, Point, Published
from retold.text import Span

TEXT = "Ferry sinks off Ostrel\n\nOSTREL (Corvane) — The ferry Margit sank on Monday with 40 people on board."
READ = Published(at=datetime(2031, 5, 9, tzinfo=UTC), surety="inferred", text="2031-05-09")
ARTICLE = Article(
    id="a1f",
    key="one",
    source="one.txt",
    text=TEXT,
    published=READ,
    blocks=(Block(kind="paragraph", span=Span(0, 22)), Block(kind="paragraph", span=Span(24, len(TEXT)))),
    credits=(Credit(kind="dateline", publisher="Corvane", whole=True, span=Span(24, 40)),),
)


def said(kind, name="", *, verdict="yes", of="a1f"):
    at = datetime(2031, 5, 10, tzinfo=UTC)
    return Judgement(id="j", kind=kind, verdict=verdict, first=Point(article=of), name=name, who="Ina", at=at)


def test_the_outlet_tells_a_credit_to_itself_from_one_to_others():
    made = amended(ARTICLE, [said("outlet", "Corvane")])
    assert (made.outlet, [c.kind for c in made.credits]) == ("Corvane", ["own"])
    assert (made.id, made.key, made.text, made.published) == ("a1f", "one", TEXT, READ)


def test_the_title_is_found_in_the_text():
    made = amended(ARTICLE, [said("title", "Ferry sinks off Ostrel")])
    assert (made.title, made.blocks[0].kind) == ("Ferry sinks off Ostrel", "title")


@pytest.mark.parametrize(
    ("given", "at", "whole_day"),
    [("2031-05-07", datetime(2031, 5, 7, tzinfo=UTC), True),
     ("2031-05-07T14:05+02:00", datetime(2031, 5, 7, 12, 5, tzinfo=UTC), False)],
)  # fmt: skip
def test_the_date_is_as_sure_as_one_given_with_the_input(given, at, whole_day):
    made = amended(ARTICLE, [said("date", given)]).published
    assert made == Published(at=at, surety="declared", text=given, whole_day=whole_day)


def test_the_last_on_each_matter_wins_and_who_is_unsure_leaves_what_was_read():
    made = amended(ARTICLE, [said("outlet", "Corvane"), said("date", "2031-05-07"), said("outlet", "Tidewatch")])
    assert (made.outlet, made.published.text) == ("Tidewatch", "2031-05-07")
    assert amended(ARTICLE, [said("outlet", "Corvane"), said("outlet", verdict="unsure")]) == ARTICLE


@pytest.mark.parametrize("other", [said("outlet", "Corvane", of="a2f"), said("original", "Corvane"), said("date", "x")])
def test_what_is_said_of_something_else_changes_nothing(other):
    made = amended(ARTICLE, [other])
    assert (made.outlet, made.title, made.published) == (None, None, READ)
