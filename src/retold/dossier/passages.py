"""An article cut for reading: paragraphs, and inside them the stretches that tellings cover.

Tellings may nest, overlap and cross paragraphs. Every character of a paragraph is in exactly one piece.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from retold.dossier.assemble import Told
from retold.records import Article, BlockKind
from retold.text import Span

BREAK = re.compile(r"\n[ \t\r]*\n\s*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A stretch of text that the same tellings cover. `top` is the innermost of them, None if there is none.

    `begins` and `ends` are the tellings that begin with this piece and that end with it.
    """

    text: str
    top: Told | None
    begins: tuple[Told, ...]
    ends: tuple[Told, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """A paragraph, heading or the like."""

    kind: BlockKind
    pieces: tuple[Piece, ...]


def paragraphs(article: Article, told: Sequence[Told]) -> tuple[Paragraph, ...]:
    """The whole text of the article in order, without the blank lines between its paragraphs."""
    ordered = sorted((t for t in told if len(t.telling.span)), key=lambda t: (t.telling.span.start, -t.telling.span.end))
    made: list[Paragraph] = []
    active: list[Told] = []
    at = 0
    for kind, block in _blocks(article):
        while at < len(ordered) and ordered[at].telling.span.start < block.end:
            active.append(ordered[at])
            at += 1
        active = [t for t in active if t.telling.span.end > block.start]
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


def _pieces(text: str, block: Span, told: Sequence[Told]) -> tuple[Piece, ...]:
    """One sweep over the block; `told` is in order of start, and holds all that overlap the block."""
    waiting = [t for t in reversed(told) if t.telling.span.overlap(block)]
    cuts = {block.start, block.end}
    for t in waiting:
        cuts |= {max(block.start, t.telling.span.start), min(block.end, t.telling.span.end)}
    made, over = [], []
    for start, end in pairwise(sorted(cuts)):
        over = [t for t in over if t.telling.span.end > start]
        while waiting and waiting[-1].telling.span.start <= start:
            over.append(waiting.pop())
        made.append(
            Piece(
                text=text[start:end],
                top=min(over, key=lambda t: (len(t.telling.span), t.number), default=None),
                begins=tuple(t for t in over if t.telling.span.start == start),
                ends=tuple(t for t in over if t.telling.span.end == end),
            )
        )
    return tuple(made)
