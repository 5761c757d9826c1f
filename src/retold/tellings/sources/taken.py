"""Whom a definite phrase without a name takes up: "the presenter", "the official", "the outlet"."""

import re
from bisect import bisect_left
from collections.abc import Iterator

from retold import publishers
from retold.records import Entity, Link, Mention
from retold.syntax import Tree
from retold.tellings import cues
from retold.tellings.sources.offices import Known, late
from retold.tellings.sources.phrases import phrase
from retold.tellings.sources.reading import Words

REACH = 3
"""A phrase takes up a person named within so many sentences before."""

MEMORY = 20
"""A phrase takes up an unnamed person ("an engineer", "the engineer") within so many sentences before."""

WINDOW = 4_000
"""Tokens before a phrase in which another of its kind is looked for."""

OPENING = 2
"""In so many sentences at the top news tells what somebody is before it names him: "a senator has quit"."""

FIGURES = frozenset(
    """
    presenter host anchor broadcaster comedian singer actor actress star rapper musician novelist author playwright
    filmmaker champion striker midfielder defender goalkeeper winger forward playmaker batsman bowler golfer sprinter
    racer jockey boxer skipper footballer cricketer quarterback mp peer senator congressman congresswoman lawmaker
    legislator politician candidate nominee frontrunner incumbent democrat republican conservative socialist centrist
    billionaire millionaire tycoon mogul businessman businesswoman entrepreneur philanthropist financier magnate
    lady duke duchess prince princess strongman cleric dissident whistleblower laureate veteran backbencher
    congressmember councillor councilman councilwoman alderman
    """.split()
)
"""What news calls somebody, for a change, whom it has named. Whoever holds an office or has a part in an event need not
have been named ("the judge", "the driver"), so none of those words is here."""

WOMEN = frozenset("mother grandmother lady actress congresswoman businesswoman duchess princess councilwoman".split())
MEN = frozenset("father grandfather congressman businessman duke prince councilman".split())

FAMOUS = frozenset("president minister premier chancellor secretary governor mayor king queen pope archbishop".split())
"""Offices of people whom a text may name without their office."""

DEPARTMENTS = frozenset(
    "prime foreign health education home defence defense justice finance interior transport energy environment culture "
    "business trade treasury work housing agriculture labour labor state press first".split()
)
"""Words that tell which minister or secretary is meant."""

GENERAL = {"secretary": "minister", "chancellor": "minister"}
"""What the holder of an office is also called."""

ALIKE = (frozenset({"source", "official", "officer", "insider"}),)
"""Words for one unnamed person that texts use in turn."""

HOUSES = frozenset("outlet newspaper paper channel broadcaster network magazine website tabloid daily".split())
"""What a publisher is called that has just been named."""

CORPORATION = re.compile(r"[A-Z]{1,3}BC\b")
"""Broadcasters that are corporations by name."""

PAIRS = frozenset("pair duo two couple".split())
"""What two people are called who have been named together."""

TOGETHER = 4
"""Among so many sources before it "the pair" finds the two whom it means."""

PARENTS = frozenset("father mother grandfather grandmother".split())

AGED = re.compile(r"\d+-year-old")


def plain(tree: Tree, head: int) -> bool:
    """Whether a phrase is a singular "the NOUN" with nothing behind it that would tell who is meant."""
    det = tree.child(head, "det")
    definite = det is not None and tree.word(det).lower() in {"the", "this", "that"}
    behind = [k for k in tree.children(head, "relcl", "acl") if k > head]
    apart = [k for k in behind if "," not in {tree.word(k - 1), tree.word(head + 1)}]
    return definite and not apart and tree.tag(head) not in {"NNS", "NNPS"} and not tree.children(head, "prep", "appos")


def figure(tree: Tree, head: int) -> bool:
    """Whether a phrase is one by which news calls somebody whom it has named."""
    return (plain(tree, head) and tree.lemma(head).lower() in FIGURES) or aged(tree, head) or parent(tree, head)


