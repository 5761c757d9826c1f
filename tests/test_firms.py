"""A firm is known by the last word of its name; surnames and single words are none."""

import pytest

from retold.firms import is_firm


@pytest.mark.parametrize("name", ["Quill Marine", "Tessa Lane Dairy", "Orsan Foods", "Kestrel Motors"])
def test_firms(name):
    assert is_firm(name)


@pytest.mark.parametrize("name", ["Marta Quill", "Foods", "Dan Mills", "Quill farms", ""])
def test_no_firms(name):
    assert not is_firm(name)
