"""The table `drifts`: how tellings differ."""

from collections.abc import Sequence

from sqlalchemy import Connection, delete, select

from retold.records import Drift
from retold.storage.schema import drifts
from retold.storage.store import insert


def replace(connection: Connection, story: str, made: Sequence[Drift]) -> None:
    """Keep the differences between a story's tellings in place of its earlier ones."""
    connection.execute(delete(drifts).where(drifts.c.story == story))
    insert(
        connection,
        drifts,
        [
            {
                "story": story,
                "telling": d.telling,
                "against": d.against,
                "kind": d.kind,
                "relation": d.relation,
                "note": d.note,
            }
            for d in made
        ],
    )


def of(connection: Connection, story: str) -> tuple[Drift, ...]:
    """The differences between a story's tellings, in the order in which they were found."""
    query = select(drifts).where(drifts.c.story == story).order_by(drifts.c.number)
    return tuple(
        Drift(telling=row.telling, against=row.against, kind=row.kind, relation=row.relation, note=row.note)
        for row in connection.execute(query)
    )
