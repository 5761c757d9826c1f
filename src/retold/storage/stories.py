"""The tables `stories` and `story_articles`."""

from collections.abc import Sequence

from sqlalchemy import Connection, delete, func, select, update

from retold.records import Story
from retold.storage import redirects
from retold.storage.codec import dump, load
from retold.storage.found import Page, StoryRow
from retold.storage.schema import articles, claims, stories, story_articles
from retold.storage.store import AnyRow, insert, put, slices


def make(connection: Connection, story: str, title: str) -> None:
    """Open a story without articles."""
    number = connection.execute(select(func.coalesce(func.max(stories.c.number), 0))).scalar_one() + 1
    redirects.alive(connection, [story])
    row = {"id": story, "number": number, "title": title, "size": 0, "wanted": 1, "done": 0}
    insert(connection, stories, [row | {"version": "", "summary": dump(StoryRow(id=story, title=title, articles=0))}])


def fill(connection: Connection, story: Story) -> None:
    """Give a story its title and its articles, in their order; it must be worked through again."""
    connection.execute(delete(story_articles).where(story_articles.c.story == story.id))
    rows = [{"story": story.id, "article": a, "position": n} for n, a in enumerate(story.articles)]
    put(connection, story_articles, rows)
    dates = [d for part in slices(story.articles) for d in _dates(connection, part)]
    connection.execute(
        update(stories)
        .where(stories.c.id == story.id)
        .values(
            title=story.title,
            size=len(rows),
            first=min(dates, default=None),
            last=max(dates, default=None),
            wanted=stories.c.wanted + 1,
        )
    )


def _dates(connection: Connection, ids: Sequence[str]) -> list[str]:
    query = select(articles.c.published).where(articles.c.id.in_(ids), articles.c.published.is_not(None))
    return [date for date in connection.execute(query).scalars() if date]


def want(connection: Connection, ids: Sequence[str]) -> None:
    """Say that stories have to be worked through again."""
    connection.execute(update(stories).where(stories.c.id.in_(ids)).values(wanted=stories.c.wanted + 1))


def outdated(connection: Connection, version: str) -> list[tuple[str, int]]:
    """The stories that have to be worked through, with how many articles each has; oldest first."""
    query = select(stories.c.id, stories.c.size)
    query = query.where((stories.c.wanted != stories.c.done) | (stories.c.version != version))
    return [(row.id, row.size) for row in connection.execute(query.order_by(stories.c.number))]


def wanted(connection: Connection, story: str) -> int:
    """The number of the change that a story has last seen, 0 if there is no such story."""
    return connection.execute(select(stories.c.wanted).where(stories.c.id == story)).scalar() or 0


def finish(connection: Connection, row: StoryRow, change: int, version: str) -> None:
    """Say that a story has been worked through up to a change."""
    values = {"done": change, "version": version, "summary": dump(row)}
    connection.execute(update(stories).where(stories.c.id == row.id).values(**values))


def of(connection: Connection, ids: Sequence[str]) -> dict[str, str]:
    """The story of each of the articles that are in one."""
    found = {}
    for part in slices(ids):
        query = select(story_articles.c.article, story_articles.c.story).where(story_articles.c.article.in_(part))
        found.update({row.article: row.story for row in connection.execute(query)})
    return found


def get(connection: Connection, story: str) -> Story | None:
    """A story with its articles in their order."""
    row = connection.execute(select(stories.c.id, stories.c.title).where(stories.c.id == story)).first()
    if row is None:
        return None
    return Story(id=row.id, title=row.title, articles=members(connection, story))


def members(connection: Connection, story: str) -> tuple[str, ...]:
    """The articles of a story in their order."""
    query = select(story_articles.c.article).where(story_articles.c.story == story)
    return tuple(connection.execute(query.order_by(story_articles.c.position)).scalars())


def in_order(connection: Connection, ids: Sequence[str]) -> list[str]:
    """Those of the stories that there are, in the order in which they were opened."""
    found = [
        (row.number, row.id)
        for part in slices(ids)
        for row in connection.execute(select(stories.c.number, stories.c.id).where(stories.c.id.in_(part)))
    ]
    return [story for _, story in sorted(found)]


def exchange(connection: Connection, old: str, new: str) -> None:
    """Let a new version of an article stand in its story where the old one stood."""
    here = story_articles.c.article == old
    story = connection.execute(select(story_articles.c.story).where(here)).scalar()
    if story is not None:
        connection.execute(update(story_articles).where(here).values(article=new))
        want(connection, [story])


def merge(connection: Connection, into: str, gone: Sequence[str]) -> None:
    """Let stories become one: the claims of those that go stay until it is worked through, under its name."""
    for story in gone:
        values = {"story": into}
        connection.execute(update(story_articles).where(story_articles.c.story == story).values(**values))
        connection.execute(update(claims).where(claims.c.story == story).values(**values))
    redirects.lead(connection, [(story, into) for story in gone])
    connection.execute(delete(stories).where(stories.c.id.in_(gone)))


def remove(connection: Connection, ids: Sequence[str]) -> None:
    """Take stories away with all that was made of them, and the ways that led to it."""
    for part in slices(ids):
        inside = connection.execute(select(claims.c.id).where(claims.c.story.in_(part))).scalars()
        redirects.forget(connection, [*part, *inside])
        connection.execute(delete(stories).where(stories.c.id.in_(part)))


def there(connection: Connection, story: str) -> bool:
    """Whether there is a story of that id."""
    return connection.execute(select(stories.c.id).where(stories.c.id == story)).first() is not None


def rows(connection: Connection, *, start: int, limit: int, order: str = "last") -> Page[StoryRow]:
    """Stories, the latest or the largest first."""
    by = stories.c.size.desc() if order == "size" else func.coalesce(stories.c.last, "").desc()
    query = select(stories).order_by(by, stories.c.size.desc(), stories.c.number).offset(start).limit(limit)
    total = connection.execute(select(func.count()).select_from(stories)).scalar_one()
    return Page(items=[_row(row) for row in connection.execute(query)], start=start, total=total)


def state(connection: Connection, story: str) -> tuple[int, int, str]:
    """What changes whenever a story has changed or has been worked through."""
    found = connection.execute(select(stories.c.wanted, stories.c.done, stories.c.version).where(stories.c.id == story))
    row = found.one()
    return row.wanted, row.done, row.version


def row(connection: Connection, story: str) -> StoryRow | None:
    """One story as a list shows it."""
    found = connection.execute(select(stories).where(stories.c.id == story)).first()
    return _row(found) if found else None


def _row(row: AnyRow) -> StoryRow:
    made = load(row.summary, StoryRow)
    return StoryRow(
        id=row.id,
        title=row.title,
        articles=row.size,
        outlets=made.outlets,
        claims=made.claims,
        conflicts=made.conflicts,
        drifts=made.drifts,
        gist=made.gist,
        certainty=made.certainty,
        low=made.low,
        high=made.high,
        first=row.first,
        last=row.last,
        current=row.wanted == row.done,
        failed=made.failed,
        state=f"{row.wanted}.{row.done}.{row.version}",
    )
