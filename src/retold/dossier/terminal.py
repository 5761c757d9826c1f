"""A trace in a terminal: the answer first, then why."""

from collections.abc import Iterator

from rich.console import Console
from rich.text import Text

from retold.dossier import tree, wording
from retold.dossier.assemble import assemble
from retold.dossier.printing import STYLES, put, put_problems, safe
from retold.dossier.tolls import tolls
from retold.dossier.views import ClaimView, StoryView, Told
from retold.records import Trace
from retold.text import shorten

LONGEST_QUOTE = 300


def show(trace: Trace, console: Console, *, limit: int) -> None:
    """Print every story with at most `limit` of its claims, then the problems."""
    views = assemble(trace)
    for view in views:
        title = f"Story {view.number}: {view.title}" if len(views) > 1 else view.title
        put(console, safe(title, "bold"))
        _story(view, console, limit=limit)
    put_problems(console, trace.problems)


def _story(view: StoryView, console: Console, *, limit: int) -> None:
    put(console, safe(f"{view.headline} {view.conclusion}".strip()))
    if wording.roots_turn(view.roots):
        put(console, safe(f"What would change the number of originals: {wording.roots_turn(view.roots)}"))
    console.print()
    shown = view.claims[:limit]
    if shown:
        _overview(shown, console)
        console.print()
    put(console, safe("Descent", "bold"))
    for line in _descent(view):
        console.print(line, overflow="ellipsis", no_wrap=True)
    console.print()
    _tolls(view, console)
    for claim in shown:
        _claim(claim, view, console)
    if len(view.claims) > len(shown):
        left = wording.count(len(view.claims) - len(shown), "further claim")
        put(console, safe(f"{left} not shown here; the written dossiers hold all of them."))
        console.print()


def _overview(claims: tuple[ClaimView, ...], console: Console) -> None:
    """The main claims as a table: how many outlets, how many origins, and the gist with its certainty."""
    console.print(Text("outlets  origins  claim", style="dim"))
    for claim in claims:
        bounds = f"[{wording.interval(claim.ledger.low, claim.ledger.high)}]"
        first = f"{claim.ledger.outlets:>7}  {bounds:<7}  "
        put(console, _head(claim), indent=len(first), first=first)


def _head(claim: ClaimView) -> Text:
    return safe(f"{claim.number}. {claim.claim.gist} ").append(f"({claim.certainty})", STYLES[claim.certainty])


def _descent(view: StoryView) -> Iterator[Text]:
    for row in tree.rows(view):
        line = Text(row.guides)
        source = row.source
        if source is None:
            line.append_text(safe(row.name, "italic")).append(" (not in the archive)")
        else:
            line.append(f"{source.number} ").append_text(safe(source.short, "bold"))
            line.append(f", {source.lineage.kind}, {wording.dated(source.article.published)}")
            if source.sameness:
                line.append_text(safe(f", {source.sameness}"))
        if row.others:
            line.append_text(safe(f", also from {wording.listed([p.name for p in row.others])}"))
        yield line
        for finding in source.lineage.findings if source else ():
            yield Text(row.below).append_text(safe(f"disagreement: {finding}", "yellow"))


def _tolls(view: StoryView, console: Console) -> None:
    """Who counts how many dead, hurt or missing, by the articles' numbers."""
    found = tolls(view)
    for toll in found:
        rows = (f"{each.shown} ({', '.join(str(told.source.number) for told in each.told)})" for each in toll.given)
        head = safe(f"{toll.fate.capitalize()}, by article: ", "bold")
        put(console, head.append_text(safe("; ".join(rows))))
    if found:
        console.print()


def _claim(claim: ClaimView, story: StoryView, console: Console) -> None:
    bounds = wording.interval(claim.ledger.low, claim.ledger.high)
    head = _head(claim)
    head.stylize("bold")
    put(console, head.append(f" [{bounds}]", "bold"))
    ledger(claim, story, console)
    for told in claim.told:
        _told(told, console)
    console.print()


def ledger(claim: ClaimView, story: StoryView, console: Console) -> None:
    """Why a claim has so many origins: each with its articles, and what would change the number."""
    for part in claim.ledger.parts:
        sources = story.of(part.articles)
        numbers = ", ".join(str(source.number) for source in sources)
        articles = "article" if len(sources) == 1 else "articles"
        counted = "counted" if part.counted else "not counted"
        put(console, safe(f"{counted}: {part.origin} ({articles} {numbers}). {wording.reason(part)}"), indent=3)
    if wording.ledger_turn(claim.ledger):
        put(console, safe(f"what would change it: {wording.ledger_turn(claim.ledger)}"), indent=3)


def _told(told: Told, console: Console) -> None:
    telling = told.telling
    head = safe(f"{told.source.number} {told.source.short}: ")
    head.append(telling.certainty, STYLES[telling.certainty])
    head.append_text(safe(f", {wording.sourcing(telling)}"))
    put(console, head, indent=3)
    put(console, safe(f"“{shorten(told.quote, LONGEST_QUOTE)}”", "dim"), indent=5)
    differences(told, console, indent=5)


def differences(told: Told, console: Console, *, indent: int) -> None:
    """How a telling differs from the best one, or from its parent's."""
    for difference in told.differences:
        drift, source = difference.drift, difference.source
        note = f"{difference.relation}, {drift.kind}: {drift.note} (against {source.number} {source.short})"
        put(console, safe(note, "yellow"), indent=indent)
