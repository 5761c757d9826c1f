"""The sentences that tell a reader what the texts show."""

from retold.descent import reuse
from retold.descent.gather import Seen
from retold.descent.readings import Kinship, is_figure


def overlap(seen: Seen, i: int, j: int, words: frozenset[int] | None = None) -> str:
    """How much of article i stands in article j; of some of its words only, if they are given.

    Shared passages may be edited in between, so what differs in a word is not said to stand there to the letter.
    """
    found = seen.shared[i, j]
    shared = found.covered if words is None else words
    alike, counted = reuse.sentences(found.wording, seen.sentences[i], shared)
    where = f"in the article of {seen.label(j)}"
    if alike:
        one = "Its one sentence is" if counted == 1 else f"One of its {counted} sentences is"
        which = one if len(alike) == 1 else f"{len(alike)} of its {counted} sentences are"
        nearly = "" if all(map(found.literal, alike)) else " or nearly so"
        return f"{which} word for word{nearly} {where}."
    longest = max((sorted(shared & frozenset(range(*s.child))) for s in found.stretches), key=len, default=[])
    if found.literal(longest):
        return f"Up to {len(longest)} words in a row also stand {where}."
    return f"A passage of {len(longest)} words stands nearly so {where}."


def peculiar(seen: Seen, i: int, kin: Kinship) -> str:
    """Which readings two articles alone have, figures first; where there are none, that they share what few have."""
    ordered = sorted(kin.rare, key=lambda r: not is_figure(r))
    shown = ", ".join(seen.found[i][r].of(seen.articles[i].text) for r in ordered[:3])
    whose = f"the article of {seen.label(kin.other(i))}"
    if not shown:
        return f"Of what few articles have it shares with {whose} as much as who has all from it."
    readings = "1 reading" if len(kin.rare) == 1 else f"{len(kin.rare)} readings"
    return f"Shares {readings} with {whose} which no other article has: {shown}."
