"""An article cut for reading: paragraphs, and inside them the stretches that tellings cover.

Tellings may nest, overlap and cross paragraphs. Every character of a paragraph is in exactly one piece.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Generic, NamedTuple, Protocol, TypeVar

from retold.records import Article, BlockKind, Telling
from retold.text import Span, trim

BREAK = re.compile(r"\n[ \t\r]*\n\s*")


class Shown(Protocol):
    """A telling as some view shows it."""

    @property
    def telling(self) -> Telling: ...


Told = TypeVar("Told", bound=Shown)


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece(Generic[Told]):
    """A stretch of text that the same tellings cover. `top` is the innermost of them, None if there is none.

    `begins` and `ends` are the tellings that begin with this piece and that end with it.
    """

    text: str
    top: Told | None
    begins: tuple[Told, ...]
    ends: tuple[Told, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph(Generic[Told]):
    """A paragraph, heading or the like."""

    kind: BlockKind
    pieces: tuple[Piece[Told], ...]


class Cover(NamedTuple, Generic[Told]):
    """A telling with its span, less the blanks around it: its ends then lie in some paragraph."""

    span: Span
    told: Told


def paragraphs(article: Article, told: Sequence[Told]) -> tuple[Paragraph[Told], ...]:
    """The whole text of the article in order, without the blank lines between its paragraphs."""
    covers = sorted((Cover(trim(article.text, t.telling.span), t) for t in told), key=lambda cover: cover.span)
    made: list[Paragraph[Told]] = []
    active: list[Cover[Told]] = []
    at = 0
    for kind, block in _blocks(article):
        while at < len(covers) and covers[at].span.start < block.end:
            active.append(covers[at])
            at += 1
        active = [cover for cover in active if cover.span.end > block.start]
        made.append(Paragraph(kind=kind, pieces=_pieces(article.text, block, active)))
    return tuple(made)


def _blocks(article: Article) -> list[tuple[BlockKind, Span]]:
    """The article's blocks, and as paragraphs whatever text stands outside them."""
    text, at = article.text, 0
    found: list[tuple[BlockKind, Span]] = []
    for block in article.blocks:
        found += [("paragraph", span) for span in _plain(text, Span(at, block.span.start))]
        found.append((block.kind, block.span))
        at = block.span.end
    found += [("paragraph", span) for span in _plain(text, Span(at, len(text)))]
    return found


def _plain(text: str, span: Span) -> list[Span]:
    edges = [span.start]
    for gap in BREAK.finditer(text, span.start, span.end):
        edges += [gap.start(), gap.end()]
    edges.append(span.end)
    return [Span(a, b) for a, b in zip(edges[::2], edges[1::2], strict=True) if text[a:b].strip()]


def _pieces(text: str, block: Span, covers: Sequence[Cover[Told]]) -> tuple[Piece[Told], ...]:
    """One sweep over the block; `covers` are in order of start, and hold all that overlap the block."""
    waiting = [cover for cover in reversed(covers) if cover.span.overlap(block)]
    cuts = {block.start, block.end}
    for cover in waiting:
        cuts |= {max(block.start, cover.span.start), min(block.end, cover.span.end)}
    made: list[Piece[Told]] = []
    over: list[Cover[Told]] = []
    for start, end in pairwise(sorted(cuts)):
        over = [cover for cover in over if cover.span.end > start]
        while waiting and waiting[-1].span.start <= start:
            over.append(waiting.pop())
        made.append(
            Piece(
                text=text[start:end],
                top=min(over, key=lambda cover: len(cover.span)).told if over else None,
                begins=tuple(cover.told for cover in over if cover.span.start == start),
                ends=tuple(cover.told for cover in over if cover.span.end == end),
            )
        )
    return tuple(made)
