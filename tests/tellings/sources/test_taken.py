"""Whom a definite phrase without a name takes up."""

import pytest

pytestmark = pytest.mark.model

NAMED = "Marta Quill left the harbour show on Monday. "


@pytest.mark.parametrize("phrase", ["presenter", "World Champion", "Republican senator", "MP", "first lady"])
def test_who_has_been_named_is_meant_by_what_news_calls_him_next(phrase, about):
    told = about("ferry was unsafe", f"{NAMED}The {phrase} said the ferry was unsafe.")
    assert told.chain == ("Marta Quill",)


@pytest.mark.parametrize("phrase", ["presenters", "judge", "driver", "presenter of another show"])
def test_several_and_whoever_need_not_have_been_named_stay_themselves(phrase, about):
    told = about("ferry was unsafe", f"{NAMED}The {phrase} said the ferry was unsafe.")
    assert told.chain != ("Marta Quill",)


def test_one_who_was_spoken_of_unnamed_is_not_whoever_was_named(about):
    text = f"{NAMED}The show was live. It had an award-winning singer. {NAMED}The singer said the ferry was unsafe."
    assert about("ferry was unsafe", text).chain == ("award-winning singer",)


def test_a_name_in_the_clause_of_the_phrase_is_somebody_else(about):
    text = f"{NAMED}The presenter told Tom Ashe that the ferry was unsafe."
    assert about("ferry was unsafe", text).chain == ("Marta Quill",)


def test_an_unnamed_one_keeps_what_told_him_first(about):
    text = "A senior engineer at the port told the crew to leave. The engineer said the ferry was unsafe."
    assert about("ferry was unsafe", text).chain[-1].startswith("senior engineer")


def test_a_source_may_be_called_an_official_next(about):
    text = "The ferry sank, a senior military source said. The official, speaking in Ostrel, said the crew was tired."
    assert about("crew was tired", text).chain == ("senior military source",)


def test_the_outlet_is_the_publisher_named_last(about):
    text = "A diver working for Reuters died on Tuesday, the outlet reported. The sea was rough."
    assert about("diver working", text).chain == ("Reuters",)


@pytest.mark.parametrize(("house", "chain"), [("BBC", ("BBC",)), ("Reuters", ("corporation",))])
def test_the_corporation_is_a_broadcaster_that_is_one(house, chain, about):
    text = f"There was no comment from Marta Quill in what {house} aired. The corporation said the ferry was unsafe."
    assert about("ferry was unsafe", text).chain == chain


def test_an_office_that_nobody_holds_is_that_of_whom_the_sentence_before_is_about(about):
    text = "Linda Quill has defended the plan. The prime minister said the ferry was unsafe."
    assert about("ferry was unsafe", text).chain == ("Linda Quill",)


@pytest.mark.parametrize(
    "text",
    [
        "Linda Quill has defended the plan. The Tessalian prime minister said the ferry was unsafe.",
        "Linda Quill, a singer, has defended the plan. The prime minister said the ferry was unsafe.",
        "Linda Quill has defended the plan. It failed. The prime minister said the ferry was unsafe.",
    ],
)
def test_an_office_may_be_that_of_somebody_whom_the_text_does_not_name(text, about):
    assert "minister" in about("ferry was unsafe", text).chain[-1]


@pytest.mark.parametrize("phrase", ["31-year-old who swam ashore", "31-year-old medallist"])
def test_somebodys_age_is_enough_to_take_him_up(phrase, about):
    told = about("ferry was unsafe", f"{NAMED}The {phrase} said the ferry was unsafe.")
    assert told.chain == ("Marta Quill",)


def test_the_father_of_three_is_the_man_named_before(about):
    text = "Ned Harrow, a diver from Sennet, said the ferry was late. The father of three said nine drowned."
    assert about("nine drowned", text).chain == ("Ned Harrow",)
