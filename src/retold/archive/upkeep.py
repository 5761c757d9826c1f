"""Bringing an archive up to date: every stage runs on what is missing for its version, and on that alone."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import TypeVar

from retold import pipeline
from retold.annotations.annotate import Annotate
from retold.archive import identity, summary
from retold.archive.intake import Taken, named_below, take
from retold.articles.extract import Extract
from retold.articles.files import pages as read_pages
from retold.engine.contract import Progress
from retold.records import Annotation, Article, Material, Page, Problem, Story
from retold.settings import Settings
from retold.storage import (
    annotations,
    articles,
    claims,
    descent,
    drifts,
    judgements,
    keys,
    pages,
    problems,
    steps,
    stories,
    tellings,
)
from retold.storage.blobs import Blobs
from retold.storage.store import Connection, Store
from retold.stories import cluster, grow
from retold.stories.keys import counts, weigh

Item = TypeVar("Item")

TOGETHER = 1_000
"""Articles that are put into stories at once: their counts stand in memory, and their order matters little."""

CLUSTERED = "1"
"""Version of the stories that articles are put into; a new one would tear up stories that people know."""


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
        with self.store.write() as connection:
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
        while batch := self.missing("annotations", version, self.settings.batch * self.settings.processes):
            results = list(self.run.wide.each(Annotate(settings=self.settings), batch))
            made = [a for a in results if isinstance(a, Annotation)]
            with self.store.write() as connection:
                annotations.add(connection, made, version)
                self.finish(connection, "annotations", version, batch, results)
                steps.undo(connection, ["tellings"], [a.id for a in batch])

    def tell(self) -> None:
        """The tellings of articles that have been annotated."""
        version = self.versions.tellings
        extractor = pipeline.checked(self.settings)
        while batch := self.missing("tellings", version, self.settings.batch):
            with self.store.read() as connection:
                found = annotations.get(connection, [a.id for a in batch])
            given = [(a, found[a.id]) for a in batch if a.id in found]
            results = list(self.run.here.each(extractor, given))
            made = [(a.id, told) for (a, _), told in zip(given, results, strict=True) if isinstance(told, tuple)]
            texts = {a.id: a.text for a in batch}
            with self.store.write() as connection:
                tellings.replace(connection, texts, made)
                self.finish(connection, "tellings", version, batch, results)
                stories.want(connection, list(set(stories.of(connection, list(texts)).values())))

    def missing(self, stage: str, version: str, limit: int) -> list[Article]:
        """Some articles that the stage has not been through; none if the run is to stop."""
        if self.stop():
            return []
        with self.store.read() as connection:
            return steps.missing(connection, stage, version, limit)

    def finish(
        self, connection: Connection, stage: str, version: str, batch: Sequence[Article], results: Iterable[object]
    ) -> None:
        """Note that a stage has been through a batch, and the problems that it met."""
        met = [r for r in results if isinstance(r, Problem)]
        self.run.problems += met
        problems.add(connection, met)
        steps.mark(connection, stage, version, [a.id for a in batch])

    def cluster(self) -> None:
        """Put new articles into stories, known ones or new."""
        while batch := self.missing("stories", CLUSTERED, TOGETHER):
            with self.store.read() as connection:
                found = annotations.get(connection, [a.id for a in batch])
            usable = [a for a in batch if a.id in found]
            with self.store.write() as connection:
                self.join(connection, usable, found)
                steps.mark(connection, "stories", CLUSTERED, [a.id for a in batch])

    def join(self, connection: Connection, new: Sequence[Article], found: dict[str, Annotation]) -> None:
        """Put articles into stories."""
        counted = {a.id: counts(a, found[a.id]) for a in new}
        wanted = {key for one in counted.values() for key in one}
        having = keys.in_articles(connection, wanted)
        for one in counted.values():
            for key in one:
                having[key] = having.get(key, 0) + 1
        size = keys.total(connection) + len(new)
        among = grow.Collection(articles=size, having=having)
        heavy = dict(zip(counted, grow.heaviest(list(counted.values()), among), strict=True))
        with_keys = keys.stories_with(connection, {key for one in heavy.values() for key in one})
        near = sorted({story for one in heavy.values() for story in grow.likely(one, with_keys)})
        known = self.known(connection, near)
        having |= keys.in_articles(connection, {k for m in known.values() for s in m for k in s.counts} - wanted)
        keys.add(connection, counted, heavy)
        seen = [grow.Seen(article=a.id, counts=counted[a.id], date=cluster.dated(a)) for a in new]
        for joined in grow.grow(known, seen, grow.Collection(articles=size, having=having)):
            self.put(connection, joined, counted, found)

    def known(self, connection: Connection, names: Sequence[str]) -> dict[str, list[grow.Seen]]:
        """What the pass needs of stories that are known, by story, oldest first."""
        found = {}
        for story in stories.in_order(connection, names):
            members = stories.members(connection, story)[-grow.REMEMBERED :]
            counted, read = keys.of(connection, members), articles.get(connection, members)
            seen = [
                grow.Seen(article=m, counts=counted[m], date=cluster.dated(read[m])) for m in members if m in counted
            ]
            if seen:
                found[story] = seen
        return found

    def put(
        self,
        connection: Connection,
        joined: grow.Joined,
        counted: Mapping[str, Counter[str]],
        found: Mapping[str, Annotation],
    ) -> None:
        """Put new articles into their story; stories that they show to be one become one, under the oldest one's id."""
        new = articles.get(connection, joined.articles)
        made = cluster.record(
            list(range(len(joined.articles))),
            [new[a] for a in joined.articles],
            [found[a] for a in joined.articles],
            weigh([counted[a] for a in joined.articles]),
        )
        kept = [story for name in joined.stories if (story := stories.get(connection, name))]
        if kept:
            members = [*(a for story in kept for a in story.articles), *joined.articles]
            read = articles.get(connection, members)
            made = cluster.arranged([read[a] for a in members], kept[0].title)
            made = replace(made, id=kept[0].id)
            stories.merge(connection, kept[0].id, [story.id for story in kept[1:]])
        else:
            stories.make(connection, made.id, made.title)
        stories.fill(connection, made)
        self.touched[made.id] = None

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
        """Work through one story; what changed meanwhile is left for the next time."""
        with self.store.read() as connection:
            change = stories.wanted(connection, story)
            material = load(connection, story)
            old = claims.partition(connection, [story])
        if material is None:
            return
        before = len(self.run.problems)
        made = pipeline.dossiers(self.run, [material], lambda found: identity.settle(old, found))
        with self.store.write() as connection:
            problems.add(connection, self.run.problems[before:])
            if made and stories.wanted(connection, story):
                dossier = made[0]
                claims.replace(connection, story, dossier.claims, {led.claim: led for led in dossier.ledgers})
                descent.replace(connection, dossier.descent)
                drifts.replace(connection, story, dossier.drifts)
                stories.redirect(connection, identity.moves(old, dossier.claims))
                stories.finish(connection, summary.row(dossier), change, self.versions.story)
            elif material is not None:
                stories.finish(connection, summary.failed(material.story), change, self.versions.story)


def load(connection: Connection, story: str, *, annotated: bool = True) -> Material | None:
    """The material of a story, with or without the annotations; None if there is no such story."""
    found = stories.get(connection, story)
    if found is None:
        return None
    read = articles.get(connection, found.articles)
    made = annotations.get(connection, found.articles) if annotated else {}
    usable = [a for a in found.articles if a in made] if annotated else list(found.articles)
    told = tellings.of(connection, usable)
    return Material(
        story=Story(id=found.id, title=found.title, articles=tuple(usable)),
        articles=tuple(read[a] for a in usable),
        annotations=tuple(made[a] for a in usable) if annotated else (),
        tellings=tuple(told[a] for a in usable),
        judgements=judgements.standing(connection, usable),
    )


def batches(items: Iterable[Item], size: int) -> Iterator[list[Item]]:
    """Lists of at most `size` items, made as they are asked for."""
    source = iter(items)
    while batch := list(islice(source, size)):
        yield batch
