"""Datelines name agencies, known or by their form, and not states, pictures or people."""

import pytest

from retold.articles.blocks import blocks
from retold.articles.datelines import agencies, datelines

REST = "A dam burst above the mill towns on Sunday, the health office said, and dozens of people are missing."


def found(text):
    return [(item.publisher, item.whole) for item in datelines(text, blocks(text))]


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("LANDOW (AP) — ", ["AP"]),
        ("LANDOW (Reuters) - ", ["Reuters"]),
        ("LANDOW, Lusenia (AFP) – ", ["AFP"]),
        ("LANDOW, May 5 (Reuters) - ", ["Reuters"]),
        ("LANDOW, 5 May (Xinhua) -- ", ["Xinhua"]),
        ("LANDOW/PORT AMERY (Reuters/AFP) - ", ["Reuters", "AFP"]),
        ("Landow (CNN) ", ["CNN"]),
        ("(Reuters) - ", ["Reuters"]),
        ("LANDOW (dpa) - ", ["dpa"]),
        ("LANDOW (The Associated Press Ann Lee) ", ["AP"]),
        ("LANDOW (Northline) — ", ["Northline"]),
        ("LANDOW, July 11 (NNS): ", ["NNS"]),
        ("LANDOW, Lusenia (Northline News Agency) — ", ["Northline News Agency"]),
        ("ABOARD THE OSPREY (Reuters) - ", ["Reuters"]),
    ],
)
def test_agencies(line, names):
    assert found(line + REST) == [(name, True) for name in names]


@pytest.mark.parametrize(
    "line",
    [
        "LANDOW (South Korea) — ", "CAPE LANDOW (Florida) — ", "LANDOW (May 5) — ", "Ann Lee (Northline) — ",
        "LANDOW (right) — ", "LANDOW (AP Photo/Ann Lee) — ", "ANN LEE (Tape): ", "The agency (AFP was wrong) ",
        "A man (name withheld) ", "LANDOW — ", "",
    ],
)  # fmt: skip
def test_brackets_that_are_no_credit(line):
    assert found(line + REST) == []


def test_a_picture_credit_at_the_end_of_a_line_is_no_dateline():
    assert found(f"Ann Lee (AP)\n{REST}") == []


def test_a_dateline_on_a_line_of_its_own():
    assert found(f"Landow (CNN)\n{REST}") == [("CNN", True)]


def test_a_later_dateline_stands_for_what_follows_it():
    text = "\n".join([f"LANDOW (AP) — {REST}", REST[2:], REST[5:], f"PORT AMERY (AFP) — {REST[1:]}"])
    assert found(text) == [("AP", True), ("AFP", False)]


def test_a_dateline_inside_the_line_of_a_feed():
    assert found(f"5 May 2021 Dam bursts above mill towns. LANDOW Lusenia (The Associated Press Ann Lee) {REST}") == [
        ("AP", True)
    ]


@pytest.mark.parametrize(
    ("who", "names"), [("AP and Reuters", ["AP", "Reuters"]), ("ap", []), ("the mayor", []), ("", [])]
)
def test_names_in_the_bracket(who, names):
    assert agencies(who) == names
