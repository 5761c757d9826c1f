"""What a sentence leaves open or calls untrue, without a source."""

import pytest

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    "text",
    [
        "Whether the ferry sank in the night is not known.",
        "Assuming that the ferry sank, nine divers are missing.",
        "Should the ferry sink, nine divers will go missing.",
        "Were the ferry to sink, nine divers would go missing.",
        "If the residents are to be believed, the ferry sank on Monday.",
        "If the union is correct, there is no way to mend the old dam before winter.",
        "The port is set to close in May.",
        "The ferry is likely to sink off Ostrel.",
        "It has not been established that the ferry sank.",
        "It is unclear who sank the ferry on Monday.",
        "There is no evidence that the ferry sank on Monday.",
        "The ferry, it seems, sank on Monday.",
        "Fears the ferry has sunk off Ostrel on Monday",
        "It appears that the ferry sank on Monday.",
        "The office was unable to confirm the cause.",
    ],
)
def test_what_is_left_open_is_hedged(text, tell):
    assert {t.certainty for t in tell(text)} == {"hedged"}


@pytest.mark.parametrize(
    "text",
    [
        "The harbour is calm whether it rains or snows in the night.",
        "The port set a record in May.",
        "The ferry set out to Ostrel.",
        "It has been established that the ferry sank.",
        "The mayor left Ostrel to provide the aid.",
        "Providing aid, the ferry left Ostrel on Monday.",
    ],
)
def test_what_only_looks_open_is_not(text, tell):
    assert {t.certainty for t in tell(text)} == {"asserted"}


def test_what_somebody_asks_is_open_and_his(about):
    told = about("the ferry had sunk", "Marta Quill asked if the ferry had sunk.")
    assert (told.chain, told.certainty) == (("Marta Quill",), "hedged")


@pytest.mark.parametrize(
    "text", ["The temple is held to have sunk into the sea.", "The party is tipped to win in May."]
)
def test_what_is_commonly_held_is_a_gap(text, tell):
    assert [(t.breaks, t.certainty) for t in tell(text)] == [(("gap",), "attributed")]


def test_what_the_text_calls_untrue_is_not_told_as_a_fact(about):
    text = "It is untrue that the old ferry had failed nine inspections since the spring of last year."
    assert about("nine inspections", text).certainty in {"denied", "hedged"}


@pytest.mark.parametrize(
    ("text", "certainty"),
    [
        ("The claim that the ferry had failed is false.", "denied"),
        ("The owner wrongly claimed that the ferry had failed.", "denied"),
        ("The papers did not show that the ferry had failed.", "hedged"),
        ("The inquiry did not find that the ferry had failed.", "hedged"),
        ("The inquiry found that the ferry had failed.", "attributed"),
    ],
)
def test_what_is_not_shown_or_claimed_wrongly_is_not_told_as_a_fact(about, text, certainty):
    assert about("the ferry had failed", text).certainty == certainty


@pytest.mark.parametrize("verb", ["seems", "appears"])
def test_it_seems_at_the_end_leaves_the_sentence_open(verb, about):
    assert about("The ferry", f"The ferry sank on Monday, it {verb}.").certainty == "hedged"


def test_what_is_expected_leaves_what_stands_before_it(about):
    text = "The old ferry was sold for nine million crowns and the new ferry is expected to cost far more."
    assert about("nine million", text).certainty == "asserted"


@pytest.mark.parametrize("word", ["poised", "slated"])
def test_what_is_poised_to_happen_is_open(word, about):
    assert about("to sink", f"The ferry is {word} to sink off Ostrel.").certainty == "hedged"


@pytest.mark.parametrize(
    "text",
    [
        "If confirmed, the news means that nine divers drowned.",
        "There is evidence that nine divers drowned.",
        "There is a chance that nine divers drowned.",
        "Concern is growing that nine divers drowned.",
        "By some accounts, nine divers drowned.",
    ],
)
def test_what_is_not_yet_sure_is_no_fact(text, about):
    assert about("divers drowned", text).certainty != "asserted"


@pytest.mark.parametrize(
    "text",
    [
        "Nine divers drowned off Ostrel, at the danger of the quay.",
        "Nine divers drowned because the board did not confirm the route.",
        "By her account book nine divers drowned in the harbour.",
    ],
)
def test_the_same_words_make_no_fact_unsure_elsewhere(text, about):
    assert about("divers drowned", text).certainty == "asserted"


@pytest.mark.parametrize(
    "text",
    [
        "Reports that the ferry sank on Monday could not be independently verified.",
        "Nothing suggests that the ferry sank on Monday, the port said.",
        "The port said there were no signs that the ferry sank on Monday.",
        "The port said it could not confirm reports that the ferry sank on Monday.",
        "The port doubted that the ferry sank on Monday.",
    ],
)
def test_what_nothing_speaks_for_is_open(text, about):
    assert about("the ferry sank on Monday", text).certainty == "hedged"


def test_that_there_is_no_evidence_is_what_somebody_says(tell):
    whole, part = sorted(
        tell("Quill said there were no signs that the ferry had sunk on Monday."), key=lambda t: t.text
    )[::-1]
    assert (whole.text, whole.certainty) == ("there were no signs that the ferry had sunk on Monday", "attributed")
    assert part.certainty == "hedged"


def test_what_a_thing_holds_none_of_is_no_claim(tell):
    text = "The memos hold no information that the clerk had not given to the board in May."
    assert "hedged" not in {t.certainty for t in tell(text)}
