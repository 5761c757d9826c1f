from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from retold.dossier.assemble import story
from retold.dossier.passages import paragraphs
from retold.dossier.views import Told
from retold.records import Article, Block, By, Telling
from retold.text import Span, trim

BY = By(stage="test", version=1, settings="s")
TEXT = "Title here\n\nOne two three four five.\nSix seven.\n\n\nEight nine ten."


def article(text=TEXT, blocks=()):
    return Article(id="a", key="a", source="a.txt", text=text, blocks=blocks)


def told(dossier, *spans):
    source = story(dossier).sources[0]
    return tuple(
        Told(
            number=number, claim=number, source=source, quote="", best=False, differences=(),
            telling=Telling(
                id=f"t{number}", article="a", span=Span(*span), chain=(), breaks=(), certainty="asserted",
                factuality=3.0, by=BY,
            ),
        )
        for number, span in enumerate(spans, 1)
    )  # fmt: skip


def pieces(found):
    return [(piece.text, piece.top.number if piece.top else None) for p in found for piece in p.pieces]


def test_blank_lines_part_paragraphs_where_there_are_no_blocks():
    found = paragraphs(article(), ())
    assert pieces(found) == [
        ("Title here", None), ("One two three four five.\nSix seven.", None), ("Eight nine ten.", None),
    ]  # fmt: skip


def test_blocks_keep_their_kind_and_text_outside_them_is_not_lost():
    found = paragraphs(article(blocks=(Block(kind="title", span=Span(0, 10)),)), ())
    assert [p.kind for p in found] == ["title", "paragraph", "paragraph"]


def test_a_nested_telling_is_on_top_of_the_outer_one(dossier):
    found = paragraphs(article("One two three four."), told(dossier, (0, 19), (4, 7)))
    assert pieces(found) == [("One ", 1), ("two", 2), (" three four.", 1)]


def test_overlapping_tellings_share_their_common_stretch(dossier):
    found = paragraphs(article("One two three four."), told(dossier, (0, 13), (8, 19)))
    (paragraph,) = found
    assert [[t.number for t in piece.begins] for piece in paragraph.pieces] == [[1], [2], []]
    assert [[t.number for t in piece.ends] for piece in paragraph.pieces] == [[], [1], [2]]


def test_a_telling_across_paragraphs_is_marked_in_each(dossier):
    found = paragraphs(article("One two.\n\nThree four."), told(dossier, (4, 15)))
    assert pieces(found) == [("One ", None), ("two.", 1), ("Three", 1), (" four.", None)]


@given(st.lists(st.tuples(st.integers(0, len(TEXT) - 1), st.integers(1, 30)), max_size=12))
def test_nothing_is_lost_and_every_telling_begins_and_ends_once(raw):
    spans = [Span(start, min(len(TEXT), start + length)) for start, length in raw]
    spans = [span for span in spans if len(trim(TEXT, span))]
    by = By(stage="t", version=1, settings="s")
    base = Telling(
        id="t", article="a", span=Span(0, 1), chain=(), breaks=(), certainty="asserted", factuality=0.0, by=by
    )
    marks = tuple(
        Told(
            number=n, claim=n, source=None, quote="", best=False, differences=(),
            telling=replace(base, id=f"t{n}", span=span),
        )
        for n, span in enumerate(spans, 1)
    )  # fmt: skip
    found = paragraphs(article(), marks)
    shown = "".join(piece.text for p in found for piece in p.pieces)
    assert "".join(shown.split()) == "".join(TEXT.split())
    for end in ("begins", "ends"):
        at_ends = [t.number for p in found for piece in p.pieces for t in getattr(piece, end)]
        assert sorted(at_ends) == [t.number for t in marks]
