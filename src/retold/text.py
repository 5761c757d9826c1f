"""Positions in a text, and the few operations on them that every stage needs.

All positions are half-open character offsets into `Article.text`.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from typing import NamedTuple


def misread(mark: str, code: str) -> str:
    """What becomes of a character whose UTF-8 bytes somebody has read one by one, as browsers do it for `code`."""
    return "".join(bytes([b]).decode(code, "ignore") or chr(b) for b in mark.encode())


MISREAD = {misread(mark, code): mark for mark in "‘’“”–—…" for code in ("latin-1", "cp1252")}
"""Marks that a feed has broken ("itâ€™s"), and what they were. Five of 71 labelled stories have such articles."""


class Span(NamedTuple):
    """A half-open range of characters, `start` included and `end` excluded."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """The characters of `text` that the span covers."""
        return text[self.start : self.end]

    def contains(self, other: "Span") -> bool:
        return self.start <= other.start and other.end <= self.end

    def overlap(self, other: "Span") -> int:
        """How many characters both spans cover."""
        return max(0, min(self.end, other.end) - max(self.start, other.start))

    def __len__(self) -> int:  # a span's length is its extent, not the tuple's two fields
        return self.end - self.start


def trim(text: str, span: Span, drop: str = " \t\r\n\u00a0") -> Span:
    """The span without the leading and trailing characters in `drop`; empty at its start if nothing is left."""
    start, end = span
    while start < end and text[start] in drop:
        start += 1
    while end > start and text[end - 1] in drop:
        end -= 1
    return Span(start, end)


def merge(spans: Iterable[Span], gap: int = 0) -> tuple[Span, ...]:
    """The union of the spans as disjoint spans in order; spans at most `gap` characters apart are joined."""
    merged: list[Span] = []
    for span in sorted(spans):
        if merged and span.start <= merged[-1].end + gap:
            merged[-1] = Span(merged[-1].start, max(merged[-1].end, span.end))
        else:
            merged.append(span)
    return tuple(merged)


def free(span: Span, apart: Sequence[Span]) -> bool:
    """Whether a span overlaps with none of disjoint spans in order, as `merge` gives them."""
    at = bisect_left(apart, span.start, key=lambda s: s.end)
    return not any(span.overlap(s) for s in apart[at : at + 2])


def lines(text: str) -> tuple[Span, ...]:
    """The spans of the non-blank lines, without surrounding white space."""
    found = (trim(text, Span(m.start(), m.end())) for m in re.finditer(r"[^\n\r\u2028\u2029]+", text))
    return tuple(span for span in found if len(span))


def squeeze(text: str) -> str:
    """The text on one line, with every run of white space as one blank."""
    return " ".join(text.split())


def shorten(text: str, width: int) -> str:
    """The squeezed text, cut at a word so that it has at most `width` characters, with an ellipsis where it was cut."""
    flat = squeeze(text)
    if len(flat) <= width:
        return flat
    cut = flat[: width - 1].rsplit(" ", 1)[0]
    return (cut or flat[: width - 1]).rstrip(",;:.") + "…"


UNSTORABLE = re.compile("[\x00\ud800-\udfff]")


def storable(text: str) -> str:
    """The text with U+FFFD for each zero byte and half character (a lone surrogate), which databases refuse.

    Positions stay as they are.
    """
    return UNSTORABLE.sub("\ufffd", text)
