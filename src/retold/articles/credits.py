"""Credits: the passages in which an article says from whom it has its text.

They stand where newspapers print them: datelines at the start of a paragraph, bylines and agencies' names above the
story, credit lines, copyright and sign-offs below it. The story itself is full of "Reuters reported"; that is a
citation, which the tellings carry, and no credit. So all but datelines, the Associated Press's standing head and "first
reported by" are read only in the top and the bottom of the text, as `zones` bounds them. Photo credits say nothing
about the text and are passed over.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from retold import publishers
from retold.articles.credit_cues import (
    AGENCY,
    ASSUMED,
    BY,
    CONTRIBUTED,
    DATELINE,
    FIRST,
    FOOT,
    GLUED,
    HEAD,
    NO_TEXT,
    NOISE,
    PERSON,
    PUBLISHER,
    ROLE,
    SEPARATORS,
    SHARING,
    SLUG,
    SPELLED,
    STANDING,
    Cue,
)  # fmt: skip
from retold.articles.dates import DATE, is_date
from retold.articles.places import is_region
from retold.records import Block, Credit, CreditKind
from retold.text import Span, squeeze, trim

UNNAMED = "unnamed agencies"
"""The publisher of "with agency reports"."""

BODY_CHARS = 120
"""A paragraph of at least this length is taken for the story's own; furniture and headings are shorter."""

TOP_PARAGRAPHS, BOTTOM_PARAGRAPHS = 3, 2
TOP_CHARS, BOTTOM_CHARS = 300, 320
"""How far the top reaches into a long line, and the bottom back into one."""

SENTENCE_CHARS = 240
"""How far before "contributed to this report" its names may stand."""

LINE_CHARS = 240
"""The longest line that is read as a byline."""

DASHES = frozenset(("—", "–", "-", "--", ". -", ".-", ". –", ". —"))
MARKS = " .()-–—,;:|•*"


class Found(NamedTuple):
    """A credit as it stands, its publisher not yet looked up against the outlet."""

    kind: CreditKind
    publisher: str
    whole: bool
    span: Span


def credits(  # noqa: A001  # the trade's word; the site builtin of that name is for interactive use
    text: str, blocks: tuple[Block, ...], outlet: str | None, byline: str | None
) -> tuple[Credit, ...]:
    """The credits of an article in the order in which they stand, each publisher under its canonical name.

    A credit that names the outlet itself has the kind "own". A declared `byline` that is not in the text gives a
    credit with an empty span at its start.
    """
    top, bottom = zones(text, blocks)
    found = [
        *by_cues(text, top, HEAD),
        *datelines(text, blocks),
        *bylines(text, blocks, top, bottom),
        *declared(text, byline),
        *feed_heads(text, blocks, top),
        *standing(text),
        *by_cues(text, bottom, FOOT),
        *contributions(text, bottom),
        *first_reports(text),
    ]
    pictures = [block.span for block in blocks if block.kind == "caption"]
    kept = distinct(
        item for item in found if not any(picture.contains(item.span) for picture in pictures if len(item.span))
    )
    return tuple(
        Credit(kind="own" if outlet and publishers.same(outlet, item.publisher) else item.kind,
               publisher=item.publisher, whole=item.whole, span=item.span)
        for item in sorted(kept, key=lambda item: item.span)
    )  # fmt: skip


def zones(text: str, blocks: Sequence[Block]) -> tuple[Span, Span]:
    """Top and bottom of a text: all before its third body paragraph, and all after the last but one.

    The top takes in the first 300 characters of the body paragraph that ends it, for feeds that are one long line, and
    the bottom the last 320 of the one that begins it.
    """
    body = [block.span for block in blocks if block.kind == "paragraph" and len(block.span) >= BODY_CHARS]
    if not body:
        return Span(0, len(text)), Span(0, len(text))
    last_top = body[min(TOP_PARAGRAPHS, len(body)) - 1]
    first_bottom = body[-min(BOTTOM_PARAGRAPHS, len(body))]
    return Span(0, min(last_top.end, last_top.start + TOP_CHARS)), Span(
        max(first_bottom.start, first_bottom.end - BOTTOM_CHARS), len(text)
    )


def distinct(found: Iterable[Found]) -> list[Found]:
    """The credits without those that say again, in the same place, what an earlier one says."""
    kept: list[Found] = []
    for item in found:
        same = (other for other in kept if other.publisher == item.publisher)
        if not any(other.span.overlap(item.span) or other.span == item.span for other in same):
            kept.append(item)
    return kept


def canonical(name: str) -> str | None:
    """The publisher of a name in running text, or None. Names that are abbreviations must be in capitals."""
    bare = squeeze(name).strip(' .,;:()"“”')
    known = publishers.find(bare)
    if known is None:
        return None
    shouted = known.name.isupper() and publishers.plain(bare) == publishers.plain(known.name)
    return None if shouted and not re.sub(r"^[Tt]he ", "", bare).isupper() else known.name


