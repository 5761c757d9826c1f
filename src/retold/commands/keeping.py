"""`retold init`, `add`, `update`, `stories`, `show`, `search`, `problems`, `remove`, `export`, `check`, `backup`."""

import getpass
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from retold.commands.options import Quiet, watching
from retold.errors import Interrupted, NotFound, NothingUsable, UsageError
from retold.output import ready, write
from retold.report import descended, nothing, rendered

if TYPE_CHECKING:
    from rich.console import Console

    from retold.archive import Archive

Start = Annotated[int, typer.Option("--start", min=0, metavar="N", help="Leave out the first N.")]
Limit = Annotated[int, typer.Option("--limit", min=1, max=500, metavar="N", help="Show at most N.")]

HERE = "retold.sqlite"
"""The file by which the folder that one stands in is known as an archive."""

NO_ARCHIVE = "name an archive: --archive DIR before the command, or RETOLD_ARCHIVE (retold init DIR makes one)"


def named(context: typer.Context) -> str:
    """The archive that the call is about: `--archive`, `RETOLD_ARCHIVE`, or the folder that one stands in."""
    name = (context.obj or {}).get("archive")
    if name:
        return str(name)
    if Path(HERE).is_file():
        return "."
    raise UsageError(NO_ARCHIVE)


@contextmanager
def opened(context: typer.Context) -> "Iterator[Archive]":
    """The archive, closed at the end."""
    from retold.archive import Archive

    with Archive.open(named(context)) as archive:
        yield archive


@contextmanager
def working() -> Iterator[None]:
    """Work that Ctrl-C may end at any moment without harm; raises `Interrupted`."""
    try:
        yield
    except KeyboardInterrupt as error:
        raise Interrupted("interrupted; the work done so far is kept, and retold update goes on from there") from error


def local_user() -> str:
    """Who runs the command, for the audit."""
    return f"{getpass.getuser()} (command line)"


def console() -> "Console":
    """Where results go."""
    from rich.console import Console

    return Console(highlight=False)


def waiting(sentence: str) -> None:
    """Say what is waited for."""
    typer.echo(f"retold: {sentence}", err=True)


def init(
    context: typer.Context,
    folder: Annotated[str | None, typer.Argument(metavar="[DIR]", help="A folder, or a postgresql:// address.")] = None,
) -> None:
    """Make an archive: a folder with one database and the pages' original bytes."""
    from retold.archive import Archive

    name = folder or (context.obj or {}).get("archive") or "."
    with Archive.create(name) as archive:
        title = archive.place.title
    if archive.place.folder is None:
        typer.echo(f"Made an archive in {title}. Keep the address in RETOLD_ARCHIVE, then: retold add FILES")
    else:
        typer.echo(f"Made an archive in {title}. Add articles with: retold --archive {title} add FILES")


def add(
    context: typer.Context,
    inputs: Annotated[
        list[str], typer.Argument(metavar="INPUT…", help="Folders and files: .txt .md .html .pdf .jsonl .csv.")
    ],
    outlet: Annotated[str, typer.Option(metavar="NAME", help="Whose they are, where a row does not say it.")] = "",
    date: Annotated[str, typer.Option(metavar="DAY", help="When they were published: 2031-05-09.")] = "",
    quiet: Quiet = False,  # noqa: FBT002
) -> None:
    """Add articles; stories, claims, descent and ledgers follow. What is there already is left as it is."""
    from retold.commands import screen
    from retold.judgement_rows import unsaid
    from retold.records import Declared

    if date and (fault := unsaid("date", "yes", date)):
        raise UsageError(fault)
    with opened(context) as archive:
        with working(), watching(quiet=quiet) as progress:
            given = Declared(outlet=outlet or None, date=date or None)
            done = archive.add(inputs, progress, waiting=waiting, given=given)
        if not done.taken.added and not done.taken.known:
            raise NothingUsable(nothing(done.problems))
        if not quiet:
            screen.done(console(), archive, done)
        if (outlet or date) and done.taken.known:
            typer.echo("What was known stays as it is; retold judge article gives it another outlet or date.", err=True)


def update(context: typer.Context, quiet: Quiet = False) -> None:  # noqa: FBT002
    """Do what is left to do: after an interruption, or with a newer version of Retold."""
    from retold.commands import screen

    with opened(context) as archive:
        with working(), watching(quiet=quiet) as progress:
            done = archive.update(progress, waiting=waiting)
        if not quiet:
            screen.done(console(), archive, done)


def stories(
    context: typer.Context,
    order: Annotated[str, typer.Option("--order", metavar="last|size", help="Latest or largest first.")] = "last",
    start: Start = 0,
    limit: Limit = 50,
) -> None:
    """List the stories: articles, outlets, origins, title."""
    from retold.commands import screen

    if order not in ("last", "size"):
        raise UsageError(f"stories are ordered by last or size, not by {order!r}")
    with opened(context) as archive:
        screen.stories(console(), archive.stories(start=start, limit=limit, order=order))
        screen.left(console(), archive)


