import random
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from retold.claims.quotations import GRAM, SURE, echoes
from retold.records import Annotation, Article, By, Quote, Tokens
from retold.text import Span

BY = By(stage="test", version=1, settings="s1")
NONE = Tokens(starts=(), ends=(), lemmas=(), pos=(), tags=(), deps=(), heads=(), sentences=(), names=())

WHOLE = "The ship was unsafe from the day she left the yard, and every man on board knew it"


def told(name, *quotes):
    """An article that has the quotations one after another, and what is seen in it."""
    text, spans = "", []
    for quote in quotes:
        text += "Quill said: “"
        spans.append(Span(len(text), len(text) + len(quote)))
        text += quote + "”. "
    article = Article(id=name, key=name, source=f"{name}.txt", text=text)
    return article, Annotation(article=name, tokens=NONE, quotes=tuple(Quote(span=s) for s in spans), by=BY)


def found(*pairs):
    """The echoes of the articles, and the articles' texts by id."""
    articles, annotations = zip(*pairs, strict=True)
    return echoes(articles, annotations), {article.id: article.text for article in articles}


def compared(first, second):
    """The one echo of two quotations in short: what both have, and the edits as words."""
    made, texts = found(told("a", first), told("b", second))
    if not made:
        return None
    (echo,) = made
    edits = [(e.kind, e.place, e.first.of(texts["a"]), e.second.of(texts["b"]), e.marked) for e in echo.edits]
    return echo.first_span.of(texts["a"]), echo.second_span.of(texts["b"]), edits


def test_the_same_words_have_no_edits():
    assert compared(WHOLE, WHOLE) == (WHOLE, WHOLE, [])


def test_case_marks_and_contractions_are_no_edits():
    first, second = "We don't know – and can't say – who sold it", "we do not know, and cannot say, who sold it"
    assert compared(first, second.replace("cannot", "can not"))[2] == []


def test_a_quotation_cut_at_both_ends_is_found_with_what_was_cut():
    first, second, edits = compared(WHOLE, "unsafe from the day she left the yard")
    assert first == second == "unsafe from the day she left the yard"
    assert edits == [
        ("cut", "before", "The ship was", "", False),
        ("cut", "after", "and every man on board knew it", "", False),
    ]


def test_a_longer_quotation_has_words_added():
    assert compared("every man on board knew it", WHOLE)[2] == [
        ("added", "before", "", "The ship was unsafe from the day she left the yard, and", False)
    ]


def test_a_reworded_edge_is_altered():
    assert compared(WHOLE, WHOLE.replace("The ship", "That vessel"))[2] == [
        ("altered", "before", "The ship", "That vessel", False)
    ]


def test_other_matter_at_an_edge_is_not_another_wording():
    before = "Nobody in the ministry ever asked us about the cracks. The ship was unsafe from the day she left"
    after = "We wrote four letters to the owners and had no reply. The ship was unsafe from the day she left"
    assert [edit[:2] for edit in compared(before, after)[2]] == [("cut", "before"), ("added", "before")]


def test_a_word_changed_inside_is_altered():
    assert compared(WHOLE, WHOLE.replace("every man", "many a man"))[2] == [
        ("altered", "inside", "every", "many a", False)
    ]


def test_words_left_out_and_put_in_inside_are_told_apart():
    assert compared(WHOLE, WHOLE.replace(" on board", "").replace("unsafe", "not at all unsafe"))[2] == [
        ("added", "inside", "", "not at all", False),
        ("cut", "inside", "on board", "", False),
    ]


@pytest.mark.parametrize(
    "second",
    [
        WHOLE.replace("The ship", "[The Margit]"),
        WHOLE.replace(", and every man", " … every man"),
        WHOLE.replace("on board ", "... "),
        "… unsafe from the day she left the yard, and every man on board knew it",
    ],
)
def test_an_edit_that_a_text_shows_openly_is_marked(second):
    assert [edit[-1] for edit in compared(WHOLE, second)[2]] == [True]


def test_a_quotation_in_two_pieces_echoes_in_each():
    made, texts = found(
        told("a", "We lost twelve people that night. The ship was unsafe and they knew it"),
        told("b", "We lost twelve people that night", "The ship was unsafe and they knew it"),
    )
    assert [echo.second_span.of(texts["b"]) for echo in made] == [
        "We lost twelve people that night",
        "The ship was unsafe and they knew it",
    ]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (WHOLE, "The harbour was closed on Monday, and nobody on board was hurt"),
        ("There was a lot of smoke in the hall", "There was a lot of shouting that evening in Ostrel"),
        ("unsafe ship", "unsafe ship"),
        ("", WHOLE),
    ],
)
def test_quotations_that_share_little_are_two(first, second):
    assert compared(first, second) is None


