"""Datelines: "LANDOW (Northline) —" at the start of a paragraph."""

import re
from collections.abc import Iterator, Sequence

from retold import publishers
from retold.articles.credit_cues import DATELINE, NO_TEXT, SLUG
from retold.articles.dates import DATE
from retold.articles.naming import Found
from retold.articles.places import is_region
from retold.records import Block
from retold.text import Span, squeeze, trim

REACH = 200
"""The longest dateline, in characters."""

FEED = 900
"""How far into a text a feed that is one long line has its dateline: behind headline, date and summary."""

FOLLOWING = 20
"""Characters that must stand behind a dateline without a dash; a bracket at a line's end credits a picture."""

DASHES = frozenset(("—", "–", "-", "--", ". -", ".-", ". –", ". —"))


def datelines(text: str, blocks: Sequence[Block]) -> Iterator[Found]:
    """PLACE (AGENCY) — at the start of a paragraph, or with the place in capitals early in a feed's one line.

    In the second half of a text it stands for what follows it only: pages stack agencies' texts.
    """
    story = [block for block in blocks if block.kind in ("paragraph", "heading")]
    half, before = sum(len(block.span) for block in story) / 2, 0
    starts = {block.span.start for block in story}
    for block in story:
        match = DATELINE.match(text, block.span.start, min(block.span.end, block.span.start + REACH))
        if match:
            span = trim(text, Span(*match.span()))
            yield from (Found("dateline", name, before <= half, span) for name in _publishers(match, block.span))
        before += len(block.span)
    for match in SLUG.finditer(text, 0, min(len(text), FEED)):
        if match.start() in starts or NO_TEXT.search(match.group("who")):
            continue
        yield from (Found("dateline", name, True, Span(*match.span())) for name in agencies(match.group("who")))


def _publishers(match: re.Match[str], line: Span) -> list[str]:
    """The publishers of one dateline; empty if the bracket is something else."""
    who, place, dash = match.group("who"), match.group("place"), match.group("dash")
    alone = match.end() == line.end and is_place(place or "")
    if NO_TEXT.search(who) or not (dash or alone or line.end - match.end() > FOLLOWING):
        return []
    names = agencies(who)
    marked = dash in DASHES or (dash == ":" and who.isupper())
    if not names and place and place.split(",")[0].isupper() and marked and unknown_agency(who):
        return [squeeze(who)]
    return names


def is_place(name: str) -> bool:
    """Whether what stands before a bracket on a line of its own is a place, not a person: "Landow (Northline)"."""
    return bool(name) and (name.isupper() or " " not in name or is_region(name.split(",")[-1]))


def agencies(who: str) -> list[str]:
    """The publishers that a dateline's bracket names: "Reuters/AFP", "AP", "The Associated Press Ann Lee"."""
    names = (_agency(part) for part in re.split(r"[/;,&]|\band\b", who))
    return list(dict.fromkeys(name for name in names if name))


def _agency(part: str) -> str | None:
    words = part.split()
    for size in range(len(words), 0, -1):
        known = publishers.lookup(" ".join(words[:size]))
        if known and (known.name.islower() or not part.islower()):
            return known.name
    formed = publishers.find(part.strip())
    return formed.name if formed and formed.agency else None


def unknown_agency(who: str) -> bool:
    """Whether a bracket in a dateline has the form of a name and is not that of a region or a date."""
    named = re.fullmatch(r"[A-Z][\w.’'-]{2,20}(?: [A-Z][\w.’'-]{1,20}){0,2}", who)
    return bool(named) and not is_region(who) and not re.search(r"\d", who) and not DATE.search(who)
