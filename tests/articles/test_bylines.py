"""Bylines name a publisher; photographers' names and headlines do not."""

import pytest

from retold.articles.bylines import alone, byline, declared


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By The Associated Press", ["AP"]),
        ("By Reuters Staff", ["Reuters"]),
        ("Analysis by Ann Lee , CNN Editor-at-large", ["CNN"]),
        ("Ann Lee , USA TODAY Published 8:15 p.m. ET May 5, 2021", ["USA Today"]),
        ("by CNN Wires", ["CNN"]),
        ("By Ann Lee, Associated Press", ["AP"]),
        ("By ANN LEE AP Diplomatic Writer", ["AP"]),
        ("By Ann Lee and Bo Marsk | Reuters", ["Reuters"]),
        ("By Ann Lee, Bo Marsk and Ira Voss -   Associated Press -    Wednesday, May 5, 2021", ["AP"]),
        ("ANN LEE, BO MARSK and IRA VOSS / AP", ["AP"]),
        ("ANN LEE Associated Press", ["AP"]),
        ("Ann Lee, Associated Press", ["AP"]),
        ("Ann Lee and Bo MarskAssociated Press", ["AP"]),
        ("Posted 5:57 am, May 5, 2021, by Associated Press , Updated at 06:00AM, May 5, 2021", ["AP"]),
        ("By ANN LEE, CNN, AP", ["CNN", "AP"]),
        ("By Ann Lee Washington Post", ["Washington Post"]),
        ("By Ann Lee, Landow Gazette", ["Landow Gazette"]),
        ("By Ann Lee in Port Ostrel and Reuters", ["Reuters"]),
        ("By Agence France-Presse in Landow", ["AFP"]),
        ("The Associated Press — By ANN LEE - Associated Press", ["AP"]),
    ],
)
def test_bylines(line, names):
    assert list(dict.fromkeys(byline(line))) == names


@pytest.mark.parametrize("line", ["Agence France-Presse in Landow", "AFP in Landow", "Reuters in Port Ostrel"])
def test_an_agency_with_its_place_stands_alone(line):
    assert len(alone(line)) == 1


@pytest.mark.parametrize(
    "line",
    [
        "By Ann Lee", "Ann Lee / AP", "Ann Lee/Associated Press",
        "Ann Lee, AP", "Photo: Ann Lee, Associated Press", "Credit: Associated Press",
        "Media: Associated Press", "By AP Photo", "From Reuters:",
        "By Monday the AP had counted more dead than Reuters",
        "Northline and Reuters win prize", "By Emily Post", "", "by", "AP", "Courtesy of Reuters",
    ],
)  # fmt: skip
def test_lines_that_are_no_bylines(line):
    assert byline(line) == []


@pytest.mark.parametrize(
    "line",
    [
        "Reuters",
        "The Associated Press",
        "THE ASSOCIATED PRESS",
        "AFP • May 5, 2021",
        "The Associated Press | May 5, 2021, 7:24 a.m.",
    ],
)
def test_an_agency_alone(line):
    assert len(alone(line)) == 1


@pytest.mark.parametrize("line", ["The Guardian", "ap", "Reuters reports", "AP Ann Lee", "Time", "May 5, 2021"])
def test_no_agency_alone(line):
    assert alone(line) == []


def test_a_page_whose_data_has_mangled_the_agency():
    ((kind, name, _, span),) = declared("The story.", "Ann Lee, Ap Science Writer")
    assert (kind, name, span) == ("byline", "AP", (0, 0))
    assert list(declared("The story.", "Ani Lee")) == []
