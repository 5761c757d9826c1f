"""The command line."""

import io
import os
import sys
import time
from typing import Annotated

import typer

from retold import __version__
from retold.commands import judge, keeping, serve, tracing, users
from retold.commands.why import why
from retold.errors import RetoldError

app = typer.Typer(
    name="retold",
    help="Show what news reports claim, on whose word, how it changed in the retelling, and how many origins it has.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)

for command in (*tracing.COMMANDS, why, *keeping.COMMANDS, serve.serve):
    app.command()(command)
app.add_typer(judge.app, name="judge")
app.add_typer(users.user, name="user")
app.add_typer(users.token, name="token")

INTERRUPTED = 130
"""The exit status of a program that Ctrl-C has ended, by convention of the shell."""


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
