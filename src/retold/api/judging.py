"""A person's decisions."""

from typing import Annotated, Literal

import msgspec
from fastapi import APIRouter, Body
from fastapi.responses import Response
from pydantic import BaseModel, ConfigDict, Field

from retold.api.answers import Asking, Here, Name, Word, encoded, gives, needs
from retold.archive import Archive, Done, judging
from retold.archive.judging import Person
from retold.archive.people import Actor
from retold.records import Declared, Judgement, Link, Role

router = APIRouter(dependencies=[needs("judge")])

MANY = 500


class Sent(BaseModel):
    """What is sent has the fields described here, and no others."""

    model_config = ConfigDict(extra="forbid")


class Noted(Sent):
    """`note` says why, and is kept beside the decision."""

    note: Word = ""


class SameClaim(Noted):
    """Whether two tellings say the same thing."""

    kind: Literal["claim"]
    verdict: Literal["yes", "no", "unsure"]
    first: Word
    second: Word


class Parent(Noted):
    """Whether an article has material from another one, or from an unseen original such as `*Reuters`."""

    kind: Literal["parent"]
    verdict: Literal["yes", "no", "unsure"]
    article: Word
    parent: Word


class ChainLink(Sent):
    """One link of a chain."""

    name: Annotated[Word, Field(min_length=1)]
    role: Role = "organisation"


class Chain(Noted):
    """Whether a telling's chain is right; with `no`, the right one, nearest to the reader first, as far as known."""

    kind: Literal["chain"]
    verdict: Literal["yes", "no"]
    telling: Word
    chain: Annotated[list[ChainLink], Field(max_length=20)] = []


class OriginalName(Noted):
    """What an unseen original, a parent of the article, is called."""

    kind: Literal["original"]
    article: Word
    original: Annotated[Word, Field(pattern=r"^\*[^\x00]+$")]
    name: Annotated[Word, Field(min_length=1)]


class OfArticle(Noted):
    """What the outlet, the title or the date (ISO 8601) of an article is."""

    kind: Literal["outlet", "title", "date"]
    article: Word
    name: Annotated[Word, Field(pattern=r"\S")]


Decision = Annotated[SameClaim | Parent | Chain | OriginalName | OfArticle, Field(discriminator="kind")]


class Merge(Noted):
    """The claim that is one with the claim of the address."""

    other: Word


class Split(Noted):
    """The tellings that say another thing, one and the same."""

    tellings: Annotated[list[Word], Field(min_length=1, max_length=MANY)]


class Judged(msgspec.Struct, frozen=True):
    """The decision as it is kept, and what followed from it."""

    judgement: Judgement
    done: Done


class Piece(msgspec.Struct, frozen=True):
    """A claim, and how many of the tellings that were one claim it holds now."""

    claim: str
    tellings: int


class Parted(msgspec.Struct, frozen=True):
    """The claims that hold the tellings of a claim after it was split, those with most first, and what followed.

    Only one stands there if a run is on its way: that follows the decision at its end.
    """

    claims: tuple[Piece, ...]
    done: Done


@router.post("/judgements", status_code=201, responses=gives(Judged, "Kept.", 201))
def judge(archive: Here, who: Asking, decision: Annotated[Decision, Body()]) -> Response:
    """Decide something. The stories that it is about are worked through again at once, or by the run that goes on."""
    person = Person(who=who.name, note=decision.note)
    if isinstance(decision, SameClaim):
        made = archive.comparing(decision.first, decision.second, decision.verdict, person)
    else:
        made = (judgement(archive, decision, person),)
    return encoded(Judged(judgement=made[0], done=archive.judge(made)), 201)


def judgement(archive: Archive, decision: Parent | Chain | OriginalName | OfArticle, person: Person) -> Judgement:
    """The decision as a record."""
    match decision:
        case Parent():
            unseen = decision.parent.startswith("*")
            parent = decision.parent if unseen else article(archive, decision.parent)
            return judging.parent(article(archive, decision.article), parent, decision.verdict, person)
        case Chain():
            links = [Link(name=link.name, role=link.role) for link in decision.chain]
            return judging.chain(archive.point(decision.telling), decision.verdict, links, person)
        case OriginalName():
            return judging.named(article(archive, decision.article), decision.original, decision.name, person)
        case OfArticle():
            known = article(archive, decision.article)
            return judging.of_article(known, Declared(**{decision.kind: decision.name}), person)[0]


def article(archive: Archive, name: str) -> str:
    """The id of the article of that id or key. Raises `NotFound`."""
    return archive.article(name).article.id


@router.post("/judgements/{judgement}/undo", responses=gives(Done))
def undo(archive: Here, who: Asking, judgement: Name) -> Response:
    """Take a decision back; it stays in the history."""
    return encoded(archive.undo(judgement, who.name))


@router.post("/claims/{claim}/merge", responses=gives(Done))
def merge(archive: Here, who: Asking, claim: Name, with_: Merge) -> Response:
    """Decide that two claims of a story are one."""
    return encoded(archive.merge_claims(claim, with_.other, person(who, with_)))


@router.post("/claims/{claim}/split", responses=gives(Parted))
def split(archive: Here, who: Asking, claim: Name, away: Split) -> Response:
    """Decide that some tellings of a claim say another thing."""
    told = archive.claim(claim).claim.tellings
    done = archive.split_claim(claim, away.tellings, person(who, away))
    parts = tuple(Piece(claim=name, tellings=number) for name, number in archive.claims_of(told))
    return encoded(Parted(claims=parts, done=done))


def person(who: Actor, sent: Noted) -> Person:
    """Who decides, and why."""
    return Person(who=who.name, note=sent.note)
