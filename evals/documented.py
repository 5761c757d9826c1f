"""The floors as tables in the documentation, so that the page and the tests say the same."""

from collections.abc import Mapping
from pathlib import Path

from evals.floors import Floor

PAGE = Path(__file__).parent.parent / "docs" / "explanation" / "how-it-is-measured.md"

STORIES = ("bundled", "gold")
"""The corpora of labelled stories, which have the same figures; the others are those of parts."""


def page(text: str, floors: Mapping[str, Floor]) -> str:
    """The page's text with its tables made from the floors."""
    parts = {name: floor for name, floor in floors.items() if name not in STORIES}
    return between(between(text, "stories", stories(floors)), "parts", rows(parts))


def stories(floors: Mapping[str, Floor]) -> str:
    """A line a figure, a column a corpus of stories."""
    known = [floors[name].figures for name in STORIES if name in floors]
    figures = dict.fromkeys(figure for found in known for figure in found)
    lines = [f"| `{name}` | {' | '.join(shown(found.get(name)) for found in known)} |" for name in figures]
    return "\n".join(["| figure | bundled | gold |", "|---|---|---|", *lines])


def rows(floors: Mapping[str, Floor]) -> str:
    """A line a figure of each part."""
    lines = [
        f"| {part} | `{name}` | {shown(value)} |" for part, f in floors.items() for name, value in f.figures.items()
    ]
    return "\n".join(["| part | figure | floor |", "|---|---|---|", *lines])


def shown(value: float | None) -> str:
    """A figure as the page prints it: two digits, never rounded up."""
    return "–" if value is None else f"{int(value * 100 + 1e-9) / 100:.2f}"


def between(text: str, mark: str, table: str) -> str:
    """The text with a table between two comments."""
    opening, closing = f"<!-- {mark} -->\n", f"<!-- /{mark} -->"
    head, _, rest = text.partition(opening)
    return f"{head}{opening}{table}\n{closing}{rest.partition(closing)[2]}"
