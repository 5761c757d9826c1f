"""The table `problems`: what could not be processed, until it is."""

from collections.abc import Collection, Sequence

from sqlalchemy import Connection, delete, func, select, update

from retold.records import Problem
from retold.storage import clock
from retold.storage.found import Met, Page
from retold.storage.schema import problems
from retold.storage.store import insert, slices


def add(connection: Connection, met: Sequence[Problem]) -> None:
    """Keep problems; one that is met again only gets a new time."""
    for p in met:
        same = (problems.c.source == p.source, problems.c.stage == p.stage, problems.c.message == p.message)
        again = connection.execute(update(problems).where(*same).values(at=clock.now()))
        if not again.rowcount:
            row = {"source": p.source, "stage": p.stage, "kind": p.kind, "message": p.message, "at": clock.now()}
            insert(connection, problems, [row])


def solved(connection: Connection, sources: Collection[str], stages: Collection[str] = ()) -> None:
    """Forget the problems that inputs, articles or stories had, in those stages or in all."""
    for part in slices(sources):
        gone = delete(problems).where(problems.c.source.in_(part))
        connection.execute(gone.where(problems.c.stage.in_(stages)) if stages else gone)


def count(connection: Connection) -> int:
    """How many problems there are."""
    return connection.execute(select(func.count()).select_from(problems)).scalar_one()


def get(connection: Connection, *, start: int = 0, limit: int = 100) -> Page[Met]:
    """Problems, the latest first."""
    query = select(problems).order_by(problems.c.number.desc()).offset(start).limit(limit)
    met = [
        Met(problem=Problem(source=r.source, stage=r.stage, kind=r.kind, message=r.message), at=r.at)
        for r in connection.execute(query)
    ]
    return Page(items=met, start=start, total=count(connection))
