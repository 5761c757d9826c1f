"""The signs of how factual an event is."""

import pytest

from retold.tellings.factuality.signs import event, signs

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "word", "names"),
    [
        ("The ferry will sail.", "sail", {"modal: will"}),
        ("The ferry will not sail.", "sail", {"negated", "negated: will"}),
        ("The ferry would sail if it could.", "sail", {"modal: would", "then"}),
        ("The ferry sailed.", "sailed", {"tense: past"}),
        ("The ferry was towed.", "towed", {"tense: past passive"}),
        ("Perhaps the ferry sailed.", "sailed", {"uncertain adverb"}),
        ("The ferry nearly sank.", "sank", {"negated", "negated: nearly"}),
        ("The crew gave no answer.", "gave", {"no object"}),
        ("The crew gave no answer.", "answer", {"negated", "no"}),
        ("A possible sale worries the crew.", "sale", {"indefinite", "potential"}),
        ("They left without a vote.", "vote", {"negated", "negated: without"}),
        ("Instead of waiting, they left.", "waiting", {"negated", "negated: instead"}),
        ("The crew did not manage to row.", "row", {"negated", "negated: not"}),
        ("The crew was not allowed to row.", "row", {"negated", "negated: governor"}),
        ("The crew does not want to row.", "row", {"under negation: to"}),
        ("The ferry will sail unless the ice does not melt.", "melt", {"negated: open"}),
    ],
)
def test_a_context_leaves_its_signs(text, word, names, parsed):
    assert names <= signs(*parsed(text, word)).names


def test_not_failing_is_managing(parsed):
    found = signs(*parsed("The crew did not fail to row.", "row"))
    assert "to: managed" in found.names
    assert "negated" not in found.names


def test_a_known_thing_and_any_thing_are_doubted_in_different_ways(parsed):
    assert signs(*parsed("The court blocked the sale.", "sale")).channel == "thing"
    assert signs(*parsed("The court blocked a sale.", "sale")).channel == "indefinite thing"


def test_an_auxiliary_stands_for_its_verb(parsed):
    tree, at = parsed("The ferry has sailed.", "has")
    assert tree.word(event(tree, at)) == "sailed"
