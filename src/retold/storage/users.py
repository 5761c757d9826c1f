"""The table `users`."""

from sqlalchemy import Connection, delete, exists, select, update

from retold.storage import clock
from retold.storage.found import UserRow
from retold.storage.schema import users
from retold.storage.store import insert_missing


def some(connection: Connection) -> bool:
    """Whether there is any user."""
    return bool(connection.execute(select(exists().select_from(users))).scalar())


def add(connection: Connection, name: str, role: str, password: str) -> bool:
    """Add a user with the hash of a password; false if there is one of that name."""
    if get(connection, name) is not None:
        return False
    insert_missing(connection, users, [{"name": name, "role": role, "password": password, "added": clock.now()}])
    return True


def get(connection: Connection, name: str) -> UserRow | None:
    """The user of that name."""
    row = connection.execute(select(users).where(users.c.name == name)).first()
    return UserRow(name=row.name, role=row.role, added=row.added) if row else None


def all_of(connection: Connection) -> list[UserRow]:
    """The users by name."""
    rows = connection.execute(select(users).order_by(users.c.name))
    return [UserRow(name=row.name, role=row.role, added=row.added) for row in rows]


def password(connection: Connection, name: str) -> str | None:
    """The hash of a user's password, None if there is no such user."""
    return connection.execute(select(users.c.password).where(users.c.name == name)).scalar()


def set_password(connection: Connection, name: str, hashed: str) -> None:
    connection.execute(update(users).where(users.c.name == name).values(password=hashed))


def set_role(connection: Connection, name: str, role: str) -> None:
    connection.execute(update(users).where(users.c.name == name).values(role=role))


def remove(connection: Connection, name: str) -> None:
    """Take a user away with all sessions and tokens."""
    connection.execute(delete(users).where(users.c.name == name))
