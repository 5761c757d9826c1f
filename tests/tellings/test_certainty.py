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
        ("Neither ferry could be reached on Monday.", "asserted"),
        ("The Harbour Office said the ferry sank on Monday.", "attributed"),
        ("The ferry reportedly sank on Monday.", "attributed"),
        ("The ferry is said to have sunk on Monday.", "attributed"),
        ("Tessaly Lines did not deny that the ferry was unsafe.", "attributed"),
        ("The ferry may have sunk on Monday.", "hedged"),
        ("The ferry might have sunk on Monday.", "hedged"),
        ("The ferry could sink on Monday.", "hedged"),
        ("There were nine ferries that could be unsafe.", "hedged"),
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
        ("The treaty would close the harbour.", "asserted"),
        ("The storm would close the harbour.", "hedged"),
        ("The Harbour Office said the toll could rise.", "hedged"),
        ("The owner of the ferry is unclear.", "hedged"),
        ("The ferry struck a boat believed to be foreign, the Harbour Office said.", "hedged"),
        ("We were told the ferry was safe.", "attributed"),
        (
            "Marco Lind, 21, appeared in private at the sheriff court of Ostrel on Monday charged with theft.",
            "asserted",
        ),
        ("Marco Lind, 21, appeared on Monday at the court charged with stealing nine brass anchors.", "attributed"),
        ("Tessaly Lines denied any fault.", "attributed"),
        ("Tessaly Lines denied claims that it had moved the buoys.", "denied"),
        ("“We did not sink the ferry,” Tessaly Lines said.", "denied"),
        ("“We do not know the captain of the ferry,” Tessaly Lines said.", "attributed"),
        ("“We did not have a captain on the ferry,” Tessaly Lines said.", "attributed"),
        ("Marta Quill did not reveal the price of the ferry.", "attributed"),
        ("Marta Quill said she expected the ferry to sink.", "attributed"),
        ("The Harbour Office said the ferry was due to sail on Monday.", "attributed"),
        ("Marta Quill said the ferry could have burst a pipe.", "hedged"),
        ("Marta Quill ruled that the wreck could have been prevented.", "attributed"),
        ("The wreck of the ferry could have been avoided.", "asserted"),
        ("“Perhaps the ferry will sail on Monday,” Marta Quill said.", "attributed"),
        ("The ferry is perhaps best known for its old bell.", "hedged"),
        ("The ferry is best known for its old bell.", "asserted"),
    ],
)
def test_the_certainty_of_a_plain_sentence(text, certainty, tell):
    assert {t.certainty for t in tell(text)} == {certainty}


def test_a_question_tells_nothing(tell):
    assert tell("Did the ferry sink on Monday?") == []


def test_could_in_reported_words_is_mostly_the_past_of_can(about):
    assert about("steer", "The pilot said he could steer the ferry through the ice.").certainty == "attributed"


def test_what_somebody_did_not_say_is_hedged(about):
    assert about("unsafe", "The minister did not say that the ferry was unsafe.").certainty == "hedged"


def test_a_hedge_holds_only_for_its_own_clause(tell):
    found = tell("The ferry may have sunk. Forty people drowned on Monday.")
    assert [t.certainty for t in found] == ["hedged", "asserted"]


def test_a_doubt_about_the_second_verb_is_told_apart(about):
    text = "The regatta starts tomorrow and could keep the ferry out of the harbour for a month."
    assert about("could keep", text).certainty == "hedged"
    assert about("starts", text).certainty == "asserted"


def test_an_alleged_thing_is_hedged(about):
    assert about("theft", "The alleged theft of the harbour fees is before the court.").certainty == "hedged"


@pytest.mark.parametrize(
    ("text", "certainty"),
    [
        ("The ferry would have sunk on Monday.", "hedged"),
        ("Marta Quill said the ferry would sail on Monday.", "attributed"),
        ("The captain must have known of the storm.", "hedged"),
        ("The captain must leave the harbour on Monday.", "asserted"),
        ("The suspected poisoning of nine divers closed the harbour.", "hedged"),
        ("The poisoning of nine divers closed the harbour.", "asserted"),
        ("Nine men accused of theft left the harbour on Monday.", "attributed"),
        ("Nine men convicted of theft left the harbour on Monday.", "asserted"),
    ],
)
def test_a_few_words_tell_what_is_open_from_what_is_not(text, certainty, tell):
    assert [t.certainty for t in tell(text)] == [certainty]


