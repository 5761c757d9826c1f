"""An allegation is never stored as a fact: nested and nasty sentences, none of which may slip through."""

import runpy
from pathlib import Path
from typing import NamedTuple

import pytest

from retold.text import Span

FORMS = runpy.run_path(str(Path(__file__).with_name("never_worse.py")))["FORMS"]


class Case(NamedTuple):
    """A text, what in it may not become a fact, and the form in which it is put on somebody or left open."""

    form: str
    text: str
    allegation: Span


def cases():
    for form, block in FORMS.items():
        for line in block.strip().splitlines():
            marked = line.replace(" ¶ ", "\n")
            span = Span(marked.index("["), marked.index("]") - 1)
            yield Case(form, marked.replace("[", "").replace("]", ""), span)


def worse(case, tellings):
    """The tellings that cover at least half of the allegation and are stored as asserted."""
    covering = (t for t in tellings if 2 * t.span.overlap(case.allegation) >= len(case.allegation))
    return [t for t in covering if t.certainty == "asserted"]


def test_there_are_enough_sentences_of_every_form_and_none_twice():
    texts = [case.text for case in cases()]
    assert len(texts) == len(set(texts)) >= 150
    assert all(len(block.strip().splitlines()) >= 10 for block in FORMS.values())


def test_every_allegation_is_marked():
    assert all(len(case.allegation) >= 9 for case in cases())


@pytest.mark.model
def test_no_allegation_is_stored_as_a_fact(extracted):
    failing = [case for case in cases() if worse(case, extracted(case.text))]
    told = "\n".join(f"{case.form}: {case.text}" for case in failing)
    assert not failing, f"{len(failing)} allegations are stored as facts:\n{told}"
