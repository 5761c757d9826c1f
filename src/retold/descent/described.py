"""Publishers that an article does not name: it describes them by their country, or by whose they are."""

from collections.abc import Iterator

from retold.descent import cues
from retold.descent.body import Body
from retold.text import Span

BEFORE = 30
"""Characters before a description in which the name of what is described can end."""


def described(body: Body) -> Iterator[tuple[str, Span, bool]]:
    """Publishers that are only described, each with the passage and whether somebody spoke there.

    By its owner, or by a people or a place and not by the name that the words for it begin with. What one state owns is
    one: its "media" are its "television" and its "news agency" in the next sentence, called by the place if there is
    one. Of the others, those that are some of many remain unnamed: "an unnamed Norlandic newspaper".
    """
    found = [(m, p is cues.SOME_TOLD) for p in cues.SOME for m in body.matches(p)]
    owned: list[tuple[str, Span, bool]] = []
    for match, spoke in sorted(found, key=lambda f: f[0].start()):
        state = cues.OWNED_BY.search(match[1])
        whose = match[1] if body.is_origin(match.start(1), match.end(1)) else state[0].lower() if state else ""
        if whose and not (whose.islower() and cues.NAME_BEFORE.search(body.text, *before(match.start(1)))):
            many = cues.SOME_OF_MANY.search(body.text, *before(match.start(1))) or cues.MANY.search(match[2])
            name = f"unnamed {whose} {match[2]}" if many else f"{whose} {match[2]}"
            if state:
                owned.append((f"{whose} {match[2]}", Span(*match.span()), spoke))
            else:
                yield name, Span(*match.span()), spoke
    placed = dict.fromkeys(name for name, *_ in owned if not name.islower())
    states = {name.split()[0] for name in placed}
    for name, span, spoke in owned:
        same = [p for p in placed if len(states) == 1 or p.split()[0] == name.split()[0]]
        yield (same[0] if same else owned[0][0] if not states else name), span, spoke


def before(at: int) -> tuple[int, int]:
    """The range of characters that end at a place."""
    return max(0, at - BEFORE), at
