"""How grades of events are compared; the sentences are invented."""

import pytest

from evals import certainty
from retold.records import Annotation, Article, By, Telling, Tokens
from retold.text import Span

BY = By(stage="test", version=1, settings="s")


def telling(start, end, grade):
    return Telling(
        id="t", article="a", span=Span(start, end), chain=(), breaks=(), certainty="asserted", factuality=grade, by=BY
    )


def tokens(heads):
    n = len(heads)
    return Tokens(
        starts=tuple(range(0, 4 * n, 4)),
        ends=tuple(range(3, 4 * n, 4)),
        lemmas=("x",) * n,
        pos=("X",) * n,
        tags=("X",) * n,
        deps=("x",) * n,
        heads=tuple(heads),
        sentences=((0, n),),
        names=(),
    )


@pytest.mark.parametrize(
    ("words", "printed"),
    [
        ("`` We sail , '' she said .", '"We sail," she said.'),
        ('She said " we sail " .', 'She said "we sail".'),
        ("The line 's Orstad - based crew did n't sail .", "The line's Orstad-based crew didn't sail."),
        ("It cost $ 40 ( about 5 % ) .", "It cost $40 (about 5%)."),
    ],
)
def test_words_are_printed_as_in_a_newspaper(words, printed):
    assert certainty.joined(words.split())[0] == printed


def test_every_word_is_where_it_is_said_to_be():
    text, spans = certainty.joined("`` No , '' Venn - Osk said .".split())
    assert [span.of(text) for span in spans] == ['"', "No", ",", '"', "Venn", "-", "Osk", "said", "."]


def sentence(text, heads):
    parse = tokens(heads)
    annotation = Annotation(article="a", tokens=parse, by=BY)
    return certainty.Sentence(Article(id="a", key="a", source="a", text=text), annotation, ())


def test_a_word_is_graded_by_itself_and_by_the_shortest_telling_that_it_heads(monkeypatch):
    monkeypatch.setattr(certainty, "factuality", lambda tree, at: float(at))
    told = [telling(0, 15, 3.0), telling(4, 11, -3.0)]
    found = certainty.graded(sentence("aaa bbb ccc ddd", [1, 1, 1, 1]), Span(4, 7), 2.0, told)
    assert found == certainty.Graded(2.0, 1.0, told=-3.0)


def test_a_word_that_heads_no_telling_is_told_by_none(monkeypatch):
    monkeypatch.setattr(certainty, "factuality", lambda tree, at: float(at))
    found = certainty.graded(sentence("aaa bbb", [0, 0]), Span(4, 7), 2.0, [telling(0, 3, -2.0)])
    assert found == certainty.Graded(2.0, 1.0)


def test_a_word_of_the_data_is_found_among_our_tokens():
    assert certainty.token(tokens([0, 0, 0]), Span(5, 9)) == 1
    assert certainty.token(tokens([0, 0, 0]), Span(20, 22)) is None


def test_a_word_heads_its_telling_if_it_hangs_on_nothing_inside():
    parse = tokens([2, 0, 2, 2])
    assert certainty.tops(Span(0, 7), Span(0, 3), parse)
    assert not certainty.tops(Span(0, 7), Span(4, 7), parse)
    assert certainty.tops(Span(0, 15), Span(8, 11), parse)
