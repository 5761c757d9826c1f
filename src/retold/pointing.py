"""Naming a telling on the command line: by its id, by where it stands, or by some of its words."""

import re
from collections.abc import Iterator, Sequence

from retold.errors import UsageError
from retold.judged import meant
from retold.judgement_rows import places
from retold.records import Article, Material, Point, Telling
from retold.text import Span

FORMS = "give the id of a telling, ARTICLE:START (a character of its text) or 'ARTICLE:some of its words'"
PLACE = re.compile(r"(\d+)(?:-(\d+))?")


def telling(reference: str, materials: Sequence[Material]) -> tuple[Material, Telling]:
    """The telling that is meant, with its story; raises `UsageError`."""
    for material in materials:
        for told in (t for tellings in material.tellings for t in tellings):
            if told.id == reference:
                return material, told
    meanings = [m for m in named(reference, materials) if m[2]]
    if not meanings:
        raise UsageError(f"no article is named at the front of {reference!r}: {FORMS}")
    for material, number, rest in meanings:
        found = at(rest, material.articles[number], material.tellings[number])
        if found:
            return material, found
    raise UsageError(f"no telling is meant by {reference!r}: it names an article, but no passage that tells something")


def named(reference: str, materials: Sequence[Material]) -> Iterator[tuple[Material, int, str]]:
    """The articles whose key or id stands at the front, before a colon, with what follows; the longest name first."""
    found = [
        (len(name), material, number)
        for material in materials
        for number, article in enumerate(material.articles)
        for name in {article.key, article.id}
        if reference.startswith(f"{name}:")
    ]
    for length, material, number in sorted(found, key=lambda f: -f[0]):
        yield material, number, reference[length + 1 :]


def at(where: str, article: Article, tellings: Sequence[Telling]) -> Telling | None:
    """The telling at a place of an article: the one that begins there, else the shortest around it."""
    place = PLACE.fullmatch(where.strip())
    if place and not place[2]:
        start = int(place[1])
        begins = [t for t in tellings if t.span.start == start]
        around = sorted((t for t in tellings if t.span.start <= start < t.span.end), key=lambda t: len(t.span))
        return max(begins, key=lambda t: len(t.span)) if begins else next(iter(around), None)
    spans = [Span(int(place[1]), int(place[2]))] if place else places(where, article.text)
    return next((t for span in spans if (t := meant(Point(article=article.id, span=span), tellings))), None)
