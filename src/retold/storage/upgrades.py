"""Bringing an archive's tables to the version that this Retold works with, and back."""

import sys
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

from retold.errors import ArchiveError

FOLDER = Path(__file__).parent / "migrations"


def config(connection: Connection) -> Config:
    """Alembic's configuration for a connection; there is no file to edit."""
    made = Config(stdout=sys.stderr)
    made.set_main_option("script_location", str(FOLDER).replace("%", "%%"))
    made.attributes["connection"] = connection
    return made


def newest() -> str:
    """The version of the tables that this code reads."""
    made = Config()
    made.set_main_option("script_location", str(FOLDER).replace("%", "%%"))
    head = ScriptDirectory.from_config(made).get_current_head()
    if head is None:
        raise ArchiveError("the migrations are missing: install Retold again")
    return head


def current(connection: Connection) -> str | None:
    """The version of the tables that an archive has, None if it has none."""
    return MigrationContext.configure(connection).get_current_revision()


def upgrade(connection: Connection, to: str = "head") -> None:
    """Bring the tables to a version, by default the newest."""
    command.upgrade(config(connection), to)


def downgrade(connection: Connection, to: str) -> None:
    """Bring the tables back to an older version; what only newer ones hold is lost."""
    command.downgrade(config(connection), to)


def ready(connection: Connection) -> None:
    """Bring an older archive up to date; raises `ArchiveError` if a newer Retold made it."""
    version = current(connection)
    if version == newest():
        return
    if version is not None:
        try:
            ScriptDirectory.from_config(config(connection)).get_revision(version)
        except Exception as error:
            raise ArchiveError("the archive was made by a newer version of Retold: install that version") from error
    upgrade(connection)
