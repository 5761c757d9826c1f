"""Whether a word is negated."""

import pytest

from retold.tellings.factuality.negation import negated, shared
from retold.tellings.factuality.places import first

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "word", "kind"),
    [
        ("The ferry sank.", "sank", ""),
        ("The ferry did not sink.", "sink", "not"),
        ("The ferry has not yet sunk.", "sunk", "not"),
        ("The ferry never sank.", "sank", "not"),
        ("The council no longer meets.", "meets", "not"),
        ("Nobody left.", "left", "nobody"),
        ("No one left.", "left", "nobody"),
        ("No ship left.", "left", "no-subject"),
        ("Few ships left.", "left", "few"),
        ("A few ships left.", "left", ""),
    ],
)
def test_how_a_verb_is_negated(text, word, kind, parsed):
    assert negated(*parsed(text, word)) == kind


@pytest.mark.parametrize(
    ("text", "word", "kind"),
    [
        ("They did not row or swim.", "swim", "not"),
        ("They did not row, but swam.", "swam", ""),
        ("They are not going to swim.", "swim", "not"),
    ],
)
def test_not_reaches_over_or_and_through_going_to(text, word, kind, parsed):
    tree, at = parsed(text, word)
    assert shared(tree, at, first(tree, at)) == kind
