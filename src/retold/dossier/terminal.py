"""A trace in a terminal: the answer first, then why.

All that comes from an article goes through `legible` into a `Text`, which reads no markup. Nothing is said by colour alone,
and where the output is not a terminal it is plain text.
"""

from collections.abc import Iterator

from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from retold.dossier import tree, wording
from retold.dossier.assemble import ClaimView, StoryView, Told, assemble
from retold.records import Certainty, Problem, Trace
from retold.text import shorten

STYLES: dict[Certainty, str] = {"asserted": "bold", "attributed": "blue", "hedged": "blue", "denied": "red"}

LONGEST_QUOTE = 300


def show(trace: Trace, console: Console, *, limit: int) -> None:
    """Print every story with at most `limit` of its claims, then the problems."""
    views = assemble(trace)
    for view in views:
        _story(view, console, limit=limit, several=len(views) > 1)
    if trace.problems:
        _problems(trace.problems, console)


def _text(text: str, style: str = "") -> Text:
    return Text(wording.legible(text), style=style)


def _story(view: StoryView, console: Console, *, limit: int, several: bool) -> None:
    title = f"Story {view.number}: {view.title}" if several else view.title
    console.print(_text(title, "bold"))
    console.print(_text(f"{view.headline} {view.conclusion}".strip()))
    console.print()
    shown = view.claims[:limit]
    if shown:
        console.print(_overview(view, shown))
        console.print()
    console.print(_text("Descent", "bold"))
    for line in _descent(view):
        console.print(line, overflow="ellipsis", no_wrap=True)
    console.print()
    for claim in shown:
        _claim(claim, view, console)
    if len(view.claims) > len(shown):
        left = wording.count(len(view.claims) - len(shown), "further claim")
        console.print(_text(f"{left} not shown here; the written dossiers hold all of them.", "dim"))
        console.print()


def _overview(view: StoryView, claims: tuple[ClaimView, ...]) -> Table:
    """The main claims as a table: how many outlets, how many origins, and the gist with its certainty."""
    table = Table(box=None, padding=(0, 2, 0, 0), show_edge=False, header_style="dim")
    table.add_column("outlets", justify="right")
    table.add_column("origins", no_wrap=True)
    table.add_column("claim")
    for claim in claims:
        gist = _text(f"{claim.number}. {claim.claim.gist} ")
        gist.append(f"({claim.certainty})", STYLES[claim.certainty])
        bounds = f"[{wording.interval(claim.ledger.low, claim.ledger.high)}]"
        table.add_row(_text(str(claim.ledger.outlets)), _text(bounds, "bold"), gist)
    return table


def _descent(view: StoryView) -> Iterator[Text]:
    for row in tree.rows(view):
        line = Text(row.guides, style="dim")
        if row.source is None:
            line.append_text(_text(row.name, "italic")).append(" (not in the archive)")
        else:
            source = row.source
            line.append(f"{source.number} ", "dim").append_text(_text(source.label, "bold"))
            line.append(f", {source.lineage.kind}, {wording.dated(source.article.published)}")
            if row.others:
                line.append_text(_text(f", also from {wording.listed([p.name for p in row.others])}"))
        yield line


def _claim(view: ClaimView, story: StoryView, console: Console) -> None:
    head = _text(f"{view.number}. {view.claim.gist} ", "bold")
    head.append(f"({view.certainty}) ", STYLES[view.certainty])
    head.append(f"[{wording.interval(view.ledger.low, view.ledger.high)}]", "bold")
    console.print(head)
    for part in view.ledger.parts:
        numbers = ", ".join(str(source.number) for source in story.of(part.articles))
        counted = "counted" if part.counted else "not counted"
        console.print(Padding(_text(f"{counted}: {part.origin} (articles {numbers}). {part.why}"), (0, 0, 0, 3)))
    for told in view.told:
        _told(told, console)
    console.print()


def _told(told: Told, console: Console) -> None:
    telling = told.telling
    head = _text(f"{told.source.number} {told.source.label}: ")
    head.append(telling.certainty, STYLES[telling.certainty])
    head.append_text(_text(f", {wording.chain(telling.chain)}"))
    for name in telling.breaks:
        head.append(f", {wording.BREAKS[name]}", "yellow")
    console.print(Padding(head, (0, 0, 0, 3)))
    quote = _text(f"“{shorten(told.quote, LONGEST_QUOTE)}”", "dim")
    console.print(Padding(quote, (0, 0, 0, 5)))
    for difference in told.differences:
        drift = difference.drift
        note = f"{drift.relation}, {drift.kind}: {drift.note} (against {difference.source.number} {difference.source.label})"
        console.print(Padding(_text(note, "yellow"), (0, 0, 0, 5)))


def _problems(problems: tuple[Problem, ...], console: Console) -> None:
    console.print(_text(wording.count(len(problems), "problem"), "bold"))
    for problem in problems:
        console.print(Padding(_text(f"{problem.source}: {problem.message} ({problem.stage})"), (0, 0, 0, 3)))
