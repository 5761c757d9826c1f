from dataclasses import replace

import pytest

from retold.descent.stated import stated
from retold.text import Span

HERALD = "Ostmark Herald"


@pytest.mark.parametrize(
    "text",
    [
        "The shop was photographed by Ostmark Herald readers.",
        "The wave was recorded by Ostmark Herald viewers.",
        "He was interviewed for the Ostmark Herald job.",
        "Comments to the Ostmark Herald website were closed on Monday.",
        "The film was reviewed by the Ostmark Herald in 2012.",
        "The Ostmark Herald reported a quarterly profit of 90 million dollars.",
        "The Ostmark Herald reported a loss of $4 million.",
        "The Ostmark Herald reported higher profits.",
        "The mate of the Ostmark Herald said that it sank.",
        "Guests at the Ostmark Herald said that it shook.",
        "A cook aboard the Ostmark Herald claimed that it shook.",
    ],
)
def test_what_is_a_publishers_or_of_itself_is_no_source(says, text):
    assert not says(text).citations


@pytest.mark.parametrize(
    "text",
    [
        "The shop was photographed by the Ostmark Herald.",
        "Lind told Ostmark Herald viewers that he was sorry.",
        "Lind told the Ostmark Herald website that he was sorry.",
        "Documents reviewed by the Ostmark Herald show it.",
        "The Ostmark Herald reported a quarterly profit at Corvex.",
        "The Ostmark Herald reported heavy losses.",
        "A reporter at the Ostmark Herald said that it sank.",
        "The Sunday edition of the Ostmark Herald said that it sank.",
        "The Ostmark Herald reported that Corvex had a net loss of $4 million.",
    ],
)
def test_what_a_publisher_does_or_says_of_others_is_one(says, text):
    assert [c.publisher for c in says(text).citations] == [HERALD]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The Ostmark Herald reported a quarterly profit of 90 million dollars.", []),
        ("Lind told Ostmark Herald staff that two boats sank.", []),
        ("The Ostmark Herald reported two boats.", [HERALD]),
    ],
)
def test_the_same_in_chains(report, text, found):
    made = report(text, "Tidewatch", tellings=[(text, [(HERALD, "outlet")])])
    at = text.index(HERALD)
    (telling,) = made.tellings
    link = replace(telling.chain[0], text=HERALD, span=Span(at, at + len(HERALD)))
    said = stated(made.article, made.annotation, (replace(telling, chain=(link,)),))
    assert [c.publisher for c in said.citations] == found


@pytest.mark.parametrize(("called", "found"), [("crew of the", []), ("Reporters of the", [HERALD])])
def test_who_is_of_a_house_and_no_reporter_speaks_for_himself(report, called, found):
    text = "Two boats sank, they say."
    made = report(text, "Tidewatch", tellings=[(text, [(f"{called} {HERALD}", "outlet")])])
    assert [c.publisher for c in stated(made.article, made.annotation, made.tellings).citations] == found