def named(names: str) -> list[str]:
    """The publishers in a list of names that the tables have."""
    return list(dict.fromkeys(name for item in PUBLISHER.finditer(names) if (name := canonical(item.group()))))


# datelines


def datelines(text: str, blocks: Sequence[Block]) -> Iterator[Found]:
    """PLACE (AGENCY) — at the start of a paragraph, or in capitals within the first lines of a feed.

    In the second half of a text it stands for what follows it only.
    """
    story = [block for block in blocks if block.kind in ("paragraph", "heading")]
    for at, block in enumerate(story):
        match = DATELINE.match(text, block.span.start, min(block.span.end, block.span.start + 200))
        if match:
            yield from dateline(match, text, block.span, whole=at <= len(story) / 2)
    for match in SLUG.finditer(text, 0, min(len(text), 3 * TOP_CHARS)):
        yield from (Found("dateline", name, True, Span(*match.span())) for name in agencies(match.group("who")))


def dateline(match: re.Match[str], text: str, line: Span, *, whole: bool) -> Iterator[Found]:
    """The publishers of one dateline."""
    who, place, dash = match.group("who"), match.group("place"), match.group("dash")
    follows = line.end - match.end() > 20 or (match.end() == line.end and is_place(place or ""))
    if NO_TEXT.search(who) or not (dash or follows):
        return
    names = agencies(who)
    if not names and place and dash in DASHES and place.isupper() and unknown_agency(who):
        names = [squeeze(who)]
    if not place and not dash and not text[match.end() : match.end() + 1].isspace():
        return
    for name in names:
        yield Found("dateline", name, whole, trim(text, Span(*match.span())))


def is_place(name: str) -> bool:
    """Whether what stands before a bracket on a line of its own is a place and not a person: "Landow (Northline)"."""
    return bool(name) and (name.isupper() or " " not in name or is_region(name.split(",")[-1]))


def agencies(who: str) -> list[str]:
    """The publishers that a dateline's bracket names: "Reuters/AFP", "AP", "The Associated Press Ann Lee"."""
    names: list[str] = []
    for part in re.split(r"[/;,&]|\band\b", who):
        words = part.split()
        for size in range(len(words), 0, -1):
            known = publishers.lookup(" ".join(words[:size]))
            if (known and any(map(str.isupper, part))) or (known and known.name.islower()):
                names.append(known.name)
                break
        else:
            if (publisher := publishers.find(part.strip())) and publisher.agency:
                names.append(publisher.name)
    return list(dict.fromkeys(names))


def unknown_agency(who: str) -> bool:
    """Whether a bracket in a dateline has the form of a name and is not that of a region, a date or a party."""
    return bool(
        re.fullmatch(r"[A-Z][\w.’'-]{2,20}(?: [A-Z][\w.’'-]{1,20}){0,2}", who)
        and not is_region(who) and not re.search(r"\d", who) and not DATE.search(who)
    )  # fmt: skip


# bylines


def bylines(text: str, blocks: Sequence[Block], top: Span, bottom: Span) -> Iterator[Found]:
    """Lines above or below the story that name the writer's publisher, or an agency alone."""
    for at, block in enumerate(blocks):
        if block.kind == "caption" or not (top.contains(block.span) or bottom.contains(block.span)):
            continue
        line = squeeze(block.span.of(text))
        if len(line) <= LINE_CHARS:
            alone = any(heads(text, other) for other in (*blocks[max(0, at - 1) : at], *blocks[at + 1 : at + 2]))
            for name in byline_publishers(line, alone=alone):
                yield Found("byline", name, True, block.span)


def heads(text: str, block: Block) -> bool:
    """Whether a block is what an agency's name stands beside above a story: headline, writer, or date."""
    line = block.span.of(text)
    return (
        block.kind in ("title", "heading")
        or is_date(line)
        or bool(BY.match(line))
        or line.lower().startswith(("posted", "updated", "published"))
    )


def byline_publishers(line: str, *, alone: bool = True) -> list[str]:
    """The publishers that a byline names; empty if the line is none.

    Without "By", a publisher counts if it is an agency that stands `alone`, or behind two names, a name in capitals,
    or a name and the agency in full: "Ann Lee / AP" under a picture is its photographer.
    """
    core = squeeze(NOISE.sub(" ", DATE.sub(" ", GLUED.sub(", ", squeeze(line)))))
    by = BY.match(core)
    if NO_TEXT.search(core) or core.endswith(":") or not PUBLISHER.search(core):
        return []
    parts = [part for part in SEPARATORS.split(core[by.end() :] if by else core) if part.strip(MARKS)]
    if len(parts) > 12:
        return []
    names: list[str] = []
    people: list[str] = []
    for part in parts:
        person, name = divide(BY.sub("", part, count=1) if BY.match(part) else part)
        if person is None:
            return []
        people += [person] if person else []
        names += [name] if name else []
    if not names:
        return []
    if by:
        return names
    if not people:
        return names if alone and all(map(publishers.is_agency, names)) else []
    writers = len(people) > 1 or all(map(str.isupper, people)) or SPELLED.search(core)
    return names if writers and all(map(publishers.is_agency, names)) else []


