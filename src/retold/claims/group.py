"""The stage that brings the tellings of a story together into claims."""

from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from retold.claims import candidates, score
from retold.claims.apart import parted
from retold.claims.encoder import Encoder, Which
from retold.claims.encoder import load as load_encoder
from retold.claims.features import Pair
from retold.claims.gist import best, clearest, gist
from retold.claims.join import ABSENT, Pairs, Scores, join
from retold.claims.likeness import Likeness
from retold.claims.links import Links, links, units
from retold.claims.rank import kind, rank
from retold.claims.sides import Side, sentence_lemmas, sides
from retold.ids import content_id
from retold.records import By, Claim, Material
from retold.settings import digest

VERSION = 9

DISTINCT = 4
"""Two tellings with the same content words in the same order say the same thing if there are so many of them."""


SAME = float("inf")
"""How alike two tellings of the very same words are."""

NESTED = -3.0
"""What a clause counts with its own part: they say different things, and would draw the short and the long tellings of
other articles into one claim. On 32 labelled stories F1 is the same within .01 from 0 to −4, and mean precision of
joins rises from .65 to .76 at −3, where it stays; a bar loses .01 of F1."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Collate:
    """The stage from the material of a story to its claims, those that a reader needs first in front.

    `encoder`: which sentence encoder helps to align: "use", or "none" to save its second of loading.
    """

    encoder: Which = "use"
    name: str = "claims"

    def source(self, material: Material) -> str:
        return material.story.title or material.story.id

    def load(self) -> Callable[[Sequence[Material]], list[tuple[Claim, ...]]]:
        by = By(stage=self.name, version=VERSION, settings=digest(self))
        model = load_encoder(self.encoder)
        return lambda batch: [claims(material, model, by) for material in batch]


def claims(material: Material, model: Encoder, by: By) -> tuple[Claim, ...]:
    """The claims of one story: every telling is in exactly one."""
    told = sides(material)
    groups = [sorted(group, key=lambda s: s.order) for group in partition(told, material, model)]
    made = [claim(group, material, by) for group in groups]
    return tuple(sorted(made, key=lambda c: (-c.weight, c.id)))


@dataclass(frozen=True, slots=True)
class Compared:
    """The tellings of a story before they are joined: `copies` are groups of the very same words, numbered in order.

    `pairs` are the pairs of groups worth a score; `nested` those of a clause and its part, of which each is a claim.
    """

    copies: list[list[Side]]
    pairs: dict[tuple[int, int], Pair]
    nested: list[tuple[int, int]]


def partition(told: Sequence[Side], material: Material, model: Encoder) -> list[list[Side]]:
    """The tellings in groups that say the same thing; what people decided of them holds against every score."""
    return decided(compared(told, material, model), links(material))


def decided(found: Compared, judged: Links) -> list[list[Side]]:
    """The groups as people have them: those told apart are parted last, so that they draw nobody along."""
    side = {s.telling.id: s for group in found.copies for s in group}
    place = {s.telling.id: n for n, group in enumerate(found.copies) for s in group}
    odds = scores(found)

    def alike(a: str, b: str) -> float:
        key = (min(place[a], place[b]), max(place[a], place[b]))
        return SAME if key[0] == key[1] else odds.get(key, ABSENT)

    together = [(place[a], place[b]) for a, b in judged.together]
    barred = Counter((min(place[a], place[b]), max(place[a], place[b])) for a, b in judged.apart)
    apart = [(a, b) for (a, b), n in barred.items() if n == len(found.copies[a]) * len(found.copies[b])]
    made = []
    for group in joined(len(found.copies), odds, together, apart):
        ids = [s.telling.id for n in group for s in found.copies[n]]
        made += [[side[t] for t in part] for part in parted(ids, judged.together, judged.apart, alike)]
    return made


def joined(size: int, odds: Scores, together: Pairs, apart: Pairs) -> list[list[int]]:
    """The items in groups, those of `together` in one; a pair that is in one anyway does not change what joins it.

    Only what had to be put together heeds `apart` already here, so as not to come back to what it was parted from.
    """
    heeded: list[tuple[int, int]] = []
    while True:
        unit = {n: bound for bound in units(range(size), heeded) for n in bound}
        bars = [(a, b) for a, b in apart if unit[a] is not unit[b] and len(unit[a]) + len(unit[b]) > 2]
        groups = join(size, odds, together=heeded, apart=bars)
        home = {n: number for number, group in enumerate(groups) for n in group}
        missing = [(a, b) for a, b in together if home[a] != home[b]]
        if not missing:
            return groups
        heeded += missing


def scores(found: Compared) -> dict[tuple[int, int], float]:
    """The log-odds of every compared pair."""
    odds = score.scores(list(found.pairs.values()))
    return dict(zip(found.pairs, odds.tolist(), strict=True)) | dict.fromkeys(found.nested, NESTED)


def compared(told: Sequence[Side], material: Material, model: Encoder) -> Compared:
    """The tellings with all pairs that a join is decided by."""
    copies = alike(told)
    heads = [group[0] for group in copies]
    if len(heads) < 2:
        return Compared(copies, {}, [])
    place = {side.order: n for n, group in enumerate(copies) for side in group}
    likeness = Likeness(heads, sentence_lemmas(material.annotations))
    first, second = candidates.pairs(heads, likeness.rarity)
    pairs = {(place[p.a.order], place[p.b.order]): p for p in score.pairs(heads, likeness, first, second, model)}
    return Compared(copies, pairs, overlaps(told, place))


def alike(told: Sequence[Side]) -> list[list[Side]]:
    """Tellings of the very same content words together, the others alone, in order of the first of each."""
    groups: dict[tuple[str, ...] | int, list[Side]] = defaultdict(list)
    for side in told:
        groups[side.lemmas if len(side.lemmas) >= DISTINCT else side.order].append(side)
    return list(groups.values())


def overlaps(told: Sequence[Side], place: dict[int, int]) -> list[tuple[int, int]]:
    """Groups of which two tellings overlap in one article: a clause and its part."""
    found = set()
    open_: list[Side] = []
    for side in sorted(told, key=lambda s: (s.article, s.telling.span)):
        open_ = [o for o in open_ if o.article == side.article and o.telling.span.end > side.telling.span.start]
        found |= {
            tuple(sorted((place[o.order], place[side.order]))) for o in open_ if place[o.order] != place[side.order]
        }
        open_.append(side)
    return sorted((a, b) for a, b in found)


def claim(group: Sequence[Side], material: Material, by: By) -> Claim:
    """One claim of the tellings that say it."""
    ids = tuple(s.telling.id for s in group)
    chosen = best(group)
    weight, why = rank(group, material)
    return Claim(
        id=content_id("c", *sorted(ids)),
        story=material.story.id,
        gist=gist(clearest(group, material), material),
        type=kind(group, chosen, material),
        tellings=ids,
        best=chosen.telling.id,
        weight=weight,
        why=why,
        by=by,
    )
