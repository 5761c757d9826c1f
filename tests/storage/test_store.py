"""Transactions, addresses, and what a database says in words."""

import sqlite3
import threading
from contextlib import suppress

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from retold.errors import ArchiveBusy, ArchiveError
from retold.storage import faults, store
from retold.storage.store import Store, of_file, of_server, shown


@pytest.fixture
def opened(tmp_path):
    made = Store(of_file(tmp_path / "a.sqlite"))
    made.prepare()
    yield made
    made.close()


def test_a_transaction_that_fails_leaves_nothing(opened):
    with suppress(RuntimeError), opened.write() as connection:
        connection.execute(text("INSERT INTO redirects VALUES ('a', 'b')"))
        raise RuntimeError
    with opened.read() as connection:
        assert connection.execute(text("SELECT count(*) FROM redirects")).scalar() == 0


def test_a_reader_sees_one_state_throughout(opened):
    count = text("SELECT count(*) FROM redirects")
    with opened.read() as reader:
        assert reader.execute(count).scalar() == 0
        with opened.write() as writer:
            writer.execute(text("INSERT INTO redirects VALUES ('a', 'b')"))
        assert reader.execute(count).scalar() == 0
    with opened.read() as reader:
        assert reader.execute(count).scalar() == 1


def test_a_writer_waits_for_another_one(opened):
    done = []

    def second():
        with opened.write() as connection:
            connection.execute(text("INSERT INTO redirects VALUES ('b', 'b')"))
        done.append("second")

    with opened.write() as connection:
        connection.execute(text("INSERT INTO redirects VALUES ('a', 'b')"))
        other = threading.Thread(target=second)
        other.start()
        other.join(0.2)
        assert done == []
        done.append("first")
    other.join(10)
    assert done == ["first", "second"]


def test_a_writer_that_waits_too_long_says_so(tmp_path, monkeypatch):
    monkeypatch.setattr(store, "WAIT", 0)
    made = Store(of_file(tmp_path / "a.sqlite"))
    made.prepare()
    with made.write(), pytest.raises(ArchiveBusy, match="another program"), made.write():
        pass
    made.close()


def test_a_password_is_not_shown():
    assert shown("postgresql://marta:secret@host/archive") == "postgresql://marta:***@host/archive"
    with pytest.raises(ArchiveError, match="address"):
        of_server("postgresql://host:port:x/d")


@pytest.mark.parametrize(
    ("said", "kind", "word"),
    [
        ("database is locked", ArchiveBusy, "another program"),
        ("database or disk is full", ArchiveError, "disk is full"),
        ("disk I/O error", ArchiveError, "disk is full or failing"),
        ("attempt to write a readonly database", ArchiveError, "permissions"),
        ("unable to open database file", ArchiveError, "permissions"),
        ("file is not a database", ArchiveError, "damaged"),
        ("database disk image is malformed", ArchiveError, "damaged"),
        ("no such table: x\nmore", ArchiveError, "no such table: x"),
        ("", ArchiveError, "OperationalError"),
    ],
)
def test_what_sqlite_says_is_one_sentence(said, kind, word):
    made = faults.told(sqlite3.OperationalError(said))
    assert type(made) is kind
    assert word in str(made)
    assert "\n" not in str(made)


@pytest.mark.parametrize(
    ("fields", "word"),
    [
        ({"C": "53100", "M": "could not extend file: No space left on device"}, "disk is full"),
        ({"C": "28P01", "M": 'password authentication failed for user "u"'}, "does not let you in"),
        ({"C": "3D000", "M": 'database "x" does not exist'}, "no such database"),
        ({"C": "42501", "M": "permission denied for schema public"}, "ALTER DATABASE"),
        ({"C": "40P01", "M": "deadlock detected"}, "another program"),
        ({"C": "XX000", "M": "something else"}, "something else (XX000)"),
    ],
)
def test_what_postgresql_says_is_one_sentence(fields, word):
    assert word in str(faults.told(RuntimeError(fields)))


def test_errors_of_the_driver_are_wrapped_at_the_door():
    with pytest.raises(ArchiveError, match="damaged"), store.guarded():
        raise DBAPIError("SELECT 1", {}, sqlite3.DatabaseError("file is not a database"))