def test_a_quotation_that_an_article_repeats_is_no_echo():
    assert found(told("a", WHOLE, WHOLE))[0] == ()


def test_the_same_words_in_three_articles_echo_in_every_pair():
    made, _ = found(told("a", WHOLE), told("b", WHOLE), told("c", WHOLE))
    assert [(echo.first, echo.second) for echo in made] == [("a", "b"), ("a", "c"), ("b", "c")]


def test_articles_without_quotations_have_no_echoes():
    assert found(told("a"), told("b"))[0] == echoes((), ()) == ()


WORDS = st.lists(st.sampled_from("ship sank day yard man board knew said and the a it not we".split()), max_size=30)


def mirrored(echo):
    kinds = {"cut": "added", "added": "cut", "altered": "altered"}
    edits = [(kinds[e.kind], e.place, e.second, e.first, e.marked) for e in echo.edits]
    return echo.second, echo.first, echo.second_span, echo.first_span, echo.shared, sorted(edits)


def plainly(echo):
    edits = [(e.kind, e.place, e.first, e.second, e.marked) for e in echo.edits]
    return echo.first, echo.second, echo.first_span, echo.second_span, echo.shared, sorted(edits)


@given(WORDS, WORDS)
def test_spans_lie_inside_the_quotations_and_edits_are_what_is_not_shared(first, second):
    a, b = told("a", " ".join(first)), told("b", " ".join(second))
    for echo in echoes((a[0], b[0]), (a[1], b[1])):
        for article, annotation, span, pick in (
            (*a, echo.first_span, lambda e: e.first),
            (*b, echo.second_span, lambda e: e.second),
        ):
            quote = annotation.quotes[0].span
            assert quote.contains(span)
            assert all(quote.contains(pick(edit)) for edit in echo.edits)
            words = len(quote.of(article.text).split())
            edited = sum(len(pick(edit).of(article.text).split()) for edit in echo.edits)
            assert words - edited == echo.shared


@given(st.permutations("one two three four five six seven eight nine ten eleven twelve".split()), st.data())
def test_a_quotation_of_different_words_is_found_however_it_is_cut(words, data):
    start = data.draw(st.integers(0, len(words) - SURE))
    end = data.draw(st.integers(start + SURE, len(words)))
    made, texts = found(told("a", " ".join(words)), told("b", " ".join(words[start:end])))
    (echo,) = made
    assert echo.first_span.of(texts["a"]) == echo.second_span.of(texts["b"]) == " ".join(words[start:end])


@given(st.permutations("one two three four five six seven eight nine ten eleven twelve".split()), st.data())
def test_the_order_of_articles_only_turns_an_echo_round(words, data):
    other = list(words)
    for at in data.draw(st.lists(st.integers(0, len(words) - 1), max_size=2)):
        other[at] = "changed"
    a, b = told("a", " ".join(words)), told("b", " ".join(other))
    one, two = found(a, b)[0], found(b, a)[0]
    assert [plainly(e) for e in one] == [mirrored(e) for e in two]


@pytest.mark.parametrize("text", ["no " * 20_000, "we know it and " * 5_000, " ".join(map(str, range(20_000)))])
def test_long_and_repetitive_quotations_do_not_stall(text):
    began = time.process_time()
    assert len(found(told("a", text), told("b", text))[0]) == 1
    assert time.process_time() - began < 5


def test_time_grows_with_the_words_and_not_with_their_square():
    def seconds(number):
        draw = random.Random(7)  # noqa: S311  words, not secrets
        pairs = [told(f"a{n}", " ".join(f"w{draw.randrange(5_000)}" for _ in range(40)), WHOLE) for n in range(number)]
        began = time.process_time()
        assert len(found(*pairs)[0]) >= number
        return time.process_time() - began

    seconds(100)
    assert seconds(1_600) < 4 * max(seconds(800), 0.05)


def test_a_gram_is_no_longer_than_the_shortest_quotation_that_counts():
    assert compared("ship sank on Monday", "ship sank on Monday") is not None
    assert GRAM == 4
