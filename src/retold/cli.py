"""The command line."""

import io
import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from retold import __version__
from retold.commands.options import Extractor, Inputs, Judgements, Model, Processes, Quiet, chosen, judged, watching
from retold.commands.why import why
from retold.errors import NothingUsable, RetoldError, UsageError
from retold.keeping import commands, judge, serve, users
from retold.output import writable, write
from retold.report import accounted, descended, nothing, pedigree, rendered, report, show

if TYPE_CHECKING:
    from collections.abc import Sequence

    from retold.judgement_file import Line
    from retold.records import Trace
    from retold.settings import Settings

app = typer.Typer(
    name="retold",
    help="Show what news reports claim, on whose word, how it changed in the retelling, and how many origins it has.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)

commands.register(app)
app.command()(serve.serve)
app.add_typer(judge.app, name="judge")
app.add_typer(users.user, name="user")
app.add_typer(users.token, name="token")

INTERRUPTED = 130
"""The exit status of a program that Ctrl-C has ended, by convention of the shell."""

Chosen = Annotated[
    int | None, typer.Option("--story", min=1, metavar="N", help="Only the N-th story, the largest being 1.")
]


def version(wanted: bool) -> None:  # noqa: FBT001  the library calls it with the flag's value
    if wanted:
        typer.echo(f"retold {__version__}")
        raise typer.Exit


@app.callback()
def root(
    context: typer.Context,
    archive: Annotated[
        str | None,
        typer.Option("--archive", envvar="RETOLD_ARCHIVE", metavar="DIR", help="The archive: a folder or an address."),
    ] = None,
    _version: Annotated[  # noqa: FBT002
        bool, typer.Option("--version", callback=version, is_eager=True, help="Show the version and exit.")
    ] = False,
) -> None:
    """Show what news reports claim, on whose word, how it changed in the retelling, and how many origins it has."""
    context.obj = {"archive": archive}


@app.command()
def trace(
    inputs: Inputs,
    json: Annotated[
        Path | None, typer.Option("--json", metavar="FILE", help="Write the dossiers as JSON; - for standard output.")
    ] = None,
    html: Annotated[
        Path | None, typer.Option("--html", metavar="FILE", help="Write one self-contained HTML file.")
    ] = None,
    markdown: Annotated[
        Path | None, typer.Option("--markdown", metavar="FILE", help="Write the dossiers as Markdown.")
    ] = None,
    story: Chosen = None,
    claims: Annotated[
        int, typer.Option("--claims", min=1, metavar="N", help="How many claims of a story the terminal shows.")
    ] = 8,
    judgements: Judgements = None,
    model: Model = None,
    extractor: Extractor = None,
    processes: Processes = 1,
    quiet: Quiet = False,  # noqa: FBT002
) -> None:
    """Trace the stories in the given articles: claims, chains, descent, and how many origins stand behind each claim.

    Keeps nothing but the files that you ask for.
    """
    outputs = {
        kind: path for kind, path in (("json", json), ("html", html), ("markdown", markdown)) if path is not None
    }
    check(outputs)
    settings = chosen(model, extractor, processes)
    result = traced(inputs, settings, story, quiet=quiet, judgements=judged(judgements))
    for kind, path in outputs.items():
        write(path, rendered(result, kind))
    if not quiet:
        report(result, outputs, claims)


@app.command()
def descent(
    inputs: Inputs,
    json: Annotated[
        Path | None, typer.Option("--json", metavar="FILE", help="Write the descent as JSON; - for standard output.")
    ] = None,
    dot: Annotated[Path | None, typer.Option("--dot", metavar="FILE", help="Write it as DOT, for Graphviz.")] = None,
    graphml: Annotated[Path | None, typer.Option("--graphml", metavar="FILE", help="Write it as GraphML.")] = None,
    newick: Annotated[
        Path | None, typer.Option("--newick", metavar="FILE", help="Write it as extended Newick, a line a story.")
    ] = None,
    story: Chosen = None,
    judgements: Judgements = None,
    model: Model = None,
    extractor: Extractor = None,
    processes: Processes = 1,
    quiet: Quiet = False,  # noqa: FBT002
) -> None:
    """Show who has it from whom in each story: the tree with kinds, reasons and disagreements, and unseen originals.

    Keeps nothing but the files that you ask for.
    """
    named = (("json", json), ("dot", dot), ("graphml", graphml), ("newick", newick))
    outputs = {kind: path for kind, path in named if path is not None}
    check(outputs)
    settings = chosen(model, extractor, processes)
    result = traced(inputs, settings, story, quiet=quiet, judgements=judged(judgements))
    for kind, path in outputs.items():
        write(path, descended(result, kind))
    if not quiet:
        pedigree(result, outputs)


@app.command()
def tellings(
    inputs: Inputs,
    json: Annotated[
        Path | None, typer.Option("--json", metavar="FILE", help="Write the tellings as JSON; - for standard output.")
    ] = None,
    model: Model = None,
    extractor: Extractor = None,
    processes: Processes = 1,
    quiet: Quiet = False,  # noqa: FBT002
) -> None:
    """Show each article with what it tells marked in place: on whose word, how certain, with which figures.

    Compares no article with another. Keeps nothing but the file that you ask for.
    """
    outputs = {} if json is None else {"json": json}
    check(outputs)
    settings = chosen(model, extractor, processes)
    from retold import pipeline

    with watching(quiet=quiet) as advance:
        result = pipeline.tellings(inputs, settings, advance)
    if not result.accounts:
        raise NothingUsable(nothing(result.problems))
    for path in outputs.values():
        write(path, accounted(result))
    if not quiet:
        show(result, outputs)


app.command()(why)


def traced(
    inputs: list[str], settings: "Settings", story: int | None, *, quiet: bool, judgements: "Sequence[Line]" = ()
) -> "Trace":
    """The trace of the inputs, or of their N-th story; raises `NothingUsable` where there is none."""
    from retold import pipeline

    with watching(quiet=quiet) as advance:
        result = pipeline.trace(inputs, settings, advance, judgements)
    if not result.dossiers:
        raise NothingUsable(nothing(result.problems))
    return result if story is None else only(result, story)


def check(outputs: dict[str, Path]) -> None:
    """Raise now rather than after minutes of work, if an output cannot be written or two are the same."""
    if len({path.absolute() for path in outputs.values()}) < len(outputs):
        raise UsageError("two formats would be written to one file; give each a name of its own")
    for path in outputs.values():
        writable(path)


def only(result: "Trace", number: int) -> "Trace":
    """The trace with one story; raises `UsageError` if there are fewer."""
    from dataclasses import replace

    if number > len(result.dossiers):
        raise UsageError(
            f"there is no story {number}: the input holds {len(result.dossiers)}; give --story a smaller number"
        )
    return replace(result, dossiers=result.dossiers[number - 1 : number])


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
