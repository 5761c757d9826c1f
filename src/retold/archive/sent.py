"""Files that are sent over the network: under which name each is kept until it has been read."""

from pathlib import Path, PurePosixPath

LONGEST = 200
"""Bytes of a file's name that are kept, its end first; systems allow 255."""


def path(folder: Path, sent: str) -> Path:
    """A path in the folder, taken by no file yet, for a file that was sent under a name."""
    name = plain(sent)
    found, number = folder / name, 1
    while found.exists():
        number += 1
        found = folder / f"{Path(name).stem}-{number}{Path(name).suffix}"
    return found


def plain(sent: str) -> str:
    """The last part of a path that was sent, as a name that leads nowhere else and hides nothing."""
    name = PurePosixPath(sent.replace("\\", "/")).name
    name = "".join(c for c in name if c.isprintable()).lstrip(".")
    name = name.encode("utf-8", "ignore")[-LONGEST:].decode("utf-8", "ignore")
    return name or "unnamed.txt"
