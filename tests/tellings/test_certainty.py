"""How certain an article makes what it tells."""

import pytest

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "certainty"),
    [
        ("The ferry sank on Monday.", "asserted"),
        ("The ferry did not sink on Monday.", "asserted"),
        ("The ferry will sail on Monday.", "asserted"),
        ("The ferry could not be reached on Monday.", "asserted"),
        ("The Harbour Office said the ferry sank on Monday.", "attributed"),
        ("The ferry reportedly sank on Monday.", "attributed"),
        ("The ferry is said to have sunk on Monday.", "attributed"),
        ("Tessaly Lines did not deny that the ferry was unsafe.", "attributed"),
        ("The ferry may have sunk on Monday.", "hedged"),
        ("The ferry might have sunk on Monday.", "hedged"),
        ("The ferry could sink on Monday.", "hedged"),
        ("The ferry allegedly sank on Monday.", "hedged"),
        ("The ferry probably sank on Monday.", "hedged"),
        ("The ferry seems to have sunk on Monday.", "hedged"),
        ("The ferry is expected to dock on Monday.", "hedged"),
        ("The ferry is feared to have sunk on Monday.", "hedged"),
        ("The union alleges that the ferry was unsafe.", "hedged"),
        ("The letter suggests that the ferry was unsafe.", "hedged"),
        ("The Harbour Office fears the ferry has sunk.", "hedged"),
        ("The Harbour Office expects the ferry to sink.", "hedged"),
        ("The Harbour Office said the ferry might have sunk.", "hedged"),
        ("If the ferry sank, forty people would be missing.", "hedged"),
        ("The ferry would sink if its doors were open.", "hedged"),
        ("Tessaly Lines denied that the ferry was unsafe.", "denied"),
        ("The government dismissed rumours that the duke had died.", "denied"),
        ("“We did not sink the ferry,” Tessaly Lines said.", "denied"),
    ],
)
def test_the_certainty_of_a_plain_sentence(text, certainty, tell):
    assert [t.certainty for t in tell(text)] == [certainty]


def test_a_question_tells_nothing(tell):
    assert tell("Did the ferry sink on Monday?") == []


def test_could_in_reported_words_is_mostly_the_past_of_can(about):
    assert about("steer", "The pilot said he could steer the ferry through the ice.").certainty == "attributed"


def test_what_somebody_did_not_say_is_hedged(about):
    assert about("unsafe", "The minister did not say that the ferry was unsafe.").certainty == "hedged"


def test_a_hedge_holds_only_for_its_own_clause(tell):
    found = tell("The ferry may have sunk. Forty people drowned on Monday.")
    assert [t.certainty for t in found] == ["hedged", "asserted"]


def test_an_alleged_thing_is_hedged(about):
    assert about("theft", "The alleged theft of the harbour fees is before the court.").certainty == "hedged"
