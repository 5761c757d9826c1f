"""Settings are frozen, and their digest tells them apart."""

from dataclasses import FrozenInstanceError, fields

import pytest
from hypothesis import given
from hypothesis import strategies as st

from retold.settings import Settings, digest

given_settings = st.builds(Settings, model=st.text(), processes=st.integers(1, 64), batch=st.integers(1, 512))


def test_settings_cannot_be_changed():
    with pytest.raises(FrozenInstanceError):
        Settings().batch = 1


@given(given_settings, given_settings)
def test_equal_settings_have_equal_digests_and_others_have_others(a, b):
    assert (a == b) == (digest(a) == digest(b))


def test_every_setting_counts_in_the_digest():
    for field in fields(Settings):
        changed = "other" if field.type is str or field.type == "str" else 7
        assert digest(Settings(**{field.name: changed})) != digest(Settings())


def test_a_digest_is_the_same_on_every_machine():
    assert digest("rules") == "s176b8bb2b1b79"


def test_every_setting_is_explained():
    assert all(f"`{field.name}`" in Settings.__doc__ for field in fields(Settings))
