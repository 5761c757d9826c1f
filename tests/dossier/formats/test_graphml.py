from dataclasses import replace

import networkx

from retold.dossier.formats.graphml import to_graphml


def test_networkx_reads_the_graph_with_its_fields(trace):
    graph = networkx.parse_graphml(to_graphml(trace))
    assert graph.is_directed()
    assert graph.nodes["s1o1"] == {"label": "*Corvane", "class": "hypothetical", "key": "*Corvane", "story": 1}
    assert graph.nodes["s1a3"]["kind"] == "reprint"
    assert graph.edges["s1a1", "s1a2"] == {
        "score": 0.95, "evidence": "stated", "why": "stated: names the Harbour Ledger",
    }  # fmt: skip
    assert sorted(graph.predecessors("s1a3")) == ["s1a1", "s1o1"]


def test_hostile_names_are_text(trace):
    graph = networkx.parse_graphml(to_graphml(trace))
    assert "<script>" in graph.nodes["s1a5"]["label"]


def test_characters_that_xml_forbids_are_replaced(trace, dossier):
    lines = dossier.descent.lineages
    odd = replace(lines[1].edges[0].evidence[0], note="a\ufffe\x07b")
    line = replace(lines[1], edges=(replace(lines[1].edges[0], evidence=(odd,)),))
    descent = replace(dossier.descent, lineages=(lines[0], line, *lines[2:]))
    graph = networkx.parse_graphml(to_graphml(replace(trace, dossiers=(replace(dossier, descent=descent),))))
    assert graph.edges["s1a1", "s1a2"]["why"] == "stated: a\ufffd\ufffdb"


def test_two_stories_are_told_apart(trace):
    graph = networkx.parse_graphml(to_graphml(replace(trace, dossiers=trace.dossiers * 2)))
    assert {story for _, story in graph.nodes(data="story")} == {1, 2}
    assert len(graph) == 16
