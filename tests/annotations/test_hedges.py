"""Hedges and trends."""

import pytest

from retold.annotations.hedges import hedge, trend


def hedged(text, unit="boat"):
    """The hedge of the bracketed number of a text."""
    start, end = text.index("["), text.index("]") - 1
    return hedge(text.replace("[", "").replace("]", ""), start, end, unit)[0]


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("at least [22] boats", "at least"),
        ("no fewer than [22] boats", "at least"),
        ("up to [22] boats", "at most"),
        ("as many as [22] boats", "at most"),
        ("no more than [22] boats", "at most"),
        ("more than [22] boats", "more than"),
        ("over [22] boats", "more than"),
        ("fewer than [22] boats", "less than"),
        ("just under [22] boats", "less than"),
        ("nearly [22] boats", "nearly"),
        ("almost [22] boats", "nearly"),
        ("about [22] boats", "about"),
        ("Some [22] boats", "about"),
        ("an estimated [22] boats", "about"),
        ("≈ [22] boats", "about"),
        ("[22] or more", "at least"),
        ("[22] boats or so", "about"),
        ("[22]+ boats", "at least"),
        ("[22]-plus boats", "at least"),
        ("[22] at most.", "at most"),
        ("lost [22] boats", "exactly"),
        ("said. About the crew: [22] boats", "exactly"),
    ],
)
def test_a_hedge_is_read_around_the_number(text, cue):
    assert hedged(text) == cue


@pytest.mark.parametrize(
    ("text", "cue"), [("over [three] years he built it", "exactly"), ("for over [three] years", "more than")]
)
def test_over_a_stretch_of_time_is_during(text, cue):
    assert hedged(text, "year") == cue


@pytest.mark.parametrize(
    ("before", "direction"),
    [
        ("shares rose ", "up"),
        ("shares were up by ", "up"),
        ("shares climbed to ", "up"),
        ("output fell ", "down"),
        ("output was down ", "down"),
        ("an increase of ", "up"),
        ("output was ", ""),
        ("up from ", ""),
        ("a crew made up of ", ""),
        ("output fell sharply to ", "down"),
        ("support declined, by ", "down"),
        ("they cut the rate by ", "down"),
        ("they lost to a crew led for years by ", ""),
        ("output rose. It was ", ""),
    ],
)
def test_a_trend_is_the_direction_of_the_word_of_change_before(before, direction):
    assert trend(before + "5%", len(before), 0) == direction


@pytest.mark.model
@pytest.mark.parametrize(
    ("text", "direction"),
    [
        ("The army shot down seven drones.", ""),
        ("The bank gave up about two hours later.", ""),
        ("Shares closed up 5% on Monday.", "up"),
        ("Alder Labs raised $20m.", ""),
        ("The price was raised to $20m.", "up"),
        ("Planes dropped seven bombs.", ""),
        ("The party lost seven seats.", "down"),
        ("Prices fell four years ago.", ""),
    ],
)
def test_an_act_is_no_trend(figures_in, text, direction):
    assert [figure.trend for figure in figures_in(text)] == [direction]


def test_a_hedge_may_stand_between_the_word_of_change_and_the_number():
    text = "output fell more than "
    assert trend(text + "5%", len(text), 2) == "down"
