"""Archives to test on, and what is in them as one text.

`filled` is an archive with the bundled stories, made once a session with the real model and copied for each test.
`places` gives a new, empty archive on SQLite always, and on PostgreSQL where a server can be started.
"""

import shutil
from pathlib import Path

import pytest
from sqlalchemy import inspect, select

from retold.archive import Archive
from retold.storage.schema import metadata

EXAMPLES = Path(__file__).parents[2] / "examples"
STORIES = [str(EXAMPLES / name) for name in ("clinic-paper-leak", "garnet-drones", "ketter-dam-disaster")]

TIMES = {("pages", "added"), ("problems", "at"), ("judgements", "at"), ("judgements", "undone")}
RUNNING = {("stories", "wanted"), ("stories", "done")}
NUMBERS = {(table.name, "number") for table in metadata.sorted_tables}


def dumped(archive, *, numbers=True, without=()):
    """All rows of an archive but for times, in order; without running numbers, if these may differ."""
    left_out = TIMES | set(without) | (set() if numbers else NUMBERS | RUNNING)
    found = {}
    with archive.store.read() as connection:
        for table in metadata.sorted_tables:
            if table.name in inspect(connection).get_table_names():
                columns = [c for c in table.columns if (table.name, c.name) not in left_out]
                rows = [tuple(row) for row in connection.execute(select(*columns))]
                found[table.name] = sorted(rows, key=repr)
    return found


def shape(archive):
    """What an archive says, without ids that depend on its history: stories, claims, origins, descent, differences."""
    found = []
    for row in archive.stories(limit=1_000).items:
        dossier = archive.story(row.id).dossier
        articles = {a.id: a.key for a in dossier.material.articles}
        told = {t.id: (articles[t.article], *t.span) for one in dossier.material.tellings for t in one}
        claims = [
            (sorted(told[t] for t in c.tellings), told[c.best], c.gist, ledger.low, ledger.high)
            for c, ledger in zip(dossier.claims, dossier.ledgers, strict=True)
        ]
        edges = [
            (articles[e.child], articles.get(e.parent, e.parent)) for n in dossier.descent.lineages for e in n.edges
        ]
        drifts = [(told[d.telling], told[d.against], d.kind, d.relation) for d in dossier.drifts]
        found.append((sorted(articles.values()), sorted(claims), sorted(edges), sorted(drifts)))
    return sorted(found)


@pytest.fixture(scope="session")
def dump():
    return dumped


@pytest.fixture(scope="session")
def shape_of():
    return shape


@pytest.fixture(scope="session")
def examples():
    return EXAMPLES


@pytest.fixture(scope="session")
def bundled():
    """The folders of the bundled stories."""
    return STORIES


@pytest.fixture(scope="session")
def prepared(tmp_path_factory):
    """The folder of an archive with all bundled stories; to be copied, not to be changed."""
    folder = tmp_path_factory.mktemp("prepared") / "archive"
    with Archive.create(folder) as archive:
        archive.add(STORIES)
    return folder


@pytest.fixture
def filled(prepared, tmp_path):
    """An archive with all bundled stories, to do with as one likes."""
    shutil.copytree(prepared, tmp_path / "filled")
    with Archive.open(tmp_path / "filled") as archive:
        yield archive


@pytest.fixture(params=["sqlite", "postgresql"])
def place(request, tmp_path):
    """The name of an archive that does not exist yet, in each database."""
    return str(tmp_path / "archive") if request.param == "sqlite" else request.getfixturevalue("server")()


@pytest.fixture
def empty(place):
    """A new archive, in each database."""
    with Archive.create(place) as archive:
        yield archive


@pytest.fixture
def new(tmp_path):
    """A new archive in a folder."""
    with Archive.create(tmp_path / "archive") as archive:
        yield archive


@pytest.fixture
def rows(tmp_path):
    """`rows(name, *articles)`: a table with those articles; gives its path."""
    import json

    def rows(name, *articles):
        path = tmp_path / name
        path.write_text("\n".join(map(json.dumps, articles)), encoding="utf-8")
        return str(path)

    return rows
