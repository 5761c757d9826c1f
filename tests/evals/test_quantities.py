"""How figures are scored."""

import pytest
from evals.quantities import (
    Case,
    Quantity,
    f1,
    gold_quantity,
    halves,
    hits,
    our_quantities,
    same_change,
    same_unit,
    same_value,
)


def quantity(value, unit="boat", change="="):
    return Quantity(value, value, unit, change)


@pytest.mark.parametrize(
    ("value", "ends"),
    [("7", (7, 7)), ("-3.5", (-3.5, -3.5)), ("5.0-7", (5, 7)), ("9-8", (8, 9)), ("2e-08", (2e-8, 2e-8))],
)
def test_a_gold_value_is_a_number_or_a_range(value, ends):
    found = gold_quantity({"value": value, "normalized_unit": "-", "change": "="})
    assert (found.low, found.high, found.unit) == (*ends, "")


def test_one_figure_meets_one_gold_quantity():
    case = Case("", (quantity(7), quantity(7)), (quantity(7), quantity(8)))
    assert hits(case, same_value) == 1


def test_a_repeated_value_is_matched_by_its_unit():
    case = Case("", (quantity(7, "boat"), quantity(7, "crew")), (quantity(7, "crew"), quantity(7, "boat")))
    assert hits(case, same_unit) == 2


def test_a_wrong_change_is_no_hit():
    case = Case("", (quantity(7, change="up"),), (quantity(7, change="="),))
    assert f1([case], same_value) == 1
    assert f1([case], same_change) == 0


@pytest.mark.model
def test_a_phrase_is_read_once_for_all_that_share_it(read):
    text = "They sold 63 grey boats this year, compared with 41 last year."
    assert [q.unit for q in our_quantities(text, read(text)[1].tokens)] == ["grey boat", "grey boat"]


def test_no_quantities_on_either_side_score_nothing():
    assert f1([Case("", (), ())], same_value) == 0


def test_the_halves_are_disjoint_whole_and_always_the_same():
    cases = [Case(str(i), (), ()) for i in range(11)]
    first, second = halves(cases)
    assert sorted(c.text for c in first + second) == sorted(c.text for c in cases)
    assert halves(cases) == (first, second)
