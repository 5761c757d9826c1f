"""The table `judgements`: people's decisions, those that were undone included."""

from collections.abc import Sequence

from sqlalchemy import Connection, delete, func, or_, select, update

from retold.records import Judgement
from retold.storage import clock
from retold.storage.codec import dump, load
from retold.storage.found import Kept, Page
from retold.storage.schema import judgements
from retold.storage.store import AnyRow, insert_missing, slices


def add(connection: Connection, made: Sequence[Judgement]) -> None:
    """Keep decisions; one that is there already stays as it is."""
    rows = [
        {
            "id": j.id,
            "kind": j.kind,
            "verdict": j.verdict,
            "first": j.first.article,
            "second": j.second.article if j.second else "",
            "who": j.who,
            "at": clock.moment(j.at),
            "record": dump(j),
        }
        for j in made
    ]
    insert_missing(connection, judgements, rows)


def undo(connection: Connection, judgement: Judgement, who: str) -> tuple[Judgement, ...]:
    """Take a decision back, and those that the same person made in the same act; they stay in the history."""
    act = (judgements.c.who == judgement.who, judgements.c.at == clock.moment(judgement.at))
    standing = (*act, judgements.c.undone.is_(None))
    found = connection.execute(select(judgements.c.record).where(*standing).order_by(judgements.c.number)).scalars()
    undone = tuple(load(record, Judgement) for record in found)
    connection.execute(update(judgements).where(*standing).values(undone=clock.now(), undone_by=who))
    return undone


def get(connection: Connection, judgement: str) -> Kept | None:
    """One decision."""
    row = connection.execute(select(judgements).where(judgements.c.id == judgement)).first()
    return _kept(row) if row else None


def standing(connection: Connection, articles: Sequence[str]) -> tuple[Judgement, ...]:
    """The decisions about any of the articles that stand, oldest first."""
    found = {}
    for part in slices(articles):
        about = or_(judgements.c.first.in_(part), judgements.c.second.in_(part))
        query = select(judgements.c.number, judgements.c.record).where(judgements.c.undone.is_(None), about)
        found.update({row.number: row.record for row in connection.execute(query)})
    return tuple(load(found[number], Judgement) for number in sorted(found))


def history(connection: Connection, *, start: int = 0, limit: int = 100, articles: Sequence[str] = ()) -> Page[Kept]:
    """All decisions, the latest first; with `articles`, only those about one of them."""
    query = select(judgements)
    total = select(func.count()).select_from(judgements)
    if articles:
        about = or_(judgements.c.first.in_(articles), judgements.c.second.in_(articles))
        query, total = query.where(about), total.where(about)
    rows = connection.execute(query.order_by(judgements.c.number.desc()).offset(start).limit(limit))
    return Page(items=[_kept(row) for row in rows], start=start, total=connection.execute(total).scalar_one())


def remove(connection: Connection, articles: Sequence[str]) -> int:
    """Take away the decisions about articles that go; how many there were."""
    about = or_(judgements.c.first.in_(articles), judgements.c.second.in_(articles))
    return connection.execute(delete(judgements).where(about)).rowcount


def move(connection: Connection, made: Sequence[tuple[str, Judgement]]) -> None:
    """Let decisions, given with their ids, point elsewhere: to the same words in a new version of a page."""
    for old, judgement in made:
        values = {
            "first": judgement.first.article,
            "second": judgement.second.article if judgement.second else "",
            "record": dump(judgement),
        }
        connection.execute(update(judgements).where(judgements.c.id == old).values(**values))


def _kept(row: AnyRow) -> Kept:
    return Kept(judgement=load(row.record, Judgement), number=row.number, undone=row.undone, undone_by=row.undone_by)
