"""The shape of the JSON format, version 1.

The classes are the format: their fields are its keys in order, their docstrings and what a field `says` its
descriptions, and `docs/reference/dossier.schema.json` is made from them (`schema`). Within one version keys are added,
never renamed.
"""

import sys
from datetime import datetime
from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from retold.dossier.formats.described import described, says
from retold.records import (
    ArticleKind,
    Break,
    Certainty,
    ClaimType,
    DateSurety,
    DriftKind,
    EvidenceKind,
    Hedge,
    JudgementKind,
    Relation,
    Role,
    Verdict,
)

Score = Annotated[float, says("From 0 to 1, the higher the better supported.")]
Start = Annotated[int, Meta(ge=0), says("Where it begins: a character offset into the article's text.")]
End = Annotated[int, Meta(ge=0), says("Where it ends: the offset of the first character behind it.")]
Number = Annotated[int, Meta(ge=1), says("Its running number, as people cite it.")]
Count = Annotated[int, Meta(ge=0)]
Key = Annotated[str, says("An article's id as the input gave it, or `*Name` for an unseen original.")]
ArticleKey = Annotated[str, says("The article's id as the input gave it.")]
TellingId = Annotated[str, says("The telling's id, made from its content.")]
Seen = Annotated[bool, says("Whether it is among the articles.")]
Low = Annotated[Count, says("At least so many: those that the texts show.")]
High = Annotated[Count, says("At most so many: if every open case counts as one more.")]
Counted = Annotated[bool, says("Whether it counts in `low`.")]
Version = Annotated[str, says("The version of Retold that wrote this.")]
Format = Annotated[Literal[1], says("The version of the format.")]


class Span(msgspec.Struct, frozen=True):
    """A half-open range of characters of the article's text."""

    start: Start
    end: End


class Passage(msgspec.Struct, frozen=True):
    """The same words in the article and in its parent, or in another that has them from an unseen one."""

    child: Annotated[Span, says("Where they stand in the article.")]
    parent: Annotated[Span | None, says("Where they stand in the parent; null where that is unseen.")]
    witness: Annotated[str | None, says("Of an unseen parent, the id of another article that has them from it too.")]
    there: Annotated[Span | None, says("Where they stand in the witness.")]


class Evidence(msgspec.Struct, frozen=True):
    """One reason for an edge or a kind."""

    kind: Annotated[EvidenceKind, says("What shows it: words, text, rare readings, time, or a person's judgement.")]
    note: Annotated[str, says("The reason in words.")]
    weight: Annotated[float, says("How much it says; larger weights say more.")]
    passages: Annotated[list[Passage], says("The passages that it rests on, if any.")]


class Parent(msgspec.Struct, frozen=True):
    """Where an article has material from: another article, or an unseen original."""

    id: Key
    score: Score
    why: Annotated[list[str], says("`evidence` in words.")]
    evidence: Annotated[list[Evidence], says("The reasons, each with its passages.")]


class Publication(msgspec.Struct, frozen=True):
    """What is known of one article before anything is found in it."""

    id: Annotated[str, says("The input's own id: the `id` of a row, else the file's stem.")]
    number: Number
    outlet: Annotated[str | None, says("Who published it, as far as that is known.")]
    title: Annotated[str | None, says("Its headline, if it has one.")]
    byline: Annotated[str | None, says("Its author, if one is named.")]
    url: Annotated[str | None, says("Its address, if one is known; nobody has checked that it is safe to open.")]
    language: Annotated[str, says("The language of its text, as a code (`en`).")]
    source: Annotated[str, says("The path or address that it was read from, with `#row` for a row of a table.")]
    published: Annotated[
        str | None, says("When it was published: a day (2031-03-24) or a UTC time (2031-03-24T06:10:00Z).")
    ]
    published_surety: Annotated[
        DateSurety, says("How the date is known: given with the input, printed in the text, or inferred.")
    ]
    copy_of: Annotated[str | None, says("The id of an earlier article with the very same text.")]


