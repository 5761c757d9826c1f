"""The table `steps`: which version of each stage has been through each article. What is missing is work to do."""

from collections.abc import Sequence

from sqlalchemy import Connection, delete, func, select

from retold.records import Article
from retold.storage.articles import read
from retold.storage.schema import articles, steps
from retold.storage.store import AnySelect, put


def missing(connection: Connection, stage: str, version: str, limit: int) -> list[Article]:
    """The first current articles that the stage in that version has not been through, in order of arrival."""
    query = (
        select(articles.c.id, articles.c.record, articles.c.text)
        .where(articles.c.replaced_by.is_(None), articles.c.id.not_in(_done(stage, version)))
        .order_by(articles.c.number)
        .limit(limit)
    )
    return [read(row) for row in connection.execute(query)]


def count_missing(connection: Connection, stage: str, version: str) -> int:
    """How many articles the stage has still to go through."""
    query = select(func.count()).select_from(articles)
    query = query.where(articles.c.replaced_by.is_(None), articles.c.id.not_in(_done(stage, version)))
    return connection.execute(query).scalar_one()


def _done(stage: str, version: str) -> AnySelect:
    return select(steps.c.article).where(steps.c.stage == stage, steps.c.version == version)


def mark(connection: Connection, stage: str, version: str, ids: Sequence[str]) -> None:
    """Say that the stage has been through the articles, whether it made something of them or not."""
    put(connection, steps, [{"article": i, "stage": stage, "version": version} for i in ids])


def undo(connection: Connection, stages: Sequence[str], ids: Sequence[str]) -> None:
    """Say that the stages must go through the articles again."""
    connection.execute(delete(steps).where(steps.c.stage.in_(stages), steps.c.article.in_(ids)))
