"""What differs between a telling and the best telling of its claim: a function for each kind, with a note that quotes
both.

They look for what can be pointed at (a figure, a source, a hedge, a quotation, a time) and leave style alone.
"""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cached_property

from retold import publishers
from retold.ledger import names
from retold.ledger.rests import CONTENT, PUBLISHERS, canonical, content, likeness
from retold.records import Annotation, Article, Certainty, DriftKind, Figure, Telling, When
from retold.text import Span, shorten, squeeze

NEGATIVE = frozenset("not n't no never neither nor nobody none without deny denial refute reject".split())


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
        """All links of the chain by name."""
        return tuple(link.name for link in self.telling.chain)

    @cached_property
    def speakers(self) -> tuple[str, ...]:
        """The links that are no publishers: those who can know it themselves."""
        links = (x for x in self.telling.chain if x.role not in PUBLISHERS and publishers.lookup(x.name) is None)
        return tuple(link.name for link in links)

    @cached_property
    def publishers(self) -> frozenset[str]:
        return frozenset(canonical(name) for name in self.sources if name not in self.speakers)

    @cached_property
    def tokens(self) -> range:
        starts = self.annotation.tokens.starts
        return range(bisect_left(starts, self.telling.span.start), bisect_left(starts, self.telling.span.end))

    @cached_property
    def content(self) -> frozenset[str]:
        """The lemmas of nouns, names, verbs, adjectives and numerals."""
        return content(self.annotation, self.telling.span)

    @cached_property
    def negative(self) -> bool:
        return any(self.annotation.tokens.lemmas[i].lower() in NEGATIVE for i in self.tokens)

    @cached_property
    def quotes(self) -> tuple[str, ...]:
        """The quoted passages that the telling holds or stands in, as far as it covers them."""
        span = self.telling.span
        inside = (q.span for q in self.annotation.quotes if q.span.overlap(span))
        return tuple(squeeze(self.article.text[max(s.start, span.start) : min(s.end, span.end)]) for s in inside)

    @cached_property
    def times(self) -> tuple[When, ...]:
        return tuple(t for t in self.annotation.times if self.telling.span.contains(t.span) and t.start and t.end)


@dataclass(frozen=True, kw_only=True)
class Case:
    """A telling beside the best one of its claim.

    `others` are all tellings of the claim; `named` are the sources that the telling's article names anywhere;
    `uncredited` are the publishers whose text it takes and whom it names nowhere; `dependent` says that the two hang
    together.
    """

    told: Said
    best: Said
    others: tuple[Said, ...] = ()
    named: frozenset[str] = frozenset()
    uncredited: frozenset[str] = frozenset()
    dependent: bool = False


Found = tuple[DriftKind, str]
Difference = Callable[[Case], Iterator[Found]]

SURE: dict[Certainty, int] = {"asserted": 2, "attributed": 2, "hedged": 1, "denied": 0}
"""How sure a telling is, apart from whose word it is."""


FEW = 3
"""Small numbers meet by chance."""


def number(case: Case) -> Iterator[Found]:
    """Another figure, or another hedge on the same figure, for the same unit.

    One claim rarely counts two things of one number, so what is counted may also have another name there: "nine
    boats", "at least nine drones".
    """
    told, best = case.told.telling.figures, case.best.telling.figures
    for unit in sorted({f.unit for f in told} & {f.unit for f in best}):
        ours, theirs = ([f for f in side if f.unit == unit] for side in (told, best))
        odd = [f for f in ours if not any(equal(f, g) for g in theirs)]
        other = [g for g in theirs if not any(equal(f, g) for f in ours)]
        if odd and other:
            yield "number", f"'{hedged(odd[0], case.told)}', best telling '{hedged(other[0], case.best)}'"
    for f in told:
        for g in best:
            if f.unit != g.unit and (f.value, f.high) == (g.value, g.high) and f.hedge != g.hedge and f.value > FEW:
                yield "number", f"'{hedged(f, case.told)}', best telling '{hedged(g, case.best)}'"


def equal(a: Figure, b: Figure) -> bool:
    """Whether two figures of one unit say the same."""
    return (a.value, a.high, a.hedge) == (b.value, b.high, b.hedge)


HEDGE = re.compile(
    r"\b((?:at|more|less|fewer|no|as) (?:least|most|than|many as)|over|nearly|almost|about|around|some|up to) $", re.I
)


def hedged(figure: Figure, said: Said) -> str:
    """A figure with the hedge in front of it, as it stands."""
    before = said.article.text[max(said.telling.span.start, figure.span.start - 20) : figure.span.start]
    hedge = HEDGE.search(before)
    return f"{hedge.group(1)} {figure.text}" if hedge else figure.text


def lost(case: Case) -> Iterator[Found]:
    """A source that is gone: from the sentence, though the article has it elsewhere, or from the whole article."""
    told, best = case.told, case.best
    if told.article.id == best.article.id:
        return
    if best.speakers and not told.sources:
        source = best.speakers[-1]
        if told.telling.certainty == "asserted" and any(names.same(source, other) for other in case.named):
            yield "certainty-raised", f"said flatly here, best telling has it from {source}"
        else:
            yield "attribution-lost", f"no source here, best telling has it from {source}"
    elif told.sources and told.telling.certainty == "asserted" and best.telling.certainty in PUT_ON:
        yield "certainty-raised", f"said flatly here, best telling is {best.telling.certainty}"


PUT_ON = ("attributed", "hedged")
"""What a flat telling is surer than. Of the flat tellings under a credit that this finds, .6 are labelled so in
thirteen stories."""


