"""Whose texts unseen originals are: several of one publisher are numbered, and some names end in a number."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping

from retold import publishers
from retold.records import Descent

NUMBER = re.compile(r"-(\d{1,6})$")
"""What tells several texts of one publisher apart in their ids, or the end of a station's name."""


def houses(descent: Descent) -> dict[str, str]:
    """The publishers of the unseen originals of a story by their ids: "Reuters" for "*Reuters-2"."""
    edges = [e for line in descent.lineages for e in line.edges] + [e for o in descent.originals for e in o.parents]
    return named({e.parent for e in edges} | {o.id for o in descent.originals}, len(descent.lineages))


def named(originals: Iterable[str], articles: int) -> dict[str, str]:
    """The same of some originals of a story with so many articles; what is no unseen original is left out.

    The number belongs to the name of a station ("Channel-4"), and to all names that begin alike where there are fewer
    articles than that ("Kanal-24").
    """
    unseen = {each: each[1:] for each in originals if each.startswith("*")}
    numbers: dict[str, set[int]] = defaultdict(set)
    for name in unseen.values():
        if found := NUMBER.search(name):
            numbers[name[: found.start()]].add(int(found[1]))
    texts = {stem for stem, found in numbers.items() if of_one(stem, found, articles)}
    return {each: _stem(name, texts) for each, name in unseen.items()}


def of_one(stem: str, numbers: set[int], articles: int) -> bool:
    """Whether names that differ in the number at their end are texts of one publisher."""
    if publishers.find(stem) or stem.startswith("unnamed "):
        return True
    if publishers.is_everyday(stem) and numbers == set(range(1, max(numbers) + 1)) != {1}:
        return True  # call letters alone, which a station's number may follow
    return max(numbers) <= articles and not any(publishers.find(f"{stem}-{number}") for number in numbers)


def _stem(name: str, texts: Iterable[str]) -> str:
    bare = NUMBER.sub("", name)
    return bare if bare in texts else name


def house(original: str, known: Mapping[str, str]) -> str:
    """The publisher of an unseen original, by what `houses` found."""
    return known.get(original, original.removeprefix("*"))
