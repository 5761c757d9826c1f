"""Languages by code and name."""

import pytest

from retold.articles import languages


@pytest.mark.parametrize("declared", ["en", "EN", "en-GB", "en_US", "eng", "English", " english "])
def test_english_under_its_names(declared):
    assert languages.code(declared) == "en"


@pytest.mark.parametrize(("declared", "code"), [("de", "de"), ("German", "de"), ("fr-CA", "fr"), ("klingon", None)])
def test_other_languages(declared, code):
    assert languages.code(declared) == code


def test_names_for_people():
    assert languages.name("sw") == "Swahili"
    assert languages.name("xx") == "the language xx"


def test_the_detector_knows_a_sentence():
    detect = languages.detector()
    assert detect("Das Ministerium teilte am Montag mit, dass der Hafen wegen des Sturms geschlossen bleibt.") == "de"
    assert detect("The ministry said on Monday that the harbour would stay closed because of the storm.") == "en"


def test_what_is_hardly_a_text_counts_as_english():
    assert languages.detector()("14 58 63") == "en"
