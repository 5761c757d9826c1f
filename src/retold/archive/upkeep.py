"""Bringing an archive up to date: every stage runs on what is missing for its version, and on that alone."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import TypeVar

from retold import pipeline
from retold.annotations.annotate import Annotate
from retold.archive import identity, joining, summary
from retold.archive.intake import Taken, named_below, take
from retold.archive.material import load
from retold.articles.extract import Extract
from retold.articles.files import pages as read_pages
from retold.engine.contract import Progress
from retold.records import Annotation, Article, Claim, Page, Problem
from retold.settings import Settings
from retold.storage import (
    annotations,
    claims,
    descent,
    drifts,
    pages,
    problems,
    steps,
    stories,
    tellings,
)
from retold.storage.blobs import Blobs, digest_of
from retold.storage.store import Connection, Store

Item = TypeVar("Item")
Made = TypeVar("Made")

TOGETHER = 1_000
"""Articles that are put into stories at once: their counts stand in memory, and their order matters little."""

CLUSTERED = "1"
"""Version of the stories that articles are put into; a new one would tear up stories that people know."""

STORY = ("claims", "descent", "ledgers")
"""The stages that work on a whole story, by the names that its problems have."""


class Upkeep:
    """One run of upkeep on an archive; `stop` is asked between transactions whether to end early."""

    def __init__(
        self, store: Store, blobs: Blobs, settings: Settings, progress: Progress, stop: Callable[[], bool]
    ) -> None:
        self.store = store
        self.blobs = blobs
        self.settings = settings
        self.stop = stop
        self.run = pipeline.Run(settings, progress)
        self.versions = pipeline.versions(settings)
        self.touched: dict[str, None] = {}

    def take(self, inputs: Sequence[str], below: Path | None = None) -> Taken:
        """Read the inputs and keep what is new, in transactions of a batch; `below` is no part of their names."""
        taken = Taken()
        for batch in batches(named_below(below, read_pages(inputs, self.settings)), self.settings.batch):
            if self.stop():
                break
            taken += self.take_batch(batch)
        return taken

    def take_batch(self, batch: Sequence[Page | Problem]) -> Taken:
        """Keep what is new among some pages."""
        met = [item for item in batch if isinstance(item, Problem)]
        found = [item for item in batch if isinstance(item, Page)]
        with self.store.read() as connection:
            known = pages.known(connection, [page.id for page in found])
        new = [page for page in found if page.id not in known]
        read: list[tuple[Page, Article]] = []
        for page, made in zip(new, self.run.here.each(Extract(settings=self.settings), new), strict=True):
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

    def annotate(self) -> None:
        """The language model's pass over articles that it has not seen."""
        version = self.versions.annotations
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
        extractor = pipeline.checked(self.settings)
        for whole in self.missing("tellings", version):
            with self.store.read() as connection:
                found = annotations.get(connection, [a.id for a in whole])
            given = [(a, found[a.id]) for a in whole if a.id in found]
            results = dict(zip([a.id for a, _ in given], self.run.here.each(extractor, given), strict=True))
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
                found = steps.missing(connection, stage, version, size or self.settings.batch, after)
            if not found:
                return
            after = found[-1][0]
            yield [article for _, article in found]

    def finish(self, connection: Connection, stage: str, version: str, batch: Sequence[tuple[Article, object]]) -> None:
        """Note that a stage has been through a batch, and the problems that it met, in place of the earlier ones."""
        met = [r for _, r in batch if isinstance(r, Problem)]
        self.run.problems += met
        problems.solved(connection, [article.source for article, _ in batch], [stage])
        problems.add(connection, met)
        steps.mark(connection, stage, version, [article.id for article, _ in batch])

    def cluster(self) -> None:
        """Put new articles into stories, known ones or new."""
        for batch in self.missing("stories", CLUSTERED, TOGETHER):
            with self.store.write() as connection:
                self.touched.update(dict.fromkeys(joining.join(connection, batch)))
                steps.mark(connection, "stories", CLUSTERED, [a.id for a in batch])

    def trace(self) -> None:
        """Work through every story that has changed: its claims, descent, ledgers and differences."""
        while not self.stop():
            with self.store.read() as connection:
                waiting = stories.outdated(connection, self.versions.story)
            if not waiting:
                return
            for story in waiting:
                if self.stop():
                    return
                self.trace_story(story)

    def trace_story(self, story: str) -> None:
        """Work through one story; what changed meanwhile is left for the next time, and a failure is kept with it."""
        with self.store.read() as connection:
            change = stories.wanted(connection, story)
            material = load(connection, story)
            old = claims.partition(connection, [story])
        if material is None:
            return
        before = len(self.run.problems)
        made = pipeline.dossiers(self.run, [material], lambda found: self.settled(story, old, found))
        met = [replace(problem, source=story) for problem in self.run.problems[before:]]
        with self.store.write() as connection:
            problems.solved(connection, [story], STORY)
            problems.add(connection, met)
            if not made:
                stories.finish(connection, summary.failed(material.story), change, self.versions.story)
                return
            dossier = made[0]
            claims.replace(connection, story, dossier.claims, {led.claim: led for led in dossier.ledgers})
            descent.replace(connection, dossier.descent)
            drifts.replace(connection, story, dossier.drifts)
            identity.lead(connection, old, dossier.claims)
            stories.finish(connection, summary.row(dossier), change, self.versions.story)

    def settled(self, story: str, old: identity.Partition, found: tuple[Claim, ...]) -> tuple[Claim, ...]:
        """The claims under the ids that they had before."""
        with self.store.read() as connection:
            taken = claims.elsewhere(connection, [claim.id for claim in found], story)
        return identity.settle(old, found, taken)


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


def batches(items: Iterable[Item], size: int) -> Iterator[list[Item]]:
    """Lists of at most `size` items, made as they are asked for."""
    source = iter(items)
    while batch := list(islice(source, size)):
        yield batch
