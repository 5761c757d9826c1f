"""The descent as DOT, the language of Graphviz: one directed graph, a cluster for each story.

`class` is `extant` for an article and `hypothetical` for an unseen original, as stemmatology has it; of an edge it
lists the kinds of evidence. Everything that an article says stands in a quoted string without a backslash or a quote of
its own.
"""

from collections.abc import Iterator

from retold.dossier.assemble import assemble
from retold.dossier.network import Network, networks
from retold.records import Trace
from retold.text import squeeze


def to_dot(trace: Trace) -> str:
    """The descent of every story of a trace."""
    lines = ["digraph retold {", "  rankdir=TB;", '  node [shape=box, fontname="sans-serif"];']
    for network in networks(assemble(trace)):
        lines += _cluster(network)
    return "\n".join([*lines, "}", ""])


def quoted(text: str) -> str:
    r"""The text as a string of DOT: `"` and `\` get a backslash, so that nothing in it is an escape of Graphviz."""
    return '"' + squeeze(text).replace("\\", "\\\\").replace('"', '\\"') + '"'


def _cluster(network: Network) -> Iterator[str]:
    yield f"  subgraph cluster_s{network.number} {{"
    yield f"    label={quoted(network.title)};"
    for node in network.nodes:
        fields = {"label": node.label, "class": node.node_class, "key": node.key}
        fields |= {"kind": node.kind, "published": node.published} if node.node_class == "extant" else {}
        style = ", style=dashed, shape=ellipse" if node.node_class == "hypothetical" else ""
        yield f"    {node.id} [{_attributes(fields)}{style}];"
    for link in network.links:
        fields = {"class": " ".join(link.evidence), "score": f"{link.score:.4g}", "tooltip": link.why}
        yield f"    {link.parent} -> {link.child} [{_attributes(fields)}];"
    yield "  }"


def _attributes(fields: dict[str, str]) -> str:
    return ", ".join(f"{name}={quoted(value)}" for name, value in fields.items())
