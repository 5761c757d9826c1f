"""Fixtures that many tests share.

The strategy: records are built by hand wherever a stage can be tested on records alone. What reads language is tested
with the real model, the small one that ships with Retold, loaded once a session by `annotate`; every test that needs
it is marked `model`. Fixtures hand out functions, not data: each test writes its own few sentences, all invented, and
says beside them what must come out. Nothing here reads a file, the network or the clock.
"""

import os
import shutil
import subprocess
import sys
from typing import NamedTuple

import pytest

from retold.ids import content_id
from retold.records import Article, Block
from retold.text import lines


class Told(NamedTuple):
    """A telling as tests compare it: its words, its chain by name, its breaks and its certainty."""

    text: str
    chain: tuple[str, ...]
    breaks: tuple[str, ...]
    certainty: str


def made(text, **fields):
    """An article of one block a line; a first line that equals `title` is the title's block."""
    title = fields.get("title")
    spans = lines(text)
    blocks = tuple(Block(kind="title" if title == s.of(text) else "paragraph", span=s) for s in spans)
    given = {"id": content_id("a", text), "key": "invented", "source": "invented.txt", "blocks": blocks} | fields
    return Article(text=text, **given)


@pytest.fixture(scope="session")
def article():
    """`article(text, **fields)`: an article built by hand, one block a line."""
    return made


@pytest.fixture(scope="session")
def seeded():
    """`seeded(code)`: what a program prints, under several seeds of Python's hashes: they order sets of words."""

    def seeded(code):
        programs = [
            subprocess.Popen(  # noqa: S603
                [sys.executable, "-c", code],
                stdout=subprocess.PIPE,
                text=True,
                env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": os.pathsep.join(sys.path)},
            )
            for seed in ("1", "2", "3", "4")
        ]
        return [program.communicate()[0] for program in programs]

    return seeded


@pytest.fixture(scope="session")
def annotate():
    """The loaded annotation stage: a function over batches of articles."""
    from retold.annotations.annotate import Annotate
    from retold.settings import Settings

    return Annotate(settings=Settings()).load()


@pytest.fixture(scope="session")
def read(annotate):
    """`read(text, **fields)`: an article and what the model sees in it."""

    def read(text, **fields):
        one = made(text, **fields)
        return one, annotate([one])[0]

    return read


@pytest.fixture(scope="session")
def extracted(read):
    """`extracted(text, **fields)`: the tellings of a text, as records."""
    from retold.tellings.rules import Rules

    extract = Rules().load()
    return lambda text, **fields: extract([read(text, **fields)])[0]


@pytest.fixture(scope="session")
def tell(extracted):
    """`tell(text, **fields)`: the tellings of a text in short form, in order."""

    def tell(text, **fields):
        found = extracted(text, **fields)
        return [Told(t.span.of(text), tuple(x.name for x in t.chain), t.breaks, t.certainty) for t in found]

    return tell


@pytest.fixture(scope="session")
def about(tell):
    """`about(words, text, **fields)`: the shortest telling that has the words; fails with all tellings if none has."""

    def about(words, text, **fields):
        found = tell(text, **fields)
        fitting = [t for t in found if words in t.text]
        assert fitting, f"no telling has {words!r}: {found}"
        return min(fitting, key=lambda t: len(t.text))

    return about


@pytest.fixture(scope="session")
def postgresql():
    """The address of a PostgreSQL server without a database's name; skips where none can be started."""
    from tests import postgresql as started

    reason = started.missing()
    if reason:
        pytest.skip(reason)
    with started.running() as address:
        yield address


@pytest.fixture(scope="session")
def server(postgresql):
    """`server()`: the address of a new, empty database."""
    from itertools import count
    from uuid import uuid4

    from sqlalchemy import create_engine, text

    names = count()
    run = uuid4().hex[:8]

    def new():
        name = f"retold_{run}_{next(names)}"
        engine = create_engine(postgresql.replace("://", "+pg8000://") + "/postgres", isolation_level="AUTOCOMMIT")
        with engine.connect() as connection:
            connection.execute(text(f"CREATE DATABASE {name}"))
        engine.dispose()
        return f"{postgresql}/{name}"

    return new


@pytest.fixture(scope="module")
def chromium():
    """A browser; the test is skipped where there is none."""
    path = next(
        (found for name in ("chromium", "chromium-browser", "google-chrome") if (found := shutil.which(name))), ""
    )
    if not path:
        pytest.skip("no chromium here: apt-get install chromium")
    playwright = pytest.importorskip("playwright.sync_api", reason="no playwright: install the dev extra")
    with playwright.sync_playwright() as started:
        browser = started.chromium.launch(executable_path=path, args=["--no-sandbox"] if os.geteuid() == 0 else [])
        yield browser
        browser.close()
