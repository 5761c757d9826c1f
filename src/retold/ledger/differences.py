"""What differs between a telling and the best telling of its claim: a function for each kind, with a note that quotes
both.

They look for what can be pointed at (a figure, a source, a hedge, a quotation, a time) and leave style alone.
"""

import re
from collections.abc import Callable, Iterator
from difflib import SequenceMatcher

from retold import publishers
from retold.ledger import deeds, details, names, rungs, subjects, swaps
from retold.ledger.aligned import most
from retold.ledger.cases import Case, Said
from retold.ledger.contrary import contrary
from retold.ledger.loaded import loaded
from retold.ledger.rests import likeness
from retold.records import Certainty, DriftKind, Figure
from retold.text import shorten
from retold.thesaurus import unsaid

Found = tuple[DriftKind, str]
Difference = Callable[[Case], Iterator[Found]]

SURE: dict[Certainty, int] = {"asserted": 2, "attributed": 2, "hedged": 1, "denied": 0}
"""How sure a telling is, apart from whose word it is."""


FEW = 3
"""Small numbers meet by chance."""


def number(case: Case) -> Iterator[Found]:
    """Another figure, or another hedge on the same figure, for the same unit.

    One claim rarely counts two things of one number, so what is counted may also have another name there: "nine
    boats", "at least nine drones". The dead are not set against the hurt.
    """
    told, best = case.told.telling.figures, case.best.telling.figures
    for unit in sorted({f.unit for f in told} & {f.unit for f in best}):
        ours, theirs = ([f for f in side if f.unit == unit] for side in (told, best))
        odd = [f for f in ours if not any(agree(f, g) for g in theirs)]
        other = [g for g in theirs if not any(agree(f, g) for f in ours)]
        rivals = [(f, g) for f in odd for g in other if alike(f, g)]
        if rivals:
            yield from counted(*rivals[0], case)
    for f in told:
        for g in best:
            if f.unit != g.unit and (f.value, f.high) == (g.value, g.high) and f.hedge != g.hedge and f.value > FEW:
                yield from counted(f, g, case)


def counted(ours: Figure, theirs: Figure, case: Case) -> Iterator[Found]:
    """Two figures that differ, as they stand; where they are written alike, with the hedges that they stand under."""
    told, best = hedged(ours, case.told), hedged(theirs, case.best)
    if told.casefold() == best.casefold():
        if ours.hedge == theirs.hedge:
            return
        told, best = (f"{f.text} ({f.hedge})" for f in (ours, theirs))
    yield "number", f"'{told}', {case.there} '{best}'{risen(ours, theirs, case)}"


def risen(ours: Figure, theirs: Figure, case: Case) -> str:
    """That a toll may have risen: the later article has the larger one; empty where it is not so."""
    here, there = case.told.article.published, case.best.article.published
    if not ours.fate or here.at is None or there.at is None or here.at == there.at:
        return ""
    later = here.at > there.at
    if (ours.value > theirs.value) is not later:
        return ""
    apart = abs(here.at - there.at)
    hours = round(apart.total_seconds() / 3600)
    known = not (here.whole_day or there.whole_day) and 0 < hours < 48
    time = f"{hours} hour{'s'[: hours != 1]}" if known else f"{max(1, apart.days)} day{'s'[: apart.days > 1]}"
    return f", published {time} {'earlier' if later else 'later'}; a toll may have risen"


def alike(a: Figure, b: Figure) -> bool:
    """Whether two figures of one unit may count the same: not the dead and the hurt."""
    return a.fate == b.fate or not (a.fate and b.fate)


def agree(a: Figure, b: Figure) -> bool:
    """Whether two figures of one unit say the same, or one is the other rounded: "over 52%" of 52.4%."""
    same = (a.value, a.high, a.hedge) == (b.value, b.high, b.hedge)
    return same or rounded(a, b) or rounded(b, a)


def rounded(coarse: Figure, fine: Figure) -> bool:
    """Whether a hedged figure is what an exact one is cut down, or up, to."""
    if fine.hedge != "exactly" or not coarse.value or coarse.high is not None or fine.high is not None:
        return False
    more = (fine.value - coarse.value) / coarse.value
    above, below = coarse.hedge in {"at least", "more than"}, coarse.hedge in {"at most", "less than", "nearly"}
    return (above and 0 < more <= ROUNDED) or (below and 0 < -more <= ROUNDED)


