"""The same quotation in two articles, found even where one of them cut it or reworded it, and what was done to it.

Two quotations are candidates if they share `GRAM` words in a row. Each such seed is grown to a run of equal words; the
longest runs that follow each other in both are kept, and what lies between, before and behind them are the edits. Time
grows with the words, and with the pairs that share something, which `WINDOW` bounds.
"""

import re
from bisect import bisect
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import pairwise
from typing import NamedTuple

from retold.records import Annotation, Article, Echo, Edit, EditPlace
from retold.text import Span

GRAM = 4
"""Words in a row by which two quotations find each other; shorter quotations are scare quotes and titles."""

LEAST, SHARE, SURE = 4, 0.7, 8
"""One quotation in two wordings has at least LEAST words in common, and either the share SHARE of the shorter one or
SURE of them in a row. On 78 articles of ten stories, with 445 quotations of four words or more, that gives 335 echoes
inside stories and none across them, where each would be wrong; a SHARE of .5 gives four across."""

EDGE = 6
"""Up to so many words on both sides, before or behind what is common, are one wording for another; more are not."""

WINDOW = 32
"""With how many following quotations that have the same words one is compared: reprints by the hundred add little."""

SMALL = 2_500
"""Product of the lengths of a gap up to which it is searched for single words that both have."""

WORD = re.compile(r"\w+(?:['’]\w+)*")
OPENLY = re.compile(r"…|\.\.\.|[\[\]]")
SHORT = {"n't": "not", "'m": "am", "'re": "are", "'ve": "have", "'ll": "will"}
WHOLE = {"can't": "can", "won't": "will", "shan't": "shall"}


@dataclass(frozen=True, slots=True)
class Quoted:
    """The words of one quotation, case-folded and without contractions, with their characters."""

    article: Article
    span: Span
    words: tuple[str, ...]
    spans: tuple[Span, ...]


class Run(NamedTuple):
    """Equal words: where they begin in each quotation, and how many."""

    a: int
    b: int
    size: int


def echoes(articles: Sequence[Article], annotations: Sequence[Annotation]) -> tuple[Echo, ...]:
    """Every quotation that two of the articles share, in order of the articles and of its place in them."""
    quotes = [
        quoted(article, q.span)
        for article, annotation in zip(articles, annotations, strict=True)
        for q in annotation.quotes
    ]
    made = (echo(quotes[a], quotes[b], seeds) for (a, b), seeds in sorted(candidates(quotes).items()))
    return tuple(found for found in made if found)


def quoted(article: Article, span: Span) -> Quoted:
    """The words of a quotation."""
    words: list[str] = []
    spans: list[Span] = []
    for match in WORD.finditer(article.text, *span):
        parts = list(plain(match[0].casefold().replace("’", "'")))
        words += parts
        spans += [Span(*match.span())] * len(parts)
    return Quoted(article, span, tuple(words), tuple(spans))


def plain(word: str) -> Iterator[str]:
    """A word without its contraction: "don't" is "do" and "not"."""
    for ending, full in SHORT.items():
        if word.endswith(ending) and len(word) > len(ending):
            yield WHOLE.get(word, word.removesuffix(ending))
            yield full
            return
    yield word.replace("'", "")


def candidates(quotes: Sequence[Quoted]) -> dict[tuple[int, int], list[tuple[int, int]]]:
    """Pairs of quotations of two articles, with where in each the same `GRAM` words begin; each gram counts once."""
    places: dict[tuple[str, ...], dict[int, int]] = defaultdict(dict)
    for number, quote in enumerate(quotes):
        for at in range(len(quote.words) - GRAM + 1):
            places[quote.words[at : at + GRAM]].setdefault(number, at)
    pairs: dict[tuple[int, int], list[tuple[int, int]]] = defaultdict(list)
    for found in places.values():
        numbers = list(found)
        for n, a in enumerate(numbers):
            for b in numbers[n + 1 : n + 1 + WINDOW]:
                if quotes[a].article.id != quotes[b].article.id:
                    pairs[a, b].append((found[a], found[b]))
    return pairs


def echo(a: Quoted, b: Quoted, seeds: Sequence[tuple[int, int]]) -> Echo | None:
    """What two quotations have in common, grown from their seeds; None if that is too little for one quotation."""
    anchors = chained(grown(a.words, b.words, seeds))
    runs = [*filled(a.words, b.words, anchors)]
    shared = sum(run.size for run in runs)
    shorter = min(len(a.words), len(b.words))
    if shared < LEAST or (shared < SHARE * shorter and max(run.size for run in runs) < SURE):
        return None
    first, last = runs[0], runs[-1]
    return Echo(
        first=a.article.id,
        second=b.article.id,
        first_span=Span(a.spans[first.a].start, a.spans[last.a + last.size - 1].end),
        second_span=Span(b.spans[first.b].start, b.spans[last.b + last.size - 1].end),
        shared=shared,
        edits=tuple(edits(a, b, runs)),
    )


