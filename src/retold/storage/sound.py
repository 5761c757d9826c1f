"""Whether the rows of an archive fit each other."""

from collections import Counter
from collections.abc import Iterator
from typing import Any

from sqlalchemy import Connection, func, select, text
from sqlalchemy.exc import DBAPIError

from retold.errors import ArchiveError
from retold.records import Annotation, Article, Claim, Descent, Judgement, Ledger, Lineage, Original, Telling
from retold.storage.codec import load, unpack
from retold.storage.found import StoryRow
from retold.storage.schema import (
    annotations,
    article_counts,
    articles,
    claim_tellings,
    claims,
    descents,
    drifts,
    edges,
    judgements,
    key_counts,
    lineages,
    originals,
    pages,
    redirects,
    stories,
    story_articles,
    tellings,
)


def broken(connection: Connection) -> Iterator[str]:
    """Every fault among the rows, a sentence each."""
    if connection.dialect.name == "sqlite":
        said = connection.execute(text("PRAGMA integrity_check")).scalars().all()
        yield from (f"the database is damaged ({line}): restore a backup" for line in said if line != "ok")
        lost = connection.execute(text("PRAGMA foreign_key_check")).all()
        yield from (f"a row of {row[0]} points to a row of {row[2]} that is not there" for row in lost)
    for faults in (_records, _spans, _claims, _parents, _ways, _versions, _sizes, _counts):
        yield from faults(connection)


def searchable(connection: Connection) -> Iterator[str]:
    """Whether the text search has the words of all tellings; a fault in a sentence. Needs a transaction that writes."""
    if connection.dialect.name == "sqlite":
        try:
            connection.execute(text("INSERT INTO telling_words(telling_words, rank) VALUES ('integrity-check', 1)"))
        except DBAPIError:
            yield "the text search has other words than the tellings: restore a backup"


RECORDS: tuple[tuple[Any, Any, type], ...] = (
    (articles.c.id, articles.c.record, Article),
    (tellings.c.id, tellings.c.record, Telling),
    (stories.c.id, stories.c.summary, StoryRow),
    (claims.c.id, claims.c.record, Claim),
    (claims.c.id, claims.c.ledger, Ledger),
    (descents.c.story, descents.c.record, Descent),
    (lineages.c.article, lineages.c.record, Lineage),
    (originals.c.name, originals.c.record, Original),
    (judgements.c.id, judgements.c.record, Judgement),
)
"""The columns that hold whole records, each with what names the row, and the kind."""


def _records(connection: Connection) -> Iterator[str]:
    for name, record, kind in RECORDS:
        for row in connection.execution_options(yield_per=1_000).execute(select(name, record)):
            try:
                load(row[1], kind)
            except ArchiveError:
                yield f"a row of {record.table.name} ({row[0]}) cannot be read: restore a backup"
    query = select(annotations.c.article, annotations.c.data)
    for row in connection.execution_options(yield_per=50).execute(query):
        try:
            unpack(row.data, Annotation)
        except ArchiveError:
            yield f"the parse of article {row.article} cannot be read: restore a backup"


def _versions(connection: Connection) -> Iterator[str]:
    later = articles.alias()
    query = select(articles.c.id).outerjoin(later, later.c.id == articles.c.replaced_by)
    query = query.where(articles.c.replaced_by.is_not(None), later.c.id.is_(None))
    for name in connection.execute(query).scalars():
        yield f"article {name} was replaced by one that is not there: restore a backup"


def _sizes(connection: Connection) -> Iterator[str]:
    inside = select(func.count()).where(story_articles.c.story == stories.c.id).scalar_subquery()
    for name in connection.execute(select(stories.c.id).where(stories.c.size != inside)).scalars():
        yield f"story {name} has another number of articles than it says: restore a backup"


def _counts(connection: Connection) -> Iterator[str]:
    """Whether each key stands in as many articles as is said; by it a new article finds its story."""
    found: Counter[str] = Counter()
    for row in connection.execution_options(yield_per=500).execute(select(article_counts)):
        try:
            found.update(dict.fromkeys(unpack(row.counts, dict[str, int]), 1))
        except ArchiveError:
            yield f"the counts of article {row.article} cannot be read: restore a backup"
            return
    said = {row.key: row.articles for row in connection.execute(select(key_counts))}
    if said != dict(found):
        yield "the counts by which articles find their stories are wrong: restore a backup"


def digests(connection: Connection) -> dict[str, str]:
    """The digest of all bytes that should be kept, each with a page that has it."""
    return {row.digest: row.id for row in connection.execute(select(pages.c.digest, pages.c.id))}


def _spans(connection: Connection) -> Iterator[str]:
    inside = func.substr(articles.c.text, tellings.c.start + 1, tellings.c.end - tellings.c.start)
    query = select(tellings.c.id).join(articles, articles.c.id == tellings.c.article).where(inside != tellings.c.quote)
    for name in connection.execute(query).scalars():
        yield f"telling {name} does not stand in its article: run retold update after removing the article"


def _claims(connection: Connection) -> Iterator[str]:
    query = (
        select(claim_tellings.c.telling)
        .join(tellings, tellings.c.id == claim_tellings.c.telling)
        .join(claims, claims.c.id == claim_tellings.c.claim)
        .outerjoin(story_articles, story_articles.c.article == tellings.c.article)
        .where(story_articles.c.story.is_distinct_from(claims.c.story))
        .join(stories, stories.c.id == claims.c.story)
        .where(stories.c.wanted == stories.c.done)
    )
    for name in connection.execute(query).scalars():
        yield f"telling {name} is in a claim of another story: run retold update"
    query = (
        select(drifts.c.telling)
        .outerjoin(tellings, tellings.c.id == drifts.c.against)
        .join(stories, stories.c.id == drifts.c.story)
        .where(tellings.c.id.is_(None), stories.c.wanted == stories.c.done)
    )
    for name in connection.execute(query).scalars():
        yield f"telling {name} is compared with one that is not there: run retold update"


def _parents(connection: Connection) -> Iterator[str]:
    query = (
        select(edges.c.child, edges.c.parent)
        .outerjoin(articles, articles.c.id == edges.c.parent)
        .join(stories, stories.c.id == edges.c.story)
        .where(articles.c.id.is_(None), edges.c.parent.not_like("*%"), stories.c.wanted == stories.c.done)
    )
    for row in connection.execute(query):
        yield f"article {row.child} has a parent that is not there ({row.parent}): run retold update"


def _ways(connection: Connection) -> Iterator[str]:
    query = (
        select(redirects.c.old)
        .outerjoin(stories, stories.c.id == redirects.c.new)
        .outerjoin(claims, claims.c.id == redirects.c.new)
        .where(stories.c.id.is_(None), claims.c.id.is_(None))
    )
    for name in connection.execute(query).scalars():
        yield f"the old id {name} leads nowhere"
