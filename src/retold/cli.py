"""The command line."""

import io
import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from retold import __version__
from retold.errors import NothingUsable, RetoldError, UsageError
from retold.output import writable, write

if TYPE_CHECKING:
    from retold.records import Trace
    from retold.settings import Settings

app = typer.Typer(
    name="retold",
    help="Show what news reports claim, on whose word, how it changed in the retelling, and how many origins it has.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)

INTERRUPTED = 130
"""The exit status of a program that Ctrl-C has ended, by convention of the shell."""


def version(wanted: bool) -> None:  # noqa: FBT001  the library calls it with the flag's value
    if wanted:
        typer.echo(f"retold {__version__}")
        raise typer.Exit


@app.callback()
def root(
    _version: Annotated[  # noqa: FBT002
        bool, typer.Option("--version", callback=version, is_eager=True, help="Show the version and exit.")
    ] = False,
) -> None:
    """Show what news reports claim, on whose word, how it changed in the retelling, and how many origins it has."""


@app.command()
def trace(
    inputs: Annotated[
        list[str],
        typer.Argument(metavar="INPUT…", help="Folders and files: .txt .md .html .pdf .jsonl .csv, in any mix."),
    ],
    json: Annotated[Path | None, typer.Option("--json", metavar="FILE", help="Write the dossiers as JSON.")] = None,
    html: Annotated[
        Path | None, typer.Option("--html", metavar="FILE", help="Write one self-contained HTML file.")
    ] = None,
    markdown: Annotated[
        Path | None, typer.Option("--markdown", metavar="FILE", help="Write the dossiers as Markdown.")
    ] = None,
    story: Annotated[
        int | None, typer.Option("--story", min=1, metavar="N", help="Only the N-th story, the largest being 1.")
    ] = None,
    claims: Annotated[
        int, typer.Option("--claims", min=1, metavar="N", help="How many claims of a story the terminal shows.")
    ] = 8,
    model: Annotated[
        str | None,
        typer.Option("--model", metavar="NAME", help="Another English model: an installed package or a folder."),
    ] = None,
    processes: Annotated[
        int, typer.Option("--processes", min=1, metavar="N", help="Worker processes that read the texts.")
    ] = 1,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="No progress and no report on the terminal.")] = False,  # noqa: FBT002
) -> None:
    """Trace the stories in the given articles: claims, chains, descent, and how many origins stand behind each claim.

    Keeps nothing but the files that you ask for.
    """
    outputs = {
        kind: path for kind, path in (("json", json), ("html", html), ("markdown", markdown)) if path is not None
    }
    if len({path.absolute() for path in outputs.values()}) < len(outputs):
        raise UsageError("two formats would be written to one file; give each a name of its own")
    for path in outputs.values():
        writable(path)
    from retold.settings import Settings

    chosen = Settings(processes=processes) if model is None else Settings(processes=processes, model=model)
    result = traced(inputs, chosen, quiet=quiet)
    if not result.dossiers:
        raise NothingUsable(nothing(result))
    if story is not None:
        result = only(result, story)
    for kind, path in outputs.items():
        write(path, rendered(result, kind))
    if not quiet:
        report(result, outputs, claims)


def nothing(result: "Trace") -> str:
    """Why there is nothing to show: the first problems, or that the input was empty."""
    told = "; ".join(f"{p.source}: {p.message}" for p in result.problems[:3])
    more = f"; and {len(result.problems) - 3} more problems" if len(result.problems) > 3 else ""
    return f"no article could be read: {told or 'the input is empty; name files or folders with articles'}{more}"


def traced(inputs: list[str], settings: "Settings", *, quiet: bool) -> "Trace":
    """The trace, with progress on standard error unless `quiet`."""
    from retold import pipeline

    if quiet:
        return pipeline.trace(inputs, settings)
    from retold.progress import Progress

    with Progress() as progress:
        return pipeline.trace(inputs, settings, progress.advance)


def only(result: "Trace", number: int) -> "Trace":
    """The trace with one story; raises `UsageError` if there are fewer."""
    from dataclasses import replace

    if number > len(result.dossiers):
        raise UsageError(
            f"there is no story {number}: the input holds {len(result.dossiers)}; give --story a smaller number"
        )
    return replace(result, dossiers=result.dossiers[number - 1 : number])


def rendered(result: "Trace", kind: str) -> bytes:
    """The trace in a format, as bytes of a file."""
    if kind == "json":
        from retold.dossier.formats.dossier_json import to_json

        return to_json(result)
    if kind == "html":
        from retold.dossier.render import to_html

        return to_html(result).encode("utf-8", "replace")
    from retold.dossier.formats.markdown import to_markdown

    return to_markdown(result).encode("utf-8", "replace")


def report(result: "Trace", outputs: dict[str, Path], claims: int) -> None:
    """The stories on the terminal, and where the files are."""
    from rich.console import Console

    from retold.dossier.terminal import show

    console: Console = Console(highlight=False)
    show(result, console, limit=claims)
    for path in outputs.values():
        console.print(f"Written: {path}", markup=False, soft_wrap=True)


def main() -> None:
    """Run the command line; every error that a user can cause is one sentence and an exit status."""
    started = time.monotonic()
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")  # a terminal that lacks a sign still gets the rest
    try:
        app()
    except SystemExit as stop:
        if stop.code == INTERRUPTED:
            say(f"interrupted after {time.monotonic() - started:.0f} s; no file was left half-written")
        raise
    except RetoldError as error:
        say(str(error))
        sys.exit(error.exit_code)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(1)


def say(sentence: str) -> None:
    """A sentence for the user on standard error."""
    print(f"\rretold: {sentence}" if sys.stderr.isatty() else f"retold: {sentence}", file=sys.stderr)  # noqa: T201