def grown(a: Sequence[str], b: Sequence[str], seeds: Sequence[tuple[int, int]]) -> list[Run]:
    """The longest runs of equal words around the seeds, each once."""
    runs: list[Run] = []
    reached: dict[int, int] = {}
    for i, j in sorted(seeds):
        if reached.get(i - j, -1) >= i:
            continue
        start, end = 0, GRAM
        while i - start > 0 and j - start > 0 and a[i - start - 1] == b[j - start - 1]:
            start += 1
        while i + end < len(a) and j + end < len(b) and a[i + end] == b[j + end]:
            end += 1
        reached[i - j] = i + end
        runs.append(Run(i - start, j - start, start + end))
    return runs


def chained(runs: Sequence[Run]) -> list[Run]:
    """The runs that follow each other in both quotations, the longest taken first; what overlaps one taken is left."""
    kept: list[Run] = []
    for run in sorted(runs, key=lambda r: (-r.size, r.a + r.b, r.a)):
        at = bisect(kept, run)
        if (at == 0 or precedes(kept[at - 1], run)) and (at == len(kept) or precedes(run, kept[at])):
            kept.insert(at, run)
    return kept


def precedes(run: Run, other: Run) -> bool:
    """Whether a run ends before another begins, in both quotations."""
    return run.a + run.size <= other.a and run.b + run.size <= other.b


def filled(a: Sequence[str], b: Sequence[str], anchors: Sequence[Run]) -> Iterator[Run]:
    """The anchors, and between them and at short ends the shorter runs of equal words."""
    whole = Run(0, 0, 0), *anchors, Run(len(a), len(b), 0)
    for left, right in pairwise(whole):
        i, j = left.a + left.size, left.b + left.size
        inside = left.size and right.size
        if inside or max(right.a - i, right.b - j) <= EDGE:
            yield from between(a, b, (i, right.a), (j, right.b))
        if right.size:
            yield right


def between(a: Sequence[str], b: Sequence[str], ours: tuple[int, int], theirs: tuple[int, int]) -> Iterator[Run]:
    """The runs of equal words in a gap, in order; none where the gap is large."""
    if 0 < (ours[1] - ours[0]) * (theirs[1] - theirs[0]) <= SMALL:
        inner = SequenceMatcher(None, a[slice(*ours)], b[slice(*theirs)], autojunk=False)
        yield from (Run(ours[0] + m.a, theirs[0] + m.b, m.size) for m in inner.get_matching_blocks() if m.size)


def edits(a: Quoted, b: Quoted, runs: Sequence[Run]) -> Iterator[Edit]:
    """What stands before, between and after the runs in one of the two or in both."""
    first, last = runs[0], runs[-1]
    yield from edge(a, b, (0, first.a), (0, first.b), "before")
    for left, right in pairwise(runs):
        yield from edit(a, b, (left.a + left.size, right.a), (left.b + left.size, right.b), "inside")
    yield from edge(a, b, (last.a + last.size, len(a.words)), (last.b + last.size, len(b.words)), "after")


def edge(a: Quoted, b: Quoted, ours: tuple[int, int], theirs: tuple[int, int], place: EditPlace) -> Iterator[Edit]:
    """The edits at an end: much on both sides is other matter, not another wording."""
    if max(ours[1] - ours[0], theirs[1] - theirs[0]) > EDGE and ours[1] > ours[0] and theirs[1] > theirs[0]:
        near_a, near_b = (ours[1], theirs[1]) if place == "before" else (ours[0], theirs[0])
        yield from edit(a, b, ours, (near_b, near_b), place)
        yield from edit(a, b, (near_a, near_a), theirs, place)
    else:
        yield from edit(a, b, ours, theirs, place)


def edit(a: Quoted, b: Quoted, ours: tuple[int, int], theirs: tuple[int, int], place: EditPlace) -> Iterator[Edit]:
    """The edit between two ranges of words; none where both are empty."""
    if ours[0] == ours[1] and theirs[0] == theirs[1]:
        return
    yield Edit(
        kind="cut" if theirs[0] == theirs[1] else "added" if ours[0] == ours[1] else "altered",
        place=place,
        first=characters(a, *ours),
        second=characters(b, *theirs),
        marked=any(OPENLY.search(around(q, *r).of(q.article.text)) for q, r in ((a, ours), (b, theirs))),
    )


def characters(quote: Quoted, start: int, end: int) -> Span:
    """The characters of a range of words; empty behind the word before it, if it has none."""
    if start < end:
        return Span(quote.spans[start].start, quote.spans[end - 1].end)
    at = quote.spans[start - 1].end if start else quote.span.start
    return Span(at, at)


def around(quote: Quoted, start: int, end: int) -> Span:
    """The characters of a range of words with the marks around it, up to the neighbouring words."""
    left = quote.spans[start - 1].end if start else quote.span.start
    return Span(left, quote.spans[end].start if end < len(quote.words) else quote.span.end)
