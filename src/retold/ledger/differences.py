"""What differs between two tellings of one claim: a small function for each kind, each with a note that quotes both sides.

They look for what can be pointed at (a figure, a source, a hedge, a quotation, a time) and leave style alone.
"""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cached_property

from retold.ledger import names
from retold.records import Annotation, Article, Certainty, DriftKind, Figure, Telling, When
from retold.text import Span, shorten, squeeze


@dataclass(frozen=True)
class Said:
    """A telling with its article and its annotation."""

    telling: Telling
    article: Article
    annotation: Annotation

    @cached_property
    def text(self) -> str:
        return squeeze(self.telling.span.of(self.article.text))

    @cached_property
    def sources(self) -> tuple[str, ...]:
        return tuple(link.name for link in self.telling.chain)

    @cached_property
    def content(self) -> frozenset[str]:
        """The lemmas of nouns, names, verbs, adjectives and numerals."""
        tokens = self.annotation.tokens
        first, last = (bisect_left(tokens.starts, at) for at in self.telling.span)
        return frozenset(tokens.lemmas[i].lower() for i in range(first, last) if tokens.pos[i] in CONTENT)

    @cached_property
    def quotes(self) -> tuple[str, ...]:
        """The quoted passages that the telling holds or stands in."""
        inside = (q.span for q in self.annotation.quotes if q.span.overlap(self.telling.span))
        shared = (Span(max(s.start, self.telling.span.start), min(s.end, self.telling.span.end)) for s in inside)
        return tuple(squeeze(s.of(self.article.text)) for s in shared)

    @cached_property
    def times(self) -> tuple[When, ...]:
        return tuple(t for t in self.annotation.times if self.telling.span.contains(t.span) and t.start and t.end)


Found = tuple[DriftKind, str]
Difference = Callable[[Said, Said, frozenset[str]], Iterator[Found]]
"""What a telling shows against the best one; the set holds all sources that the telling's article names anywhere."""

CONTENT = frozenset({"NOUN", "PROPN", "VERB", "ADJ", "NUM"})

SURE: dict[Certainty, int] = {"asserted": 2, "attributed": 2, "hedged": 1, "denied": 0}
"""How sure a telling is, apart from whose word it is."""


def number(told: Said, best: Said, _: frozenset[str]) -> Iterator[Found]:
    """Another figure, or another hedge on the same figure, for the same unit."""
    for unit in sorted({f.unit for f in told.telling.figures} & {f.unit for f in best.telling.figures}):
        ours = [f for f in told.telling.figures if f.unit == unit]
        theirs = [f for f in best.telling.figures if f.unit == unit]
        odd = [f for f in ours if not any(equal(f, g) for g in theirs)]
        other = [g for g in theirs if not any(equal(f, g) for f in ours)]
        if odd and other:
            yield "number", f"'{figure(odd[0], told)}', best telling '{figure(other[0], best)}'"


def equal(a: Figure, b: Figure) -> bool:
    return (a.value, a.high, a.hedge) == (b.value, b.high, b.hedge)


def figure(f: Figure, said: Said) -> str:
    """A figure with its hedge, as it stands."""
    before = said.article.text[max(said.telling.span.start, f.span.start - 20) : f.span.start]
    hedge = re.search(
        r"\b((?:at|more|less|fewer|no|as) (?:least|most|than|many as)|over|nearly|almost|about|around|some|up to) $",
        before,
        re.I,
    )
    return f"{hedge.group(1)} {f.text}" if hedge and not f.text.lower().startswith(hedge.group(1).lower()) else f.text


def source(told: Said, best: Said, everywhere: frozenset[str]) -> Iterator[Found]:
    """A source that is gone, or another source."""
    if not best.sources:
        return
    if not told.sources:
        known = any(names.same(best.sources[-1], other) for other in everywhere)
        if told.telling.certainty == "asserted" and known:
            yield "certainty-raised", f"said flatly here, best telling has it from {best.sources[-1]}"
        else:
            yield "attribution-lost", f"no source here, best telling has it from {best.sources[-1]}"
    elif not any(names.same(a, b) for a in told.sources for b in best.sources):
        yield "attribution-changed", f"from {told.sources[-1]}, best telling has it from {best.sources[-1]}"
    elif len(told.sources) < len(best.sources) and not any(names.same(a, best.sources[-1]) for a in told.sources):
        yield "attribution-lost", f"only {told.sources[-1]} is named, best telling has it from {best.sources[-1]}"


