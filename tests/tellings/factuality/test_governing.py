"""The table of governing words."""

import pytest

from retold.tellings.factuality import governing


def test_a_word_in_two_classes_is_an_error():
    with pytest.raises(ValueError, match="row is in two classes: calm and rough"):
        governing.table({"calm": "row sail", "rough": "drift row"})


def test_what_a_word_does_depends_on_what_it_governs():
    assert governing.TO["forget"] == "failed"
    assert governing.THAT["forget"] == "known"
