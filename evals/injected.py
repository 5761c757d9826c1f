"""Drift made by program, and whether it is found: recall and precision by kind.

    python -m evals.injected                     the bundled articles, and those of others that are on this machine
    python -m evals.injected --only bundled      some of them
    python -m evals.injected --missed KIND       what was not found, or named wrongly, with both wordings

One thing is changed in one sentence of an article (`changes.py`). Both texts go through the annotation and the
tellings, the telling and its changed self are one claim, and the drift stage says how they differ. *Recall* of a kind
is the share of its changes for which it was named; *precision* the share of its namings that were for such a change.
Changes of style count against precision only.
"""

import argparse
import json
import os
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from evals.changes import MAKES, Change, Place
from retold.annotations.annotate import Annotate
from retold.ids import content_id
from retold.judged import meant
from retold.ledger.drift import drifts
from retold.records import (
    Annotation,
    Article,
    Block,
    By,
    Claim,
    Descent,
    Drift,
    Edge,
    Evidence,
    Lineage,
    Material,
    Point,
    Published,
    Story,
    Telling,
)  # fmt: skip
from retold.settings import Settings
from retold.syntax import Tree
from retold.tellings.rules import Rules
from retold.text import Span, lines

VARIABLE = "RETOLD_EVAL_DATA"

BY = By(stage="injected", version=1, settings="")

WHOLE = re.compile(r"^[^\n]+[.!?][”’\"']?$")
"""A sentence of running text: headlines and furniture are left alone."""

LENGTH = 2_500
"""Characters of an article that are used; what follows costs time and adds nothing to one sentence."""

EACH = 60
"""Changes of one name for a corpus; from every article about as many."""

BUNDLED = Path(__file__).parent / "gold"

CORPORA: dict[str, tuple[str, str, int]] = {
    "bundled": ("", "*.articles.jsonl", 1),
    "gold": ("gold", "*.articles.jsonl", 1),
    "helsinki": ("data/descent", "helsinki.jsonl", 12),
    "syria": ("data/descent", "syria.jsonl", 4),
}
"""Where the articles are, below the folder that the environment names, and each how-many-th is taken."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One change, and the kinds of drift that were named for it; `None` if the telling was not found."""

    change: Change
    before: str
    after: str
    named: tuple[Drift, ...] | None

    @property
    def found(self) -> bool:
        return self.named is not None and any(d.kind in self.change.kinds for d in self.named)


def articles(name: str) -> list[Article]:
    """The articles of a corpus, cut to `LENGTH`; none if it is not on this machine."""
    place, pattern, step = CORPORA[name]
    root = BUNDLED if name == "bundled" else Path(os.environ.get(VARIABLE) or "/nowhere") / place
    rows = [json.loads(line) for file in sorted(root.glob(pattern)) for line in file.read_text("utf-8").splitlines()]
    return [made(row["text"], row.get("date") or row.get("scrape_time"), row.get("outlet")) for row in rows[::step]]


def made(text: str, date: str | None, outlet: str | None) -> Article:
    """An article of so much text, each line a paragraph."""
    if len(text) > LENGTH:
        text = text[: text.rfind(".", 0, LENGTH) + 1] or text[:LENGTH]
    return dressed(text, Published(at=day(date)), outlet)


def dressed(text: str, published: Published, outlet: str | None) -> Article:
    ident = content_id("a", text)
    blocks = tuple(Block(kind="paragraph", span=s) for s in lines(text))
    return Article(id=ident, key=ident, source=ident, text=text, outlet=outlet, published=published, blocks=blocks)


def day(date: str | None) -> datetime | None:
    try:
        return datetime.fromisoformat((date or "")[:10]).replace(tzinfo=UTC)
    except ValueError:
        return None


