"""`retold why`: the reasons for and against one claim."""

from typing import Annotated

import typer

from retold.commands.keeping import opened
from retold.commands.options import Extractor, Judgements, Model, Processes, Quiet, chosen, judged, watching

Reference = "TELLING"


def why(
    context: typer.Context,
    first: Annotated[
        str, typer.Option("--of", metavar=Reference, help="One telling: its id, ARTICLE:START or 'ARTICLE:its words'.")
    ],
    second: Annotated[str, typer.Option("--and", metavar=Reference, help="The other telling, in the same form.")],
    inputs: Annotated[
        list[str] | None,
        typer.Argument(metavar="[INPUT…]", help="Folders and files; without any, two tellings (ids) of the archive."),
    ] = None,
    judgements: Judgements = None,
    model: Model = None,
    extractor: Extractor = None,
    processes: Processes = 1,
    quiet: Quiet = False,  # noqa: FBT002
) -> None:
    """Say why two tellings are, or are not, in one claim: every signal of their score, and what decided.

    ARTICLE is the article's id or file name without its ending; START is a character of its text, as in the JSON.
    """
    from retold.report import compared

    if not inputs:
        with opened(context) as archive:
            comparison, material = archive.why(first, second)
        compared(comparison, material)
        return
    settings, decided = chosen(model, extractor, processes), judged(judgements)
    from retold import pipeline

    with watching(quiet=quiet) as advance:
        comparison, material = pipeline.why(inputs, settings, (first, second), advance, decided)
    compared(comparison, material)
