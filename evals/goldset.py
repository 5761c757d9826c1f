"""Reads stories with gold labels (the codebook's form) and makes records of them, for evals that start in the middle.

A folder holds `<story>.json` (labels) and `<story>.articles.jsonl` (input).
"""

import re
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from retold.ids import content_id
from retold.records import Annotation, Article, Break, By, Certainty, Link, Material, Published, Story, Telling
from retold.text import Span

BY = By(stage="gold", version=1, settings="")


class Row(msgspec.Struct, frozen=True, kw_only=True):
    """One article as the user gives it."""

    id: str
    text: str
    outlet: str | None = None
    url: str | None = None
    title: str | None = None
    date: str | None = None


class GoldTelling(msgspec.Struct, frozen=True, kw_only=True):
    """One labelled telling; `drift` entries begin with the kind and a colon."""

    article: str
    quote: str
    chain: tuple[str, ...] = ()
    breaks: tuple[Break, ...] = ()
    certainty: Certainty
    drift: tuple[str, ...] = ()

    def kinds(self) -> frozenset[str]:
        """The kinds of drift that the annotator named."""
        return frozenset(entry.split(":")[0].strip() for entry in self.drift)


class GoldPart(msgspec.Struct, frozen=True, kw_only=True):
    """One origin of a claim and the articles that rest on it."""

    origin: str
    articles: tuple[str, ...] = ()


class GoldOrigins(msgspec.Struct, frozen=True, kw_only=True):
    """How many independent origins a claim has by the annotator."""

    low: int
    high: int
    partition: tuple[GoldPart, ...] = ()


class GoldClaim(msgspec.Struct, frozen=True, kw_only=True):
    """One labelled claim."""

    id: str
    gist: str
    type: str
    tellings: tuple[GoldTelling, ...]
    origins: GoldOrigins


class GoldArticle(msgspec.Struct, frozen=True, kw_only=True):
    """Where one article has its material, by the annotator."""

    id: str
    kind: str
    parents: tuple[str, ...] = ()


class GoldStory(msgspec.Struct, frozen=True, kw_only=True):
    """All labels of one story."""

    story: str
    articles: tuple[GoldArticle, ...]
    claims: tuple[GoldClaim, ...]


def stories(folder: Path) -> tuple[str, ...]:
    """The names of the labelled stories in a folder, sorted."""
    return tuple(sorted(p.stem for p in folder.glob("*.json") if p.with_name(p.stem + ".articles.jsonl").exists()))


def load(folder: Path, story: str) -> tuple[tuple[Row, ...], GoldStory]:
    """The rows and the labels of one story."""
    lines = (folder / f"{story}.articles.jsonl").read_bytes().splitlines()
    rows = tuple(msgspec.json.decode(line, type=Row, strict=False) for line in lines if line.strip())
    return rows, msgspec.json.decode((folder / f"{story}.json").read_bytes(), type=GoldStory, strict=False)


def articles(rows: Sequence[Row]) -> tuple[Article, ...]:
    """Articles straight from the rows, without the stage that extracts text and credits."""
    return tuple(
        Article(
            id=content_id("a", row.id, row.text), key=row.id, source=row.id, text=row.text,
            outlet=row.outlet, url=row.url, title=row.title, published=_published(row.date),
        )
        for row in rows
    )  # fmt: skip


def _published(date: str | None) -> Published:
    if not date:
        return Published()
    at = datetime.fromisoformat(date[:10]).replace(tzinfo=UTC)
    return Published(at=at, surety="declared", text=date)


def locate(text: str, quote: str) -> Span | None:
    """Where a labelled quote stands, any white space counting as a blank."""
    at = text.find(quote)
    if at < 0:
        at = re.sub(r"\s", " ", text).find(re.sub(r"\s", " ", quote))
    return Span(at, at + len(quote)) if at >= 0 else None


def tellings(
    labels: GoldStory, found: Sequence[Article], annotations: Sequence[Annotation]
) -> dict[str, tuple[str, Telling]]:
    """Every labelled telling as a record, by its id, with the id of its labelled claim."""
    where = {a.key: (a, n) for a, n in zip(found, annotations, strict=True)}
    made: dict[str, tuple[str, Telling]] = {}
    for claim in labels.claims:
        for gold in claim.tellings:
            article, annotation = where[gold.article]
            span = locate(article.text, gold.quote)
            if span is not None:
                telling = _telling(gold, span, article, annotation, claim.id)
                made[telling.id] = (claim.id, telling)
    return made


def _telling(gold: GoldTelling, span: Span, article: Article, annotation: Annotation, claim: str) -> Telling:
    return Telling(
        id=content_id("t", article.id, *span, claim),
        article=article.id,
        span=span,
        chain=tuple(Link(name=name, role="organisation") for name in gold.chain),
        breaks=gold.breaks,
        certainty=gold.certainty,
        factuality={"asserted": 3.0, "attributed": 2.0, "hedged": 1.0, "denied": -3.0}[gold.certainty],
        figures=tuple(f for f in annotation.figures if span.contains(f.span)),
        quoted=any(q.span.overlap(span) > len(span) / 2 for q in annotation.quotes),
        by=BY,
    )


def material(found: Sequence[Article], annotations: Sequence[Annotation], told: Sequence[Telling]) -> Material:
    """The articles as one story with the given tellings."""
    return Material(
        story=Story(id="s1", title=found[0].title or "", articles=tuple(a.id for a in found)),
        articles=tuple(found),
        annotations=tuple(annotations),
        tellings=tuple(
            tuple(sorted((t for t in told if t.article == a.id), key=lambda t: (t.span, t.id))) for a in found
        ),
    )
