"""Names of publishers: which one a run of capitalised words means, and which is an outlet's own house."""

import re
from functools import lru_cache

from retold import publishers
from retold.descent.cues import NOT_WIRES

LEARNED = frozenset({"Journal", "Review", "Bulletin", "Register"})
"""Nouns that name learned journals and records as often as newspapers: they need the table."""

ALIKE = 0.6
"""Part of the longer of two names that the shorter must make up, if one contains the other, to be the same house."""


@lru_cache(maxsize=16384)
def own_house(outlet: str | None, name: str) -> bool:
    """Whether a publisher's name is that of the outlet itself, also where one of them is a host name."""
    if not outlet:
        return False
    if publishers.same(outlet, name):
        return True
    inner = re.sub(r"[^a-z0-9]", "", publishers.plain(name))
    labels = [re.sub(r"[^a-z0-9]", "", x) for x in publishers.plain(outlet).split("/")[0].split(".")]
    for label in (*labels, "".join(labels)):
        shorter, longer = sorted((inner, label), key=len)
        if len(shorter) > 3 and shorter in longer and len(shorter) >= ALIKE * len(longer):
            return True
    return False


def same_house(a: str | None, b: str | None) -> bool:
    """Whether two outlets are one house; unknown outlets are not."""
    return bool(a and b) and own_house(a, b or "")


@lru_cache(maxsize=16384)
def publisher_in(run: str, *, end: bool) -> str | None:
    """The publisher that a run of capitalised words begins with (or ends with, if `end`); None if it names none.

    A name that the table has goes before one that only looks like a publisher's.
    """
    words = run.split()
    parts = [" ".join(words[k:] if end else words[: len(words) - k]) for k in range(len(words))]
    for part in parts:
        known = publishers.lookup(part) if not part.islower() else None
        if known:
            return known.name
    for part in parts:
        found = publishers.find(part)
        if found and len(part.split()) < 5 and part.split()[-1] not in LEARNED:
            inner = (publishers.lookup(" ".join(part.split()[k:])) for k in range(1, len(part.split())))
            return next((known.name for known in inner if known), found.name)
    return None


def canonical(name: str) -> str:
    """A publisher's name as the table has it, else as it stands."""
    known = publishers.lookup(name)
    return known.name if known else name


def is_wire(name: str) -> bool:
    """Whether a publisher is a news agency that speaks through other outlets' pages."""
    return name == UNNAMED_AGENCIES or (publishers.is_agency(name) and name not in NOT_WIRES)


UNNAMED_AGENCIES = "unnamed agencies"
UNNAMED_OUTLET = "unnamed outlet"
