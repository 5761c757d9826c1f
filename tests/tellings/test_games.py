"""What is done before everybody's eyes in a report of sport."""

import pytest

pytestmark = pytest.mark.model

REPORT = (
    "The Ostrel Gulls beat Merrow in the league on Sunday. The striker Marco Lind scored in the second half. "
    "The home team played the match without a goalkeeper. "
)


def last(told):
    return told[-1].breaks


@pytest.mark.parametrize(
    "text",
    [
        "Merrow won 3-0.",
        "Lind finished third after leading for 41 laps.",
        "The Gulls went down to a first defeat in nine games.",
    ],
)
def test_play_and_standings_need_no_source_in_a_report_of_sport(text, tell):
    assert last(tell(REPORT + text)) == ()


@pytest.mark.parametrize(
    "text",
    [
        "The Gulls fired 12 scouts.",
        "The Gulls spent $50,000 on the pitch.",
        "Lind was injured on Friday.",
        "Two spectators were killed.",
    ],
)
def test_business_and_harm_need_one_there_as_well(text, tell):
    assert last(tell(REPORT + text)) == ("none-stated",)


def test_a_rescue_team_reports_no_sport(tell):
    text = "A team left Ostrel on Sunday. The team reached the wreck at dawn. Nine people left on the team's boats."
    assert last(tell(text)) == ("none-stated",)
