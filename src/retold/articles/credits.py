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

from retold import publishers
from retold.articles.bylines import bylines, declared
from retold.articles.credit_cues import (
    AFTER_TITLE,
    ASSUMED,
    BEFORE_DATE,
    CONTRIBUTED,
    CONTRIBUTING,
    FIRST,
    FOOT,
    HEAD,
    LONE,
    NAMED_AFTER,
    NAMED_BEFORE,
    SIGNED,
    STANDING,
    Cue,
)  # fmt: skip
from retold.articles.datelines import datelines
from retold.articles.dates import DATE
from retold.articles.naming import Found, all_named, canonical, longest
from retold.records import Block, Credit
from retold.text import Span, trim

UNNAMED = "unnamed agencies"
"""The publisher of "with agency reports"."""

BODY_CHARS = 120
"""A paragraph of at least this length is taken for the story's own; furniture and headings are shorter."""

TOP_PARAGRAPHS, BOTTOM_PARAGRAPHS = 3, 2
TOP_CHARS, BOTTOM_CHARS = 300, 320
"""How far the top reaches into a long line, and the bottom back into one."""

FEED_CHARS = 600
"""How far into a feed that is one long line the agency behind its headline is looked for."""

NAME_CHARS = 60
SENTENCE_CHARS = 240
"""How far before "first reported" a name may stand, and before "contributed to this report" a list of names."""


def credits(  # noqa: A001  # the trade's word; the site module's builtin is meant for the prompt only
    text: str, blocks: tuple[Block, ...], outlet: str | None, byline: str | None
) -> tuple[Credit, ...]:
    """The credits of an article in the order in which they stand, each publisher under its canonical name.

    A credit that names the outlet itself has the kind "own". A declared `byline` that is not in the text gives a
    credit with an empty span at its start.
    """
    top, bottom = zones(text, blocks)
    dated = list(datelines(text, blocks))
    found = [
        *by_cues(text, top, HEAD),
        *dated,
        *bylines(text, blocks, (top, bottom)),
        *declared(text, byline),
        *feed_heads(text, blocks, top),
        *by_cues(text, Span(0, len(text)), STANDING),
        *by_cues(text, bottom, FOOT, dated),
        *contributions(text, bottom),
        *first_reports(text),
    ]
    found = short_names(found)
    pictures = {at for block in blocks if block.kind == "caption" for at in range(*block.span)}
    kept = distinct(item for item in found if item.span.start not in pictures)
    return tuple(
        Credit(
            kind="own" if outlet and publishers.house(outlet, item.publisher) else item.kind,
            publisher=item.publisher,
            whole=item.whole,
            span=item.span,
        )
        for item in kept
    )


def zones(text: str, blocks: Sequence[Block]) -> tuple[Span, Span]:
    """Top and bottom of a text: all before its third body paragraph, and all after the last but one.

    The top takes in the first 300 characters of the body paragraph that ends it, for feeds that are one long line, and
    the bottom the last 320 of the one that begins it.
    """
    body = [block.span for block in blocks if block.kind == "paragraph" and len(block.span) >= BODY_CHARS]
    if not body:
        return Span(0, len(text)), Span(0, len(text))
    last_of_top = body[min(TOP_PARAGRAPHS, len(body)) - 1]
    first_of_bottom = body[-min(BOTTOM_PARAGRAPHS, len(body))]
    top = Span(0, min(last_of_top.end, last_of_top.start + TOP_CHARS))
    return top, Span(max(first_of_bottom.start, first_of_bottom.end - BOTTOM_CHARS), len(text))


def distinct(found: Iterable[Found]) -> list[Found]:
    """The credits in order, without those that say again in the same place what another one says."""
    kept: list[Found] = []
    reached: dict[str, Span] = {}
    for item in sorted(found, key=lambda item: item.span.start):
        last = reached.get(item.publisher)
        if last is None or not (last.overlap(item.span) or last.start == item.span.start):
            kept.append(item)
            reached[item.publisher] = item.span
    return kept


