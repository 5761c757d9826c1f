"""What a person may want to judge a claim or telling against: that which has its words.

A shared word counts by how rare it is in the story. This orders a list to choose from and decides nothing.
"""

import math
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import lru_cache

from retold.dossier.views import ClaimView, Told
from retold.web.views import Reading

WORD = re.compile(r"\w{2,}")


@lru_cache(maxsize=1 << 14)
def words_of(text: str) -> frozenset[str]:
    """The words of a text, each once, without regard to case."""
    return frozenset(WORD.findall(text.casefold()))


def ranked(texts: Sequence[frozenset[str]], mine: frozenset[str], asked: str) -> list[int]:
    """Places of the texts that have all the words asked for, those first that share most with `mine`."""
    having = Counter(word for text in texts for word in text)
    wanted = words_of(asked)
    scored = [
        (-sum(math.log(1 + len(texts) / having[w]) for w in text & mine) / math.sqrt(1 + len(text)), place)
        for place, text in enumerate(texts)
        if all(any(word.startswith(w) for word in text) for w in wanted)
    ]
    return [place for _, place in sorted(scored)]


def claims(among: Iterable[ClaimView], mine: ClaimView, asked: str) -> list[ClaimView]:
    """The other claims, the likeliest to be the same first."""
    others = [claim for claim in among if claim.number != mine.number]
    order = ranked([words_of(c.claim.gist) for c in others], words_of(mine.claim.gist), asked)
    return [others[place] for place in order]


def tellings(reading: Reading, mine: Told, asked: str, *, within: bool) -> list[Told]:
    """The other tellings of the story, or of the claim alone, the likeliest to say the same first."""
    others = [
        t for t in reading.by_number.values() if t.number != mine.number and (not within or t.claim == mine.claim)
    ]
    order = ranked([words_of(t.quote) for t in others], words_of(mine.quote), asked)
    return [others[place] for place in order]
