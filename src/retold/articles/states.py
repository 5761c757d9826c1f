"""Which of two states of one page is the later, by what they say of themselves."""

from retold.articles.dates import Moment, read
from retold.articles.decode import decode
from retold.articles.web import modified
from retold.records import Article, Page


def older(first: tuple[Page, Article], second: tuple[Page, Article]) -> bool:
    """Whether the first was last changed before the second; not where either does not say when it was."""
    a, b = changed(*first), changed(*second)
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
