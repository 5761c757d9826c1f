"""Publishers that an article does not name: it describes them by their country, or by whose they are."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from retold.descent import cues
from retold.descent.body import Body
from retold.descent.house import OPENERS
from retold.text import Span

BEFORE = 30
"""Characters before a description in which the name of what is described can end."""


class Owned(NamedTuple):
    """A description by an owner: of which place ("" of none), in which words, where, and whether somebody spoke there.

    `apart`: a word with a capital stands before it, which may be a place.
    """

    place: str
    name: str
    span: Span
    spoke: bool
    apart: bool


def described(body: Body) -> Iterator[tuple[str, Span, bool]]:
    """Publishers that are only described, each with the passage and whether somebody spoke there.

    By its owner, or by a people or a place and not by the name that the words for it begin with. What one state owns is
    one: its "media" are its "television" and its "news agency" in the next sentence, called by the place if there is
    one. Of the others, those that are some of many remain unnamed: "an unnamed Norlandic newspaper".
    """
    found = [(m, p is cues.SOME_TOLD) for p in cues.SOME for m in body.matches(p)]
    owned: list[Owned] = []
    for match, spoke in sorted(found, key=lambda f: f[0].start()):
        state = cues.OWNED_BY.search(match[1])
        at = start_of(body, match)
        whose = body.text[at : match.end(1)] if at is not None else state[0].lower() if state else ""
        leading = before(match.start(1) if at is None else at)
        if not whose or (whose.islower() and cues.NAME_BEFORE.search(body.text, *leading)):
            continue
        if state:
            place = cues.OWNED_BY.sub("", whose).strip()
            words = match[1].removesuffix(state[0]).split()
            apart = not place and any(w[0].isupper() and w.lower() not in OPENERS for w in words)
            owned.append(Owned(place, f"{whose} {match[2]}", Span(*match.span()), spoke, apart))
        else:
            many = cues.SOME_OF_MANY.search(body.text, *leading) or cues.MANY.search(match[2])
            name = f"unnamed {whose} {match[2]}" if many else f"{whose} {match[2]}"
            yield name, Span(*match.span()), spoke
    yield from joined(owned)


def start_of(body: Body, match: re.Match[str]) -> int | None:
    """Where in a description its people or place begins: behind "Monday", with "western and"; None if it has none."""
    origin = body.origin(match.start(1), match.end(1))
    return match.start(1) if origin is not None and match[1][0].islower() else origin


def joined(owned: list[Owned]) -> Iterator[tuple[str, Span, bool]]:
    """The descriptions by an owner, under one name for each place; those of none go with the only place there is."""
    places: dict[str, str] = {}
    for each in owned:
        if each.place:
            places.setdefault(each.place, each.name)
    only = next(iter(places.values())) if len(places) == 1 else None
    for each in owned:
        unplaced = each.name if each.apart or places else owned[0].name
        yield places.get(each.place) or (None if each.apart else only) or unplaced, each.span, each.spoke


def before(at: int) -> tuple[int, int]:
    """The range of characters that end at a place."""
    return max(0, at - BEFORE), at
