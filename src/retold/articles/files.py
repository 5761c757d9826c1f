"""Files and folders as pages: what the user named, in a steady order, each input a page or a problem."""

import errno
import os
import re
import stat
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from retold.articles.tables import Row, csv_rows, jsonl_rows
from retold.errors import InputError
from retold.ids import content_id
from retold.records import Declared, Page, Problem
from retold.settings import MEBIBYTE, Settings

ROW = "application/x-retold-row"
"""Media type of the text of a table's row."""

MEDIA = {
    ".txt": "text/plain",
    ".text": "text/plain",
    ".md": "text/markdown",
    ".markdown": "text/markdown",
    ".html": "text/html",
    ".htm": "text/html",
    ".xhtml": "text/html",
    ".pdf": "application/pdf",
}
"""Files that hold one article each, by their ending."""

TABLES: dict[str, Callable[[Path, int], Iterator[Row | InputError]]] = {
    ".jsonl": jsonl_rows,
    ".ndjson": jsonl_rows,
    ".jsonl.gz": jsonl_rows,
    ".csv": csv_rows,
    ".tsv": csv_rows,
}
"""Files that hold an article a row."""

READ = ".txt, .md, .html, .pdf, .jsonl and .csv"
ADDRESS = re.compile(r"[a-z][a-z0-9+.-]{1,15}://", re.I)


NOT_THERE = "NotThere"
"""The kind of problem where there is no input of that name: the call is wrong, and nothing that it names."""


def pages(inputs: Sequence[str], settings: Settings) -> Iterator[Page | Problem]:
    """The pages of files and folders, in the order given; folders are walked in sorted order, hidden files left out.

    A file that is named twice is read once. Each page's `declared.key` is the row's id or the file's stem; a key that
    an earlier page has gets a suffix ("storm", "storm-2"), and a problem says so once for each file. What cannot be
    read gives a `Problem` in its place, never an exception. Tables are read row by row.
    """
    reader = Reader(settings)
    for name in inputs:
        if ADDRESS.match(name):
            said = "this version does not fetch web addresses; save the page and give the file"
            yield problem(name, said, kind=NOT_THERE)
        elif Path(name).is_dir():
            yield from reader.folder(Path(name))
        else:
            yield from reader.named(Path(name))


def number(inputs: Sequence[str]) -> int | None:
    """How many articles the inputs hold at most, by the names of their files; None where one is a table."""
    given = [Path(name) for name in inputs]
    found = {path for name in given for path in (walk(name) if name.is_dir() else [name])}
    return None if any(ending(path) in TABLES for path in found) else sum(ending(path) in MEDIA for path in found)


def walk(folder: Path, failed: Callable[[OSError], None] = lambda _: None) -> Iterator[Path]:
    """The files below a folder in order, hidden ones left out; `failed` is told what cannot be listed."""
    for top, folders, names in os.walk(folder, onerror=failed):
        folders[:] = sorted((name for name in folders if not name.startswith(".")), key=place)
        yield from (Path(top) / name for name in sorted(names, key=place) if not name.startswith("."))


def place(name: str) -> tuple[list[str | int], str]:
    """Where a name stands among others: "page" before "page-1" and "page (1)", "page (2)" before "page (10)"."""
    stem = Path(name).stem
    return [int(part) if part.isdecimal() else part for part in re.split(r"(\d+)", stem)], name


def problem(source: str, reason: str, *, kind: str = "InputError") -> Problem:
    """A problem of reading; `reason` is a clause that says what is wrong and what to do."""
    return Problem(source=source, stage="articles", kind=kind, message=reason)


