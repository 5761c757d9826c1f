"""Which of two states of a page is the later, and the latest of each."""

from dataclasses import replace

import pytest

from retold.articles.files import make
from retold.articles.published import given_date
from retold.articles.states import changed, latest
from retold.records import Article, Declared, Problem, Published

HERE = "https://harbour.example/ferry"


@pytest.mark.parametrize(
    "head",
    [
        '<meta property="article:modified_time" content="2031-05-08T16:40:00Z">',
        '<meta property="og:updated_time" content="2031-05-08T18:40:00+02:00">',
        '<script type="application/ld+json">{"datePublished": "2031-05-08",'
        ' "dateModified": "2031-05-08T16:40:00Z"}</script>',
    ],
)
def test_a_page_says_when_it_was_changed(head):
    page = make(
        "a.html", "text/html", f"<html><head>{head}</head><body>A ferry sank.</body></html>".encode(), Declared()
    )
    found = changed(page, article())
    assert found is not None
    assert found.at.isoformat() == "2031-05-08T16:40:00+00:00"


def test_nothing_tells_when_a_page_without_dates_was_changed():
    assert changed(make("a.txt", "text/plain", b"A ferry sank.", Declared()), article()) is None


def test_of_each_page_the_state_that_was_changed_last_is_read_and_the_earlier_one_told_of():
    found = read(("a", HERE, "2031-05-08T16:40Z"), ("b", HERE, "2031-05-08T09:15Z"), ("c", HERE, "2031-05-08T12:00Z"))
    assert [x.key for x in found if isinstance(x, Article)] == ["a"]
    assert [(x.source, x.kind) for x in found if isinstance(x, Problem)] == [
        ("b.txt", "Replaced"),
        ("c.txt", "Replaced"),
    ]
    assert "an earlier state of the page of a" in found[0].message


def test_the_state_that_comes_later_is_read_where_none_says_when_it_was_changed():
    assert [x.key for x in read(("a", HERE, None), ("b", HERE, None)) if isinstance(x, Article)] == ["b"]


def test_a_page_that_was_saved_twice_is_read_once():
    found = read(("a", HERE, None), ("b", HERE, None), text="A ferry sank.")
    assert "the same page as b" in found[0].message


@pytest.mark.parametrize(
    "urls", [(None, None), (HERE, f"{HERE}-2"), ("https://harbour.example/", "https://harbour.example/")]
)
def test_articles_of_two_pages_are_two(urls):
    assert [x.key for x in read(("a", urls[0], None), ("b", urls[1], None))] == ["a", "b"]


def read(*states, text=None):
    """What is read of articles with these keys, addresses and dates."""
    made = [
        (
            make(f"{key}.txt", "text/plain", key.encode(), Declared()),
            replace(article(), id=f"a{key}", key=key, source=f"{key}.txt", url=url, text=text or f"Ferry {key} sank.",
                    published=given_date(date) if date else Published()),
        )
        for key, url, date in states
    ]  # fmt: skip
    return list(latest(made))


def article():
    text = "A ferry sank."
    return Article(
        id="a1", key="a", source="a.html", text=text, outlet=None, url=None, title=None, byline=None, language="en",
        published=Published(), blocks=(), credits=(),
    )  # fmt: skip
