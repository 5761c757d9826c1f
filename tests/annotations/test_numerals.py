"""Numbers in digits and in words."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from retold.annotations.number_words import SMALL
from retold.annotations.numerals import numbers
from retold.text import Span


def values(text):
    return [(text[n.start : n.end], n.value) for n in numbers(text, ())]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("seven", 7),
        ("nineteen", 19),
        ("ninety", 90),
        ("twenty-five", 25),
        ("twenty five", 25),
        ("two dozen", 24),
        ("a dozen", 12),
        ("half a dozen", 6),
        ("a hundred", 100),
        ("a hundred and five", 105),
        ("three hundred and twenty-one", 321),
        ("two thousand and six", 2006),
        ("one hundred thousand", 100_000),
        ("twenty-five thousand three hundred", 25_300),
        ("a million", 1e6),
        ("half a million", 5e5),
        ("half-million", 5e5),
        ("two and a half million", 2.5e6),
        ("1.2 million", 1.2e6),
        ("3 hundred million", 3e8),
        ("12,340-crore", 1.234e11),
        ("3 lakh", 3e5),
        ("4.5bn", 4.5e9),
        ("25k", 25_000),
        ("2½", 2.5),
        ("17,000", 17_000),
        ("1,234,567.5", 1_234_567.5),
        ("10,00,000", 1e6),
        (".534", 0.534),
        ("tenfold", 10),
    ],
)
def test_a_number_has_one_value_in_words_or_digits(text, value):
    assert values(text) == [(text, pytest.approx(value))]


@pytest.mark.parametrize(("word", "value"), SMALL.items())
def test_every_small_number_word_is_read_in_either_case(word, value):
    assert values(word.upper()) == [(word.upper(), value)]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("dozens", 24),
        ("scores of", 40),
        ("hundreds", 200),
        ("thousands", 2000),
        ("tens of thousands", 20_000),
        ("hundreds of millions", 2e8),
        ("several hundred", 200),
        ("a few thousand", 2000),
    ],
)
def test_a_vague_plural_is_at_least_two_of_it(text, value):
    (number,) = numbers(text, ())
    assert (number.value, number.vague) == (value, True)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("half of them", 1 / 2),
        ("by half", 1 / 2),
        ("a third of", 1 / 3),
        ("two-thirds", 2 / 3),
        ("three quarters", 3 / 4),
        ("a quarter of", 1 / 4),
        ("down a third since May", 1 / 3),
        ("boats and half the crews", 1 / 2),
    ],
)
def test_a_fraction_is_a_part(text, value):
    (number,) = numbers(text, ())
    assert (number.value, number.part) == (pytest.approx(value), True)


@pytest.mark.parametrize(
    "text",
    [
        "the second half of",
        "half-time",
        "a third man",
        "the third quarter",
        "tens",
        "baker's dozen",
        "G7",
        "per million",
        "'16",
    ],
)
def test_ordinals_stretches_and_names_are_no_numbers(text):
    assert values(text) == []


@pytest.mark.parametrize(
    ("text", "value", "turn"),
    [
        ("profit doubled", 2, "up"),
        ("profit halved", 0.5, "down"),
        ("twice as many", 2, ""),
        ("double the size", 2, ""),
        ("a tenfold rise", 10, ""),
    ],
)
def test_a_multiple_may_be_a_verb(text, value, turn):
    (number,) = numbers(text, ())
    assert (number.value, number.fold, number.turn) == (value, True, turn)


@pytest.mark.parametrize("text", ["they met twice", "he doubled down", "a double murder", "scored twice as Velm won"])
def test_what_happened_twice_is_no_multiple(text):
    assert values(text) == []


def test_neighbours_that_do_not_add_up_are_two_numbers():
    assert values("two three") == [("two", 2), ("three", 3)]


def test_what_is_to_be_skipped_is_skipped():
    assert [n.value for n in numbers("12 March, 7 boats", (Span(0, 8),))] == [7]


number_like = st.lists(
    st.sampled_from([*SMALL, "hundred", "million", "dozen", "half", "a", "and", "of", "1,000", "9" * 30, "k", "."])
)


@given(st.one_of(st.text(max_size=200), number_like.map(" ".join)))
def test_numbers_are_finite_ordered_and_inside_the_text(text):
    before = -1
    for number in numbers(text, ()):
        assert 0 <= number.start < number.end <= len(text)
        assert number.start > before
        assert math.isfinite(number.value)
        before = number.start
