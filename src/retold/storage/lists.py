"""Lists over the whole archive: claims, sources, articles, totals."""

from collections import defaultdict
from typing import Any

from sqlalchemy import Connection, distinct, func, select

from retold.records import Certainty, Claim
from retold.storage import steps
from retold.storage.codec import load
from retold.storage.found import ArticleRow, ClaimRow, Page, SourceRow, Totals
from retold.storage.schema import articles, claims, judgements, lineages, problems, stories, story_articles, tellings
from retold.storage.store import AnyRow

ROADS = 3
"""How many ways by which a source is heard are shown."""

CURRENT = tellings.c.article.in_(select(articles.c.id).where(articles.c.replaced_by.is_(None)))
"""What is told by articles that no later version has replaced."""


def claim_rows(connection: Connection, *, start: int, limit: int) -> Page[ClaimRow]:
    """The claims that most articles tell, over all stories."""
    query = select(claims, stories.c.title).join(stories, stories.c.id == claims.c.story)
    query = query.order_by(claims.c.articles.desc(), claims.c.weight.desc(), claims.c.id)
    rows = connection.execute(query.offset(start).limit(limit)).all()
    total = connection.execute(select(func.count()).select_from(claims)).scalar_one()
    best = [load(row.record, Claim).best for row in rows]
    told = select(tellings.c.id, tellings.c.certainty).where(tellings.c.id.in_(best))
    certain = {row.id: row.certainty for row in connection.execute(told)}
    made = [_claim(row, certain[telling]) for row, telling in zip(rows, best, strict=True)]
    return Page(items=made, start=start, total=total)


def _claim(row: AnyRow, certainty: Certainty) -> ClaimRow:
    return ClaimRow(
        certainty=certainty,
        id=row.id,
        story=row.story,
        title=row.title,
        gist=row.gist,
        type=row.type,
        articles=row.articles,
        low=row.low,
        high=row.high,
    )


def source_rows(connection: Connection, *, start: int, limit: int) -> Page[SourceRow]:
    """Who speaks, those first who speak in most articles; versions of pages that were replaced do not count."""
    in_articles = func.count(distinct(tellings.c.article)).label("in_articles")
    heard = (tellings.c.source != "", CURRENT)
    query = (
        select(
            tellings.c.source,
            func.min(tellings.c.role).label("role"),
            func.count().label("told"),
            in_articles,
            func.count(distinct(story_articles.c.story)).label("in_stories"),
        )
        .outerjoin(story_articles, story_articles.c.article == tellings.c.article)
        .where(*heard)
        .group_by(tellings.c.source)
    )
    rows = connection.execute(query.order_by(in_articles.desc(), tellings.c.source).offset(start).limit(limit)).all()
    total = select(func.count(distinct(tellings.c.source))).where(*heard)
    roads = _roads(connection, [row.source for row in rows])
    made = [
        SourceRow(
            name=row.source,
            role=row.role,
            tellings=row.told,
            articles=row.in_articles,
            stories=row.in_stories,
            through=tuple(roads[row.source][:ROADS]),
        )
        for row in rows
    ]
    return Page(items=made, start=start, total=connection.execute(total).scalar_one())


def _roads(connection: Connection, names: list[str]) -> dict[str, list[tuple[str, int]]]:
    """Through whom each source is heard, the commonest first; an empty name means from the source itself."""
    counted = func.count().label("n")
    query = select(tellings.c.source, tellings.c.through, counted).where(tellings.c.source.in_(names), CURRENT)
    query = query.group_by(tellings.c.source, tellings.c.through).order_by(counted.desc(), tellings.c.through)
    found: dict[str, list[tuple[str, int]]] = defaultdict(list)
    for row in connection.execute(query):
        found[row.source].append((row.through, row.n))
    return found


def article_rows(connection: Connection, *, start: int, limit: int) -> Page[ArticleRow]:
    """The articles, the latest arrivals first."""
    told = select(func.count()).where(tellings.c.article == articles.c.id).scalar_subquery()
    query = (
        select(articles, lineages.c.kind, story_articles.c.story, told.label("told"))
        .outerjoin(lineages, lineages.c.article == articles.c.id)
        .outerjoin(story_articles, story_articles.c.article == articles.c.id)
        .order_by(articles.c.number.desc())
    )
    rows = connection.execute(query.offset(start).limit(limit))
    total = connection.execute(select(func.count()).select_from(articles)).scalar_one()
    return Page(items=[_article(row) for row in rows], start=start, total=total)


def _article(row: AnyRow) -> ArticleRow:
    return ArticleRow(
        id=row.id,
        key=row.key,
        outlet=row.outlet,
        title=row.title,
        published=row.published,
        kind=row.kind or "unknown",
        story=row.story,
        tellings=row.told,
        replaced=row.replaced_by is not None,
    )


def totals(connection: Connection) -> Totals:
    """How much there is of everything."""

    def count(table: Any) -> int:  # a table or a select over one
        return connection.execute(select(func.count()).select_from(table)).scalar_one()

    return Totals(
        articles=count(select(articles.c.id).where(articles.c.replaced_by.is_(None)).subquery()),
        stories=count(stories),
        claims=count(claims),
        tellings=count(select(tellings.c.id).where(CURRENT).subquery()),
        judgements=count(select(judgements.c.id).where(judgements.c.undone.is_(None)).subquery()),
        problems=count(problems),
        waiting=count(steps.waiting().subquery()),
    )
