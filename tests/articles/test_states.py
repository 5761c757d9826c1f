"""Which of two states of a page is the later."""

import pytest

from retold.articles.files import make
from retold.articles.states import changed
from retold.records import Article, Declared, Published


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


def article():
    text = "A ferry sank."
    return Article(
        id="a1", key="a", source="a.html", text=text, outlet=None, url=None, title=None, byline=None, language="en",
        published=Published(), blocks=(), credits=(),
    )  # fmt: skip
