"""Writing a result to a file: whole or not at all."""

import os
import sys
import tempfile
from pathlib import Path

from retold.errors import OutputError

STANDARD = Path("-")
"""The name that means standard output."""

HINT = "free some space or choose another place"


def writable(path: Path) -> None:
    """Raise `OutputError` now rather than after minutes of work, if a file cannot be made there."""
    if path == STANDARD:
        return
    folder = path.parent
    if not folder.is_dir():
        raise OutputError(str(path), f"the folder {folder} does not exist; make it first")
    if path.is_dir():
        raise OutputError(str(path), "it is a folder; name a file")
    if not os.access(path if path.exists() else folder, os.W_OK):
        raise OutputError(str(path), "it is read-only; choose another place")


def write(path: Path, data: bytes) -> None:
    """Write a file through a temporary neighbour that then takes its name; a link is followed.

    `STANDARD` and what is no plain file (a device, a pipe) are written to as they are. Raises `OutputError`.
    """
    if path == STANDARD:
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
        return
    target = path.resolve()
    try:
        if target.exists() and not target.is_file():
            target.write_bytes(data)
        else:
            replace(target, data)
    except OSError as error:
        raise OutputError(str(path), f"{(error.strerror or str(error)).lower()}; {HINT}") from error


def replace(target: Path, data: bytes) -> None:
    """Put the data in place of a file in one step; whatever interrupts it leaves the old file and nothing beside it."""
    file = tempfile.NamedTemporaryFile(dir=target.parent, prefix=f".{target.name}.", delete=False)  # noqa: SIM115
    temporary = Path(file.name)
    try:
        with file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        temporary.chmod(target.stat().st_mode & 0o777 if target.exists() else 0o666 & ~umask())
        temporary.replace(target)
    finally:
        temporary.unlink(missing_ok=True)


def umask() -> int:
    """The process's mask for new files, which can only be read by setting it."""
    mask = os.umask(0)
    os.umask(mask)
    return mask
