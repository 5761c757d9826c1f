import pytest
from evals.changes import Change
from evals.injected import Case, figures, scores, show, table

from evals import injected
from retold.records import Drift
from retold.text import Span


def case(kinds, *named):
    change = Change(name="x", kinds=frozenset(kinds), span=Span(0, 1), text="y", sentence=Span(0, 9))
    found = tuple(Drift(telling="t", against="b", kind=k, relation="drift", note="n") for k in named)
    return Case(change=change, before="before", after="after", named=found)


def test_recall_is_of_what_was_changed_and_precision_of_what_was_named():
    found = scores([case({"number"}, "number"), case({"number"}), case({"polarity"}, "number"), case(set(), "number")])
    assert (found["number"].recall, found["number"].precision) == (0.5, 1 / 3)
    assert (found["polarity"].recall, found["polarity"].precision) == (0.0, 1.0)


def test_kinds_of_few_changes_are_shown_and_not_counted():
    cases = [*[case({"number"}, "number")] * 8, case({"polarity"})]
    assert figures(cases) == {"recall": 1.0, "precision": 1.0, "worst_recall": 1.0, "worst_precision": 1.0}
    assert "polarity" in table("bundled", cases)
    assert "nothing" in show(cases[-1])


@pytest.mark.model
def test_a_changed_sentence_is_made_read_again_and_named():
    text = "Nine boats sank off Ostrel on Monday, the harbour office of Kessan said. The ministry has closed the bay."
    cases = injected.measure([injected.made(text, "2031-03-24", "Tessaly Times")])
    named = {c.change.name: {d.kind for d in c.named or ()} for c in cases}
    assert named["number"] == {"number"}
    assert named["other time"] == {"time-changed"}
    assert named["negated"] == {"polarity"}
