"""The publications of a story in order of time, unseen originals included."""

from dataclasses import dataclass
from datetime import datetime

from retold.dossier import tree, wording
from retold.dossier.views import Parent, Source, StoryView

MOST_PASSES = 12
"""How many generations of one day are put in order; articles that circularly have it from each other end here too."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """An article, or an unseen original (`source` is None) by its name; `day` is what to show as its date."""

    key: tree.Node
    source: Source | None
    parents: tuple[Parent, ...]
    day: str


def order(view: StoryView) -> list[Item]:
    """Articles by time of publication, then the undated; each unseen original just before the first that has it."""
    rows = tree.rows(view)
    when = _times(view)
    dated = [row.source for row in rows if row.source and row.source.number in when]
    undated = [row.source for row in rows if row.source and row.source.number not in when]
    items: dict[tree.Node, Item] = {}
    above = tree.parents(view)

    def place(name: str, day: str) -> None:
        """Put an unseen original where the first stands that has it, behind those that it has it from itself."""
        line: list[str] = []
        todo = [name]
        while todo:
            at = todo.pop()
            if at not in items and at not in line:
                line.append(at)
                todo += [p.name for p in above.get(at, ()) if p.source is None]
        for at in reversed(line):
            items[at] = Item(key=at, source=None, parents=above.get(at, ()), day=day)

    for source in (*sorted(dated, key=lambda s: when[s.number]), *undated):
        day = wording.day(source.article.published)
        for parent in source.parents:
            if parent.source is None:
                place(parent.name, day)
        items[source.number] = Item(key=source.number, source=source, parents=source.parents, day=day)
    childless = [row.name for row in rows if row.source is None and row.name not in items]
    return [*(Item(key=name, source=None, parents=(), day="") for name in childless), *items.values()]


def _times(view: StoryView) -> dict[int, tuple[datetime, int]]:
    """A key to sort by for each dated article; where only its day is known, it comes after its parents of that day."""
    published = {s.number: s.article.published for s in view.sources}
    when = {number: (p.at, 0) for number, p in published.items() if p.at}
    pairs = [
        (parent.source, source.number)
        for source in view.sources
        if source.number in when and published[source.number].whole_day
        for parent in source.parents
        if parent.source in when and when[parent.source][0].date() == when[source.number][0].date()
    ]
    for _ in range(MOST_PASSES):
        for above, below in pairs:
            time, rank = when[above]
            when[below] = max(when[below], (time, rank + 1))
    return when