ROUNDED = 0.02
"""Part of a figure by which it may differ from what it is cut down to. At .05 the labels of nine stories call two such
pairs another number."""


HEDGE = re.compile(
    r"\b((?:at|more|less|fewer|no|as) (?:least|most|than|many as)|over|nearly|almost|about|around|some|up to) $", re.I
)


def hedged(figure: Figure, said: Said) -> str:
    """A figure with the hedge in front of it, as it stands."""
    before = said.article.text[max(said.telling.span.start, figure.span.start - 20) : figure.span.start]
    hedge = HEDGE.search(before)
    return f"{hedge.group(1)} {figure.text}" if hedge else figure.text


def lost(case: Case) -> Iterator[Found]:
    """A source that is gone: from the sentence, though the article has it elsewhere, or from the whole article.

    What a body tells on its own page is its own word. Who affirms what another denies has not lost the denier.
    """
    told, best = case.told, case.best
    if (
        opposed(case)
        or told.article.id == best.article.id
        or (not told.sources and publishers.is_body(told.article.outlet or ""))
    ):
        return
    if best.speakers and not told.sources:
        source = best.speakers[-1]
        if told.telling.certainty == "asserted" and any(names.same(source, other) for other in case.named):
            yield "certainty-raised", f"said flatly here, {case.there} has it from {source}"
        else:
            yield "attribution-lost", f"no source here, {case.there} has it from {source}"
    elif not told.sources and best.telling.certainty in PUT_ON and case.alignment.same and credited(case):
        yield "attribution-lost", f"no source here, {case.there} has it from {best.sources[-1]}"
    elif told.sources and told.telling.certainty == "asserted" and best.telling.certainty in PUT_ON:
        yield "certainty-raised", f"said flatly here, {case.there} is {best.telling.certainty}"


def opposed(case: Case) -> bool:
    """Whether one of the two denies what they tell and the other does not."""
    return (case.told.telling.certainty == "denied") != (case.best.telling.certainty == "denied")


def credited(case: Case) -> bool:
    """Whether the best telling is put on a publisher whom the other's article names nowhere and who is not its own."""
    own = case.told.article.outlet or ""
    return bool(case.best.sources) and not any(
        names.same(s, other) for s in case.best.sources for other in (*case.named, own) if other
    )


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
    """Another source: nobody in the one chain may be anybody in the other.

    Otherwise one of the two may only have left a link out. Who affirms a thing and who denies it are two anyway.
    """
    told, best = case.told, case.best
    if opposed(case) or not told.sources or not best.sources:
        return
    if case.alignment.same and not (told.speakers and best.speakers):
        return
    ours, theirs = (s.speakers[-1] if s.speakers else s.sources[-1] for s in (told, best))
    if told.speakers and best.speakers and case.dependent:
        differ = (not case.alignment.same or comparable(told, best)) and apart(ours, theirs, case)
    else:
        differ = not any(names.same(a, b) or names.related(a, b, {}) for a in told.sources for b in best.sources)
    if differ:
        yield "attribution-changed", f"from {ours}, {case.there} has it from {theirs}"


def comparable(told: Said, best: Said) -> bool:
    """Whether two speakers can be told apart by their names: "the shepherd" may be Aldo Wren, and a paper his."""
    ours, theirs = told.speakers[-1], best.speakers[-1]
    roles = [{x.role for x in s.telling.chain if x.name == n} for s, n in ((told, ours), (best, theirs))]
    written = ["document" in found for found in roles]
    return names.proper(ours) == names.proper(theirs) and written[0] == written[1]


def apart(ours: str, theirs: str, case: Case) -> bool:
    """Whether neither speaker is anywhere in the other's chain."""
    return not any(known(ours, b) for b in case.best.sources) and not any(known(theirs, a) for a in case.told.sources)


def known(a: str, b: str) -> bool:
    """Whether two names may mean one source: the same, one that speaks for the other, or both only "officials"."""
    if names.same(a, b) or names.related(a, b, {}):
        return True
    return bool(names.owner(a)) and names.owner(a) <= names.KINDS and names.owner(b) <= names.KINDS


