"""The descent of a story as a drawing: one row for each publication, time running down, lines from parent to child.

Rows are the time axis: their order is that of publication, days are named at the left, and what has no date stands in
a group of its own at the end. An unseen original has no date either; it stands just above the first that has it. Lines
run in lanes: a parent's trunk goes straight down its lane and branches at each child's row. A lane is used again once
its trunk has ended. So labels never overlap, whatever the number of articles.

Positions are in user units of the drawing, which are CSS pixels when it is shown at its own size.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from retold.dossier import timeline, wording
from retold.dossier.assemble import Parent, Source, StoryView
from retold.records import EvidenceKind
from retold.text import shorten

MOST_ROWS = 200
"""A larger story is drawn as far as this; the list beside the drawing holds all of it."""

GUTTER, LANE, DAY_GAP, TOP = 88, 26, 12, 24
ROW, CLOSE_ROW, MANY_ROWS = 42, 33, 24
"""The height of a row, and that of a row where there are more than `MANY_ROWS`."""


BEND, STRAND, SIGN, LABEL = 9, 4, 7, 16
LETTERS, LETTER = 32, 8.4
"""Longest label in letters, and the width of a letter of the label's fonts, wide ones included."""

STRANDS: tuple[EvidenceKind, ...] = ("stated", "textual", "readings", "time")
"""The order in which the strands of one line lie, from the top."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """A publication in the drawing: the place of its sign, and two lines of label; `title` is all of it in words."""

    x: float
    y: float
    name: str
    detail: str
    title: str
    source: Source | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Strand:
    """One kind of evidence of one edge, as an SVG path."""

    kind: EvidenceKind
    path: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One edge: a strand for each kind of evidence, a gap where it crosses trunks, and what it says in words."""

    parent: Parent
    strands: tuple[Strand, ...]
    gap: str
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """A date at the left of the rows that share it; `rule` is the height of the line above it, 0 for none."""

    y: float
    rule: float
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawing:
    """The drawing; `trunks` are SVG paths, `labels` is where all labels begin, `left_out` counts rows not drawn."""

    width: float
    height: float
    labels: float
    spots: tuple[Spot, ...]
    trunks: tuple[str, ...]
    lines: tuple[Line, ...]
    days: tuple[Day, ...]
    left_out: int


def draw(view: StoryView) -> Drawing:
    """The drawing of one story."""
    everything = timeline.order(view)
    items = everything[:MOST_ROWS]
    at = {item.key: row for row, item in enumerate(items)}
    edges = [
        (at[timeline.node(parent)], row, parent)
        for row, item in enumerate(items)
        for parent in (item.source.parents if item.source else ())
        if timeline.node(parent) in at
    ]
    columns = lanes(len(items), [(above, row) for above, row, _ in edges])
    xs = [GUTTER + (lane + 0.5) * LANE for lane in columns]
    ys, days = _heights(items)
    labels = GUTTER + (max(columns, default=0) + 1) * LANE + LABEL
    spots = tuple(_spot(item, x, y) for item, x, y in zip(items, xs, ys, strict=True))
    below: dict[int, list[int]] = defaultdict(list)
    ending: dict[int, list[tuple[Spot, Parent]]] = defaultdict(list)
    for above, row, parent in edges:
        below[above].append(row)
        ending[row].append((spots[above], parent))
    widest = max((max(len(spot.name) + 3, len(spot.detail) * 0.85) for spot in spots), default=0)
    return Drawing(
        width=round(labels + widest * LETTER + LABEL),
        height=(ys[-1] if ys else 0) + ROW / 2 + DAY_GAP,
        labels=labels,
        spots=spots,
        trunks=tuple(_trunk(xs[row], ys[row], [ys[child] for child in rows]) for row, rows in below.items()),
        lines=tuple(line for row, ends in ending.items() for line in _lines(spots[row], ends)),
        days=days,
        left_out=len(everything) - len(items),
    )


