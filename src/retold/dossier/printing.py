"""What every terminal view prints with: safe text, wrapped lines, the colours of certainty, the problems.

All that comes from an article goes through `legible` into a `Text`, which reads no markup. Nothing is said by colour
alone; where the output is not a terminal it is plain text without blanks at the ends of lines.
"""

from collections.abc import Sequence

from rich.console import Console
from rich.text import Text

from retold.dossier import wording
from retold.records import Certainty, Problem

STYLES: dict[Certainty, str] = {"asserted": "bold", "attributed": "bright_blue", "hedged": "cyan", "denied": "red"}

NARROWEST = 24
"""Text is never wrapped to fewer columns than this, however deep it is indented."""


def safe(text: str, style: str = "") -> Text:
    """The text in a style, without the characters that a terminal would obey."""
    return Text(wording.legible(text), style=style)


def put(console: Console, text: Text, *, indent: int = 0, first: str = "", rest: str = "") -> None:
    """Print the text wrapped, each line `indent` columns in.

    The first line is led by `first` instead of blanks, the others by `rest`.
    """
    lead = f"{first:<{indent}}"
    for line in text.wrap(console, max(NARROWEST, console.width - indent)):
        line.rstrip()
        console.print(Text(lead).append_text(line), soft_wrap=True)
        lead = f"{rest:<{indent}}"


def put_problems(console: Console, problems: Sequence[Problem]) -> None:
    """What could not be processed, under a heading; nothing where all went well."""
    if problems:
        put(console, safe(wording.count(len(problems), "problem"), "bold"))
    for problem in problems:
        put(console, safe(f"{problem.source}: {problem.message} ({problem.stage})"), indent=3)
