"""Textual evidence: verbatim and nearly verbatim passages that the articles of a story share.

Word n-grams of all articles are sorted and each is joined with the next `WINDOW` like it, which takes time linear in
the text and finds every run of `GRAM` words that no more than these share; matches that follow each other in both
articles become one passage. Words inside quotation marks, lists of people and page furniture do not count: a public
statement and a cookie notice are shared without being copied. Containment is directed (how much of *this* article
stands in that one), because a cut copy lies wholly in the longer one while their resemblance is low.
"""

import re
from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from retold.descent.cues import PICTURED
from retold.records import Annotation, Article, Passage
from retold.text import Span, merge

GRAM = 8
"""Words in an n-gram. Eight in a row outside quotations are rarely the same by chance in news of one event; chosen with
the containment figures on 612 articles of one day (evals), where 5 joins set phrases and 12 loses edited copies."""

WINDOW = 64
"""With how many following occurrences an n-gram is joined, so that time stays linear. Of more copies than that, those
that lie further apart in the story are no pair; what they share shows by the copies between them."""

GAP = 6
"""Words by which two matches may lie apart, in either article, and still be one passage that was edited in between."""

GALLERY = 0.5
"""Part of a page's text below which what is left without captions is not its story: a gallery has them alone."""

WORD = re.compile(r"\w+(?:['’]\w+)*")

AGED = re.compile(r"[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){1,3},? (?:aged )?\(?[1-9]\d\b")
"""Somebody named with his age, as the dead of a disaster are in what the police give out."""

ROLL, BETWEEN = 3, 120
"""So many people named with their ages, no more characters apart than this, are a list that nobody writes himself."""


APOSTROPHES = {ord("'"): None, ord("’"): None}
"""Feeds lose them, so that they cannot tell words apart."""


@dataclass(frozen=True)
class Wording:
    """The words of one article that count as its own: case-folded, with their spans.

    `runs` numbers the stretches without a quotation or furniture in between: no n-gram bridges what was left out.
    `pictured` says that the page has no other words than those below its pictures.
    """

    words: tuple[str, ...]
    spans: tuple[Span, ...]
    runs: tuple[int, ...]
    pictured: bool = False


@dataclass(frozen=True)
class Stretch:
    """A shared passage in words, half-open, in the child and in the other article."""

    child: tuple[int, int]
    other: tuple[int, int]


@dataclass(frozen=True)
class Reuse:
    """What article `child` shares with article `other` (both are positions in the story)."""

    child: int
    other: int
    stretches: tuple[Stretch, ...]
    wording: Wording
    against: Wording

    @cached_property
    def covered(self) -> frozenset[int]:
        """The child's words that stand in a shared passage."""
        return frozenset(i for s in self.stretches for i in range(*s.child))

    @property
    def coverage(self) -> float:
        """Which part of the child's own words stands in the other article, 0 to 1."""
        return len(self.covered) / max(1, len(self.wording.words))

    @property
    def longest(self) -> int:
        """Words of the longest shared passage."""
        return max(s.child[1] - s.child[0] for s in self.stretches)

    def literal(self, words: Iterable[int]) -> bool:
        """Whether words of the child stand in the other article in a row."""
        own = " ".join(self.wording.words[k] for k in words)
        return f" {own} " in f" {' '.join(self.against.words)} "

    def opposite(self, words: tuple[int, int]) -> Span | None:
        """Where a half-open range of the child's words stands in the other article: where most of it does."""
        inside = [s for s in self.stretches if s.child[0] < words[1] and words[0] < s.child[1]]
        if not inside:
            return None
        best = max(inside, key=lambda s: min(s.child[1], words[1]) - max(s.child[0], words[0]))
        start = min(best.other[0] + max(0, words[0] - best.child[0]), best.other[1] - 1)
        end = max(start + 1, best.other[1] - max(0, best.child[1] - words[1]))
        return characters(self.against, (start, end))

    @property
    def passages(self) -> tuple[Passage, ...]:
        return tuple(
            Passage(child=characters(self.wording, s.child), parent=characters(self.against, s.other))
            for s in self.stretches
        )


