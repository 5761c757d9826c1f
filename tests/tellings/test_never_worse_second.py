"""Held-out sentences: what may not become a fact, and what must stay one; known failures are marked, and strict."""

import runpy
from pathlib import Path
from typing import NamedTuple

import pytest

from retold.text import Span

LISTS = runpy.run_path(str(Path(__file__).with_name("never_worse_second.py")))
KNOWN = "✗ "


class Case(NamedTuple):
    """A text, the words in it that matter, and whether they are known to be told wrongly."""

    form: str
    text: str
    words: Span
    known: bool


def cases(name):
    for form, block in LISTS[name].items():
        for line in block.strip().splitlines():
            marked = line.removeprefix(KNOWN).replace(" ¶ ", "\n")
            words = Span(marked.index("["), marked.index("]") - 1)
            yield Case(form, marked.replace("[", "").replace("]", ""), words, line.startswith(KNOWN))


def given(name):
    """The cases of a list as parameters; a known failure that is mended must lose its mark."""
    strict = pytest.mark.xfail(strict=True, reason=f"known to fail: mend the rules, then take the {KNOWN.strip()} away")
    return [pytest.param(c, marks=strict if c.known else (), id=f"{c.form}: {c.text}") for c in cases(name)]


def covering(case, tellings):
    """The tellings that cover at least half of the words."""
    return [t for t in tellings if 2 * t.span.overlap(case.words) >= len(case.words)]


@pytest.mark.parametrize(("name", "least"), [("FORMS", 160), ("PLAIN", 60)])
def test_there_are_enough_sentences_and_none_twice(name, least):
    texts = [case.text for case in cases(name)]
    assert len(texts) == len(set(texts)) >= least


def test_no_sentence_stands_in_the_first_list_as_well():
    first = runpy.run_path(str(Path(__file__).with_name("never_worse.py")))["FORMS"]
    lines = {line for block in first.values() for line in block.splitlines()}
    assert not lines & {line for block in LISTS["FORMS"].values() for line in block.strip().splitlines()}


@pytest.mark.model
@pytest.mark.parametrize("case", given("FORMS"))
def test_what_is_put_on_somebody_or_left_open_is_not_stored_as_a_fact(case, extracted):
    asserted = [t.span.of(case.text) for t in covering(case, extracted(case.text)) if t.certainty == "asserted"]
    assert asserted == []


@pytest.mark.model
@pytest.mark.parametrize("case", given("PLAIN"))
def test_what_is_told_flatly_is_told_and_asserted(case, extracted):
    assert "asserted" in [t.certainty for t in covering(case, extracted(case.text))]
