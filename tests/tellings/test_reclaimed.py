"""Nouns for claims that a parser takes for verbs, and clauses that it hangs elsewhere."""

import pytest

from retold.syntax import Tree
from retold.tellings.reclaimed import reclaimed

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "word", "verb"),
    [
        ("The ministry said reports that the dam had been mined by rebels were nonsense.", "reports", "were"),
        ("Ministry: reports that dam was mined by rebels are false", "reports", "are"),
        ("The ministry called reports that the dam had been mined by rebels a lie.", "lie", "called"),
        ("That rebels had mined the dam is simply not true, the ministry said.", "mined", "is"),
        ("The ministry dismissed as fake news claims that the dam had been mined by rebels.", "mined", "claims"),
    ],
)
def test_a_claim_its_clause_and_what_it_is_called_hang_together(text, word, verb, read):
    article, annotation = read(text)
    tree = Tree(article.text, reclaimed(article.text, annotation.tokens))
    at = next(i for i in range(len(annotation.tokens.heads)) if tree.word(i) == word)
    assert tree.word(tree.head(at)) == verb


@pytest.mark.parametrize(
    "text",
    [
        "Volunteers in Aster Mill report that the siren there was heard between five and ten minutes after the wave.",
        "The union denied claims that nine had drowned, dismissing the reports as propaganda.",
        "The guild reports that nine had drowned.",
    ],
)
def test_what_is_no_claim_is_left_alone(text, read):
    article, annotation = read(text)
    assert reclaimed(article.text, annotation.tokens) == annotation.tokens
