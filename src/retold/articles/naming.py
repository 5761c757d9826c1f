"""Publishers' names in running text, and a credit as it is first found."""

import re
from typing import NamedTuple

from retold import publishers
from retold.articles.credit_cues import PUBLISHER
from retold.records import CreditKind
from retold.text import Span, squeeze

MARKS = ' .()-–—,;:|•*"“”'
"""What may stand around a name in a credit."""


class Found(NamedTuple):
    """A credit as it stands, its publisher not yet compared with the outlet."""

    kind: CreditKind
    publisher: str
    whole: bool
    span: Span


def canonical(name: str) -> str | None:
    """The publisher of a name in running text, or None. A name that is an abbreviation must be in capitals."""
    bare = squeeze(name).strip(MARKS)
    known = publishers.find(bare)
    if known is None:
        return None
    abbreviated = known.name.isupper() and publishers.plain(bare) == publishers.plain(known.name)
    return None if abbreviated and not re.sub(r"^[Tt]he ", "", bare).isupper() else known.name


def all_named(names: str) -> list[str]:
    """The publishers of the tables that a passage names, in order, each once."""
    return list(dict.fromkeys(name for item in PUBLISHER.finditer(names) if (name := canonical(item.group()))))


def longest(name: str) -> str | None:
    """The publisher of a name that may have caught words behind it."""
    words = name.split()
    return next((found for size in range(len(words), 0, -1) if (found := canonical(" ".join(words[:size])))), None)
