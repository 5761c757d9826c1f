"""Figures as a whole."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.timing import seconds

from retold.annotations.quantities import figures
from retold.records import Tokens

EMPTY = Tokens(starts=(), ends=(), lemmas=(), pos=(), tags=(), deps=(), heads=(), sentences=(), names=())


@pytest.mark.model
def test_a_sentence_with_several_figures(told):
    text = "At least seven drones hit Velm, killing 22 people and costing €4.5bn, about 3% more than planned."
    assert told(text) == [
        ("seven", 7, "drone", "at least"),
        ("22", 22, "person", "exactly"),
        ("€4.5bn", 4.5e9, "EUR", "exactly"),
        ("3%", 3, "%", "about"),
    ]


@pytest.mark.model
def test_dozens_are_at_least_two_dozen(told):
    assert told("Dozens of boats sank.") == [("Dozens", 24, "boat", "at least")]


@pytest.mark.model
def test_a_figure_restated_in_brackets_has_the_same_hedge(told):
    assert [f.hedge for f in told("They flew more than 90 miles (145 km).")] == ["more than", "more than"]


@pytest.mark.model
def test_a_rise_and_a_fall_are_told_apart(figures_in):
    assert [f.trend for f in figures_in("Exports rose 5% and imports fell 7%.")] == ["up", "down"]


@pytest.mark.model
def test_a_rate_is_not_an_amount(told):
    assert [f.unit for f in told("It costs $50 a barrel, or $70.")] == ["USD per barrel", "USD"]


def test_a_text_without_a_parse_has_no_figures():
    assert figures("Seven boats", EMPTY) == ()


lively = st.lists(
    st.sampled_from(
        "one half a dozen million of and to - – from between 5 7.5 1,000 2-1 € $ % km per people Seven at least , . "
        "( ) in 2017 + 202 555 0100".split()
    ),
    max_size=40,
)


@given(st.one_of(st.text(max_size=200), lively.map(" ".join), lively.map("".join)))
def test_figures_are_finite_ordered_disjoint_and_inside_the_text(flatly, text):
    end = 0
    for figure in flatly(text):
        assert end <= figure.span.start < figure.span.end <= len(text)
        assert figure.text == figure.span.of(text)
        assert math.isfinite(figure.value)
        assert figure.high is None or figure.value <= figure.high
        end = figure.span.end


@pytest.mark.parametrize(
    "piece", ["one ", "a hundred ", "123 ", "5 to ", "from 5 ", "Seven Men ", "half a ", "1 in 2 ", "five of "]
)
def test_the_cost_is_linear(flatly, piece):
    def cost(count):
        return seconds(lambda: flatly(piece * count))

    assert cost(8_000) < 8 * cost(2_000) + 0.2  # 4 if it is linear, 16 if it is quadratic
