"""Which telling each telling is held against.

That is the best telling of its claim; for the best one itself, and where that stands in the same article or in one that
descends from it, the telling of another article that is worded most like it. What a retelling changed is no drift of
the text that it retells. A clause or a part that no other article tells is held against what
another tells of its part or its clause: the two have one source and one sentence.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import sqrt

from retold.ledger.cases import Said
from retold.records import Claim


@dataclass(frozen=True, slots=True)
class Counterpart:
    """A telling, the one that it is held against, one telling of each article that tells the claim of that one.

    `leads` says that the telling is itself the best of its claim.
    """

    told: Said
    against: Said
    others: tuple[Said, ...]
    leads: bool


WITNESSES = 20
"""Articles in which a credit for the same text is looked for; more would make the cost quadratic in a story's
articles."""


Roots = Mapping[str, frozenset[str]]
"""For each article, itself and everything that it descends from, directly or not."""


def counterparts(claims: Sequence[Claim], said: Mapping[str, Said], roots: Roots) -> Iterator[Counterpart]:
    """Every telling that has a counterpart in another article, claim by claim."""
    home = {t: claim for claim in claims for t in claim.tellings}
    crossed = crossing(home, said)
    witnesses = {
        claim.id: tuple({said[t].article.id: said[t] for t in claim.tellings}.values())[:WITNESSES] for claim in claims
    }
    for claim in claims:
        for t in claim.tellings:
            told = said[t]
            ways = [claim] if len(witnesses[claim.id]) > 1 else [home[o] for o in crossed.get(t, ())]
            found = [(other, way) for way in ways if (other := counterpart(told, way, said, roots))]
            if found:
                against, way = max(found, key=lambda f: (f[0].telling.id == f[1].best, nearness(told, f[0])))
                yield Counterpart(told, against, witnesses[way.id], t == claim.best)


def counterpart(told: Said, claim: Claim, said: Mapping[str, Said], roots: Roots) -> Said | None:
    """The best telling of a claim, or the nearest one, in an article that a telling's own does not stand behind.

    None if there is none.
    """
    own = told.article.id

    def free(other: Said) -> bool:
        return other.article.id != own and own not in roots.get(other.article.id, ())

    best = said[claim.best]
    others = (said[t] for t in claim.tellings)
    return best if free(best) else max(filter(free, others), key=lambda o: nearness(told, o), default=None)


def nearness(a: Said, b: Said) -> float:
    """How many content words two tellings share, from 0 to 1: the cosine of the two."""
    return len(a.content & b.content) / (sqrt(len(a.content) * len(b.content)) or 1.0)


def crossing(home: Mapping[str, Claim], said: Mapping[str, Said]) -> dict[str, list[str]]:
    """For each telling those of its article that it overlaps: its clause, its parts."""
    articles: dict[str, list[Said]] = defaultdict(list)
    for t in home:
        articles[said[t].article.id].append(said[t])
    found: dict[str, list[str]] = defaultdict(list)
    for told in articles.values():
        open_: list[Said] = []
        for one in sorted(told, key=lambda s: s.telling.span):
            open_ = [o for o in open_ if o.telling.span.end > one.telling.span.start]
            for other in open_:
                found[one.telling.id].append(other.telling.id)
                found[other.telling.id].append(one.telling.id)
            open_.append(one)
    return found
