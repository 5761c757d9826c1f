"""Ids come from content and from nothing else."""

import re

from hypothesis import given
from hypothesis import strategies as st

from retold.ids import VERSION, content_id

parts = st.lists(st.one_of(st.text(), st.binary(), st.integers()), max_size=5)


@given(parts)
def test_an_id_is_the_prefix_the_version_and_twelve_hexadecimal_digits(given_parts):
    assert re.fullmatch(rf"a{VERSION}[0-9a-f]{{12}}", content_id("a", *given_parts))


@given(parts)
def test_equal_parts_give_equal_ids(given_parts):
    assert content_id("a", *given_parts) == content_id("a", *given_parts)


@given(st.lists(st.text(), max_size=4), st.lists(st.text(), max_size=4))
def test_other_parts_give_other_ids(first, second):
    assert (first == second) == (content_id("a", *first) == content_id("a", *second))


@given(st.text(), st.text(min_size=1))
def test_where_one_part_ends_and_the_next_begins_counts(a, b):
    assert content_id("a", a, b) != content_id("a", a + b)
    assert content_id("a", a + b, "") != content_id("a", a, b)


def test_an_id_is_the_same_on_every_machine():
    assert content_id("a", "key", "The ferry sank.", 40) == "a15a040a059505"


def test_half_a_surrogate_pair_has_an_id():
    assert content_id("a", "\ud800") != content_id("a", "\ud801")


def test_a_number_is_hashed_as_it_is_written():
    assert content_id("a", 40) == content_id("a", "40")
