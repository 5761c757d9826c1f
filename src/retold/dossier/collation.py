"""The collation of a story: claims against articles, what each article does with each claim.

The columns stand in the order of the descent tree, so that articles which have it from one original stand together.
"""

from collections import defaultdict
from dataclasses import dataclass
from itertools import groupby

from retold.dossier import tree
from retold.dossier.views import ClaimView, Source, StoryView, Told
from retold.dossier.wording import CERTAINTIES, Relation
from retold.records import Certainty

MOST_COLUMNS = 120
"""A table wider than this helps nobody; the columns left out are the last ones of the smallest families."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Family:
    """Neighbouring columns whose articles go back to one original. `source` is None if it is unseen."""

    name: str
    source: Source | None
    columns: int

    @property
    def title(self) -> str:
        """What the columns have in common, in words."""
        if self.source and self.columns == 1:
            return "on its own"
        return f"{'with' if self.source else 'from'} {self.name}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """What one article does with one claim; no tellings if the claim is absent from it."""

    source: Source
    told: tuple[Told, ...]

    @property
    def certainties(self) -> tuple[Certainty, ...]:
        """The certainties of its tellings, each once, in the order of the legend."""
        found = {t.telling.certainty for t in self.told}
        return tuple(c for c in CERTAINTIES if c in found)

    @property
    def notes(self) -> tuple[str, ...]:
        """Its differences as short lines that say what each is: "drift, number: …"."""
        return tuple(f"{d.relation}, {d.drift.kind}: {d.drift.note}" for t in self.told for d in t.differences)

    def has(self, relation: Relation) -> bool:
        """Whether any of its tellings differs in this way."""
        return any(d.relation == relation for t in self.told for d in t.differences)


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One claim with a cell for every column."""

    view: ClaimView
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Collation:
    """The table: the columns, their families from left to right, and a line for each claim.

    `left_out` is how many articles have no column because there are too many.
    """

    columns: tuple[Source, ...]
    families: tuple[Family, ...]
    lines: tuple[Line, ...]
    left_out: int


def collate(view: StoryView) -> Collation:
    """The collation of one story."""
    ordered = [row for row in tree.rows(view) if row.source][:MOST_COLUMNS]
    columns = tuple(row.source for row in ordered if row.source)
    lines = []
    for claim in view.claims:
        by_source: dict[int, list[Told]] = defaultdict(list)
        for told in claim.told:
            by_source[told.source.number].append(told)
        cells = tuple(Cell(source=source, told=tuple(by_source[source.number])) for source in columns)
        lines.append(Line(view=claim, cells=cells))
    return Collation(
        columns=columns,
        families=_families(view, ordered),
        lines=tuple(lines),
        left_out=len(view.sources) - len(columns),
    )


def _families(view: StoryView, rows: list[tree.Row]) -> tuple[Family, ...]:
    families = []
    for root, members in groupby(rows, key=lambda row: row.root):
        source = None if isinstance(root, str) else view.sources[root - 1]
        name = source.label if source else str(root)
        families.append(Family(name=name, source=source, columns=sum(1 for _ in members)))
    return tuple(families)
