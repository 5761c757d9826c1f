"""Numbers that count nothing."""

import pytest

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    "text",
    [
        "The MQ-9 and the Garpiya-3 flew over Velm.",
        "The Boeing 737 landed at Velm.",
        "The iPhone 14 Pro is on sale.",
        "They invoked Article 5 of the treaty.",
        "He told Channel 4 that it was over.",
        "The G7 and the Group of Seven met.",
        "It is on page 12 of the report.",
        "The 9/11 inquiry is open 24/7.",
        "Call 555-0199 or +1 202 555 0100 now.",
        "She lives at 10 Harbour Street in Velm.",
        "It was their one-on-one meeting.",
        "No one came, and one day it was over.",
        "They are in the top ten.",
        "It ended on 12 March 2021 at 5 p.m.",
        "The 5G network and the 3D film failed.",
        "He was third in the 21st century.",
        "Post 760428498989289472 was removed.",
    ],
)
def test_a_number_that_names_is_no_figure(told, text):
    assert told(text) == []


def test_the_numbers_of_a_list_are_no_figures(told):
    assert told("1. Open the gate.\n2. Shut the gate.") == []


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("In Velm 22 people were killed.", 22, "person"),
        ("Police in Norra found 12 boats.", 12, "boat"),
        ("One soldier was wounded.", 1, "soldier"),
        ("Some 2000 homes burned.", 2000, "home"),
        ("The top 10 clubs met.", 10, "club"),
    ],
)
def test_a_count_after_a_name_is_a_figure(told, text, value, unit):
    (figure,) = told(text)
    assert (figure.value, figure.unit) == (value, unit)
