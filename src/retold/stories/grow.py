"""New articles among stories that are known already: which they join, and which stories they show to be one."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from retold.stories.cluster import INDEXED, Run
from retold.stories.keys import weigh_among

LOOKED_AT = 32
"""Known stories that a new article is compared with, those that share most of its heaviest keys; the pass itself
narrows them further."""

REMEMBERED = 64
"""Latest articles by which a known story is represented."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """What the pass needs of an article: how often it has each key (`keys.counts`), and its date where that is sure."""

    article: str
    counts: Counter[str]
    date: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Joined:
    """New articles that belong together, and the known stories that they belong to: none if they open a new one."""

    stories: tuple[str, ...]
    articles: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Collection:
    """The whole collection, new articles included: how many articles it has, and how many of them have each key."""

    articles: int
    having: Mapping[str, int]


def grow(known: Mapping[str, Sequence[Seen]], new: Sequence[Seen], among: Collection) -> tuple[Joined, ...]:
    """Where the new articles belong, in their order; `known` are the stories that they may belong to, oldest first.

    Without any known story the result is that of `cluster.stories`.
    """
    seen = [s for members in known.values() for s in members[-REMEMBERED:]]
    run = Run(
        weigh_among([s.counts for s in (*seen, *new)], among.having, among.articles),
        [s.date for s in (*seen, *new)],
        among.articles,
    )
    story: dict[int, str] = {}
    at = 0
    for name, members in known.items():
        numbers = range(at, at + len(members[-REMEMBERED:]))
        run.keep(numbers)
        story[at] = name
        at = numbers.stop
    for number in range(len(seen), len(seen) + len(new)):
        run.add(number)
    run.settle(since=len(seen))
    found = sorted(sorted(o.members) for o in run.open.values())
    made = [_joined(members, story, new, len(seen)) for members in found if members[-1] >= len(seen)]
    return tuple(made)


def _joined(members: Sequence[int], story: Mapping[int, str], new: Sequence[Seen], first: int) -> Joined:
    return Joined(
        stories=tuple(story[m] for m in members if m in story),
        articles=tuple(new[m - first].article for m in members if m >= first),
    )


def heaviest(new: Sequence[Counter[str]], among: Collection) -> list[tuple[str, ...]]:
    """The keys of each new article by which its story is looked up, heaviest first."""
    return [tuple(keys)[:INDEXED] for keys in weigh_among(new, among.having, among.articles)]


def likely(keys: Sequence[str], stories_with: Mapping[str, Mapping[str, int]]) -> list[str]:
    """The stories that share most of an article's heaviest keys, from the stories that have each key."""
    common = Counter[str]()
    for key in keys:
        common.update(dict.fromkeys(stories_with.get(key, ()), 1))
    return [story for story, _ in sorted(common.items(), key=lambda item: (-item[1], item[0]))[:LOOKED_AT]]
