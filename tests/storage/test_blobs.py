"""Bytes beside the database: whole or not at all, and gone when nobody needs them."""

import errno
import json
import os
from contextlib import suppress

import pytest

from retold.errors import ArchiveError
from retold.storage.blobs import PENDING, Folder, digest_of


@pytest.fixture
def folder(tmp_path):
    return Folder(tmp_path / "pages")


def everything(folder):
    return sorted(str(p.relative_to(folder.root)) for p in folder.root.rglob("*") if p.is_file())


def needing(*digests):
    return lambda some: set(digests) & set(some)


def test_what_is_put_can_be_read(folder):
    given = [b"one", b"two" * 1_000, b"", b"one"]
    digests = folder.put(None, given)
    assert digests == [digest_of(one) for one in given]
    assert [folder.get(None, d) for d in digests] == given
    assert len(everything(folder)) == 3


def test_bytes_that_are_missing_or_damaged_are_a_sentence(folder):
    (digest,) = folder.put(None, [b"one"])
    folder.path(digest).write_bytes(b"two")
    with pytest.raises(ArchiveError, match="damaged"):
        folder.get(None, digest)
    with pytest.raises(ArchiveError, match="missing"):
        folder.get(None, digest_of(b"none"))


def test_bytes_that_a_transaction_did_not_keep_are_gone(folder):
    kept, lost = digest_of(b"kept"), digest_of(b"lost")
    with suppress(RuntimeError), folder.pending([kept, lost], needing(kept)):
        folder.put(None, [b"kept", b"lost"])
        raise RuntimeError
    assert everything(folder) == [f"{kept[:2]}/{kept}.z"]


def test_bytes_that_a_transaction_has_freed_are_gone(folder):
    (digest,) = folder.put(None, [b"old"])
    with folder.pending([digest], needing()):
        folder.free(None, [digest])
        assert folder.get(None, digest) == b"old"
    assert everything(folder) == []


def test_what_a_crash_has_left_is_cleared_away(folder):
    kept, lost = folder.put(None, [b"kept", b"lost"])
    (folder.root / PENDING).write_text(json.dumps([kept, lost]), encoding="utf-8")
    (folder.path(lost).parent / ".half").write_bytes(b"ha")
    (folder.root / ".half").write_bytes(b"ha")
    folder.settle(needing(kept))
    assert everything(folder) == [f"{kept[:2]}/{kept}.z"]
    folder.settle(needing(kept))


def test_a_note_that_was_cut_off_is_cleared_away(folder):
    folder.put(None, [b"kept"])
    (folder.root / PENDING).write_bytes(b"")
    folder.settle(needing())
    assert len(everything(folder)) == 1


def test_a_full_disk_is_a_sentence_and_leaves_nothing(folder, monkeypatch):
    folder.put(None, [b"before"])
    before = everything(folder)

    def full(_):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(ArchiveError, match="no space left"):
        folder.put(None, [b"one", b"two"])
    assert everything(folder) == before


def test_files_of_others_are_named_and_left(folder):
    (digest,) = folder.put(None, [b"one"])
    assert folder.strays(needing()) == [digest]
    assert folder.strays(needing(digest)) == []
