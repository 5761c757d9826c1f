"""The tables by which a new article finds its story: what each article is about, and where else that is."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy import Connection, delete, func, select, update

from retold.storage.codec import pack, unpack
from retold.storage.schema import article_counts, article_keys, key_counts, story_articles
from retold.storage.store import insert_missing, put, slices


def add(connection: Connection, counts: Mapping[str, Counter[str]], heaviest: Mapping[str, Sequence[str]]) -> None:
    """Keep how often new articles have each key, and their heaviest keys."""
    rows = [{"article": a, "counts": pack(dict(c))} for a, c in counts.items()]
    put(connection, article_counts, rows)
    insert_missing(connection, article_keys, [{"key": k, "article": a} for a, keys in heaviest.items() for k in keys])
    _tally(connection, Counter(key for one in counts.values() for key in one))


def _tally(connection: Connection, more: Counter[str]) -> None:
    having = in_articles(connection, more)
    put(connection, key_counts, [{"key": key, "articles": having.get(key, 0) + n} for key, n in more.items()])
    connection.execute(delete(key_counts).where(key_counts.c.articles <= 0))


def in_articles(connection: Connection, keys: Iterable[str]) -> dict[str, int]:
    """In how many articles each of the keys stands; those in none are left out."""
    found: dict[str, int] = {}
    for part in slices(keys):
        rows = connection.execute(select(key_counts).where(key_counts.c.key.in_(part)))
        found.update({row.key: row.articles for row in rows})
    return found


def of(connection: Connection, articles: Sequence[str]) -> dict[str, Counter[str]]:
    """How often each of the articles has each key."""
    found: dict[str, Counter[str]] = {}
    for part in slices(articles):
        rows = connection.execute(select(article_counts).where(article_counts.c.article.in_(part)))
        found.update({row.article: Counter(unpack(row.counts, dict[str, int])) for row in rows})
    return found


def total(connection: Connection) -> int:
    """How many articles have been counted."""
    return connection.execute(select(func.count()).select_from(article_counts)).scalar_one()


def stories_with(connection: Connection, keys: Iterable[str]) -> dict[str, dict[str, int]]:
    """For each of the keys, the stories of which articles have it among their heaviest, with how many of them."""
    found: dict[str, dict[str, int]] = {}
    for part in slices(keys):
        query = (
            select(article_keys.c.key, story_articles.c.story, func.count().label("n"))
            .join(story_articles, story_articles.c.article == article_keys.c.article)
            .where(article_keys.c.key.in_(part))
            .group_by(article_keys.c.key, story_articles.c.story)
        )
        for row in connection.execute(query):
            found.setdefault(row.key, {})[row.story] = row.n
    return found


def remove(connection: Connection, articles: Sequence[str]) -> None:
    """Take what the articles are about out of all counts; to be called before the articles go."""
    gone = Counter(key for one in of(connection, articles).values() for key in one)
    for part in slices(articles):
        connection.execute(delete(article_keys).where(article_keys.c.article.in_(part)))
        connection.execute(delete(article_counts).where(article_counts.c.article.in_(part)))
    for key, n in gone.items():
        connection.execute(update(key_counts).where(key_counts.c.key == key).values(articles=key_counts.c.articles - n))
    connection.execute(delete(key_counts).where(key_counts.c.articles <= 0))
