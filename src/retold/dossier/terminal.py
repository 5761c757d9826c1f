"""A trace in a terminal: the answer first, then why.

All that comes from an article goes through `legible` into a `Text`, which reads no markup. Nothing is said by colour
alone; where the output is not a terminal it is plain text without blanks at the ends of lines.
"""

from collections.abc import Iterator

from rich.console import Console
from rich.text import Text

from retold.dossier import tree, wording
from retold.dossier.assemble import ClaimView, StoryView, Told, assemble
from retold.records import Certainty, Trace
from retold.text import shorten

STYLES: dict[Certainty, str] = {"asserted": "bold", "attributed": "blue", "hedged": "cyan", "denied": "red"}

LONGEST_QUOTE = 300
NARROWEST = 24
"""Text is never wrapped to fewer columns than this, however deep it is indented."""


def show(trace: Trace, console: Console, *, limit: int) -> None:
    """Print every story with at most `limit` of its claims, then the problems."""
    views = assemble(trace)
    for view in views:
        title = f"Story {view.number}: {view.title}" if len(views) > 1 else view.title
        _print(console, _text(title, "bold"))
        _story(view, console, limit=limit)
    if trace.problems:
        _print(console, _text(wording.count(len(trace.problems), "problem"), "bold"))
    for problem in trace.problems:
        _print(console, _text(f"{problem.source}: {problem.message} ({problem.stage})"), indent=3)


def _text(text: str, style: str = "") -> Text:
    return Text(wording.legible(text), style=style)


def _print(console: Console, text: Text, *, indent: int = 0, first: str = "") -> None:
    """Print the text wrapped, each line `indent` columns in, the first one led by `first` instead of blanks."""
    lead = f"{first:<{indent}}"
    for line in text.wrap(console, max(NARROWEST, console.width - indent)):
        line.rstrip()
        console.print(Text(lead).append_text(line), soft_wrap=True)
        lead = " " * indent


def _story(view: StoryView, console: Console, *, limit: int) -> None:
    _print(console, _text(f"{view.headline} {view.conclusion}".strip()))
    console.print()
    shown = view.claims[:limit]
    if shown:
        _overview(shown, console)
        console.print()
    _print(console, _text("Descent", "bold"))
    for line in _descent(view):
        console.print(line, overflow="ellipsis", no_wrap=True)
    console.print()
    for claim in shown:
        _claim(claim, view, console)
    if len(view.claims) > len(shown):
        left = wording.count(len(view.claims) - len(shown), "further claim")
        _print(console, _text(f"{left} not shown here; the written dossiers hold all of them."))
        console.print()


def _overview(claims: tuple[ClaimView, ...], console: Console) -> None:
    """The main claims as a table: how many outlets, how many origins, and the gist with its certainty."""
    console.print(Text("outlets  origins  claim", style="dim"))
    for claim in claims:
        bounds = f"[{wording.interval(claim.ledger.low, claim.ledger.high)}]"
        first = f"{claim.ledger.outlets:>7}  {bounds:<7}  "
        _print(console, _head(claim), indent=len(first), first=first)


def _head(claim: ClaimView) -> Text:
    return _text(f"{claim.number}. {claim.claim.gist} ").append(f"({claim.certainty})", STYLES[claim.certainty])


def _descent(view: StoryView) -> Iterator[Text]:
    for row in tree.rows(view):
        line = Text(row.guides)
        source = row.source
        if source is None:
            line.append_text(_text(row.name, "italic")).append(" (not in the archive)")
        else:
            line.append(f"{source.number} ").append_text(_text(source.short, "bold"))
            line.append(f", {source.lineage.kind}, {wording.dated(source.article.published)}")
        if row.others:
            line.append_text(_text(f", also from {wording.listed([p.name for p in row.others])}"))
        yield line


def _claim(claim: ClaimView, story: StoryView, console: Console) -> None:
    bounds = wording.interval(claim.ledger.low, claim.ledger.high)
    head = _head(claim)
    head.stylize("bold")
    _print(console, head.append(f" [{bounds}]", "bold"))
    for part in claim.ledger.parts:
        sources = story.of(part.articles)
        numbers = ", ".join(str(source.number) for source in sources)
        articles = "article" if len(sources) == 1 else "articles"
        counted = "counted" if part.counted else "not counted"
        _print(console, _text(f"{counted}: {part.origin} ({articles} {numbers}). {part.why}"), indent=3)
    for told in claim.told:
        _told(told, console)
    console.print()


def _told(told: Told, console: Console) -> None:
    telling = told.telling
    head = _text(f"{told.source.number} {told.source.short}: ")
    head.append(telling.certainty, STYLES[telling.certainty])
    head.append_text(_text(f", {wording.sourcing(telling)}"))
    _print(console, head, indent=3)
    _print(console, _text(f"“{shorten(told.quote, LONGEST_QUOTE)}”", "dim"), indent=5)
    for difference in told.differences:
        drift, source = difference.drift, difference.source
        note = f"{drift.relation}, {drift.kind}: {drift.note} (against {source.number} {source.short})"
        _print(console, _text(note, "yellow"), indent=5)