class Article(Publication, frozen=True):
    """One publication, and where it has its material."""

    kind: Annotated[ArticleKind, says("How it came by its material: by own reporting, retold, reprinted, or mixed.")]
    why: Annotated[list[Evidence], says("The reasons for `kind`.")]
    findings: Annotated[
        list[str], says("Disagreements between what it says of its sources and what its text shows, in words.")
    ]
    parents: Annotated[list[Parent], says("Where it has material from, best supported first.")]


class Carried(msgspec.Struct, frozen=True):
    """A claim that an unseen original must have carried, by its witnesses."""

    claim: Annotated[str, says("The claim's id.")]
    witnesses: Annotated[list[str], says("The ids of the articles that show it.")]
    lines: Annotated[Count, says("How many independent lines of descent have the claim.")]
    among: Annotated[Count, says("How many independent lines of descent the original has in all.")]
    sure: Annotated[bool, says("Whether at least half of the lines have it.")]


class Original(msgspec.Struct, frozen=True):
    """A publication that others descend from."""

    id: Key
    seen: Seen
    children: Annotated[list[str], says("The ids of the articles that have material from it.")]
    parents: Annotated[list[Parent], says("Where an unseen one has it from, by what its reprints cite.")]
    claims: Annotated[list[str], says("The ids of the claims that it must have carried, by its witnesses.")]
    carried: Annotated[list[Carried], says("How sure each of these claims is, the sure ones first.")]
    why: Annotated[list[str], says("The reasons to take it for an original, in words.")]


class Pivot(msgspec.Struct, frozen=True):
    """The uncertain edge whose settling would move a count most, and the count if it is settled so."""

    article: Annotated[str, says("The id of the article whose edge is uncertain.")]
    parent: Annotated[
        Key | None,
        says("The parent in question; null where it is open whether the article has its matter from anybody."),
    ]
    low: Annotated[Count, says("The `low` that would then stand.")]
    high: Annotated[Count, says("The `high` that would then stand.")]
    why: Annotated[str, says("What would then be so, as a clause.")]


class Root(msgspec.Struct, frozen=True):
    """A publication that the story has matter from: a house that reports itself, or an unseen original."""

    name: Annotated[str, says("Its name, `*Name` where it is unseen.")]
    seen: Seen
    articles: Annotated[list[str], says("The ids of the articles that are it or have from it.")]
    counted: Counted
    why: Annotated[str, says("Why it counts, or does not.")]


class Roots(msgspec.Struct, frozen=True):
    """From how many publications that do not depend on each other the articles have their matter."""

    low: Low
    high: High
    parts: Annotated[list[Root], says("These publications, counted or not.")]
    pivot: Annotated[Pivot | None, says("What would change the number most; null where nothing open would.")]


LinkRole = Annotated[Role, says("What it is: a publisher, a person, a body, a document, or somebody unnamed.")]


class Link(msgspec.Struct, frozen=True):
    """One link of a chain: who is said to have it."""

    name: Annotated[str, says("Its name, resolved inside the article.")]
    role: LinkRole
    text: Annotated[str, says("What stands in the article for it; empty where nothing does.")]
    start: Annotated[Start | None, says("Where that begins; null where it does not stand in the article.")]
    end: Annotated[End | None, says("Where that ends; null where it does not stand in the article.")]


class Figure(msgspec.Struct, frozen=True):
    """A quantity as told."""

    value: Annotated[float, says("The number; of a range, its lower end.")]
    high: Annotated[float | None, says("The upper end of a range; null where it is none.")]
    unit: Annotated[str, says("What is counted, as a singular noun or a symbol; empty where nothing is named.")]
    hedge: Annotated[Hedge, says("How exactly it is told.")]
    fate: Annotated[str, says('What befell the people whom it counts: "dead", "hurt"; else empty.')]
    text: Annotated[str, says("The words of the article for it.")]
    start: Start
    end: End


