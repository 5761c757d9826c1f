"""Numbers in a text, in digits and in words, without what they count and without their currency."""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from retold.annotations.number_words import (
    CLEAR_SUFFIXES,
    GLYPHS,
    MULTIPLES,
    NOT_HALVED,
    PARTS,
    SCALES,
    SMALL,
    SUFFIXES,
    TURNS,
    VAGUE,
    VAGUE_COUNTS,
)
from retold.annotations.units import money_before
from retold.records import Trend
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
SEVERAL = re.compile(r"(?<![\w'’])(" + "|".join(sorted(VAGUE_COUNTS, key=len, reverse=True)) + r")(?: of)? \Z", re.I)
WORD_BEFORE = re.compile(r"([A-Za-z]+)['’]?s?[\s-]+\Z")
LOOK_BACK = 16
"""Characters before a number word within which the word stands that gives it its sense."""

PART_OF = re.compile(
    r"\s+of\b|\s+the\s|\s*(?:[,.;:)]|\Z)|\s+(?:as|more|less|fewer|its|their|his|her|our|said|were|was|are|is)\b|-(?:hour|mile|inch|century|point)\b"
)
HALF_OF = re.compile(
    r"\s+(?:of|the|an?|its|their|his|her|our|all|my|your|those|these|that)\s|-(?:hour|day|year|mile|inch|century|price)\b"
)
CHANGED = re.compile(r"\b(?:by|down|up|rose|fell|than|about|nearly|almost|some|roughly|only)\s\Z", re.I)

PARTICLE = re.compile(r"\s(?:down|up|over|back)\b")
MULTIPLIED = re.compile(
    r"\s(?:as (?:many|much|\w+ as)\b|that of\b"
    r"|the (?:number|amount|size|price|rate|value|level|figure|sum|length|weight|speed)\b)"
)


class Atom(NamedTuple):
    """One word or numeral that is part of a number.

    `sort` is digits, small, scale, suffix, vague, part, glyph, fold, turn or twice: the table that it is from.
    """

    start: int
    end: int
    sort: str
    value: float


