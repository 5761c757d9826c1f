"""When do two names of a source mean the same one? The rule by which chains and originals are scored."""

import re
from difflib import SequenceMatcher

ALIKE = 0.8
"""Least similarity of two names, their words sorted, that only spelling tells apart."""

EMPTY = frozenset("the a an of and for news agency its his their in to report reports".split())
"""Words of a name that do not tell one source from another."""

NATURES = frozenset(
    """document documents source sources officials statement witness witnesses police ministry reporter correspondent
    photographs list lawyer lawyers aide aides person people letter filing tweet post blog""".split()
)
"""What a source is; a name with such a word and one without it are two sources ("Reuters", "letter to Reuters")."""

SHORT = {
    "ap": ("associated press",),
    "afp": ("agence france presse",),
    "upi": ("united press international",),
    "nyt": ("new york times", "nytimes.com"),
    "wapo": ("washington post", "washingtonpost.com"),
    "fox": ("fox news channel", "foxnews.com", "fox news"),
    "cnn": ("cnn newsource", "cnn wire"),
    "wsj": ("wall street journal",),
    "lat": ("los angeles times",),
    "sohr": ("syrian observatory for human rights", "syrian observatory", "observatory"),
    "unnamed": ("unnamed outlets", "unnamed outlet", "unnamed agencies", "unnamed original"),
    "us": ("united states", "american"),
    "state tv": ("state television",),
}
"""Short forms of names that often stand for the long ones."""

_LONG = {long: short for short, names in SHORT.items() for long in names}
_ANY_LONG = re.compile("|".join(re.escape(name) for name in sorted(_LONG, key=len, reverse=True)))


def words(name: str) -> frozenset[str]:
    """What tells a name from others: its words in lower case, long forms made short, empty words left out."""
    plain = name.lower().replace("-", " ").replace("–", " ")
    plain = re.sub(r"\.(?!com)", "", plain)
    plain = _ANY_LONG.sub(lambda found: _LONG[found.group()], plain).replace("'s", "")
    return frozenset(re.findall(r"[a-z0-9]+", plain)) - EMPTY


def same(one: str, other: str) -> bool:
    """Whether two names mean one source: the words of one lie in the other's, or both are spelled nearly alike.

    "Trump" is "Donald Trump". A name that begins with `*` (an unseen original) never equals one that does not.
    """
    if one.startswith("*") != other.startswith("*"):
        return False
    a, b = words(one), words(other)
    if not a or not b:
        return one.strip().lower() == other.strip().lower()
    if a <= b or b <= a:
        return not (a ^ b) & NATURES
    return SequenceMatcher(None, " ".join(sorted(a)), " ".join(sorted(b))).ratio() >= ALIKE
