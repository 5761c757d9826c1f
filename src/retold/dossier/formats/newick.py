"""The descent as extended Newick: a line for each story, for programs of phylogenetics and stemmatology.

An article with several parents is written `name#H1` under each of them, with what descends from it once (Cardona,
Rosselló and Valiente 2008). Newick holds one rooted tree, so a root of our own joins what has no parent. It has no
place for kinds, reasons, dates and what is merely hypothetical, and none for a circle: edges that would close one are
left out. Branch lengths would be read as distances, so there are none.
"""

import re
from collections import Counter, defaultdict
from dataclasses import dataclass, field

from retold.dossier.assemble import assemble
from retold.dossier.network import Link, Network, networks
from retold.records import Trace

UNFIT = re.compile(r"[^\w*.-]+")
"""What a label without quotes cannot hold, and what programs disagree about in labels with them."""


def to_newick(trace: Trace) -> str:
    """The descent of every story of a trace, a line each."""
    return "".join(f"{newick(network)}\n" for network in networks(assemble(trace)))


def newick(network: Network) -> str:
    """One story; the root is called `Story_1`."""
    labels = _labels(network)
    graph = _Graph()
    for link in sorted(network.links, key=lambda link: -link.score):
        graph.add(link)
    roots = [node.id for node in network.nodes if not graph.parents[node.id]]
    hybrids = [node.id for node in network.nodes if len(graph.parents[node.id]) > 1]
    marks = {ident: f"{labels[ident]}#H{number}" for number, ident in enumerate(hybrids, 1)}
    return f"{_written(roots, graph.children, labels | marks, f'Story_{network.number}')};"


def _labels(network: Network) -> dict[str, str]:
    """A label for each node that every program reads, no two alike."""
    plain = {node.id: UNFIT.sub("_", node.label).strip("_") or node.id for node in network.nodes}
    tally = Counter(plain.values())
    return {ident: label if tally[label] == 1 else f"{label}_{ident}" for ident, label in plain.items()}


@dataclass
class _Graph:
    """The edges that close no circle, those of the highest score first."""

    parents: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    children: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))

    def add(self, link: Link) -> None:
        if not self._above(link.parent, link.child):
            self.parents[link.child].append(link.parent)
            self.children[link.parent].append(link.child)

    def _above(self, start: str, wanted: str) -> bool:
        seen, todo = {start}, [start]
        while todo:
            at = todo.pop()
            if at == wanted:
                return True
            new = [p for p in self.parents[at] if p not in seen]
            seen.update(new)
            todo += new
        return False


def _written(roots: list[str], children: dict[str, list[str]], labels: dict[str, str], name: str) -> str:
    """The tree from its root, without recursion, so that no depth of descent can exhaust the stack."""
    done: set[str] = set()
    parts: list[str] = []
    todo: list[tuple[str, bool]] = [("", False)]
    while todo:
        node, closing = todo.pop()
        if closing:
            parts.append(f"){labels.get(node, name) if node else name}")
            continue
        if parts and parts[-1] not in ("(", ","):
            parts.append(",")
        below = roots if not node else children[node] if node not in done else []
        done.add(node)
        if below:
            parts.append("(")
            todo.append((node, True))
            todo.extend((child, False) for child in reversed(below))
        else:
            parts.append(labels[node] if node else name)
    return "".join(parts)
