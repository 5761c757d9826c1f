"""`retold trace`, `retold descent`, `retold tellings`: runs that keep nothing but the files that one asks for."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from retold.commands.options import Extractor, Inputs, Judgements, Model, Processes, Quiet, chosen, judged, watching
from retold.errors import NothingUsable, UsageError
from retold.output import ready, write
from retold.report import accounted, descended, nothing, pedigree, rendered, report, show

if TYPE_CHECKING:
    from collections.abc import Sequence

    from retold.judgement_file import Line
    from retold.records import Trace
    from retold.settings import Settings

Chosen = Annotated[
    int | None, typer.Option("--story", min=1, metavar="N", help="Only the N-th story, the largest being 1.")
]


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
    ready(outputs.values())
    settings = chosen(model, extractor, processes)
    result = traced(inputs, settings, story, quiet=quiet, judgements=judged(judgements))
    for kind, path in outputs.items():
        write(path, rendered(result, kind))
    if not quiet:
        report(result, outputs, claims)


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
    ready(outputs.values())
    settings = chosen(model, extractor, processes)
    result = traced(inputs, settings, story, quiet=quiet, judgements=judged(judgements))
    for kind, path in outputs.items():
        write(path, descended(result, kind))
    if not quiet:
        pedigree(result, outputs)


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
    ready(outputs.values())
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


def only(result: "Trace", number: int) -> "Trace":
    """The trace with one story; raises `UsageError` if there are fewer."""
    from dataclasses import replace

    if number > len(result.dossiers):
        raise UsageError(
            f"there is no story {number}: the input holds {len(result.dossiers)}; give --story a smaller number"
        )
    return replace(result, dossiers=result.dossiers[number - 1 : number])


COMMANDS = (trace, descent, tellings)
"""In the order of the help."""
