"""What one may ask of an archive."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import get_args

from retold import pipeline
from retold.archive import material, place
from retold.archive.opened import Opened
from retold.archive.reading import ArticleInside, ClaimInside, claim_inside, inside
from retold.dossier.wording import RELATIONS
from retold.errors import NotFound, UsageError
from retold.records import Article, Certainty, Comparison, Dossier, DriftKind, Material, Point, Trace
from retold.settings import Settings
from retold.storage import (
    articles,
    audit,
    change,
    claims,
    judgements,
    lists,
    pages,
    problems,
    redirects,
    search,
    stories,
    tellings,
)
from retold.storage.found import (
    Act,
    ArticleRow,
    ClaimRow,
    Found,
    Kept,
    Met,
    Page,
    Query,
    SourceRow,
    StoryRow,
    Totals,
)
from retold.storage.words import BEGINNING, terms, too_short

REMEMBERED = 16
"""Stories whose dossiers are kept in memory, so that a page that is read again is not read again from the disk."""


CERTAINTIES = get_args(Certainty)
DRIFTS = (*RELATIONS, *get_args(DriftKind))


def check(query: Query) -> None:
    """Raise `UsageError` for a query that finds nothing because of how it is written: an empty answer would mislead."""
    for name, value, known in (("certainty", query.certainty, CERTAINTIES), ("drift", query.drift, DRIFTS)):
        if value and value not in known:
            raise UsageError(f"there is no {name} {value!r}: it is one of {', '.join(known)}")
    for name, day in (("since", query.since), ("until", query.until)):
        try:
            date.fromisoformat(day or "2031-05-09")
        except ValueError as error:
            raise UsageError(f"{name} {day!r} is no day: write it as 2031-05-09") from error
    if short := too_short(query.words):
        raise UsageError(f"the beginning of a word has {BEGINNING} letters at least: write more of {short}")
    wanted = terms(query.words)
    if wanted and all(term.exclude for term in wanted):
        raise UsageError("there are only words to leave out: say also what to look for")


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryInside:
    """A story with its dossier and the judgements about it. `current` is false while it waits to be worked through."""

    row: StoryRow
    dossier: Dossier
    judgements: tuple[Kept, ...]


class Asking(Opened):
    """The questions; none of them changes anything."""

    def __init__(self, at: place.Place, settings: Settings) -> None:
        super().__init__(at, settings)
        self._dossier = lru_cache(maxsize=REMEMBERED)(self._read_dossier)

    def totals(self) -> Totals:
        """How much the archive holds."""
        with self.store.read() as connection:
            return lists.totals(connection)

    def stories(self, *, start: int = 0, limit: int = 50, order: str = "last") -> Page[StoryRow]:
        """Stories, those with the latest articles first, or the largest (`order="size"`)."""
        with self.store.read() as connection:
            return stories.rows(connection, start=start, limit=limit, order=order)

    def story(self, name: str) -> StoryInside:
        """A story with its dossier; an id that it had before it was merged will do. Raises `NotFound`.

        The dossier's material holds no annotations.
        """
        with self.store.read() as connection:
            row = stories.row(connection, redirects.follow(connection, name))
            if row is None:
                raise NotFound(f"there is no story {name}: retold stories shows them")
            state = stories.state(connection, row.id)
            members = stories.members(connection, row.id)
            kept = judgements.history(connection, articles=members, limit=1_000).items
        return StoryInside(row=row, dossier=self._dossier(row.id, state), judgements=tuple(kept))

    def _read_dossier(self, story: str, _state: tuple[int, int, str]) -> Dossier:
        with self.store.read() as connection:
            found = material.dossier(connection, story)
        if found is None:
            raise NotFound(f"there is no story {story}: retold stories shows them")
        return found

    def story_of_claim(self, name: str) -> tuple[str, str]:
        """The story that a claim is of and the claim's id now; an id that it had before will do. Raises `NotFound`."""
        with self.store.read() as connection:
            claim = redirects.follow(connection, name)
            story = claims.story_of(connection, claim)
        if story is None:
            raise NotFound(f"there is no claim {name}")
        return story, claim

    def claims_of(self, told: Sequence[str]) -> tuple[tuple[str, int], ...]:
        """The claims that hold some tellings (ids), each with how many of them; those with most first."""
        with self.store.read() as connection:
            found = Counter(claims.claims_of(connection, told).values())
        return tuple(sorted(found.items(), key=lambda claim: (-claim[1], claim[0])))

    def claim(self, name: str) -> ClaimInside:
        """A claim with its ledger and its tellings; an id that it had before will do. Raises `NotFound`."""
        story, claim = self.story_of_claim(name)
        return claim_inside(self.story(story).dossier, claim)

    def mark(self, story: str | None = None) -> str:
        """A text that is another one whenever what the archive, or one story, shows has changed. Raises `NotFound`."""
        with self.store.read() as connection:
            if story is None:
                return change.mark(connection)
            name = redirects.follow(connection, story)
            found = change.story_mark(connection, name)
        if not found:
            raise NotFound(f"there is no story {story}: retold stories shows them")
        return f"{name}.{found}"

    def trace(self, name: str) -> Trace:
        """A story's dossier as a trace of its own, which every format can be made from."""
        return Trace(dossiers=(self.story(name).dossier,))

    def article(self, name: str) -> ArticleInside:
        """An article by its id or key, with all that hangs on it. Raises `NotFound`, also if the key is not unique."""
        found = self._article(name)
        with self.store.read() as connection:
            return inside(connection, found)

    def _article(self, name: str) -> Article:
        with self.store.read() as connection:
            found = articles.named(connection, name)
        if not found:
            raise NotFound(f"there is no article {name}: retold search finds one")
        if len(found) > 1:
            ids = ", ".join(article.id for article in found)
            raise NotFound(f"several articles are called {name}: use an id ({ids})")
        return found[0]

    def texts(self, ids: Sequence[str]) -> dict[str, Article]:
        """The articles of those ids that there are, by id, without what hangs on them."""
        with self.store.read() as connection:
            return articles.get(connection, ids)

    def original(self, name: str) -> tuple[str, bytes]:
        """The media type and the original bytes of the page that an article was read from."""
        article = self._article(name)
        with self.store.read() as connection:
            page = pages.of_article(connection, self.blobs, article.id)
        return page.media, page.data

    def articles(self, *, start: int = 0, limit: int = 50) -> Page[ArticleRow]:
        """Articles, the latest arrivals first; earlier versions of pages are among them, marked."""
        with self.store.read() as connection:
            return lists.article_rows(connection, start=start, limit=limit)

    def claims(self, *, start: int = 0, limit: int = 50) -> Page[ClaimRow]:
        """Claims of all stories, those that most articles tell first."""
        with self.store.read() as connection:
            return lists.claim_rows(connection, start=start, limit=limit)

    def sources(self, *, start: int = 0, limit: int = 50) -> Page[SourceRow]:
        """Who speaks, how often, and through whom; those in most articles first."""
        with self.store.read() as connection:
            return lists.source_rows(connection, start=start, limit=limit)

    def search(self, query: Query, *, start: int = 0, limit: int = 20) -> Found:
        """The tellings that a query finds, with facets to narrow it. Raises `UsageError` where it can find none."""
        check(query)
        with self.store.read() as connection:
            return search.search(connection, query, start=start, limit=limit)

    def problems(self, *, start: int = 0, limit: int = 100) -> Page[Met]:
        """What could not be processed, the latest first."""
        with self.store.read() as connection:
            return problems.get(connection, start=start, limit=limit)

    def judgements(self, *, start: int = 0, limit: int = 100) -> Page[Kept]:
        """The history of decisions, the latest first, undone ones included."""
        with self.store.read() as connection:
            return judgements.history(connection, start=start, limit=limit)

    def acts(self, *, start: int = 0, limit: int = 100) -> Page[Act]:
        """Who removed what, and who changed whose account, the latest first."""
        with self.store.read() as connection:
            return audit.get(connection, start=start, limit=limit)

    def point(self, telling: str) -> Point:
        """Where a telling stands, to judge it by. Raises `NotFound`."""
        with self.store.read() as connection:
            found = tellings.get(connection, telling)
        if found is None:
            raise NotFound(f"there is no telling {telling}: retold search shows their ids")
        return Point(article=found.article, span=found.span)

    def judgement(self, name: str) -> Kept:
        """One decision. Raises `NotFound`."""
        with self.store.read() as connection:
            kept = judgements.get(connection, name)
        if kept is None:
            raise NotFound(f"there is no judgement {name}: retold judge list shows them")
        return kept

    def why(self, first: str, second: str) -> tuple[Comparison, Material]:
        """Why two tellings (ids) are, or are not, in one claim, with their story. Raises `NotFound`, `UsageError`."""
        about = [self.point(first).article, self.point(second).article]
        with self.store.read() as connection:
            near = set(stories.of(connection, about).values())
            found = material.load(connection, near.pop()) if len(near) == 1 else None
        if found is None:
            raise UsageError("the two tellings are in different stories, and a claim never spans two")
        return pipeline.comparison(found, first, second), found
