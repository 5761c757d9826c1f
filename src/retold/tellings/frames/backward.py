"""Frames over the sentence before: "Nine wells were capped. The allegation comes from a former foreman."."""

import re
from collections.abc import Iterator, Sequence

from retold.records import Link
from retold.syntax import Tree
from retold.tellings import cues
from retold.tellings.frames.frame import REPORTING, Frame
from retold.tellings.sources.reader import Reader

OPENING = re.compile(
    r"(?:that|this|such|all this|all that|all of (?:this|that|it)),? (?:is|was|at least|in short|,)"
    r"|(?:or )?so,? (?:at least,? )?(?:\w+ )?(?:say|says|said|claims?|believes?|writes?|tells?|told)\b"
    r"|(?:at least|at any rate|or at least)\b.{0,12}\bthat(?: is|'s| was)\b|so,? at least\b",
    re.I,
)
"""How a sentence begins that gives the source of the one before it."""

CLAIMS = frozenset(
    """
    allegation accusation claim assertion charge figure number toll account version report story estimate theory
    suggestion complaint statement view contention rumour rumor description case
    """.split()
)
"""Nouns that take up what was told just before, after "the", "this" or "that"."""

TAKING_UP = frozenset({"the", "this", "that", "these", "those", "such"})

GIVING = frozenset("come stem originate give make lay repeat report tell announce confirm issue publish".split())
"""Verbs that tie such a noun, or "it", to whoever says it."""

DENYING = frozenset("deny dismiss reject dispute refute rebut".split())
"""Verbs by which somebody answers it, so that it is another's."""

JOINING = frozenset(["repeat", "confirm"])
"""Verbs by which somebody says it too."""

DIFFERING = frozenset("match differ contradict conflict tally agree compare exceed vary disagree".split())
"""What a figure does that is another one than that of the sentence before."""

SHORT = 24
"""Tokens of the longest sentence that does nothing but give a source."""

SIGNED = 16
"""Tokens at the head of a sentence in which the name and handle of who posted the one before must stand."""

REACH = 12
"""Tokens within which its subject must take up what was told."""


def find(reader: Reader, s: int, found: Sequence[Frame]) -> Frame | None:
    """The frame over the sentence before a sentence, if this one only says whose word that was.

    `found` are the frames of the sentence before: what is somebody's there is not his who then denies or confirms it.
    """
    tree = reader.tree
    first, last = tree.columns.sentences[s]
    if s and (posted := signed(reader, first, last)):
        return Frame(
            cue=first,
            manner="said",
            links=(posted,),
            region=frozenset(range(*tree.columns.sentences[s - 1])),
            aside=True,
        )
    if not s or last - first > SHORT:
        return None
    before = range(*tree.columns.sentences[s - 1])
    opening = " ".join(tree.word(k) for k in range(first, min(last, first + 8))).replace(" ,", ",")
    noun = taken_up(tree, first, last)
    if noun is None and not (OPENING.match(opening) and tells(tree, first, last)):
        return None
    verb = tree.lemma(tree.head(noun)) if noun is not None else ""
    if verb in JOINING and any(f.links and f.clause for f in found):
        return None
    heads = () if verb in DENYING else sources(reader, first, last, noun)
    links = next((named for k in heads if (named := reader.read(k, sure=True))), ())
    if not links and noun is None:
        return None
    return Frame(cue=first, manner="said" if links else "gap", links=links, region=frozenset(before), aside=True)


def signed(reader: Reader, first: int, last: int) -> Link | None:
    """Who has posted what stands before, where a page shows a post: "— Marta Quill (@mquill) July 16"."""
    tree = reader.tree
    words = [tree.word(k) for k in range(first, min(last, first + SIGNED))]
    dash = next((n for n, w in enumerate(words) if w in {"—", "–"}), None)
    if dash is None or any(w.isalpha() for w in words[:dash]) or "(" not in words[dash:]:
        return None
    bracket = words.index("(", dash)
    if bracket - dash < 2 or not words[bracket + 1 : bracket + 2] or not words[bracket + 1].startswith("@"):
        return None
    span = tree.span(range(first + dash + 1, first + bracket))
    found = reader.entity(first + bracket - 1)
    name = found.name if found and found.kind == "person" else span.of(tree.text)
    return Link(name=name, role="person", text=span.of(tree.text), span=span)


def tells(tree: Tree, first: int, last: int) -> bool:
    """Whether a sentence holds a word of saying or opinion."""
    wanted = REPORTING | cues.OPINION | {"claim", "believe", "remember", "recall", "plaintiff", "defence", "defense"}
    return any(tree.lemma(k) in wanted for k in range(first, last))


def taken_up(tree: Tree, first: int, last: int) -> int | None:
    """The noun that takes up what was told, tied by a verb or preposition to whoever says it; None without one."""
    for k in range(first, min(last, first + REACH)):
        claims = tree.lemma(k) in CLAIMS and any(tree.lemma(d) in TAKING_UP for d in tree.children(k, "det"))
        if not claims or (tree.child(k, "prep", "acl", "relcl", "compound") is not None and not given(tree, k)):
            continue
        verb = tree.head(k)
        if tree.lemma(verb) in GIVING | DENYING or (given(tree, k) and tree.lemma(verb) not in DIFFERING):
            return k
    return None


def given(tree: Tree, noun: int) -> bool:
    """ "The figure, given by the union": a participle that says whose it is."""
    return any(tree.lemma(k) in GIVING and tree.child(k, "agent") is not None for k in tree.children(noun, "acl"))


def sources(reader: Reader, first: int, last: int, noun: int | None) -> Iterator[int]:
    """The heads of phrases that may name the source, likeliest first."""
    tree = reader.tree
    if noun is not None:
        for k in tree.children(noun, "acl"):
            yield from (p for a in tree.children(k, "agent") for p in tree.children(a, "pobj"))
        verb = tree.head(noun)
        yield from (
            p
            for a in tree.children(verb, "prep", "agent")
            if tree.lemma(a) in {"from", "by", "with"}
            for p in tree.children(a, "pobj")
        )
        if tree.dep(noun) == "dobj":
            yield from tree.children(verb, "nsubj")
        return
    for k in range(first + 1, last):
        nominal = tree.pos(k) in {"NOUN", "PROPN", "PRON"} and tree.dep(k) != "compound"
        if nominal and tree.lemma(k) not in {"that", "what", "this", "it"} | CLAIMS:
            yield k
