"""An archive of the bundled examples, made once, and copies of it for tests that change something."""

import shutil
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from retold.archive import Archive
from retold.archive.people import Actor
from retold.server import create_app

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"


@pytest.fixture(scope="session")
def kept(tmp_path_factory):
    """The folder of an archive of the bundled examples."""
    folder = tmp_path_factory.mktemp("archive") / "kept"
    with Archive.create(folder) as archive:
        archive.add([str(EXAMPLES / name) for name in ("garnet-drones", "clinic-paper-leak", "ketter-dam-disaster")])
    return folder


@pytest.fixture(scope="session")
def archive(kept):
    """The archive, to be read only."""
    with Archive.open(kept) as archive:
        yield archive


def browser(archive):
    """A client that a server without accounts answers."""
    return TestClient(create_app(archive))


@pytest.fixture(scope="session")
def web(archive):
    """A client, to read only."""
    return browser(archive)


@pytest.fixture
def own(kept, tmp_path):
    """A client of a copy of the archive, to change things in; `own.archive` is that copy."""
    shutil.copytree(kept, tmp_path / "own")
    with Archive.open(tmp_path / "own") as archive:
        client = browser(archive)
        client.archive = archive
        yield client


@pytest.fixture
def empty(tmp_path):
    """A client of an archive with nothing in it."""
    with Archive.create(tmp_path / "empty") as archive:
        client = browser(archive)
        client.archive = archive
        yield client


@pytest.fixture
def as_role(monkeypatch):
    """`as_role("reader")`: whoever asks from now on has that role."""

    def become(role):
        monkeypatch.setattr("retold.server.HERE", Actor(name="Ida Ost", role=role))

    return become


@pytest.fixture(scope="session")
def story(archive):
    """The dossier's rows of the largest story, with its first claim that several articles tell."""
    return archive.story(archive.stories(order="size").items[0].id)


@pytest.fixture(scope="session")
def claim(story):
    """A claim of the largest story with several tellings."""
    return next(claim for claim in story.dossier.claims if len(claim.tellings) > 3)
