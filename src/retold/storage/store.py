"""The database of an archive: one SQLite file, or PostgreSQL for a shared server; one code path for both."""

import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any, TypeVar

from sqlalchemy import Connection as Connection  # others name it from here
from sqlalchemy import Engine, Row, Select, Table, create_engine, event
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import DBAPIError, OperationalError

from retold.errors import ArchiveBusy, ArchiveError
from retold.storage import upgrades

Item = TypeVar("Item")

AnyRow = Row[*tuple[Any, ...]]
AnySelect = Select[*tuple[Any, ...]]
"""Rows and queries whose columns the type checker does not follow."""

WAIT = 30
"""Seconds that a write waits for another one's transaction; transactions are short, runs hold `lock` instead."""

MANY = 500
"""Values in one IN list; both databases take far more, and plans stay the same."""


class Store:
    """Transactions on the database at a SQLAlchemy address."""

    def __init__(self, address: str) -> None:
        self.address = address
        self.engine = connect(address)

    @property
    def local(self) -> bool:
        """Whether the database is a file of this machine."""
        return self.engine.dialect.name == "sqlite"

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """A transaction that sees one state of the archive throughout."""
        with guarded(), self.engine.connect() as connection, connection.begin():
            yield connection

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """A transaction that is all done or not at all; waits its turn among writers."""
        with guarded(), self.engine.connect() as connection:
            connection = connection.execution_options(writes=True)
            with connection.begin():
                yield connection

    def prepare(self) -> None:
        """Make the tables, or bring them up to date."""
        with self.read() as connection:
            fresh = upgrades.current(connection) == upgrades.newest()
        if not fresh:
            with self.write() as connection:
                upgrades.ready(connection)

    def close(self) -> None:
        self.engine.dispose()


def connect(address: str) -> Engine:
    """The engine for an address, with the settings that each database needs."""
    engine = create_engine(address, pool_pre_ping=not address.startswith("sqlite"))
    if engine.dialect.name == "sqlite":
        event.listen(engine, "connect", _prepare_sqlite)
        event.listen(engine, "begin", _begin_sqlite)
    return engine


def _prepare_sqlite(connection: sqlite3.Connection, _record: object) -> None:
    connection.isolation_level = None  # the driver's own transactions begin too late; `_begin_sqlite` begins them
    connection.execute(f"PRAGMA busy_timeout = {WAIT * 1000}")
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")  # what was confirmed outlives a loss of power
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA cache_size = -65536")


def _begin_sqlite(connection: Connection) -> None:
    writes = connection.get_execution_options().get("writes")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


@contextmanager
def guarded() -> Iterator[None]:
    """Turns what the database says went wrong into a sentence for the user."""
    try:
        yield
    except OperationalError as error:
        raise told(error) from error
    except DBAPIError as error:
        raise ArchiveError(f"the archive's database refused ({first_line(error)}): run retold check") from error


def told(error: OperationalError) -> ArchiveError:
    """An error of the database's surroundings, as one sentence."""
    said = first_line(error)
    if "locked" in said or "busy" in said:
        return ArchiveBusy("another program is writing to the archive: try again when it has finished")
    if "full" in said or "disk I/O" in said:
        return ArchiveError("the disk is full; nothing was changed: free some space and run the command again")
    if "readonly" in said or "read-only" in said or "unable to open" in said:
        return ArchiveError("the archive cannot be written to: change its permissions or copy it elsewhere")
    if "not a database" in said or "malformed" in said:
        return ArchiveError("the archive's database is damaged: restore a backup (retold check says what is wrong)")
    return ArchiveError(f"the archive's database cannot be used ({said}): check the address and that it runs")


def first_line(error: DBAPIError) -> str:
    """The database's own words, without the statement."""
    return str(error.orig).strip().splitlines()[0] if str(error.orig).strip() else type(error.orig).__name__


def insert(connection: Connection, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
    """Add rows; one that breaks a key is an error."""
    if rows:
        connection.execute(table.insert(), list(rows))


def insert_missing(connection: Connection, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
    """Add the rows whose key is not there yet."""
    if rows:
        connection.execute(_dialect_insert(connection, table).on_conflict_do_nothing(), list(rows))


def put(connection: Connection, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
    """Add rows, each in place of the one with its key if there is one."""
    if not rows:
        return
    statement = _dialect_insert(connection, table)
    keys = [column.name for column in table.primary_key]
    rest = {name: statement.excluded[name] for name in rows[0] if name not in keys}
    connection.execute(statement.on_conflict_do_update(index_elements=keys, set_=rest), list(rows))


def _dialect_insert(connection: Connection, table: Table) -> Any:
    dialect = postgresql if connection.dialect.name == "postgresql" else sqlite
    return dialect.insert(table)


def slices(items: Iterable[Item], size: int = MANY) -> Iterator[list[Item]]:
    """The items in lists short enough for one IN."""
    found = list(items)
    for start in range(0, len(found), size):
        yield found[start : start + size]
