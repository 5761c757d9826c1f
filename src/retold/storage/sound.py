"""Whether the rows of an archive fit each other."""

from collections.abc import Iterator

from sqlalchemy import Connection, func, select, text

from retold.storage.schema import (
    articles,
    claim_tellings,
    claims,
    drifts,
    edges,
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
    yield from _spans(connection)
    yield from _claims(connection)
    yield from _parents(connection)
    yield from _ways(connection)


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
