"""Spans and the few operations on them."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from retold.text import Span, free, lines, merge, shorten, squeeze, trim

BOUND = 60
spans = st.tuples(st.integers(0, BOUND), st.integers(0, BOUND)).map(lambda pair: Span(*sorted(pair)))
texts = st.text(max_size=BOUND)


def covered(many):
    return {position for span in many for position in range(span.start, span.end)}


def test_a_span_is_half_open():
    assert Span(4, 9).of("The ferry sank.") == "ferry"
    assert len(Span(4, 9)) == 5


def test_a_span_contains_itself_and_what_lies_inside():
    assert Span(2, 5).contains(Span(2, 5))
    assert Span(2, 5).contains(Span(3, 4))
    assert not Span(2, 5).contains(Span(3, 6))


@given(spans, spans)
def test_overlap_counts_the_shared_characters_and_is_symmetric(a, b):
    assert a.overlap(b) == b.overlap(a) == len(covered([a]) & covered([b]))


@given(spans, spans)
def test_a_span_contains_another_if_it_overlaps_all_of_it(a, b):
    if len(b):
        assert a.contains(b) == (a.overlap(b) == len(b))


@given(st.lists(spans))
def test_merged_spans_cover_the_same_characters(many):
    assert covered(merge(many)) == covered(many)


@given(st.lists(spans), st.integers(0, 5))
def test_merged_spans_are_in_order_and_further_apart_than_the_gap(many, gap):
    merged = merge(many, gap)
    assert all(a.end + gap < b.start for a, b in pairwise(merged))


@given(st.lists(spans), st.integers(0, 5))
def test_merging_is_idempotent_and_blind_to_order(many, gap):
    once = merge(many, gap)
    assert merge(once, gap) == once == merge(reversed(many), gap)


def test_merging_joins_over_a_gap():
    assert merge([Span(6, 9), Span(0, 4)], gap=2) == (Span(0, 9),)
    assert merge([Span(6, 9), Span(0, 4)], gap=1) == (Span(0, 4), Span(6, 9))


@given(texts)
def test_trimming_the_whole_text_strips_it(text):
    drop = " \t\r\n\u00a0"
    assert trim(text, Span(0, len(text))).of(text) == text.strip(drop)


@given(texts, spans)
def test_trimming_stays_inside_and_is_idempotent(text, span):
    inside = Span(min(span.start, len(text)), min(span.end, len(text)))
    trimmed = trim(text, inside)
    assert inside.contains(trimmed)
    assert trim(text, trimmed) == trimmed


def test_trimming_drops_what_it_is_told_to():
    assert trim("“gone,”", Span(0, 7), "“”,").of("“gone,”") == "gone"


@given(texts)
def test_lines_are_disjoint_in_order_and_not_blank(text):
    found = lines(text)
    assert all(span.of(text).strip(" \t\r\n\u00a0") for span in found)
    assert all(a.end < b.start for a, b in pairwise(found))


@given(texts)
def test_lines_leave_out_nothing_but_white_space(text):
    rest = set(range(len(text))) - covered(lines(text))
    assert all(text[i] in " \t\r\n\u00a0\u2028\u2029" for i in rest)


def test_lines_end_at_every_kind_of_line_end():
    text = "a\nb\r\nc\u2028d"
    assert [s.of(text) for s in lines(text)] == ["a", "b", "c", "d"]


@given(texts)
def test_squeezed_text_has_single_blanks_and_the_same_words(text):
    assert squeeze(text).split() == text.split()
    assert "  " not in squeeze(text)


@given(texts, st.integers(2, BOUND))
def test_shortened_text_is_never_longer_than_the_width(text, width):
    assert len(shorten(text, width)) <= width


@given(texts, st.integers(2, BOUND))
def test_shortened_text_is_the_whole_or_ends_with_an_ellipsis(text, width):
    short = shorten(text, width)
    assert short == squeeze(text) or short.endswith("…")


def test_shortening_cuts_at_a_word():
    assert shorten("The ferry sank on Monday", 12) == "The ferry…"


@given(spans, st.lists(spans))
def test_a_span_is_free_where_it_overlaps_with_none(span, many):
    assert free(span, merge(many)) == covered([span]).isdisjoint(covered(many))
