"""The running text of an article. All names are invented."""

import re
from dataclasses import replace

import pytest

from retold.descent.body import Body
from retold.records import Block, Entity, Mention
from retold.text import Span

KESTREL = re.compile(r"Kestrel")


@pytest.fixture
def body(report):
    """`body(text, people=…, **fields)`: the body of one article in which these names are a person's."""

    def body(text, *people, **fields):
        made = report(text, "Tidewatch", **fields)
        entities = tuple(Entity(name=name, kind="person") for name in people)
        mentions = tuple(
            Mention(span=Span(*m.span()), entity=k)
            for k, name in enumerate(people)
            for m in re.finditer(re.escape(name), text)
        )
        return Body(made.article, replace(made.annotation, entities=entities, mentions=mentions))

    return body


def test_only_words_outside_quotations_match(body):
    made = body("The Kestrel asked. “The Kestrel is wrong”, she said. The Kestrel left. “No Kestrel”, he said.")
    assert [m.start() for m in made.matches(KESTREL)] == [4, 57]


def test_only_paragraphs_are_running_text_and_no_credit_of_a_picture(body):
    text = "Kestrel wins\nThe Kestrel asked the board.\nThe bay at dusk. (Photo by Kestrel)"
    made = body(text, title="Kestrel wins")
    assert [m.start() for m in made.matches(KESTREL)] == [text.index("Kestrel asked")]


def test_sentences_are_numbered_over_the_paragraphs_alone(body):
    text = "A headline here\nThe first is short. The second ends."
    made = body(text, title="A headline here")
    assert [made.sentence(text.index(word)) for word in ("first", "second", "ends")] == [0, 1, 1]


@pytest.mark.parametrize(
    ("given", "blocks", "title"),
    [
        ("Nine drown", (), "Nine drown"),
        (None, (Block(kind="title", span=Span(0, 9)),), "It sank. "),
        (None, (), "It sank. Nine drowned."),
    ],
)
def test_the_title_is_the_one_given_the_block_or_a_short_first_line(body, given, blocks, title):
    made = body("It sank. Nine drowned.\nThe rest of it.")
    made.article = replace(made.article, title=given, blocks=blocks)
    assert made.title() == title


def test_a_long_first_line_is_no_title(body):
    assert body("It sank and nobody knows why. " * 6).title() == ""


def test_a_passage_in_a_persons_name_is_in_a_person(body):
    text = "Ann Kestrel spoke to the Kestrel."
    made = body(text, "Ann Kestrel")
    first, second = (m.start() for m in KESTREL.finditer(text))
    assert made.in_person(Span(first, first + 7))
    assert not made.in_person(Span(second, second + 7))


def test_who_is_called_by_his_surname_bears_the_name_of_a_paper(body):
    assert body("Ann Kestrel spoke. Kestrel was angry.", "Ann Kestrel", "Kestrel").bears("Kestrel")
    assert not body("Kestrel was angry.", "Kestrel").bears("Kestrel")
    assert not body("Ann Kestrel spoke. Kestrel News asked.", "Ann Kestrel", "Kestrel").bears("Kestrel")
