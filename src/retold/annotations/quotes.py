"""Direct quotations: passages between quotation marks, outermost only, in time linear in the text."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from retold.records import Block, Quote
from retold.text import MISREAD, Span, lines, trim

MARK = re.compile("|".join(["``", "''", *map(re.escape, MISREAD)]) + r"|[\"“”„‟″«»‘’‚']")
KINDS = {"«": "guillemet", "»": "guillemet", "‘": "single", "’": "single", "‚": "single", "'": "single"}
OPENING = frozenset(["“", "„", "‟", "«", "``", "‘", "‚"])
CLOSING = frozenset(["”", "»", "''", "’"])

BLANK = frozenset(" \t\r\n\u00a0\u2009\u202f\u2028\u2029")
BEFORE = BLANK | frozenset("([{—–-/:;,.…“\"‘'«|>*•")
AFTER = BLANK | frozenset(")]}—–-/:;,.!?…”\"’'»|<")
ELIDED = re.compile(r"(?:\d0s|\d\ds?|n|em|til|tis|twas|cause|bout|round|cos|s)\b", re.I)
"""What follows an apostrophe that begins a word: "’90s", "rock ’n’ roll", "get ’em"."""

SINGLE = frozenset("‘'")
"""Marks by which a paragraph may go on with a quotation in single marks."""

REACH = 1_000
"""Characters that a quotation may have if its closing mark is missing or single; beyond, the mark is a slip."""


@dataclass(frozen=True, slots=True)
class Mark:
    """One quotation mark and what it may do where it stands; `sure` is false for what may be an apostrophe."""

    start: int
    end: int
    kind: str
    opens: bool
    closes: bool
    sure: bool = True


Pair = tuple[Mark, Mark]


def quotes(text: str, blocks: tuple[Block, ...]) -> tuple[Quote, ...]:
    """The direct quotations of a text, in order and disjoint; nested ones belong to the outermost.

    `blocks` bound what a mark can reach; without blocks the lines of the text do. A paragraph that opens a quotation
    which only a later paragraph closes gives a quotation that is not `closed`.
    """
    spans = [block.span for block in blocks if block.kind != "furniture"] or list(lines(text))
    after = [text[span.start : span.start + 1] in SINGLE for span in spans[1:]]
    pairs = zip(spans, [*after, False], strict=False)  # no span at all leaves the last one over
    return tuple(quote for span, goes_on in pairs for quote in in_paragraph(text, span, goes_on=goes_on))


def in_paragraph(text: str, bounds: Span, *, goes_on: bool = False) -> Iterator[Quote]:
    """The outermost quotations of one paragraph; the last may run on into the next.

    `goes_on` says that the next paragraph begins with a single mark, as one that goes on with a quotation does.
    """
    found = list(marks(text, bounds))
    doubles, left = pair_doubles(text, [m for m in found if m.kind != "single"])
    singles = pair_singles(m for m in found if m.kind == "single")
    if not left and goes_on and (left := unended(text, bounds, found)):
        singles = [pair for pair in singles if pair[0].start < left.start]
    end = left.start if left else bounds.end
    for first, last in outermost(doubles, singles):
        span = trim(text, Span(first.end, last.start))
        if last.end <= end and any(c.isalnum() for c in span.of(text)):
            yield Quote(span=span)
    if left:
        rest = trim(text, Span(left.end, bounds.end))
        if len(rest) <= REACH and any(c.isalnum() for c in rest.of(text)):
            yield Quote(span=rest, closed=False)


def marks(text: str, bounds: Span) -> Iterator[Mark]:
    """The quotation marks of a paragraph with what they may do; plain apostrophes are left out."""
    for match in MARK.finditer(text, *bounds):
        start, end = match.span()
        before = text[start - 1] if start > bounds.start else " "
        after = text[end] if end < bounds.end else " "
        sign = MISREAD.get(match.group(), match.group())
        if sign in "–—…":
            continue
        kind = KINDS.get(sign, "double")
        opens, closes = (single if kind == "single" else double)(sign, before, after)
        if kind == "single" and opens and ELIDED.match(text, end):
            continue
        if opens or closes:
            possessive = kind == "single" and before in "sSzZxX" and after in BLANK
            yield Mark(start, end, kind, opens, closes, sure=not possessive)


def double(mark: str, before: str, after: str) -> tuple[bool, bool]:
    """Whether a double mark opens and whether it closes.

    A curly mark says so itself, unless its neighbours say the opposite; of a straight one only the neighbours do.
    """
    opens = before in BEFORE and after not in BLANK
    closes = before not in BLANK and after in AFTER
    if mark in OPENING:
        return opens or not closes, closes and not opens
    if mark in CLOSING:
        backward = opens and before in BLANK
        return backward, not backward
    return opens, closes or not opens


def single(mark: str, before: str, after: str) -> tuple[bool, bool]:
    """Whether a single mark opens (only before a word) and whether it closes (also as "the workers' union" would)."""
    opens = mark not in CLOSING and before in BEFORE and (after.isalnum() or after in '$£€“"[')
    closes = mark not in OPENING and before not in BLANK and not after.isalnum()
    return opens, closes


def pair_doubles(text: str, found: Iterable[Mark]) -> tuple[list[Pair], Mark | None]:
    """Pairs of opening and closing marks, innermost first, and the opening mark after the last pair, if it has none.

    A stack pairs each closing mark with the nearest opening one, so that an unbalanced mark costs only itself. A
    quotation that is opened again after a sentence of it is one whose paragraphs were run together.
    """
    stack: list[Mark] = []
    pairs: list[Pair] = []
    for mark in found:
        same = bool(stack) and stack[-1].kind == mark.kind
        if mark.closes and same and not (mark.opens and stack[-1].end == mark.start):
            pairs.append((stack.pop(), mark))
        elif mark.opens:
            if same and len(stack) == 1 and reopened(text, stack[-1], mark):
                pairs.append((stack.pop(), replace(mark, end=mark.start)))
            stack.append(mark)
    last = max((closing.end for _, closing in pairs), default=0)
    return pairs, next((m for m in stack if m.start >= last and m.kind == "double"), None)


def reopened(text: str, first: Mark, mark: Mark) -> bool:
    """Whether an opening mark goes on with a quotation that another has begun, as at the head of a paragraph."""
    said = Span(first.end, mark.start).of(text).rstrip()
    return mark.kind == "double" and not mark.closes and len(said) <= REACH and said.endswith((".", "!", "?", "…"))


def pair_singles(found: Iterable[Mark]) -> list[Pair]:
    """Pairs of single marks, which do not nest; an unsure closing mark counts only if no sure one follows."""
    pairs: list[Pair] = []
    first: Mark | None = None
    unsure: Mark | None = None
    for mark in found:
        if first and mark.closes and mark.end - first.start <= REACH:
            if mark.sure:
                pairs.append((first, mark))
                first = unsure = None
            else:
                unsure = unsure or mark
        elif mark.opens:
            if first and unsure:
                pairs.append((first, unsure))
            first, unsure = mark, None
    if first and unsure:
        pairs.append((first, unsure))
    return pairs


def unended(text: str, bounds: Span, found: Sequence[Mark]) -> Mark | None:
    """The single mark that opens a quotation to the end of a paragraph: no sure one closes it."""
    for n, mark in enumerate(found):
        before = text[max(bounds.start, mark.start - 3) : mark.start].rstrip()
        begins = mark.start == bounds.start or before[-1:] in {":", ","}
        closed = any(m.kind == "single" and m.closes and m.sure for m in found[n + 1 :])
        if mark.kind == "single" and mark.opens and begins and text[mark.end].isupper() and not closed:
            return mark
    return None


def outermost(doubles: list[Pair], singles: list[Pair]) -> list[Pair]:
    """The pairs that lie in no other, in order; where a single pair crosses a double one, it is not a quotation."""
    kept: list[Pair] = []
    for pair in sorted(doubles + singles, key=lambda p: (p[0].start, -p[1].end)):
        if not kept or pair[0].start >= kept[-1][1].end:
            kept.append(pair)
        elif pair[1].end > kept[-1][1].end and kept[-1][0].kind == "single":
            kept[-1] = pair
    return kept
