"""Stories as the pages read them: arranged once, and kept for as long as nothing of them changes."""

import threading
from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from retold.archive import Archive, StoryInside
from retold.dossier import assemble, drawing
from retold.dossier.drawing import Drawing
from retold.dossier.views import ClaimView, StoryView, Told
from retold.records import Judgement, Point
from retold.storage.found import Kept, StoryRow

KEPT = 16
"""Arranged stories in memory; as many as the archive keeps dossiers."""

SMALL = 24
"""Stories of up to so many articles have a small drawing in the list: it costs reading the whole story once."""

PARTS = 12
"""Rendered parts of pages in memory; that of a large story has a megabyte."""

SKETCHES = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A story with what leads from ids to places in it. `number` is that of the view's tellings, not an id."""

    row: StoryRow
    view: StoryView
    by_number: Mapping[int, Told]
    of_telling: Mapping[str, Told]
    of_claim: Mapping[str, ClaimView]
    judgements: tuple[Kept, ...]

    def named(self, publication: str) -> str:
        """What a publication is called: an article's label, or the `*Name` of an unseen original."""
        source = self.view.by_id.get(publication)
        return f"{source.number} {source.short}" if source else publication

    def standing(self) -> dict[Point, list[Judgement]]:
        """The decisions that hold, by each place that they are about: not undone, and the last one of its question."""
        found: dict[Point, list[Judgement]] = {}
        asked = set()
        for made in (kept.judgement for kept in self.judgements if kept.undone is None):
            question = (made.kind, made.first, made.second)
            if question not in asked:
                asked.add(question)
                for point in (made.first, made.second):
                    if point:
                        found.setdefault(point, []).append(made)
        return found


Arranged = tuple[StoryView, Mapping[int, Told], Mapping[str, Told], Mapping[str, ClaimView]]


def arrange(inside: StoryInside) -> Arranged:
    """The view of a story, and where in it things are."""
    view = assemble.story(inside.dossier)
    tellings = [told for claim in view.claims for told in claim.told]
    return (
        view,
        {told.number: told for told in tellings},
        {told.telling.id: told for told in tellings},
        {claim.claim.id: claim for claim in view.claims},
    )


class Views:
    """The stories that were read last, arranged."""

    def __init__(self, archive: Archive) -> None:
        self._archive = archive
        self._lock = threading.Lock()
        self._made: OrderedDict[str, tuple[object, Arranged]] = OrderedDict()
        self._parts: OrderedDict[Hashable, tuple[StoryView, str]] = OrderedDict()
        self._sketch = lru_cache(maxsize=SKETCHES)(self._draw)

    def read(self, name: str) -> Reading:
        """A story by the id that it has or had. Raises `NotFound`."""
        inside = self._archive.story(name)
        view, by_number, of_telling, of_claim = self._arranged(inside)
        return Reading(
            row=inside.row,
            view=view,
            by_number=by_number,
            of_telling=of_telling,
            of_claim=of_claim,
            judgements=inside.judgements,
        )

    def _arranged(self, inside: StoryInside) -> Arranged:
        """The archive gives the very same dossier until something has changed, and so does this with the view."""
        with self._lock:
            dossier, made = self._made.get(inside.row.id, (None, None))
            if made is None or dossier is not inside.dossier:
                made = arrange(inside)
            self._made[inside.row.id] = (inside.dossier, made)
            self._made.move_to_end(inside.row.id)
            while len(self._made) > KEPT:
                self._made.popitem(last=False)
        return made

    def rendered(self, reading: Reading, what: Hashable, make: Callable[[], str]) -> str:
        """A part of a page that is made anew only when the story or the decisions about it have changed."""
        key = (reading.row.id, what, tuple((kept.number, kept.undone) for kept in reading.judgements))
        with self._lock:
            view, text = self._parts.get(key, (None, ""))
        if view is not reading.view:
            text = make()
            with self._lock:
                self._parts[key] = (reading.view, text)
                while len(self._parts) > PARTS:
                    self._parts.popitem(last=False)
        return text

    def sketches(self, rows: Iterable[StoryRow]) -> dict[str, Drawing]:
        """The drawings of those stories that are small."""
        return {row.id: self._sketch(row.id, row.state) for row in rows if row.articles <= SMALL and row.claims}

    def _draw(self, story: str, _state: str) -> Drawing:
        return drawing.draw(assemble.story(self._archive.story(story).dossier))


_making = threading.Lock()


def of(holder: object, archive: Archive) -> Views:
    """The views that a server keeps in its state, made at first use."""
    with _making:
        made = getattr(holder, "views", None)
        if not isinstance(made, Views):
            made = Views(archive)
            holder.__setattr__("views", made)
        return made
