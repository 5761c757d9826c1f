"""Where an archive is: a folder with one SQLite file, or a database on a server."""

from dataclasses import dataclass
from pathlib import Path

from retold.errors import ArchiveError
from retold.storage.blobs import Blobs, Folder, Rows
from retold.storage.store import Store

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
    def address(self) -> str:
        """The database's address in the form that SQLAlchemy takes."""
        if self.folder is not None:
            return f"sqlite:///{self.folder / FILE}"
        return "postgresql+pg8000://" + self.name.split("://", 1)[1]

    @property
    def exists(self) -> bool:
        """Whether there is an archive in the folder; a server's database is asked when it is opened."""
        return self.folder is None or (self.folder / FILE).is_file()

    def store(self) -> Store:
        return Store(self.address)

    def blobs(self) -> Blobs:
        return Folder(self.folder / PAGES) if self.folder is not None else Rows()


def place(name: str | Path) -> Place:
    """The place of that name."""
    if str(name).startswith(SERVERS):
        return Place(name=str(name), folder=None)
    if "://" in str(name):
        raise ArchiveError(f"{name} is no archive: give a folder, or an address that begins with postgresql://")
    return Place(name=str(name), folder=Path(name))


def ready(at: Place) -> None:
    """Make the folder of a new archive; raises `ArchiveError` if it cannot be."""
    if at.folder is None:
        return
    try:
        at.folder.mkdir(parents=True, exist_ok=True)
        (at.folder / PAGES).mkdir(exist_ok=True)
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise ArchiveError(f"no archive can be made in {at.folder} ({reason}): choose another folder") from error
