"""Shares of people, whom only a poll makes speak."""

import pytest

pytestmark = pytest.mark.model


def test_what_a_share_of_people_says_is_the_poll_s(about):
    text = "According to a Tessaly poll, 60 percent of sailors said the ferry was unsafe in storms."
    assert about("unsafe", text).chain == ("Tessaly poll",)


def test_a_poll_may_govern_the_share(about):
    text = "A Tessaly poll found that 60 percent of sailors said the ferry was unsafe in storms."
    assert about("unsafe", text).chain == ("Tessaly poll",)


def test_without_a_poll_the_share_itself_speaks(about):
    text = "60 percent of sailors said the ferry was unsafe in storms."
    assert about("unsafe", text).certainty == "attributed"


def test_a_later_share_of_people_speaks_in_the_poll_named_before(about):
    text = "The dam is unsafe, according to a Tessaly poll of residents. Some 54 percent of women said they would move."
    assert about("they would move", text).chain == ("Tessaly poll of residents",)


def test_shares_without_a_source_are_of_the_poll_named_before(about):
    text = "Ostrel voted for the bridge, according to official results.\n\nThe bridge won 61 percent of the vote."
    told = about("The bridge won", text)
    assert (told.chain, told.certainty) == (("official results",), "attributed")


def test_a_sentence_without_shares_is_of_no_poll(about):
    text = "Ostrel voted for the bridge, according to official results. The ferry sank in the harbour at noon."
    assert about("The ferry sank", text).chain == ()
