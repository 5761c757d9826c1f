"""The descent as GraphML, for programs that draw and measure graphs: one graph, the story as a field of each node."""

import re
from collections.abc import Iterator
from xml.sax.saxutils import escape, quoteattr

from retold.dossier.assemble import assemble
from retold.dossier.network import Link, Node, networks
from retold.records import Trace

HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">'

KEYS = (
    ("node", "label", "string"), ("node", "class", "string"), ("node", "kind", "string"), ("node", "key", "string"),
    ("node", "published", "string"), ("node", "story", "int"), ("edge", "score", "double"),
    ("edge", "evidence", "string"), ("edge", "why", "string"),
)  # fmt: skip
"""The fields: of what, under which name, of which type."""

FOREIGN = re.compile("[\ufffe\uffff]")
"""Characters that XML 1.0 forbids and that `legible` lets through."""


def to_graphml(trace: Trace) -> str:
    """The descent of every story of a trace."""
    found = networks(assemble(trace))
    lines = [HEAD]
    for of, name, kind in KEYS:
        lines.append(f'<key id="{of}-{name}" for="{of}" attr.name="{name}" attr.type="{kind}"/>')
    lines.append('<graph id="retold" edgedefault="directed">')
    lines += [line for network in found for node in network.nodes for line in _node(node)]
    lines += [line for network in found for link in network.links for line in _edge(link)]
    return "\n".join([*lines, "</graph>", "</graphml>", ""])


def _node(node: Node) -> Iterator[str]:
    yield f"<node id={quoteattr(node.id)}>"
    fields = {"label": node.label, "class": node.node_class, "kind": node.kind, "key": node.key}
    yield from _data("node", fields | {"published": node.published, "story": str(node.story)})
    yield "</node>"


def _edge(link: Link) -> Iterator[str]:
    yield f"<edge source={quoteattr(link.parent)} target={quoteattr(link.child)}>"
    yield from _data("edge", {"score": f"{link.score:.4g}", "evidence": " ".join(link.evidence), "why": link.why})
    yield "</edge>"


def _data(of: str, fields: dict[str, str]) -> Iterator[str]:
    for name, value in fields.items():
        if value:
            shown = escape(FOREIGN.sub("\ufffd", value))
            yield f'<data key="{of}-{name}">{shown}</data>'