def measure(given: Sequence[Article], each: int = EACH) -> list[Case]:
    """All changes that are made in the articles, with what was named for them."""
    annotate, extract = Annotate(settings=Settings()).load(), Rules().load()
    annotations = annotate(given)
    told = extract(list(zip(given, annotations, strict=True)))
    sources = list(zip(given, annotations, told, strict=True))
    planned = chosen([(n, p, c) for n, source in enumerate(sources) for p, c in changes(*source)], each)
    retold = [changed(p.article, c) for _, p, c in planned]
    seen = annotate(retold)
    again = extract(list(zip(retold, seen, strict=True)))
    return [
        compared(sources[n], (article, annotation, tellings), place, change)
        for (n, place, change), article, annotation, tellings in zip(planned, retold, seen, again, strict=True)
    ]


def changes(article: Article, annotation: Annotation, told: Sequence[Telling]) -> Iterator[tuple[Place, Change]]:
    """The changes that can be made in an article: in each telling at most one of a name, shorter tellings first."""
    tree = Tree(article.text, annotation.tokens)
    taken: set[tuple[str, Span]] = set()
    for telling in sorted(told, key=lambda t: (len(t.span), t.span)):
        place = Place(article, annotation, tree, telling)
        if not 6 <= len(telling.span.of(article.text).split()) <= 45 or not place.tokens:
            continue
        if not WHOLE.search(place.sentence.of(article.text)):
            continue
        for make in MAKES:
            for change in make(place):
                if (change.name, change.sentence) not in taken:
                    taken.add((change.name, change.sentence))
                    yield place, change


def chosen(found: list[tuple[int, Place, Change]], each: int) -> list[tuple[int, Place, Change]]:
    """At most so many of each name, spread over the articles."""
    rounds: dict[str, dict[int, list[tuple[int, Place, Change]]]] = defaultdict(lambda: defaultdict(list))
    for one in found:
        rounds[one[2].name][one[0]].append(one)
    kept = []
    for by_article in rounds.values():
        queue = [found[k] for k in range(20) for found in by_article.values() if len(found) > k]
        kept += queue[:each]
    return kept


def changed(article: Article, change: Change) -> Article:
    """The article, or its one sentence, with the change."""
    text = article.text
    whole = change.text if change.alone else text[: change.span.start] + change.text + text[change.span.end :]
    return dressed(whole, article.published, "Another Paper")


Read = tuple[Article, Annotation, tuple[Telling, ...]]


def compared(source: Read, copy: Read, place: Place, change: Change) -> Case:
    """What the drift stage names between the telling and its changed self."""
    span, grown = place.telling.span, len(change.text) - len(change.span)
    first = span.start + grown * (change.span.end <= span.start and change.span.start < span.start)
    last = span.end + grown * (change.span.start < span.end)
    moved = Span(0, len(change.text)) if change.alone else Span(first, last)
    twin = meant(Point(article=copy[0].id, span=moved), copy[2])
    before, after = span.of(source[0].text), moved.of(copy[0].text)
    if twin is None:
        return Case(change=change, before=before, after=after, named=None)
    told, best = (place.telling, twin) if change.reverse else (twin, place.telling)
    found = drifts(*story(source, copy, told, best))
    return Case(change=change, before=before, after=after, named=tuple(d for d in found if d.telling == told.id))


def story(source: Read, copy: Read, told: Telling, best: Telling) -> tuple[Material, tuple[Claim, ...], Descent]:
    """The two articles as a story in which the one that tells it has it from the other."""
    ids = (source[0].id, copy[0].id)
    material = Material(
        story=Story(id="s", title="", articles=ids), articles=(source[0], copy[0]),
        annotations=(source[1], copy[1]), tellings=(source[2], copy[2]),
    )  # fmt: skip
    claim = Claim(
        id="c", story="s", gist="", type="event", tellings=(best.id, told.id), best=best.id, weight=1.0, by=BY
    )
    edge = Edge(
        child=told.article, parent=best.article, score=1.0, evidence=(Evidence(kind="time", note="", weight=1.0),)
    )
    descent = Descent(
        story="s", originals=(), by=BY,
        lineages=tuple(
            Lineage(article=i, kind="relay" if i == told.article else "original", why=(), edges=edges)
            for i, edges in ((best.article, ()), (told.article, (edge,)))
        ),
    )  # fmt: skip
    return material, (claim,), descent


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """Of one kind: how many changes were made, how many of them found, and how often it was named where it was not."""

    made: int
    found: int
    wrong: int

    @property
    def recall(self) -> float:
        return self.found / self.made if self.made else 1.0

    @property
    def precision(self) -> float:
        return self.found / (self.found + self.wrong) if self.found + self.wrong else 1.0


