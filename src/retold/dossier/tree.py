"""The descent of a story as a tree: every publication under its best supported parent.

It is kept as rows in reading order with their depth, never as nested records, so that no depth of descent can exhaust
the stack. The terminal, Markdown and the order of the collation's columns come from the same rows.
"""

from collections import defaultdict
from dataclasses import dataclass

from retold.dossier.views import Parent, Source, StoryView

Node = int | str
"""The number of an article, or the `*Name` of an unseen original."""

MAX_DEPTH = 12
"""Guides stop growing here; a deeper row is drawn at this depth."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """An article, or an unseen original (`source` is None); `parent` is the edge to the row above it in the tree.

    `guides` is what to draw before the name ("│  ├─ "), `below` what to draw before notes under it ("│  │  "). `root`
    is the node at the top of its tree, `others` are further parents, which stand elsewhere in it.
    """

    name: str
    source: Source | None
    parent: Parent | None
    depth: int
    guides: str
    below: str
    root: Node

    others: tuple[Parent, ...]


def rows(view: StoryView) -> tuple[Row, ...]:
    """All articles and unseen originals, each tree in reading order, the tree with most articles first."""
    children, chosen = _links(view)
    trees = [_walk(view, root, children, chosen) for root in _roots(view, children, chosen)]
    trees.sort(key=lambda tree: -len(tree))
    return tuple(row for tree in trees for row in tree)


def parents(view: StoryView) -> dict[Node, tuple[Parent, ...]]:
    """What each publication has its matter from, best supported first; articles come before unseen originals."""
    return {source.number: source.parents for source in view.sources} | {o.name: o.parents for o in view.unseen}


def _links(view: StoryView) -> tuple[dict[Node, list[Node]], dict[Node, Parent]]:
    """Each node's children, and each node's chosen parent: the best supported one that closes no circle."""
    chosen: dict[Node, Parent] = {}
    children: dict[Node, list[Node]] = defaultdict(list)
    for child, above in parents(view).items():
        for parent in above:
            if not _closes(child, parent, chosen):
                chosen[child] = parent
                children[parent.node].append(child)
                break
    return children, chosen


def _closes(child: Node, parent: Parent, chosen: dict[Node, Parent]) -> bool:
    at: Parent | None = parent
    while at is not None:
        if at.node == child:
            return True
        at = chosen.get(at.node)
    return False


def _roots(view: StoryView, children: dict[Node, list[Node]], chosen: dict[Node, Parent]) -> list[Node]:
    """What stands at the top; an unseen original that is only a further parent is named beside its child instead."""
    unseen = [name for name in children if isinstance(name, str) and name not in chosen]
    named = {parent.name for above in parents(view).values() for parent in above}
    unseen += [o.name for o in view.unseen if o.name not in named]
    return [*unseen, *(s.number for s in view.sources if s.number not in chosen)]


def _walk(view: StoryView, root: Node, children: dict[Node, list[Node]], chosen: dict[Node, Parent]) -> list[Row]:
    made: list[Row] = []
    every = parents(view)
    todo: list[tuple[Node, int, tuple[bool, ...]]] = [(root, 0, ())]
    while todo:
        node, depth, lasts = todo.pop()
        source = None if isinstance(node, str) else view.sources[node - 1]
        under = children.get(node, [])
        made.append(
            Row(
                name=source.label if source else str(node),
                source=source,
                parent=chosen.get(node),
                others=tuple(p for p in every.get(node, ()) if p is not chosen.get(node)),
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
