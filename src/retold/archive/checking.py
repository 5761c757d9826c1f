"""Whether an archive is sound, and copies of it to be safe."""

import shutil
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from retold.archive.place import FILE, PAGES, Place
from retold.errors import ArchiveError
from retold.storage import sound
from retold.storage.blobs import Blobs, Folder, digest_of
from retold.storage.store import Connection, Store


def faults(connection: Connection, blobs: Blobs) -> tuple[str, ...]:
    """What is wrong, a sentence each."""
    return (*sound.broken(connection), *_bytes(connection, blobs))


def _bytes(connection: Connection, blobs: Blobs) -> Iterator[str]:
    wanted = sound.digests(connection)
    for digest, page in wanted.items():
        try:
            if digest_of(blobs.get(connection, digest)) != digest:
                yield f"the bytes of page {page} are not those that were kept: restore a backup"
        except ArchiveError as error:
            yield f"page {page}: {error}"


def backup(at: Place, blobs: Blobs, to: Path) -> None:
    """Copy an archive into a new folder; the database's copy is of one moment, and every page in it comes along."""
    if at.folder is None or not isinstance(blobs, Folder):
        raise ArchiveError("an archive on a server is backed up with the server's own tool, pg_dump")
    if to.exists():
        raise ArchiveError(f"{to} exists already: name a folder that does not")
    try:
        (to / PAGES).mkdir(parents=True)
        _copy_database(at.folder / FILE, to / FILE)
        copy = Store(f"sqlite:///{to / FILE}")
        with copy.read() as connection:
            wanted = sound.digests(connection)
        copy.close()
        for digest in wanted:
            path = Folder(to / PAGES).path(digest)
            path.parent.mkdir(exist_ok=True)
            shutil.copyfile(blobs.path(digest), path)
    except (OSError, sqlite3.Error) as error:
        shutil.rmtree(to, ignore_errors=True)
        raise ArchiveError(f"the backup failed ({error}); nothing was left in {to}: free some space") from error


def _copy_database(source: Path, target: Path) -> None:
    with sqlite3.connect(source) as a, sqlite3.connect(target) as b:
        a.backup(b)
    a.close()
    b.close()
