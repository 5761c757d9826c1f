"""Taking an article away with all that rests on it."""

from retold.archive.titles import retitle
from retold.storage import articles, audit, judgements, keys, pages, problems, stories
from retold.storage.blobs import Blobs
from retold.storage.store import Connection, Store


def remove(store: Store, blobs: Blobs, article: str, who: str = "") -> None:
    """Take away all versions of the page that an article is one of, with the bytes that nothing needs any more.

    Its story waits to be worked through again without it, or goes with its last article. Judgements about it go too:
    what they point to is no more.
    """
    with store.read() as connection:
        ids = [version.id for version in articles.versions(connection, article)]
        digests = pages.digests(connection, ids)
        key = articles.get(connection, [article])[article].key
    with blobs.pending(digests, pages.asking(store)), store.write() as connection:
        blobs.free(connection, _remove(connection, ids))
        audit.add(connection, who, "article removed", article, key)


def _remove(connection: Connection, ids: list[str]) -> list[str]:
    gone = articles.get(connection, ids).values()
    near = sorted(set(stories.of(connection, ids).values()))
    keys.remove(connection, ids)
    judgements.remove(connection, ids)
    problems.solved(connection, [a.source for a in gone])
    left = articles.remove(connection, ids)
    for digest in {articles.text_digest(a.text) for a in gone}:
        articles.mark_copies(connection, digest)
    for story in near:
        _shrink(connection, story)
    return pages.remove(connection, left)


def _shrink(connection: Connection, story: str) -> None:
    """Let a story go on without the articles that are gone, if it has others."""
    found = stories.get(connection, story)
    if found is None or not found.articles:
        stories.remove(connection, [story])
        problems.solved(connection, [story])
        return
    stories.fill(connection, retitle(connection, found))
