"""What a number counts where its noun does not follow it."""

import pytest

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("The town has a population of 120,000.", "person"),
        ("She spoke to a crowd of about 3,000 in Velm.", "person"),
        ("The mill employs some 4,500 in Norra.", "person"),
        ("Police held the 40 who had stayed.", "person"),
        ("Hundreds marched through Velm.", "person"),
        ("The death toll from the flood in Velm has risen to 85.", "person"),
        ("The number of people killed in the flood rose to 112.", "person"),
        ("The number of planets found so far now stands at nearly 1,700.", "planet"),
        ("She is a mother of 12.", "child"),
        ("The quake had a magnitude of 6.1.", "magnitude"),
        ("The storm brought thousands.", ""),
        ("The index closed at 3,120.", ""),
    ],
)
def test_what_is_counted_is_told_before_the_number(told, text, unit):
    assert [figure.unit for figure in told(text)] == [unit]


@pytest.mark.parametrize(
    "text",
    [
        "They shot down seven grey drones, two of them G3s.",
        "Norra launched 59 drones, of which 43 were lost.",
        "It has 45 drones, 12 of which flew.",
        "There were 10 to 15 drones, perhaps as many as 20.",
    ],
)
def test_some_of_what_was_counted_are_the_same(told, text):
    assert [figure.unit for figure in told(text)] == ["drone", "drone"]
