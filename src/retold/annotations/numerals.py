"""Numbers in a text, in digits and in words, without what they count and without their currency."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from retold.annotations.number_words import (
    CLEAR_SUFFIXES,
    GLYPHS,
    NOT_HALVED,
    PARTS,
    SCALES,
    SMALL,
    SUFFIXES,
    VAGUE,
    VAGUE_COUNTS,
)
from retold.annotations.units import money_before
from retold.text import Span

SCAN = re.compile(r"(?:\d[\d,]*)?\.?\d+|[A-Za-z]+|[½¼¾⅓⅔]")
GROUPED = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?$|\d{1,2}(?:,\d{2})*,\d{3}(?:\.\d+)?$")
LONGEST = 24
"""Characters of the longest numeral that is read."""

LARGEST = 1e15
"""No number before its last magnitude is larger; it keeps "hundred hundred hundred …" finite."""

BLANKS = frozenset((" ", "-", "\u00a0", "\u2009", "\u202f", "\u2011"))
TIGHT = BLANKS | {""}
JOINTS = TIGHT | {" and ", " a ", " of ", " and a ", "-and-a-", " and-a-", "-and-", "  "}
"""What may stand between two parts of one number."""

ARTICLE = re.compile(r"(?<![\w'’])an? \Z", re.I)
VAGUE_BEFORE = re.compile(
    r"(?<![\w'’])(" + "|".join(sorted(VAGUE_COUNTS, key=len, reverse=True)) + r")(?: of)? \Z", re.I
)
WORD_BEFORE = re.compile(r"([A-Za-z]+)[\s-]+\Z")
PART_OF = re.compile(
    r"\s+of\b|\s+the\s|\s*(?:[,.;:)]|\Z)|\s+(?:as|more|less|fewer|its|their|his|her|our|said|were|was|are|is)\b"
)
HALF_OF = re.compile(
    r"\s+(?:of|the|an?|its|their|his|her|our|all|my|your|those|these|that)\s|-(?:hour|day|year|mile|inch|century|price)\b"
)

class Atom(NamedTuple):
    """One word or numeral that is part of a number; `sort` is digits, small, scale, suffix, vague, part, glyph or fold."""

    start: int
    end: int
    sort: str
    value: float


@dataclass(slots=True)
class Number:
    """A number where it stands, its currency included.

    `vague` marks a lower bound ("dozens"), `bare` a plain whole numeral ("737"), `part` a fraction ("two-thirds") and
    `fold` a multiple ("tenfold"). `magnitude` is the last power it was multiplied by (1e6 in "1.2 million").
    `money` is a currency code or "".
    """

    start: int
    end: int
    value: float
    magnitude: float = 1.0
    vague: bool = False
    bare: bool = False
    words: bool = False
    part: bool = False
    fold: bool = False
    money: str = ""


def numbers(text: str, skip: Sequence[Span]) -> Iterator[Number]:
    """The numbers of a text in order; those inside the spans of `skip` (which are in order) are left out."""
    run: list[Atom] = []
    for atom in atoms(text, skip):
        if run and text[run[-1].end : atom.start] not in JOINTS:
            yield from read_run(text, run)
            run = []
        run.append(atom)
    yield from read_run(text, run)


def _sorts() -> dict[str, tuple[str, float]]:
    found: dict[str, tuple[str, float]] = {}
    suffixes = {word: value for word, value in SUFFIXES.items() if word in CLEAR_SUFFIXES}
    folds = {word + "fold": value for word, value in SMALL.items()}
    tables: tuple[tuple[str, Mapping[str, float]], ...] = (
        ("small", SMALL), ("scale", SCALES), ("vague", VAGUE), ("part", PARTS), ("suffix", suffixes), ("fold", folds)
    )  # fmt: skip
    for sort, table in tables:
        found.update({word: (sort, float(value)) for word, value in table.items()})
    return found | {glyph: ("glyph", value) for glyph, value in GLYPHS.items()}


SORTS = _sorts()


def atoms(text: str, skip: Sequence[Span]) -> Iterator[Atom]:
    """The numerals and number words of a text."""
    starts = [span.start for span in skip]
    for match in SCAN.finditer(text):
        word = match.group()
        if word[-1].isdigit():
            atom = numeral(text, match)
        else:
            found = SORTS.get(word.lower())
            atom = Atom(match.start(), match.end(), *found) if found else None
        if atom is None:
            continue
        at = bisect_right(starts, atom.start) - 1
        if at < 0 or skip[at].end <= atom.start:
            yield atom


def numeral(text: str, match: re.Match[str]) -> Atom | None:
    """The atom of a numeral, or None if it is part of a name ("G7"), a version or a date."""
    word, start, end = match.group(), match.start(), match.end()
    before = text[start - 1] if start else " "
    if before.isalnum() and not money_before(text, start):
        return None
    if before in "'’‘" and end - start == 2:  # "the '16 race"
        return None
    if before in "/\\_" or (before in ".:," and start > 1 and text[start - 2].isdigit()) or len(word) > LONGEST:
        return None
    if "," in word and not GROUPED.match(word):
        return None
    return Atom(start, end, "digits", float(word.replace(",", "")))


def read_run(text: str, run: list[Atom]) -> Iterator[Number]:
    """The numbers that a run of neighbouring atoms makes."""
    at = 0
    number: Number | None
    while at < len(run):
        sort = run[at].sort
        if sort in ("digits", "small", "glyph"):
            number, at = counted(text, run, at)
        elif sort in ("vague", "scale"):
            number, at = vague(text, run, at)
        elif sort == "part":
            number, at = part(text, run, at)
        else:
            atom = run[at]
            number = Number(atom.start, atom.end, atom.value, fold=True, words=True) if sort == "fold" else None
            at += 1
        if number:
            yield number


def counted(text: str, run: list[Atom], at: int) -> tuple[Number, int]:
    """A number that begins with a numeral or a small number word: "twenty-five thousand and six", "1.2 million"."""
    first = run[at]
    number = Number(first.start, first.end, 0, words=first.sort == "small")
    total, current, last = 0.0, first.value, first
    at += 1
    while at < len(run):
        atom, gap = run[at], text[last.end : run[at].start]
        if current > LARGEST:
            break
        if atom.sort in ("scale", "suffix") and gap in TIGHT and (atom.sort == "scale" or last.sort == "digits"):
            number.magnitude = atom.value
            if atom.value >= 1e3:
                total, current = total + current * atom.value, 0.0
            else:
                current *= atom.value
        elif atom.sort == "small" and adds(last, atom, gap, current):
            current += atom.value
        elif atom.sort == "glyph" and gap in TIGHT and last.sort == "digits":
            current += atom.value
        elif atom.sort == "part" and gap in (" and a ", "-and-a-", " and-a-") and last.sort in ("small", "digits"):
            current += 1 / atom.value
        elif atom.sort == "part" and gap in (" ", "-") and last is first and first.value < atom.value:
            number.part = True
            current, at, last = first.value / atom.value, at + 1, atom
            break
        else:
            break
        at, last = at + 1, atom
    number.value, number.end = total + current, last.end
    number.bare = last is first and first.sort == "digits" and text[first.start : first.end].isdigit()
    return number, at


def adds(last: Atom, atom: Atom, gap: str, current: float) -> bool:
    """Whether a small number word goes on from the last atom: "twenty-five", "a hundred and five"."""
    if last.sort == "scale":
        return gap in BLANKS or gap == " and "
    return last.sort == "small" and gap in BLANKS and 20 <= last.value < 100 and atom.value < 10 and current % 10 == 0


def vague(text: str, run: list[Atom], at: int) -> tuple[Number | None, int]:
    """A number that begins with a magnitude: "a hundred and ten", "several dozen", "tens of thousands"."""
    first = run[at]
    if first.sort == "vague":
        return lower_bound(text, run, at)
    article = ARTICLE.search(text, max(0, first.start - 4), first.start)
    several = VAGUE_BEFORE.search(text, max(0, first.start - 16), first.start)
    if not article and not several and first.value != SCALES["dozen"]:
        return None, at + 1
    opening = several or article
    start = opening.start() if opening else first.start
    one = Atom(start, first.start, "small", VAGUE_COUNTS[several.group(1).lower()] if several else 1)
    number, after = counted(text, [one, first._replace(start=first.start), *run[at + 1 : at + 8]], 0)
    number.vague = bool(several)
    return number, at + after - 1


def lower_bound(text: str, run: list[Atom], at: int) -> tuple[Number | None, int]:
    """ "Dozens" is at least two dozen, "tens of thousands" at least twenty thousand."""
    first = run[at]
    value, last = 2 * first.value, first
    if at + 1 < len(run) and run[at + 1].sort == "vague" and text[first.end : run[at + 1].start] == " of ":
        last = run[at + 1]
        value *= last.value
    elif first.value in (VAGUE["tens"], VAGUE["scores"]) and not text.startswith(" of ", first.end):
        return None, at + 1
    number = Number(first.start, last.end, value, magnitude=last.value, vague=True, words=True)
    return number, at + (1 if last is first else 2)


def part(text: str, run: list[Atom], at: int) -> tuple[Number | None, int]:
    """A fraction without a number before it: "half a million", "half of them", "a third of"."""
    first, after = run[at], run[at + 1] if at + 1 < len(run) else None
    number = Number(first.start, first.end, 1 / first.value, part=True, words=True)
    if first.value == PARTS["half"]:
        if after and after.sort == "scale" and text[first.end : after.start] in (" a ", " ", "-"):
            number.value, number.end, number.magnitude = after.value / 2, after.end, after.value
            number.part = False
            return number, at + 2
        before = WORD_BEFORE.search(text, max(0, first.start - 16), first.start)
        if before and before.group(1).lower() in NOT_HALVED or not HALF_OF.match(text, first.end):
            halved = (
                PART_OF.match(text, first.end)
                and before
                and before.group(1).lower() in ("by", "than", "nearly", "about")
            )
            return (number if halved else None), at + 1
        return number, at + 1
    article = ARTICLE.search(text, max(0, first.start - 4), first.start)
    if not article or not PART_OF.match(text, first.end):
        return None, at + 1
    number.start = article.start()
    return number, at + 1
