from dataclasses import replace

import pytest

from retold.descent.stated import stated
from retold.text import Span

NAME = "Ostmark Herald"


@pytest.mark.parametrize(
    "text",
    [
        "The owner has not told the Ostmark Herald why the ship sailed.",
        "The owner hasn't told the Ostmark Herald why the ship sailed.",
        "Nobody has told the Ostmark Herald what happened.",
        "Nobody in the harbour told the Ostmark Herald of it.",
        "She has never told the Ostmark Herald who steered.",
        "He declined to tell the Ostmark Herald whether the ship was sound.",
        "He has yet to speak to the Ostmark Herald about the ship.",
        "He has not given a long interview to the Ostmark Herald since March.",
        "Lind denied telling the Ostmark Herald that the ship was lost.",
        "The mayor has never been interviewed by the Ostmark Herald.",
        "Contrary to what the Ostmark Herald reported, the bridge is open.",
        "Contrary to reports in the Ostmark Herald, the bridge is open.",
        "The story was never published in the Ostmark Herald.",
        "The Ostmark Herald did not report that the bridge had closed.",
    ],
)
def test_a_telling_that_has_not_been_is_no_source(says, text):
    assert not says(text).citations


@pytest.mark.parametrize(
    "text",
    [
        "Lind said it was not safe, he told the Ostmark Herald.",
        "Lind told the Ostmark Herald he had not seen the ship.",
        "Nobody died, Lind told the Ostmark Herald.",
        "Nobody believed what he told the Ostmark Herald.",
        "Lind not only told the Ostmark Herald of it.",
        "He will not according to the Ostmark Herald return.",
        "Lind declined to comment to the Ostmark Herald on the ship.",
        "The bridge is not open, the Ostmark Herald reported.",
        "The trial was due on Monday, Lind told the Ostmark Herald.",
    ],
)
def test_a_negation_of_something_else_leaves_the_source(says, text):
    assert [c.publisher for c in says(text).citations] == [NAME]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The Ostmark Herald did not report that the bridge had closed.", []),
        ("The Ostmark Herald did report that the bridge had closed.", [NAME]),
    ],
)
def test_the_chain_of_a_telling_that_has_not_been_shows_no_source(report, text, found):
    made = report(text, "Tidewatch", tellings=[("the bridge had closed", [(NAME, "outlet")])])
    at = text.index(NAME)
    (telling,) = made.tellings
    link = replace(telling.chain[0], text=NAME, span=Span(at, at + len(NAME)))
    said = stated(made.article, made.annotation, (replace(telling, chain=(link,)),))
    assert [c.publisher for c in said.citations] == found
