"""One run at a time writes to an archive; others wait and say so."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout
from sqlalchemy import text

from retold.errors import ArchiveBusy, ArchiveError
from retold.storage.store import Store, guarded

PAUSE = 0.2
"""Seconds between two looks at a lock that somebody else holds."""

GLANCE = 0.05
"""Seconds for which somebody who only looks whether the lock is held may hold it at most."""

NUMBER = 0x5E701D
"""The number of PostgreSQL's advisory lock that stands for a run on an archive."""

BUSY = "another run is working on the archive"

Waiting = Callable[[str], None]
"""Told once that there is something to wait for."""


@contextmanager
def file_lock(path: Path, *, wait: bool, waiting: Waiting) -> Iterator[None]:
    """Hold a lock file, which the system frees however the process ends. Raises `ArchiveBusy` if not to wait."""
    lock = FileLock(path)
    try:
        lock.acquire(timeout=GLANCE, poll_interval=GLANCE / 5)
    except Timeout as error:
        if not wait:
            raise ArchiveBusy(f"{BUSY}: try again when it has finished") from error
        waiting(f"{BUSY}; waiting for it to finish")
        lock.acquire(poll_interval=PAUSE)
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise ArchiveError(
            f"the archive cannot be written to ({reason}): change its permissions or copy it elsewhere"
        ) from error
    try:
        yield
    finally:
        lock.release()


def file_held(path: Path) -> bool:
    """Whether a run holds a lock file."""
    lock = FileLock(path)
    try:
        lock.acquire(timeout=0)
    except Timeout:
        return True
    except OSError:  # nobody can write here, so nobody does
        return False
    lock.release()
    return False


@contextmanager
def server_lock(store: Store, *, wait: bool, waiting: Waiting) -> Iterator[None]:
    """Hold PostgreSQL's advisory lock on a connection of its own; it ends with the connection."""
    with guarded(), store.engine.connect() as connection:
        take = text(f"SELECT pg_try_advisory_lock({NUMBER})")
        said = False
        while not connection.execute(take).scalar():
            connection.rollback()
            if not wait:
                raise ArchiveBusy(f"{BUSY}: try again when it has finished")
            if not said:
                waiting(f"{BUSY}; waiting for it to finish")
                said = True
            time.sleep(PAUSE)
        connection.commit()
        try:
            yield
        finally:
            connection.execute(text(f"SELECT pg_advisory_unlock({NUMBER})"))
            connection.commit()


def server_held(store: Store) -> bool:
    """Whether a run holds PostgreSQL's advisory lock."""
    here = "database = (SELECT oid FROM pg_database WHERE datname = current_database())"
    query = f"SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND objid = {NUMBER} AND {here}"  # noqa: S608
    with store.read() as connection:
        return bool(connection.execute(text(query)).scalar())
