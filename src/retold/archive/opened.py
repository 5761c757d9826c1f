"""An archive that is open: where it is, who may use it, and whose turn it is to write."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Self

from retold.archive import place
from retold.archive.signing import Sessions
from retold.archive.tokens import Tokens
from retold.archive.users import Users
from retold.errors import ArchiveError, NotFound
from retold.settings import Settings
from retold.storage import pages
from retold.storage.lock import Waiting, file_held, file_lock, server_held, server_lock


class Opened:
    """What every question to an archive and every change of it begins with."""

    def __init__(self, at: place.Place, settings: Settings) -> None:
        self.place = at
        self.settings = settings
        self.store = at.store()
        self.blobs = at.blobs()
        self.users = Users(self.store)
        self.sessions = Sessions(self.store)
        self.tokens = Tokens(self.store)

    @classmethod
    def create(cls, name: str | Path, settings: Settings | None = None) -> Self:
        """Make an archive; raises `ArchiveError` if there is one already."""
        at = place.place(name)
        place.ready(at)
        return cls(at, settings or Settings())._prepared(new=True)

    @classmethod
    def open(cls, name: str | Path, settings: Settings | None = None) -> Self:
        """Open an archive, bringing its tables up to date; raises `NotFound` if there is none."""
        at = place.place(name)
        if not at.exists:
            raise NotFound(f"there is no archive in {at.title}: make one with retold init {at.title}")
        return cls(at, settings or Settings())._prepared(new=False)

    def _prepared(self, *, new: bool) -> Self:
        """The archive with tables that this Retold reads; closed again if that cannot be."""
        try:
            version = self.store.version()
            if new and version is not None:
                raise ArchiveError(
                    f"there is an archive in {self.place.title} already: use it, or choose another folder"
                )
            if not new and version is None:
                raise NotFound(f"there is no archive in {self.place.title}: make one with retold init")
            self.store.prepare()
        except BaseException:
            self.close()
            raise
        return self

    def close(self) -> None:
        self.store.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()

    def busy(self) -> bool:
        """Whether a run is at work on the archive, here or in another program."""
        if self.place.folder is not None:
            return file_held(self.place.folder / place.LOCK)
        return server_held(self.store)

    @contextmanager
    def run(self, *, waiting: Waiting = lambda _: None, wait: bool = True) -> Iterator[None]:
        """Be the one run that writes; others wait their turn, or raise `ArchiveBusy`.

        What a run that was killed has left is put in order first.
        """
        if self.place.folder is not None:
            lock = file_lock(self.place.folder / place.LOCK, wait=wait, waiting=waiting)
        else:
            lock = server_lock(self.store, wait=wait, waiting=waiting)
        with lock:
            self.blobs.settle(pages.asking(self.store))
            yield
