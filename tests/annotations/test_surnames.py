"""Surnames that the tagger takes for other words."""

import pytest

from retold.annotations.surnames import missed
from retold.syntax import Tree

pytestmark = pytest.mark.model


@pytest.fixture(scope="module")
def found(read):
    """`found(text, full)`: the words that are found again as surnames, those of the first sentence known."""

    def found(text, full):
        article, annotation = read(text)
        tree = Tree(article.text, annotation.tokens)
        known = set(range(*annotation.tokens.sentences[0]))
        return [tree.word(i) for i in missed(tree, full, known)]

    return found


def test_a_surname_that_stands_by_itself_is_found_again(found):
    assert found("Peter Hunt opened the port. Hunt left on Monday.", ["Peter Hunt"]) == ["Hunt"]


@pytest.mark.parametrize(
    "text",
    [
        "Peter Hunt opened the port. The hunt began. Hunt is a word.",
        "Peter Hunt opened the port. The Hunt Museum closed.",
    ],
)
def test_a_word_of_the_text_or_of_another_name_is_none(text, found):
    assert found(text, ["Peter Hunt"]) == []


def test_a_single_name_is_no_surname(found):
    assert found("Hunt opened the port. Hunt left.", ["Hunt"]) == []
