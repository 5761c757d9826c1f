"""Are the stories right? Clustering against three public sets, and the labelled stories thrown into one run.

    python -m evals.stories        the figures, from the folder that RETOLD_EVAL_DATA names

B-cubed F1 (Bagga and Baldwin 1998) of the partition of a run into stories, every article counting once.

- `wikinews`: outlets that one Wikinews page cites (frnsys/galaxy); its labels are a bit loose. A trivial single pass
over   TF-IDF has .830 on the whole of it.
- `ecbplus`: ECB+, two deliberately confusable events in each of 35 topics.
- `allsides`: three outlets on one event, title and lead only, years of United States politics without dates. The
trivial   single pass is given .823 on the whole of it, of which this is half.
- `mixed`: all labelled stories and the five seeds in one run; `alone` is the share of labelled stories that stay one
  story when they are traced alone.
"""

import json
import os
from collections import Counter
from collections.abc import Callable, Hashable, Iterator, Sequence
from pathlib import Path

from evals import goldset
from retold.annotations.annotate import Annotate
from retold.ids import content_id
from retold.records import Annotation, Article
from retold.settings import Settings
from retold.stories.cluster import stories

BATCH = 32
Labelled = list[tuple[Article, str]]


def figures(root: Path) -> dict[str, float]:
    """All figures, each where its data is below the root; some four minutes, nearly all of it annotation."""
    annotate = Annotate(settings=Settings()).load()

    def annotated(labelled: Labelled) -> list[Annotation]:
        articles = [article for article, _ in labelled]
        return [a for at in range(0, len(articles), BATCH) for a in annotate(articles[at : at + BATCH])]

    found = {}
    for name, read in READERS.items():
        path = root / "data" / "stories" / f"{name}.jsonl"
        if path.exists():
            labelled = list(read(path))
            found[name] = measure(labelled, annotated(labelled))
    if (root / "gold").is_dir():
        found |= together(root, annotated)
    return found


def together(root: Path, annotated: Callable[[Labelled], list[Annotation]]) -> dict[str, float]:
    """The labelled stories one by one and all in one run."""
    run: Labelled = []
    seen: list[Annotation] = []
    whole = 0
    names = goldset.stories(root / "gold")
    for name in names:
        labelled = [(article, name) for article in goldset.articles(goldset.load(root / "gold", name)[0])]
        annotations = annotated(labelled)
        whole += len(stories([a for a, _ in labelled], annotations)) == 1
        run, seen = run + labelled, seen + annotations
    seeds = [(article(p.stem, p.read_text(encoding="utf-8")), "seeds") for p in sorted((root / "seeds").glob("*.txt"))]
    return {"alone": whole / max(1, len(names)), "mixed": measure(run + seeds, seen + annotated(seeds))}


def measure(labelled: Labelled, annotations: Sequence[Annotation]) -> float:
    """B-cubed F1 of the stories of a run."""
    found = stories([article for article, _ in labelled], annotations)
    story = {article: s.id for s in found for article in s.articles}
    return bcubed([label for _, label in labelled], [story[article.id] for article, _ in labelled])


def bcubed(gold: Sequence[Hashable], found: Sequence[Hashable]) -> float:
    """B-cubed F1 of two labellings of the same items."""
    rows, cells, both = Counter(gold), Counter(found), Counter(zip(gold, found, strict=True))
    precision = sum(n * n / cells[cell] for (_, cell), n in both.items()) / len(gold)
    recall = sum(n * n / rows[row] for (row, _), n in both.items()) / len(gold)
    return 2 * precision * recall / (precision + recall)


def article(key: str, text: str, title: str | None = None) -> Article:
    """An article straight from a row."""
    return Article(id=content_id("a", key, text), key=key, source=key, text=text, title=title)


def plain(label: str) -> Callable[[Path], Iterator[tuple[Article, str]]]:
    """A reader of rows that are one article each, with the story under a label."""

    def read(path: Path) -> Iterator[tuple[Article, str]]:
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines()):
            row = json.loads(line)
            yield article(str(number), row["text"], row["title"]), row[label]

    return read


def triples(path: Path) -> Iterator[tuple[Article, str]]:
    """Rows that hold the articles of one story."""
    for line in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        for number, one in enumerate(row["articles"]):
            yield article(f"{row['event']}-{number}", one["text"], one["title"]), row["event"]


READERS: dict[str, Callable[[Path], Iterator[tuple[Article, str]]]] = {
    "wikinews": plain("event"),
    "ecbplus": plain("cluster"),
    "allsides": triples,
}


def main() -> None:
    """Print the figures."""
    for name, value in figures(Path(os.environ.get("RETOLD_EVAL_DATA") or "/nowhere")).items():
        print(f"{name:10} {value:.3f}")


if __name__ == "__main__":
    main()