class Reader:
    """Reads one run's inputs and remembers which files and keys it has met."""

    def __init__(self, settings: Settings) -> None:
        self.limit = settings.max_bytes
        self.files: set[Path] = set()
        self.keys: dict[str, int] = {}

    def folder(self, folder: Path) -> Iterator[Page | Problem]:
        """The pages of all files below a folder; kinds that are not read are counted in one problem."""
        unknown: dict[str, int] = {}
        known = 0
        failed: list[OSError] = []
        for path in walk(folder, failed.append):
            if ending(path) in MEDIA or ending(path) in TABLES:
                known += 1
                yield from self.named(path)
            else:
                unknown[path.suffix.lower()] = unknown.get(path.suffix.lower(), 0) + 1
        yield from (problem(str(error.filename), clause(error)) for error in failed)
        if unknown:
            count, kinds = sum(unknown.values()), ", ".join(sorted(kind or "no ending" for kind in unknown))
            yield problem(str(folder), f"skipped {count} of its files ({kinds}); Retold reads {READ}")
        elif not known and not failed:
            yield problem(str(folder), f"the folder holds no articles; Retold reads {READ}")

    def named(self, path: Path) -> Iterator[Page | Problem]:
        """The pages of one file, or the problem with it."""
        try:
            real = Path(os.path.realpath(path))  # Path.resolve fails on a link to itself, before it can be told so
            if real in self.files:
                return
            self.files.add(real)
            yield from self.table(path) if ending(path) in TABLES else self.single(path)
        except InputError as error:
            yield problem(error.source, error.reason)
        except FileNotFoundError as error:
            yield problem(str(path), clause(error), kind=NOT_THERE)
        except (OSError, ValueError) as error:  # a ValueError is a name with a zero byte in it
            yield problem(str(path), clause(error))

    def single(self, path: Path) -> Iterator[Page | Problem]:
        """The page of a file that holds one article."""
        size = regular(path)
        if ending(path) not in MEDIA:
            raise InputError(str(path), f"Retold does not read this kind of file; it reads {READ}")
        if not size:
            raise InputError(str(path), "the file is empty; give one with an article in it")
        if size > self.limit:
            sizes = f"{size / MEBIBYTE:.0f} MB, and the limit is {self.limit / MEBIBYTE:.0f} MB"
            raise InputError(str(path), f"the file has {sizes}; split it or raise max_bytes")
        data = path.read_bytes()
        key = self.unique(path.stem)
        page = make(str(path), MEDIA[ending(path)], data, Declared(key=key))
        yield page
        if key != path.stem:
            yield problem(str(path), f"an earlier article is called {path.stem}; this one is called {key}")

    def table(self, path: Path) -> Iterator[Page | Problem]:
        """The pages of a table's rows."""
        if not regular(path):
            raise InputError(str(path), "the file is empty; give one with articles in it")
        rows = again = 0
        example = ""
        for row in TABLES[ending(path)](path, self.limit):
            rows += 1
            if isinstance(row, InputError):
                yield problem(row.source, row.reason)
                continue
            own = row.declared.key or f"{path.name.split('.')[0]}-{row.number}"
            key = self.unique(own)
            if key != own:
                again, example = again + 1, example or f"{own} is called {key}"
            try:
                data = row.text.encode("utf-8")
            except UnicodeEncodeError:
                yield problem(
                    f"{path}#{own}", "the text holds half characters (lone surrogates); mend the file's encoding"
                )
                continue
            yield make(f"{path}#{key}", ROW, data, replace(row.declared, key=key))
        if again:
            yield problem(str(path), f"{again} of its ids had been used before ({example}); make ids unique")
        if not rows:
            yield problem(str(path), "the file holds no rows; give one with an article a row")

    def unique(self, key: str) -> str:
        """The key, with a number behind it if an earlier page has it."""
        made, number = key, self.keys.get(key, 1)
        while made in self.keys:
            number += 1
            made = f"{key}-{number}"
        self.keys[key] = number
        self.keys.setdefault(made, 1)
        return made


def make(source: str, media: str, data: bytes, declared: Declared) -> Page:
    """A page with its content's id."""
    return Page(id=content_id("p", source, data), source=source, media=media, data=data, declared=declared)


def ending(path: Path) -> str:
    """The ending of a file's name that tells its kind, in lower case; `.jsonl.gz` is one."""
    name = path.name.lower()
    return ".jsonl.gz" if name.endswith(".jsonl.gz") else path.suffix.lower()


def regular(path: Path) -> int:
    """The size of a regular file in bytes; anything else (a pipe, a device) is an `InputError`."""
    status = path.stat()
    if not stat.S_ISREG(status.st_mode):
        raise InputError(str(path), "this is not a file; save it to one")
    return status.st_size


def clause(error: OSError | ValueError) -> str:
    """What the system says went wrong, and what to do."""
    if isinstance(error, FileNotFoundError):
        return "there is no such file or folder; check the name"
    if isinstance(error, PermissionError):
        return "no permission to read it; change its permissions or copy it"
    if isinstance(error, OSError) and error.errno == errno.ELOOP:
        return "the link leads back to itself; give the file that it stands for"
    if isinstance(error, OSError) and error.strerror:
        return f"it cannot be read ({error.strerror.lower()}); check the disk and the name"
    return "its name is not valid; check the name"
