"""The table `first_tellings`: what each claim held when it got its id, also of claims that are gone."""

from collections.abc import Collection, Sequence

from sqlalchemy import Connection, select

from retold.records import Claim
from retold.storage.schema import first_tellings
from retold.storage.store import insert, slices


def keep(connection: Connection, made: Sequence[Claim]) -> None:
    """Note what claims hold whose ids are new; what known ids were given to stays."""
    known: set[str] = set()
    for part in slices(claim.id for claim in made):
        query = select(first_tellings.c.claim).where(first_tellings.c.claim.in_(part))
        known.update(connection.execute(query).scalars())
    rows = [{"telling": t, "claim": c.id} for c in made if c.id not in known for t in c.tellings]
    insert(connection, first_tellings, rows)


def of(connection: Connection, told: Collection[str]) -> dict[str, frozenset[str]]:
    """The tellings that claims held when they got their ids, by id: of all ids that were given to one of `told`."""
    names: set[str] = set()
    for part in slices(told):
        query = select(first_tellings.c.claim).where(first_tellings.c.telling.in_(part))
        names.update(connection.execute(query).scalars())
    found: dict[str, set[str]] = {}
    for part in slices(sorted(names)):
        for row in connection.execute(select(first_tellings).where(first_tellings.c.claim.in_(part))):
            found.setdefault(row.claim, set()).add(row.telling)
    return {name: frozenset(first) for name, first in found.items()}
