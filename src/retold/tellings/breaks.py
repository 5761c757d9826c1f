"""What is wrong with a chain."""

import re

from retold import publishers
from retold.records import Break, Link
from retold.syntax import Tree
from retold.tellings import cues
from retold.tellings.chains import Chain
from retold.tellings.frames.frame import Frame
from retold.tellings.frames.hearsay import TALK, pursuing

OFFICE = re.compile(r" (?:of|at|in|for|from|on)\b")
"""What begins the further words of the name of an office."""

HEARSAY = re.compile(r"(?:^|media |press |news |local )reports$")
"""Sources that only pass on what others say, whom nobody names."""


REPORTER = re.compile(r"(?:[Oo]ur|[A-Z][\w'’.-]*(?: [A-Z][\w'’.-]*)*) (?:reporter|correspondent)\b(?!s)")
"""A house and its one reporter: "the Merrow News correspondent"."""

BODIES = re.compile(r"[\w-]+(?: [a-z-]+)* (?:groups|organi[sz]ations|companies|charities)")
"""Several bodies by what they are, without a name: "rights groups"."""

COUNTED = frozenset("results figures statistics data returns records".split())
"""What a body counts, by the last word: "official results" are published and nobody's secret."""

OFFICES = frozenset("judge jury magistrate coroner mayor governor minister premier president king queen pope".split())
"""Offices with one holder at a time and place."""


def breaks(tree: Tree, found: Chain, *, checkable: bool, asserted: bool, itself: bool = False) -> tuple[Break, ...]:
    """What is wrong with the chain: an unnamed link, a link that must exist and is not named, no source at all.

    `checkable` is false for general background, for which nobody expects a source; `itself` says that the chain ends
    at a publisher that the article is about, which knows what it tells of itself.
    """
    result: list[Break] = []
    if any(unnamed(x) for x in found.links):
        result.append("anonymous")
    nameless = any(hidden(tree, f) for f in found.frames) and not found.sourced
    if nameless or (not itself and unfounded(found, checkable=checkable, asserted=asserted)):
        result.append("gap")
    if not found.links and not result and checkable:
        result.append("none-stated")
    return tuple(result)


def unnamed(link: Link) -> bool:
    """Whether a link names nobody.

    Who alone holds an office is known by it: "the judge at the Old Court". A reporter of a named house stands for it.
    """
    if link.role == "organisation":
        return BODIES.fullmatch(OFFICE.split(link.name, maxsplit=1)[0]) is not None
    if REPORTER.match(link.name):
        return False
    if HEARSAY.search(link.name.lower()):
        return True
    head = OFFICE.split(link.name.lower(), maxsplit=1)[0].split()
    return link.role in {"anonymous", "eyewitness"} and not (head and head[-1] in OFFICES | COUNTED)


def hidden(tree: Tree, frame: Frame) -> bool:
    """Whether a frame passes on what somebody says or thinks without saying who: "is said to", "is believed to".

    "Was arrested over …" hides nobody, for only the police arrest: an article that says so gives no source at all.
    """
    if frame.links or frame.manner not in {"gap", "hedged"} or pursuing(tree, frame.cue):
        return False
    passive = tree.tag(frame.cue) == "VBN" and tree.lemma(frame.cue) in cues.PASSIVE_GAP
    talk = tree.pos(frame.cue) == "NOUN" and tree.lemma(frame.cue) in TALK
    return frame.manner == "gap" or passive or talk


def unfounded(found: Chain, *, checkable: bool, asserted: bool) -> bool:
    """Whether a chain ends at somebody who must have it from others: a paper that is cited, a body that only issues it.

    What a body tells as its own word in a release it has mostly from people whom it does not name: so in 17 of 31
    such tellings of three labelled stories.
    """
    if not found.links:
        return False
    last = found.links[-1]
    passing = publishers.ROLES | {"organisation"} if found.carried else publishers.ROLES
    if any(x.role not in passing for x in found.links):
        return False
    if found.carried:
        return checkable and asserted
    return found.sourced and last.role == "outlet" and not publishers.is_state(last.name)
