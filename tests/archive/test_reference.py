"""The page about an archive's tables is true, and its queries run."""

import re
import sqlite3
from pathlib import Path

import pytest

from retold.storage.schema import metadata

PAGE = (Path(__file__).parents[2] / "docs" / "reference" / "archive.md").read_text(encoding="utf-8")
ROWS = dict(re.findall(r"^\| `(\w+)` \| [^|]* \| ([^|]*) \|$", PAGE, re.M))
ACCOUNTS = {"users", "sessions", "tokens", "attempts", "audit"}


@pytest.mark.parametrize("name", sorted(set(metadata.tables) - ACCOUNTS))
def test_every_table_is_documented_with_its_columns(name):
    words = set(re.findall(r"`(\w+)`", ROWS[name]))
    assert {column.name for column in metadata.tables[name].columns} <= words


@pytest.mark.model
@pytest.mark.parametrize("query", re.findall(r"^```sql\n(.*?)^```", PAGE, re.M | re.S))
def test_the_queries_run_and_find_something(query, filled):
    with sqlite3.connect(filled.place.folder / "retold.sqlite") as database:
        found = database.execute(query).fetchall()
    database.close()
    assert found