def certainty(told: Said, best: Said, _: frozenset[str]) -> Iterator[Found]:
    """A hedge that is new or gone, a claim that is denied in one and not in the other."""
    ours, theirs = told.telling.certainty, best.telling.certainty
    if (ours == "denied") != (theirs == "denied"):
        yield "polarity", f"{ours}: '{shorten(told.text, 80)}', best telling {theirs}: '{shorten(best.text, 80)}'"
    elif SURE[ours] > SURE[theirs]:
        yield "certainty-raised", f"no hedge here, best telling hedges: '{shorten(best.text, 80)}'"
    elif SURE[ours] < SURE[theirs]:
        yield "certainty-lowered", f"hedged here: '{shorten(told.text, 80)}', best telling does not hedge"


def quotation(told: Said, best: Said, _: frozenset[str]) -> Iterator[Found]:
    """The same quotation in other words; a quotation cut short at its ends is not altered."""
    for ours in told.quotes:
        for theirs in best.quotes:
            a, b = (re.findall(r"[\w'’]+", q.lower().replace("’", "'")) for q in (ours, theirs))
            if min(len(a), len(b)) < SHORT_QUOTE:
                continue
            blocks = [m for m in SequenceMatcher(None, a, b, autojunk=False).get_matching_blocks() if m.size]
            common = sum(m.size for m in blocks)
            if common < SAME_QUOTE * min(len(a), len(b)) or len(blocks) < 2:  # noqa: PLR2004 - one block is a cut
                continue
            yield "quote-altered", f"“{shorten(ours, 90)}”, best telling “{shorten(theirs, 90)}”"
            return


SHORT_QUOTE = 4
"""Quotations of fewer words are scare quotes and titles."""

SAME_QUOTE = 0.7
"""Two quotations of which so large a share is common, in order, are one."""


def time(told: Said, best: Said, _: frozenset[str]) -> Iterator[Found]:
    """Another time: both give one time, resolved to days, and the two do not meet."""
    if len(told.times) == len(best.times) == 1:
        a, b = told.times[0], best.times[0]
        if a.start and a.end and b.start and b.end and (a.end <= b.start or b.end <= a.start):
            yield "time-changed", f"'{a.text}', best telling '{b.text}'"


def detail(told: Said, best: Said, _: frozenset[str]) -> Iterator[Found]:
    """Details that only one of the tellings has: its figures, its quotation, or most of its content."""
    lost, added = best.content - told.content, told.content - best.content
    if len(lost) >= DETAILS and len(lost) > LOST * len(best.content) and len(told.content) < len(best.content):
        yield "detail-lost", f"without {listed(lost, best)}, which the best telling has"
    elif (
        len(added) >= DETAILS
        and len(added) > LOST * len(told.content)
        and len(told.content) > ADDED * len(best.content)
    ):
        yield "detail-added", f"adds {listed(added, told)}"


DETAILS = 5
LOST = 0.6
ADDED = 1.5
"""A detail is lost if at least DETAILS content words and a share LOST of the best telling's are not in the other; it is added
if the same holds the other way and the telling is ADDED times as long."""


def listed(lemmas: frozenset[str], said: Said) -> str:
    """The first few words of a telling with one of the lemmas, as they stand."""
    tokens = said.annotation.tokens
    first, last = (bisect_left(tokens.starts, at) for at in said.telling.span)
    found = [
        Span(tokens.starts[i], tokens.ends[i]).of(said.article.text)
        for i in range(first, last)
        if tokens.lemmas[i].lower() in lemmas and tokens.pos[i] in CONTENT
    ]
    return ", ".join(f"'{w}'" for w in dict.fromkeys(found[:5]))


DIFFERENCES: tuple[Difference, ...] = (number, source, certainty, quotation, time, detail)
