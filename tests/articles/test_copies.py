"""The same text under another key is a copy of the first."""

import pytest

from retold.articles.copies import mark_copies
from retold.records import Article


def one(key, text):
    return Article(id=f"a{key}", key=key, source=f"{key}.txt", text=text)


def marked(*articles):
    return [article.copy_of for article in mark_copies(articles)]


def test_the_first_is_no_copy_and_the_others_point_at_it():
    assert marked(one("a", "The dam held."), one("b", "The dam held."), one("c", "The dam held.")) == [None, "a", "a"]


def test_white_space_is_folded():
    assert marked(one("a", "The dam held."), one("b", "The  dam\n\nheld. ")) == [None, "a"]


@pytest.mark.parametrize("other", ["The dam held!", "the dam held.", "The dam held. It did."])
def test_anything_else_is_another_text(other):
    assert marked(one("a", "The dam held."), one("b", other)) == [None, None]


def test_articles_come_one_by_one():
    assert next(mark_copies(iter([one("a", "x"), one("b", "x")]))).key == "a"
