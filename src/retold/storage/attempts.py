"""The table `attempts`: log-ins that were tried lately, so that nobody guesses passwords."""

from sqlalchemy import Connection, delete, func, select

from retold.storage.schema import attempts
from retold.storage.store import insert


def forget_before(connection: Connection, time: str) -> None:
    connection.execute(delete(attempts).where(attempts.c.at < time))


def counts(connection: Connection, user: str, address: str) -> tuple[int, int]:
    """How often a log-in was tried in vain as that user, and from that address."""
    of_user = select(func.count()).where(attempts.c.user == user)
    of_address = select(func.count()).where(attempts.c.address == address)
    return connection.execute(of_user).scalar_one(), connection.execute(of_address).scalar_one()


def add(connection: Connection, user: str, address: str, time: str) -> None:
    insert(connection, attempts, [{"user": user, "address": address, "at": time}])


def forget(connection: Connection, user: str, address: str) -> None:
    """A log-in succeeded: what the person tried in vain before counts no more."""
    connection.execute(delete(attempts).where(attempts.c.user == user, attempts.c.address == address))