class Place(msgspec.Struct, frozen=True):
    """Where a telling stands."""

    id: TellingId
    article: ArticleKey
    start: Start
    end: End


class Drift(msgspec.Struct, frozen=True):
    """How a telling differs from another one."""

    kind: Annotated[DriftKind, says("In what it differs.")]
    relation: Annotated[
        Relation, says("`drift`: a change in the retelling; `conflict`: a difference of accounts that are independent.")
    ]
    note: Annotated[str, says("What differs, in words.")]
    against: Annotated[Place, says("The telling that it is compared with.")]


Quote = Annotated[str, says("The words told, exactly the text from `start` to `end`.")]
Chain = Annotated[
    list[Link],
    says("Through whom it is told, from the teller nearest the reader to the ultimate source, without the own outlet."),
]
Breaks = Annotated[list[Break], says("What is wrong with the chain.")]
Factuality = Annotated[
    float,
    Meta(ge=-3, le=3),
    says("How the author grades the event, from -3 (certainly not) to 3 (certainly so)."),
]
Surety = Annotated[Certainty, says("How sure it is told: as fact, on a source's word, hedged, or denied.")]
Quoted = Annotated[bool, says("Whether it stands inside quotation marks.")]
Figures = Annotated[list[Figure], says("The quantities in it.")]


class Telling(msgspec.Struct, frozen=True):
    """One article telling the claim."""

    id: TellingId
    article: ArticleKey
    start: Start
    end: End
    quote: Quote
    chain: Chain
    breaks: Breaks
    certainty: Surety
    factuality: Factuality
    quoted: Quoted
    best: Annotated[bool, says("Whether it is the claim's telling closest to the ultimate source.")]
    figures: Figures
    drift: Annotated[list[Drift], says("How it differs from the best telling of the claim, or from its parent's.")]


class Part(msgspec.Struct, frozen=True):
    """The articles whose tellings rest on one origin."""

    origin: Annotated[str, says("What they rest on.")]
    articles: Annotated[list[str], says("Their ids.")]
    tellings: Annotated[list[str], says("The ids of these tellings.")]
    counted: Counted
    why: Annotated[str, says("Why its independence is shown, or is not.")]
    against: Annotated[str, says('How what it says goes against the claim: "gives 19"; empty if it does not.')]


class Origins(msgspec.Struct, frozen=True):
    """How many origins that do not depend on each other carry the claim: at least `low`, at most `high`."""

    low: Low
    high: High
    outlets: Annotated[Count, says("How many outlets tell the claim.")]
    partition: Annotated[list[Part], says("The articles that tell it, by what they rest on.")]
    why: Annotated[list[str], says("Why there are so many, in words.")]
    pivot: Annotated[Pivot | None, says("What would change the number most; null where nothing open would.")]


class Reason(msgspec.Struct, frozen=True):
    """One named signal of a score."""

    feature: Annotated[str, says("The signal's name.")]
    value: Annotated[float, says("How strong it is; the score adds signals up, each with a weight of its own.")]
    note: Annotated[str, says("What was found, in words.")]


class Claim(msgspec.Struct, frozen=True):
    """One proposition of the story, with all that tell it."""

    id: Annotated[str, says("The claim's id, made from its content.")]
    number: Number
    gist: Annotated[str, says("What is claimed, in words of the articles; never to be read without `certainty`.")]
    type: Annotated[ClaimType, says("What kind of proposition it is.")]
    certainty: Annotated[Certainty, says("How its best telling tells it.")]
    weight: Annotated[float, says("How much a reader needs it; claims are in this order.")]
    why: Annotated[list[Reason], says("The signals that make up the weight.")]
    tellings: Annotated[list[Telling], says("The best telling first, then the others in the order of their articles.")]
    origins: Annotated[Origins, says("On how many independent origins the claim rests.")]


