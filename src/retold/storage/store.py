"""The database of an archive: one SQLite file, or PostgreSQL for a shared server; one code path for both."""

import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import URL, Engine, Row, Select, Table, create_engine, event, make_url, text
from sqlalchemy import Connection as Connection  # others name it from here
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import ArgumentError, DBAPIError
from sqlalchemy.exc import TimeoutError as NoneFree

from retold.errors import ArchiveError
from retold.storage import faults, upgrades

Item = TypeVar("Item")

AnyRow = Row[*tuple[Any, ...]]
AnySelect = Select[*tuple[Any, ...]]
"""Rows and queries whose columns the type checker does not follow."""

WAIT = 30
"""Seconds that a write waits for another one's transaction; transactions are short, runs hold `lock` instead."""

MANY = 500
"""Values in one IN list; both databases take far more, and plans stay the same."""


READERS = 48
"""Connections that may be open at once; a server has up to 40 threads, and they should not wait for each other."""

PREPARING = 0x5E701E
"""The number of PostgreSQL's advisory lock under which tables are made, so that two programs do not make them both."""


class Store:
    """Transactions on the database at an address (`of_file`, `of_server`)."""

    def __init__(self, address: URL) -> None:
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

    def version(self) -> str | None:
        """The version of the tables that there are, None if there are none."""
        with self.read() as connection:
            return upgrades.current(connection)

    def prepare(self) -> None:
        """Make the tables, or bring them up to date; raises `ArchiveError` if a newer Retold made them."""
        if self.version() == upgrades.newest():
            return
        with self.write() as connection:
            if not self.local:
                connection.execute(text(f"SELECT pg_advisory_xact_lock({PREPARING})"))
            upgrades.ready(connection)

    def close(self) -> None:
        self.engine.dispose()


def of_file(path: Path) -> URL:
    """The address of an SQLite file, whatever signs its name has."""
    return URL.create("sqlite", database=str(path.absolute()))


def of_server(address: str) -> URL:
    """The address of a PostgreSQL database, as people write it; raises `ArchiveError`."""
    try:
        return make_url(address).set(drivername="postgresql+pg8000")
    except (ArgumentError, ValueError) as error:
        raise ArchiveError("the address cannot be read: write postgresql://USER:PASSWORD@HOST:PORT/DATABASE") from error


def shown(address: str) -> str:
    """The address of a database without its password."""
    return of_server(address).set(drivername="postgresql").render_as_string(hide_password=True)


def connect(address: URL) -> Engine:
    """The engine for an address, with the settings that each database needs."""
    local = address.get_backend_name() == "sqlite"
    try:
        engine = create_engine(address, pool_pre_ping=not local, pool_size=8, max_overflow=READERS - 8)
    except ModuleNotFoundError as error:
        raise ArchiveError("PostgreSQL's driver is not installed: pip install 'retold[postgresql]'") from error
    if local:
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
    except DBAPIError as error:
        raise faults.told(error.orig) from error
    except sqlite3.Error as error:
        raise faults.told(error) from error
    except NoneFree as error:
        raise faults.told(error) from error


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
