"""Parents by shared readings alone: text that was rewritten so that no words in a row are left."""

from collections.abc import Iterator, Sequence

from retold.descent.belief import WORDED, WORDED_MOST, score
from retold.descent.direction import ahead, escape, precedes
from retold.descent.editions import stage
from retold.descent.gather import Seen
from retold.descent.house import one_house
from retold.descent.kinds import claims, leads
from retold.descent.notes import peculiar
from retold.descent.originals import Names
from retold.descent.readings import Kinship
from retold.descent.tracing import JOIN, MUCH, Taken, Text
from retold.records import Edge, Evidence, Lineage, Passage

CLOSE = 0.3
"""Kinship from which one of two articles is a rewriting of the other, or both are of one text. In made-up stories
rewritings lie at .2 and more, independent reports below .2; in real ones independent reports of one document or one
court hearing come to .3 and beyond where a story is small, hence `ENOUGH`."""

SUREST = 0.88
"""Belief in an edge by readings alone from `CLOSE` on; below that it falls with the kinship. In made-up stories .88 of
such edges are right."""

ALIKE = 0.25
"""Kinship from which it is open whether two articles are independent, and which bears out a citation; in made-up
stories independent reports lie below .19, in real stories of three to six articles they reach .2 and seldom more."""

ENOUGH = 8
"""Articles that a story must have for its own rates to say what is rare."""

ESCAPED = 0.4
"""Escape below which the candidate is taken for the parent and not for a sibling."""

LATER = 0.55
"""The same where dates or claims of own reporting speak for that direction. In made-up stories children have an escape
of .25 to .6, siblings of .4 to .8."""

ECHO = 0.27
"""Part of an article's words, in short runs that the other has too, from which one text is behind both. Alone it parts
the pairs of 71 labelled stories as well as a fitted model of five signs does, each story left out in turn (.20 nats a
pair; by kinship alone .25): of 16 pairs above it 14 have one text behind them."""

AKIN = 0.2
"""Kinship that articles which are worded alike must have besides, in a story of `ENOUGH` articles: those of one text
share its rare readings, too, while set phrases are everybody's. In 45 made-up stories of that size, of 141 pairs above
`ECHO` without eight words in a row 116 have one text behind them; with this 110 of 111."""

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

    None in a story too small to say what is rare, and none that are too short to have many.
    """
    if len(seen.articles) < ENOUGH or words(seen, i) < SHORT:
        return []
    near = (k for k in seen.near.get(i, ()) if k.score >= CLOSE and words(seen, k.other(i)) >= SHORT)
    found = (k for k in near if not one_house(seen.articles[i], seen.articles[k.other(i)]))
    return sorted(found, key=lambda k: (-k.score, k.first, k.second))


def resounding(seen: Seen, i: int) -> list[tuple[float, int]]:
    """The articles of other houses one of which with article i must have one text behind them, by their wording.

    Each with the part of the words of that of the two which has more, most first.
    """
    found = [(max(share, seen.echoes[j][i]), j) for j, share in seen.echoes.get(i, {}).items()]
    long = (f for f in found if f[0] >= ECHO and min(words(seen, i), words(seen, f[1])) >= SHORT)
    akin = (f for f in long if len(seen.articles) < ENOUGH or kinship(seen, i, f[1]) >= AKIN)
    kept = (f for f in akin if not one_house(seen.articles[i], seen.articles[f[1]]))
    return sorted(kept, key=lambda f: (-f[0], f[1]))


def wording(seen: Seen, j: int, share: float) -> str:
    return (
        f"It and the article of {seen.label(j)} are worded alike: {share:.0%} of the words of one stand in the other."
    )


def kinship(seen: Seen, i: int, j: int) -> float:
    """How much two articles share that others lack; 0 if they share no rare reading."""
    kin = seen.kinship(i, j)
    return kin.score if kin else 0.0


def words(seen: Seen, i: int) -> int:
    """How many words an article has, about."""
    return len(seen.articles[i].text.split())


def doubtful(seen: Seen, i: int, lineages: Sequence[Lineage]) -> Evidence | None:
    """What speaks against an article's being its outlet's own, if it is too little for a parent.

    What came later than the article says nothing, nor what has this one for its parent.
    """
    own = seen.articles[i].id

    def before(j: int) -> bool:
        return seen.earlier(j, i) and all(e.parent != own for e in lineages[j].edges)

    for share, j in resounding(seen, i):
        if before(j):
            return Evidence(kind="readings", note=wording(seen, j, share), weight=share)
    near = [k for k in seen.near.get(i, ()) if before(k.other(i))]
    others = [k for k in near if not one_house(seen.articles[i], seen.articles[k.other(i)])]
    best = max(others, key=lambda k: k.score, default=None)
    if best is None or best.score < ALIKE:
        return None
    passages = tuple(Passage(child=seen.found[i][r]) for r in best.rare[:10])
    return Evidence(kind="readings", note=peculiar(seen, i, best), weight=best.score, passages=passages)


def rewritten(seen: Seen, i: int, names: Names) -> Iterator[tuple[str, Evidence]]:
    """The parent that an article's wording or rare readings point to: another article, or the text that it has."""
    for share, j in resounding(seen, i):
        texts = behind(seen.taken[j])
        if texts or (follows(seen, i, j) and (not retells(seen, j) or escapes(seen, i, j)[0] < ESCAPED)):
            yield names.of(texts[0]) if texts else seen.articles[j].id, worded(seen, j, share)
            return
    for best in close(seen, i)[:1]:
        j = best.other(i)
        known = [names.of(t.text) for t in seen.taken[j] if t.text.publisher]
        if known or parental(seen, i, j):
            yield (known or [seen.articles[j].id])[0], kindred(seen, i, best)


