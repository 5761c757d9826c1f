from retold.ledger.drift import drifts, uncredited
from retold.records import (
    Annotation,
    Article,
    By,
    Claim,
    Descent,
    Edge,
    Evidence,
    Figure,
    Lineage,
    Link,
    Material,
    Story,
    Telling,
    Tokens,
)
from retold.text import Span

BY = By(stage="test", version=1, settings="s1")
EMPTY = Tokens(starts=(), ends=(), lemmas=(), pos=(), tags=(), deps=(), heads=(), sentences=(), names=())


def story(*told):
    """A material of one telling an article: (boats that sank, sources); its claim's best telling is the first."""
    articles, annotations, tellings = [], [], []
    for number, (boats, *sources) in enumerate(told):
        ident, text = f"a{number}", f"{boats} boats sank."
        figure = Figure(span=Span(0, 1), value=float(boats), unit="boat", hedge="exactly", text=str(boats))
        articles.append(Article(id=ident, key=ident, source="", text=text, outlet=f"Paper {number}"))
        annotations.append(Annotation(article=ident, tokens=EMPTY, by=BY))
        chain = tuple(Link(name=name, role="person") for name in sources)
        tellings.append(
            (
                Telling(
                    id=f"t{number}", article=ident, span=Span(0, len(text)), chain=chain, breaks=(),
                    certainty="attributed" if chain else "asserted", factuality=2.0, figures=(figure,), by=BY,
                ),
            )
        )  # fmt: skip
    ids = tuple(a.id for a in articles)
    material = Material(
        story=Story(id="s1", title="", articles=ids), articles=tuple(articles), annotations=tuple(annotations),
        tellings=tuple(tellings),
    )  # fmt: skip
    claim = Claim(
        id="c1", story="s1", gist="Boats sank.", type="figure", tellings=tuple(f"t{n}" for n in range(len(told))),
        best="t0", weight=1.0, by=BY,
    )  # fmt: skip
    return material, claim


def descent(kind="relay", **parents):
    """Who descends from whom: `a1=["a0"]`; all articles are of one kind."""
    lines = tuple(
        Lineage(
            article=child, kind=kind, why=(),
            edges=tuple(Edge(child=child, parent=p, score=1.0, evidence=()) for p in found),
        )
        for child, found in parents.items()
    )  # fmt: skip
    return Descent(story="s1", lineages=lines, originals=(), by=BY)


def test_a_retelling_that_differs_drifts():
    material, claim = story((7, "Mara Lind"), (9, "Mara Lind"))
    (drift,) = drifts(material, (claim,), descent(a0=[], a1=["a0"]))
    assert (drift.telling, drift.against, drift.kind, drift.relation) == ("t1", "t0", "number", "drift")
    assert drift.note == "'9', best telling '7'"


def test_two_counts_that_do_not_depend_on_each_other_conflict():
    material, claim = story((7, "Mara Lind"), (9, "Harbour Board"))
    found = drifts(material, (claim,), descent(a0=["*AFP"], a1=["*Reuters"]))
    assert {d.relation for d in found} == {"conflict"}
    assert {d.kind for d in found} == {"number", "attribution-changed"}


def test_a_common_unseen_original_makes_it_drift():
    material, claim = story((7, "Mara Lind"), (9, "Harbour Board"))
    found = drifts(material, (claim,), descent(a0=["*AFP"], a1=["a2"], a2=["*AFP"]))
    assert {d.relation for d in found} == {"drift"}


def test_a_common_source_makes_it_drift():
    material, claim = story((7, "Mara Lind"), (9, "Lind"))
    found = drifts(material, (claim,), descent())
    assert {(d.telling, d.relation) for d in found} == {("t0", "drift"), ("t1", "drift")}


def test_the_best_telling_and_an_equal_one_do_not_drift():
    material, claim = story((7, "Mara Lind"), (7, "Mara Lind"))
    assert drifts(material, (claim,), descent()) == ()


def test_each_kind_comes_once_for_a_telling():
    material, claim = story((7, "Mara Lind"), (9,), (8, "Harbour Board"))
    found = drifts(material, (claim,), descent())
    assert len({(d.telling, d.kind) for d in found}) == len(found)
    assert {("t1", "number"), ("t1", "attribution-lost"), ("t2", "number")} <= {(d.telling, d.kind) for d in found}


def test_the_best_telling_does_not_drift_from_what_descends_from_it():
    material, claim = story((7, "Mara Lind"), (9, "Mara Lind"))
    assert {d.telling for d in drifts(material, (claim,), descent(a0=[], a1=["a0"]))} == {"t1"}


def taking(*parents, kind="textual"):
    """A reprint with such evidence for each of its parents."""
    found = tuple(
        Edge(child="a1", parent=p, score=1.0, evidence=(Evidence(kind=kind, note="", weight=1.0),)) for p in parents
    )
    return Lineage(article="a1", kind="reprint", edges=found, why=())


def test_an_unseen_publisher_that_is_named_is_credited():
    roots = frozenset({"a0", "*AP-2", "*Reuters"})
    assert uncredited(taking("a0"), roots, {"Associated Press"}, {"*AP-2": "AP"}) == {"Reuters"}
    assert uncredited(taking("a0", "*Reuters", kind="stated"), roots, {"Associated Press"}, {"*AP-2": "AP"}) == set()


def test_who_names_a_publisher_beside_its_text_has_not_credited_it():
    assert uncredited(taking("*Reuters"), frozenset({"a1", "*Reuters"}), {"Reuters"}, {}) == {"Reuters"}


def test_whom_nobody_can_name_nobody_has_left_out():
    unnamed = ("*unnamed original shared by A, B", "*unnamed Norlandic newspaper", "*unnamed outlet")
    assert uncredited(taking(*unnamed), frozenset(unnamed), set(), {"*unnamed outlet": "unnamed outlet"}) == set()


def test_a_reprint_that_names_its_publisher_nowhere_has_lost_it_and_a_relay_has_not():
    material, claim = story((7, "Mara Lind"), (7, "Mara Lind"))
    (drift,) = drifts(material, (claim,), descent(kind="reprint", a0=[], a1=["*AP"]))
    assert (drift.telling, drift.kind) == ("t1", "attribution-lost")
    assert drifts(material, (claim,), descent(kind="relay", a0=[], a1=["*AP"])) == ()
