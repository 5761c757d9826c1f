"""The original bytes of pages, kept by their digest: in a folder beside the database, or in a table of it."""

import hashlib
import json
import os
import zlib
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import Protocol

from sqlalchemy import Connection, delete, select

from retold.errors import ArchiveError
from retold.storage.schema import blobs
from retold.storage.store import insert_missing, slices


def digest_of(data: bytes) -> str:
    """The digest that bytes are kept by: SHA-256, so that other tools can check it."""
    return hashlib.sha256(data).hexdigest()


Needed = Callable[[Collection[str]], set[str]]
"""Which of some digests a page in the database has."""

FLUSHING = 16
"""Files that are flushed to the disk at once."""

PENDING = "pending.json"
"""The file that says which bytes a transaction is about to add or to free."""


class Blobs(Protocol):
    """Where bytes are kept.

    Whoever adds or frees bytes does so inside `pending`, which sees to it that what no page has is gone afterwards.
    After a crash in the middle, `settle` does so.
    """

    def put(self, connection: Connection, data: Sequence[bytes], /) -> list[str]: ...

    def get(self, connection: Connection, digest: str, /) -> bytes: ...

    def free(self, connection: Connection, digests: Iterable[str], /) -> None: ...

    def pending(self, digests: Collection[str], needed: Needed, /) -> AbstractContextManager[None]: ...

    def settle(self, needed: Needed, /) -> None: ...

    def strays(self, needed: Needed, /) -> list[str]: ...


class Folder:
    """Bytes as compressed files `ab/abcdef….z` below a folder; a file appears whole or not at all.

    Files and database change one after the other, so the file `pending.json` says first which bytes are at stake.
    """

    def __init__(self, root: Path) -> None:
        self.root = root

    def path(self, digest: str) -> Path:
        return self.root / digest[:2] / f"{digest}.z"

    def put(self, _connection: Connection, data: Sequence[bytes]) -> list[str]:
        """Keep bytes, and give their digests, in order."""
        digests = [digest_of(one) for one in data]
        new = {self.path(d): one for d, one in zip(digests, data, strict=True) if not self.path(d).exists()}
        with self._told():
            for path in new:
                path.parent.mkdir(parents=True, exist_ok=True)
            written({path: zlib.compress(one) for path, one in new.items()})
        return digests

    def get(self, _connection: Connection, digest: str) -> bytes:
        try:
            return zlib.decompress(self.path(digest).read_bytes())
        except (OSError, zlib.error) as error:
            raise ArchiveError(f"the bytes {digest[:12]}… are missing or damaged: restore a backup") from error

    def free(self, _connection: Connection, digests: Iterable[str]) -> None:
        """Nothing yet: a file goes when the transaction has been confirmed (`pending`)."""

    @contextmanager
    def pending(self, digests: Collection[str], needed: Needed) -> Iterator[None]:
        """A block that adds or frees bytes; afterwards, whatever came of it, those that no page has are gone."""
        with self._told():
            self.root.mkdir(exist_ok=True)
            written({self.root / PENDING: json.dumps(sorted(digests)).encode()})
        try:
            yield
        finally:
            self.settle(needed)

    def settle(self, needed: Needed) -> None:
        """Finish what a block of `pending` has left: the files that no page has go."""
        path = self.root / PENDING
        for half in self.root.glob(".*"):
            half.unlink(missing_ok=True)
        if not path.exists():
            return
        with self._told():
            try:
                digests = {str(digest) for digest in json.loads(path.read_bytes())}
            except ValueError:  # cut off by a crash of the machine, before anything was written
                digests = set()
            kept = needed(digests)
            for digest in digests:
                if digest not in kept:
                    self.path(digest).unlink(missing_ok=True)
                for half in self.path(digest).parent.glob(".*"):
                    half.unlink(missing_ok=True)
            path.unlink(missing_ok=True)

    def strays(self, needed: Needed) -> list[str]:
        """Files that no page has and no block has left; there are none unless somebody put them there."""
        found = [path.stem for path in sorted(self.root.glob("??/*.z"))]
        kept = needed(found)
        return [digest for digest in found if digest not in kept]

    @contextmanager
    def _told(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            reason = (error.strerror or str(error)).lower()
            raise ArchiveError(
                f"the pages' bytes cannot be kept ({reason}); what was confirmed before is safe: "
                f"free some space, or check {self.root}"
            ) from error


def written(files: Mapping[Path, bytes]) -> None:
    """Write files, each of which appears whole or not at all, also after a loss of power.

    They are flushed side by side: the disk then writes its journal once for all, in a tenth of the time.
    """
    halves: dict[Path, Path] = {}
    try:
        with ThreadPoolExecutor(min(FLUSHING, max(1, len(files)))) as pool:
            for path, data in files.items():
                with NamedTemporaryFile(dir=path.parent, prefix=".", delete=False) as file:
                    halves[path] = Path(file.name)
                    file.write(data)
            list(pool.map(flush, halves.values()))
            for path, half in halves.items():
                half.replace(path)
            if os.name == "posix":  # elsewhere a folder cannot be opened, and need not be
                list(pool.map(flush, {path.parent for path in files}))
    except BaseException:
        for half in halves.values():
            half.unlink(missing_ok=True)
        raise


def flush(path: Path) -> None:
    """Have the disk write what it still holds back of a file or folder."""
    at = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(at)
    finally:
        os.close(at)


class Rows:
    """Bytes in the table `blobs`, for a server whose users share no folder."""

    def put(self, connection: Connection, data: Sequence[bytes]) -> list[str]:
        """Keep bytes, and give their digests, in order."""
        digests = [digest_of(one) for one in data]
        rows = {d: {"digest": d, "data": zlib.compress(one)} for d, one in zip(digests, data, strict=True)}
        insert_missing(connection, blobs, list(rows.values()))
        return digests

    def get(self, connection: Connection, digest: str) -> bytes:
        found = connection.execute(select(blobs.c.data).where(blobs.c.digest == digest)).scalar()
        if found is None:
            raise ArchiveError(f"the bytes {digest[:12]}… are missing: restore a backup")
        try:
            return zlib.decompress(found)
        except zlib.error as error:
            raise ArchiveError(f"the bytes {digest[:12]}… are damaged: restore a backup") from error

    def free(self, connection: Connection, digests: Iterable[str]) -> None:
        """Take bytes away, in the transaction that takes away the last page with them."""
        for part in slices(digests):
            connection.execute(delete(blobs).where(blobs.c.digest.in_(part)))

    @contextmanager
    def pending(self, _digests: Collection[str], _needed: Needed) -> Iterator[None]:
        """A block that adds or frees bytes: the database keeps them together with the pages."""
        yield

    def settle(self, _needed: Needed) -> None:
        """Nothing: there is nothing that a crash could leave."""

    def strays(self, _needed: Needed) -> list[str]:
        """None."""
        return []
