from itertools import combinations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from retold.descent import household
from retold.descent.household import Household, one_house, traits
from retold.press import AGENCIES, OUTLETS

HOUSES = (
    """
Ostmark Courier|ostmarkcourier.com|The Courier|Kestrel|Al-Kestrel|kestrel.example|Kestrel News|kestrelnews.net
BBC Radio 4|sport.northline.org|Northline News Agency|Daily Harbour|harbour.example|Осторецъ|осторецъ.com|***
Evening Ledger|Voice of America|blogs.voanews.com|ledger.example|theledger.com|Landow Public Radio|lpr.example
Harbour TV Tonight|Harbour TV
""".strip()
    .replace("\n", "|")
    .split("|")
)
NAMES = [*HOUSES, *AGENCIES, *OUTLETS, *(x for others in (*AGENCIES.values(), *OUTLETS.values()) for x in others)]


@given(st.sampled_from(NAMES), st.sampled_from(NAMES))
@example("***", "***")
@example("***", "The ***")
def test_names_of_one_house_share_a_trait(a, b):
    assert not one_house(a, b) or traits(a) & traits(b)


def test_a_name_is_told_with_all_of_its_house():
    asked = Household()
    for name in HOUSES:
        asked.of(name)
    together = {pair for pair in combinations(HOUSES, 2) if pair[1] in asked.of(pair[0])}
    assert together == {pair for pair in combinations(HOUSES, 2) if one_house(*pair)}
    assert ("Kestrel", "Al-Kestrel") in together


def test_names_of_different_houses_are_hardly_compared(monkeypatch):
    compared = []
    monkeypatch.setattr(household, "one_house", lambda a, b: compared.append((a, b)))
    asked = Household()
    for first in ("Lind", "Wren", "Vane", "Holt", "Marsh", "Pell", "Quill", "Rook", "Sable", "Thorn"):
        for second in ("Bay", "Point", "Hill", "Ford", "Town", "Moor", "Dale", "Quay", "Gate", "Field"):
            asked.of(f"{first} {second} Gazette")
    assert len(compared) < 1000


@pytest.mark.parametrize("name", ["", "x" * 5000])
def test_no_name_is_too_odd_to_be_asked_about(name):
    assert Household().of(name) == [name]
