from dataclasses import replace
from itertools import pairwise

import networkx
import newick as parser
import pytest

from retold.dossier.formats.newick import newick, to_newick
from retold.dossier.network import Link, Network, Node
from retold.records import Edge, Original


def graph(text):
    """The network that a parser of another program finds, with the occurrences of one hybrid joined."""
    (root,) = parser.loads(text.strip())
    found = networkx.DiGraph()
    found.add_nodes_from(node.name for node in root.walk())
    found.add_edges_from((node.ancestor.name, node.name) for node in root.walk() if node.ancestor)
    return found


def network(*links, nodes="abcd"):
    made = tuple(Node(id=n, story=1, label=n, key=n, node_class="extant", kind="", published="") for n in nodes)
    edges = tuple(Link(parent=p, child=c, score=s, evidence=(), why="") for p, c, s in links)
    return Network(number=1, title="", nodes=made, links=edges)


def test_an_article_with_two_parents_stands_under_both(trace):
    found = graph(to_newick(trace))
    assert sorted(found.predecessors("3_Brindle_Post#H1")) == ["*Corvane", "1_Harbour_Ledger"]
    assert set(found.successors("Story_1")) == {"*Corvane", "1_Harbour_Ledger", "6_Ostrel_Gazette", "7_blog.example"}
    assert len(found) == 9


def test_an_unseen_original_stands_under_what_it_has_it_from(trace):
    dossier = trace.dossiers[0]
    name = next(o.id for o in dossier.descent.originals if not o.seen)
    edge = Edge(child=name, parent="*Velta", score=0.9, evidence=())
    known = [replace(o, parents=(edge,)) if o.id == name else o for o in dossier.descent.originals]
    known.append(Original(id="*Velta", seen=False, children=()))
    changed = replace(dossier, descent=replace(dossier.descent, originals=tuple(known)))
    found = graph(to_newick(replace(trace, dossiers=(changed,))))
    assert list(found.predecessors(name)) == ["*Velta"]


def test_what_descends_from_a_hybrid_is_written_once():
    text = newick(network(("a", "c", 0.9), ("b", "c", 0.8), ("c", "d", 0.9)))
    assert text == "(((d)c#H1)a,(c#H1)b)Story_1;"


def test_an_edge_that_would_close_a_circle_is_left_out():
    found = graph(newick(network(("a", "b", 0.9), ("b", "a", 0.6), ("b", "c", 0.9))))
    assert networkx.is_directed_acyclic_graph(found)
    assert list(found.successors("a")) == ["b"]


def test_labels_hold_nothing_that_a_parser_could_stumble_over(trace):
    names = [node for node in graph(to_newick(trace)) if "alert" in node]
    assert len(names) == 1
    assert not set(names[0]) & set(" ()[]{},:;'\"&<>")


def test_labels_that_become_alike_are_told_apart():
    fields = {"story": 1, "key": "", "node_class": "extant", "kind": "", "published": ""}
    alike = (Node(id="a", label="A B", **fields), Node(id="b", label="A, B", **fields))
    assert newick(Network(number=1, title="", nodes=alike, links=())) == "(A_B_a,A_B_b)Story_1;"


@pytest.mark.parametrize("depth", [3000])
def test_a_deep_descent_does_not_exhaust_the_stack(depth):
    nodes = [f"n{k}" for k in range(depth)]
    links = [(a, b, 0.9) for a, b in pairwise(nodes)]
    assert newick(network(*links, nodes=nodes)).count("(") == depth