class Given(msgspec.Struct, frozen=True):
    """One figure of a toll with those who give it."""

    value: Annotated[float, says("The number; of a range, its lower end.")]
    high: Annotated[float | None, says("The upper end of a range; null where it is none.")]
    hedge: Annotated[Hedge, says("How exactly it is told.")]
    earlier: Annotated[bool, says("Whether the passage dates it to a year long before the articles.")]
    tellings: Annotated[list[Place], says("A telling of every article that gives it.")]


class Toll(msgspec.Struct, frozen=True):
    """What befell people, and all figures of it, whatever claim they are in."""

    fate: Annotated[str, says('The word for people with that fate: "dead", "hurt", "missing".')]
    given: Annotated[list[Given], says("The figures, the smallest first; those of earlier years last.")]


class Point(msgspec.Struct, frozen=True):
    """What a judgement is about: an article, a passage of it, or an unseen original."""

    article: Key
    start: Annotated[Start | None, says("Where the passage begins; null where the whole article is meant.")]
    end: Annotated[End | None, says("Where the passage ends; null where the whole article is meant.")]


class NamedLink(msgspec.Struct, frozen=True):
    """One link of a chain that a person gave."""

    name: Annotated[str, says("Its name.")]
    role: LinkRole


class Judgement(msgspec.Struct, frozen=True):
    """A person's decision, as a file of judgements has it."""

    id: Annotated[str, says("The judgement's id, made from its content.")]
    kind: Annotated[JudgementKind, says("What it is about.")]
    verdict: Annotated[Verdict, says("The answer to the question that a judgement of its kind asks.")]
    first: Annotated[Point, says("The passage or article that it is about.")]
    second: Annotated[Point | None, says("The other passage, or the parent; null where it is about one thing only.")]
    chain: Annotated[list[NamedLink], says("The right chain, from the teller nearest the reader to the source.")]
    name: Annotated[str, says("What an unseen original is called; the outlet, title or date of an article.")]
    note: Annotated[str, says("Why, in the person's words.")]
    who: Annotated[str, says("Who decided.")]
    at: Annotated[datetime, says("When, in UTC.")]


class Problem(msgspec.Struct, frozen=True):
    """An input that could not be used, or not in every stage."""

    source: Annotated[str, says("Which input.")]
    stage: Annotated[str, says("The stage in which it failed.")]
    kind: Annotated[str, says("The kind of failure, in one word.")]
    message: Annotated[str, says("What happened, in a sentence.")]


StoryId = Annotated[str, says("The story's id, made from its content.")]
Title = Annotated[str, says("The headline that stands for the story.")]
Summary = Annotated[str, says("The answer in words.")]
Outlets = Annotated[Count, says("How many publishers the articles have; one that names none counts as one of its own.")]
StoryRoots = Annotated[Roots, says("From how many publications the articles have their matter.")]
Articles = Annotated[list[Article], says("The articles, in order of publication.")]
Problems = Annotated[list[Problem], says("Everything that went wrong.")]


class Story(msgspec.Struct, frozen=True):
    """Articles about one event or one exclusive."""

    id: StoryId
    title: Title
    summary: Summary
    outlets: Outlets
    roots: StoryRoots
    articles: Articles
    originals: Annotated[list[Original], says("The publications that others descend from, the unseen among them.")]
    claims: Annotated[list[Claim], says("What is claimed, in reading order.")]
    tolls: Annotated[list[Toll], says("How many dead, hurt or missing are counted by whom, where articles differ.")]
    judgements: Annotated[
        list[Judgement], says("What people decided and was followed, oldest first; a later one outranks an earlier.")
    ]


class Trace(msgspec.Struct, frozen=True):
    """What one run of Retold found."""

    retold: Version
    format: Format
    stories: Annotated[list[Story], says("The stories, largest first.")]
    problems: Problems


def schema() -> bytes:
    """The JSON Schema of the format, as UTF-8."""
    return described(Trace, "Retold dossier, version 1")


if __name__ == "__main__":
    sys.stdout.buffer.write(schema())
