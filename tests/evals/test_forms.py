"""Sentences made from forms: how forms are filled, and that a wrong reading counts."""

from pathlib import Path

import pytest

from evals import forms


def test_a_form_is_filled_and_begins_with_a_capital():
    made = forms.filled("{s} said {c}. {C}, {P} reported.", s="the mayor", c="it broke", p="the Sun")
    assert made == "The mayor said it broke. It broke, The Sun reported."


@pytest.mark.parametrize(("plural", "verb"), [(True, "are"), (False, "is")])
def test_a_verb_agrees_with_its_subject(plural, verb):
    assert forms.agreeing("{N} are thought to have left", plural=plural) == f"{{N}} {verb} thought to have left"


def test_every_form_is_filled_whole():
    parts = forms.msgspec.json.decode((Path(forms.__file__).parent / forms.FILE).read_bytes(), type=forms.Parts)
    made = list(forms.cases(parts))
    groups = {"speech", "sources", "objects", "passages", "adverbials", "reports", "citations", "mentions", "hedges"}
    assert {case.group for case in made} == groups
    assert not [case for case in made if "{" in case.text or "VP" in case.text]
    assert all(case.claim in case.text for case in made)


@pytest.mark.model
@pytest.mark.parametrize(
    ("text", "right"), [("Marta Quill said the bridge is not safe.", True), ("The bridge is not safe.", False)]
)
def test_a_claim_must_be_on_its_speaker(text, right, read, extracted):
    article, annotation = read(text)
    case = forms.Case("speech", "", text, "not safe", "Quill")
    found = forms.Read(case, article, annotation, tuple(extracted(text)))
    assert (found.right(), found.soft()) == (right, right)