def uncredited(case: Case) -> Iterator[Found]:
    """A publisher whose text the article takes and whom it names nowhere."""
    missing = sorted(case.uncredited)
    if not missing:
        return
    credited = next(
        (o for o in case.others if missing[0] in o.publishers and o.article.id != case.told.article.id), None
    )
    beside = f", {credited.article.outlet or credited.article.key} credits it" if credited else ""
    yield "attribution-lost", f"{missing[0]}, whose text this is, is not named here{beside}"


def common(a: Said, b: Said) -> float:
    """The share of the content words of two tellings that both have."""
    return likeness(a.content, b.content)


def changed(case: Case) -> Iterator[Found]:
    """Another speaker, where the two articles do not hang together and so neither has merely left a link out."""
    told, best = case.told, case.best
    if case.dependent or not told.speakers or not best.speakers:
        return
    if not any(names.same(a, b) or names.related(a, b, {}) for a in told.sources for b in best.sources):
        yield "attribution-changed", f"from {told.speakers[-1]}, best telling has it from {best.speakers[-1]}"


def certainty(case: Case) -> Iterator[Found]:
    """A hedge that is new or gone, a claim that is denied in one and not in the other."""
    told, best = case.told, case.best
    ours, theirs = told.telling.certainty, best.telling.certainty
    if (ours == "denied") != (theirs == "denied"):
        if told.negative != best.negative:
            yield "polarity", f"{ours}: '{shorten(told.text, 80)}', best telling {theirs}: '{shorten(best.text, 80)}'"
    elif SURE[ours] > SURE[theirs]:
        yield "certainty-raised", f"no hedge here, best telling hedges: '{shorten(best.text, 80)}'"
    elif SURE[ours] < SURE[theirs] and common(told, best) >= ALIKE:
        yield "certainty-lowered", f"hedged here: '{shorten(told.text, 80)}', best telling does not hedge"


ALIKE = 0.2
"""Share of content words below which a hedge may hang on something else that is said: on ten labelled stories 5 of 17
are labelled so above it, none of 12 below."""

SHORT_QUOTE = 4
"""Quotations of fewer words are scare quotes and titles."""

SAME_QUOTE = 0.7
"""Two quotations of which so large a share of the shorter is common, in order, are one."""


def quotation(case: Case) -> Iterator[Found]:
    """The same quotation in other words; a quotation cut short at its ends is not altered."""
    for ours in case.told.quotes:
        for theirs in case.best.quotes:
            if altered(spoken(ours), spoken(theirs)):
                yield "quote-altered", f"“{shorten(ours, 90)}”, best telling “{shorten(theirs, 90)}”"
                return


def spoken(quote: str) -> list[str]:
    """The words of a quotation without case, marks and contractions."""
    flat = quote.lower().replace("’", "'")
    for short, long in (("n't", " not"), ("'m", " am"), ("'re", " are"), ("'ve", " have"), ("'ll", " will")):
        flat = flat.replace(short, long)
    return re.findall(r"\w+", flat)[:LONGEST]


LONGEST = 120
"""Words of a quotation that are compared; the comparison is quadratic in them."""


def altered(a: list[str], b: list[str]) -> bool:
    """Whether two quotations are the same words with some changed inside."""
    if min(len(a), len(b)) < SHORT_QUOTE:
        return False
    blocks = [m for m in SequenceMatcher(None, a, b, autojunk=False).get_matching_blocks() if m.size]
    return len(blocks) > 1 and sum(m.size for m in blocks) >= SAME_QUOTE * min(len(a), len(b))


def time(case: Case) -> Iterator[Found]:
    """Another time for what is otherwise the same: both give one time, resolved to days, and the two do not meet."""
    if common(case.told, case.best) < TIMED:
        return
    if len(case.told.times) == len(case.best.times) == 1:
        a, b = case.told.times[0], case.best.times[0]
        if a.start and a.end and b.start and b.end and (a.end <= b.start or b.end <= a.start):
            yield "time-changed", f"'{a.text}', best telling '{b.text}'"


TIMED = 0.3
"""Share of content words below which two times may be those of two things: on ten labelled stories none of 10 that
differ below it are labelled so."""


def detail(case: Case) -> Iterator[Found]:
    """Details that only one of the tellings has; one article may tell a thing in parts."""
    told, best = case.told, case.best
    if told.article.id == best.article.id:
        return
    gone, new = best.content - told.content, told.content - best.content
    if len(told.sources) > len(best.sources):
        return
    if len(gone) >= DETAILS and len(gone) > GONE * len(best.content) and len(told.content) < len(best.content):
        yield "detail-lost", f"without {listed(gone, best)}, which the best telling has"
    elif case.dependent and len(new) >= DETAILS and len(best.content) < NEW * len(told.content):
        yield "detail-added", f"adds {listed(new, told)}"


DETAILS, GONE, NEW = 3, 0.3, 0.5
"""A detail is lost if at least DETAILS content words and a share GONE of the best telling's are not in the shorter
telling; it is added if the best telling has less than the share NEW of the longer's. Of what this finds on ten
labelled stories .2 bears that very label, .7 some label: the least sure of the kinds."""


def listed(lemmas: frozenset[str], said: Said) -> str:
    """The first few words of a telling with one of the lemmas, as they stand."""
    tokens = said.annotation.tokens
    found = [
        Span(tokens.starts[i], tokens.ends[i]).of(said.article.text)
        for i in said.tokens
        if tokens.lemmas[i].lower() in lemmas and tokens.pos[i] in CONTENT
    ]
    return ", ".join(f"'{w}'" for w in list(dict.fromkeys(found))[:5])


DIFFERENCES: tuple[Difference, ...] = (number, lost, uncredited, changed, certainty, quotation, time, detail)
