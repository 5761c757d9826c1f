"""An article that retells what a publisher has reported: which one, and for which sentences it holds."""

import re
from collections.abc import Sequence

from retold import publishers
from retold.records import Article, Credit, Link, Role
from retold.syntax import Tree
from retold.tellings import cues
from retold.tellings.frames.frame import Frame
from retold.tellings.frames.listeners import to_us
from retold.tellings.sources.reader import Reader
from retold.tellings.sources.reading import owned

Frames = Sequence[list[Frame]]
"""The frames of each sentence."""

LEAD = 5
"""The sentences at the top of an article in which a relay names where it has the story."""

LEADING = 2
"""Sentences of more than a few words that make up a lead."""

TWICE = 2
"""A publisher named in so many sentences is what a piece goes by, though its lead sentences do not name it."""

ITSELF = frozenset("announce unveil launch apologise apologize comment".split())
"""What a publisher does when it speaks of itself: "the Argus announced its awards" makes no relay."""

MEANT = frozenset("be plan hope intend expect regret stand".split())
"""Verbs by which "it", behind a publisher that says so, is that publisher."""

RELATING = frozenset(["say", "report", "write"])
"""How a piece puts a story on a publisher below its lead; an editorial that accuses somebody is an event."""

WORK = cues.SEEN | frozenset(
    "speak talk ask contact call find verify count visit watch look hear test compare meet".split()
)
"""What reporters do to know something themselves: "images that we examined"; "we say: resign" is an opinion."""

HOUSE = re.compile(
    r"the (?:news)?(?:paper|magazine|outlet|broadcaster|network|agency|channel|website|site)(?:['’]s \w+)?", re.I
)
"""What a publisher is called that has been named."""


def credited(article: Article, credit: Credit) -> Link:
    """The link that a credit gives."""
    role: Role = "agency" if publishers.is_agency(credit.publisher) else "outlet"
    return Link(name=credit.publisher, role=role, text=credit.span.of(article.text), span=credit.span)


def publisher(frame: Frame) -> Link | None:
    """The publisher that a frame puts its content on, if that is whom it names first."""
    link = frame.links[0] if frame.links else None
    return link if link is not None and link.role in publishers.ROLES else None


def relay(reader: Reader, framed: Frames) -> Link | None:
    """The publisher on whom the lead puts the story: the first source of the headline or of the first two sentences.

    A publisher whom the piece goes on to name may come a little later. None where the outlet has sources of its own
    at the top.
    """
    top = [x for frames in framed[:LEAD] for f in frames for x in f.links]
    if any(owned(reader.article, x.name) for x in top):
        return None
    seen = 0
    for s, frames in enumerate(framed[: LEAD + 1]):
        sourced = [f for f in frames if f.links]
        for f in sourced:
            link = publisher(f) if not seen or not interview(f) else None
            own = link is not None and (owned(reader.article, link.name) or of_itself(reader.tree, f))
            if link and not own and not answered(reader.tree, f, sourced):
                plain = f.aside or reader.tree.lemma(f.cue) in RELATING
                return link if seen < LEADING or (plain and namings(framed, link) >= TWICE) else None
        if any(f.links[0].role not in {"document", "anonymous"} for f in sourced):
            return None
        seen += reader.tree.columns.sentences[s][1] - reader.tree.columns.sentences[s][0] > 8
    return None


def answered(tree: Tree, frame: Frame, frames: Sequence[Frame]) -> bool:
    """Whether somebody in the sentence denies what a frame puts on its publisher: "the port denied an Argus report"."""
    denials = (f for f in frames if f.manner == "denied" or cues.CUE.get(tree.lemma(f.cue)) == "denied")
    return any(f.links and f.links != frame.links and frame.cue in f.region for f in denials)


def of_itself(tree: Tree, frame: Frame) -> bool:
    """Whether a publisher speaks of itself: "the Argus declined to comment", "the Argus said it would appeal"."""
    if tree.lemma(frame.cue) in ITSELF:
        return True
    clause = tree.child(frame.cue, "ccomp")
    if clause is None:
        return False
    it = any(tree.lemma(k) == "it" for k in tree.children(clause, "nsubj"))
    meant = any(tree.tag(k) == "MD" for k in tree.children(clause, "aux")) or tree.lemma(clause) in MEANT
    return it and meant


def namings(framed: Frames, link: Link) -> int:
    """In how many sentences something is put on a publisher."""
    first = [[x for f in frames for x in f.links[:1]] for frames in framed]
    return sum(any(publishers.same(x.name, link.name) for x in links) for links in first)


def recurs(framed: Frames, link: Link) -> bool:
    """Whether a piece comes back to a publisher, by its name or as "the newspaper"."""
    called = (x for frames in framed for f in frames for x in f.links[:1])
    return namings(framed, link) >= TWICE or any(HOUSE.fullmatch(x.text) for x in called)


def interview(frame: Frame) -> bool:
    """Whether a frame's publisher is only whom its speaker talks to."""
    return len(frame.links) > 1 and frame.links[-1].role in {"person", "organisation", "anonymous", "eyewitness"}


def broken(reader: Reader, framed: Frames) -> Link | None:
    """The publisher that "first reported" the story, if the article has no source of its own at its top."""
    article, tree = reader.article, reader.tree
    top = [f for frames in framed[:LEAD] for f in frames if f.links and tree.word(f.cue) != ":"]
    if any(owned(article, x.name) or x.role in {"anonymous", "document"} for f in top for x in f.links):
        return None
    limit = tree.sentence_span(min(LEAD, len(framed)) - 1).end if framed else 0
    for c in article.credits:
        if c.kind == "first-reported" and c.span.start < limit and not c.publisher.startswith("unnamed"):
            return credited(article, c)
    return None


def holders(reader: Reader, framed: Frames, lead: Link | None) -> list[Link | None]:
    """For each sentence of a relay, the publisher that holds for it without being named there: the last one named.

    One that is named just once holds until somebody else speaks, whom the outlet may have asked itself; and before it
    is named it does not stand around sources that the text gives there. What the outlet says of its own work ends it.
    """
    current = lead
    once = current is not None and not recurs(framed, current)
    result: list[Link | None] = []
    met = False
    for s, frames in enumerate(framed):
        named = [
            p
            for f in frames
            if f.clause and (p := publisher(f)) and not (owned(reader.article, p.name) or of_itself(reader.tree, f))
        ]
        met = met or bool(named)
        asked = once and any(f.links and f.clause and f.links[0].role in {"person", "organisation"} for f in frames)
        if lead and named:
            current = named[0]
        elif asked or itself(reader, frames, s):
            current = None
        own = any(not x.name.lower().startswith("report") for f in frames for x in f.links)
        result.append(current if met or not own else None)
    return result


def itself(reader: Reader, frames: list[Frame], s: int) -> bool:
    """Whether the outlet says in a sentence what it has done or heard: "images that we examined", "told the Argus"."""
    tree = reader.tree
    if any(to_us(reader, f.cue) or any(owned(reader.article, x.name) for x in f.links) for f in frames):
        return True
    told = [f.region for f in frames if f.links]
    working = (
        k
        for k in range(*tree.columns.sentences[s])
        if tree.lemma(k) == "we" and tree.dep(k) == "nsubj" and tree.lemma(tree.head(k)) in WORK
    )
    return any(not any(k in region for region in told) and not reader.quotations(tree.span([k])) for k in working)
