"""Fixtures of the annotation tests: figures in short form, and parses made by hand for tests without the model."""

import re
from typing import NamedTuple

import pytest

from retold.annotations.quantities import figures
from retold.records import Tokens


class Short(NamedTuple):
    """A figure as tests compare it; `value` is a pair for a range."""

    text: str
    value: float | tuple[float, float]
    unit: str
    hedge: str


def short(figure):
    value = figure.value if figure.high is None else (figure.value, figure.high)
    return Short(figure.text, value, figure.unit, figure.hedge)


@pytest.fixture(scope="session")
def figures_in(read):
    """`figures_in(text)`: the figures of a text as records."""

    def figures_in(text):
        return read(text)[1].figures

    return figures_in


@pytest.fixture(scope="session")
def told(figures_in):
    """`told(text)`: the figures of a text in short form."""
    return lambda text: [short(figure) for figure in figures_in(text)]


def flat(text):
    """A parse without structure: words and single marks as tokens, every one a noun that hangs on the one before."""
    spans = [m.span() for m in re.finditer(r"\w+|[^\w\s]", text)]
    count = len(spans)
    return Tokens(
        starts=tuple(start for start, _ in spans),
        ends=tuple(end for _, end in spans),
        lemmas=tuple(text[start:end].lower() for start, end in spans),
        pos=tuple("NUM" if text[start].isdigit() else "NOUN" for start, _ in spans),
        tags=tuple("CD" if text[start].isdigit() else "NN" for start, _ in spans),
        deps=("nummod",) * count,
        heads=tuple(min(i + 1, count - 1) for i in range(count)),
        sentences=((0, count),) if count else (),
        names=(),
    )


@pytest.fixture(scope="session")
def flatly():
    """`flatly(text)`: the figures of a text by a parse without structure, which needs no model."""
    return lambda text: figures(text, flat(text))
