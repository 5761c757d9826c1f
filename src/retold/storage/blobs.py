"""The original bytes of pages, kept by their digest: in a folder beside the database, or in a table of it."""

import hashlib
import os
import zlib
from collections.abc import Iterator
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import Protocol

from sqlalchemy import Connection, delete, select

from retold.errors import ArchiveError
from retold.storage.schema import blobs
from retold.storage.store import insert_missing


def digest_of(data: bytes) -> str:
    """The digest that bytes are kept by: SHA-256, so that other tools can check it."""
    return hashlib.sha256(data).hexdigest()


class Blobs(Protocol):
    """Where bytes are kept. `put` comes before the row that names them, `drop` after that row is gone."""

    def put(self, connection: Connection, data: bytes) -> str: ...

    def get(self, connection: Connection, digest: str) -> bytes: ...

    def drop(self, connection: Connection, digest: str) -> None: ...

    def digests(self, connection: Connection) -> Iterator[str]: ...


class Folder:
    """Bytes as compressed files `ab/abcdef….z` below a folder; a file appears whole or not at all."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def path(self, digest: str) -> Path:
        return self.root / digest[:2] / f"{digest}.z"

    def put(self, _connection: Connection, data: bytes) -> str:
        digest = digest_of(data)
        path = self.path(digest)
        if path.exists():
            return digest
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            with NamedTemporaryFile(dir=path.parent, prefix=".", delete=False) as file:
                file.write(zlib.compress(data))
                file.flush()
                os.fsync(file.fileno())
            Path(file.name).replace(path)
        except OSError as error:
            reason = (error.strerror or str(error)).lower()
            raise ArchiveError(
                f"a page cannot be kept ({reason}); nothing was changed: free some space, or check {self.root}"
            ) from error
        return digest

    def get(self, _connection: Connection, digest: str) -> bytes:
        try:
            return zlib.decompress(self.path(digest).read_bytes())
        except (OSError, zlib.error) as error:
            raise ArchiveError(f"the bytes {digest[:12]}… are missing or damaged: restore a backup") from error

    def drop(self, _connection: Connection, digest: str) -> None:
        self.path(digest).unlink(missing_ok=True)

    def digests(self, _connection: Connection) -> Iterator[str]:
        for path in sorted(self.root.glob("??/*.z")):
            yield path.stem


class Rows:
    """Bytes in the table `blobs`, for a server whose users share no folder."""

    def put(self, connection: Connection, data: bytes) -> str:
        digest = digest_of(data)
        insert_missing(connection, blobs, [{"digest": digest, "data": zlib.compress(data)}])
        return digest

    def get(self, connection: Connection, digest: str) -> bytes:
        found = connection.execute(select(blobs.c.data).where(blobs.c.digest == digest)).scalar()
        if found is None:
            raise ArchiveError(f"the bytes {digest[:12]}… are missing: restore a backup")
        try:
            return zlib.decompress(found)
        except zlib.error as error:
            raise ArchiveError(f"the bytes {digest[:12]}… are damaged: restore a backup") from error

    def drop(self, connection: Connection, digest: str) -> None:
        connection.execute(delete(blobs).where(blobs.c.digest == digest))

    def digests(self, connection: Connection) -> Iterator[str]:
        yield from connection.execute(select(blobs.c.digest).order_by(blobs.c.digest)).scalars()
