"""Articles in a terminal with their tellings marked in place: `[words of a telling]3`, and what 3 is below.

The number stands at the closing bracket, so that tellings may nest and cross.
"""

from collections.abc import Iterator

from rich.console import Console
from rich.text import Text

from retold.dossier import wording
from retold.dossier.accounts import AccountView, Numbered, arrange, tally
from retold.dossier.passages import Paragraph
from retold.dossier.printing import STYLES, put, put_problems, safe
from retold.records import Accounts, BlockKind

KINDS: dict[BlockKind, str] = {"title": "bold", "heading": "bold", "caption": "italic", "furniture": "dim"}
"""Styles of the words that no telling covers."""

MARK = "dim"


def show(result: Accounts, console: Console) -> None:
    """Print every article with its tellings, then the sums, then the problems."""
    views = arrange(result)
    for view in views:
        if view.told:
            put(console, legend())
            console.print()
            break
    for view in views:
        _article(view, console, numbered=len(views) > 1)
    if len(views) > 1:
        put(console, safe(f"{wording.count(len(views), 'article')}, {tally(result.accounts).sentence}", "bold"))
    put_problems(console, result.problems)


def legend() -> Text:
    """What the marks and the colours mean."""
    text = Text("[words of a telling]1, and under the paragraph: 1 how it is told, on whose word. ", style=MARK)
    for number, (certainty, meaning) in enumerate(wording.CERTAINTIES.items()):
        text.append("; " if number else "").append(certainty, STYLES[certainty]).append(f": {meaning}")
    return text.append(".")


def _article(view: AccountView, console: Console, *, numbered: bool) -> None:
    article = view.article
    head = Text(f"{view.number} ") if numbered else Text()
    head.append_text(safe(view.label, "bold")).append(f", {wording.dated(article.published)}")
    put(console, head.append_text(safe(f", {article.source}", MARK)))
    if article.copy_of:
        put(console, safe(f"The same text as {article.copy_of}."))
    console.print()
    for paragraph in view.paragraphs:
        put(console, marked(paragraph))
        for told in ended(paragraph):
            put(console, note(told), indent=5, first=f"{told.number:>4}")
        console.print()
    put(console, safe(view.tally.sentence, "bold"))
    console.print()


def marked(paragraph: Paragraph[Numbered]) -> Text:
    """The words of a paragraph on one line, with the marks of its tellings."""
    text = Text()
    for piece in paragraph.pieces:
        text.append("[" * len(piece.begins), MARK)
        style = STYLES[piece.top.telling.certainty] if piece.top else KINDS.get(paragraph.kind, "")
        text.append_text(safe(" ".join(piece.text.split("\n")), style))
        for told in reversed(piece.ends):
            text.append(f"]{told.number}", MARK)
    return text


def ended(paragraph: Paragraph[Numbered]) -> Iterator[Numbered]:
    """The tellings that end in the paragraph, by number."""
    yield from sorted((told for piece in paragraph.pieces for told in piece.ends), key=lambda told: told.number)


def note(told: Numbered) -> Text:
    """How it is told, on whose word, and its figures."""
    telling = told.telling
    text = Text(telling.certainty, style=STYLES[telling.certainty])
    text.append_text(safe(f", {wording.sourcing(telling)}"))
    if telling.figures:
        figures = ", ".join(wording.figure(figure) for figure in telling.figures)
        text.append_text(safe(f"; {figures}", MARK))
    return text
