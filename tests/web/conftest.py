"""An archive of the bundled examples, made once, and copies of it for tests that change something."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from retold.archive import Archive
from retold.archive.people import Actor
from retold.server import create_app
from retold.server.access import Access

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
    """A client that a server without accounts answers, with what its forms carry in a header."""
    client = TestClient(create_app(archive), base_url="http://127.0.0.1")
    client.headers["X-CSRF-Token"] = client.get("/add").text.split('name="csrf" value="')[1].split('"')[0]
    return client


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

    here = Access.caller

    def become(role):
        actor = Actor(name="Ida Ost", role=role)
        monkeypatch.setattr(Access, "caller", lambda gate, request: replace(here(gate, request), actor=actor))

    return become


@pytest.fixture(scope="session")
def story(archive):
    """The dossier's rows of the largest story, with its first claim that several articles tell."""
    return archive.story(archive.stories(order="size").items[0].id)


@pytest.fixture(scope="session")
def claim(story):
    """A claim of the largest story with several tellings."""
    return next(claim for claim in story.dossier.claims if len(claim.tellings) > 3)
