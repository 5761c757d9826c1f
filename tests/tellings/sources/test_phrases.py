"""Noun phrases as the names of sources."""

import pytest

from retold.tellings.sources.phrases import kernel, phrase

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "head", "name"),
    [
        ("The tall official said the ferry sank.", "official", "tall official"),
        ("The officials, who had left in May, said the ferry sank.", "officials", "officials"),
        ("A clerk with knowledge of the talks said it sank.", "clerk", "clerk with knowledge of the talks"),
        ("Clerks at the old port said the ferry sank.", "Clerks", "Clerks"),
        ("Clerks and divers said the ferry sank.", "Clerks", "Clerks"),
        ("Television footage showing people on the quay.", "footage", "Television footage"),
        ("Documents seen by the mayor show the ferry sank.", "Documents", "Documents"),
    ],
)
def test_a_name_has_no_article_and_nothing_that_is_only_added(text, head, name, parsed):
    assert phrase(*parsed(text, head)) == name


def test_parallel_heads_are_kept_where_the_whole_is_asked_for(parsed):
    assert phrase(*parsed("Clerks and divers said the ferry sank.", "Clerks"), whole=True) == "Clerks and divers"


def test_a_name_has_at_most_ten_words(parsed):
    tree, head = parsed(
        "The clerk of the old northern harbour office for ships of the whole coast of Kessan spoke.", "clerk"
    )
    assert len(phrase(tree, head).split()) == 10


def test_a_kernel_has_neither_clauses_nor_phrases_after_its_head(parsed):
    tree, head = parsed("The tall official from Ostrel, who had left in May, spoke.", "official")
    assert [tree.word(k) for k in kernel(tree, head)] == ["The", "tall", "official"]


def test_whose_claim_it_is_is_named_without_the_mark(about):
    text = "The union’s claim that the ferry had failed nine tests since the spring of last year drew laughter."
    assert about("nine tests", text).chain == ("union",)


def test_what_stands_in_brackets_is_no_part_of_a_name(about):
    assert about("sank", "The official (a clerk) said the ferry sank.").chain == ("official",)


@pytest.mark.parametrize(
    ("text", "head", "name"),
    [
        ("Later a clerk said the ferry sank.", "clerk", "clerk"),
        ("As many as 47 clerks said the ferry sank.", "clerks", "47 clerks"),
        ("At least two clerks said the ferry sank.", "clerks", "two clerks"),
        ("Clerks at the Harbour Office said the ferry sank.", "Clerks", "Clerks at the Harbour Office"),
        ("Nearly all the clerks said the ferry sank.", "clerks", "Nearly all the clerks"),
    ],
)
def test_a_name_begins_with_who_it_is(text, head, name, parsed):
    assert phrase(*parsed(text, head)) == name
