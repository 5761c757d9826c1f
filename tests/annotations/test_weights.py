"""Only the model files that this version was measured with are used."""

import hashlib

import pytest

from retold.annotations import weights
from retold.errors import ModelError


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """A folder with one pinned file, as it must be."""
    (tmp_path / "parser").mkdir()
    (tmp_path / "parser" / "model").write_bytes(b"weights")
    monkeypatch.setattr(weights, "PINNED", {"parser/model": hashlib.sha256(b"weights").hexdigest()})
    return tmp_path


def test_files_as_pinned_are_accepted(folder):
    weights.verify(folder)


def test_a_missing_file_is_named(folder):
    (folder / "parser" / "model").unlink()
    with pytest.raises(ModelError, match=r"lacks parser/model: install Retold again"):
        weights.verify(folder)


def test_a_changed_file_is_named(folder):
    (folder / "parser" / "model").write_bytes(b"other weights")
    with pytest.raises(ModelError, match=r"parser/model is not the one"):
        weights.verify(folder)


def test_every_pin_is_a_sha256():
    assert all(len(digest) == 64 and set(digest) <= set("0123456789abcdef") for digest in weights.PINNED.values())
