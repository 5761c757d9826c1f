"""The table `sessions`: who is signed in."""

from sqlalchemy import Connection, delete, select

from retold.storage import clock
from retold.storage.found import UserRow
from retold.storage.schema import sessions, users
from retold.storage.store import insert


def add(connection: Connection, digest: str, user: str, ends: str) -> None:
    """Keep a session, and forget those that have ended."""
    connection.execute(delete(sessions).where(sessions.c.ends <= clock.now()))
    insert(connection, sessions, [{"digest": digest, "user": user, "began": clock.now(), "ends": ends}])


def user_of(connection: Connection, digest: str) -> UserRow | None:
    """The user of a session that has not ended, as the user is now."""
    query = select(users).join(sessions, sessions.c.user == users.c.name)
    row = connection.execute(query.where(sessions.c.digest == digest, sessions.c.ends > clock.now())).first()
    return UserRow(name=row.name, role=row.role, added=row.added) if row else None


def end(connection: Connection, digest: str) -> None:
    connection.execute(delete(sessions).where(sessions.c.digest == digest))


def end_all(connection: Connection, user: str) -> None:
    """End every session of a user."""
    connection.execute(delete(sessions).where(sessions.c.user == user))
