"""A file of judgements: JSON Lines, one decision a row."""

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from retold import judgement_rows
from retold.errors import InputError
from retold.records import Article, Judgement, Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One row of a file: where it stands (`file#line`), and the file's own time, for rows that give none."""

    source: str
    row: judgement_rows.Row
    at: datetime


def read(path: Path) -> tuple[Line, ...]:
    """The rows of a file; raises `InputError` at the first that is no judgement, before any work is done."""
    try:
        text = path.read_bytes().decode("utf-8-sig")
        at = datetime.fromtimestamp(path.stat().st_mtime, tz=UTC)
    except OSError as error:
        raise InputError(str(path), f"cannot be read ({(error.strerror or str(error)).lower()})") from error
    except UnicodeDecodeError as error:
        raise InputError(str(path), "the file is not UTF-8; save it as UTF-8") from error
    found = []
    for number, line in enumerate(text.split("\n"), start=1):
        if line.strip():
            found.append(Line(source=f"{path}#{number}", row=_row(f"{path}, line {number}", line), at=at))
    return tuple(found)


def signed(lines: Iterable[Line], who: str) -> tuple[Line, ...]:
    """The rows, those that name nobody under a name."""
    return tuple(replace(n, row=msgspec.structs.replace(n.row, who=n.row.who.strip() or who)) for n in lines)


def _row(source: str, line: str) -> judgement_rows.Row:
    try:
        return judgement_rows.row(json.loads(line))
    except json.JSONDecodeError as error:
        raise InputError(source, f"it is no JSON ({error.msg}); give one object a line") from error
    except judgement_rows.Unreadable as error:
        raise InputError(source, str(error)) from error


def names(line: Line) -> tuple[str, ...]:
    """The articles, by key or id, that a row points to; unseen originals among them."""
    given = (line.row.first, line.row.second)
    return tuple(judgement_rows.place(point).article for point in given if point is not None)


def placed(lines: Sequence[Line], articles: Iterable[Article]) -> Iterator[Judgement | Problem]:
    """Each row as a judgement on these articles, or as a problem where it points nowhere in them."""
    names = judgement_rows.names(articles)
    for line in lines:
        try:
            yield judgement_rows.judgement(line.row, names, line.at)
        except judgement_rows.Unreadable as error:
            yield Problem(source=line.source, stage="judgements", kind="Unused", message=str(error))
