"""The shape of the JSON format, version 1.

The classes are the format: their fields are its keys in order, their docstrings its descriptions, and
`docs/reference/dossier.schema.json` is made from them (`schema`). Within one version keys are added, never renamed.
"""

import json
import sys
from inspect import cleandoc
from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from retold.records import (
    ArticleKind,
    Break,
    Certainty,
    ClaimType,
    DateSurety,
    DriftKind,
    EvidenceKind,
    Hedge,
    Relation,
    Role,
)

Score = Annotated[float, Meta(description="From 0 to 1, the higher the better supported.")]
Offset = Annotated[int, Meta(ge=0, description="Character offset into the article's text.")]
Number = Annotated[int, Meta(ge=1, description="Running number inside the story, as people cite it.")]
Count = Annotated[int, Meta(ge=0)]
Key = Annotated[str, Meta(description="An article's id as the input gave it, or `*Name` for an unseen original.")]


class Span(msgspec.Struct, frozen=True):
    """A half-open range of characters of the article's text."""

    start: Offset
    end: Offset


class Passage(msgspec.Struct, frozen=True):
    """The same words in the article and in its parent; `parent` is null where the parent is unseen.

    `witness` is then another article that has them from it too, and `there` where they stand in that one.
    """

    child: Span
    parent: Span | None
    witness: str | None
    there: Span | None


class Evidence(msgspec.Struct, frozen=True):
    """One reason for an edge or a kind; larger weights say more."""

    kind: EvidenceKind
    note: str
    weight: float
    passages: list[Passage]


class Parent(msgspec.Struct, frozen=True):
    """Where an article has material from: another article, or an unseen original. `why` is `evidence` in words."""

    id: Key
    score: Score
    why: list[str]
    evidence: list[Evidence]


class Publication(msgspec.Struct, frozen=True):
    """What is known of one article before anything is found in it."""

    id: str
    number: Number
    outlet: str | None
    title: str | None
    byline: str | None
    url: str | None
    language: str
    source: str
    published: str | None
    published_surety: DateSurety
    copy_of: str | None


class Article(Publication, frozen=True):
    """One publication. `id` is the input's own id: the `id` of a row, else the file's stem.

    `published` is a day (2031-03-24) or a UTC time (2031-03-24T06:10:00Z). `copy_of` names an earlier article with the
    very same text. `why` gives the reasons for `kind`. `findings` are disagreements between what the article says of
    its sources and what its text shows.
    """

    kind: ArticleKind
    why: list[Evidence]
    findings: list[str]
    parents: list[Parent]


class Carried(msgspec.Struct, frozen=True):
    """A claim that an unseen original must have carried, by its witnesses.

    `lines` counts the independent lines of descent that have it, of `among` in all; `sure` if at least half of them do.
    """

    claim: str
    witnesses: list[str]
    lines: Count
    among: Count
    sure: bool


class Original(msgspec.Struct, frozen=True):
    """A publication that others descend from. `seen` is false where it is not among the articles.

    `parents` are where one that is not among them has it from, by what its reprints cite. `claims` are those that it
    must have carried, by its witnesses; `carried` says how sure each is.
    """

    id: Key
    seen: bool
    children: list[str]
    parents: list[Parent]
    claims: list[str]
    carried: list[Carried]
    why: list[str]


class Pivot(msgspec.Struct, frozen=True):
    """The uncertain edge whose settling would move a count most, and the count if it is settled so.

    `parent` is null where it is open whether the article has its matter from anybody.
    """

    article: str
    parent: Key | None
    low: Count
    high: Count
    why: str


class Root(msgspec.Struct, frozen=True):
    """A publication that the story has matter from; `articles` are it or have from it."""

    name: str
    seen: bool
    articles: list[str]
    counted: bool
    why: str


class Roots(msgspec.Struct, frozen=True):
    """From how many publications the articles have their matter; `high` also counts what is open."""

    low: Count
    high: Count
    parts: list[Root]
    pivot: Pivot | None


class Link(msgspec.Struct, frozen=True):
    """One link of a chain. `text` is what stands in the article, where it stands there."""

    name: str
    role: Role
    text: str
    start: Offset | None
    end: Offset | None


