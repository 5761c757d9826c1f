"""An archive with two small stories in it, made once, and servers on copies of it."""

import json
import shutil
from contextlib import ExitStack

import pytest
from starlette.testclient import TestClient
from tests.server.knocking import HERE, ROWS, WORD, token, visit

from retold.archive import Archive
from retold.server import Serving, create_app


@pytest.fixture(scope="session")
def kept(tmp_path_factory):
    """The folder of an archive with three articles; to be copied, not used."""
    folder = tmp_path_factory.mktemp("kept")
    (folder / "rows.jsonl").write_text("\n".join(json.dumps(row) for row in ROWS))
    with Archive.create(folder / "archive") as archive:
        archive.add([str(folder / "rows.jsonl")])
        assert archive.totals().articles == len(ROWS)
    return folder / "archive"


@pytest.fixture(scope="session")
def copied(kept, tmp_path_factory):
    """`copied()`: a copy of the archive, open."""
    with ExitStack() as stack:

        def copied():
            folder = tmp_path_factory.mktemp("copy") / "archive"
            shutil.copytree(kept, folder)
            return stack.enter_context(Archive.open(folder))

        yield copied


@pytest.fixture
def archive(copied):
    return copied()


@pytest.fixture
def local(archive):
    """A browser on a server without accounts."""
    return TestClient(create_app(archive), base_url=HERE, follow_redirects=False)


@pytest.fixture(scope="module")
def accounts(copied):
    """An archive with a user of each role."""
    archive = copied()
    for role in ("reader", "analyst", "admin"):
        archive.users.add(role, role, WORD, by="root")
    return archive


@pytest.fixture
def quick(monkeypatch):
    """Hashes that take no time."""
    monkeypatch.setattr("retold.archive.secret.fits", lambda stored, password: bool(stored) and password == WORD)


@pytest.fixture
def serve():
    """`serve(archive, **serving)`: a server with accounts, to be asked by several clients."""
    return lambda archive, **given: create_app(archive, Serving(accounts=True, **given))


@pytest.fixture
def enter(quick):
    """`enter(app, name)`: a browser in which somebody has signed in, with what its forms carry as `.csrf`."""

    def enter(app, name):
        browser = visit(app)
        answer = browser.post("/login", data={"name": name, "password": WORD, "csrf": token(browser)})
        assert answer.status_code == 303, answer.text
        browser.csrf = token(browser, "/account")
        return browser

    return enter
