"""Where articles have their material: 146 stories of which only that was labelled, 118 of them by two readers.

    RETOLD_EVAL_DATA=… python -m evals.lineages

Two to seven articles each, from three collections: pages that one encyclopaedia of news cites for an event, war
reporting, one day's summit. The readers knew the codebook and not Retold, and neither the other's labels. Kept are the
rows of the collections, kinds and parents, without any of the texts.
"""

import os
import sys
from pathlib import Path

import msgspec

from evals.dossiers import mean
from evals.goldset import GoldArticle, GoldStory
from evals.rows import traced
from evals.score import Figures, descent_figures, lineages
from retold.dossier.formats import json_shape as shape
from retold.dossier.formats.dossier_json import to_json

READ = Path(__file__).with_name("read_lineages.json")


class Label(msgspec.Struct, frozen=True, array_like=True):
    """Kind and parents of an article by one reader; a parent in the story by its row, any other by name behind "*"."""

    kind: str
    parents: list[str]


class Labelled(msgspec.Struct, frozen=True, array_like=True):
    """An article, a row of its story's corpus, with what the readers say."""

    story: str
    row: int
    first: Label
    second: Label | None = None


class Read(msgspec.Struct, frozen=True):
    """The labelled stories; a story's corpus is told by the first letter of its name."""

    corpora: dict[str, str]
    stories: dict[str, list[int]]
    articles: list[Labelled]

    def labels(self, story: str, *, second: bool = False) -> GoldStory | None:
        """The labels of a story by one reader, None where the second did not read it."""
        here = [a for a in self.articles if a.story == story]
        given = [(a.row, a.second if second else a.first) for a in here]
        found = [GoldArticle(id=str(r), kind=x.kind, parents=tuple(x.parents)) for r, x in given if x is not None]
        return GoldStory(story=story, articles=tuple(found), claims=()) if found else None


def measure(root: Path) -> dict[str, Figures]:
    """The figures of descent for each story, by its first reader; `root` is the folder of the corpora."""
    return scored(root)[0]


def scored(root: Path) -> tuple[dict[str, Figures], dict[str, Figures]]:
    """The figures of every story by its first reader, and by the second of those that he read."""
    read = msgspec.json.decode(READ.read_bytes(), type=Read)
    by_first: dict[str, Figures] = {}
    by_second: dict[str, Figures] = {}
    for story, trace in traced(read.corpora, read.stories, root, lines=True):
        made = lineages(msgspec.json.decode(to_json(trace), type=shape.Trace))
        for table, labels in ((by_first, read.labels(story)), (by_second, read.labels(story, second=True))):
            if labels:
                table[story] = descent_figures(made, labels)
    return by_first, by_second


def agreement() -> dict[str, Figures]:
    """The figures of the second reader by the first, as if he were a program."""
    read = msgspec.json.decode(READ.read_bytes(), type=Read)
    both = {s: (read.labels(s), read.labels(s, second=True)) for s in read.stories}
    return {s: descent_figures(second.articles, first) for s, (first, second) in both.items() if first and second}


def main() -> int:
    """Print the means, by each reader, by collection, and of the readers by each other."""
    by_first, by_second = scored(Path(os.environ["RETOLD_EVAL_DATA"]) / "data")
    for name, table in (("first reader", by_first), ("second reader", by_second), ("readers", agreement())):
        for corpus in ("", *sorted({s[0] for s in table})):
            part = {s: f for s, f in table.items() if s.startswith(corpus)}
            print(name, corpus or "all", len(part), {k: round(v, 3) for k, v in mean(part).items()})
    return 0


if __name__ == "__main__":
    sys.exit(main())
