from dataclasses import replace

import pytest

from retold.ledger.rests import Rest, ancestors, conjuncts, likeness, own, report
from retold.numbered import named
from retold.records import Annotation, Article, By, Descent, Edge, Lineage, Link, Telling, Tokens
from retold.text import Span

ARTICLE = Article(id="a1", key="a1", source="", text="Two boats sank.", outlet="Tidewatch")


TOKENS = Tokens(starts=(), ends=(), lemmas=(), pos=(), tags=(), deps=(), heads=(), sentences=(), names=())
SEEN = Annotation(article="a1", tokens=TOKENS, by=By(stage="test", version=1, settings="s1"))


def rest(*chain, certainty="attributed", confirmed=False, whole=False, reports=(), credited=False):
    links = tuple(Link(name=n, role=r) for n, r in chain)
    telling = Telling(
        id="t1", article="a1", span=Span(0, 15), chain=links, breaks=(), certainty=certainty, factuality=3.0,
        by=By(stage="test", version=1, settings="s1"),
    )  # fmt: skip
    return Rest(telling, ARTICLE, SEEN, links, confirmed, whole, frozenset(reports), frozenset(), credited)


@pytest.mark.parametrize(
    ("chain", "credited", "ground"),
    [
        ([("Mara Lind", "person")], False, "named"),
        ([("Reuters", "agency"), ("Mara Lind", "person")], False, "named"),
        ([("documents", "document")], False, "named"),
        ([("two officials", "anonymous")], False, "nameless"),
        ([("Reuters", "agency"), ("a diver", "eyewitness")], False, "nameless"),
        ([("media reports", "document")], False, "nameless"),
        ([("Kurdish media", "organisation")], False, "nameless"),
        ([("Reuters", "agency")], False, "report"),
        ([], True, "report"),
        ([], False, "unstated"),
    ],
)
def test_what_a_telling_rests_on(chain, credited, ground):
    assert rest(*chain, reports=["AP"] if credited else [], credited=credited).ground == ground


def test_a_joint_source_names_whom_it_names_and_counts_the_others():
    one = rest(("Harbour Board and two officials", "anonymous"))
    assert one.path == ("Harbour Board",)
    assert one.others == 1


def test_a_capital_at_the_front_of_a_description_names_nobody():
    assert rest(("Former and current harbour officials", "anonymous")).ground == "nameless"


def test_a_joint_statement_has_no_others():
    one = rest(("Ann Reed, Bob Stone and Mara Lind", "person"))
    assert one.path == ("Ann Reed", "Bob Stone", "Mara Lind")
    assert one.others == 0


def test_an_outlet_that_confirms_it_itself_is_named():
    assert rest(confirmed=True).path == ("Tidewatch",)
    assert rest(confirmed=True, certainty="asserted").path == ()


def test_the_credit_of_a_whole_text_puts_no_single_sentence_on_it():
    assert rest(("Reuters", "agency")).told
    assert not rest(("Reuters", "agency"), whole=True).told
    assert rest(("Reuters", "agency"), ("Mara Lind", "person"), whole=True).told


@pytest.mark.parametrize(
    ("name", "parts"),
    [("A, B and C", ["A", "B", "C"]), ("A and B", ["A", "B"]), ("A", ["A"]), ("A, B, and C", ["A", "B", "C"])],
)
def test_parts_of_a_joint_name(name, parts):
    assert conjuncts(name) == parts


@pytest.mark.parametrize(
    ("parent", "name"),
    [
        ("*AP-3", "AP"),
        ("*Channel-4", "Channel-4"),
        ("*Associated Press", "AP"),
        ("a1f3c0", "a1f3c0"),
        ("*unnamed outlet", ""),
        ("*unnamed original shared by A, B", "unnamed original shared by A, B"),
    ],
)
def test_a_parent_as_a_publication(parent, name):
    assert report(parent, named([parent], 3)) == name


def test_the_own_house_is_a_publisher_of_the_same_name():
    assert own(ARTICLE, Link(name="tidewatch", role="outlet"))
    assert not own(ARTICLE, Link(name="Tidewatch", role="person"))
    assert not own(ARTICLE, Link(name="Harbour Ledger", role="outlet"))


def test_a_body_is_its_own_house_by_what_it_is_and_by_our():
    office = replace(ARTICLE, outlet="Ministry of Tides")
    assert own(office, Link(name="Ministry", role="organisation"))
    assert own(ARTICLE, Link(name="Our crews", role="anonymous"))
    assert not own(office, Link(name="Office of Boats", role="organisation"))
    assert not own(ARTICLE, Link(name="ministry", role="organisation"))
    assert not own(ARTICLE, Link(name="US officials", role="anonymous"))


def test_what_a_telling_rests_on_has_a_name_for_the_reader():
    assert rest(("Reuters", "agency"), ("Mara Lind", "person")).name == "Mara Lind"
    assert rest(("Reuters", "agency")).name == "Reuters"
    assert rest().name == "not stated (Tidewatch)"


def test_a_described_source_is_vague_and_a_publisher_is_none():
    assert rest(("documents", "document")).vague
    assert rest().vague
    assert not rest(("Mara Lind", "person")).vague
    assert not rest(("Reuters", "agency")).vague


def test_likeness_is_the_share_of_words_in_common():
    assert likeness(frozenset({"boat", "sink"}), frozenset({"boat", "sink", "storm", "night"})) == 0.5
    assert likeness(frozenset(), frozenset()) == 0.0


def test_ancestors_go_all_the_way_up_and_survive_a_circle():
    lines = {"a0": ["a1"], "a1": ["*AP"], "a2": ["a3"], "a3": ["a2"]}
    lineages = tuple(
        Lineage(
            article=child, kind="relay", why=(),
            edges=tuple(Edge(child=child, parent=p, score=1.0, evidence=()) for p in parents),
        )
        for child, parents in lines.items()
    )  # fmt: skip
    found = ancestors(Descent(story="s1", lineages=lineages, originals=(), by=SEEN.by))
    assert found["a0"] == {"a0", "a1", "*AP"}
    assert found["a2"] == {"a2", "a3"}