def short_names(found: list[Found]) -> list[Found]:
    """The credits with an agency under one name where an article calls it both "Northline" and "Northline Newswire"."""
    names = {item.publisher for item in found}
    short = {name: publishers.AGENCY_FORM.sub("", name).strip() for name in names}
    return [
        item._replace(publisher=short[item.publisher]) if short[item.publisher] in names else item for item in found
    ]


def by_cues(text: str, zone: Span, cues: Sequence[Cue], dated: Sequence[Found] = ()) -> Iterator[Found]:
    """The credits that a table of cues finds in a zone; none by a form alone beside the datelines of another."""
    others = {item.publisher for item in dated}
    part = zone.of(text)
    for cue in cues:
        for match in cue.pattern.finditer(part):
            span = trim(text, Span(zone.start + match.start(), zone.start + match.end()))
            names = publishers_of(match)
            if not (others and others.isdisjoint(names) and ASSUMED.keys() & named_groups(match)):
                yield from (Found(cue.kind, name, cue.whole, span) for name in names)


def named_groups(match: re.Match[str]) -> set[str]:
    """The names of the groups that have matched."""
    return {group for group, value in match.groupdict().items() if value}


def publishers_of(match: re.Match[str]) -> list[str]:
    """The publishers of a cue's match, by its groups."""
    groups = named_groups(match)
    assumed = [agency for group, agency in ASSUMED.items() if group in groups]
    if assumed or "generic" in groups:
        return assumed or [UNNAMED]
    if "names" in groups:
        return all_named(match["names"])
    name = longest(match["name"]) if "name" in groups else None
    return [name] if name else []


def feed_heads(text: str, blocks: Sequence[Block], top: Span) -> Iterator[Found]:
    """An agency straight behind the headline, or before the date or the buttons, in feeds that are one long line."""
    for first, second in pairwise(blocks):
        same_line = "\n" not in text[first.span.end : second.span.start]
        match = AFTER_TITLE.match(text, second.span.start) if first.kind == "title" and same_line else None
        if match and (name := canonical(match.group("name"))):
            yield Found("credit-line", name, True, Span(*match.span("name")))
    for match in BEFORE_DATE.finditer(text, 0, min(top.end, FEED_CHARS)):
        dated = match.group("buttons") or DATE.match(text, match.end())
        if dated and (name := canonical(match.group("name"))):
            yield Found("credit-line", name, True, Span(*match.span("name")))


def contributions(text: str, bottom: Span) -> Iterator[Found]:
    """Who "contributed to this report", below the story: every publisher in the sentence.

    "Northline writer Ann Lee contributed" ends a text of Northline's, "Northline contributed" one of somebody else.
    """
    for match in CONTRIBUTED.finditer(text, bottom.start, bottom.end):
        start = max(text.rfind("\n", 0, match.start()) + 1, match.start() - SENTENCE_CHARS)
        span = trim(text, Span(start, match.end()))
        names = text[start : match.start()]
        signed = {canonical(each["name"]) for each in SIGNED.finditer(names)}
        lone = LONE.search(names)
        found = all_named(names) or ([lone["name"]] if lone else [])
        yield from (Found("contribution", name, name in signed, span) for name in found)
    for match in CONTRIBUTING.finditer(text, bottom.start, bottom.end):
        span = trim(text, Span(*match.span()))
        yield from (Found("contribution", name, False, span) for name in all_named(match[1]))


def first_reports(text: str) -> Iterator[Found]:
    """Whose story it is, wherever it is said: "first reported by X", "X was first to report"."""
    for match in FIRST.finditer(text):
        who = NAMED_AFTER.match(text, match.end())
        if who is None and not match.group("passive"):
            who = NAMED_BEFORE.search(text, max(0, match.start() - NAME_CHARS), match.start())
        name = longest(who.group("name")) if who else None
        if who and name:
            span = Span(min(match.start(), who.start("name")), max(match.end(), who.end("name")))
            yield Found("first-reported", name, False, span)
