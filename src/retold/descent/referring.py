"""Publishers that stand beside the words that cite: joined to another by "and", or later called "the newspaper"."""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from retold import publishers
from retold.descent import cues
from retold.descent.body import Body
from retold.descent.house import OPENERS, nobody, own_in, own_short, publisher_in, whole_name
from retold.text import Span

REACH = 80
"""Characters before a name in which the name that is joined to it begins."""

BACK = 300
"""Characters before "the newspaper" in which the newspaper is named: in that sentence or the one before."""

BARE = frozenset(
    """
    Age Argus Bulletin Chronicle Courier Echo Examiner Express Gazette Globe Herald Inquirer Journal Mail Mirror Post
    Record Sentinel Star Sun Times Tribune
    """.split()
)
"""Words that are a newspaper's name behind "the", with a capital, where it says something or is told."""

DATED = re.compile(r"(?: on)? (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$")
"""A day behind a name: "Northline on Monday reported"."""

TRADE = re.compile(r"\b(?:news)?(paper|magazine|tabloid|daily|agency|broadcaster|network|station|channel)\b")
"""What a publisher is called that was named before, by which not every one can be."""

TITLE = 3
"""Words of a title with its day, without what may stand before it: "(the Ostmark) Mail on Sunday"."""

RUN = re.compile(cues.NAME)


def joined(body: Body, match: re.Match[str], *, end: bool, known: bool) -> Iterator[str]:
    """The publishers that are listed with the one in a cue's match: "the Kestrel, the Courier and the Echo reported".

    Each must be known as a publisher by itself, or, unless `known` asks for it, be joined inside one run of names to
    one that is.
    """
    run = match[1]
    first, among, second = run.rpartition(" and ")
    found = publisher_in(first, end=True) if among else None
    several = found is not None and publisher_in(run, end=end) in (None, found) and not body.is_person(match, end=True)
    if several and (end or not cues.REPORTED.match(body.text, match.end(1) - len(second))):
        last = publisher_in(second, end=end) or (None if known else whole_name(second, end=end))
        yield from (name for name in (found, last) if name)
    elif found and end:
        yield found
    yield from _before(body, match.start(1), closed=bool(found)) if end else _after(body, match.end(1))


def _before(body: Body, at: int, *, closed: bool) -> Iterator[str]:
    """The publishers of a list that ends before a place, the last first; `closed`: behind it stand two with "and"."""
    pattern = cues.LISTED_BEFORE if closed else cues.JOINED_BEFORE
    while other := pattern.search(body.text, max(0, at - REACH), at):
        name = publisher_in(other[1], end=True)
        if not name or body.is_person(other, end=True):
            return
        yield name
        at, pattern = other.start(1), cues.LISTED_BEFORE


def _after(body: Body, at: int) -> list[str]:
    """The publishers of a list that goes on behind a place, up to the one behind "and"; none if it is no such list."""
    names: list[str] = []
    while other := cues.LISTED_AFTER.match(body.text, at):
        first, among, second = other[1].partition(" and ")
        parts = (first, second) if among and publisher_in(first, end=True) else (other[1],)
        found = [name for part in parts if (name := publisher_in(part, end=False))]
        if (
            len(found) < len(parts)
            or body.is_person(other, end=False)
            or cues.REPORTED.match(body.text, other.start(1))
        ):
            return []
        names += found
        if len(parts) > 1 or " and " in body.text[at : other.start(1)]:
            return names
        at = other.end(1)
    return names if cues.AND_OTHERS.match(body.text, at) else []


def called(body: Body) -> Iterator[tuple[str, Span]]:
    """Publishers that are cited as what they are after they were named: "the Kestrel … the newspaper reported".

    The last one that may be called so is meant.
    """
    for match in body.matches(cues.CALLED):
        start = max(0, match.start() - BACK)
        runs = reversed(list(RUN.finditer(body.text, start, match.start())))
        named = (publisher_in(m[0], end=at_end) for m in runs for at_end in (True, False))
        trade = TRADE.search(match[0])
        name = next((n for n in named if n and (trade is None or publishers.suits(n, trade[1]))), None)
        if name:
            yield name, Span(*match.span())


def bare(body: Body, match: re.Match[str], known: Mapping[str, str]) -> str | None:
    """The paper that a text calls by the last word of its name: "the Sun reported".

    It is given under its full name, if the text has that or one outlet of the story alone is called so; None where it
    may be the outlet itself.
    """
    run = undated(match[1])
    word = run.removeprefix("The ")
    article = run != word or body.text[: match.start(1)].endswith((" the ", "The "))
    ours = short_for(word, known)
    if not (word in BARE or ours) or not article or nobody(body.article.outlet) or calls_itself(body, word):
        return None
    full = full_name(body.text, word)
    named = publisher_in(full, end=True) if full else None
    return named or ours or (word if word in BARE else None)


def short_for(word: str, known: Mapping[str, str]) -> str | None:
    """The one outlet of the story that is, or ends with, a word, by which a text may call it: "the Clarion"."""
    ours = {outlet for outlet in known.values() if outlet == word or outlet.endswith(f" {word}")}
    return next(iter(ours)) if len(ours) == 1 else None


@lru_cache(maxsize=len(BARE))
def full_name(text: str, word: str) -> str | None:
    """The name that ends with a word as a text first gives it: "London Echo" for "Echo"; None if it gives none."""
    full = re.search(rf"\b(?:(?!The )[A-Z][\w’'-]{{1,20}} ){{1,3}}{re.escape(word)}\b", text)
    return full[0] if full else None


def calls_itself(body: Body, name: str) -> bool:
    """Whether a name is what the outlet may call itself for short; not where the text gives another paper's full name.

    "Told the Echo" is own reporting of the Lakeside Echo, unless its article speaks of the London Echo before.
    """
    outlet, word = body.article.outlet, name.removeprefix("The ")
    if not own_short(outlet, name):
        return False
    full = full_name(body.text, word)
    return full is None or full.split()[-2].lower() in OPENERS or own_in(outlet, full, end=True)


def undated(run: str) -> str:
    """A run of names without the day behind it: "the Sun on Monday reported"; the "Mail on Sunday" is called that."""
    return run if publishers.lookup(" ".join(run.split()[-TITLE:])) else DATED.sub("", run)
