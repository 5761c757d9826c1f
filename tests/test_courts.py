"""What is done in open court, told apart from what is done without one."""

import pytest

from retold.courts import passed


@pytest.fixture
def sits(read):
    """Whether a sentence tells what a court has done."""

    def sits(text):
        tokens = read(text)[1].tokens
        return passed(tokens, range(len(tokens.starts)))

    return sits


@pytest.mark.parametrize(
    "text",
    [
        "Two sailors were sentenced to nine years on Monday.",
        "The captain was jailed for life.",
        "Ned Harrow was acquitted of fraud and left by a side door.",
        "Marta Quill pleaded not guilty.",
    ],
)
def test_what_courts_do(text, sits):
    assert sits(text)


@pytest.mark.parametrize(
    "text",
    [
        "Thousands were jailed under the regime.",
        "The ferry sank on Monday.",
        "The captain fears that he will lose his licence.",
    ],
)
def test_what_is_done_without_one(text, sits):
    assert not sits(text)
