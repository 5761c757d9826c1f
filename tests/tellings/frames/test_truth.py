"""What is called untrue is denied by who says so, and never told on his word."""

import pytest

pytestmark = pytest.mark.model

DENIED = [
    "It is not true that nine men had drowned, Marta Quill said on Monday.",
    "Marta Quill said it was simply not the case that nine men had drowned.",
    "It is not true nine men had drowned, Marta Quill said.",
    "That nine men had drowned is simply not true, Marta Quill said.",
    "Marta Quill said there was no truth in reports that nine men had drowned.",
    "“There is not a shred of truth in the rumour that nine men had drowned,” Marta Quill told reporters.",
    "Claims that nine men had drowned have no basis in fact, Marta Quill said.",
    "Claims that nine men had drowned are without foundation, according to Marta Quill.",
    "Reports that nine men had drowned are a lie, Marta Quill said.",
    "Marta Quill said reports that nine men had drowned were nonsense.",
    "Marta Quill called reports that nine men had drowned a fabrication.",
    "Marta Quill described reports that nine men had drowned as a fabrication.",
    "Marta Quill dismissed as fake news claims that nine men had drowned.",
    "Marta Quill called the allegation that nine men had drowned “completely false”.",
    "The claim that nine men had drowned was described by Marta Quill as baseless.",
    "Contrary to reports that nine men had drowned, Marta Quill said, the ship is safe.",
    "It would be wrong to claim that nine men had drowned, Marta Quill said.",
    "Marta Quill said it is simply wrong that nine men had drowned.",
]


@pytest.mark.parametrize("text", DENIED)
def test_what_somebody_calls_untrue_is_denied_and_by_him(text, about):
    told = about("nine men had drowned", text)
    assert (told.chain, told.certainty) == (("Marta Quill",), "denied")


@pytest.mark.parametrize(
    "text",
    [
        "It is true that nine men had drowned, Marta Quill said.",
        "It is no lie that nine men had drowned, Marta Quill said.",
        "Marta Quill said reports that nine men had drowned were true.",
        "It is wrong that nine men live in the camp, Marta Quill said.",
        "Marta Quill called it a disgrace that nine men had drowned.",
        "Marta Quill said the idea of giving boats to nine men was absurd.",
    ],
)
def test_what_somebody_calls_true_or_bad_is_his(text, about):
    told = about("nine men", text)
    assert (told.chain, told.certainty) == (("Marta Quill",), "attributed")


@pytest.mark.parametrize(
    ("text", "certainty"),
    [
        ("It is a myth that nine men had drowned in the harbour.", "denied"),
        ("The office warned of false rumours that nine men had drowned.", "denied"),
        ("Marta Quill said it may not be true that nine men had drowned.", "hedged"),
        ("An unconfirmed claim from the union that nine men had drowned reached the port.", "hedged"),
        ("The Tessaly Times withdrew its report that nine men had drowned.", "hedged"),
    ],
)
def test_the_text_itself_judges(text, certainty, about):
    assert about("nine men", text).certainty == certainty


@pytest.mark.parametrize(
    "text",
    [
        "A report by the Tessaly Times that nine men had drowned was false, Marta Quill said.",
        "Marta Quill described as nonsense a report in the Tessaly Times that nine men had drowned.",
        "The Tessaly Times’ report that nine men had drowned is false.",
    ],
)
def test_a_claim_called_untrue_stays_whose_it_is(text, tell):
    whole, part = sorted(tell(text), key=lambda t: -len(t.text))
    assert whole.certainty == "denied"
    assert (part.chain, part.certainty) == (("Tessaly Times",), "attributed")


def test_posts_that_claim_what_is_false_are_denied_as_a_whole(tell):
    whole = max(tell("Posts claiming that the flood killed nine hundred people are false."), key=lambda t: len(t.text))
    assert whole.certainty == "denied"


def test_what_comes_of_a_lie_is_not_untrue(about):
    assert about("nine men", "The story was so false that nine men had resigned.").certainty != "denied"
