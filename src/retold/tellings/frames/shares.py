"""Shares of people, whom only a poll makes speak: "60 percent of voters said" in a sentence that names the poll."""

import re
from dataclasses import replace

from retold.syntax import Tree
from retold.tellings.frames.frame import Frame

SHARES = frozenset("percent % majority half third quarter fifth respondent share proportion".split())
"""Heads of phrases for a part of those who were asked."""

POLLS = re.compile(r"\b(?:poll|survey|polling)s?\b", re.I)


def polled(tree: Tree, frames: list[Frame]) -> list[Frame]:
    """Frames with what shares of people say put on the poll that the sentence names, if it names one."""
    poll = next((f.links for f in frames for x in f.links if POLLS.search(x.text)), None)
    if poll is None:
        return frames
    return [replace(f, links=poll) if f.source is not None and shared(tree, f.source) else f for f in frames]


def shared(tree: Tree, i: int) -> bool:
    """Whether a noun phrase is a share of people: "60 percent of voters", "four in ten"."""
    return tree.lemma(i) in SHARES or (tree.pos(i) == "NUM" and tree.child(i, "prep") is not None)