WORDS, SAME = 6, 0.9
"""Words that a sentence must have of its own to be counted, and the part of them that stands elsewhere, if it is called
shared. Both are chosen for what a reader is told (`notes`), and decide nothing."""


def sentences(wording: Wording, spans: Sequence[Span], shared: Container[int]) -> tuple[list[range], int]:
    """Which of an article's sentences (given by their spans) are shared, as ranges of words, and how many count at all.

    A sentence counts if `WORDS` of its words or more are the article's own; it is shared if a part `SAME` of those is.
    """
    alike: list[range] = []
    counted = at = 0
    for span in spans:
        while at < len(wording.spans) and wording.spans[at].start < span.start:
            at += 1
        first = at
        while at < len(wording.spans) and wording.spans[at].start < span.end:
            at += 1
        if at - first >= WORDS:
            counted += 1
            if sum(w in shared for w in range(first, at)) >= SAME * (at - first):
                alike.append(range(first, at))
    return alike, counted


def characters(wording: Wording, words: tuple[int, int]) -> Span:
    """The characters from the first to the last of a half-open range of words."""
    return Span(wording.spans[words[0]].start, wording.spans[words[1] - 1].end)


def wording(article: Article, annotation: Annotation) -> Wording:
    """The article's own words: its paragraphs (captions only where nothing else was caught), without quotations."""
    told = [b.span for b in article.blocks if b.kind == "paragraph"]
    paragraphs = [span for span in told if not PICTURED.search(span.of(article.text))]
    captions = [b.span for b in article.blocks if b.kind == "caption"]
    pictured = sum(map(len, paragraphs)) < GALLERY * sum(map(len, told)) or not told
    if pictured:
        paragraphs = told
    spans = paragraphs or captions or ([] if article.blocks else [Span(0, len(article.text))])
    quoted = merge([*(q.span for q in annotation.quotes), *rolls(article.text)])
    words: list[str] = []
    places: list[Span] = []
    runs: list[int] = []
    run = at = 0
    for start, end in spans:
        skipped = False
        for match in WORD.finditer(article.text, start, end):
            while at < len(quoted) and quoted[at].end <= match.start():
                at += 1
                skipped = True
            if at < len(quoted) and quoted[at].start < match.end():
                skipped = True
                continue
            run += skipped
            skipped = False
            words.append(match[0].casefold().translate(APOSTROPHES))
            places.append(Span(*match.span()))
            runs.append(run)
    return Wording(tuple(words), tuple(places), tuple(runs), pictured and bool(article.blocks))


def rolls(text: str) -> Iterator[Span]:
    """The lists of people with their ages in a text, which reports have from whoever gave them out."""
    near: list[Span] = []
    for match in AGED.finditer(text):
        if near and match.start() - near[-1].end > BETWEEN:
            if len(near) >= ROLL:
                yield Span(near[0].start, near[-1].end)
            near = []
        near.append(Span(*match.span()))
    if len(near) >= ROLL:
        yield Span(near[0].start, near[-1].end)


def reuse(wordings: Sequence[Wording]) -> dict[tuple[int, int], Reuse]:
    """What every pair of articles shares, in both directions, by (child, other).

    Absent are pairs without any, and of more than `WINDOW` copies those that lie further apart.
    """
    stretches: dict[tuple[int, int], list[Stretch]] = defaultdict(list)
    for first, second, start, at, length in matches(wordings).tolist():
        found = stretches[first, second]
        if found and _continues(found[-1], start, at):
            last = found.pop()
            found.append(
                Stretch(
                    (last.child[0], max(last.child[1], start + length)),
                    (last.other[0], max(last.other[1], at + length)),
                )
            )
        else:
            found.append(Stretch((start, start + length), (at, at + length)))
    shared: dict[tuple[int, int], Reuse] = {}
    for (first, second), found in stretches.items():
        mirrored = sorted((Stretch(s.other, s.child) for s in found), key=lambda s: s.child)
        shared[first, second] = Reuse(first, second, tuple(found), wordings[first], wordings[second])
        shared[second, first] = Reuse(second, first, tuple(mirrored), wordings[second], wordings[first])
    return shared


