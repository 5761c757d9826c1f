"""The tables' versions, up and down, on each database."""

import pytest
from sqlalchemy import inspect, text

from retold.errors import ArchiveError
from retold.storage import upgrades
from retold.storage.schema import metadata
from retold.storage.store import Store, of_file, of_server


@pytest.fixture(params=["sqlite", "postgresql"])
def bare(request, tmp_path):
    """A database without tables."""
    if request.param == "sqlite":
        made = Store(of_file(tmp_path / "a.sqlite"))
    else:
        made = Store(of_server(request.getfixturevalue("server")()))
    yield made
    made.close()


def tables(store):
    with store.read() as connection:
        names = set(inspect(connection).get_table_names())
    return {name for name in names if not name.startswith("telling_words")}


def layout(store):
    """Every table's columns, keys and indexes."""
    found = {}
    with store.read() as connection:
        seen = inspect(connection)
        for name in sorted(metadata.tables):
            found[name] = (
                [(c["name"], str(c["type"]), c["nullable"]) for c in seen.get_columns(name)],
                seen.get_pk_constraint(name)["constrained_columns"],
                sorted((tuple(k["constrained_columns"]), k["referred_table"]) for k in seen.get_foreign_keys(name)),
                sorted((i["name"], tuple(i["column_names"])) for i in seen.get_indexes(name)),
            )
    return found


def revisions():
    from alembic.script import ScriptDirectory

    with_none = [r.revision for r in ScriptDirectory(str(upgrades.FOLDER)).walk_revisions()]
    return list(reversed(with_none))


def test_a_new_archive_has_the_tables_of_the_schema(bare):
    assert bare.version() is None
    bare.prepare()
    assert bare.version() == upgrades.newest()
    assert tables(bare) == {*metadata.tables, "alembic_version"}
    bare.prepare()


def test_the_migrations_make_what_the_schema_says(bare):
    bare.prepare()
    migrated = layout(bare)
    for name, table in metadata.tables.items():
        columns, keys, foreign, indexes = migrated[name]
        assert [c[0] for c in columns if c[0] != "words"] == [c.name for c in table.columns], name
        assert set(keys) == {c.name for c in table.primary_key}, name
        assert len(foreign) == len(table.foreign_key_constraints), name
        assert {i[0] for i in indexes} >= {i.name for i in table.indexes}, name


def test_each_migration_goes_up_and_down(bare):
    steps = []
    for revision in revisions():
        with bare.write() as connection:
            upgrades.upgrade(connection, revision)
        steps.append((revision, tables(bare)))
    full = layout(bare)
    for (revision, expected), (below, _) in zip(reversed(steps), [*reversed(steps[:-1]), ("base", set())], strict=True):
        assert tables(bare) == expected
        assert bare.version() == revision
        with bare.write() as connection:
            upgrades.downgrade(connection, below)
    assert tables(bare) == {"alembic_version"}
    bare.prepare()
    assert layout(bare) == full


def test_an_older_archive_is_brought_up_to_date(bare):
    with bare.write() as connection:
        upgrades.upgrade(connection, "0001")
        connection.execute(text("INSERT INTO redirects VALUES ('s1a', 's1b')"))
    bare.prepare()
    assert bare.version() == upgrades.newest()
    with bare.read() as connection:
        assert connection.execute(text("SELECT new FROM redirects")).scalar() == "s1b"


def test_a_migration_that_fails_changes_nothing(bare, monkeypatch):
    def fail(*_):
        raise RuntimeError

    with monkeypatch.context() as patch:
        patch.setattr("retold.storage.fts.make", lambda dialect: ("SELECT no_such_function_at_all()",))
        with pytest.raises(ArchiveError):
            bare.prepare()
    assert tables(bare) <= {"alembic_version"}
    bare.prepare()
    assert bare.version() == upgrades.newest()


def test_an_archive_of_a_newer_version_is_refused(bare):
    bare.prepare()
    with bare.write() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(ArchiveError, match="newer version"):
        bare.prepare()
