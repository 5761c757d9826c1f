"""The floors below which no measured figure may fall, each pinned to the corpus on which it was measured.

`floors.json` holds, for each corpus, a digest of its files and the floor of each figure. A floor rises with the work.
It falls only when somebody asks for that (`python -m evals.board --update --allow-regression`) and gives the reason in
the changelog. A corpus whose files have changed must be pinned again: its old floors say nothing about it.
"""

import hashlib
import json
from collections.abc import Iterable, Mapping
from pathlib import Path

import msgspec

FILE = Path(__file__).with_name("floors.json")

EPSILON = 0.005
"""How far below its floor a figure may lie: numerical libraries differ a little between machines."""

DIGITS = 3


class Floor(msgspec.Struct, frozen=True):
    """The floors of one corpus by figure, and the digest of the files that they were measured on."""

    digest: str
    figures: dict[str, float]


NONE = Floor(digest="", figures={})
"""The floors of a corpus that has none yet."""


def read(file: Path = FILE) -> dict[str, Floor]:
    """The floors by corpus; none if there is no file yet."""
    return msgspec.json.decode(file.read_bytes(), type=dict[str, Floor]) if file.exists() else {}


def write(floors: Mapping[str, Floor], file: Path = FILE) -> None:
    """Store the floors."""
    file.write_text(json.dumps(msgspec.to_builtins(dict(floors)), indent=1) + "\n", encoding="utf-8")


def digest(folder: Path, files: Iterable[Path]) -> str:
    """A digest of the names (below `folder`) and contents of files; their order does not count."""
    total = hashlib.blake2b(digest_size=12)
    for path in sorted(files):
        total.update(f"{path.relative_to(folder).as_posix()}\0".encode())
        total.update(hashlib.blake2b(path.read_bytes()).digest())
    return total.hexdigest()


def fallen(found: Mapping[str, float], floor: Floor) -> tuple[str, ...]:
    """The figures that are below their floors beyond noise; one that was not measured at all is."""
    return tuple(name for name, least in floor.figures.items() if found.get(name, 0.0) < least - EPSILON)


def raised(found: Mapping[str, float], floor: Floor) -> dict[str, float]:
    """Floors at the figures found, none lower than it was."""
    return {name: max(value, floor.figures.get(name, 0.0)) for name, value in lowest(found).items()}


def lowest(found: Mapping[str, float]) -> dict[str, float]:
    """Floors at the figures found: rounded to three digits, never up."""
    return {name: int(value * 10**DIGITS + 1e-9) / 10**DIGITS for name, value in found.items()}