def show(
    context: typer.Context,
    name: Annotated[str, typer.Argument(metavar="STORY|CLAIM|ARTICLE", help="An id, or an article's key.")],
    claims: Annotated[int, typer.Option("--claims", min=1, metavar="N", help="How many claims are shown.")] = 8,
) -> None:
    """Show a story, a claim with its origins and the ids of its tellings, or an article with what it tells."""
    from retold.commands import screen

    with opened(context) as archive:
        for view in (screen.story, screen.claim, screen.article):
            try:
                view(console(), archive, name, claims)
            except NotFound as error:
                missing = error
            else:
                return
    raise (
        missing
        if "several" in str(missing)
        else NotFound(f"there is no story, claim or article {name}: retold stories and retold search show them")
    )


def search(
    context: typer.Context,
    words: Annotated[str, typer.Argument(metavar="[WORDS]", help='Words; "a phrase"; -without; begin*.')] = "",
    outlet: Annotated[str, typer.Option(help="Only what this outlet tells.")] = "",
    source: Annotated[str, typer.Option(help="Only what rests on this source.")] = "",
    certainty: Annotated[str, typer.Option(help="asserted, attributed, hedged or denied.")] = "",
    drift: Annotated[str, typer.Option(help="Only tellings that differ so: number, polarity …, conflict …")] = "",
    since: Annotated[str, typer.Option(metavar="DAY", help="Published on this day or later: 2031-05-09.")] = "",
    until: Annotated[str, typer.Option(metavar="DAY", help="Published on this day or earlier.")] = "",
    start: Start = 0,
    limit: Limit = 20,
) -> None:
    """Search what is told; the facets below the hits say how to narrow it."""
    from retold.commands import screen
    from retold.storage.found import Query

    query = Query(
        words=words,
        outlet=outlet,
        source=source,
        certainty=certainty,
        drift=drift,
        since=since,
        until=until,
    )
    with opened(context) as archive:
        screen.hits(console(), archive.search(query, start=start, limit=limit))


def problems(context: typer.Context, start: Start = 0, limit: Limit = 100) -> None:
    """List what could not be processed, and why."""
    from retold.commands import screen

    with opened(context) as archive:
        screen.problems(console(), archive.problems(start=start, limit=limit))


def remove(
    context: typer.Context,
    articles: Annotated[list[str], typer.Argument(metavar="ARTICLE…", help="Ids or keys.")],
) -> None:
    """Take articles away with all that rested on them, and only that."""
    with opened(context) as archive, working():
        for name in articles:
            archive.remove(name, who=local_user(), waiting=waiting)
            typer.echo(f"Removed {name}.")


def export(
    context: typer.Context,
    story: Annotated[str, typer.Argument(metavar="STORY", help="The story's id.")],
    json: Annotated[
        Path | None, typer.Option("--json", metavar="FILE", help="Write JSON; - for standard output.")
    ] = None,
    html: Annotated[Path | None, typer.Option("--html", metavar="FILE", help="Write one HTML file.")] = None,
    markdown: Annotated[Path | None, typer.Option("--markdown", metavar="FILE", help="Write Markdown.")] = None,
    dot: Annotated[Path | None, typer.Option("--dot", metavar="FILE", help="Write the descent as DOT.")] = None,
    graphml: Annotated[
        Path | None, typer.Option("--graphml", metavar="FILE", help="Write the descent as GraphML.")
    ] = None,
    newick: Annotated[
        Path | None, typer.Option("--newick", metavar="FILE", help="Write the descent as extended Newick.")
    ] = None,
) -> None:
    """Write a story's dossier to files as `retold trace` does, or its descent as `retold descent` does."""
    dossier = {"json": json, "html": html, "markdown": markdown}
    trees = {"dot": dot, "graphml": graphml, "newick": newick}
    given = {kind: path for kind, path in (dossier | trees).items() if path is not None}
    if not given:
        raise UsageError("say what to write: --json, --html, --markdown, --dot, --graphml or --newick with a FILE")
    ready(given.values())
    with opened(context) as archive:
        trace = archive.trace(story)
    for kind, path in given.items():
        write(path, descended(trace, kind) if kind in trees else rendered(trace, kind))


def check(context: typer.Context) -> None:
    """Verify the archive: bytes against their digests, spans against texts, references against rows."""
    from retold.commands import screen
    from retold.dossier.wording import count

    with opened(context) as archive:
        faults = archive.check()
        screen.left(console(), archive)
    for fault in faults:
        typer.echo(fault)
    typer.echo(f"{count(len(faults), 'fault')} found." if faults else "The archive is sound.")
    if faults:
        raise typer.Exit(1)


def backup(
    context: typer.Context,
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="A folder that does not exist yet.")],
) -> None:
    """Copy the archive into a new folder, also while it is in use."""
    with opened(context) as archive:
        archive.backup(folder)
    typer.echo(f"Copied to {folder}; it is an archive like the first.")


COMMANDS = (init, add, update, stories, show, search, problems, remove, export, check, backup)
"""In the order of the help."""
