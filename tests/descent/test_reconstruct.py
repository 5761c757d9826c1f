import pytest

from retold.descent.reconstruct import carried, independent
from retold.records import By, Claim, Descent, Edge, Evidence, Lineage, Original, Passage
from retold.text import Span

BY = By(stage="test", version=1, settings="s1")
CORVANE = [("Corvane", "agency")]


@pytest.fixture
def rebuilt(report, story):
    """The claims and reasons of the one unseen original, whose children are all the reports."""

    def rebuilt(*reports, kind="reprint", passages=(), others=()):
        ids = tuple(r.article.id for r in reports)
        evidence = (Evidence(kind="textual", note="", weight=0.9, passages=tuple(Passage(child=s) for s in passages)),)
        lines = tuple(
            Lineage(
                article=i, kind=kind, why=(),
                edges=tuple(Edge(child=i, parent=p, score=0.9, evidence=evidence) for p in ("*Corvane", *others)),
            )
            for i in ids
        )  # fmt: skip
        descent = Descent(
            story="s1", lineages=lines, originals=(Original(id="*Corvane", seen=False, children=ids),), by=BY
        )
        told = {}
        for r in reports:
            for t in r.tellings:
                told.setdefault(t.span.of(r.article.text), []).append(t.id)
        claims = tuple(
            Claim(id=words, story="s1", gist=words, type="event", tellings=tuple(ids), best=ids[0], weight=1.0, by=BY)
            for words, ids in told.items()
        )
        one = carried(story(*reports), claims, descent).originals[0]
        return one.claims, one.why

    return rebuilt


def test_a_reprint_bears_witness_for_all_that_it_tells(report, rebuilt):
    one = report("Two boats sank. Nobody died.", "A", tellings=[("Two boats sank", []), ("Nobody died", [])])
    assert rebuilt(one)[0] == ("Two boats sank", "Nobody died")


def test_a_relay_bears_witness_but_for_what_it_puts_on_another(report, rebuilt):
    other = [("Nordpress", "agency")]
    told = [("Two boats sank", CORVANE), ("Nobody died", []), ("The mate fled", other)]
    one = report("Two boats sank. Nobody died. The mate fled.", "A", tellings=told)
    assert rebuilt(one, kind="relay")[0] == ("Two boats sank", "Nobody died")


def test_a_mixed_article_bears_witness_for_what_it_puts_on_the_original(report, rebuilt):
    one = report("Two boats sank. Nobody died.", "A", tellings=[("Two boats sank", CORVANE), ("Nobody died", [])])
    assert rebuilt(one, kind="mixed")[0] == ("Two boats sank",)


def test_a_borrowed_passage_bears_witness(report, rebuilt):
    one = report("Two boats sank. Nobody died.", "A", tellings=[("Two boats sank", []), ("Nobody died", [])])
    assert rebuilt(one, kind="mixed", passages=[Span(0, 15)])[0] == ("Two boats sank",)


def test_a_reprint_of_two_bears_witness_only_for_its_passages(report, rebuilt):
    one = report("Two boats sank. Nobody died.", "A", tellings=[("Two boats sank", []), ("Nobody died", [])])
    assert rebuilt(one, others=["*Nordpress"], passages=[Span(16, 28)])[0] == ("Nobody died",)


def test_what_few_witnesses_tell_is_said_to_be_uncertain(report, rebuilt):
    all_tell = [("Two boats sank", [])]
    three = [report("Two boats sank. Nobody died.", x, tellings=all_tell) for x in "AB"]
    three.append(report("Two boats sank. Nobody died.", "C", tellings=[*all_tell, ("Nobody died", [])]))
    claims, why = rebuilt(*three)
    assert claims == ("Two boats sank", "Nobody died")
    assert why == ("Of its 2 claims, 1 is told by fewer than half of its 3 independent lines.",)


def test_copies_of_one_house_are_one_voice(report, story):
    told = [("Nobody died", [])]
    reports = [
        report("Nobody died.", outlet, date=day, tellings=told if outlet == "A" else ())
        for outlet, day in (("A", "2031-05-01"), ("A", "2031-05-02"), ("B", "2031-05-01"), ("C", "2031-05-01"))
    ]
    numbers = independent([r.article for r in reports], ())
    assert len(set(numbers.values())) == 3


def test_an_article_and_what_descends_from_it_are_one_voice(report):
    one, other = report("Two boats sank.", "A"), report("Nobody died.", "B")
    edge = Edge(child=other.article.id, parent=one.article.id, score=0.9, evidence=())
    line = Lineage(article=other.article.id, kind="relay", why=(), edges=(edge,))
    assert len(set(independent([one.article, other.article], (line,)).values())) == 1