def test_a_doubt_about_a_thing_holds_for_what_the_text_adds_about_it(about):
    text = "The ferry hit the suspected mine, which had drifted for nine days in the harbour of Ostrel."
    assert about("nine days", text).certainty == "hedged"


@pytest.mark.parametrize(
    ("text", "certainty"),
    [
        ("The allegation that the crew had fled emptied the town on Monday.", "hedged"),
        ("The report that the ferry had sunk emptied the town on Monday.", "attributed"),
        ("The storm that had sunk the ferry emptied the town on Monday.", "asserted"),
    ],
)
def test_a_clause_most_of_whose_words_are_somebody_s_tells_them_as_his(text, certainty, about):
    assert about("emptied", text).certainty == certainty


@pytest.mark.parametrize("noun", ["Allegations", "Claims"])
def test_what_a_noun_of_saying_heads_is_coloured_with_it(noun, about):
    assert about("emptied", f"{noun} of a mutiny emptied the town.").certainty == "hedged"


@pytest.mark.parametrize(("verb", "certainty"), [("may have met", "hedged"), ("met", "asserted")])
def test_a_long_purpose_is_as_open_as_what_is_done_for_it(verb, certainty, about):
    text = f"The divers {verb} in Ostrel on Monday night to sink the old ferry of the harbour with nine charges."
    assert about("nine charges", text).certainty == certainty


@pytest.mark.xfail(strict=True, reason="a doubt about what somebody else has said counts only outside another's words")
def test_what_somebody_did_not_say_in_another_s_words_is_hedged(about):
    text = "Marta Quill said the council did not say that the ferry was unsafe."
    assert about("unsafe", text).certainty == "hedged"


def test_what_follows_a_clause_does_not_colour_it(about):
    text = "The captain met the owner of the ferry, which is thought to be worth at least nine million crowns."
    assert about("The captain", text).certainty == "asserted"


def test_a_doubt_in_a_clause_that_depends_on_it_leaves_a_clause_as_it_is(about):
    text = "The captain left the harbour while the police of Ostrel searched for the alleged thief."
    assert about("The captain", text).certainty == "asserted"


def test_a_clause_that_ends_with_those_is_told_with_what_they_do(about):
    text = "Marta Quill was among those saying that the captain had saved nine divers from the ferry."
    assert about("Marta Quill", text).certainty != "asserted"


def test_a_short_report_at_the_end_of_a_clause_keeps_it_from_being_a_fact(tell):
    assert [t.certainty for t in tell("Nine boats closed the harbour and residents said they starved.")] == [
        "attributed"
    ]


def test_what_somebody_is_reputed_to_be_is_not_the_texts_own(about):
    text = "Marta Quill, considered to be the richest shipper of Ostrel, bought the ferry."
    assert about("bought the ferry", text).certainty == "attributed"


@pytest.mark.parametrize(
    ("text", "words", "certainty"),
    [
        ("The mayor denied the charge and said the bridge was safe.", "the bridge was safe", "attributed"),
        (
            "The ministry denied all knowledge of the sale and stressed its strict rules on arms.",
            "stressed",
            "attributed",
        ),
        ("The mayor denied that he had sold the bridge and that he had taken money.", "taken money", "denied"),
        ("Police suspect that he fled and said a search was on.", "a search was on", "attributed"),
    ],
)
def test_a_denial_or_doubt_ends_where_its_speaker_goes_on_to_say_something(about, text, words, certainty):
    assert about(words, text).certainty == certainty


def test_a_source_named_beside_the_subject_has_not_disowned_what_it_did(about):
    text = "The minister, the Kestrel news agency reported on Monday, citing two officials, did not resign."
    assert about("did not resign", text).certainty == "attributed"
