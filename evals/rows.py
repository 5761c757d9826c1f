"""Stories that are made up of rows of the corpora: judgements are kept by row, since the texts may not be passed on."""

import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from evals.dossiers import models_loaded_once
from retold import pipeline
from retold.records import Trace
from retold.settings import Settings

LINE = " ### "
"""How one corpus joins the lines of a page."""


def traced(
    corpora: Mapping[str, str], stories: Mapping[str, Sequence[int]], root: Path, *, lines: bool = False
) -> Iterator[tuple[str, Trace]]:
    """The stories, each traced from its rows; the key of an article is its row.

    A story's corpus is told by the first letter of its name. `lines`: the lines of pages are restored, at which places
    in the text are no longer those of the row.
    """
    rows = {name: read(root / file) for name, file in corpora.items()}
    with models_loaded_once(), TemporaryDirectory() as folder:
        for story, numbers in stories.items():
            file = Path(folder) / f"{story}.articles.jsonl"
            made = [article(n, rows[story[0]][n], lines=lines) for n in numbers]
            file.write_text("\n".join(map(json.dumps, made)), "utf-8")
            yield story, pipeline.trace([str(file)], Settings())


def read(file: Path) -> list[dict[str, Any]]:
    """The articles of a corpus in order; a row that holds the articles of an event stands for these."""
    found = map(json.loads, file.read_text("utf-8").splitlines())
    return [article for row in found for article in row.get("articles") or [row]]


def text(row: Mapping[str, Any]) -> str:
    """The text of an article."""
    return row["text"] if isinstance(row["text"], str) else "\n".join(row["text"])


def article(number: int, row: Mapping[str, Any], *, lines: bool = False) -> dict[str, Any]:
    """A row of a corpus as an article, named by its number."""
    told, day = text(row), row.get("date") or (row.get("scrape_time") or "")[:10] or None
    return {
        "id": str(number),
        "outlet": row.get("outlet") or row.get("publisher"),
        "date": iso(day) if day else None,
        "title": row.get("title"),
        "text": told.replace(LINE, "\n") if lines else told,
    }


def iso(day: str) -> str:
    """A day as 2017-04-07, also where it is given as 4/7/2017."""
    return datetime.strptime(day, "%m/%d/%Y").date().isoformat() if "/" in day else day  # noqa: DTZ007
