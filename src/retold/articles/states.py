"""States of one page: which of two is the later, by what they say of themselves, and the latest of each page."""

from collections.abc import Iterable, Iterator
from urllib.parse import urlsplit

from retold.articles.dates import Moment, read
from retold.articles.decode import decode
from retold.articles.web import modified
from retold.records import Article, Page, Problem

REPLACED = "Replaced"
"""The kind of problem where an input is an earlier state of a page that the inputs hold in a later one."""


def latest(states: Iterable[tuple[Page, Article]]) -> Iterator[Article | Problem]:
    """The article of each page in its latest state; an earlier state gives a problem that names the later one.

    States of one page have one address. Where they do not say which is later, that is the one that comes later.
    """
    kept: dict[str, tuple[Moment | None, Article]] = {}
    for page, article in states:
        place = address(article) or article.id
        state = (changed(page, article) if address(article) else None), article
        other = kept.get(place, state)
        kept[place], early = (other, state) if before(state[0], other[0]) else (state, other)
        if early is not kept[place]:
            yield replaced(early[1], kept[place][1])
    yield from (article for _, article in kept.values())


def address(article: Article) -> str | None:
    """The address of the article's page; that of a whole site is none."""
    try:
        parts = urlsplit(article.url or "")
    except ValueError:
        return None
    return article.url if parts.path.strip("/") or parts.query else None


def replaced(first: Article, last: Article) -> Problem:
    """What is told of an earlier state."""
    same = "the same page as" if first.text == last.text else "an earlier state of the page of"
    return Problem(
        source=first.source,
        stage="articles",
        kind=REPLACED,
        message=f"this is {same} {last.key} ({last.source}), which is read in its place",
    )


def older(first: tuple[Page, Article], second: tuple[Page, Article]) -> bool:
    """Whether the first was last changed before the second; not where either does not say when it was."""
    return before(changed(*first), changed(*second))


def before(a: Moment | None, b: Moment | None) -> bool:
    """Whether a time lies before another; not where either is unknown, nor of one day where either has no hour."""
    if a is None or b is None:
        return False
    return a.at.date() < b.at.date() if a.whole_day or b.whole_day else a.at < b.at


def changed(page: Page, article: Article) -> Moment | None:
    """When a page was last changed, as its head says, or else published."""
    said = modified(decode(page.data, page.source, html=True)) if page.media == "text/html" else None
    published = article.published
    known = published.at is not None and published.surety in ("declared", "stated")
    return (read(said) if said else None) or (
        Moment(published.at, published.whole_day) if known and published.at else None
    )
