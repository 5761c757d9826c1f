"""The table `attempts`: log-ins that were tried lately, so that nobody guesses passwords."""

from sqlalchemy import Connection, delete, select

from retold.storage.schema import attempts
from retold.storage.store import insert


def forget_before(connection: Connection, time: str) -> None:
    connection.execute(delete(attempts).where(attempts.c.at < time))


def nth(connection: Connection, number: int, *, user: str | None = None, address: str | None = None) -> str | None:
    """When the last log-in but `number - 1` was tried in vain, as a user or from an address; None if fewer were."""
    whose = attempts.c.user == user if user is not None else attempts.c.address == address
    query = select(attempts.c.at).where(whose).order_by(attempts.c.at.desc()).offset(number - 1).limit(1)
    return connection.execute(query).scalar()


def add(connection: Connection, user: str, address: str, time: str) -> None:
    insert(connection, attempts, [{"user": user, "address": address, "at": time}])


def forget(connection: Connection, user: str, address: str) -> None:
    """A log-in succeeded: what the person tried in vain before counts no more."""
    connection.execute(delete(attempts).where(attempts.c.user == user, attempts.c.address == address))


def forget_user(connection: Connection, user: str) -> None:
    """A user has a new password: what was tried with the old one counts no more."""
    connection.execute(delete(attempts).where(attempts.c.user == user))
