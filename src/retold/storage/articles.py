"""The table `articles`."""

import hashlib
import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import Column, Connection, delete, func, select, update

from retold.records import Article
from retold.storage import clock
from retold.storage.codec import dump, load
from retold.storage.schema import articles, pages
from retold.storage.store import MANY, AnyRow, AnySelect, insert, slices
from retold.text import squeeze

SURE = ("declared", "stated")
"""How a date is known that may keep articles apart (`stories.cluster.dated`)."""


def text_digest(text: str) -> str:
    """By what two articles are seen to have the very same text, white space apart."""
    return hashlib.blake2b(squeeze(text).encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()


def known(connection: Connection, ids: Iterable[str]) -> set[str]:
    """Which of the articles are in the archive."""
    return _there(connection, articles.c.id, ids, current=False)


@dataclass(frozen=True, slots=True)
class There:
    """What current articles have of the keys, texts, addresses and places that new ones have."""

    keys: set[str]
    texts: set[str]
    urls: set[str]
    sources: set[str]


def there(connection: Connection, made: Sequence[tuple[str, Article]]) -> There:
    """What is there already of some new articles, given with their pages' sources: four questions for a batch."""
    urls = [a.url for _, a in made if a.url]
    found: set[str] = set()
    for part in slices(source for source, _ in made):
        found.update(connection.execute(select(pages.c.source).where(pages.c.source.in_(part))).scalars())
    return There(
        keys=_there(connection, articles.c.key, [a.key for _, a in made]),
        texts=_there(connection, articles.c.text_digest, [text_digest(a.text) for _, a in made]),
        urls=_there(connection, articles.c.url, urls),
        sources=found,
    )


def _there(connection: Connection, column: "Column[Any]", values: Iterable[str], *, current: bool = True) -> set[str]:
    found: set[str] = set()
    for part in slices(values):
        query = select(column).where(column.in_(part))
        query = query.where(articles.c.replaced_by.is_(None)) if current else query
        found.update(connection.execute(query).scalars())
    return found


def amend(connection: Connection, article: Article) -> None:
    """Let an article have what people say of it; what was read of it is kept beside that."""
    at = article.published.at
    values = {
        "outlet": article.outlet,
        "title": article.title,
        "published": clock.stamp(at) if at else None,
        "surety": article.published.surety,
        "record": dump(replace(article, text="")),
        "as_read": func.coalesce(articles.c.as_read, articles.c.record),
    }
    connection.execute(update(articles).where(articles.c.id == article.id).values(**values))


def as_read(connection: Connection, ids: Sequence[str]) -> list[tuple[Article, Article]]:
    """The articles of those ids as they are, each with what was read of it before people said otherwise."""
    found = []
    for part in slices(ids):
        query = _records().add_columns(articles.c.as_read).where(articles.c.id.in_(part))
        found += [(read(row), load(row.as_read or row.record, Article)) for row in connection.execute(query)]
    return [(now, replace(before, text=now.text, copy_of=now.copy_of)) for now, before in found]


def add(connection: Connection, made: Sequence[tuple[str, Article]]) -> None:
    """Add new articles, each with the page that it was read from, in the order of arrival."""
    number = connection.execute(select(func.coalesce(func.max(articles.c.number), 0))).scalar_one()
    rows = []
    for place, (page, article) in enumerate(made, number + 1):
        at = article.published.at
        rows.append(
            {
                "id": article.id,
                "number": place,
                "page": page,
                "key": article.key,
                "outlet": article.outlet,
                "url": article.url,
                "title": article.title,
                "byline": article.byline,
                "published": clock.stamp(at) if at else None,
                "surety": article.published.surety,
                "text": article.text,
                "copy_of": article.copy_of,
                "text_digest": text_digest(article.text),
                "replaced_by": None,
                "record": dump(replace(article, text="")),
            }
        )
    insert(connection, articles, rows)


def read(row: AnyRow) -> Article:
    """The article of a row with `record` and `text`."""
    return replace(load(row.record, Article), text=row.text)


def _records() -> AnySelect:
    return select(articles.c.id, articles.c.record, articles.c.text)


def get(connection: Connection, ids: Sequence[str]) -> dict[str, Article]:
    """The articles of those ids that there are, by id."""
    found = {}
    for part in slices(ids):
        rows = connection.execute(_records().where(articles.c.id.in_(part)))
        found.update({row.id: read(row) for row in rows})
    return found


@dataclass(frozen=True, slots=True, kw_only=True)
class Dated:
    """When an article was published, as far as known; `sure` is None where that is only guessed."""

    at: datetime | None
    sure: datetime | None


def dates(connection: Connection, ids: Sequence[str]) -> dict[str, Dated]:
    """When the articles were published, without reading their texts."""
    found = {}
    for part in slices(ids):
        query = select(articles.c.id, articles.c.published, articles.c.surety).where(articles.c.id.in_(part))
        for row in connection.execute(query):
            at = clock.read(row.published) if row.published else None
            found[row.id] = Dated(at=at, sure=at if row.surety in SURE else None)
    return found


def in_time(connection: Connection, ids: Sequence[str]) -> tuple[str, ...]:
    """The articles in order of publication where that is known, then as given."""
    known = dates(connection, ids)
    return tuple(sorted(ids, key=lambda a: at.timestamp() if (at := known[a].at) else math.inf))


def named(connection: Connection, name: str) -> list[Article]:
    """The articles that a person may mean by an id or a key: the one of that id, else the current ones of that key."""
    rows = connection.execute(_records().where(articles.c.id == name)).all()
    if not rows:
        rows = connection.execute(
            _records().where(articles.c.key == name, articles.c.replaced_by.is_(None)).order_by(articles.c.number)
        ).all()
    return [read(row) for row in rows]


def unused(connection: Connection, key: str, besides: str | None) -> str:
    """The key, with a number behind it if a current article other than `besides` has it."""
    number, step = 1, 1
    while True:
        tried = [key if n == 1 else f"{key}-{n}" for n in range(number, number + step)]
        query = select(articles.c.key).where(articles.c.key.in_(tried), articles.c.replaced_by.is_(None))
        query = query.where(articles.c.id != besides) if besides else query
        taken = set(connection.execute(query).scalars())
        free = next((name for name in tried if name not in taken), None)
        if free is not None:
            return free
        number, step = number + step, min(MANY, 4 * step)


def of_text(connection: Connection, digest: str) -> list[Article]:
    """The current articles with that very text, in order of arrival."""
    query = _records().where(articles.c.text_digest == digest, articles.c.replaced_by.is_(None))
    return [read(row) for row in connection.execute(query.order_by(articles.c.number))]


def mark_copies(connection: Connection, digest: str) -> None:
    """Let each current article with that very text name the first one, as `copy_of`."""
    first: str | None = None
    for article in of_text(connection, digest):
        if article.copy_of != first:
            made = dump(replace(article, text="", copy_of=first))
            same = articles.c.id == article.id
            connection.execute(update(articles).where(same).values(copy_of=first, record=made))
        first = first or article.key


def current(connection: Connection, *, url: str | None, source: str) -> Article | None:
    """The current version of the page at an address, or else of the file at a place."""
    query = _records().join(pages, pages.c.id == articles.c.page).where(articles.c.replaced_by.is_(None))
    query = query.where(articles.c.url == url if url else pages.c.source == source)
    row = connection.execute(query.order_by(articles.c.number.desc()).limit(1)).first()
    return read(row) if row else None


def replace_by(connection: Connection, old: str, new: str) -> None:
    """Say that a version of a page has been replaced by another."""
    connection.execute(update(articles).where(articles.c.id == old).values(replaced_by=new))


def versions(connection: Connection, article: str) -> list[Article]:
    """All versions of the page that an article is one of, oldest first."""
    links: dict[str, str] = {}
    seen, todo = {article}, [article]
    while todo:
        at = todo.pop()
        row = connection.execute(select(articles.c.replaced_by).where(articles.c.id == at)).first()
        older = connection.execute(select(articles.c.id).where(articles.c.replaced_by == at)).scalars()
        near = [*(o for o in older), *([row.replaced_by] if row and row.replaced_by else [])]
        links.update({at: row.replaced_by} if row and row.replaced_by else {})
        todo += [n for n in near if n not in seen]
        seen.update(near)
    query = _records().where(articles.c.id.in_(seen))  # a state that came in late stands before the current one
    rows = connection.execute(query.order_by(articles.c.replaced_by.is_(None), articles.c.number))
    return [read(row) for row in rows]


def remove(connection: Connection, ids: Sequence[str]) -> list[str]:
    """Take articles away with all that was made of them; the pages that they were read from."""
    pages_of = list(connection.execute(select(articles.c.page).where(articles.c.id.in_(ids))).scalars())
    connection.execute(update(articles).where(articles.c.replaced_by.in_(ids)).values(replaced_by=None))
    connection.execute(delete(articles).where(articles.c.id.in_(ids)))
    return pages_of


def count(connection: Connection) -> int:
    """How many current articles there are."""
    query = select(func.count()).select_from(articles).where(articles.c.replaced_by.is_(None))
    return connection.execute(query).scalar_one()