@dataclass(slots=True)
class Number:
    """A number where it stands; `affixes.py` adds what sticks to it.

    `vague` marks a lower bound ("dozens"), `bare` a plain whole numeral ("737"), `part` a fraction ("two-thirds") and
    `fold` a multiple ("tenfold"), which `turn` says to be a rise or a fall ("doubled"). `magnitude` is the last power
    it was multiplied by (1e6 in "1.2 million").
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
    turn: Trend = ""
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
        ("small", SMALL), ("scale", SCALES), ("vague", VAGUE), ("part", PARTS), ("suffix", suffixes), ("fold", folds),
        ("turn", TURNS), ("twice", MULTIPLES),
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
            found = SORTS.get(word.lower()) if word != "K" else None  # "4K" is a kind of screen
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
    while at < len(run):
        number, at = READERS[run[at].sort](text, run, at)
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
            number.magnitude, current = atom.value, current * atom.value
            if atom.value >= SCALES["thousand"]:
                total, current = total + current, 0.0
        elif adds(last, atom, gap, current):
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
    """Whether an atom is added to what was read: "twenty-five", "a hundred and five", "2½"."""
    if atom.sort == "glyph":
        return gap in TIGHT and last.sort == "digits"
    if atom.sort != "small":
        return False
    if last.sort == "scale":
        return gap in BLANKS or gap == " and "
    return last.sort == "small" and gap in BLANKS and 20 <= last.value < 100 and atom.value < 10 and current % 10 == 0


def magnitude(text: str, run: list[Atom], at: int) -> tuple[Number | None, int]:
    """A number that begins with a magnitude: "a hundred and ten", "several dozen", "the dozen"."""
    first = run[at]
    article = ARTICLE.search(text, max(0, first.start - LOOK_BACK), first.start)
    several = SEVERAL.search(text, max(0, first.start - LOOK_BACK), first.start)
    before = WORD_BEFORE.search(text, max(0, first.start - LOOK_BACK), first.start)
    opening = several or article
    if not opening and (first.value != SCALES["dozen"] or (before and before.group().rstrip().endswith("s"))):
        return None, at + 1
    start = opening.start() if opening else first.start
    one = Atom(start, first.start, "small", VAGUE_COUNTS[several.group(1).lower()] if several else 1)
    number, after = counted(text, [one, *run[at : at + 8]], 0)
    number.vague = bool(several)
    return number, at + after - 1


def vague(text: str, run: list[Atom], at: int) -> tuple[Number | None, int]:
    """A lower bound: "dozens" is at least two dozen, "tens of thousands" at least twenty thousand."""
    first = run[at]
    value, last = 2 * first.value, first
    if at + 1 < len(run) and run[at + 1].sort == "vague" and text[first.end : run[at + 1].start] == " of ":
        last = run[at + 1]
        value *= last.value
    elif first.value in (VAGUE["tens"], VAGUE["scores"]) and not text.startswith(" of", first.end):
        return None, at + 1
    number = Number(first.start, last.end, value, magnitude=last.value, vague=True, words=True)
    return number, at + (1 if last is first else 2)


def part(text: str, run: list[Atom], at: int) -> tuple[Number | None, int]:
    """A fraction without a number before it: "half a million", "half of them", "a third of"."""
    first, after = run[at], run[at + 1] if at + 1 < len(run) else None
    number = Number(first.start, first.end, 1 / first.value, part=True, words=True)
    if first.value != PARTS["half"]:
        article = ARTICLE.search(text, max(0, first.start - LOOK_BACK), first.start)
        number.start = article.start() if article else first.start
        changed = article and CHANGED.search(text, max(0, article.start() - LOOK_BACK), article.start())
        return (number if changed or (article and PART_OF.match(text, first.end)) else None), at + 1
    if after and after.sort == "scale" and text[first.end : after.start] in (" a ", " ", "-"):
        return Number(first.start, after.end, after.value / 2, magnitude=after.value, words=True), at + 2
    return (number if is_half(text, first) else None), at + 1


def is_half(text: str, atom: Atom) -> bool:
    """Whether "half" is a fraction ("half of them", "by half"), not a time or a place ("the second half")."""
    found = WORD_BEFORE.search(text, max(0, atom.start - LOOK_BACK), atom.start)
    before = found.group(1).lower() if found else ""
    if HALF_OF.match(text, atom.end):
        return before == "and" or before not in NOT_HALVED
    return before in ("by", "than", "nearly", "about", "almost") and bool(PART_OF.match(text, atom.end))


def fold(text: str, run: list[Atom], at: int) -> tuple[Number | None, int]:  # noqa: ARG001 — as the other readers
    """A multiple in one word: "tenfold"."""
    return Number(run[at].start, run[at].end, run[at].value, fold=True, words=True), at + 1


def turn(text: str, run: list[Atom], at: int) -> tuple[Number | None, int]:
    """A multiple that a verb tells: "doubled", "halved", but not "doubled down"."""
    first = run[at]
    number = Number(first.start, first.end, first.value, fold=True, words=True)
    number.turn = "up" if first.value > 1 else "down"
    return (None if PARTICLE.match(text, first.end) else number), at + 1


def twice(text: str, run: list[Atom], at: int) -> tuple[Number | None, int]:
    """A multiple of something else: "twice as many", "double the size", but not "met twice"."""
    first = run[at]
    number = Number(first.start, first.end, first.value, fold=True, words=True)
    return (number if MULTIPLIED.match(text, first.end) else None), at + 1


def alone(text: str, run: list[Atom], at: int) -> tuple[None, int]:  # noqa: ARG001
    """A magnitude without a numeral before it ("bn") is no number."""
    return None, at + 1


READERS: dict[str, Callable[[str, list[Atom], int], tuple[Number | None, int]]] = {
    "digits": counted,
    "small": counted,
    "glyph": counted,
    "scale": magnitude,
    "vague": vague,
    "part": part,
    "fold": fold,
    "turn": turn,
    "twice": twice,
    "suffix": alone,
}
"""What reads a number that begins with an atom of a sort: it gives the number and the next atom's place in the run."""
