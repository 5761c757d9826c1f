"""Taking an article away with all that rests on it."""

from retold.storage import articles, judgements, keys, pages, stories
from retold.storage.store import Connection


def remove(connection: Connection, article: str) -> list[str]:
    """Take away all versions of the page that an article is one of; digests of bytes that nothing needs any more.

    Its story is worked through again without it, or goes with its last article. Judgements about it go too: what they
    point to is no more.
    """
    ids = [version.id for version in articles.versions(connection, article)]
    near = sorted(set(stories.of(connection, ids).values()))
    keys.remove(connection, ids)
    judgements.remove(connection, ids)
    left = articles.remove(connection, ids)
    freed = pages.remove(connection, left)
    empty = [story for story in near if not stories.members(connection, story)]
    stories.remove(connection, empty)
    for story in near:
        found = stories.get(connection, story)
        if found is not None:
            stories.fill(connection, found)
    return freed
