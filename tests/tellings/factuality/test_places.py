"""Where a word hangs, as far as its truth depends on it."""

import pytest

from retold.tellings.factuality.places import place

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "word", "relation", "attitude"),
    [
        ("The ferry sank.", "sank", "root", ""),
        ("The crew refused to leave.", "leave", "to", "failed"),
        ("The owner wants the crew to stay.", "stay", "to: another", "wanted"),
        ("The plan to sell the mill failed.", "sell", "to: noun", "planned"),
        ("They had a chance to row home.", "row", "to: noun", "able"),
        ("The guard was too tired to row.", "row", "to", "failed"),
        ("They stopped fishing.", "fishing", "gerund", "ceased"),
        ("The guard said the crew had left.", "left", "that", "said"),
        ("They asked whether the crew had left.", "left", "whether", ""),
        ("The ferry will sail if the ice melts.", "melts", "adverbial: if", ""),
        ("Had the crew known it, they would have stayed.", "known", "adverbial: if", ""),
        ("They hired a diver to find the bell.", "find", "purpose", ""),
        ("The council called for a vote.", "vote", "preposition: for", "wanted"),
        ("The court blocked the sale.", "sale", "object", "prevented"),
        ("The sale was blocked by the court.", "sale", "passive subject", "prevented"),
    ],
)
def test_a_word_hangs_under_its_governor(text, word, relation, attitude, parsed):
    found = place(*parsed(text, word))
    assert (found.relation, found.attitude) == (relation, attitude)


def test_a_coordinate_verb_shares_the_place_of_the_first(parsed):
    assert place(*parsed("The crew refused to row or swim.", "swim")).attitude == "failed"


def test_a_coordinate_verb_with_a_subject_has_its_own_place(parsed):
    found = place(*parsed("The guard said so and the crew left.", "left"))
    assert found.relation == "conj"


def test_going_to_is_no_governor(parsed):
    assert place(*parsed("The crew is going to leave.", "leave")).relation == "root"
