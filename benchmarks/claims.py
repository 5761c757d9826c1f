"""How the time of claims and drift grows with a story, and their share of the language model's own pass.

    python -m benchmarks.claims FILE                one story of 50, 100, 200 and 500 articles
    python -m benchmarks.claims FILE --sizes 50 …   sizes of your own

FILE is JSON Lines with a `text` in each row, articles on one event. They are drawn in a mixed order, always the same
one: rows stand by publisher, and the first fifty would be copies of a few texts, which cost little. Time is the
processor's, which other work on the machine disturbs less. `growth` is the time per telling in units of that of the
smallest story. The last line is for stories of ten articles each: claims and drift together as a share of annotating
the same articles. The encoder's vectors are forgotten before each story: large stories of the same articles would have
them ready.
"""

import argparse
import json
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random

from benchmarks.pipeline import machine
from retold.annotations.annotate import Annotate
from retold.claims import encoder
from retold.claims.group import Collate
from retold.descent.graph import Descend
from retold.ids import content_id
from retold.ledger.drift import drifts
from retold.records import Annotation, Article, Block, Material, Story, Telling
from retold.settings import Settings
from retold.tellings.rules import Rules
from retold.text import lines

SIZES = (50, 100, 200, 500)
TEN = 10
SEED = 0

Read = tuple[Article, Annotation, tuple[Telling, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Cost:
    """Seconds of one story."""

    articles: int
    tellings: int
    claims: float
    drift: float

    @property
    def each(self) -> float:
        """Milliseconds a telling."""
        return 1000 * (self.claims + self.drift) / max(1, self.tellings)


def read(file: Path, number: int) -> tuple[list[Read], float]:
    """The first so many different articles with their annotations and tellings, and the seconds of the annotation."""
    texts = list(dict.fromkeys(json.loads(row)["text"] for row in file.read_text("utf-8").splitlines()))
    Random(SEED).shuffle(texts)
    articles = [article(n, text) for n, text in enumerate(texts[:number])]
    annotate, extract = Annotate(settings=Settings()).load(), Rules().load()
    began = time.process_time()
    annotations = annotate(articles)
    spent = time.process_time() - began
    told = extract(list(zip(articles, annotations, strict=True)))
    return list(zip(articles, annotations, told, strict=True)), spent


def article(number: int, text: str) -> Article:
    """A row as an article of an outlet of its own."""
    ident = content_id("a", number, text)
    blocks = tuple(Block(kind="paragraph", span=s) for s in lines(text))
    return Article(id=ident, key=ident, source=ident, text=text, outlet=f"Outlet {number}", blocks=blocks)


def cost(given: Sequence[Read]) -> Cost:
    """What claims and drift of one story cost; descent, which drift needs, is not counted."""
    articles, annotations, told = zip(*given, strict=True)
    story = Story(id="s", title="", articles=tuple(a.id for a in articles))
    material = Material(story=story, articles=articles, annotations=annotations, tellings=told)
    forget()
    collate, descend = Collate().load(), Descend().load()
    began = time.process_time()
    claims = collate([material])[0]
    made = time.process_time()
    descent = descend([material])[0]
    compared = time.process_time()
    drifts(material, claims, descent)
    return Cost(
        articles=len(articles),
        tellings=sum(map(len, told)),
        claims=made - began,
        drift=time.process_time() - compared,
    )


def forget() -> None:
    """Load the encoder anew, without the vectors that it keeps of earlier texts."""
    encoder.load.cache_clear()
    encoder.load("use").encode(["One sentence makes it load its weights."])


def main(argv: Sequence[str] | None = None) -> int:
    """Print the table."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.claims", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("file", type=Path, metavar="FILE", help="articles on one event, JSON Lines")
    parser.add_argument("--sizes", nargs="+", type=int, default=SIZES, metavar="N", help="articles of a story")
    asked = parser.parse_args(argv)
    print(machine())
    given, annotated = read(asked.file, max(asked.sizes))
    print("articles  tellings  claims s  drift s  ms a telling  growth")
    first = 0.0
    for size in sorted(asked.sizes):
        found = cost(given[:size])
        first = first or found.each
        print(
            f"{found.articles:>8}{found.tellings:>10,}{found.claims:>10.2f}{found.drift:>9.2f}{found.each:>14.2f}"
            f"{found.each / first:>8.2f}",
            flush=True,
        )
    small = [cost(given[n : n + TEN]) for n in range(0, len(given) - TEN + 1, TEN)][:20]
    share = sum(c.claims + c.drift for c in small) / (annotated * sum(c.articles for c in small) / len(given))
    print(f"stories of {TEN}: claims and drift take {share:.0%} of the annotation's time")
    return 0


if __name__ == "__main__":
    sys.exit(main())
