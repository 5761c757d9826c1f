"""The table `pages`: what was fetched or found, with the bytes kept beside it."""

from collections.abc import Collection, Iterable, Sequence

from sqlalchemy import Connection, delete, select

from retold.records import Declared, Page
from retold.storage import clock
from retold.storage.blobs import Blobs, Needed
from retold.storage.codec import dump, load
from retold.storage.schema import articles, pages
from retold.storage.store import Store, insert_missing, slices


def known(connection: Connection, ids: Iterable[str]) -> set[str]:
    """Which of the pages are in the archive."""
    found: set[str] = set()
    for part in slices(ids):
        found.update(connection.execute(select(pages.c.id).where(pages.c.id.in_(part))).scalars())
    return found


def add(connection: Connection, blobs: Blobs, made: Sequence[Page]) -> None:
    """Keep pages with their bytes; those that are there stay as they are."""
    digests = blobs.put(connection, [page.data for page in made])
    rows = [
        {
            "id": page.id,
            "source": page.source,
            "media": page.media,
            "digest": digest,
            "size": len(page.data),
            "declared": dump(page.declared),
            "added": clock.now(),
        }
        for page, digest in zip(made, digests, strict=True)
    ]
    insert_missing(connection, pages, rows)


def of_article(connection: Connection, blobs: Blobs, article: str) -> Page:
    """The page that an article was read from, with its bytes."""
    query = select(pages).join(articles, articles.c.page == pages.c.id).where(articles.c.id == article)
    row = connection.execute(query).one()
    return Page(
        id=row.id,
        source=row.source,
        media=row.media,
        data=blobs.get(connection, row.digest),
        declared=load(row.declared, Declared),
    )


def remove(connection: Connection, ids: Sequence[str]) -> list[str]:
    """Take pages away; the digests of bytes that no page has any more."""
    freed = set(connection.execute(select(pages.c.digest).where(pages.c.id.in_(ids))).scalars())
    connection.execute(delete(pages).where(pages.c.id.in_(ids)))
    return sorted(freed - needed(connection, freed))


def digests(connection: Connection, made_of: Sequence[str]) -> list[str]:
    """The digests of the pages that articles were read from."""
    query = select(pages.c.digest).join(articles, articles.c.page == pages.c.id).where(articles.c.id.in_(made_of))
    return sorted(set(connection.execute(query).scalars()))


def needed(connection: Connection, some: Collection[str]) -> set[str]:
    """Which of some digests a page has."""
    found: set[str] = set()
    for part in slices(some):
        found.update(connection.execute(select(pages.c.digest).where(pages.c.digest.in_(part))).scalars())
    return found


def asking(store: Store) -> Needed:
    """Asks an archive which of some digests a page has."""

    def ask(some: Collection[str]) -> set[str]:
        with store.read() as connection:
            return needed(connection, some)

    return ask