def scores(cases: Sequence[Case]) -> dict[str, Score]:
    """The score of each kind that was injected or named."""
    made, found, wrong = Counter[str](), Counter[str](), Counter[str]()
    for case in cases:
        for kind in case.change.kinds:
            made[kind] += 1
            found[kind] += case.found
        wrong.update({d.kind for d in case.named or () if d.kind not in case.change.kinds})
    return {k: Score(made=made[k], found=found[k], wrong=wrong[k]) for k in dict.fromkeys((*made, *sorted(wrong)))}


def figures(cases: Sequence[Case]) -> dict[str, float]:
    """The figures that have floors: mean recall and precision over the kinds, and the worst of each."""
    rows = [s for s in scores(cases).values() if s.made >= LEAST]
    return {
        "recall": sum(s.recall for s in rows) / len(rows),
        "precision": sum(s.precision for s in rows) / len(rows),
        "worst_recall": min(s.recall for s in rows),
        "worst_precision": min(s.precision for s in rows),
    }


LEAST = 8
"""A kind of which fewer changes could be made is shown and not counted."""


def bundled() -> dict[str, float]:
    """The figures on the bundled articles."""
    return figures(measure(articles("bundled")))


def table(name: str, cases: Sequence[Case]) -> str:
    """A line a kind."""
    rows = [f"{name:24}{'made':>7}{'found':>7}{'wrong':>7}{'recall':>8}{'precision':>11}"]
    for kind, s in scores(cases).items():
        rows.append(f"  {kind:22}{s.made:>7}{s.found:>7}{s.wrong:>7}{s.recall:>8.2f}{s.precision:>11.2f}")
    style = [c for c in cases if not c.change.kinds]
    named = sum(bool(c.named) for c in style)
    rows.append(f"  {'(style, no drift)':22}{len(style):>7}{'':>7}{named:>7}")
    return "\n".join(rows)


def show(case: Case) -> str:
    """One case in a few lines."""
    named = "not cut" if case.named is None else "; ".join(f"{d.kind}: {d.note}" for d in case.named) or "nothing"
    return f"[{case.change.name}] '{case.change.text}'\n  - {case.before}\n  + {case.after}\n  = {named}"


def main(argv: Sequence[str] | None = None) -> int:
    """Print the tables."""
    parser = argparse.ArgumentParser(
        prog="python -m evals.injected", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--only", nargs="+", choices=CORPORA, metavar="NAME", help=", ".join(CORPORA))
    parser.add_argument("--missed", metavar="KIND", help="print the cases of a kind that went wrong")
    parser.add_argument("--each", type=int, default=EACH, metavar="N", help="changes of one name for a corpus")
    asked = parser.parse_args(argv)
    for name in asked.only or CORPORA:
        given = articles(name)
        if not given:
            print(f"{name}: skipped, {VARIABLE} names no folder with it\n")
            continue
        cases = measure(given, asked.each)
        print(table(name, cases) + "\n", flush=True)
        for case in cases if asked.missed else ():
            named = {d.kind for d in case.named or ()}
            if (asked.missed in case.change.kinds and not case.found) or (asked.missed in named - case.change.kinds):
                print(show(case))
    return 0


if __name__ == "__main__":
    sys.exit(main())
