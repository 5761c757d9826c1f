"""Interviews that one sentence names and another does not: "says in a television interview", "told the Herald"."""

from collections.abc import Sequence
from dataclasses import replace

from retold import publishers
from retold.records import Link
from retold.syntax import Tree
from retold.tellings.frames.frame import Frame
from retold.tellings.frames.listeners import AIR

INTERVIEW = "interview"

KINDS = AIR | {"newspaper", "magazine", "podcast"}
"""What a teller is called before it is named; as a name it stands for the medium and not for a publisher."""


def name(tree: Tree, frames: Sequence[Sequence[Frame]]) -> list[list[Frame]]:
    """The frames of an article with the publisher of an interview put where only "an interview" is said.

    A speaker who talks to one publisher in an article talks to the same one where his interview is not named. Two
    publishers leave it open.
    """
    heard: dict[str, set[str]] = {}
    first: dict[str, Link] = {}
    for f in (f for inside in frames for f in inside):
        if len(f.links) > 1 and f.links[0].role == "outlet" and not kind(f.links[0]):
            heard.setdefault(f.links[-1].name, set()).add(known(f.links[0]))
            first.setdefault(f.links[-1].name, f.links[0])
    return [[settled(tree, f, first) if alone(f, heard) else f for f in inside] for inside in frames]


def settled(tree: Tree, frame: Frame, first: dict[str, Link]) -> Frame:
    """A frame with the publisher that its speaker talks to elsewhere, if it is one of an interview."""
    publisher = first[frame.links[-1].name]
    if len(frame.links) == 2 and kind(frame.links[0]):
        return replace(frame, links=(replace(frame.links[0], name=publisher.name), frame.links[-1]))
    if len(frame.links) == 1 and interviewed(tree, frame.cue):
        return replace(frame, links=(publisher, *frame.links))
    return frame


def alone(frame: Frame, heard: dict[str, set[str]]) -> bool:
    """Whether the speaker of a frame talks to one publisher in the article."""
    return bool(frame.links) and len(heard.get(frame.links[-1].name, ())) == 1


def kind(link: Link) -> bool:
    """Whether a teller is only called what it is: "television", but not "state television", which is one."""
    return link.role == "outlet" and link.name.lower() in KINDS


def known(link: Link) -> str:
    """One name for a publisher."""
    found = publishers.find(link.name)
    return found.name if found else link.name.lower()


def interviewed(tree: Tree, cue: int) -> bool:
    """Whether a verb of saying has "in an interview" with it."""
    return any(tree.lemma(k) == INTERVIEW for p in tree.children(cue, "prep") for k in tree.children(p, "pobj"))
