"""Rows of a JSONL or CSV file as what they declare and the text that they hold."""

import csv
import gzip
import io
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

import msgspec

from retold.articles.decode import BOMS, SAMPLE, decode, guess
from retold.errors import InputError
from retold.records import Declared

COLUMNS: dict[str, tuple[str, ...]] = {
    "key": ("id", "key", "article_id", "articleid", "uid", "guid"),
    "text": (
        "text", "body", "content", "articlebody", "article_body", "article_text", "full_text", "fulltext", "article",
    ),
    "outlet": ("outlet", "publisher", "publication", "newspaper", "site_name", "sitename", "site", "source"),
    "url": ("url", "link", "permalink", "source_url"),
    "title": ("title", "headline"),
    "date": (
        "date", "published", "published_at", "publish_date", "published_date", "publication_date", "date_published",
        "datepublished", "pubdate", "datetime", "timestamp",
    ),
    "language": ("language", "lang"),
    "byline": ("byline", "author", "authors"),
}  # fmt: skip
"""What a column is called, in any case; the first name that a row fills wins."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One article of a table: its number (from 1, header apart), its text exactly as stored, and what it declares."""

    number: int
    text: str
    declared: Declared


def jsonl_rows(path: Path, limit: int) -> Iterator[Row | InputError]:
    """The rows of a JSON Lines file (gzipped if its name ends in .gz), one line in memory at a time.

    A row that cannot be used, or is longer than `limit` bytes, gives an `InputError` in its place; a file that
    cannot be read to its end gives one at the end.
    """
    try:
        with gzip.open(path, "rb") if path.suffix == ".gz" else path.open("rb") as stream:
            yield from _jsonl(str(path), stream, limit)  # type: ignore[arg-type]  # GzipFile reads as BinaryIO does
    except (EOFError, zlib.error, gzip.BadGzipFile):
        yield InputError(str(path), "the compressed file is damaged; fetch or pack it again")


def _jsonl(source: str, stream: BinaryIO, limit: int) -> Iterator[Row | InputError]:
    number = 0
    while line := stream.readline(limit + 1):
        number += 1
        whole = len(line) <= limit or line.endswith(b"\n")
        while not whole:
            rest = stream.readline(limit + 1)
            whole = rest.endswith(b"\n") or not rest
        if number == 1:
            if line.startswith(tuple(mark for mark, name in BOMS if name != "utf-8")):
                yield InputError(source, "the file is not UTF-8; save it as UTF-8")
                return
            line = line.removeprefix(b"\xef\xbb\xbf")
        if line.strip():
            yield _json_row(f"{source}#{number}", number, line) if len(line) <= limit else _too_long(source, number)


def _too_long(source: str, number: int) -> InputError:
    return InputError(f"{source}#{number}", "the row is larger than the limit; split it or raise max_bytes")


def _json_row(source: str, number: int, line: bytes) -> Row | InputError:
    try:
        value = msgspec.json.decode(line)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return InputError(source, "the line is not valid JSON; write one object a line, in UTF-8")
    if not isinstance(value, dict):
        return InputError(source, "the line is not a JSON object; write one object with at least id and text a line")
    return _row(source, number, {str(name).strip().lower(): item for name, item in value.items()})


def csv_rows(path: Path, limit: int) -> Iterator[Row | InputError]:
    """The rows of a CSV file with a header, one in memory at a time; bad rows give an `InputError` in their place.

    The separator (comma, semicolon, tab or bar) is the commonest in the header.
    """
    # the csv module's own limit of 128 KiB a field is for the whole process; long articles exceed it
    csv.field_size_limit(max(limit, csv.field_size_limit()))
    with path.open("rb") as raw, io.TextIOWrapper(raw, encoding=csv_encoding(path), newline="") as stream:
        header = stream.readline(limit).lstrip("\ufeff")
        separator = max(",;\t|", key=header.count)
        names = [name.strip().lower() for name in next(csv.reader([header], delimiter=separator), [])]
        if not set(names) & set(COLUMNS["text"]):
            yield InputError(str(path), "no column holds the text; name one of the header's columns text")
            return
        yield from _csv(str(path), names, csv.reader(_bounded(stream, limit), delimiter=separator))


def csv_encoding(path: Path) -> str:
    """The encoding of a CSV file: UTF-8 if all of it is, else what its beginning looks like."""
    with path.open("rb") as stream:
        head = stream.read(SAMPLE)
        for mark, name in BOMS:
            if head.startswith(mark):
                return name if name.startswith("utf-8") else name.rsplit("-", 1)[0]
        decode(head.rsplit(b"\n", 1)[0], str(path))  # an InputError if it is no text at all
        stream.seek(0)
        bad = next((line for line in iter(lambda: stream.readline(SAMPLE * 16), b"") if not _is_utf8(line)), None)
    return "utf-8" if bad is None else guess(head + bad, str(path))


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _bounded(stream: io.TextIOWrapper, limit: int) -> Iterator[str]:
    while line := stream.readline(limit):
        if len(line) == limit:
            raise csv.Error
        yield line


def _csv(source: str, names: Sequence[str], rows: Iterator[list[str]]) -> Iterator[Row | InputError]:
    number = 0
    try:
        for cells in rows:
            if not any(cells):
                continue
            number += 1
            at = f"{source}#{number}"
            if len(cells) > len(names):
                yield InputError(
                    at, "the row has more cells than the header; put text with separators in double quotes"
                )
            else:
                yield _row(at, number, dict(zip(names, cells, strict=False)))
    except (csv.Error, UnicodeError):
        yield InputError(
            f"{source}#{number + 1}", "the table is broken from this row on; check its quotes and encoding"
        )


def _row(source: str, number: int, cells: dict[str, object]) -> Row | InputError:
    text = _text(next((cells[name] for name in COLUMNS["text"] if cells.get(name)), None))
    if text is None or not text.strip():
        return InputError(source, "the row has no text; fill its field text")
    found = {field: _first(cells, names) for field, names in COLUMNS.items() if field != "text"}
    return Row(number=number, text=text, declared=Declared(**found))


def _text(value: object) -> str | None:
    if isinstance(value, str):
        return value
    if isinstance(value, list) and all(isinstance(part, str) for part in value):
        return "\n".join(value)
    return None


def _first(cells: dict[str, object], names: Sequence[str]) -> str | None:
    """The first filled cell as a string; a list of names is joined by commas."""
    for name in names:
        value = cells.get(name)
        if isinstance(value, list):
            value = ", ".join(str(part) for part in value if isinstance(part, str | int))
        if isinstance(value, str | int | float) and not isinstance(value, bool) and str(value).strip():
            return str(value).strip()
    return None
