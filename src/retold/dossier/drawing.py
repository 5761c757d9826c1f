"""The descent of a story as a drawing: one row for each publication, time running down, lines from parent to child.

Rows are the time axis: their order is that of publication, days are named at the left, and what has no date stands in
a group of its own at the end. An unseen original has no date either; it stands just above the first that has it, or
in the same row if it is an article's only parent and nobody else has it. Lines run in lanes: a parent's trunk goes
straight down its lane and branches at each child's row. A lane is used again once its trunk has ended. So labels never
overlap, whatever the number of articles.

Positions are in user units of the drawing, which are CSS pixels when it is shown at its own size.
"""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import zip_longest

from retold.dossier import timeline, tree, wording
from retold.dossier.views import Parent, Source, StoryView
from retold.records import EvidenceKind
from retold.text import shorten

MOST_ROWS = 200
"""A larger story is drawn as far as this; the list beside the drawing holds all of it."""

GUTTER, LANE, DAY_GAP, TOP = 88, 26, 12, 24
ROW, CLOSE_ROW, MANY_ROWS = 42, 33, 24
"""The height of a row, and that of a row where there are more than `MANY_ROWS`."""

BEND, STRAND, SIGN, LABEL = 9, 4, 7, 16
HIT = 22
"""How high what a pointer may hit is, for all lines that end in one publication; it fits between two rows."""

LETTERS, LETTER = 32, 8.4
"""Longest label in letters, and the width of a letter of the label's fonts, wide ones included."""

STRANDS: tuple[EvidenceKind, ...] = ("judged", "stated", "textual", "readings", "time")
"""The order in which the strands of one line lie, from the top."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """A publication in the drawing: the place of its sign, and two lines of label; `title` is all of it in words.

    `key` is an article's number or the `*Name` of an unseen original.
    """

    key: tree.Node
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
    """One edge: a strand for each kind of evidence, a gap where it crosses trunks, and what it says in words.

    A pointer may hit the line `hit`, which is `reach` high: as far as no strand of another edge.
    """

    parent: Parent
    strands: tuple[Strand, ...]
    gap: str
    hit: str
    reach: float
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
    rows = _rows(items, view)
    at = {item.key: place for place, item in enumerate(items)}
    edges = [
        (at[parent.node], place, parent)
        for place, item in enumerate(items)
        for parent in item.parents
        if parent.node in at
    ]
    columns = lanes(rows, [(above, place) for above, place, _ in edges])
    xs = [GUTTER + (lane + 0.5) * LANE for lane in columns]
    ys, days = _heights(items, rows)
    labels = GUTTER + (max(columns, default=0) + 1) * LANE + LABEL
    inlaid = {row: item for row, after, item in zip(rows, rows[1:], items, strict=False) if row == after}
    spots = tuple(_spot(item, inlaid.get(row), (x, y)) for item, row, x, y in zip(items, rows, xs, ys, strict=True))
    below: dict[int, list[int]] = defaultdict(list)
    ending: dict[int, list[tuple[Spot, Parent]]] = defaultdict(list)
    for above, place, parent in edges:
        below[above].append(place)
        ending[place].append((spots[above], parent))
    widest = max((max(len(spot.name) + 3, len(spot.detail) * 0.85) for spot in spots), default=0)
    return Drawing(
        width=round(labels + widest * LETTER + LABEL),
        height=(ys[-1] if ys else 0) + ROW / 2 + DAY_GAP,
        labels=labels,
        spots=spots,
        trunks=tuple(
            filter(None, (_trunk(xs[p], ys[p], [ys[child] for child in under]) for p, under in below.items()))
        ),
        lines=tuple(line for place, ends in ending.items() for line in _lines(spots[place], ends)),
        days=days,
        left_out=len(everything) - len(items),
    )


def lanes(rows: Sequence[int], edges: Sequence[tuple[int, int]]) -> list[int]:
    """A lane for each publication, so that no sign and no trunk meets another.

    `rows` are the rows in which the publications stand, in ascending order; edges are pairs of places in `rows`, parent
    and child. A child stands to the right of its parents that come before it.
    """
    first, last = list(rows), list(rows)
    parents: dict[int, list[int]] = defaultdict(list)
    for above, place in edges:
        first[above], last[above] = min(first[above], rows[place]), max(last[above], rows[place])
        parents[place].append(above)
    taken: list[list[tuple[int, int]]] = []
    chosen: list[int] = []
    for place in range(len(rows)):
        lane = max((chosen[p] + 1 for p in parents[place] if p < place), default=0)
        while lane < len(taken) and any(a <= last[place] and first[place] <= b for a, b in taken[lane]):
            lane += 1
        taken.extend([] for _ in range(lane + 1 - len(taken)))
        taken[lane].append((first[place], last[place]))
        chosen.append(lane)
    return chosen


def _rows(items: Sequence[timeline.Item], view: StoryView) -> list[int]:
    """The row of each item; an unseen original shares that of its only child if it is that child's only parent."""
    children: Counter[tree.Node] = Counter(p.node for above in tree.parents(view).values() for p in above)
    rows: list[int] = []
    row = 0
    for item, after in zip_longest(items, items[1:]):
        rows.append(row)
        parents = [p.node for p in after.parents] if after else []
        if item.source or children[item.key] != 1 or parents != [item.key]:
            row += 1
    return rows


