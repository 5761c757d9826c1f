import pytest

from retold.claims.features import (
    FEATURES,
    Pair,
    fate,
    figures,
    margin,
    polarity,
    size,
    values,
    words,
)


@pytest.fixture
def pair(sided, tell):
    """`pair(a, b)`: two tellings of two articles as a pair."""

    def pair(a, b, **given):
        _, (one, two) = sided([a], [b])
        values = {"words": 0.5, "margin": 0.1, "meaning": 0.4, "shared": 1.5, "context": 0.3, "size": 20} | given
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
    assert figures(pair(nine, nine)).note == "both have '9'"


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
