"""A trace as Markdown (CommonMark with tables), for notes, wikis and pull requests."""

import re
from collections.abc import Iterator

from retold.dossier import collation, tolls, tree, wording
from retold.dossier.assemble import assemble
from retold.dossier.views import ClaimView, Source, StoryView, Told
from retold.records import Certainty, Evidence, Trace
from retold.text import shorten, squeeze

SPECIAL = re.compile(r"([\\`*_\[\]<>&#|~$]|:(?=//))")

LEADING = re.compile(r"^(\d*)([-+=.)])")
"""What would begin a list or underline a heading at the start of a line."""

MARKS: dict[wording.Relation, str] = {"drift": "\\!", "conflict": "\\=", "difference": "\\~"}
"""One mark for each way in which a telling differs."""

SIGNS: dict[Certainty, str] = {"asserted": "A", "attributed": "T", "hedged": "H", "denied": "D"}
"""One letter for each certainty in the collation."""

LONGEST_QUOTE = 1200


def to_markdown(trace: Trace) -> str:
    """The dossiers of a trace as one document; nothing in it is read as markup that an article wrote."""
    views = assemble(trace)
    lines = ["# Retold dossier", "", _opening(views), ""]
    if len(views) > 1:
        lines += [f"{view.number}. {escape(view.title)}: {escape(view.headline)}" for view in views] + [""]
    for view in views:
        lines += _story(view)
    if trace.problems:
        lines += ["## Problems", ""]
        lines += [
            f"- {escape(p.source)}: {escape(p.message)} ({escape(p.stage)}, {escape(p.kind)})" for p in trace.problems
        ]
        lines.append("")
    return "\n".join(lines)


def escape(text: str) -> str:
    """The text on one line, with every character that Markdown or HTML could read as markup made plain."""
    return LEADING.sub(r"\1\\\2", SPECIAL.sub(r"\\\1", squeeze(wording.legible(text))))


def _opening(views: tuple[StoryView, ...]) -> str:
    articles = sum(len(view.sources) for view in views)
    return (
        f"{wording.stories(len(views))}, {wording.count(articles, 'article')}. Claims are shown as they are told, "
        "by whom and on whose word; a claim in this file is not a finding that it is true."
    )


def _story(view: StoryView) -> Iterator[str]:
    yield from (f"## {escape(view.title)}", "", escape(view.headline), "")
    if view.conclusion:
        yield from (escape(view.conclusion), "")
    yield from ("### Originals", "", *_roots(view), "")
    yield from ("### Descent", "", *_descent(view), "")
    if view.unseen:
        yield from ("### Not in the archive", "", *_unseen(view), "")
    if view.claims:
        yield from ("### Collation", "", *_collation(view), "")
        yield from _tolls(view)
        yield from ("### Claims", "")
        for claim in view.claims:
            yield from _claim(claim, view)
    yield from ("### Articles", "", *(_article(source) for source in view.sources), "")


def _roots(view: StoryView) -> Iterator[str]:
    roots = view.roots
    yield f"{wording.originals(roots.low, roots.high)}; outlets are counted apart from them."
    yield ""
    for root in roots.parts:
        numbers = ", ".join(str(source.number) for source in view.of(root.articles))
        counted = "counted" if root.counted else "not counted"
        yield f"- {escape(root.name)} ({counted}; {numbers}): {escape(root.why)}"
    if wording.roots_turn(roots):
        yield f"- What would change the number: {escape(wording.roots_turn(roots))}"


def _unseen(view: StoryView) -> Iterator[str]:
    for original in view.unseen:
        children = wording.listed([f"{n} {escape(view.sources[n - 1].label)}" for n in original.children])
        yield f"- *{escape(original.name)}*, known from {children}. {escape(' '.join(original.original.why))}"
        for each in original.carried:
            gist = f"{each.claim.number} {escape(each.claim.claim.gist)} ({each.claim.certainty})"
            yield f"  - {gist}: {wording.lines(each.carried)}"


def _descent(view: StoryView) -> Iterator[str]:
    for row in tree.rows(view):
        indent = "  " * min(row.depth, tree.MAX_DEPTH)
        source = row.source
        if source is None:
            line = f"{indent}- *{escape(row.name)}* (not in the archive)"
        else:
            line = f"{indent}- {source.number} **{escape(source.label)}**, {source.lineage.kind}, "
            line += wording.dated(source.article.published)
            line += f", {escape(source.sameness)}" if source.sameness else ""
        if row.parent:
            line += f": {_reasons(row.parent.edge.evidence)}"
        for parent in row.others:
            line += f"; also from {escape(parent.name)}: {_reasons(parent.edge.evidence)}"
        yield line
        findings = source.lineage.findings if source else ()
        yield from (f"{indent}  - disagreement: {escape(finding)}" for finding in findings)


