"""Of how many outlets articles are. The same page may be caught twice, and be given its outlet only once."""

from collections.abc import Iterable

from retold import publishers
from retold.records import Article


def outlets(articles: Iterable[Article]) -> dict[str, str]:
    """The outlet of each article (its id), every publisher under one name.

    An article that names none is an outlet of its own, called by its id. A copy that names none is the page of the text
    that it has, and has its outlet.
    """
    given = tuple(articles)
    first = {article.key: article.id for article in reversed(given)}
    pages = {a.id: first.get(a.copy_of, a.copy_of) if a.copy_of else a.id for a in given}
    named = {pages[a.id]: canonical(a.outlet) for a in reversed(given) if a.outlet}
    return {a.id: canonical(a.outlet) if a.outlet else named.get(pages[a.id], pages[a.id]) for a in given}


def canonical(outlet: str) -> str:
    """The name of a publisher, however an article writes it."""
    known = publishers.lookup(outlet)
    return publishers.plain(known.name if known else outlet)
