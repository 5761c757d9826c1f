"""Given names of men and of women."""

import pytest

from retold import given


@pytest.mark.parametrize(
    ("name", "sort"),
    [("Peter Ashe", "m"), ("Linda Quill", "f"), ("Robin Quill", ""), ("Peter", ""), ("Zorvan Ashe", "")],
)
def test_a_full_name_tells_what_nearly_all_of_its_bearers_are(name, sort):
    assert given.sort(name) == sort


def test_no_name_is_in_both_tables():
    assert not given.MEN & given.WOMEN
