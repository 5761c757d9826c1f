"""Whether an archive is sound, and copies of it to be safe."""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from retold.archive.place import FILE, PAGES, Place
from retold.errors import ArchiveError
from retold.storage import pages, sound
from retold.storage.blobs import Blobs, Folder, digest_of
from retold.storage.store import Connection, Store, of_file


def faults(store: Store, blobs: Blobs) -> tuple[str, ...]:
    """What is wrong, a sentence each."""
    with store.read() as connection:
        return (*sound.broken(connection), *_bytes(connection, blobs))


def strays(store: Store, blobs: Blobs) -> tuple[str, ...]:
    """Files among the pages' bytes that no page has; to be asked while nobody writes."""
    return tuple(
        f"the file {digest}.z belongs to no page: delete it if nobody needs it"
        for digest in blobs.strays(pages.asking(store))
    )


def _bytes(connection: Connection, blobs: Blobs) -> Iterator[str]:
    wanted = sound.digests(connection)
    for digest, page in wanted.items():
        try:
            if digest_of(blobs.get(connection, digest)) != digest:
                yield f"the bytes of page {page} are not those that were kept: restore a backup"
        except ArchiveError as error:
            yield f"page {page}: {error}"


TRIES = 5
"""How often a copy is begun anew because an article was removed under it."""


def backup(at: Place, blobs: Blobs, to: Path) -> None:
    """Copy an archive into a new folder; the database's copy is of one moment, and every page in it comes along."""
    if at.folder is None or not isinstance(blobs, Folder):
        raise ArchiveError("an archive on a server is backed up with the server's own tool, pg_dump")
    if to.exists():
        raise ArchiveError(f"{to} exists already: name a folder that does not")
    try:
        (to / PAGES).mkdir(parents=True)
        for last in (*[False] * (TRIES - 1), True):
            _copy_database(at.folder / FILE, to / FILE)
            if _copy_bytes(blobs, to):
                return
            if last:
                raise ArchiveError("the backup failed, because bytes are missing: retold check says of which pages")
    except BaseException as error:
        shutil.rmtree(to, ignore_errors=True)
        if isinstance(error, OSError | sqlite3.Error):
            raise ArchiveError(f"the backup failed ({error}); nothing was left in {to}: free some space") from error
        raise


def _copy_bytes(blobs: Folder, to: Path) -> bool:
    """Copy the bytes of all pages of the database's copy; whether all were there."""
    copy, target = Store(of_file(to / FILE)), Folder(to / PAGES)
    try:
        with copy.read() as connection:
            wanted = sound.digests(connection)
    finally:
        copy.close()
    for digest in wanted:
        target.path(digest).parent.mkdir(exist_ok=True)
        try:
            shutil.copyfile(blobs.path(digest), target.path(digest))
        except FileNotFoundError:
            return False
    return True


def _copy_database(source: Path, target: Path) -> None:
    for path in (target, target.with_name(f"{target.name}-wal"), target.with_name(f"{target.name}-shm")):
        path.unlink(missing_ok=True)
    with closing(sqlite3.connect(source)) as a, closing(sqlite3.connect(target)) as b:
        a.backup(b)
