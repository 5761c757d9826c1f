"""The stage that brings the tellings of a story together into claims."""

from collections import defaultdict
from collections.abc import Callable, Sequence, Set
from dataclasses import dataclass

from retold.claims import candidates, score
from retold.claims.encoder import Encoder, Which
from retold.claims.encoder import load as load_encoder
from retold.claims.features import Pair
from retold.claims.gist import best, clearest, gist
from retold.claims.join import join
from retold.claims.likeness import Likeness
from retold.claims.links import Links, links
from retold.claims.rank import kind, rank
from retold.claims.sides import Side, sentence_lemmas, sides
from retold.ids import content_id
from retold.records import By, Claim, Material
from retold.settings import digest

VERSION = 6

DISTINCT = 4
"""Two tellings with the same content words in the same order say the same thing if there are so many of them."""


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


NONE = Links()


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
    judged = links(material)
    found = compared(told, material, model, judged)
    return [[side for n in group for side in found.copies[n]] for group in joined(found, judged)]


def joined(found: Compared, judged: Links) -> list[list[int]]:
    """The groups of copies that are one claim each."""
    place = {side.telling.id: n for n, group in enumerate(found.copies) for side in group}
    together, apart = (
        [(place[a], place[b]) for a, b in pairs if place[a] != place[b]] for pairs in (judged.together, judged.apart)
    )
    return join(len(found.copies), scores(found), together=together, apart=apart)


def scores(found: Compared) -> dict[tuple[int, int], float]:
    """The log-odds of every compared pair."""
    odds = score.scores(list(found.pairs.values()))
    return dict(zip(found.pairs, odds.tolist(), strict=True)) | dict.fromkeys(found.nested, NESTED)


def compared(told: Sequence[Side], material: Material, model: Encoder, judged: Links = NONE) -> Compared:
    """The tellings with all pairs that a join is decided by."""
    copies = alike(told, frozenset(i for pair in judged.apart for i in pair))
    heads = [group[0] for group in copies]
    if len(heads) < 2:
        return Compared(copies, {}, [])
    place = {side.order: n for n, group in enumerate(copies) for side in group}
    likeness = Likeness(heads, sentence_lemmas(material.annotations))
    first, second = candidates.pairs(heads, likeness.rarity)
    pairs = {(place[p.a.order], place[p.b.order]): p for p in score.pairs(heads, likeness, first, second, model)}
    return Compared(copies, pairs, overlaps(told, place))


def alike(told: Sequence[Side], alone: Set[str] = frozenset()) -> list[list[Side]]:
    """Tellings of the very same content words together, the others alone, in order of the first of each.

    Those of the ids `alone`, which a person keeps apart from something, stand alone.
    """
    groups: dict[tuple[str, ...] | int, list[Side]] = defaultdict(list)
    for side in told:
        copied = len(side.lemmas) >= DISTINCT and side.telling.id not in alone
        groups[side.lemmas if copied else side.order].append(side)
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
