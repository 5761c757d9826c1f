"""Turns of phrase by which somebody says something."""

import pytest

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The Harbour Front took credit for the theft of nine anchors on Monday.", "Harbour Front"),
        ("The mayor took responsibility for the failed rescue of nine divers.", "mayor"),
        ("The inquiry pointed the finger at the crew for nine missing anchors.", "inquiry"),
        ("Marta Quill laid the blame for the loss of nine anchors on the crew.", "Marta Quill"),
        ("The council had no comment on the letter about nine anchors.", "council"),
    ],
)
def test_who_says_it_by_a_turn_of_phrase_is_its_source(text, speaker, about):
    told = about("nine", text) if "nine" in text else about("letter", text)
    assert (told.chain, told.certainty) == ((speaker,), "attributed")


def test_some_who_say_it_are_a_gap(about):
    told = about("nine anchors", "Some laid the blame for the loss of nine anchors on the crew.")
    assert (told.chain, told.breaks, told.certainty) == ((), ("gap",), "attributed")


@pytest.mark.parametrize(
    "text",
    [
        "The mayor took a credit from the bank for nine anchors.",
        "The mayor pointed at the crew of nine ships.",
        "The mayor had no money for nine anchors.",
    ],
)
def test_the_same_words_apart_say_nothing(text, about):
    assert (about("nine", text).chain, about("nine", text).certainty) == ((), "asserted")


@pytest.mark.parametrize(
    "text",
    [
        "The harbour office declined to provide details of the nine anchors.",
        "The harbour office would not disclose the price of the nine anchors.",
        "The harbour office did not release the names of the nine divers.",
        "The harbour office will give no further details of the nine divers.",
        "The harbour office declined to comment on the nine divers.",
    ],
)
def test_who_keeps_silent_is_the_source_of_that(text, about):
    told = about("nine", text)
    assert told.chain[0].lower() == "harbour office"


def test_who_says_that_another_keeps_silent_is_the_source(about):
    told = about("the bank", "Marta Quill said the bank did not disclose the price of the nine anchors.")
    assert told.chain == ("Marta Quill",)


def test_evidence_is_the_court_s(about):
    assert about("nine anchors", "The court heard that Orsk had sold nine anchors.").chain == ("court",)
    assert about("nine anchors", "The jury was told that Orsk had sold nine anchors.").chain == ("jury",)


def test_a_plea_of_not_guilty_is_the_accused_s_and_one_of_guilty_a_fact(about):
    told = about("nine anchors", "Bela Orsk pleaded not guilty to the theft of nine anchors.")
    assert (told.chain, told.certainty) == (("Bela Orsk",), "attributed")
    assert about("nine anchors", "Bela Orsk pleaded guilty to the theft of nine anchors.").certainty == "asserted"


def test_an_account_that_somebody_gives_is_his(about):
    told = about("the wreck", "The harbour office gave a different account of the wreck on Monday.")
    assert told.certainty == "attributed"


def test_who_is_reluctant_to_lay_the_blame_does_not(about):
    told = about("the crew", "The mayor was reluctant to lay the blame on the crew.")
    assert told.certainty == "asserted"


@pytest.mark.parametrize(
    "said",
    [
        "cast doubt on the nine reports",
        "made no secret of the fact that nine boats were unsafe",
        "left no doubt that nine boats were unsafe",
        "let it be known that nine boats were unsafe",
        "agreed that nine boats were unsafe",
        "questioned whether nine boats were safe",
        "pushed back on claims that nine boats were unsafe",
        "took issue with the claim that nine boats were unsafe",
    ],
)
def test_turns_by_which_somebody_says_that_something_is_so(said, about):
    told = about("nine", f"Ned Harrow {said}.")
    assert told.chain == ("Ned Harrow",)
    assert told.certainty != "asserted"


@pytest.mark.parametrize("done", ["agreed to sell nine boats", "let nine boats be sold", "took nine boats back"])
def test_what_somebody_only_does_is_told_by_the_text(done, about):
    assert about("nine", f"Ned Harrow {done}.").chain == ()


def test_who_declines_a_request_for_comment_says_so_himself(about):
    assert about("request", "The mayor declined a Tessaly Times request for comment.").chain == ("mayor",)
    assert about("request", "The mayor declined a request for nine boats.").chain == ()


@pytest.mark.parametrize(
    ("text", "chain"),
    [
        ("The council has not commented on the nine anchors.", ()),
        ("The council hasn't commented.", ()),
        ("The council would not comment on the nine anchors.", ("council",)),
        ("The council declined to comment on the nine anchors.", ("council",)),
    ],
)
def test_who_refuses_to_comment_is_a_source_and_who_only_has_not_is_none(text, chain, tell):
    assert tell(text)[-1].chain == chain


@pytest.mark.parametrize(
    "text",
    [
        "The court threw out the claim that the mayor had stolen nine million crowns.",
        "The claim that the mayor had stolen nine million crowns was thrown out by the court.",
        "The court ruled out that the mayor had stolen nine million crowns.",
    ],
)
def test_who_throws_out_a_claim_denies_it(text, about):
    told = about("nine million crowns", text)
    assert (told.chain, told.certainty) == (("court",), "denied")


def test_who_throws_out_something_else_denies_nothing(tell):
    text = "The court threw out the appeal of the captain who had sunk the ferry on Monday."
    assert {t.certainty for t in tell(text)} == {"asserted"}


def test_what_somebody_casts_doubt_on_is_open(about):
    told = about("nine men", "Marta Quill cast doubt on reports that nine men had drowned.")
    assert told.certainty == "hedged"
