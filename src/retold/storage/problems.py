"""The table `problems`: what could not be processed, until it is."""

from collections.abc import Collection, Sequence

from sqlalchemy import Connection, delete, func, or_, select, update

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


def outlived(connection: Connection, inputs: Collection[str], met: Collection[Problem], stage: str) -> None:
    """Forget the problems that inputs, or what lies in them, had in a stage and were not met in again."""
    again = {(p.source, p.message) for p in met}
    for name in inputs:
        inside = [func.substr(problems.c.source, 1, len(name) + 1) == f"{name}{sign}" for sign in INSIDE]
        query = select(problems.c.number, problems.c.source, problems.c.message)
        query = query.where(problems.c.stage == stage, or_(problems.c.source == name, *inside))
        gone = [row.number for row in connection.execute(query) if (row.source, row.message) not in again]
        for part in slices(gone):
            connection.execute(delete(problems).where(problems.c.number.in_(part)))


INSIDE = ("/", "#")
"""What stands behind the name of a folder before its files, and behind that of a table before its rows."""


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
