"""What the evidence of one article means in the light of its story. All names are invented."""

from dataclasses import replace

import pytest

from retold.descent.gather import earlier, gather, own_words
from retold.descent.tracing import Taken, Text
from retold.records import Passage
from retold.text import Span

TEXT = "The Ostmark Courier reported that nine drowned. Nobody else was on board."


@pytest.fixture
def taken():
    """`taken(start, end)`: a passage that an article has from another one."""

    def taken(start, end):
        passage = Passage(child=Span(start, end))
        return Taken(Text(None, [0, 1]), frozenset(), 0.5, (passage,), 1, frozenset())

    return taken


def test_a_citation_inside_a_borrowed_passage_is_its_sources(says, taken):
    mine = says(TEXT)
    assert [c.publisher for c in mine.citations] == ["Ostmark Courier"]
    assert own_words(mine, [taken(0, 47)]).citations == ()
    assert own_words(mine, [taken(48, len(TEXT))]).citations == mine.citations


def test_no_report_comes_before_a_bodys_own_statement(report):
    articles = [report("It sank.", x, date=f"2031-05-0{n}").article for n, x in enumerate(("Board", "Courier"), 1)]
    assert earlier(articles, frozenset(), 0, 1)
    late = [articles[1], articles[0]]
    assert not earlier([replace(a, published=articles[0].published) for a in late], frozenset({1}), 0, 1)
    assert earlier([replace(a, published=articles[0].published) for a in late], frozenset({1}), 1, 0)


def test_the_columns_are_parallel_to_the_articles(report, story):
    reports = [
        report(TEXT, "Courier"),
        report(TEXT, "Ledger"),
        report("Trams burned in Ostmark at night.", "Tidewatch"),
    ]
    seen = gather(story(*reports))
    columns = (seen.articles, seen.sentences, seen.says, seen.taken, seen.found, seen.quoted)
    assert {len(column) for column in columns} == {3}
    assert set(seen.shared) == {(0, 1), (1, 0)}
    assert seen.label(2) == "Tidewatch"


def test_an_outlet_that_nobody_knows_is_none(report, story):
    (article,) = gather(story(report(TEXT, "unknown"))).articles
    assert article.outlet is None


def test_a_house_under_its_short_name_is_the_article_of_the_story(report, traced):
    own = report("Nine barrels lie in the river, two engineers told us.", "Northreach Wire", date="2031-05-08T06:00Z")
    text = "Nine barrels lie in the river, the office told Northreach.\nA third of them leaked, Northreach reported."
    found = traced(own, report(text, "Tidewatch", date="2031-05-08T09:00Z"))
    assert found["Tidewatch"] == ("relay", ("Northreach Wire",))
