"""The table `redirects`: where stories and claims have gone, so that old links still lead somewhere."""

from collections.abc import Sequence

from sqlalchemy import Connection, delete, select, update

from retold.storage.schema import redirects
from retold.storage.store import put, slices


def lead(connection: Connection, moves: Sequence[tuple[str, str]]) -> None:
    """Say where stories or claims have gone, as (old, new); earlier ways to the old lead to the new."""
    for old, new in moves:
        connection.execute(update(redirects).where(redirects.c.new == old).values(new=new))
    put(connection, redirects, [{"old": old, "new": new} for old, new in moves if old != new])


def alive(connection: Connection, names: Sequence[str]) -> None:
    """Say that ids are in use again: they lead nowhere else."""
    for part in slices(names):
        connection.execute(delete(redirects).where(redirects.c.old.in_(part)))


def forget(connection: Connection, names: Sequence[str]) -> None:
    """Forget the ways to stories or claims that are gone for good."""
    for part in slices(names):
        connection.execute(delete(redirects).where(redirects.c.new.in_(part)))


def follow(connection: Connection, name: str) -> str:
    """The id that a story or claim has now."""
    return connection.execute(select(redirects.c.new).where(redirects.c.old == name)).scalar() or name
