"""The descent of every story in a terminal: how many originals, the tree with the reasons, and what is unseen."""

from collections.abc import Iterator

from rich.console import Console
from rich.text import Text

from retold.dossier import tree, wording
from retold.dossier.assemble import assemble
from retold.dossier.printing import STYLES, put, put_problems, safe
from retold.dossier.views import OriginalView, Source, StoryView
from retold.records import Evidence, Trace
from retold.text import shorten

LONGEST_PASSAGE = 100


def show(trace: Trace, console: Console) -> None:
    """Print the descent of every story, then the problems."""
    views = assemble(trace)
    for view in views:
        title = f"Story {view.number}: {view.title}" if len(views) > 1 else view.title
        put(console, safe(title, "bold"))
        put(console, safe(view.headline))
        console.print()
        _roots(view, console)
        for row in tree.rows(view):
            _row(row, console)
        console.print()
        for original in view.unseen:
            _unseen(original, view, console)
    put_problems(console, trace.problems)


def _roots(view: StoryView, console: Console) -> None:
    """What the number of originals is made of, and what would change it."""
    for root in view.roots.parts:
        numbers = ", ".join(str(source.number) for source in view.of(root.articles))
        counted = "counted" if root.counted else "not counted"
        put(console, safe(f"{counted}: {root.name} ({numbers}). {root.why}"), indent=3)
    if wording.roots_turn(view.roots):
        put(console, safe(f"What would change the number: {wording.roots_turn(view.roots)}"))
    console.print()


def _row(row: tree.Row, console: Console) -> None:
    source = row.source
    if source is None:
        line = Text(row.guides).append_text(safe(row.name, "italic")).append(" (not in the archive)")
        console.print(line, overflow="ellipsis", no_wrap=True)
        return
    line = Text(row.guides).append(f"{source.number} ").append_text(safe(source.short, "bold"))
    line.append(f", {source.lineage.kind}, {wording.dated(source.article.published)}")
    if source.sameness:
        line.append_text(safe(f", {source.sameness}"))
    console.print(line, overflow="ellipsis", no_wrap=True)
    for note in _notes(row, source):
        put(console, note, indent=len(row.below) + 2, first=row.below, rest=f"{row.below}  ")


def _notes(row: tree.Row, source: Source) -> Iterator[Text]:
    """Why an article is of its kind and hangs where it hangs, its further parents, and its disagreements."""
    for evidence in source.lineage.why:
        yield _reason("kind", evidence, source)
    for parent in source.parents:
        if parent is not row.parent:
            yield safe(f"also from {parent.name} (score {parent.edge.score:.2f})", "italic")
        else:
            yield safe(f"from {parent.name} (score {parent.edge.score:.2f})", "italic")
        for evidence in parent.edge.evidence:
            yield _reason(evidence.kind, evidence, source)
    for finding in source.lineage.findings:
        yield safe(f"disagreement: {finding}", "yellow")


def _reason(kind: str, evidence: Evidence, source: Source) -> Text:
    text = safe(f"{kind}: {evidence.note}")
    if evidence.passages and kind != "kind":
        shown = wording.telling_passage(evidence)
        text.append_text(safe(f" “{shorten(shown.child.of(source.article.text), LONGEST_PASSAGE)}”", "dim"))
    return text


def _unseen(original: OriginalView, view: StoryView, console: Console) -> None:
    """An unseen original: who shows that it was there, and what it must have carried."""
    children = wording.listed([f"{n} {view.sources[n - 1].short}" for n in original.children])
    known = f", known from {children}" if children else ""
    put(console, safe(f"{original.name} (not in the archive){known}.", "italic"))
    for why in original.original.why:
        put(console, safe(why), indent=3)
    sure = [each for each in original.carried if each.carried.sure]
    for each in sure:
        line = safe(f"{each.claim.number}. {each.claim.claim.gist} ")
        line.append(f"({each.claim.certainty})", STYLES[each.claim.certainty])
        put(console, line.append_text(safe(f"; {wording.lines(each.carried)}")), indent=3)
    doubtful = [str(each.claim.number) for each in original.carried if not each.carried.sure]
    if doubtful:
        put(
            console,
            safe(f"uncertain: claims {wording.listed(doubtful)}, each in fewer than half of its lines"),
            indent=3,
        )
    console.print()
