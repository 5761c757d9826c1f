"""Parents by shared readings alone: text that was rewritten so that no words in a row are left."""

from collections import Counter
from collections.abc import Iterator, Sequence

from retold.descent.direction import escape, precedes
from retold.descent.editions import stage
from retold.descent.gather import Seen
from retold.descent.house import same_house
from retold.descent.notes import peculiar
from retold.descent.originals import Names
from retold.descent.readings import Kinship
from retold.descent.tracing import JOIN, MUCH, Taken, Text
from retold.records import Evidence, Passage

CLOSE = 0.3
"""Kinship from which one of two articles is a rewriting of the other, or both are of one text. In made-up stories
rewritings lie at .3 and more, independent reports below .19; in real ones independent reports of one document or one
court hearing come to .3 and beyond where a story is small or its articles are short, hence the next two."""

ALIKE = 0.25
"""Kinship from which it is open whether two articles are independent, and which bears out a citation; in made-up
stories independent reports lie below .19, in real stories of three to six articles they reach .2 and seldom more."""

RARE = 12
"""Readings that no third article has which such a pair must share."""

PLAIN = 0.35
"""Kinship from which no such readings are asked for: where several rewrite one report, they share its readings."""

ENOUGH = 8
"""Articles that a story must have for its own rates to say what is rare."""

ESCAPED = 0.4
"""Escape below which the candidate is taken for the parent and not for a sibling."""

LATER = 0.5
"""The same where the dates leave only one direction: in made-up stories siblings lie above it."""

ECHO = 0.27
"""Part of an article's words, in short runs that the other has too, from which one text is behind both. Alone it parts
the pairs of 71 labelled stories as well as a fitted model of five signs does, each story left out in turn (.20 nats a
pair; by kinship alone .25): of 16 pairs above it 14 have one text behind them."""

SHORT = 50
"""Words below which an article is too short to be judged by its wording."""

MARGIN = 0.1
"""By how much the escape must be smaller than in the other direction, where the dates do not tell."""

SEVERAL = 4
"""Articles of a story from which it shows that two of them stand apart."""

PAIR = 0.2
"""Kinship from which two that retell one source are asked whether one retells the other."""

APART = 0.1
"""By how much the kinship of such a pair must be above that of either with any third article. Those who retell one
text on their own share as much of it with the third as with each other."""

ODD = 20
"""Readings that no third article has which such a pair must share."""

ECHOED = 0.1
"""Part of the words of one of them which must stand in short runs in the other."""

CUT = 10
"""Words of quotation by which who retells must have fewer, and half at most, where dates and escape do not tell: of 26
labelled parents and children 17 of the parents quote more, three of the children, these by 13 words at most."""


def close(seen: Seen, i: int) -> list[Kinship]:
    """The articles of other houses that share so many rare readings that one text must be behind both, closest first.

    None in a story too small to say what is rare.
    """
    if len(seen.articles) < ENOUGH:
        return []
    outlet = seen.articles[i].outlet
    found = (
        k
        for k in seen.near.get(i, ())
        if k.score >= CLOSE
        and (len(k.rare) >= RARE or k.score >= PLAIN)
        and not same_house(outlet, seen.articles[k.other(i)].outlet)
    )
    return sorted(found, key=lambda k: (-k.score, k.first, k.second))


def resounding(seen: Seen, i: int) -> list[tuple[float, int]]:
    """The articles of other houses one of which with article i must have one text behind them, by their wording.

    Each with the part of the words of that of the two which has more, most first.
    """
    outlet = seen.articles[i].outlet
    found = [(max(share, seen.echoes[j][i]), j) for j, share in seen.echoes.get(i, {}).items()]
    long = (f for f in found if f[0] >= ECHO and min(words(seen, i), words(seen, f[1])) >= SHORT)
    kept = (f for f in long if not same_house(outlet, seen.articles[f[1]].outlet))
    return sorted(kept, key=lambda f: (-f[0], f[1]))


def wording(seen: Seen, j: int, share: float) -> str:
    return (
        f"It and the article of {seen.label(j)} are worded alike: {share:.0%} of the words of one stand in the other."
    )


def words(seen: Seen, i: int) -> int:
    """How many words an article has, about."""
    return len(seen.articles[i].text.split())


def doubtful(seen: Seen, i: int) -> Evidence | None:
    """What speaks against an article's being its outlet's own, if it is too little for a parent.

    What came later than the article says nothing: then the other has it from this one.
    """
    outlet = seen.articles[i].outlet
    echoed = [(share, j) for share, j in resounding(seen, i) if seen.earlier(j, i)]
    for share, j in echoed[:1]:
        return Evidence(kind="readings", note=wording(seen, j, share), weight=share)
    near = [k for k in seen.near.get(i, ()) if seen.earlier(k.other(i), i)]
    others = [k for k in near if not same_house(outlet, seen.articles[k.other(i)].outlet)]
    best = max(others, key=lambda k: k.score, default=None)
    if best is None or best.score < ALIKE:
        return None
    passages = tuple(Passage(child=seen.found[i][r]) for r in best.rare[:10])
    return Evidence(kind="readings", note=peculiar(seen, i, best), weight=best.score, passages=passages)