def _continues(last: Stretch, start: int, at: int) -> bool:
    """Whether a match goes on where the last stretch ended, in both articles, up to `GAP` edited words."""
    return start - last.child[1] <= GAP and -GRAM <= at - last.other[1] <= GAP and at > last.other[0]


def matches(wordings: Sequence[Wording]) -> NDArray[np.int64]:
    """Maximal runs of equal words as rows (article, other article, first word in each, words), articles in order."""
    grams, articles, positions = hashed(wordings, GRAM)
    order = np.argsort(grams, kind="stable")
    grams, articles, positions = grams[order], articles[order], positions[order]
    rows: list[NDArray[np.int64]] = []
    for apart in range(1, WINDOW + 1):
        same = np.nonzero(grams[apart:] == grams[:-apart])[0]
        if not len(same):
            break
        same = same[articles[same] != articles[same + apart]]
        if len(same):
            rows.append(
                np.stack([articles[same], articles[same + apart], positions[same], positions[same + apart]], axis=1)
            )
    return _runs(np.concatenate(rows)) if rows else np.empty((0, 5), dtype=np.int64)


def hashed(wordings: Sequence[Wording], size: int) -> tuple[NDArray[np.uint64], NDArray[np.int64], NDArray[np.int64]]:
    """A 64-bit hash of every run of `size` words in a row, with its article and first word."""
    vocabulary: dict[str, int] = {}
    hashes, articles, positions = [], [], []
    for number, each in enumerate(wordings):
        count = len(each.words) - size + 1
        if count <= 0:
            continue
        ids = np.array([vocabulary.setdefault(w, len(vocabulary) + 1) for w in each.words], dtype=np.uint64)
        runs = np.array(each.runs, dtype=np.int64)
        mixed = np.zeros(count, dtype=np.uint64)
        for k in range(size):
            mixed = mixed * np.uint64(0x9E3779B97F4A7C15) + ids[k : k + count]
            mixed ^= mixed >> np.uint64(29)
        whole = np.nonzero(runs[:count] == runs[size - 1 :])[0]
        hashes.append(mixed[whole])
        articles.append(np.full(len(whole), number, dtype=np.int64))
        positions.append(whole.astype(np.int64))
    if not hashes:
        return np.empty(0, np.uint64), np.empty(0, np.int64), np.empty(0, np.int64)
    return np.concatenate(hashes), np.concatenate(articles), np.concatenate(positions)


def _runs(pairs: NDArray[np.int64]) -> NDArray[np.int64]:
    """Matching n-grams that follow each other word by word in both articles, joined, in order of the first article."""
    diagonal = pairs[:, 2] - pairs[:, 3]
    order = np.lexsort((pairs[:, 2], diagonal, pairs[:, 1], pairs[:, 0]))
    pairs, diagonal = pairs[order], diagonal[order]
    step = np.diff(pairs, axis=0)
    begins = np.ones(len(pairs), dtype=bool)
    begins[1:] = (step[:, 0] != 0) | (step[:, 1] != 0) | (np.diff(diagonal) != 0) | (step[:, 2] > GRAM)
    first = np.nonzero(begins)[0]
    last = np.append(first[1:], len(pairs)) - 1
    joined = np.column_stack([pairs[first], pairs[last, 2] - pairs[first, 2] + GRAM])
    return joined[np.lexsort((joined[:, 2], joined[:, 1], joined[:, 0]))]
