"""Shared readings: rare words, pairs of words and figures that two articles have against the others.

Philology's conjunctive errors, taken over to news: what two reports of one event share by the event itself, other
reports have too; what only they have in common shows that one has it from the other, or both from a third. Each reading
weighs −log of the chance that an independent report would have it, estimated from the other articles of the story and
never below how common the word is in English. Only pairs that share a rare reading are looked at (postings are capped),
so the work grows linearly with the articles.
"""

import math
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from retold.records import Annotation, Article
from retold.text import Span

CAP = 16
"""A reading in more articles than that is no longer rare and makes no pairs."""

CONTENT = frozenset({"NOUN", "PROPN", "VERB", "ADJ", "NUM"})

LENGTH = 400
"""Words of a usual report, for the chance that it has a word of English at all."""

SMALL = 12
"""Figures up to that are counts of anything and tell nothing."""

Reading = tuple[str, ...]
"""A lemma, a pair of neighbouring lemmas, or ("#", value, unit)."""


@dataclass(frozen=True)
class Kinship:
    """How much two articles (`first` < `second`) share that others lack.

    `score` is the shared weight over the geometric mean of what each could share, 0 to 1; `rare` are the readings that
    no third article has, the weightiest first, of equals the rarer in English.
    """

    first: int
    second: int
    score: float
    rare: tuple[Reading, ...]

    def other(self, i: int) -> int:
        """The one that is not `i`."""
        return self.second if i == self.first else self.first


def is_figure(reading: Reading) -> bool:
    return reading[0] == "#"


def readings(article: Article, annotation: Annotation) -> dict[Reading, Span]:
    """The readings of an article's paragraphs outside quotations, each with where it stands first."""
    tokens = annotation.tokens
    paragraphs = [b.span for b in article.blocks if b.kind == "paragraph"] or [Span(0, len(article.text))]
    quotes = sorted(q.span for q in annotation.quotes)
    found: dict[Reading, Span] = {}
    block = quote = 0
    last: tuple[int, str] | None = None
    for i, (start, end) in enumerate(zip(tokens.starts, tokens.ends, strict=True)):
        while block < len(paragraphs) and paragraphs[block].end <= start:
            block += 1
        while quote < len(quotes) and quotes[quote].end <= start:
            quote += 1
        inside = block < len(paragraphs) and paragraphs[block].start <= start
        quoted = quote < len(quotes) and quotes[quote].start <= start
        if not inside or quoted or tokens.pos[i] not in CONTENT or end - start < 2:
            continue
        lemma = tokens.lemmas[i].lower().strip("'’")
        found.setdefault((lemma,), Span(start, end))
        if last and i - last[0] <= 2:
            found.setdefault((last[1], lemma), Span(tokens.starts[last[0]], end))
        last = (i, lemma)
    for figure in annotation.figures:
        if figure.value > SMALL and any(p.contains(figure.span) for p in paragraphs):
            found.setdefault(("#", f"{figure.value:g}", figure.unit), figure.span)
    return found


@lru_cache(maxsize=65536)
def background(word: str) -> float:
    """The chance that a report of `LENGTH` words has a word of English, whatever it is about."""
    from wordfreq import word_frequency  # loads its tables on the first call

    return 1.0 - (1.0 - float(word_frequency(word, "en"))) ** LENGTH


def chance(reading: Reading, others: int, articles: int) -> float:
    """The chance that an independent report would have a reading that `others` of the remaining `articles` have."""
    return max((others + 0.5) / (articles + 1.0), usual(reading))


def usual(reading: Reading) -> float:
    """The chance that any report in English has a reading; 0 of figures, whose chance is not known."""
    return 0.0 if is_figure(reading) else math.prod(background(w) for w in reading)


def kinships(found: Sequence[Mapping[Reading, Span]]) -> list[Kinship]:
    """The kinship of every pair that shares a reading which at most `CAP` articles have."""
    holders: dict[Reading, list[int]] = defaultdict(list)
    for i, each in enumerate(found):
        for reading in each:
            holders[reading].append(i)
    shared: dict[tuple[int, int], float] = defaultdict(float)
    rare: dict[tuple[int, int], list[tuple[float, float, Reading]]] = defaultdict(list)
    totals = [0.0] * len(found)
    for reading, held in holders.items():
        if len(held) > CAP:
            continue
        weight = -math.log(chance(reading, max(0, len(held) - 2), max(0, len(found) - 2)))
        for k, i in enumerate(held):
            totals[i] += weight
            for j in held[k + 1 :]:
                shared[i, j] += weight
        if len(held) == 2:
            rare[held[0], held[1]].append((-weight, usual(reading), reading))
    return [
        Kinship(i, j, weight / math.sqrt(totals[i] * totals[j]), tuple(r for _, _, r in sorted(rare[i, j])))
        for (i, j), weight in shared.items()
    ]
