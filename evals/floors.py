"""The floors below which no measured figure may fall, each pinned to the corpus on which it was measured.

`floors.json` holds, for each corpus, a digest of its files and the floor of each figure. A floor rises with the work.
It falls only when somebody asks for that (`python -m evals.board --update --allow-regression`) and gives the reason in
the changelog. A corpus whose files have changed must be pinned again: its old floors say nothing about it.
"""

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
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


@dataclass(frozen=True, slots=True)
class Line:
    """One figure beside its floor; None where it has none."""

    figure: str
    value: float
    floor: float | None

    @property
    def below(self) -> bool:
        """Whether the figure has fallen, beyond noise."""
        return self.floor is not None and self.value < self.floor - EPSILON


def read(file: Path = FILE) -> dict[str, Floor]:
    """The floors by corpus; none if there is no file yet."""
    return msgspec.json.decode(file.read_bytes(), type=dict[str, Floor]) if file.exists() else {}


def write(floors: Mapping[str, Floor], file: Path = FILE) -> None:
    """Store the floors, corpora and figures in the order given."""
    file.write_text(json.dumps(msgspec.to_builtins(dict(floors)), indent=1) + "\n", encoding="utf-8")


def digest(folder: Path, files: Iterable[Path]) -> str:
    """A digest of the names (below `folder`) and contents of files; their order does not count."""
    total = hashlib.blake2b(digest_size=12)
    for path in sorted(files):
        total.update(f"{path.relative_to(folder).as_posix()}\0".encode())
        total.update(hashlib.blake2b(path.read_bytes(), digest_size=32).digest())
    return total.hexdigest()


def beside(found: Mapping[str, float], floor: Floor | None) -> list[Line]:
    """Each figure with its floor; a figure with a floor that was not measured counts as 0."""
    floors = floor.figures if floor else {}
    return [Line(name, found.get(name, 0.0), floors.get(name)) for name in dict.fromkeys((*found, *floors))]


def raised(found: Mapping[str, float], digested: str, old: Floor | None) -> Floor:
    """New floors at the figures found, none lower than it was."""
    floors = old.figures if old else {}
    return Floor(digested, {name: max(down(value), floors.get(name, 0.0)) for name, value in found.items()})


def replaced(found: Mapping[str, float], digested: str) -> Floor:
    """New floors at the figures found, whatever they were."""
    return Floor(digested, {name: down(value) for name, value in found.items()})


def down(value: float) -> float:
    """A figure as a floor: to three digits, never above what was measured."""
    return int(value * 10**DIGITS + 1e-9) / 10**DIGITS


def table(corpus: str, lines: Iterable[Line]) -> str:
    """The figures of a corpus beside their floors, those that have fallen marked."""
    rows = [f"{corpus:32}{'figure':>8}{'floor':>8}"]
    for line in lines:
        floor = "-" if line.floor is None else f"{line.floor:.3f}"
        rows.append(f"  {line.figure:30}{line.value:8.3f}{floor:>8}{'   BELOW ITS FLOOR' if line.below else ''}")
    return "\n".join(rows)
