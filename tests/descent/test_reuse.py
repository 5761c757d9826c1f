import pytest
from hypothesis import given
from hypothesis import strategies as st

from retold.descent.reuse import GRAM, Wording, matches, reuse, sentences, wording
from retold.text import Span

FERRY = "the ferry left the old harbour of Ostmark shortly before midnight with ninety people on board"
STORM = "a storm from the north had closed both bridges over the sound since early that morning"


@pytest.fixture
def shared(report):
    def shared(*texts):
        reports = [report(text, f"Outlet {i}") for i, text in enumerate(texts)]
        return reports, reuse([wording(r.article, r.annotation) for r in reports])

    return shared


def test_a_copied_sentence_is_found_with_its_place_in_both(shared):
    reports, found = shared(f"Police said {FERRY}.", f"In short: {FERRY}. Nobody was hurt.")
    passage = found[0, 1].passages[0]
    assert passage.child.of(reports[0].article.text) == FERRY
    assert passage.parent is not None
    assert passage.parent.of(reports[1].article.text) == FERRY


def test_containment_is_directed(shared):
    _, found = shared(f"{FERRY}.", f"{FERRY}. {STORM}.")
    assert found[0, 1].coverage == 1.0
    assert 0.4 < found[1, 0].coverage < 0.6


def test_case_and_apostrophes_do_not_part_equal_words(shared):
    text = "The harbour master’s log shows that Ostmark's ferry had left without its papers"
    _, found = shared(text, text.upper().replace("’", "").replace("'", ""))
    assert found[0, 1].coverage == 1.0


def test_what_stands_in_quotation_marks_is_not_shared_text(shared):
    _, found = shared(f"The mayor said: “{FERRY}”.", f"“{FERRY}”, said the mayor.")
    assert not found


def test_no_passage_bridges_a_quotation(shared):
    _, found = shared("one two three four “quoted” five six seven eight", "one two three four five six seven eight")
    assert not found


DEAD = "Karl Ashe, 40, of Ostrel, Ned Harrow, 51, of Sennet, Lena Orsan, 33, and Ulf Grieve, 29, of Brenn"


def test_a_list_of_the_dead_is_not_shared_text(shared):
    _, found = shared(f"The police named them. They were {DEAD}.", f"On Monday the names were given: {DEAD}.")
    assert not found


def test_two_who_are_named_with_their_ages_are_no_list(shared):
    told = "Karl Ashe, 40, of Ostrel, and Ned Harrow, 51, of Sennet, were taken ashore by the lifeboat at noon"
    _, found = shared(f"The police said {told}.", f"On Monday {told}.")
    assert found


def test_an_edit_of_a_few_words_does_not_break_a_passage(shared):
    _, found = shared(f"{FERRY} and it is said {STORM}", f"{FERRY} while {STORM}")
    assert len(found[0, 1].passages) == 1


def test_captions_count_only_where_nothing_else_was_caught(report):
    from dataclasses import replace

    from retold.records import Block

    one = report("A gull on the quay.\nThe ferry sank.", "Tidewatch")
    blocks = (Block(kind="caption", span=Span(0, 19)), Block(kind="paragraph", span=Span(20, 35)))
    both = wording(replace(one.article, blocks=blocks), one.annotation)
    assert both.words == ("the", "ferry", "sank")
    alone = wording(replace(one.article, blocks=blocks[:1]), one.annotation)
    assert alone.words == ("a", "gull", "on", "the", "quay")


def test_sentences_are_counted_by_their_own_words():
    words = tuple("abcdefghijkl")
    spans = tuple(Span(2 * i, 2 * i + 1) for i in range(12))
    text = Wording(words, spans, (0,) * 12)
    halves = [Span(0, 12), Span(12, 24)]
    assert sentences(text, halves, frozenset(range(6))) == ([range(6)], 2)
    assert sentences(text, [Span(0, 6)], frozenset(range(6))) == ([], 0)


def test_a_phrase_that_very_many_articles_have_is_joined_with_few(shared):
    _, found = shared(*[f"{FERRY} number {i}" for i in range(80)])
    assert (0, 1) in found
    assert (0, 79) not in found


def word_list(letters):
    return tuple(letters), tuple(Span(2 * i, 2 * i + 1) for i in range(len(letters)))


@given(st.lists(st.sampled_from("ab"), max_size=40), st.lists(st.sampled_from("ab"), max_size=40))
def test_every_match_is_equal_words_at_least_a_gram_long(a, b):
    wordings = [Wording(*word_list(x), (0,) * len(x)) for x in (a, b)]
    for first, second, start, at, length in matches(wordings).tolist():
        assert length >= GRAM
        assert wordings[first].words[start : start + length] == wordings[second].words[at : at + length]


@given(st.lists(st.sampled_from("abc"), max_size=30), st.lists(st.sampled_from("abc"), max_size=30))
def test_both_directions_tell_the_same_pairs(a, b):
    found = reuse([Wording(*word_list(x), (0,) * len(x)) for x in (a, b)])
    assert set(found) in (set(), {(0, 1), (1, 0)})


def test_captions_are_not_shared_text_unless_there_is_nothing_else(shared):
    caption = f"The mate, {FERRY}. (Reuters/Mara Lind)"
    one = f"{STORM}, so it was said in the town. The town has seen such storms before and will again.\n{caption}"
    two = f"{caption}\nNobody had slept, and nobody would, until the last of the boats was at the quay, they said."
    assert not shared(one, two)[1]
    assert shared(caption, caption)[1]