def parent(tree: Tree, head: int) -> bool:
    """Whether a phrase is "the father of three"."""
    the = any(tree.lemma(k) == "the" for k in tree.children(head, "det")) and tree.lemma(head) in PARENTS
    return the and any(
        tree.pos(p) == "NUM"
        for k in tree.children(head, "prep")
        if tree.lemma(k) == "of"
        for p in tree.children(k, "pobj")
    )


def aged(tree: Tree, head: int) -> bool:
    """Whether a phrase is "the 34-year-old", whatever is told of him: "the 34-year-old diver"."""
    det = tree.child(head, "det")
    definite = det is not None and tree.lemma(det) == "the" and tree.tag(head) not in {"NNS", "NNPS", "NNP"}
    return definite and AGED.match(phrase(tree, head)) is not None


def named(reader: Known, head: int) -> Entity | None:
    """The person whom "the presenter" or "the 34-year-old" means: whom the sentences before are about."""
    tree = reader.tree
    if not figure(tree, head) or introduced(tree, head):
        return None
    here, lemma = tree.sentence_of[head], tree.lemma(head).lower()
    best: tuple[float, int] | None = None
    for mention in before(reader, head):
        entity = reader.annotation.entities[mention.entity]
        s, token = place(tree, mention)
        if here - s > REACH:
            break
        if entity.kind != "person" or (s == here and beside(tree, token, head)) or other(entity, lemma):
            continue
        score = prominence(tree, token) - (here - s)
        if best is None or score > best[0]:
            best = (score, mention.entity)
    return None if best is None else reader.annotation.entities[best[1]]


def holder(reader: Known, head: int) -> Entity | None:
    """The person with no role of his own whom "the prime minister" means where nobody else holds that office.

    News does not always tell the office of those whom everybody knows: "NAME has ruled it out. The premier said …".
    Where the text first calls somebody so, the sentence before must be about him.
    """
    tree, lemma = reader.tree, reader.tree.lemma(head)
    words = department(tree, head)
    if lemma not in FAMOUS or not plain(tree, head) or not DEPARTMENTS.issuperset(words):
        return None
    people = [e for e in reader.annotation.entities if e.kind == "person"]
    if any({lemma, *words} <= set(e.role.lower().split()) and not late(e.role) for e in people):
        return None
    called = (k for k in range(max(0, head - WINDOW), head) if tree.lemma(k) == lemma and plain(tree, k))
    start = next((k for k in called if department(tree, k) == words), head)
    here = tree.sentence_of[start]
    for mention in before(reader, start):
        s, token = place(tree, mention)
        entity = reader.annotation.entities[mention.entity]
        if s < here - 1 or (s == here and entity.kind == "person"):
            return None
        subject = tree.head(token) if tree.dep(token) == "appos" else token
        if s == here - 1 and entity.kind == "person" and prominence(tree, subject) > 1:
            return entity if unofficial(entity, lemma) else None
    return None


def department(tree: Tree, head: int) -> list[str]:
    """The words before an office that tell which one it is."""
    return [tree.lemma(k) for k in tree.kids[head] if k < head and tree.dep(k) in {"amod", "compound", "nmod", "poss"}]


def unofficial(entity: Entity, lemma: str) -> bool:
    """Whether a text has not told somebody's office, or only a general word for it: a "minister" is a "secretary"."""
    role = entity.role.lower().strip(".")
    return role in {"", "mr", "mrs", "ms", "sir"} or (lemma in GENERAL and GENERAL[lemma] in role and not late(role))


def before(reader: Known, head: int) -> Iterator[Mention]:
    """The mentions before a token, the nearest first."""
    at = reader.tree.columns.starts[head]
    mentions = reader.annotation.mentions
    end = bisect_left(mentions, at, key=lambda m: m.span.start)
    yield from (mentions[n] for n in range(end - 1, -1, -1))


def place(tree: Tree, mention: Mention) -> tuple[int, int]:
    """The sentence of a mention, and the token that heads it."""
    first, last = (bisect_left(tree.columns.starts, at) for at in mention.span)
    head = next((i for i in range(first, last) if tree.head(i) not in range(first, last)), first)
    return tree.sentence_of[first], head