def _reasons(evidence: tuple[Evidence, ...]) -> str:
    return "; ".join(f"{each.kind}, {escape(each.note)}" for each in evidence)


def _collation(view: StoryView) -> Iterator[str]:
    table = collation.collate(view)
    legend = ", ".join(f"{sign} {name}" for name, sign in SIGNS.items())
    marks = ", ".join(f"{mark} {name}" for name, mark in MARKS.items())
    yield f"{legend}; {marks}. The columns are articles, by number."
    yield ""
    yield "| Claim | Outlets | Origins | " + " | ".join(str(source.number) for source in table.columns) + " |"
    yield "|---|--:|:-:|" + ":-:|" * len(table.columns)
    for line in table.lines:
        ledger = line.view.ledger
        cells = " | ".join(_cell(cell) for cell in line.cells)
        gist = f"{line.view.number} {escape(line.view.claim.gist)} ({line.view.certainty})"
        yield f"| {gist} | {ledger.outlets} | {wording.interval(ledger.low, ledger.high)} | {cells} |"
    if table.left_out:
        yield from ("", f"{wording.count(table.left_out, 'article')} left out of the table.")


def _tolls(view: StoryView) -> Iterator[str]:
    found = tolls.tolls(view)
    if not found:
        return
    yield from ("### Tolls", "", wording.TOLLS_NOTE, "")
    for toll in found:
        yield from (f"**{toll.fate.capitalize()}**", "")
        for rows, when in ((toll.given, ""), (toll.earlier, f" ({wording.EARLIER})")):
            for each in rows:
                who = "; ".join(
                    f"{told.source.number} {escape(told.source.label)} ({escape(wording.sourcing(told.telling))})"
                    for told in each.told
                )
                yield f"- {each.shown}{when}: {who}"
        yield ""


def _cell(cell: collation.Cell) -> str:
    letters = "".join(SIGNS[certainty] for certainty in cell.certainties)
    return letters + "".join(mark for relation, mark in MARKS.items() if cell.has(relation))


def _claim(view: ClaimView, story: StoryView) -> Iterator[str]:
    ledger = view.ledger
    yield from (f"#### {view.number} {escape(view.claim.gist)} ({view.certainty})", "")
    rests = wording.rests(ledger)
    yield f"{rests[:1].upper()}{rests[1:]}; {view.standing}."
    yield ""
    for part in ledger.parts:
        names = wording.listed([f"{source.number} {escape(source.label)}" for source in story.of(part.articles)])
        counted = "counted" if part.counted else "not counted"
        yield f"- {escape(part.origin)} ({counted}; {names}): {escape(wording.reason(part))}"
    yield from (f"- {escape(why)}" for why in ledger.why)
    if wording.ledger_turn(ledger):
        yield f"- What would change the number: {escape(wording.ledger_turn(ledger))}"
    yield ""
    for told in view.told:
        yield from _told(told)


def _told(told: Told) -> Iterator[str]:
    telling = told.telling
    best = ", closest to the source" if told.best else ""
    yield f"**{told.source.number} {escape(told.source.label)}**: {telling.certainty}{best}"
    yield ""
    yield f"> {escape(shorten(told.quote, LONGEST_QUOTE))}"
    yield ""
    yield f"- chain: {escape(wording.sourcing(telling))}"
    if telling.figures:
        yield f"- figures: {escape('; '.join(wording.figure(figure) for figure in telling.figures))}"
    for difference in told.differences:
        drift, source = difference.drift, difference.source
        against = f"{source.number} {escape(source.label)}"
        yield f"- {difference.relation}, {drift.kind}: {escape(drift.note)} (against {against})"
    yield ""


def _article(source: Source) -> str:
    article = source.article
    facts = [source.lineage.kind, wording.dated(article.published)]
    facts += [escape(fact) for fact in (source.sameness, article.byline, article.url) if fact]
    title = f": {escape(article.title)}" if article.title else ""
    return f"{source.number}. {escape(source.label)}{title} ({', '.join(facts)}; key {escape(article.key)})"