def rewritten(seen: Seen, i: int, names: Names) -> Iterator[tuple[str, Evidence]]:
    """The parent that an article's wording or rare readings point to: another article, or the text that it has."""
    for share, j in resounding(seen, i):
        texts = behind(seen.taken[j])
        if texts or follows(seen, i, j):
            evidence = Evidence(kind="readings", note=wording(seen, j, share), weight=min(0.8, 0.4 + share))
            yield names.of(texts[0]) if texts else seen.articles[j].id, evidence
            return
    for best in close(seen, i)[:1]:
        j = best.other(i)
        passages = tuple(Passage(child=seen.found[i][r], parent=seen.found[j][r]) for r in best.rare[:10])
        weight = min(0.8, 2.5 * best.score)
        evidence = Evidence(kind="readings", note=peculiar(seen, i, best), weight=weight, passages=passages)
        known = [t.text for t in seen.taken[j] if t.text.publisher]
        if known:
            yield names.of(known[0]), evidence
        elif seen.verdicts.forbids(seen.articles[i].id, seen.articles[j].id):
            return
        elif seen.earlier(j, i) and parental(seen, i, j):
            yield seen.articles[j].id, evidence


def retold(seen: Seen, i: int) -> Iterator[tuple[str, Evidence]]:
    """The article that one which names its source has it through: they share what no other that retells it has."""
    if len(seen.articles) < SEVERAL:
        return
    for kin in seen.near.get(i, ()):
        j = kin.other(i)
        if paired(seen, kin) and not same_house(seen.articles[i].outlet, seen.articles[j].outlet) and later(seen, i, j):
            passages = tuple(Passage(child=seen.found[i][r], parent=seen.found[j][r]) for r in kin.rare[:10])
            note, weight = peculiar(seen, i, kin), min(0.8, 2.5 * kin.score)
            yield seen.articles[j].id, Evidence(kind="readings", note=note, weight=weight, passages=passages)


def paired(seen: Seen, kin: Kinship) -> bool:
    """Whether two articles share far more with each other than either does with any other, and no text explains it."""
    if kin.score < PAIR or len(kin.rare) < ODD:
        return False
    i, j = kin.first, kin.second
    both = ((i, j), (j, i))
    if any(p in seen.shared and seen.shared[p].coverage >= MUCH for p in both):
        return False
    if {id(t.text) for t in seen.taken[i]} & {id(t.text) for t in seen.taken[j]}:
        return False
    if max(seen.echoes.get(a, {}).get(b, 0.0) for a, b in both) < ECHOED:
        return False
    others = [k.score for k in (*seen.near[i], *seen.near[j]) if k is not kin]
    return kin.score - max(others, default=0.0) >= APART


def later(seen: Seen, i: int, j: int) -> bool:
    """Whether article i is the one of such a pair that has it from j: by dates, by escape, or by quotations cut."""
    first, second = seen.articles[i], seen.articles[j]
    if seen.verdicts.forbids(first.id, second.id) or not seen.earlier(j, i):
        return False
    mine, theirs = escapes(seen, i, j)
    if precedes(second, first) or abs(mine - theirs) >= MARGIN:
        return precedes(second, first) or mine < theirs
    return seen.quoted[j] - seen.quoted[i] >= CUT and 2 * seen.quoted[i] <= seen.quoted[j]


def behind(taken: Sequence[Taken]) -> list[Text]:
    """The texts of which an article has so much that its wording is theirs; an unsigned one, if it has no other."""
    known = [t.text for t in taken if t.coverage >= JOIN]
    return known or [t.text for t in taken if len(taken) == 1 and t.text.publisher is None]


def follows(seen: Seen, i: int, j: int) -> bool:
    """Whether dates or the stage of a case show that article i came after article j."""
    first, second = seen.articles[i], seen.articles[j]
    if seen.verdicts.forbids(first.id, second.id) or precedes(first, second):
        return False
    stages = stage(first), stage(second)
    return precedes(second, first) or (None not in stages and (stages[0] or 0) > (stages[1] or 0))


def parental(seen: Seen, i: int, j: int) -> bool:
    """Whether article i has through article j what it shares with third ones, and not the other way round."""
    mine, theirs = escapes(seen, i, j)
    if not seen.earlier(i, j):
        return mine < LATER
    return mine < ESCAPED and mine < theirs - MARGIN


def escapes(seen: Seen, i: int, j: int) -> tuple[float, float]:
    """The escape of article i as a child of article j, and the other way round."""
    holders = Counter(r for each in seen.found for r in each)
    return escape(i, j, seen.found, holders), escape(j, i, seen.found, holders)