def lanes(rows: int, edges: Sequence[tuple[int, int]]) -> list[int]:
    """A lane for each row, so that no sign and no trunk meets another; edges are pairs (parent's row, child's row).

    A child stands to the right of its parents that are above it.
    """
    first, last, least = list(range(rows)), list(range(rows)), [0] * rows
    parents: dict[int, list[int]] = defaultdict(list)
    for above, row in edges:
        first[above], last[above] = min(first[above], row), max(last[above], row)
        parents[row].append(above)
    taken: list[list[tuple[int, int]]] = []
    chosen: list[int] = []
    for row in range(rows):
        least[row] = max((chosen[p] + 1 for p in parents[row] if p < row), default=0)
        lane = least[row]
        while lane < len(taken) and any(a <= last[row] and first[row] <= b for a, b in taken[lane]):
            lane += 1
        taken.extend([] for _ in range(lane + 1 - len(taken)))
        taken[lane].append((first[row], last[row]))
        chosen.append(lane)
    return chosen


def _heights(items: Sequence[timeline.Item]) -> tuple[list[float], tuple[Day, ...]]:
    ys: list[float] = []
    days: list[Day] = []
    height = CLOSE_ROW if len(items) > MANY_ROWS else ROW
    y = float(TOP)
    for row, item in enumerate(items):
        if row and item.day != items[row - 1].day:
            y += DAY_GAP
        if item.day and (not row or item.day != items[row - 1].day):
            days.append(Day(y=y, rule=y - height / 2 - DAY_GAP / 2 if row else 0, text=item.day))
        ys.append(y)
        y += height
    return ys, tuple(days)


def _spot(item: timeline.Item, x: float, y: float) -> Spot:
    source = item.source
    if source is None:
        name, detail = str(item.key), "not in the archive"
        title = f"{name}: not in the archive; known only through what others have from it"
        return Spot(x=x, y=y, name=shorten(name, LETTERS), detail=detail, title=title, source=None)
    published = source.article.published
    time = wording.clock(published) or ("date inferred" if published.surety == "inferred" else "")
    detail = f"{source.lineage.kind}, {time}" if time else source.lineage.kind
    title = f"{source.number} {source.label}: {source.lineage.kind}, {wording.dated(published)}"
    return Spot(x=x, y=y, name=shorten(source.label, LETTERS), detail=detail, title=title, source=source)


def _lines(spot: Spot, edges: Sequence[tuple[Spot, Parent]]) -> list[Line]:
    """The lines that end in one publication: their strands lie above each other, those of the nearest parent on top."""
    kinds = {parent.number: _kinds(parent) for _, parent in edges}
    most = sum(len(shown) for shown in kinds.values())
    made, place = [], 0
    for above, parent in sorted(edges, key=lambda edge: (abs(edge[0].x - spot.x), edge[1].number)):
        side = 1 if spot.x > above.x else -1
        down = 1 if spot.y > above.y else -1
        start, end = above.x + side * BEND, spot.x - side * (SIGN + 2)
        strands = []
        for kind in kinds[parent.number]:
            y = spot.y + down * (place - (most - 1) / 2) * STRAND
            place += 1
            path = f"M{above.x:g} {spot.y - down * BEND:g}Q{above.x:g} {y:g} {start:g} {y:g}H{end:g}"
            strands.append(Strand(kind=kind, path=path))
        reasons = "; ".join(f"{e.kind}: {e.note}" for e in parent.edge.evidence)
        title = f"{spot.name} has it from {above.name}. {reasons}"
        gap = f"M{start:g} {spot.y:g}H{end:g}"
        made.append(Line(parent=parent, strands=tuple(strands), gap=gap, title=title))
    return made


def _kinds(parent: Parent) -> list[EvidenceKind]:
    """The kinds of evidence to draw for an edge; time alone is drawn only where there is nothing else."""
    kinds = [kind for kind in STRANDS if any(e.kind == kind for e in parent.edge.evidence)]
    return [kind for kind in kinds if kind != "time"] or ["time"]


def _trunk(x: float, y: float, children: Sequence[float]) -> str:
    ends = [(max(children), -BEND), (min(children), BEND)]
    parts = [f"M{x:g} {y:g}V{end + bend:g}" for end, bend in ends if (end - y) * bend < 0]
    return "".join(parts)
