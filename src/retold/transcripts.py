"""Transcripts: paragraphs that begin with the name of who speaks in them, as interviews and debates are printed."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from retold.text import Span

LABEL = re.compile(
    r"(?:(?P<side>[QA])[.:]|(?P<name>[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){0,4})(?: \([^()\n]{1,40}\))?:)\s+(?=\S)"
)
"""A speaker before a colon at the start of a paragraph; "Q." and "A." stand for the two sides of an interview."""

NOTES = frozenset(
    """
    photo image picture video source read related note update watch listen credit caption editor more see also file
    time date place venue tags topics share score result weather when where what who how why price tickets website
    phone email twitter facebook instagram
    """.split()
)
"""First words of labels that open a note, a list or a listing."""

TWICE = 2
"""Two speakers of a transcript speak so often at least."""

ENDS = tuple('.?!…”"’')
"""How most of what is said ends, and links and listings do not."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """What one speaker says in a row: `label` with the white space behind it, and `span` from there to the next label.

    `name` is the label's without the colon, "Q" or "A"; `asks` is true of whoever mostly ends with a question, as an
    interviewer does.
    """

    label: Span
    span: Span
    name: str
    asks: bool


def turns(text: str, paragraphs: Sequence[Span]) -> tuple[Turn, ...]:
    """The turns of a transcript in a text, in order; none if it is no transcript.

    One of the labels must be named elsewhere in the text, be a side of an interview or mostly ask, or they must be
    names in capitals; "IVO MARN" and later "MARN" are one speaker. A paragraph without a label belongs to the turn
    before it if a labelled one follows; what stands behind the last turn's first paragraph may be the outlet's words.
    """
    found = [
        (n, match)
        for n, p in enumerate(paragraphs)
        if (match := LABEL.match(text, p.start, p.end)) and match[0].split()[0].strip(".:").lower() not in NOTES
    ]
    spoken = Counter(last(match) for _, match in found)
    often = [name for name, times in spoken.items() if times >= TWICE]
    closed = sum(paragraphs[n].of(text).rstrip().endswith(ENDS) for n, _ in found)
    if len(often) < 2 or 2 * closed < len(found):
        return ()
    ends = [paragraphs[n - 1].end for n, _ in found[1:]] + [paragraphs[found[-1][0]].end]
    asked = Counter(last(m) for (_, m), end in zip(found, ends, strict=True) if text[m.end() : end].endswith("?"))
    asking = {name for name in spoken if name == "Q" or 2 * asked[name] > spoken[name]}
    sides = [name for name in often if name in {"Q", "A"} or told(text, name, spoken[name])]
    if not (sides or (asking & set(often) and set(often) - asking) or billed([named(m) for _, m in found])):
        return ()
    whole = {last(m): named(m) for _, m in sorted(found, key=lambda f: len(named(f[1])))}
    return tuple(
        Turn(
            label=Span(*match.span()),
            span=Span(match.end(), max(end, match.end())),
            name=whole[last(match)],
            asks=last(match) in asking,
        )
        for (_, match), end in zip(found, ends, strict=True)
    )


def named(match: re.Match[str]) -> str:
    """The speaker that a label names."""
    return match["side"] or match["name"]


def last(match: re.Match[str]) -> str:
    """The last word of a label, by which a speaker is known."""
    return named(match).split()[-1]


def billed(names: Sequence[str]) -> bool:
    """Whether all labels are in capitals and some of them are full names, as broadcasters print who speaks."""
    return all(name.isupper() for name in names) and any(" " in name for name in names)


def told(text: str, name: str, labels: int) -> bool:
    """Whether the last word of a label stands more often in the text than the label itself."""
    return len(re.findall(rf"\b{re.escape(name)}\b", text, re.I)) > labels
