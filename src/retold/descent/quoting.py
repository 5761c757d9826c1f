"""What articles quote that stands in another article of the story: a release, a column, an interview.

A public statement is quoted by many who owe each other nothing. It shows a parent where the other article is the page
of whoever speaks, and it bears out a citation of the house to which somebody said it.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

import numpy as np

from retold import publishers
from retold.descent.house import initials, labels, same_house
from retold.descent.reuse import APOSTROPHES, WORD, Wording, characters, matches
from retold.records import Annotation, Article, Passage
from retold.text import Span

ENOUGH = 8
"""Words in a row of a quotation, as many as show shared text outside of quotations."""


@dataclass(frozen=True)
class Quoting:
    """What one article quotes of another: the passages in both. `issued`: the other is the page of whoever speaks."""

    passages: tuple[Passage, ...]
    issued: bool


def quoting(articles: Sequence[Article], annotations: Sequence[Annotation]) -> dict[tuple[int, int], Quoting]:
    """What every article quotes of every other one of another house, by (who quotes, what is quoted)."""
    wordings = [everything(a.text) for a in articles]
    quoted = [inside(w, sorted(q.span for q in n.quotes)) for w, n in zip(wordings, annotations, strict=True)]
    upto = [list(accumulate(q, initial=0)) for q in quoted]
    found: dict[tuple[int, int], list[Passage]] = defaultdict(list)
    for first, second, start, at, length in matches(wordings).tolist():
        if same_house(articles[first].outlet, articles[second].outlet):
            continue
        for i, j, mine, theirs in ((first, second, start, at), (second, first, at, start)):
            if upto[i][mine + length] - upto[i][mine] < ENOUGH:
                continue
            for begin, end in stretches(quoted[i], mine, mine + length):
                there = (theirs + begin - mine, theirs + end - mine)
                child, parent = characters(wordings[i], (begin, end)), characters(wordings[j], there)
                found[i, j].append(Passage(child=child, parent=parent))
    pages = [issued(a, n) for a, n in zip(articles, annotations, strict=True)]
    return {(i, j): Quoting(tuple(each), pages[j]) for (i, j), each in found.items()}


def everything(text: str) -> Wording:
    """All words of a text, quotations and all, in one run."""
    every = [(m[0].casefold().translate(APOSTROPHES), Span(*m.span())) for m in WORD.finditer(text)]
    return Wording(tuple(w for w, _ in every), tuple(s for _, s in every), (0,) * len(every))


def inside(wording: Wording, quotes: Sequence[Span]) -> list[bool]:
    """Which words stand in quotation marks."""
    starts = np.array([s.start for s in wording.spans], dtype=np.int64)
    marked = np.zeros(len(starts), dtype=bool)
    for quote in quotes:
        low, high = np.searchsorted(starts, (quote.start, quote.end))
        marked[low:high] = True
    return [bool(x) for x in marked]


def stretches(quoted: Sequence[bool], start: int, end: int) -> Iterator[tuple[int, int]]:
    """The runs of quoted words of at least `ENOUGH` in a half-open range."""
    begin = start
    for k in range(start, end + 1):
        if k == end or not quoted[k]:
            if k - begin >= ENOUGH:
                yield begin, k
            begin = k + 1


def issued(article: Article, annotation: Annotation) -> bool:
    """Whether an article is on the page of a body or a person that it speaks of: a release, no report.

    By the name of the site: the body's, its first letters, or the surname. An address is what outlets call themselves.
    """
    outlet = article.outlet or ""
    if "." not in outlet or publishers.lookup(outlet):
        return False
    at = frozenset(labels(outlet))
    named = (e.name for e in annotation.entities if e.kind in {"organisation", "person"})
    bodies = (name for name in named if "." not in name and not publishers.find(name))
    return any(at & {plain(name), plain(name.split()[-1]), initials(name)} for name in bodies)


def plain(name: str) -> str:
    """A name as a site's address has it."""
    return "".join(c for c in name.casefold() if c.isalnum())
