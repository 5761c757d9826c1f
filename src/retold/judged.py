"""What people's judgements mean for the tellings of a story: a judgement points to text, and this finds the telling.

It stands below the stages, because more than one of them listens to people.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from retold.records import Judgement, JudgementKind, Material, Point, Problem, Telling

SHARE = 0.5
"""A point means a telling if the two share at least so much of the shorter one's characters."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Decided:
    """A judgement with the tellings that its points mean; `second` is set for those on claims alone."""

    judgement: Judgement
    first: Telling
    second: Telling | None = None


def meant(point: Point | None, tellings: Iterable[Telling]) -> Telling | None:
    """The telling of the point's article that shares most characters with it, of equals the one nearest in length.

    None if no telling shares `SHARE` of the shorter of the two.
    """
    if point is None or point.span is None:
        return None
    span, found = point.span, []
    for telling in tellings:
        shared = telling.span.overlap(span) if telling.article == point.article else 0
        if shared and shared >= SHARE * min(len(telling.span), len(span)):
            found.append((-shared, abs(len(telling.span) - len(span)), telling.span, telling.id, telling))
    return min(found, key=lambda f: f[:4])[-1] if found else None


def decided(material: Material, kind: JudgementKind) -> Iterator[Decided]:
    """The story's judgements of a kind with their tellings, newest first; those that meet no telling are left out."""
    told = dict(zip((a.id for a in material.articles), material.tellings, strict=True))
    for judgement in reversed([j for j in material.judgements if j.kind == kind]):
        first = meant(judgement.first, told.get(judgement.first.article, ()))
        if first is None:
            continue
        if kind != "claim":
            yield Decided(judgement=judgement, first=first)
        elif judgement.second and (second := meant(judgement.second, told.get(judgement.second.article, ()))):
            yield Decided(judgement=judgement, first=first, second=second)


def within(judgements: Iterable[Judgement], articles: Iterable[str]) -> tuple[Judgement, ...]:
    """The judgements that are about those articles, oldest first."""
    here = set(articles)
    found = (j for j in judgements if all(p.article in here or p.article.startswith("*") for p in points(j)))
    return tuple(sorted(found, key=lambda j: j.at))


def points(judgement: Judgement) -> tuple[Point, ...]:
    """What a judgement is about: one point or two."""
    return (judgement.first,) if judgement.second is None else (judgement.first, judgement.second)


def unused(judgements: Iterable[Judgement], materials: Sequence[Material]) -> Iterator[Problem]:
    """The judgements that decide nothing in these stories, each with the reason."""
    story = {a.id: n for n, material in enumerate(materials) for a in material.articles}
    told = {a.id: t for m in materials for a, t in zip(m.articles, m.tellings, strict=True)}
    for judgement in judgements:
        seen = [p for p in points(judgement) if not p.article.startswith("*")]
        if len({story.get(p.article) for p in seen}) > 1:
            yield problem(called(judgement), "its two articles are in different stories, so it decides nothing here")
        elif reason := idle(judgement, told):
            yield problem(called(judgement), reason)


def applied(material: Material) -> tuple[Judgement, ...]:
    """The story's judgements that decide something, oldest first."""
    told = dict(zip((a.id for a in material.articles), material.tellings, strict=True))
    return tuple(j for j in material.judgements if not idle(j, told))


def idle(judgement: Judgement, told: Mapping[str, Sequence[Telling]]) -> str:
    """Why a judgement decides nothing among the tellings of its articles; empty if it does."""
    if judgement.kind not in ("claim", "chain"):
        return ""
    found = [meant(p, told.get(p.article, ())) for p in points(judgement)]
    if None in found:
        return "no telling stands at its passage; give a longer part of the sentence"
    if judgement.kind == "claim" and found[0] == found[1]:
        return "its two passages are one telling; name two tellings"
    return ""


def called(judgement: Judgement) -> str:
    """How a problem names a judgement that no row of a file is known for."""
    return f"judgement {judgement.id} ({judgement.kind}, {judgement.who})"


def problem(source: str, reason: str) -> Problem:
    """A judgement that could not be used, as a problem."""
    return Problem(source=source, stage="judgements", kind="Unused", message=reason)
