"""What tests of syntax share: a parsed sentence and one of its words."""

import pytest

from retold.syntax import Tree


@pytest.fixture(scope="session")
def parsed(read):
    """`parsed(text, word)`: the tree of a text, and the place of the first token that is the word."""

    def parsed(text, word):
        article, annotation = read(text)
        tree = Tree(article.text, annotation.tokens)
        return tree, next(i for i in range(len(annotation.tokens)) if tree.word(i) == word)

    return parsed