class Figure(msgspec.Struct, frozen=True):
    """A quantity as told; `high` is the upper end of a range. `unit` is a singular noun or a symbol, empty if none."""

    value: float
    high: float | None
    unit: str
    hedge: Hedge
    fate: Annotated[str, Meta(description='What befell the people whom it counts: "dead", "hurt"; else empty.')]
    text: str
    start: Offset
    end: Offset


class Place(msgspec.Struct, frozen=True):
    """Where a telling stands."""

    article: str
    start: Offset
    end: Offset


class Drift(msgspec.Struct, frozen=True):
    """How a telling differs. `drift` is a change in the retelling, `conflict` a difference of independent accounts."""

    kind: DriftKind
    relation: Relation
    note: str
    against: Place


class Telling(msgspec.Struct, frozen=True):
    """One article telling the claim; `quote` is exactly the text from `start` to `end`.

    `chain` runs from the teller nearest the reader to the ultimate source. `factuality` grades the event from -3
    (certainly not) to 3 (certainly so) by the author's view. `best` marks the telling closest to the ultimate source.
    """

    article: str
    start: Offset
    end: Offset
    quote: str
    chain: list[Link]
    breaks: list[Break]
    certainty: Certainty
    factuality: Annotated[float, Meta(ge=-3, le=3)]
    quoted: bool
    best: bool
    figures: list[Figure]
    drift: list[Drift]


class Part(msgspec.Struct, frozen=True):
    """The articles whose tellings rest on one origin; it counts in `low` only where the texts show its independence."""

    origin: str
    articles: list[str]
    counted: bool
    why: str
    against: Annotated[str, Meta(description='How it goes against the claim: "gives 19"; empty if it does not.')]


class Origins(msgspec.Struct, frozen=True):
    """How many origins that do not depend on each other carry the claim: at least `low`, at most `high`."""

    low: Count
    high: Count
    outlets: Count
    partition: list[Part]
    why: list[str]
    pivot: Pivot | None


class Reason(msgspec.Struct, frozen=True):
    """One named signal of a score."""

    feature: str
    value: float
    note: str


class Claim(msgspec.Struct, frozen=True):
    """One proposition. `certainty` is how its best telling tells it: a gist is never to be read without it."""

    id: str
    number: Number
    gist: str
    type: ClaimType
    certainty: Certainty
    weight: float
    why: list[Reason]
    tellings: list[Telling]
    origins: Origins


class Given(msgspec.Struct, frozen=True):
    """One figure of a toll; `earlier` if its sentence dates it long before the articles.

    `tellings` has one of every article that gives it.
    """

    value: float
    high: float | None
    hedge: Hedge
    earlier: bool
    tellings: list[Place]


class Toll(msgspec.Struct, frozen=True):
    """What befell people ("dead", "hurt", "missing"), and all figures of it, whatever claim they are in."""

    fate: str
    given: list[Given]


class Story(msgspec.Struct, frozen=True):
    """Articles about one event or one exclusive; `summary` is the answer in words, `claims` are in reading order."""

    id: str
    title: str
    summary: str
    outlets: Count
    roots: Roots
    articles: list[Article]
    originals: list[Original]
    claims: list[Claim]
    tolls: list[Toll]


class Problem(msgspec.Struct, frozen=True):
    """An input that could not be used, or not in every stage."""

    source: str
    stage: str
    kind: str
    message: str


class Trace(msgspec.Struct, frozen=True):
    """What one run of Retold found: stories, largest first, and everything that went wrong."""

    retold: Annotated[str, Meta(description="The version that wrote this.")]
    format: Literal[1]
    stories: list[Story]
    problems: list[Problem]


def schema(shape: type[msgspec.Struct] = Trace, title: str = "Retold dossier, version 1") -> bytes:
    """The JSON Schema (draft 2020-12) of a format, as UTF-8."""
    head = {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": title}
    made = dedented({**head, **msgspec.json.schema(shape)})
    return (json.dumps(made, ensure_ascii=False, indent=2) + "\n").encode()


def dedented(made: object) -> object:
    """A schema with its descriptions flush left: they are docstrings, which only some versions of msgspec dedent."""
    if isinstance(made, dict):
        return {k: cleandoc(v) if k == "description" and isinstance(v, str) else dedented(v) for k, v in made.items()}
    return [dedented(item) for item in made] if isinstance(made, list) else made


if __name__ == "__main__":
    sys.stdout.buffer.write(schema())
