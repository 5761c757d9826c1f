import pydot

from retold.dossier.formats.dot import quoted, to_dot


def parsed(trace):
    (graph,) = pydot.graph_from_dot_data(to_dot(trace))
    (cluster,) = graph.get_subgraphs()
    return cluster


def test_the_parser_of_another_program_finds_every_publication(trace):
    classes = {n.get_name(): n.get("class").strip('"') for n in parsed(trace).get_nodes()}
    assert classes == {"s1o1": "hypothetical"} | {f"s1a{k}": "extant" for k in range(1, 8)}


def test_edges_run_from_parent_to_child_with_their_kinds_of_evidence(trace):
    edges = {(e.get_source(), e.get_destination()): e.get("class").strip('"') for e in parsed(trace).get_edges()}
    assert edges == {
        ("s1a1", "s1a2"): "stated", ("s1o1", "s1a3"): "stated", ("s1a1", "s1a3"): "stated",
        ("s1o1", "s1a4"): "textual time", ("s1a2", "s1a5"): "textual readings",
    }  # fmt: skip


def test_hostile_names_stay_inside_their_strings(trace):
    labels = [n.get("label") for n in parsed(trace).get_nodes()]
    assert sum("alert(1)" in label for label in labels) == 1
    assert not any("\x1b" in label or "\u202e" in label for label in labels)


def test_quotes_and_backslashes_are_escaped():
    assert quoted('a "b" \\N\nc') == '"a \\"b\\" \\\\N c"'


def test_a_trace_without_stories_is_a_graph(trace):
    from dataclasses import replace

    assert pydot.graph_from_dot_data(to_dot(replace(trace, dossiers=())))
