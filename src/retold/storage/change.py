"""What changes whenever anything that an archive shows has changed: cheap to ask, so that answers can be kept."""

from sqlalchemy import Connection, func, select
from sqlalchemy.sql.elements import ColumnElement

from retold.storage.schema import articles, audit, judgements, problems, stories, tellings


def mark(connection: Connection) -> str:
    """A text that is another one after every addition, removal, decision and piece of upkeep."""
    parts: list[ColumnElement[int]] = [
        select(func.max(articles.c.number)).scalar_subquery(),
        select(func.count()).select_from(articles).scalar_subquery(),
        select(func.max(tellings.c.number)).scalar_subquery(),
        select(func.sum(stories.c.wanted)).scalar_subquery(),
        select(func.sum(stories.c.done)).scalar_subquery(),
        select(func.max(judgements.c.number)).scalar_subquery(),
        select(func.count(judgements.c.undone)).scalar_subquery(),
        select(func.max(problems.c.number)).scalar_subquery(),
        select(func.count()).select_from(problems).scalar_subquery(),
        select(func.max(audit.c.number)).scalar_subquery(),
    ]
    return ".".join(str(part or 0) for part in connection.execute(select(*parts)).one())


def story_mark(connection: Connection, story: str) -> str:
    """A text that is another one whenever the story, or a decision about anything, has changed; empty if it is gone."""
    row = connection.execute(
        select(
            stories.c.wanted,
            stories.c.done,
            stories.c.version,
            select(func.max(judgements.c.number)).scalar_subquery(),
            select(func.count(judgements.c.undone)).scalar_subquery(),
        ).where(stories.c.id == story)
    ).first()
    return ".".join(str(part or 0) for part in row) if row else ""
