"""Why two tellings are, or are not, in one claim: the parts of their score, and what decided."""

from collections import deque
from collections.abc import Mapping, Sequence

import numpy as np

from retold.claims import candidates, score
from retold.claims.curves import BIAS
from retold.claims.encoder import Encoder
from retold.claims.features import Pair
from retold.claims.group import Compared, compared, decided, scores
from retold.claims.join import ABSENT
from retold.claims.likeness import Likeness
from retold.claims.links import Links, links
from retold.claims.sides import Side, sentence_lemmas, sides
from retold.records import Comparison, Material

Key = tuple[int, int]
Group = Sequence[Side]


def why(material: Material, first: str, second: str, model: Encoder) -> Comparison:
    """The comparison of two tellings (ids) of a story, from the same steps by which its claims are made."""
    judged = links(material)
    found = compared(sides(material), material, model)
    place = {side.telling.id: n for n, group in enumerate(found.copies) for side in group}
    groups = {side.telling.id: group for group in decided(found, judged) for side in group}
    a, b = place[first], place[second]
    together = groups[first] is groups[second]
    pair = found.pairs.get((min(a, b), max(a, b))) or uncompared(found, (a, b), material, model)
    parts = score.explain(pair)
    total = BIAS + sum(p.adds for p in parts)
    case = Case(found, judged, (a, b), (first, second))
    path = case.path(groups[first]) if together else ()
    return Comparison(
        first=first,
        second=second,
        together=together,
        parts=parts,
        bias=BIAS,
        total=total,
        why=case.joined(total, path) if together else case.separate(total, groups),
        through=path,
        judgement=judged.judgement(first, second),
    )


def uncompared(found: Compared, key: Key, material: Material, model: Encoder) -> Pair:
    """A pair that was not scored, measured beside those that were."""
    heads = [group[0] for group in found.copies]
    likeness = Likeness(heads, sentence_lemmas(material.annotations))
    first, second = candidates.pairs(heads, likeness.rarity)
    kept = score.worth(likeness, first, second)
    near = [n for n in kept if first[n] in key or second[n] in key]
    first, second = np.append(first[near], key[0]), np.append(second[near], key[1])
    return score.measured(heads, likeness, first, second, model)[-1]


class Case:
    """Two tellings among the others of their story: `key` are their groups of copies, `ids` their own ids."""

    def __init__(self, found: Compared, judged: Links, key: Key, ids: tuple[str, str]) -> None:
        self.found, self.judged, self.key, self.ids = found, judged, key, ids
        self.scores = scores(found)
        self.place = {side.telling.id: n for n, group in enumerate(found.copies) for side in group}

    def ordered(self) -> Key:
        """The key as pairs are stored."""
        return min(self.key), max(self.key)

    def joined(self, total: float, path: tuple[str, ...]) -> tuple[str, ...]:
        """Why they are in one claim."""
        if self.ids in self.judged.together or self.ids[::-1] in self.judged.together:
            return ("a person has put them together",)
        if self.key[0] == self.key[1]:
            return ("they have the same content words in the same order",)
        if not path:
            return (f"more speaks for a join than against it ({total:+.2f})",)
        return (f"they are joined through {len(path)} other telling{'s'[: len(path) > 1]}", *self.unscored(total))

    def separate(self, total: float, groups: Mapping[str, Group]) -> tuple[str, ...]:
        """Why they are not."""
        if self.ids in self.judged.apart or self.ids[::-1] in self.judged.apart:
            return ("a person keeps them apart",)
        ours, theirs = (groups[telling] for telling in self.ids)
        if self.barred(ours, theirs):
            return ("a person keeps apart two other tellings of their two claims",)
        if self.ordered() not in self.scores or total <= 0:
            return self.unscored(total)
        return (
            f"the two by themselves would be joined ({total:+.2f}), but the other tellings of their two claims speak "
            f"against it: all pairs between these sum to {self.between(ours, theirs):+.2f}",
        )

    def barred(self, ours: Group, theirs: Group) -> bool:
        """Whether a person keeps any telling of one group apart from any of the other."""
        first, second = ({s.telling.id for s in group} for group in (ours, theirs))
        return any((x in first and y in second) or (x in second and y in first) for x, y in self.judged.apart)

    def between(self, ours: Group, theirs: Group) -> float:
        """What joining the two claims would gain."""
        first, second = ({self.place[s.telling.id] for s in group} for group in (ours, theirs))
        return sum(self.scores.get((min(i, j), max(i, j)), ABSENT) for i in first for j in second)

    def unscored(self, total: float) -> tuple[str, ...]:
        """What speaks against the pair by itself: its score, or why it has none."""
        if self.ordered() in self.found.pairs:
            return () if total > 0 else (f"by themselves less speaks for a join than against it ({total:+.2f})",)
        return (f"the pair was not compared: {self.passed_over()}; a pair like that counts {ABSENT:+.1f}",)

    def passed_over(self) -> str:
        """Why a pair was no candidate."""
        a, b = (self.found.copies[n][0] for n in self.key)
        if a.article == b.article:
            if self.ordered() in self.found.nested:
                return "one of them is a part of the other, and so a claim of its own"
            return "two tellings of one article meet only through those of others"
        shared = set(a.lemmas) & set(b.lemmas)
        if not shared:
            return "they have no content word in common"
        return (
            f"they share too little ({', '.join(sorted(shared)[:4])}), or each has {candidates.NEAREST} that are nearer"
        )

    def path(self, members: Group) -> tuple[str, ...]:
        """The tellings between the two in the shortest chain of sure joins inside their claim; () if none is needed."""
        place = {s.telling.id: self.place[s.telling.id] for s in members}
        near: dict[int, list[int]] = {n: [] for n in place.values()}
        sure = [key for key, gain in self.scores.items() if gain > 0]
        sure += [(place[a], place[b]) for a, b in self.judged.together if a in place and b in place]
        for i, j in sure:
            if i in near and j in near:
                near[i].append(j)
                near[j].append(i)
        before: dict[int, int] = {self.key[0]: self.key[0]}
        todo = deque([self.key[0]])
        while todo and self.key[1] not in before:
            at = todo.popleft()
            for other in near[at]:
                if other not in before:
                    before[other] = at
                    todo.append(other)
        found, at = [], before.get(self.key[1], self.key[0])
        while at != self.key[0]:
            found.append(self.found.copies[at][0].telling.id)
            at = before[at]
        return tuple(reversed(found))
