"""What is measured on what: each corpus with its files and the function that gives its figures."""

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from evals import attribution, certainty, extraction, floors, quantities, stories, traced

HERE = Path(__file__).parent

VARIABLE = "RETOLD_EVAL_DATA"
"""The environment variable that names the folder of the data that may not be redistributed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Corpus:
    """One set of data. `files` are a pattern below `folder`, `measure` gives figures from the folder's root.

    `kept` are the figures that get a floor; all if it is empty. A higher figure is always the better one there.
    """

    name: str
    root: Path
    folder: str
    files: str
    measure: Callable[[Path], Mapping[str, float]]
    kept: tuple[str, ...] = ()

    @property
    def present(self) -> bool:
        """Whether the data is on this machine."""
        return any((self.root / self.folder).glob(self.files))

    def digest(self) -> str:
        """A digest of the corpus's files."""
        folder = self.root / self.folder
        return floors.digest(folder, (path for path in folder.glob(self.files) if path.is_file()))

    def figures(self) -> dict[str, float]:
        """The figures that have floors."""
        found = self.measure(self.root)
        return {name: value for name, value in found.items() if not self.kept or name in self.kept}


def corpora() -> tuple[Corpus, ...]:
    """All corpora; those with data of others lie below the folder that the environment names, if it does."""
    root = Path(os.environ.get(VARIABLE) or "/nowhere")
    return (
        Corpus(name="bundled", root=HERE, folder="gold", files="*.json*", measure=lambda r: traced.mean(r / "gold")),
        Corpus(name="gold", root=root, folder="gold", files="*.json*", measure=lambda r: traced.mean(r / "gold")),
    )
