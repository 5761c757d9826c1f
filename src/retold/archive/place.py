"""Where an archive is: a folder with one SQLite file, or a database on a server."""

from dataclasses import dataclass
from pathlib import Path

from retold.errors import ArchiveError
from retold.storage.blobs import Blobs, Folder, Rows
from retold.storage.store import Store, of_file, of_server, shown

FILE = "retold.sqlite"
PAGES = "pages"
LOCK = "retold.lock"
SERVERS = ("postgresql://", "postgres://", "postgresql+pg8000://")


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A folder, or the address of a server's database."""

    name: str
    folder: Path | None

    @property
    def title(self) -> str:
        """How messages name it: without the password."""
        return self.name if self.folder is not None else shown(self.name)

    @property
    def exists(self) -> bool:
        """Whether there is something to open; what is in it shows when it is opened."""
        return self.folder is None or (self.folder / FILE).is_file()

    def store(self) -> Store:
        return Store(of_file(self.folder / FILE) if self.folder is not None else of_server(self.name))

    def blobs(self) -> Blobs:
        return Folder(self.folder / PAGES) if self.folder is not None else Rows()


def place(name: str | Path) -> Place:
    """The place of that name."""
    if str(name).startswith(SERVERS):
        return Place(name=str(name), folder=None)
    if "://" in str(name):
        raise ArchiveError(f"{name} is no archive: give a folder, or an address that begins with postgresql://")
    if not str(name) or "\0" in str(name):
        raise ArchiveError("the archive has no name: give a folder")
    return Place(name=str(name), folder=Path(name).absolute())


def ready(at: Place) -> None:
    """Make the folder of a new archive; raises `ArchiveError` if it cannot be."""
    if at.folder is None:
        return
    try:
        at.folder.mkdir(parents=True, exist_ok=True)
        (at.folder / PAGES).mkdir(exist_ok=True)
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise ArchiveError(f"no archive can be made in {at.name} ({reason}): choose another folder") from error
