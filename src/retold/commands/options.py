"""Options that several commands have, and what they make of them."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from retold.engine.contract import Progress
    from retold.judgement_file import Line
    from retold.settings import Settings

Inputs = Annotated[
    list[str], typer.Argument(metavar="INPUT…", help="Folders and files: .txt .md .html .pdf .jsonl .csv, in any mix.")
]
Model = Annotated[
    str | None, typer.Option("--model", metavar="NAME", help="Another English model: an installed package or a folder.")
]
Extractor = Annotated[
    str | None, typer.Option("--extractor", metavar="NAME", help="Another finder of tellings: module:class.")
]
Processes = Annotated[
    int, typer.Option("--processes", min=1, metavar="N", help="Worker processes that read the texts.")
]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="No progress and no report on the terminal.")]
Judgements = Annotated[
    Path | None,
    typer.Option("--judgements", metavar="FILE", help="Decisions of people that outrank every score: JSON Lines."),
]


def chosen(model: str | None, extractor: str | None, processes: int) -> "Settings":
    """The settings of the call; what it leaves out is as by default."""
    from dataclasses import replace

    from retold.settings import Settings

    settings = Settings(processes=processes)
    if model is not None:
        settings = replace(settings, model=model)
    return settings if extractor is None else replace(settings, extractor=extractor)


@contextmanager
def watching(*, quiet: bool) -> "Iterator[Progress]":
    """What a run tells its progress to: standard error, or nobody if `quiet`."""
    if quiet:
        yield lambda _stage, _done, _total=None: None
        return
    from retold import progress

    with progress.Progress() as shown:
        yield shown.advance


def judged(file: Path | None) -> "tuple[Line, ...]":
    """The judgements of a file, if one is given; raises `InputError` before any work is done."""
    if file is None:
        return ()
    from retold.judgement_file import read

    return read(file)
