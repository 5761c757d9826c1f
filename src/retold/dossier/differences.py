"""Which words of a telling differ from another telling of the same claim."""

import re
from dataclasses import dataclass
from difflib import SequenceMatcher

WORD = re.compile(r"\w+(?:[’'.,-]\w+)*")

MOST_WORDS = 400
"""Longer passages are not compared: the comparison takes time that grows with the square of the words."""

OWN_WORDS = 0.3
"""Below this share of common words a telling is in words of its own, and marks on nearly all of it would say nothing.

Set by eye on the invented stories; it changes what is marked and nothing that is counted.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """A stretch of the text; `changed` is true where its words are not those of the other text."""

    text: str
    changed: bool


def runs(text: str, other: str) -> tuple[Run, ...]:
    """The text as stretches that together are the text again, marked where its words differ from `other`.

    Case and punctuation are ignored. One unmarked run comes back where the two have too little in common, or too many
    words, for marks to help.
    """
    whole = (Run(text=text, changed=False),) if text else ()
    mine, theirs = list(WORD.finditer(text)), [m.group().casefold() for m in WORD.finditer(other)]
    if max(len(mine), len(theirs)) > MOST_WORDS:
        return whole
    matcher = SequenceMatcher(None, theirs, [m.group().casefold() for m in mine], autojunk=False)
    if matcher.ratio() < OWN_WORDS:
        return whole
    made, at = [], 0
    for tag, _, _, first, last in matcher.get_opcodes():
        if tag in ("replace", "insert"):
            start, end = mine[first].start(), mine[last - 1].end()
            made += [Run(text=text[at:start], changed=False), Run(text=text[start:end], changed=True)]
            at = end
    made.append(Run(text=text[at:], changed=False))
    return tuple(run for run in made if run.text)
