"""Results as the command line gives them: as bytes of a file, on the terminal, or why there are none.

What makes a format is imported by the function that needs it, so that `retold --help` stays quick.
"""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from retold.output import STANDARD

if TYPE_CHECKING:
    from rich.console import Console

    from retold.records import Accounts, Comparison, Material, Problem, Trace


def nothing(problems: "Sequence[Problem]") -> str:
    """Why there is nothing to show: the first problems, or that the input was empty."""
    told = "; ".join(f"{p.source}: {p.message}" for p in problems[:3])
    more = f"; and {len(problems) - 3} more problems" if len(problems) > 3 else ""
    return f"no article could be read: {told or 'the input is empty; name files or folders with articles'}{more}"


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


def descended(result: "Trace", kind: str) -> bytes:
    """The descent of a trace in a format, as bytes of a file."""
    if kind == "json":
        from retold.dossier.formats.descent_json import to_json

        return to_json(result)
    if kind == "dot":
        from retold.dossier.formats.dot import to_dot as written
    elif kind == "graphml":
        from retold.dossier.formats.graphml import to_graphml as written
    else:
        from retold.dossier.formats.newick import to_newick as written
    return written(result).encode("utf-8", "replace")


def pedigree(result: "Trace", outputs: dict[str, Path]) -> None:
    """The descent of the stories on the terminal, and where the files are."""
    from retold.dossier import pedigree

    spread(lambda console: pedigree.show(result, console), result.problems, outputs)


def accounted(result: "Accounts") -> bytes:
    """The accounts as JSON, as bytes of a file."""
    from retold.dossier.formats.tellings_json import to_json

    return to_json(result)


def report(result: "Trace", outputs: dict[str, Path], claims: int) -> None:
    """The stories on the terminal, and where the files are."""
    from retold.dossier import terminal

    spread(lambda console: terminal.show(result, console, limit=claims), result.problems, outputs)


def show(result: "Accounts", outputs: dict[str, Path]) -> None:
    """The articles on the terminal, and where the file is."""
    from retold.dossier import marked

    spread(lambda console: marked.show(result, console), result.problems, outputs)


def compared(comparison: "Comparison", material: "Material") -> None:
    """Why two tellings are, or are not, in one claim, on the terminal."""
    from rich.console import Console

    from retold.dossier import comparing

    comparing.show(comparison, material, Console(highlight=False))


def spread(view: "Callable[[Console], None]", problems: "Sequence[Problem]", outputs: dict[str, Path]) -> None:
    """Print a view and the names of the files.

    Where a result went to standard output, print nothing but the problems, on standard error.
    """
    from rich.console import Console

    from retold.dossier.printing import put_problems

    if STANDARD in outputs.values():
        put_problems(Console(stderr=True, highlight=False), problems)
        return
    console = Console(highlight=False)
    view(console)
    for path in outputs.values():
        console.print(f"Written: {path}", markup=False, soft_wrap=True)
