"""Units of measure and their conversion."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from retold.annotations.unit_names import NAMES, TO_BASE
from retold.annotations.units import read, read_whole, to_base


@pytest.mark.parametrize(
    ("after", "unit"),
    [
        (" percent of", "%"),
        (" per cent of", "%"),
        ("% of", "%"),
        (" percentage points", "percentage point"),
        ("km away", "km"),
        (" kilometres away", "km"),
        ("-kilometer area", "km"),
        (" square miles", "square mile"),
        (" miles per hour", "mile per hour"),
        ("km/h", "km per hour"),
        ("mph", "mile per hour"),
        (" barrels a day", "barrel per day"),
        ("-year-old boy", "year of age"),
        (" hours later", "hour"),
        ("MW plant", "MW"),
        (" kWh a year", "kWh per year"),
        ("°C today", "°C"),
        (" degrees Fahrenheit", "°F"),
        (" euros", "EUR"),
        (" Australian dollars", "AUD"),
        (" EUR", "EUR"),
        ("x faster", "times"),
        (" sq. ft. of", "square foot"),
        (" A/cm2", "ampere per cm²"),
        (" euros a year", "EUR per year"),
        (" euros a year ago", "EUR"),
    ],
)
def test_a_unit_after_a_number_has_one_name(after, unit):
    assert read("5" + after, 1).name == unit


@pytest.mark.parametrize(
    ("after", "unit"),
    [
        (" an hour", "hour"),
        (" of a mile", "mile"),
        ("-century", "century"),
        (" of one percent", "%"),
        (" a point", "point"),
    ],
)
def test_a_fraction_may_be_of_a_unit(after, unit):
    assert read_whole("half" + after, 4).name == unit


@pytest.mark.parametrize("after", [" the crew", " a boat", " of them", ""])
def test_a_fraction_of_something_else_has_no_unit(after):
    assert read_whole("half" + after, 4) is None


def test_the_lines_of_a_screen_are_no_pence():
    assert read("1080p", 4) is None


@pytest.mark.parametrize("after", [" boats", " second-half goals", "", " (", " MPs", " A levels", " men a side"])
def test_what_is_no_unit_is_not_read_as_one(after):
    assert read("5" + after, 1) is None


@pytest.mark.parametrize(
    ("value", "unit", "expected"),
    [
        (2, "mile", (3218.688, "m")),
        (1, "km", (1000, "m")),
        (2, "week", (1_209_600, "second")),
        (5, "MW", (5e6, "W")),
        (50, "mile per hour", (22.352, "m per second")),
        (1, "square mile", (2_589_988.110336, "m²")),
        (212, "°F", (100, "°C")),
        (0.5, "share", (50, "%")),
        (5, "USD per barrel", (5, "USD per barrel")),
        (7, "drone", (7, "drone")),
        (3, "ton", (3, "ton")),
    ],
)
def test_a_measure_is_compared_in_base_units(value, unit, expected):
    assert to_base(value, unit) == (pytest.approx(expected[0]), expected[1])


@given(st.floats(min_value=-1e12, max_value=1e12), st.sampled_from([*NAMES, *TO_BASE, "", "drone"]))
def test_conversion_is_finite_and_settles(value, unit):
    once = to_base(value, unit)
    assert math.isfinite(once[0])
    assert to_base(*once)[1] in (once[1], "m per second")


@given(st.text(max_size=60), st.integers(0, 60))
def test_a_unit_ends_inside_the_text(text, end):
    unit = read(text, min(end, len(text)))
    assert unit is None or end < unit.end <= len(text)
