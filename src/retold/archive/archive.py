"""The archive: what the command line, the API and the web pages call, and nothing below it."""

import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from retold.archive import checking, judging, material, place, removal
from retold.archive.intake import Taken
from retold.archive.judging import Person
from retold.archive.reading import ArticleInside, ClaimInside, claim_inside, inside
from retold.archive.signing import Sessions
from retold.archive.tokens import Tokens
from retold.archive.upkeep import Upkeep
from retold.archive.users import Users
from retold.articles.files import ADDRESS
from retold.engine.contract import Progress
from retold.engine.local import quiet
from retold.errors import ArchiveBusy, ArchiveError, NotFound, UsageError
from retold.records import Article, Dossier, Judgement, Point, Problem, Trace
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
from retold.storage.lock import Waiting, file_lock, server_lock

REMEMBERED = 16
"""Stories whose dossiers are kept in memory, so that a page that is read again is not read again from the disk."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """What a run has done: what became of the inputs, the stories that changed, and what went wrong."""

    taken: Taken = Taken()
    stories: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()
    stopped: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryInside:
    """A story with its dossier and the judgements about it. `current` is false while it waits to be worked through."""

    row: StoryRow
    dossier: Dossier
    judgements: tuple[Kept, ...]


def absolute(name: str) -> str:
    """An input by its whole path: the folder that one stands in is another one tomorrow."""
    return name if ADDRESS.match(name) or not name else os.path.abspath(name)  # noqa: PTH100  keeps the name of a link


def never() -> bool:
    """Asked whether to stop: no."""
    return False


class Archive:
    """An archive that is open. Safe to use from several threads; several processes take turns at writing."""

    def __init__(self, at: place.Place, settings: Settings) -> None:
        self.place = at
        self.settings = settings
        self.store = at.store()
        self.blobs = at.blobs()
        self.users = Users(self.store)
        self.sessions = Sessions(self.store)
        self.tokens = Tokens(self.store)
        self._dossier = lru_cache(maxsize=REMEMBERED)(self._read_dossier)

    # Opening and closing

    @classmethod
    def create(cls, name: str | Path, settings: Settings | None = None) -> "Archive":
        """Make an archive; raises `ArchiveError` if there is one already."""
        at = place.place(name)
        place.ready(at)
        return cls(at, settings or Settings())._prepared(new=True)

    @classmethod
    def open(cls, name: str | Path, settings: Settings | None = None) -> "Archive":
        """Open an archive, bringing its tables up to date; raises `NotFound` if there is none."""
        at = place.place(name)
        if not at.exists:
            raise NotFound(f"there is no archive in {at.title}: make one with retold init {at.title}")
        return cls(at, settings or Settings())._prepared(new=False)

    def _prepared(self, *, new: bool) -> "Archive":
        """The archive with tables that this Retold reads; closed again if that cannot be."""
        try:
            version = self.store.version()
            if new and version is not None:
                raise ArchiveError(
                    f"there is an archive in {self.place.title} already: use it, or choose another folder"
                )
            if not new and version is None:
                raise NotFound(f"there is no archive in {self.place.title}: make one with retold init")
            self.store.prepare()
        except BaseException:
            self.close()
            raise
        return self

    def close(self) -> None:
        self.store.close()

    def __enter__(self) -> "Archive":
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()

    # Doing

    def add(
        self,
        inputs: Sequence[str],
        progress: Progress = quiet,
        *,
        waiting: Waiting = lambda _: None,
        stop: Callable[[], bool] = never,
        below: Path | None = None,
    ) -> Done:
        """Add articles, and let stories, claims, descent and ledgers follow. What is there already stays as it is.

        `below` is a folder that is no part of the inputs' names, as that of files sent over the network.
        """
        with self.run(waiting=waiting):
            upkeep = Upkeep(self.store, self.blobs, self.settings, progress, stop)
            taken = upkeep.take([absolute(name) for name in inputs], below)
            upkeep.work()
        return self._done(upkeep, taken, stop)

    def update(
        self, progress: Progress = quiet, *, waiting: Waiting = lambda _: None, stop: Callable[[], bool] = never
    ) -> Done:
        """Do what is left to do: after an interruption, with other settings, with a newer version of Retold."""
        with self.run(waiting=waiting):
            upkeep = Upkeep(self.store, self.blobs, self.settings, progress, stop)
            upkeep.work()
        return self._done(upkeep, Taken(), stop)

    def judge(self, made: Sequence[Judgement], *, waiting: Waiting = lambda _: None) -> Done:
        """Keep people's decisions and work through the stories that they are about, unless a run does so anyway."""
        about = sorted({point.article for j in made for point in (j.first, j.second) if point})
        with self.store.write() as connection:
            real = articles.known(connection, about)
            lost = [name for name in about if name not in real and not name.startswith("*")]
            if lost:
                raise NotFound(f"the archive has no article {lost[0]}: name one of its articles")
            judgements.add(connection, made)
            stories.want(connection, list(set(stories.of(connection, sorted(real)).values())))
        return self._follow(waiting)

    def point(self, telling: str) -> Point:
        """Where a telling stands, to judge it by. Raises `NotFound`."""
        with self.store.read() as connection:
            found = tellings.get(connection, telling)
        if found is None:
            raise NotFound(f"there is no telling {telling}: retold search shows their ids")
        return Point(article=found.article, span=found.span)

    def merge_claims(self, first: str, second: str, person: Person, *, waiting: Waiting = lambda _: None) -> Done:
        """Decide that two claims are one: every telling of both says what the best of the first says."""
        return self.judge(self.merging(first, second, person), waiting=waiting)

    def merging(self, first: str, second: str, person: Person) -> tuple[Judgement, ...]:
        """The decisions by which two claims of a story are one; they are not kept yet."""
        (story, kept), (other, gone) = self.story_of_claim(first), self.story_of_claim(second)
        if story != other:
            raise UsageError(f"the claims {first} and {second} are of two stories; only claims of one can be one")
        with self.store.read() as connection:
            into, from_ = claims.get(connection, kept), claims.get(connection, gone)
        best, others = self.point(into.best), (*into.tellings, *from_.tellings)
        points = [self.point(t) for t in others if t != into.best]
        return judging.act(judging.same(best, p, "yes", person) for p in points)

    def split_claim(
        self, claim: str, away: Sequence[str], person: Person, *, waiting: Waiting = lambda _: None
    ) -> Done:
        """Decide that some tellings of a claim say another thing, one and the same."""
        return self.judge(self.splitting(claim, away, person), waiting=waiting)

    def splitting(self, claim: str, away: Sequence[str], person: Person) -> tuple[Judgement, ...]:
        """The decisions by which some tellings of a claim are another claim; they are not kept yet."""
        _, name = self.story_of_claim(claim)
        with self.store.read() as connection:
            found = claims.get(connection, name)
        lost = [t for t in away if t not in found.tellings]
        staying = [t for t in found.tellings if t not in away]
        if lost or not away or not staying:
            raise UsageError("name tellings of the claim, and not all of them")
        best = self.point(found.best if found.best in staying else staying[0])
        points = [self.point(t) for t in away]
        made = [judging.same(best, point, "no", person) for point in points]
        made += [judging.same(points[0], point, "yes", person) for point in points[1:]]
        return judging.act(made)

    def undo(self, judgement: str, who: str, *, waiting: Waiting = lambda _: None) -> Done:
        """Take a decision back, with those that were made in the same act; they stay in the history."""
        return self.undo_all([judgement], who, waiting=waiting)

    def undo_all(self, made: Sequence[str], who: str, *, waiting: Waiting = lambda _: None) -> Done:
        """Take several decisions back, each with its act."""
        kept = [self.judgement(name).judgement for name in made]
        with self.store.write() as connection:
            acts = [undone for one in kept for undone in judgements.undo(connection, one, who)]
            about = sorted({point.article for j in acts for point in (j.first, j.second) if point})
            stories.want(connection, list(set(stories.of(connection, about).values())))
        return self._follow(waiting)

    def judgement(self, name: str) -> Kept:
        """One decision. Raises `NotFound`."""
        with self.store.read() as connection:
            kept = judgements.get(connection, name)
        if kept is None:
            raise NotFound(f"there is no judgement {name}: retold judge list shows them")
        return kept

    def _follow(self, waiting: Waiting) -> Done:
        """Work through what has changed, or leave it to the run that holds the archive: it looks again at its end."""
        try:
            with self.run(waiting=waiting, wait=False):
                upkeep = Upkeep(self.store, self.blobs, self.settings, quiet, never)
                upkeep.trace()
            return self._done(upkeep, Taken(), never)
        except ArchiveBusy:
            return Done()

    def remove(self, name: str, *, who: str = "", waiting: Waiting = lambda _: None) -> Done:
        """Take an article away, with all versions of its page and all that rested on it, and only that."""
        article = self._article(name)
        with self.run(waiting=waiting):
            removal.remove(self.store, self.blobs, article.id, who)
            upkeep = Upkeep(self.store, self.blobs, self.settings, quiet, never)
            upkeep.trace()
        return self._done(upkeep, Taken(), never)

    @contextmanager
    def run(self, *, waiting: Waiting = lambda _: None, wait: bool = True) -> Iterator[None]:
        """Be the one run that writes; others wait their turn, or raise `ArchiveBusy`.

        What a run that was killed has left is put in order first.
        """
        if self.place.folder is not None:
            lock = file_lock(self.place.folder / place.LOCK, wait=wait, waiting=waiting)
        else:
            lock = server_lock(self.store, wait=wait, waiting=waiting)
        with lock:
            self.blobs.settle(pages.asking(self.store))
            yield

    def _done(self, upkeep: Upkeep, taken: Taken, stop: Callable[[], bool]) -> Done:
        """What a run has done. A decision that came while it held the archive is followed now, whoever made it."""
        stopped = stop()
        with self.store.read() as connection:
            left = not stopped and stories.outdated(connection, upkeep.versions.story)
        if left:
            self._follow(lambda _: None)
        return Done(taken=taken, stories=tuple(upkeep.touched), problems=tuple(upkeep.run.problems), stopped=stopped)

    # Asking

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
        """The tellings that a query finds, with facets to narrow it."""
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

    # Keeping

    def check(self) -> tuple[str, ...]:
        """What is wrong with the archive, a sentence each: damaged bytes, spans outside texts, broken references.

        Bytes that a run left when it was killed are cleared away; whether others are needed is asked only if no run
        is on its way.
        """
        found = checking.faults(self.store, self.blobs)
        try:
            with self.run(wait=False):
                return found + checking.strays(self.store, self.blobs)
        except ArchiveBusy:
            return found

    def backup(self, to: Path) -> None:
        """Copy the archive into a new folder while it is in use; the copy is of one moment."""
        checking.backup(self.place, self.blobs, to)
