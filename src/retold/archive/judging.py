"""People's decisions, made from what they see: tellings, claims, articles, unseen originals."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from retold.errors import UsageError
from retold.ids import content_id
from retold.records import OF_ARTICLES, Declared, Judgement, JudgementKind, Link, Point, Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Who decides, and what they note beside it."""

    who: str
    note: str = ""


def same(first: Point, second: Point, verdict: Verdict, person: Person) -> Judgement:
    """Whether two tellings say the same thing."""
    return _decided("claim", verdict, (first, second), person)


def parent(child: str, of: str, verdict: Verdict, person: Person) -> Judgement:
    """Whether an article has material from another, or from an unseen original."""
    return _decided("parent", verdict, (Point(article=child), Point(article=of)), person)


def chain(telling: Point, verdict: Verdict, links: Sequence[Link], person: Person) -> Judgement:
    """Whether a telling's chain is right; if not, what is right, as far as the person knows."""
    return _decided("chain", verdict, (telling, None), person, links=tuple(links))


def named(child: str, unseen: str, name: str, person: Person) -> Judgement:
    """What an unseen original, a parent of the article, is called."""
    return _decided("original", "yes", (Point(article=child), Point(article=unseen)), person, name=name)


def of_article(article: str, said: Declared, person: Person) -> tuple[Judgement, ...]:
    """What outlet, title and date an article has, as one act; what is empty says nothing."""
    given = [(kind, (getattr(said, kind) or "").strip()) for kind in OF_ARTICLES]
    point = Point(article=article)
    return act(_decided(kind, "yes", (point, None), person, name=text) for kind, text in given if text)


def _decided(
    kind: JudgementKind,
    verdict: Verdict,
    points: tuple[Point, Point | None],
    person: Person,
    *,
    links: tuple[Link, ...] = (),
    name: str = "",
) -> Judgement:
    at = datetime.now(UTC)
    about = [str(part) for point in points if point for part in (point.article, *(point.span or ()))]
    return Judgement(
        id=content_id("j", kind, verdict, *about, name, person.who, at.isoformat()),
        kind=kind,
        verdict=verdict,
        first=points[0],
        second=points[1],
        chain=links,
        name=name,
        note=person.note,
        who=person.who,
        at=at,
    )


def act(made: Iterable[Judgement]) -> tuple[Judgement, ...]:
    """Decisions that were made as one, under one moment, so that they are taken back as one."""
    found = list(made)
    return tuple(replace(judgement, at=found[0].at) for judgement in found)


def links(text: str) -> tuple[Link, ...]:
    """A chain as a person writes it, nearest to the reader first: "Reuters > two officials".

    Raises `UsageError` where a name is missing: an empty chain would mean that the source is not known.
    """
    names = [part.strip() for part in text.split(">")]
    if not all(names):
        raise UsageError("the chain lacks a name: write it as 'Reuters > two officials', nearest to the reader first")
    return tuple(Link(name=name, role="anonymous" if _nameless(name) else "organisation") for name in names)


def _nameless(name: str) -> bool:
    """Whether a name is none: it begins in lower case, as "two officials" does."""
    return name[:1].islower()
