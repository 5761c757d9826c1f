"""The descent of a story as a tree: every article under its best supported parent.

It is kept as rows in reading order with their depth, never as nested records, so that no depth of descent can exhaust
the stack. The terminal, Markdown and the order of the collation's columns come from the same rows.
"""

from collections import defaultdict
from dataclasses import dataclass

from retold.dossier.assemble import Parent, Source, StoryView

Node = int | str
"""The number of an article, or the `*Name` of an unseen original."""

MAX_DEPTH = 12
"""Guides stop growing here; a deeper row is drawn at this depth."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """An article, or an unseen original (`source` is None); `parent` is the edge to the row above it in the tree.

    `guides` is what to draw before the name ("│  ├─ "), `below` what to draw before notes under it ("│  │  "). `root`
    is the node at the top of its tree.
    """

    name: str
    source: Source | None
    parent: Parent | None
    depth: int
    guides: str
    below: str
    root: Node

    @property
    def others(self) -> tuple[Parent, ...]:
        """The article's further parents, which stand elsewhere in the tree."""
        return tuple(p for p in self.source.parents if p is not self.parent) if self.source else ()


def rows(view: StoryView) -> tuple[Row, ...]:
    """All articles and unseen originals, each tree in reading order, the tree with most articles first."""
    children, parents = _links(view)
    trees = [_walk(view, root, children, parents) for root in _roots(view, children, parents)]
    trees.sort(key=lambda tree: -len(tree))
    return tuple(row for tree in trees for row in tree)


def _links(view: StoryView) -> tuple[dict[Node, list[int]], dict[int, Parent]]:
    """Each node's children, and each article's chosen parent: the best supported one that closes no circle."""
    chosen: dict[int, Parent] = {}
    children: dict[Node, list[int]] = defaultdict(list)
    for source in view.sources:
        for parent in source.parents:
            if not _closes(source.number, parent, chosen):
                chosen[source.number] = parent
                children[parent.source or parent.name].append(source.number)
                break
    return children, chosen


def _closes(child: int, parent: Parent, chosen: dict[int, Parent]) -> bool:
    at = parent.source
    while at is not None:
        if at == child:
            return True
        above = chosen.get(at)
        at = above.source if above else None
    return False


def _roots(view: StoryView, children: dict[Node, list[int]], parents: dict[int, Parent]) -> list[Node]:
    """What stands at the top; an unseen original that is only a further parent is named beside its child instead."""
    unseen = [name for name in children if isinstance(name, str)]
    named = {parent.name for source in view.sources for parent in source.parents}
    unseen += [o.name for o in view.originals if o.source is None and o.name not in named]
    return [*unseen, *(s.number for s in view.sources if s.number not in parents)]


def _walk(view: StoryView, root: Node, children: dict[Node, list[int]], parents: dict[int, Parent]) -> list[Row]:
    made: list[Row] = []
    todo: list[tuple[Node, int, tuple[bool, ...]]] = [(root, 0, ())]
    while todo:
        node, depth, lasts = todo.pop()
        source = None if isinstance(node, str) else view.sources[node - 1]
        under = children.get(node, [])
        made.append(
            Row(
                name=source.label if source else str(node),
                source=source,
                parent=parents.get(source.number) if source else None,
                depth=depth,
                guides=_guides(lasts),
                below=_below(lasts, parent=bool(under)),
                root=root,
            )
        )
        last = len(under) - 1
        todo.extend((under[i], depth + 1, (*lasts, i == last)[-MAX_DEPTH:]) for i in range(last, -1, -1))
    return made


def _guides(lasts: tuple[bool, ...]) -> str:
    if not lasts:
        return ""
    return "".join("   " if last else "│  " for last in lasts[:-1]) + ("└─ " if lasts[-1] else "├─ ")


def _below(lasts: tuple[bool, ...], *, parent: bool) -> str:
    return "".join("   " if last else "│  " for last in lasts) + ("│  " if parent else "   ")
