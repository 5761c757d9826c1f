"""What is said as a predicate of who says it, or of what he says."""

import pytest

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    "text",
    [
        "Marta Quill is convinced that the bridge is not safe.",
        "Marta Quill is adamant that the bridge is not safe.",
        "Marta Quill was certain that the bridge is not safe.",
        "What Marta Quill said was that the bridge is not safe.",
        "The message from Marta Quill was that the bridge is not safe.",
        "Marta Quill's argument was that the bridge is not safe.",
        "Marta Quill was blunt: “The bridge is not safe.”",
        "Marta Quill repeated her claim that the bridge is not safe.",
    ],
)
def test_what_somebody_holds_or_says_is_on_him(text, about):
    told = about("not safe", text)
    assert told.chain == ("Marta Quill",)
    assert told.certainty != "asserted"


@pytest.mark.parametrize(
    "text",
    [
        "The result was that the bridge is not safe.",
        "The harbour was full: “The Selmer” and nine barges lay there.",
        "Marta Quill's trouble was that the bridge is not safe.",
    ],
)
def test_what_only_is_so_is_on_nobody(text, tell):
    assert all(t.chain in {(), ("Marta Quill",)} and (not t.chain or t.certainty == "denied") for t in tell(text))
