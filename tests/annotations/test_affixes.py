"""What sticks to a number."""

import pytest

from retold.annotations.affixes import finish
from retold.annotations.numerals import numbers


def finished(text):
    (number,) = numbers(text, ())
    finish(text, number)
    return text[number.start : number.end], number.value, number.money


def first(text):
    number = next(numbers(text, ()))
    finish(text, number)
    return number.value


@pytest.mark.parametrize(
    ("text", "told", "value", "money"),
    [
        ("for €4.5bn here", "€4.5bn", 4.5e9, "EUR"),
        ("for $5m here", "$5m", 5e6, "USD"),
        ("for US $61.35 here", "US $61.35", 61.35, "USD"),
        ("for HK$314,250 here", "HK$314,250", 314_250, "HKD"),
        ("for Rs 12,340-crore here", "Rs 12,340-crore", 1.234e11, "INR"),
        ("for RM42.10 here", "RM42.10", 42.1, "MYR"),
        ("for USD10m here", "USD10m", 1e7, "USD"),
        ("for GBP 300 here", "GBP 300", 300, "GBP"),
        ("for PS21,700 here", "PS21,700", 21_700, "GBP"),
        ("for Y=590 here", "Y=590", 590, "JPY"),
        ("at $-3.7bn here", "$-3.7bn", -3.7e9, "USD"),
    ],
)
def test_a_currency_before_a_number_belongs_to_it(text, told, value, money):
    assert finished(text) == (told, pytest.approx(value), money)


@pytest.mark.parametrize(
    ("text", "told", "value"),
    [
        ("built 5m homes", "5m", 5e6),
        ("sold 1.2m tonnes", "1.2m", 1.2e6),
        ("for 3m people", "3m", 3e6),
        ("a 5m wall", "5", 5),
        ("a 100m sprint", "100", 100),
        ("the 400m individual medleys", "400", 400),
        ("some 9mm pistols", "9", 9),
        ("a 4K screen", "4", 4),
    ],
)
def test_m_is_a_million_before_what_is_counted_and_a_metre_else(text, told, value):
    assert finished(text) == (told, value, "")


@pytest.mark.parametrize(("text", "value"), [("at minus 140 degrees", -140), ("was -5 yards", -5), ("(−3)", -3)])
def test_a_minus_sign_turns_a_number(text, value):
    assert finished(text)[1] == value


def test_a_sign_of_either_direction_turns_nothing():
    assert finished("plus or minus 3 points")[1] == 3


@pytest.mark.parametrize(
    ("text", "value"), [("6.2×10−8 m", 6.2e-8), ("3 x 10^5 cells", 3e5), ("4 × 10⁶ cells", 4e6), ("4 x", 4)]
)
def test_a_power_of_ten_belongs_to_its_number(text, value):
    assert first(text) == pytest.approx(value)


def test_a_fraction_belongs_to_the_whole_number_before_it():
    assert first("for 3 1/2 years") == 3.5


def test_a_model_of_a_machine_is_no_amount():
    assert list(numbers("a PS5 here", ())) == []


def test_fold_is_part_of_the_number():
    assert finished("a 10-fold rise")[0] == "10-fold"
