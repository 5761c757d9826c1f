"""The table `steps`: which version of each stage has been through each article. What is missing is work to do."""

from collections.abc import Sequence

from sqlalchemy import ColumnElement, Connection, Select, delete, exists, func, select

from retold.records import Article
from retold.storage.articles import read
from retold.storage.schema import articles, steps, stories, story_articles
from retold.storage.store import put

STAGES = ("annotations", "tellings", "stories")
"""The stages that every article goes through by itself."""


def missing(
    connection: Connection, stage: str, version: str | None, limit: int, after: int = 0
) -> list[tuple[int, Article]]:
    """The first current articles that the stage in that version has not been through, with their numbers.

    In order of arrival; only those of a higher number than `after`. No version stands for articles that people have
    corrected and that it has not been through since.
    """
    query = select(articles.c.number, articles.c.id, articles.c.record, articles.c.text).where(*_left(stage, version))
    query = query.where(articles.c.number > after).order_by(articles.c.number).limit(limit)
    return [(row.number, read(row)) for row in connection.execute(query)]


def count(connection: Connection, stage: str, version: str | None) -> int:
    """How many articles `missing` gives in all."""
    return connection.execute(select(func.count()).select_from(articles).where(*_left(stage, version))).scalar_one()


def _left(stage: str, version: str | None) -> tuple[ColumnElement[bool], ...]:
    done = exists().where(steps.c.article == articles.c.id, steps.c.stage == stage)
    due = ~done.where(steps.c.version == version) if version else ~done & articles.c.as_read.is_not(None)
    return articles.c.replaced_by.is_(None), due


def waiting() -> Select[tuple[str]]:
    """A query for the current articles that a stage has not been through in any version, or whose story waits."""
    through = select(steps.c.article).where(steps.c.stage.in_(STAGES)).group_by(steps.c.article)
    through = through.having(func.count() == len(STAGES))
    left = select(story_articles.c.article).join(stories, stories.c.id == story_articles.c.story)
    left = left.where(stories.c.wanted != stories.c.done)
    due = articles.c.id.not_in(through) | articles.c.id.in_(left)
    return select(articles.c.id).where(articles.c.replaced_by.is_(None), due)


def mark(connection: Connection, stage: str, version: str, ids: Sequence[str]) -> None:
    """Say that the stage has been through the articles, whether it made something of them or not."""
    put(connection, steps, [{"article": i, "stage": stage, "version": version} for i in ids])


def undo(connection: Connection, stage: str, ids: Sequence[str]) -> None:
    """Say that the stage must go through the articles again."""
    connection.execute(delete(steps).where(steps.c.stage == stage, steps.c.article.in_(ids)))
