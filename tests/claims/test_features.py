from dataclasses import replace
from datetime import date

import pytest

from retold.claims.features import (
    FEATURES,
    Pair,
    days,
    fate,
    figures,
    head,
    length,
    margin,
    polarity,
    size,
    values,
    weekday,
    words,
)
from retold.records import Reason


@pytest.fixture
def pair(sided, tell):
    """`pair(a, b)`: two tellings of two articles as a pair."""

    def pair(a, b, **given):
        _, (one, two) = sided([a], [b])
        values = {
            "words": 0.5,
            "margin": 0.1,
            "meaning": 0.4,
            "shared": 1.5,
            "context": 0.3,
            "around": 0.2,
            "size": 20,
        } | given
        return Pair(a=one, b=two, **values)

    return pair


def test_every_feature_explains_itself(pair):
    for feature in FEATURES:
        assert feature.__doc__
        reason = feature(pair("The ferry sank.", "The crew left."))
        assert reason.feature == feature.__name__
        assert reason.note


def test_words_name_what_is_shared(pair):
    assert words(pair("The ferry sank.", "A ferry sank.")).note == "both have 'ferry', 'sink'"
    assert words(pair("The ferry sank.", "The crew left.")).note == "no content word in common"


def test_margin_says_who_chose(pair):
    assert "best match" in margin(pair("The ferry sank.", "A ferry sank.", margin=0.2)).note
    assert "better match" in margin(pair("The ferry sank.", "A ferry sank.", margin=-0.2)).note


def test_a_rival_figure_for_one_unit_does_not_speak_against_one_claim(pair, tell):
    nine = tell("The fire killed 9 sailors.", figures=[("9", 9.0, "sailor")])
    ten = tell("The fire killed 10 sailors.", figures=[("10", 10.0, "sailor")])
    assert figures(pair(nine, ten)).value == 0.0
    assert figures(pair(nine, ten)).note == "both count it: '9' and '10'"
    assert figures(pair(nine, nine)) == Reason(feature="figures", value=2.0, note="both have '9'")


def test_a_figure_whose_unit_is_left_out_is_the_same(pair, tell):
    nine = tell("The fire killed 9 sailors.", figures=[("9", 9.0, "sailor")])
    bare = tell("At least 9 have died.", figures=[("9", 9.0, "")])
    tenth = tell("The fire burned 9 boats.", figures=[("9", 9.0, "boat")])
    assert figures(pair(nine, bare)).value == 2.0
    assert figures(pair(nine, tenth)).value == 0.0


def test_a_figure_on_one_side_speaks_against(pair, tell):
    nine = tell("The fire killed 9 sailors.", figures=[("9", 9.0, "sailor")])
    assert figures(pair(nine, "The fire killed sailors.")).value == 1.0
    assert figures(pair("The ferry sank.", "The crew left.")).value == 0.0


def test_different_fates_are_two_things(pair):
    assert fate(pair("The fire killed 9 sailors.", "The fire wounded 9 sailors.")).value == 1.0
    assert fate(pair("The fire killed 9 sailors.", "The dead sailors.")).value == 0.0


def test_polarity_differs_where_one_negates(pair):
    assert polarity(pair("The ferry was not insured.", "The ferry was insured.")).value == 1.0


def test_values_are_those_of_the_reasons(pair, tell):
    nine = tell("The fire killed 9 sailors.", figures=[("9", 9.0, "sailor")])
    both = pair(nine, "The fire wounded no sailors.")
    assert values(both) == [feature(both).value for feature in FEATURES]


def test_size_grows_with_the_story(pair):
    small, large = (size(pair("The ferry sank.", "A ferry sank.", size=n)).value for n in (20, 2000))
    assert small < large


def test_days_between_two_publications_count_from_the_second_on(pair):
    first, second = (date(2031, 3, day) for day in (4, 7))
    made = pair("The ferry sank.", "A ferry sank.")
    three = replace(made, a=replace(made.a, published=first), b=replace(made.b, published=second))
    assert days(three) == Reason(feature="days", value=2.0, note="published 3 days apart")
    one = replace(three, b=replace(three.b, published=date(2031, 3, 5)))
    assert days(one) == Reason(feature="days", value=0.0, note="published 1 day apart")
    assert days(made) == Reason(feature="days", value=0.0, note="one of them has no date")


def test_the_verb_of_one_may_stand_anywhere_in_the_other(pair):
    made = pair("The ferry sank.", "The crew left the ferry.")
    sank = replace(made.a, head="sink")
    assert head(replace(made, a=sank, b=replace(made.b, head="leave"))).value == 0.0
    found = head(replace(made, a=sank, b=replace(made.b, head="leave", lemmas=("leave", "sink", "ferry"))))
    assert (found.value, found.note) == (1.0, "both tell of 'sink'")


def test_length_is_that_of_the_shorter_by_the_longer(pair):
    assert length(pair("The ferry sank.", "The ferry sank near the wall.")).value == pytest.approx(2 / 3, abs=0.2)
    assert length(pair("The ferry sank.", "A ferry sank.")).note == "2 and 2 content words"


def test_other_days_of_the_week_speak_against(pair):
    apart = weekday(pair("The ferry sank on Monday.", "The ferry sank on Tuesday."))
    assert (apart.value, apart.note) == (1.0, "'Monday' in one, 'Tuesday' in the other")
    assert weekday(pair("The ferry sank on Monday.", "The ferry sank.")).value == 0.0
    assert weekday(pair("The ferry sank on Monday.", "On Monday the ferry sank.")).value == 0.0