def through(seen: Seen, i: int, lineages: Sequence[Lineage]) -> Edge | None:
    """The edge of an article that is close to one which names its source: both have that source behind them."""
    child = seen.articles[i].id
    at = {a.id: k for k, a in enumerate(seen.articles)}
    for kin in close(seen, i):
        line = lineages[kin.other(i)]
        first = line.edges[0] if line.kind == "relay" and line.edges else None
        if first is None or first.parent == child or not any(e.kind == "stated" for e in first.evidence):
            continue
        source, evidence = at.get(first.parent), kindred(seen, i, kin)
        if not seen.verdicts.forbids(child, first.parent) and (source is None or seen.earlier(source, i)):
            return Edge(child=child, parent=first.parent, score=score([evidence]), evidence=(evidence,))
    return None


def worded(seen: Seen, j: int, share: float) -> Evidence:
    """The wording that an article shares with another one as evidence."""
    return Evidence(kind="readings", note=wording(seen, j, share), weight=min(WORDED_MOST, WORDED + share))


def kindred(seen: Seen, i: int, kin: Kinship) -> Evidence:
    """The readings that an article shares with another one as evidence."""
    j = kin.other(i)
    passages = tuple(Passage(child=seen.found[i][r], parent=seen.found[j][r]) for r in kin.rare[:10])
    return Evidence(
        kind="readings", note=peculiar(seen, i, kin), weight=SUREST * min(1.0, kin.score / CLOSE), passages=passages
    )


def retells(seen: Seen, j: int) -> bool:
    """Whether an article that claims nothing of its own begins with what it has from another publisher."""
    return not claims(seen.says[j]) and any(leads(seen.says[j], c) for c in seen.says[j].citations)


def retold(seen: Seen, i: int) -> Iterator[tuple[str, Evidence]]:
    """The article that one which names its source has it through: they share what no other that retells it has."""
    if len(seen.articles) < SEVERAL:
        return
    for kin in seen.near.get(i, ()):
        j = kin.other(i)
        if paired(seen, kin) and not one_house(seen.articles[i], seen.articles[j]) and later(seen, i, j):
            yield seen.articles[j].id, kindred(seen, i, kin)


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
    """Whether article i has through article j what it shares with third ones, and not the other way round.

    Where article j retells another publisher, so may article i: then it must have next to all through article j. Dates
    decide which is the parent, else it is the one of them that claims reporting of its own.
    """
    child, parent = seen.articles[i], seen.articles[j]
    late = not seen.earlier(j, i) or ahead(child, parent) or follows(seen, j, i)
    if late or seen.verdicts.forbids(child.id, parent.id):
        return False
    mine, theirs = escapes(seen, i, j)
    if ahead(parent, child) or claims(seen.says[j]):
        return mine < (ESCAPED if retells(seen, j) else LATER)
    return mine < ESCAPED and mine < theirs - MARGIN


def escapes(seen: Seen, i: int, j: int) -> tuple[float, float]:
    """The escape of article i as a child of article j, and the other way round."""
    return escape(i, j, seen.found, seen.holders), escape(j, i, seen.found, seen.holders)
