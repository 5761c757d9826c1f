"""Writing a result to a file: whole or not at all."""

import errno
import os
import sys
import tempfile
from collections.abc import Collection
from pathlib import Path

from retold.errors import OutputError, UsageError

STANDARD = Path("-")
"""The name that means standard output."""

HINT = "free some space or choose another place"


def ready(paths: Collection[Path]) -> None:
    """Raise `OutputError` or `UsageError` now rather than after minutes of work, if not each can be made a file."""
    if len({os.path.realpath(path) for path in paths}) < len(paths):
        raise UsageError("two formats would be written to one file; give each a name of its own")
    for path in paths:
        try:
            writable(path)
        except OSError as error:
            raise refused(path, error) from error


def writable(path: Path) -> None:
    """Raise `OutputError` if a file cannot be made there."""
    if path == STANDARD:
        return
    folder = real(path).parent
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
    try:
        if path.exists() and not path.is_file():
            path.write_bytes(data)
        else:
            replace(real(path), data)
    except OSError as error:
        raise refused(path, error) from error


def real(path: Path) -> Path:
    """What a link stands for, and any other path as it is; raises `OutputError` where links lead in a circle."""
    if not path.is_symlink():
        return path
    target = Path(os.path.realpath(path))
    if target.is_symlink():
        raise OutputError(str(path), "the link leads back to itself; name another file")
    return target


def refused(path: Path, error: OSError) -> OutputError:
    """What the system says against it, and what to do."""
    hint = "choose a shorter one" if error.errno == errno.ENAMETOOLONG else HINT
    return OutputError(str(path), f"{(error.strerror or str(error)).lower()}; {hint}")


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
