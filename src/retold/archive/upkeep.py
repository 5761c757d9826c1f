"""Bringing an archive up to date: every stage runs on what is missing for its version, and on that alone."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import Generic, TypeVar

from retold import pipeline
from retold.annotations.annotate import Annotate
from retold.archive import identity, joining, summary
from retold.archive.intake import NOTHING, Taken, declaring, named_below, storable_problem, take
from retold.archive.material import load
from retold.articles.extract import Extract
from retold.articles.files import NOT_THERE
from retold.articles.files import pages as read_pages
from retold.engine.contract import Progress, Stage
from retold.records import Annotation, Article, Claim, Declared, Dossier, Page, Problem
from retold.settings import Settings
from retold.storage import (
    annotations,
    articles,
    claims,
    descent,
    drifts,
    firsts,
    pages,
    problems,
    steps,
    stories,
    tellings,
)
from retold.storage.blobs import Blobs, digest_of
from retold.storage.store import Connection, Store
from retold.text import storable

Item = TypeVar("Item")
Made = TypeVar("Made")

TOGETHER = 1_000
"""Articles that are put into stories at once: their counts stand in memory, and their order matters little."""

GROUP = 32
"""Articles of the stories that are worked through in one transaction; a larger story has one of its own."""

CLUSTERED = "1"
"""Version of the stories that articles are put into; a new one would tear up stories that people know."""

STORY = ("claims", "descent", "ledgers")
"""The stages that work on a whole story, by the names that its problems have."""


class Upkeep:
    """One run of upkeep on an archive; `stop` is asked between transactions whether to end early.

    `touched` are the stories that articles came into, `worked` those that were worked through.
    """

    def __init__(
        self, store: Store, blobs: Blobs, settings: Settings, progress: Progress, stop: Callable[[], bool]
    ) -> None:
        self.store = store
        self.blobs = blobs
        self.settings = settings
        self.stop = stop
        self.progress = progress
        self.run = pipeline.Run(settings, progress)
        self.run.whole = self.run.still  # the stories are counted here, whichever stage they are in
        self.versions = pipeline.versions(settings)
        self.extract = Once(Extract(settings=settings))
        self.touched: dict[str, None] = {}
        self.following = False
        self.worked: dict[str, None] = {}

    def take(self, inputs: Sequence[str], below: Path | None = None, given: Declared = NOTHING) -> Taken:
        """Read the inputs and keep what is new, in transactions of a batch; `below` is no part of their names.

        `given` is declared for all of them, where they do not say it themselves.
        """
        taken = Taken()
        found = declaring(given, named_below(below, read_pages(inputs, self.settings)))
        for batch in batches(found, self.settings.batch):
            if self.stop():
                break
            taken += self.take_batch(batch)
        else:
            self.forget([name.removeprefix(f"{below}/") for name in inputs])
        return taken

    def forget(self, inputs: Sequence[str]) -> None:
        """Forget what was wrong with inputs when they were read before, and is not now."""
        met = [storable_problem(problem) for problem in self.run.problems if problem.kind != NOT_THERE]
        with self.store.write() as connection:
            problems.outlived(connection, [storable(name) for name in inputs], met, self.extract.name)

    def take_batch(self, batch: Sequence[Page | Problem]) -> Taken:
        """Keep what is new among some pages."""
        met = [item for item in batch if isinstance(item, Problem)]
        found = [item for item in batch if isinstance(item, Page)]
        with self.store.read() as connection:
            known = pages.known(connection, [page.id for page in found])
        new = [page for page in found if page.id not in known]
        read: list[tuple[Page, Article]] = []
        for page, made in zip(new, self.run.here.each(self.extract, iter(new)), strict=True):
            if isinstance(made, Problem):
                met.append(made)
            else:
                read.append((page, made))
        self.run.problems += met
        digests = [digest_of(page.data) for page, _ in read]
        if not read and not met:
            return Taken(known=len(known))
        with self.blobs.pending(digests, pages.asking(self.store)), self.store.write() as connection:
            return take(connection, self.blobs, read, met) + Taken(known=len(known))

    def work(self) -> None:
        """Run every stage on what is missing for its version."""
        self.annotate()
        self.tell()
        self.cluster()
        self.trace()

    def follow(self) -> None:
        """Do what follows from decisions: stages run on articles that people have corrected, and on stories."""
        self.following = True
        self.work()

    def annotate(self) -> None:
        """The language model's pass over articles that it has not seen."""
        version = self.versions.annotations
        self.announce("annotations", version)
        given = Remembered(article for batch in self.missing("annotations", version) for article in batch)
        results = self.run.wide.each(Annotate(settings=self.settings), given)
        for batch in batches(given.beside(results), self.settings.batch):
            made = [found for _, found in batch if isinstance(found, Annotation)]
            ids = [article.id for article, _ in batch]
            with self.store.write() as connection:
                annotations.add(connection, made, version)
                self.finish(connection, "annotations", version, batch)
                steps.undo(connection, "tellings", ids)
                placed = stories.of(connection, ids)
                steps.undo(connection, "stories", [name for name in ids if name not in placed])

    def tell(self) -> None:
        """The tellings of articles that have been annotated; one of which none can be made tells nothing."""
        version = self.versions.tellings
        extractor = Once(pipeline.checked(self.settings))
        self.announce("tellings", version)
        for whole in self.missing("tellings", version):
            with self.store.read() as connection:
                found = annotations.get(connection, [a.id for a in whole])
            given = [(a, found[a.id]) for a in whole if a.id in found]
            results = dict(zip([a.id for a, _ in given], self.run.here.each(extractor, iter(given)), strict=True))
            batch = [(a, results.get(a.id, ())) for a in whole]
            made = [(a.id, told if isinstance(told, tuple) else ()) for a, told in batch]
            with self.store.write() as connection:
                tellings.replace(connection, {a.id: a.text for a in whole}, made)
                self.finish(connection, "tellings", version, batch)
                stories.want(connection, sorted(set(stories.of(connection, [a.id for a in whole]).values())))

    def missing(self, stage: str, version: str, size: int | None = None) -> Iterator[list[Article]]:
        """The articles that the stage has not been through, in batches; none any more if the run is to stop."""
        after = 0
        while not self.stop():
            with self.store.read() as connection:
                wanted = None if self.following else version
                found = steps.missing(connection, stage, wanted, size or self.settings.batch, after)
            if not found:
                return
            after = found[-1][0]
            yield [article for _, article in found]

    def announce(self, stage: str, version: str) -> None:
        """Tell the progress how many articles `missing` will give, if any."""
        with self.store.read() as connection:
            total = steps.count(connection, stage, None if self.following else version)
        if total:
            self.progress(stage, 0, total)

    def finish(self, connection: Connection, stage: str, version: str, batch: Sequence[tuple[Article, object]]) -> None:
        """Note that a stage has been through a batch, and the problems that it met, in place of the earlier ones.

        An article that a person corrected meanwhile is left for the next time.
        """
        met = [r for _, r in batch if isinstance(r, Problem)]
        self.run.problems += met
        problems.solved(connection, [article.source for article, _ in batch], [stage])
        problems.add(connection, met)
        now = articles.get(connection, [article.id for article, _ in batch])
        steps.mark(connection, stage, version, [a.id for a, _ in batch if now.get(a.id) == a])

    def cluster(self) -> None:
        """Put new articles into stories, known ones or new."""
        for batch in self.missing("stories", CLUSTERED, TOGETHER):
            with self.store.write() as connection:
                self.touched.update(dict.fromkeys(joining.join(connection, batch)))
                steps.mark(connection, "stories", CLUSTERED, [a.id for a in batch])

    def trace(self) -> None:
        """Work through every story that has changed: its claims, descent, ledgers and differences."""
        done = 0
        while not self.stop():
            with self.store.read() as connection:
                waiting = stories.outdated(connection, self.versions.story)
            if not waiting:
                return
            self.progress("stories", 0, done + len(waiting))
            for group in together(waiting):
                if self.stop():
                    return
                self.trace_stories(group)
                self.progress("stories", len(group))
                done += len(group)

    def trace_stories(self, names: Sequence[str]) -> None:
        """Work through some stories; what changes meanwhile is left for the next time.

        If one of several fails, each is worked through by itself, so that what failed is known.
        """
        with self.store.read() as connection:
            given = [(found, stories.wanted(connection, name)) for name in names if (found := load(connection, name))]
            old = {name: claims.partition(connection, [name]) for name in names}
        before = len(self.run.problems)
        materials = [material for material, _ in given]
        made = pipeline.dossiers(self.run, materials, lambda found: self.settled(old, found))
        if len(made) < len(materials) and len(names) > 1:
            del self.run.problems[before:]
            for name in names:
                self.trace_stories([name])
            return
        changes = {material.story.id: change for material, change in given}
        with self.store.write() as connection:
            self.keep(connection, made, old, changes)
            if not made:
                met = [replace(problem, source=names[0]) for problem in self.run.problems[before:]]
                self.keep_failure(connection, met, changes)

    def keep(
        self,
        connection: Connection,
        made: Sequence[Dossier],
        old: Mapping[str, identity.Partition],
        changes: Mapping[str, int],
    ) -> None:
        """Keep what was made of stories."""
        problems.solved(connection, list(changes), STORY)
        claims.replace(connection, made)
        descent.replace(connection, [dossier.descent for dossier in made])
        drifts.replace(connection, made)
        for dossier in made:
            story = dossier.material.story.id
            self.worked[story] = None
            tellings.hold(connection, [t for told in dossier.material.tellings for t in told])
            identity.lead(connection, old[story], dossier.claims)
            stories.finish(connection, summary.row(dossier), changes[story], self.versions.story)

    def keep_failure(self, connection: Connection, met: Sequence[Problem], changes: Mapping[str, int]) -> None:
        """Keep that a story could not be worked through; what was known of it stays."""
        problems.add(connection, met)
        for story, change in changes.items():
            if (row := stories.row(connection, story)) is not None:
                stories.finish(connection, summary.failed(row), change, self.versions.story)

    def settled(self, old: Mapping[str, identity.Partition], found: tuple[Claim, ...]) -> tuple[Claim, ...]:
        """The claims of a story under the ids that they had before."""
        if not found:
            return found
        story = found[0].story
        with self.store.read() as connection:
            first = firsts.of(connection, [t for claim in found for t in claim.tellings])
            new = [name for name in (*(claim.id for claim in found), *first) if name not in old[story]]
            taken = claims.elsewhere(connection, new, story)
        return identity.settle(old[story], found, taken, first)


