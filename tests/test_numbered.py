"""Whose texts numbered originals are."""

import pytest

from retold.numbered import houses, named
from retold.records import By, Descent, Edge, Lineage, Original

BY = By(stage="test", version=1, settings="")


@pytest.mark.parametrize(
    ("originals", "names"),
    [
        (["*Reuters-1", "*Reuters-2"], ["Reuters", "Reuters"]),
        (["*Reuters-2"], ["Reuters"]),
        (["*Velta-2"], ["Velta"]),
        (["*Velta-1", "*Velta-3"], ["Velta", "Velta"]),
        (["*Channel-4"], ["Channel-4"]),
        (["*Channel-4", "*Channel-5"], ["Channel-4", "Channel-5"]),
        (["*Channel-4-1", "*Channel-4-2"], ["Channel-4", "Channel-4"]),
        (["*KVDR-6", "*KVDR-7"], ["KVDR-6", "KVDR-7"]),
        (["*KVDR-1", "*KVDR-2"], ["KVDR", "KVDR"]),
        (["*Kanal-1", "*Kanal-24"], ["Kanal-1", "Kanal-24"]),
        (["*unnamed agencies-2"], ["unnamed agencies"]),
        (["*Velta", "a1"], ["Velta"]),
    ],
)
def test_the_number_of_a_text_is_told_from_the_end_of_a_name(originals, names):
    assert [*named(originals, 5).values()] == names


def test_all_unseen_originals_of_a_story_have_a_publisher():
    edge = Edge(child="a", parent="*Velta-2", score=0.9, evidence=())
    above = Edge(child="*Velta-2", parent="*Corvane", score=0.9, evidence=())
    original = Original(id="*Velta-1", seen=False, children=(), parents=(above,))
    lines = tuple(Lineage(article=a, kind="relay", why=(), edges=(edge,)) for a in "ab")
    descent = Descent(story="s", lineages=lines, originals=(original,), by=BY)
    assert houses(descent) == {"*Velta-1": "Velta", "*Velta-2": "Velta", "*Corvane": "Corvane"}