def opposite(case: Case) -> Iterator[Found]:
    """What one says, the other says not to be so."""
    if contrary(case.told, case.best) and case.told.turned_round != case.best.turned_round:
        yield "polarity", f"'{shorten(case.told.text, 80)}', {case.there} '{shorten(case.best.text, 80)}'"


UNPROVEN = re.compile(
    r"\bno (?:information|evidence|knowledge|indications?|signs?|proof|records?|reports?|confirmation)"
    r"(?= (?:of|about|on|that|whether)\b)",
    re.I,
)
"""Words by which somebody says that he does not know of a thing, and not that it is not so."""


def unproven(case: Case) -> Iterator[Found]:
    """That nothing is known of it, told as that it is not so: "no evidence of leaks" as "no leaks"."""
    known, flat = UNPROVEN.search(case.best.text), case.told.negative and not UNPROVEN.search(case.told.text)
    if known and flat and likeness(case.told.content, case.best.content) >= ALIKE:
        yield "certainty-raised", f"'{shorten(case.told.text, 80)}', {case.there} '{known[0]}'"


ALIKE = 0.3
"""Share of content words that two such tellings must have in common."""


def certainty(case: Case) -> Iterator[Found]:
    """A hedge that is new or gone, a claim that is denied in one and not in the other."""
    told, best = case.told, case.best
    ours, theirs = told.telling.certainty, best.telling.certainty
    if any(True for turned_round in (swaps.polarity, opposite) for _ in turned_round(case)):
        return
    if case.edits or (case.same_words and best.sources and not told.sources):
        yield from swaps.hedge(case)
    elif told.negative != best.negative and told.turned_round == best.turned_round and contrary(told, best):
        return  # "no gate was opened" is what denies that one was
    elif told.denies != best.denies and told.negative != best.negative and turned(told, best):
        yield "polarity", f"{ours}: '{shorten(told.text, 80)}', {case.there} {theirs}: '{shorten(best.text, 80)}'"
    elif opposed(case) or (told.denies and best.denies):
        return
    elif SURE[ours] > SURE[theirs]:
        yield "certainty-raised", f"no hedge here, {case.there} hedges: '{shorten(best.text, 80)}'"
    elif SURE[ours] < SURE[theirs]:
        yield "certainty-lowered", f"hedged here: '{shorten(told.text, 80)}', {case.there} does not hedge"


def turned(a: Said, b: Said) -> bool:
    """Whether what the one negates is what the other says, and not only something beside it."""
    negated, other = (a.negated, b.content) if a.negative else (b.negated, a.content)
    return 2 * len(unsaid(negated, other)) <= len(negated)


SHORT_QUOTE = 4
"""Quotations of fewer words are scare quotes and titles."""

SAME_QUOTE = 0.7
"""Two quotations of which so large a share of the shorter is common, in order, are one."""


def quotation(case: Case) -> Iterator[Found]:
    """The same quotation in other words; a quotation cut short at its ends is not altered."""
    for ours in case.told.quotes:
        for theirs in case.best.quotes:
            if altered(spoken(ours), spoken(theirs)):
                yield "quote-altered", f"“{shorten(ours, 90)}”, {case.there} “{shorten(theirs, 90)}”"
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
    if min(len(a), len(b)) < SHORT_QUOTE or most(a, b) < SAME_QUOTE * min(len(a), len(b)):
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
            yield "time-changed", f"'{a.text}', {case.there} '{b.text}'"


TIMED = 0.3
"""Share of content words below which two times may be those of two things: on ten labelled stories none of 10 that
differ below it are labelled so."""


DIFFERENCES: tuple[Difference, ...] = (
    number, lost, uncredited, changed, swaps.polarity, opposite, unproven, certainty, deeds.deed, rungs.rung,
    swaps.referent, subjects.swapped, loaded, quotation, swaps.time, time, swaps.scope, details.detail,
)  # fmt: skip

PLAIN: tuple[Difference, ...] = (deeds.deed, subjects.swapped, opposite, unproven)
"""Those that need no further belief in what they find: they look at what is said of what, and not only for words."""
