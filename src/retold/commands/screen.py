"""What the commands of an archive print."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from rich.text import Text

from retold.archive import Archive, Done
from retold.dossier import marked, terminal, wording
from retold.dossier.assemble import assemble
from retold.dossier.printing import STYLES, put, put_problems, safe
from retold.records import Account, Accounts, Article, Certainty, Judgement, JudgementKind, Point, Trace, Verdict
from retold.storage.found import Found, Hit, Kept, Met, Page, StoryRow
from retold.text import shorten

if TYPE_CHECKING:
    from rich.console import Console

QUOTED = 60
"""Letters of a passage that a decision is about."""

FACET = 5
"""Values of a facet that the terminal shows."""

CHANGED = 10
"""Changed stories that a run names."""


def done(console: "Console", archive: Archive, result: Done) -> None:
    """What a run has done, and what went wrong."""
    taken = result.taken
    said = [wording.count(len(taken.added), "new article")] * bool(taken.added or taken.known)
    said += [f"{taken.known} known already"] * bool(taken.known)
    said += [f"{wording.count(len(taken.versions), 'new version')} of known pages"] * bool(taken.versions)
    totals = archive.totals()
    holds = f"{wording.count(totals.articles, 'article')} in {wording.stories(totals.stories)}"
    put(console, safe(f"{', '.join(said)}{'. ' if said else ''}The archive holds {holds}."))
    rows = [archive.story(story).row for story in result.stories[:CHANGED]]
    if rows:
        put(console, safe(f"Stories {'with new articles' if taken.added else 'worked through'}:", "bold"))
        listed(console, rows)
    put_problems(console, result.problems)


def stories(console: "Console", page: Page[StoryRow]) -> None:
    """A list of stories."""
    listed(console, page.items)
    more(console, page, "story")


def left(console: "Console", archive: Archive) -> None:
    """What is still to be worked through, if anything, and whether a run is at it."""
    number = archive.totals().waiting
    if number:
        said = f"{wording.count(number, 'article')} {'waits' if number == 1 else 'wait'} to be worked through"
        put(console, safe(f"{said}: {'a run is at work' if archive.busy() else 'retold update does it'}."))


def listed(console: "Console", rows: Sequence[StoryRow]) -> None:
    """A story a line: its id, its numbers, its title and main claim."""
    for row in rows:
        days = " to ".join(dict.fromkeys(day[:10] for day in (row.first, row.last) if day))
        numbers = f"{wording.count(row.articles, 'article')}, {wording.count(row.outlets, 'outlet')}"
        put(console, safe(f"{row.title} ({numbers}{', ' + days if days else ''})", "bold"), indent=16, first=row.id)
        if row.gist:
            origins = f"[{wording.interval(row.low, row.high)}] {'origin' if row.high == 1 else 'origins'}"
            put(console, sure(f"{origins}: {row.gist}", row.certainty), indent=16)
        if row.failed:
            put(console, safe("could not be worked through; what is shown is from before (retold problems)"), indent=16)
        if not row.current:
            put(console, safe("has changed since; retold update works it through"), indent=16)


def sure(gist: str, certainty: Certainty | None) -> Text:
    """A claim with how certain it is told: alone, a denied one reads as a fact."""
    return safe(f"{gist} ").append(f"({certainty})", STYLES[certainty]) if certainty else safe(gist)


def more(console: "Console", page: Page[object], noun: str) -> None:
    """That a list goes on, and how to see the rest."""
    if not page.total:
        put(console, safe(f"No {noun}."))
    elif page.end < page.total:
        put(console, safe(f"{page.start + 1} to {page.end} of {page.total:,}; --start {page.end} shows the next."))


def story(console: "Console", archive: Archive, name: str, claims: int) -> None:
    """A story as `retold trace` shows it, with the ids of its claims."""
    inside = archive.story(name)
    put(console, safe(f"Story {inside.row.id}" + ("" if inside.row.current else " (has changed since)")))
    terminal.show(Trace(dossiers=(inside.dossier,)), console, limit=claims)
    put(console, safe("Ids of these claims; retold show CLAIM shows its tellings:", "bold"))
    told = {t.id: t for one in inside.dossier.material.tellings for t in one}
    for number, made in enumerate(inside.dossier.claims[:claims], 1):
        put(console, sure(f"{number}. {made.gist}", told[made.best].certainty), indent=16, first=made.id)


def claim(console: "Console", archive: Archive, name: str, _claims: int) -> None:
    """A claim with its ledger, and its tellings with their ids, to judge by, and their differences."""
    of, wanted = archive.story_of_claim(name)
    view = assemble(archive.trace(of))[0]
    made = next(c for c in view.claims if c.claim.id == wanted)
    head = sure(made.claim.gist, made.certainty)
    head.stylize("bold")
    put(console, head)
    put(console, safe(f"Claim {wanted} of story {of}; {made.claim.type}; {wording.rests(made.ledger)}."))
    terminal.ledger(made, view, console)
    for told in made.told:
        telling, source = told.telling, told.source
        put(console, safe(f"{source.number} {source.short}: {told.quote}"), indent=16, first=telling.id)
        chain = " > ".join(link.name for link in telling.chain) or "no source"
        put(console, safe(f"{telling.certainty}; {chain}", STYLES[telling.certainty]), indent=16)
        terminal.differences(told, console, indent=16)


def article(console: "Console", archive: Archive, name: str, _claims: int) -> None:
    """An article with its tellings marked, and its versions."""
    inside = archive.article(name)
    put(console, safe(f"Article {inside.article.id}" + (f", in story {inside.story}" if inside.story else "")))
    marked.show(Accounts(accounts=(Account(article=inside.article, tellings=inside.tellings),)), console)
    for version in inside.versions:
        put(console, safe(f"Version {version.article.id}", "bold"))
        for change in version.changes:
            if change.kind != "same":
                put(console, safe(change.text), indent=4, first="+" if change.kind == "added" else "-")


def hits(console: "Console", found: Found) -> None:
    """The hits of a search, and how to narrow it."""
    for hit in found.hits.items:
        _hit(console, hit)
    more(console, found.hits, "telling")
    for facet in found.facets:
        values = ", ".join(f"{value} ({n})" for value, n in facet.values[:FACET])
        if len(facet.values) > 1:
            put(console, safe(f"--{facet.field}: {values}"), indent=4)


def _hit(console: "Console", hit: Hit) -> None:
    day = f", {hit.published[:10]}" if hit.published else ""
    same = f", the same text as {hit.copy_of}" if hit.copy_of else ""
    put(console, safe(f"{hit.outlet or hit.key}{day}{same}", "bold"), indent=16, first=hit.telling)
    quote = safe(hit.quote)
    for mark in hit.marks:
        quote.stylize("underline", mark.start, mark.end)
    put(console, quote, indent=16)
    chain = " > ".join(name for name in (hit.through, hit.source) if name) or "no source"
    put(console, safe(f"{hit.certainty}; {chain}", STYLES[hit.certainty]), indent=16)
    if hit.claim:
        put(console, safe(f"claim {hit.claim}"), indent=16)


def problems(console: "Console", page: Page[Met]) -> None:
    """What could not be processed."""
    for met in page.items:
        put(console, safe(f"{met.problem.source}: {met.problem.message} ({met.problem.stage}, {met.at[:10]})"))
    more(console, page, "problem")


DECIDED: dict[JudgementKind, dict[Verdict, str]] = {
    "claim": {"yes": "says the same as", "no": "does not say the same as", "unsure": "may or may not say the same as"},
    "parent": {"yes": "has material from", "no": "has nothing from", "unsure": "may or may not have material from"},
    "chain": {"yes": "has the right chain", "no": "has a wrong chain", "unsure": "may or may not have the right chain"},
    "original": {"yes": "has it from", "no": "has it from", "unsure": "has it from"},
    "outlet": {"yes": "is of", "no": "is not of", "unsure": "is of the outlet that was read"},
    "title": {"yes": "has the title", "no": "has not the title", "unsure": "has the title that was read"},
    "date": {"yes": "was published on", "no": "was not published on", "unsure": "was published as was read"},
}
"""What a decision says of its first point, and of its second if it has one."""


def judgements(console: "Console", archive: Archive, page: Page[Kept]) -> None:
    """The history of decisions."""
    about = {p.article for k in page.items for p in (k.judgement.first, k.judgement.second) if p}
    texts = archive.texts(sorted(about))
    for kept in page.items:
        made = kept.judgement
        undone = f"; undone by {kept.undone_by} on {kept.undone[:10]}" if kept.undone else ""
        put(console, safe(f"{decided(made, texts)}{undone}"), indent=16, first=made.id)
        put(console, safe(f"{made.who}, {made.at:%Y-%m-%d %H:%M}{': ' + made.note if made.note else ''}"), indent=16)
    more(console, page, "judgement")


def undone(console: "Console", archive: Archive, kept: Kept) -> None:
    """What was taken back."""
    made = kept.judgement
    texts = archive.texts([p.article for p in (made.first, made.second) if p])
    put(console, safe(f"Taken back, with all that was decided in the same act: {decided(made, texts)}"))


def decided(made: Judgement, texts: Mapping[str, Article]) -> str:
    """A decision in words."""
    said = [pointed(made.first, texts), DECIDED[made.kind][made.verdict]]
    said += [pointed(made.second, texts)] if made.second else []
    said += [f"which is called {made.name}" if made.second else made.name] if made.name else []
    said += ["; it is " + " > ".join(link.name for link in made.chain)] if made.chain else []
    return " ".join(said).replace(" ;", ";")


def pointed(point: Point, texts: Mapping[str, Article]) -> str:
    """What a decision points to: an article's key and its words, or an unseen original."""
    article = texts.get(point.article)
    if article is None:
        return point.article
    words = f" “{shorten(point.span.of(article.text), QUOTED)}”" if point.span else ""
    return f"{article.key}{words}"
