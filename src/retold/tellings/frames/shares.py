"""Shares of people, whom only a poll makes speak: "60 percent of voters said" in a sentence that names the poll."""

import re
from dataclasses import replace

from retold.records import Link
from retold.syntax import Tree
from retold.tellings.frames.frame import Frame

SHARES = frozenset("percent % majority half third quarter fifth respondent share proportion".split())
"""Heads of phrases for a part of those who were asked."""

PARTS = frozenset(["percent", "%"])
"""Words by which a sentence gives shares."""

POLLS = re.compile(r"\b(?:polls?|polling|surveys?|census|referendum|results|returns)\b", re.I)
"""What gives the shares of those who were asked, or who voted."""

REACH = 6
"""How many sentences further a poll is still the one that shares are of, since it was last named or gone on with.

In 220 articles of PolNeAR what is so put on a poll was of that poll in 26 of 30 cases read.
"""


def polled(tree: Tree, frames: list[Frame]) -> list[Frame]:
    """Frames with what shares of people say put on the poll that the sentence names, if it names one."""
    poll = next((f.links for f in frames for x in f.links if POLLS.search(x.text)), None)
    if poll is None:
        return frames
    return [replace(f, links=poll) if said(tree, f) else f for f in frames]


def held(tree: Tree, found: list[list[Frame]]) -> list[list[Frame]]:
    """Frames of all sentences with what shares of people say put on the poll that was named before."""
    result: list[list[Frame]] = []
    poll: tuple[Link, ...] = ()
    since = 0
    for s, frames in enumerate(found):
        named = next((f.links for f in frames for x in f.links if POLLS.search(x.text)), None)
        if named:
            poll, since = named, s
        near = poll and not named and s - since <= REACH
        result.append([replace(f, links=poll) if near and said(tree, f) else f for f in frames])
    return result


def said(tree: Tree, frame: Frame) -> bool:
    return frame.source is not None and shared(tree, frame.source)


def shared(tree: Tree, i: int) -> bool:
    """Whether a noun phrase is a share of people: "60 percent of voters", "four in ten"."""
    parted = tree.child(i, "prep") is not None
    return (tree.lemma(i) in SHARES and (parted or tree.lemma(i) != "share")) or (tree.pos(i) == "NUM" and parted)
