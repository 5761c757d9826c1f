"""Bylines: lines above or below a story that name its writer and the publisher he writes for."""

from collections.abc import Iterator, Sequence

from retold import publishers
from retold.articles.credit_cues import (
    BY,
    GLUED,
    MANGLED,
    NO_TEXT,
    NOISE,
    PERSON,
    PICTURED,
    POSTED,
    PUBLISHER,
    ROLE,
    SEPARATORS,
    SPELLED,
)
from retold.articles.dates import DATE, is_date
from retold.articles.naming import MARKS, Found, canonical
from retold.records import Block
from retold.text import Span, squeeze

LINE_CHARS = 240
PARTS = 12
"""The longest line that is read as a byline, and the most names that it may have."""


def bylines(text: str, blocks: Sequence[Block], zones: tuple[Span, Span]) -> Iterator[Found]:
    """The bylines in the top and the bottom of a text."""
    for at, block in enumerate(blocks):
        if block.kind == "caption" or not any(zone.contains(block.span) for zone in zones):
            continue
        line = squeeze(block.span.of(text))
        if len(line) > LINE_CHARS:
            continue
        above, below = blocks[at - 1] if at else None, blocks[at + 1] if at + 1 < len(blocks) else None
        headed = above is None and below is not None and below.kind == "paragraph"
        found = byline(line) or (alone(line) if headed or beside(text, above) or beside(text, below) else [])
        yield from (Found("byline", name, True, block.span) for name in found)


def beside(text: str, block: Block | None) -> bool:
    """Whether a block is what an agency's name stands beside above a story: headline, writer, or date."""
    if block is None:
        return False
    line = block.span.of(text)
    dated = is_date(line) or line.lower().startswith(("posted", "updated", "published"))
    return block.kind in ("title", "heading") or dated or bool(BY.match(line))


def byline(line: str) -> list[str]:
    """The publishers that a byline names; empty if the line is none.

    Without "By" or a date, only an agency counts, and only behind two names, a name in capitals, or with its own name
    in full: "Ann Lee / AP" under a picture is its photographer.
    """
    core = core_of(line)
    by = BY.match(core)
    people, names = divided(core[by.end() :] if by else core)
    if by or not names or (people and DATE.search(line)):
        return names
    if PICTURED.search(core):
        return []
    writers = len(people) > 1 or (bool(people) and (people[0].isupper() or bool(SPELLED.search(core))))
    return names if writers and all(map(publishers.is_agency, names)) else []


def alone(line: str) -> list[str]:
    """The agency that stands on a line by itself; with a date, or the dot that aggregators print, any publisher."""
    people, names = divided(core_of(line))
    dated = "•" in line or DATE.search(line)
    return names if not people and (dated or all(map(publishers.is_agency, names))) else []


def declared(text: str, given: str | None) -> Iterator[Found]:
    """The publishers of the byline that came with the page, at the place where the text has it, else at its start."""
    if not given:
        return
    at = text.find(given)
    span = Span(at, at + len(given)) if at >= 0 else Span(0, 0)
    shown = MANGLED.sub(lambda word: word.group().upper(), given)
    for name in byline(shown if BY.match(shown) else f"By {shown}"):
        yield Found("byline", name, True, span)


def core_of(line: str) -> str:
    """A line without dates, times of day, places and "Updated"; a lost line break before an agency is mended."""
    undated = squeeze(DATE.sub(" ", GLUED.sub(", ", line[:LINE_CHARS])))
    return squeeze(NOISE.sub(" ", POSTED.sub("", undated))).lstrip(MARKS)


def divided(core: str) -> tuple[list[str], list[str]]:
    """The people and the publishers that a line consists of; both empty if it has anything else in it."""
    if NO_TEXT.search(core) or core.endswith(":"):
        return [], []
    parts = [part for part in SEPARATORS.split(core) if part.strip(MARKS)]
    people: list[str] = []
    names: list[str] = []
    for at, part in enumerate(parts[:PARTS]):
        by = BY.match(part)
        person, name = divide(part[by.end() :] if by else part)
        if not person and not name:
            return [], []
        if person and at and not name and (formed := publishers.find(person)):
            person, name = "", formed.name  # "Ann Lee, Landow Gazette": a publisher by the form of its name
        people += [person] if person else []
        names += [name] if name else []
    return people, names


def divide(part: str) -> tuple[str, str]:
    """Person and publisher of one part of a byline, each empty if it has none; both empty if it is neither."""
    words = part.strip(MARKS)
    for match in PUBLISHER.finditer(words):
        name = canonical(match.group())
        person, role = words[: match.start()].strip(MARKS), words[match.end() :].strip(MARKS)
        if name and (not person or PERSON.fullmatch(person)) and (not role or ROLE.fullmatch(role)):
            return person, name
    return (words, "") if ROLE.fullmatch(words) or PERSON.fullmatch(words) else ("", "")
