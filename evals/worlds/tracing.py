"""Worlds traced by Retold, each as one story, without the clustering that would decide what belongs together."""

import json
import tempfile
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from evals.worlds.tree import World
from retold import plugins
from retold.annotations.annotate import Annotate
from retold.articles.extract import Extract
from retold.articles.files import pages
from retold.claims.group import Collate
from retold.descent.graph import Descend
from retold.descent.naming import harmonise
from retold.descent.reconstruct import carried
from retold.records import Annotation, Article, Claim, Descent, Material, Page, Problem, Story, Telling
from retold.settings import Settings


@dataclass(frozen=True, slots=True)
class Traced:
    """What Retold made of a world: the material, in the order of the world's nodes, and the descent in it."""

    world: World
    material: Material
    descent: Descent

    def keys(self) -> dict[str, str]:
        """The keys of nodes by the ids of their articles."""
        return {a.id: a.key for a in self.material.articles}


class Reader:
    """Reads worlds; loads the language model once."""

    def __init__(self) -> None:
        settings = Settings()
        self.settings = settings
        self.extract: Callable[[Sequence[Page]], Sequence[Article]] = Extract(settings=settings).load()
        self.annotate: Callable[[Sequence[Article]], Sequence[Annotation]] = Annotate(settings=settings).load()
        self.tell = plugins.extractor(settings.extractor).load()
        self.descend = Descend().load()
        self.collate = Collate().load()

    def material(self, world: World) -> Material:
        """All that is made of the articles one by one."""
        rows: list[dict[str, str | None]] = [
            {
                "id": n.key,
                "outlet": n.outlet,
                "title": n.title,
                "text": n.text,
                "date": n.date.isoformat() if n.date else None,
            }
            for n in world.nodes
        ]
        return self.story(rows, world.name)

    def story(self, rows: Sequence[Mapping[str, str | None]], name: str = "story") -> Material:
        """All that is made of rows of articles one by one, as one story."""
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / f"{name}.jsonl"
            file.write_text("\n".join(json.dumps(row) for row in rows), encoding="utf-8")
            articles = self.extract([p for p in pages([str(file)], self.settings) if not isinstance(p, Problem)])
        annotations = self.annotate(articles)
        tellings = self.tell(list(zip(articles, annotations, strict=True)))
        return material(articles, annotations, [tuple(t) for t in tellings])

    def trace(self, world: World) -> Traced:
        """The descent of a world."""
        made = harmonise(self.material(world))
        return Traced(world, made, self.descend([made])[0])

    def without(self, traced: Traced, key: str) -> tuple[Traced, tuple[Claim, ...]]:
        """The world traced without one article, and its claims; originals carry those that they must have had."""
        kept = [i for i, a in enumerate(traced.material.articles) if a.key != key]
        given = traced.material
        made = material(
            [given.articles[i] for i in kept], [given.annotations[i] for i in kept], [given.tellings[i] for i in kept]
        )
        claims = tuple(self.collate([made])[0])
        world = replace(traced.world, nodes=tuple(n for n in traced.world.nodes if n.key != key))
        return Traced(world, made, carried(made, claims, self.descend([made])[0])), claims


def material(
    articles: Iterable[Article], annotations: Iterable[Annotation], tellings: Iterable[tuple[Telling, ...]]
) -> Material:
    """One story of all the articles."""
    kept = tuple(articles)
    story = Story(id="world", title=kept[0].title or "", articles=tuple(a.id for a in kept))
    return Material(story=story, articles=kept, annotations=tuple(annotations), tellings=tuple(tellings))
