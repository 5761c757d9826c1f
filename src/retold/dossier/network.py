"""The descent of stories as a plain graph: what the formats of other programs are written from.

Nodes are articles and unseen originals, edges run from parent to child. Ids are made of running numbers, never of
anything that an article says.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from retold.dossier import tree, wording
from retold.dossier.views import Parent, Source, StoryView

NodeClass = Literal["extant", "hypothetical"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Node:
    """A publication: `extant` if it is among the articles, `hypothetical` if it is known only through others.

    `label` is how a reader knows it ("3 Tidewatch Daily", "*Reuters"); `key` what the user's files call it.
    """

    id: str
    story: int
    label: str
    key: str
    node_class: NodeClass
    kind: str
    published: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """An edge by the ids of its ends; `evidence` are the kinds of evidence for it, `why` the reasons in words."""

    parent: str
    child: str
    score: float
    evidence: tuple[str, ...]
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Network:
    """One story as a graph."""

    number: int
    title: str
    nodes: tuple[Node, ...]
    links: tuple[Link, ...]


def networks(views: Sequence[StoryView]) -> tuple[Network, ...]:
    """The graph of each story."""
    return tuple(_network(view) for view in views)


def _network(view: StoryView) -> Network:
    unseen = dict.fromkeys(o.name for o in view.unseen)
    unseen |= dict.fromkeys(p.name for s in view.sources for p in s.parents if p.source is None)
    at = {name: f"s{view.number}o{number}" for number, name in enumerate(unseen, 1)}
    ids: dict[int | str, str] = {s.number: f"s{view.number}a{s.number}" for s in view.sources}
    ids.update(at)
    hypothetical = (
        Node(
            id=ident, story=view.number, label=wording.legible(name), key=wording.legible(name),
            node_class="hypothetical", kind="", published="",
        )
        for name, ident in at.items()
    )  # fmt: skip
    nodes = (*hypothetical, *(_article(source, view) for source in view.sources))
    links = tuple(_link(parent, child, ids) for child, above in tree.parents(view).items() for parent in above)
    return Network(number=view.number, title=wording.legible(view.title), nodes=nodes, links=links)


def _article(source: Source, view: StoryView) -> Node:
    return Node(
        id=f"s{view.number}a{source.number}",
        story=view.number,
        label=wording.legible(f"{source.number} {source.label}"),
        key=wording.legible(source.article.key),
        node_class="extant",
        kind=source.lineage.kind,
        published=wording.iso(source.article.published) or "",
    )


def _link(parent: Parent, child: int | str, ids: Mapping[int | str, str]) -> Link:
    return Link(
        parent=ids[parent.node],
        child=ids[child],
        score=round(parent.edge.score, 4),
        evidence=tuple(dict.fromkeys(e.kind for e in parent.edge.evidence)),
        why=_why(parent),
    )


def _why(parent: Parent) -> str:
    return wording.legible(" ".join(f"{e.kind}: {e.note}" for e in parent.edge.evidence))
