"""Datelines without an agency are found in every form that news gives them, and nothing else is taken for one."""

import pytest

from retold.annotations.datelines import dateline
from retold.text import Span

REST = "The dam burst above the mill towns on Sunday, the health office said."


@pytest.mark.parametrize(
    "line",
    [
        "SENNET — ", "SENNET, Orren – ", "NEW SENNET, N.O. -- ", "SENNET/OSTREL — ", "SENNET | ",
        "SENNET.- ", "SENNET, May 10 — ", "SENNET, 10 May: ", "SENNET, Orren, Oct. 10, 2031: ", "Sennet, 10 May: ",
        "Sennet, May 10 - ", "Port Sennet, 10th May 2031 — ", "Sennet, Monday — ", "Sennet (10 May) - ",
        "Sennet, 10.05.2031: ", "SENNET (Orren) — ",
    ],
)  # fmt: skip
def test_datelines(line):
    assert dateline(line + REST, Span(0, len(line + REST))) == len(line)


@pytest.mark.parametrize(
    "line",
    [
        "", "On Monday, May 10 — ", "Marta Quill, 34, ", "Sennet: ", "Sennet, where ", "SENNET: ", "May 10 — ",
        "Since Monday, 10 May: ", "Correction, 6 October: ", "UPDATE, 6 October: ", "O.S.-",
        "“SENNET — ", "The mayor, Monday’s guest — ",
    ],
)  # fmt: skip
def test_what_is_no_dateline(line):
    assert dateline(line + REST, Span(0, len(line + REST))) == 0


def test_a_name_before_an_inserted_date_is_no_dateline():
    text = "Sennet, Monday — the day after the flood — was quiet."
    assert dateline(text, Span(0, len(text))) == 0
