"""Ranges, ratios and scores."""

import pytest

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "words", "ends", "unit"),
    [
        ("Between 1,500 and 1,800 people fled.", "1,500 and 1,800", (1500, 1800), "person"),
        ("They lost from 5 to 7 boats.", "5 to 7", (5, 7), "boat"),
        ("Some 20-30 boats sank.", "20-30", (20, 30), "boat"),
        ("It costs $30 to $35 billion a year.", "$30 to $35 billion a year", (30e9, 35e9), "USD per year"),
        ("They counted 3 to 4 thousand people.", "3 to 4 thousand", (3000, 4000), "person"),
        ("It grew between 3% and 4%.", "3% and 4%", (3, 4), "%"),
        ("Two or three boats sank.", "Two or three", (2, 3), "boat"),
        ("Its share rose from 11% in April to 19% in August.", "11% in April to 19%", (11, 19), "%"),
        ("They were paid $2-3 million.", "$2-3 million", (2e6, 3e6), "USD"),
        ("Voters aged 18-34 stayed home.", "18-34", (18, 34), "year of age"),
        ("He slimmed from 97 kg to 88.", "97 kg to 88", (88, 97), "kg"),
    ],
)
def test_two_ends_make_a_range(told, text, words, ends, unit):
    (figure,) = told(text)
    assert (figure.text, figure.value, figure.unit) == (words, ends, unit)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Shares rose 4.5% to 87 euros.", [4.5, 87]),
        ("It cut its forecast by $2bn to $10bn.", [2e9, 10e9]),
        ("They hired 5 cooks and 7 waiters.", [5, 7]),
        ("It fits a 5- or 6-inch screen.", [5, 6]),
    ],
)
def test_two_different_amounts_stay_two_figures(told, text, values):
    assert [figure.value for figure in told(text)] == values


@pytest.mark.parametrize(
    "text", ["Velm won 2-1 at home.", "Their 1-2 defeat hurt.", "It was a 60-40 vote.", "It ended 71-71."]
)
def test_a_score_is_no_figure(told, text):
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "value"),
    [("One in four voters stayed home.", 0.25), ("Nine out of ten boats leak.", 0.9), ("Three-in-five agree.", 0.6)],
)
def test_so_many_in_so_many_is_a_share(told, text, value):
    (figure,) = told(text)
    assert (figure.value, figure.unit) == (pytest.approx(value), "share")


def test_a_range_told_from_its_upper_end_falls(figures_in):
    (figure,) = figures_in("Support fell from 71 percent to 55 percent.")
    assert (figure.value, figure.high, figure.trend) == (55, 71, "down")