def divide(part: str) -> tuple[str | None, str | None]:
    """Person and publisher of one part of a byline, each empty if it has none; (None, None) if it is neither."""
    words = part.strip(MARKS)
    for match in PUBLISHER.finditer(words):
        name = canonical(match.group())
        person, role = words[: match.start()].strip(MARKS), words[match.end() :].strip(MARKS)
        if name and (not person or PERSON.fullmatch(person)) and (not role or ROLE.fullmatch(role)):
            return person, name
    if ROLE.fullmatch(words) or PERSON.fullmatch(words):
        return words, ""
    return None, None


def declared(text: str, byline: str | None) -> Iterator[Found]:
    """The publishers of the byline that came with the page; found in the text if it is there."""
    if not byline:
        return
    at = text.find(byline)
    span = Span(at, at + len(byline)) if at >= 0 else Span(0, 0)
    for name in byline_publishers(byline if BY.match(byline) else f"By {byline}"):
        yield Found("byline", name, True, span)


# above, below and standing


AFTER_TITLE = re.compile(rf"(?P<name>{AGENCY})(?=\s(?:[A-Z“\"]|\d)|{SHARING.pattern})")
BEFORE_DATE = re.compile(
    rf"(?<![(\w/])(?P<name>{AGENCY})\s(?=(?:[A-Z][a-z]{{2,8}}\.?,?\s)?(?:\d|[A-Z][a-z]{{2,8}}\.? \d))|(?<![(\w/])(?P<name2>{AGENCY})(?={SHARING.pattern})"
)


def feed_heads(text: str, blocks: Sequence[Block], top: Span) -> Iterator[Found]:
    """An agency straight behind the headline, or before the date or the buttons, in feeds that are one long line."""
    for first, second in pairwise(blocks):
        same_line = "\n" not in text[first.span.end : second.span.start]
        match = AFTER_TITLE.match(text, second.span.start) if first.kind == "title" and same_line else None
        if match and (name := canonical(match.group("name"))):
            yield Found("credit-line", name, True, Span(*match.span("name")))
    for match in BEFORE_DATE.finditer(text, 0, min(top.end, 2 * TOP_CHARS)):
        group = "name" if match.group("name") else "name2"
        dated = group == "name2" or DATE.match(text, match.end())
        if dated and (name := canonical(match.group(group))):
            yield Found("credit-line", name, True, Span(*match.span(group)))


def by_cues(text: str, zone: Span, cues: Sequence[Cue]) -> Iterator[Found]:
    """The credits that a table of cues finds in a zone."""
    part = zone.of(text)
    for cue in cues:
        for match in cue.pattern.finditer(part):
            span = trim(text, Span(zone.start + match.start(), zone.start + match.end()))
            yield from (Found(cue.kind, name, cue.whole, span) for name in publishers_of(match))


def publishers_of(match: re.Match[str]) -> list[str]:
    """The publishers of a cue's match, by its groups."""
    groups = {group: value for group, value in match.groupdict().items() if value}
    for group, agency in ASSUMED.items():
        if group in groups:
            return [agency]
    if "generic" in groups:
        return [UNNAMED]
    if "names" in groups:
        return named(groups["names"])
    name = longest(groups.get("name", ""))
    return [name] if name else []


def longest(name: str) -> str | None:
    """The publisher of a name that may have caught words behind it."""
    words = name.split()
    return next((found for size in range(len(words), 0, -1) if (found := canonical(" ".join(words[:size])))), None)


def standing(text: str) -> Iterator[Found]:
    """The heads that one agency gives its texts, wherever they stand."""
    yield from by_cues(text, Span(0, len(text)), STANDING)


def contributions(text: str, bottom: Span) -> Iterator[Found]:
    """Who "contributed to this report", below the story: every publisher in the sentence."""
    for match in CONTRIBUTED.finditer(text, bottom.start, bottom.end):
        start = max(text.rfind("\n", 0, match.start()) + 1, match.start() - SENTENCE_CHARS)
        span = trim(text, Span(start, match.end()))
        yield from (Found("contribution", name, False, span) for name in named(text[start : match.start()]))


def first_reports(text: str) -> Iterator[Found]:
    """Whose story it is, wherever it is said: "first reported by X", "X was first to report"."""
    for match in FIRST.finditer(text):
        active = match.group().startswith("first") or " to " in match.group()
        who = NAMED_AFTER.match(text, match.end())
        if who is None and active:
            who = NAMED_BEFORE.search(text[max(0, match.start() - 60) : match.start()])
        name = longest(who.group("name")) if who else None
        if name:
            yield Found("first-reported", name, False, Span(*match.span()))