class Once(Generic[Item, Made]):
    """A stage that loads its models once, however many batches of a run it is given."""

    def __init__(self, stage: Stage[Item, Made]) -> None:
        self.stage = stage
        self.loaded: Callable[[Sequence[Item]], Iterable[Made]] | None = None

    @property
    def name(self) -> str:
        return self.stage.name

    def source(self, record: Item) -> str:
        return self.stage.source(record)

    def load(self) -> Callable[[Sequence[Item]], Iterable[Made]]:
        self.loaded = self.loaded or self.stage.load()
        return self.loaded


class Remembered(Iterator[Item]):
    """Records on their way into a stage, which are met again beside its results."""

    def __init__(self, records: Iterator[Item]) -> None:
        self.records = records
        self.flying: deque[Item] = deque()

    def __next__(self) -> Item:
        record = next(self.records)
        self.flying.append(record)
        return record

    def beside(self, results: Iterable[Made]) -> Iterator[tuple[Item, Made]]:
        """Each record with its result; results come in the records' order."""
        for result in results:
            yield self.flying.popleft(), result


def together(waiting: Iterable[tuple[str, int]]) -> Iterator[list[str]]:
    """Stories, given with their sizes, in groups that are worked through in one transaction."""
    group: list[str] = []
    held = 0
    for name, size in waiting:
        if group and held + size > GROUP:
            yield group
            group, held = [], 0
        group.append(name)
        held += size
    if group:
        yield group


def batches(items: Iterable[Item], size: int) -> Iterator[list[Item]]:
    """Lists of at most `size` items, made as they are asked for."""
    source = iter(items)
    while batch := list(islice(source, size)):
        yield batch