def _heights(items: Sequence[timeline.Item], rows: Sequence[int]) -> tuple[list[float], tuple[Day, ...]]:
    height = CLOSE_ROW if max(rows, default=0) >= MANY_ROWS else ROW
    ys: list[float] = []
    days: list[Day] = []
    y, day, row = float(TOP), "", 0
    for item, at in zip(items, rows, strict=True):
        y += (at - row) * height
        if item.day != day:
            y += DAY_GAP if at else 0
            days.append(Day(y=y, rule=y - height / 2 - DAY_GAP / 2 if at else 0, text=item.day))
        ys.append(y)
        day, row = item.day, at
    return ys, tuple(days)


def _spot(item: timeline.Item, inlaid: timeline.Item | None, at: tuple[float, float]) -> Spot:
    """The spot of one item; `inlaid` is the unseen original in its row, which has no label of its own."""
    x, y = at
    source = item.source
    if source is None:
        shown = "" if item is inlaid else shorten(str(item.key), LETTERS)
        title = f"{item.key}: not in the archive; known only through what others have from it"
        return Spot(
            key=item.key, x=x, y=y, name=shown, detail="not in the archive" if shown else "", title=title, source=None
        )
    published = source.article.published
    time = wording.clock(published) or ("date inferred" if published.surety == "inferred" else "")
    detail = ", ".join(part for part in (source.lineage.kind, time, f"from {inlaid.key}" if inlaid else "") if part)
    title = f"{source.number} {source.label}: {source.lineage.kind}, {wording.dated(published)}"
    name = shorten(source.label, LETTERS)
    return Spot(key=item.key, x=x, y=y, name=name, detail=shorten(detail, LETTERS + 8), title=title, source=source)


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
        top, bottom = _band(place, place + len(kinds[parent.number]), most)
        for kind in kinds[parent.number]:
            y = spot.y + down * (place - (most - 1) / 2) * STRAND
            place += 1
            bend = f"M{above.x:g} {spot.y - down * BEND:g}Q{above.x:g} {y:g} {start:g} {y:g}"
            path = f"{bend if spot.y != above.y else f'M{start:g} {y:g}'}H{end:g}"
            strands.append(Strand(kind=kind, path=path))
        reasons = "; ".join(f"{e.kind}: {e.note}" for e in parent.edge.evidence)
        title = f"{spot.name} has it from {parent.name}. {reasons}"
        gap = f"M{start:g} {spot.y:g}H{end:g}"
        hit = f"M{start:g} {spot.y + down * (top + bottom) / 2:g}H{end:g}"
        made.append(Line(parent=parent, strands=tuple(strands), gap=gap, hit=hit, reach=bottom - top, title=title))
    return made


def _band(first: int, after: int, most: int) -> tuple[float, float]:
    """From where to where, about the middle of `most` strands, those from `first` to before `after` may be hit."""
    edge = max(HIT, (most + 1) * STRAND) / 2
    top = -edge if first == 0 else (first - most / 2) * STRAND
    bottom = edge if after == most else (after - most / 2) * STRAND
    return top, bottom


def _kinds(parent: Parent) -> list[EvidenceKind]:
    """The kinds of evidence to draw for an edge; time alone is drawn only where there is nothing else."""
    kinds = [kind for kind in STRANDS if any(e.kind == kind for e in parent.edge.evidence)]
    return [kind for kind in kinds if kind != "time"] or ["time"]


def _trunk(x: float, y: float, children: Sequence[float]) -> str:
    ends = [(max(children), -BEND), (min(children), BEND)]
    parts = [f"M{x:g} {y:g}V{end + bend:g}" for end, bend in ends if (end - y) * bend < 0]
    return "".join(parts)
