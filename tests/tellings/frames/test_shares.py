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
