"""What would change the number of a claim's origins."""

from dataclasses import replace

from retold.ledger.origins import ledgers
from retold.records import Claim, Evidence

BY_HAND = {"story": "s1", "gist": "", "type": "event", "weight": 1.0}


def turned(rows, score, kind="stated"):
    from tests.ledger.conftest import BY, material

    stuff, descent = material(rows)
    lines = tuple(
        replace(
            line,
            edges=tuple(
                replace(e, score=score, evidence=(Evidence(kind=kind, note="", weight=score),)) for e in line.edges
            ),
        )
        for line in descent.lineages
    )
    ids = tuple(t.id for told in stuff.tellings for t in told)
    claim = Claim(id="c1", tellings=ids, best=ids[0], by=BY, **BY_HAND)
    return ledgers(stuff, (claim,), replace(descent, lineages=lines))[0]


def test_the_edge_that_holds_two_tellings_together_is_the_pivot(told):
    found = turned([told("A"), told("B", kind="relay", parents=["A"])], 0.6)
    assert (found.low, found.high) == (0, 1)
    assert (found.pivot.child, found.pivot.parent, found.pivot.high) == ("a-B", "a-A", 2)
    assert found.pivot.why == "B does not have it from A"


def test_sure_edges_and_decisions_of_people_are_not_asked_about(told):
    rows = [told("A"), told("B", kind="relay", parents=["A"])]
    assert turned(rows, 0.9).pivot is None
    assert turned(rows, 0.6, "judged").pivot is None