def beside(tree: Tree, token: int, head: int) -> bool:
    """Whether a name stands in the clause of a phrase, where the phrase would be "he"."""
    return tree.head(token) == tree.head(head)


def other(entity: Entity, lemma: str) -> bool:
    """Whether a person is known to be somebody else: of the other sex."""
    words = set(entity.role.lower().replace(".", "").split())
    return bool((lemma in WOMEN and words & {"mr", "sir", "lord"}) or (lemma in MEN and words & {"mrs", "ms", "miss"}))


def prominence(tree: Tree, token: int) -> float:
    """How likely a name is what its sentence is about."""
    if tree.dep(token) in {"nsubj", "nsubjpass"}:
        return 1.5 if tree.dep(tree.head(token)) in {"ROOT", "ccomp", "parataxis"} else 1.0
    return 0.5 if tree.dep(token) == "poss" else 0.0


def introduced(tree: Tree, head: int) -> bool:
    """Whether the text has spoken, below its top, of some unnamed one of the kind, or of several."""
    lemma = tree.lemma(head)
    return any(
        tree.lemma(k) == lemma
        and (tree.tag(k) in {"NNS", "NNPS"} or (unknown(tree, k) and tree.sentence_of[k] >= OPENING))
        for k in range(max(0, head - WINDOW), head)
    )


def unknown(tree: Tree, k: int) -> bool:
    """Whether a noun has "a" before it."""
    return any(tree.lemma(d) in {"a", "an", "one", "another"} for d in tree.children(k, "det", "nummod"))


def unnamed(reader: Known, head: int) -> str:
    """What the text has called the unnamed one whom "the engineer" takes up: "a senior engineer at the port"."""
    tree = reader.tree
    lemma, here = tree.lemma(head), tree.sentence_of[head]
    if not plain(tree, head) or any(tree.pos(k) in {"ADJ", "NOUN", "PROPN"} for k in tree.kids[head] if k < head):
        return ""
    kin = next((group for group in ALIKE if lemma in group), frozenset({lemma}))
    found = [
        k
        for k in range(head - 1, tree.columns.sentences[max(0, here - MEMORY)][0] - 1, -1)
        if tree.lemma(k) in kin and tree.pos(k) == "NOUN"
    ]
    same = [k for k in found if tree.lemma(k) == lemma and tree.tag(k) == "NN"] or [
        k for k in found if tree.tag(k) == "NN"
    ]
    first = next((k for k in same if unknown(tree, k)), None)
    return phrase(tree, first) if first is not None else ""


def pair(reader: Words, head: int) -> Link | None:
    """The two named speakers whom "the pair", "the duo" or "the two" means: who spoke together just before."""
    tree = reader.tree
    if tree.lemma(head) not in PAIRS or not plain(tree, head) or any(tree.pos(k) == "ADJ" for k in tree.kids[head]):
        return None
    for link in reversed(reader.latest[-TOGETHER:]):
        if link.role == "person" and link.name.count(" and ") == 1 and "," not in link.name:
            return link
    return None


def house(reader: Known, head: int) -> Entity | None:
    """The publisher that "the outlet" or "the news outlet" means: the last one named that may be called so."""
    tree = reader.tree
    corporate = tree.lemma(head) == "corporation"
    if not (tree.lemma(head) in HOUSES or corporate) or not plain(tree, head):
        return None
    if any(tree.lemma(k) not in {"the", "news", "satellite"} for k in tree.kids[head] if k < head):
        return None
    for mention in before(reader, head):
        if tree.sentence_of[head] - place(tree, mention)[0] > REACH:
            return None
        entity = reader.annotation.entities[mention.entity]
        named = CORPORATION.match(entity.name) if corporate else publishers.suits(entity.name, tree.lemma(head))
        if entity.kind == "publisher" and named:
            return entity
    return None


def trade(tree: Tree, head: int) -> bool:
    """Whether a noun looks like a person's trade that no table has: "freelancer"."""
    lemma = tree.lemma(head)
    return tree.pos(head) == "NOUN" and lemma.endswith("er") and lemma not in cues.COLLECTIVE | cues.DOCUMENTS
