"""The table `drifts`: how tellings differ."""

from collections.abc import Sequence

from sqlalchemy import Connection, delete, select

from retold.records import Dossier, Drift
from retold.storage.schema import drifts
from retold.storage.store import insert, slices


def replace(connection: Connection, made: Sequence[Dossier]) -> None:
    """Keep the differences between stories' tellings in place of the earlier ones."""
    for part in slices(d.material.story.id for d in made):
        connection.execute(delete(drifts).where(drifts.c.story.in_(part)))
    insert(
        connection,
        drifts,
        [
            {
                "story": dossier.material.story.id,
                "telling": d.telling,
                "against": d.against,
                "kind": d.kind,
                "relation": d.relation,
                "note": d.note,
            }
            for dossier in made
            for d in dossier.drifts
        ],
    )


def of(connection: Connection, story: str) -> tuple[Drift, ...]:
    """The differences between a story's tellings, in the order in which they were found."""
    query = select(drifts).where(drifts.c.story == story).order_by(drifts.c.number)
    return tuple(
        Drift(telling=row.telling, against=row.against, kind=row.kind, relation=row.relation, note=row.note)
        for row in connection.execute(query)
    )
