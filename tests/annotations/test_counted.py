"""What a number counts."""

import pytest

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("Seven military drones hit the port.", "drone"),
        ("The port has 1.2 million residents.", "resident"),
        ("Two dozen police officers came.", "officer"),
        ("Hundreds of angry villagers fled.", "villager"),
        ("Three of the men were armed.", "man"),
        ("They have a five-year plan.", "year"),
        ("It is a three-bedroom house.", "bedroom"),
        ("A 44-year-old was held.", "year of age"),
        ("Oran Alder, 44, was held.", "year of age"),
        ("She turned 70 at home.", "year of age"),
        ("Tens of millions of dollars are gone.", "USD"),
        ("Thousands of tonnes of grain are gone.", "tonne"),
        ("One of Norra's largest ports burned.", "port"),
        ("They need four, five or six boats.", "boat"),
        ("They lost two of their last four boats.", "boat"),
        ("It has a 40-strong crew.", "person"),
        ("He took 2 doses.", "dose"),
        ("He died in Velm at 77.", "year of age"),
        ("The houses have two-, three- and four-bedroom plans.", "bedroom"),
    ],
)
def test_the_unit_is_what_is_counted(told, text, unit):
    assert {figure.unit for figure in told(text)} == {unit}


@pytest.mark.parametrize(
    "text",
    [
        "The blast killed at least 48.",
        "In all 22 were killed.",
        "The blast left 48 dead.",
        "The raid wounded two dozen.",
        "Dozens were injured.",
        "Five others were wounded.",
        "The clinic put the death toll at 58.",
        "The blast caused 58 deaths.",
    ],
)
def test_casualties_without_a_noun_are_people(told, text):
    assert [figure.unit for figure in told(text)] == ["person"]


@pytest.mark.parametrize(
    "text", ["They sold 63 boats this year, compared with 41 last year.", "It has 300 tanks, 20 of them new."]
)
def test_a_number_without_a_noun_counts_what_was_counted_before(told, text):
    units = [figure.unit for figure in told(text)]
    assert len(units) == 2
    assert units[0] == units[1]


def test_a_fraction_is_a_share_whatever_it_is_of(told):
    assert [(f.value, f.unit) for f in told("Half of the boats sank.")] == [(0.5, "share")]


def test_the_year_of_a_death_counts_nobody(told):
    found = told("The abbot died in 1332, and two monks died after 1340; the plague killed 400.")
    assert {figure.value: figure.unit for figure in found if figure.value > 300} == {1332: "", 1340: "", 400: "person"}
