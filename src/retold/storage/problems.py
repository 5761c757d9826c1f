"""The table `problems`: what could not be processed, until it is."""

from collections.abc import Sequence

from sqlalchemy import Connection, delete, func, select

from retold.records import Problem
from retold.storage import clock
from retold.storage.found import Met, Page
from retold.storage.schema import problems
from retold.storage.store import insert


def add(connection: Connection, met: Sequence[Problem]) -> None:
    """Keep problems; one that is met again takes the place of its earlier self."""
    for problem in met:
        same = (problems.c.source == problem.source, problems.c.stage == problem.stage)
        connection.execute(delete(problems).where(*same, problems.c.message == problem.message))
    rows = [
        {"source": p.source, "stage": p.stage, "kind": p.kind, "message": p.message, "at": clock.now()} for p in met
    ]
    insert(connection, problems, rows)


def solved(connection: Connection, sources: Sequence[str]) -> None:
    """Forget the problems of inputs that have become articles."""
    if sources:
        connection.execute(delete(problems).where(problems.c.source.in_(sources), problems.c.stage == "articles"))


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
