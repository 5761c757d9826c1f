"""What a text takes for granted in telling that somebody did not say it."""

import pytest

from retold.tellings.factuality.presupposed import presupposed

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("The line did not disclose that the brakes had cracked.", "disclose"),
        ("The captain had not noticed that the boat was empty.", "noticed"),
        ("Nobody knew that the dam had cracked.", "knew"),
        ("The line failed to tell the owners that the brakes had cracked.", "tell"),
        ("The mayor forgot to say that the bridge was shut.", "say"),
        ("The mayor sold the bridge without telling the council that it had cracked.", "telling"),
    ],
)
def test_what_somebody_left_out_is_so(text, verb, parsed):
    assert presupposed(*parsed(text, verb))


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("The minister did not say that the bridge was shut.", "say"),
        ("The captain did not know whether the boat was empty.", "know"),
        ("The line did not reveal how the brakes had cracked.", "reveal"),
        ("The mayor failed to prove that the bridge was shut.", "prove"),
        ("The minister declined to say that the bridge was shut.", "say"),
        ("The line disclosed that the brakes had cracked.", "disclosed"),
    ],
)
def test_what_somebody_did_not_claim_or_ask_is_open(text, verb, parsed):
    assert not presupposed(*parsed(text, verb))


@pytest.mark.parametrize(
    "text",
    [
        "The line did not disclose that nine brakes had cracked.",
        "The line failed to tell the owners that nine brakes had cracked.",
        "What the line did not mention was that nine brakes had cracked.",
    ],
)
def test_what_somebody_left_out_is_the_texts_own(text, about):
    told = about("nine brakes had cracked", text)
    assert (told.chain, told.certainty) == ((), "asserted")
