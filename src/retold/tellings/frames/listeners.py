"""Whom somebody speaks to: the publisher that hears it is a teller nearer the reader."""

import re
from collections.abc import Iterator

from retold import publishers
from retold.records import Entity, Link, Role
from retold.syntax import Tree
from retold.tellings import cues
from retold.tellings.frames.frame import subject
from retold.tellings.sources.phrases import phrase
from retold.tellings.sources.reader import REPORTERS, Reader
from retold.tellings.sources.reading import owned

INTERVIEWED = frozenset({"interview", "speak", "talk"})
"""Verbs that name with a preposition whom somebody speaks to."""

AIR = frozenset({"television", "tv", "radio"})
"""What one speaks on: "said on state television"."""

ADDRESSED = frozenset({"tell", "brief", "inform"})
"""Verbs that name as their object whom somebody speaks to."""

CONFIDING = frozenset({"source", "insider", "pal", "onlooker"})
"""Words by which the press calls those who talk to it without their names."""

HOST = re.compile(r"[A-Z][\w-]*\.(?:com|org|net|co\.uk|[a-z]{2})")
"""A site that is called by its address."""

STATE = frozenset({"state", "official"})

PRESS = REPORTERS | frozenset("newspaper paper magazine site website station channel programme program team".split())
"""What an outlet calls itself and its people behind "this" or "our"."""

SENT = frozenset({"statement", "comment", "remark"})
"""What is given to a publisher: "said in a statement to the Argus"."""

HOUSE = frozenset("Trust Board Council Group Executive Management Foundation Chairman Director Corporation".split())
"""Words for who runs a broadcaster, which is spoken to in private."""


def told(reader: Reader, i: int) -> tuple[Link, ...]:
    """The publisher to whom somebody speaks ("told PUBLISHER", "in an interview with PUBLISHER"), the nearer teller."""
    tree = reader.tree
    for k in listeners(tree, i):
        entity = reader.entity(k) or apposed(reader, k)
        sends = tree.lemma(tree.head(k)) in REPORTERS and entity is not None and entity.kind == "organisation"
        sends = sends or (
            entity is not None and entity.kind in {"organisation", "other"} and confiding(tree, i, entity)
        )
        called_so = entity.name if entity else phrase(tree, k)
        known = publishers.find(called_so) or programme(called_so)
        publisher = known is not None or sends or (entity is not None and entity.kind == "publisher")
        called = tree.lemma(k) in AIR or official(tree, k) or HOST.fullmatch(tree.word(k)) is not None
        if ourselves(tree, k) or ours(reader, called_so, known):
            return ()
        if k != subject(tree, i) and (publisher or called):
            name = known.name if known else entity.name if entity else phrase(tree, k)
            role: Role = "agency" if known and known.agency else "outlet"
            return (Link(name=name, role=role, text=tree.word(k), span=tree.span([k])),)
    return ()


def confiding(tree: Tree, i: int, heard: Entity) -> bool:
    """Whether somebody speaks whom only the press calls so, and to no body: "a source close to him told NAME"."""
    who = subject(tree, i)
    body = heard.name.split()[-1].lower() in cues.COLLECTIVE
    return who is not None and tree.lemma(who) in CONFIDING and tree.tag(who) == "NN" and not body


def ours(reader: Reader, name: str, known: publishers.Publisher | None) -> bool:
    """Whether a name is the outlet's own short one, or a station of its house: "BBC Radio Wales" on the BBC's site."""
    if publishers.STATION.fullmatch(name):
        return owned(reader.article, name.split()[0])
    return known is None and owned(reader.article, name)


def to_us(reader: Reader, i: int) -> bool:
    """Whether somebody speaks to the article's own outlet: "told the Argus" in the Argus, "told this newspaper"."""
    tree = reader.tree
    return any(
        ourselves(tree, k)
        or (tree.pos(k) == "PROPN" and ours(reader, phrase(tree, k), publishers.find(phrase(tree, k))))
        for k in listeners(tree, i)
    )


def ourselves(tree: Tree, k: int) -> bool:
    """Whether an outlet speaks of itself without its name: "us", "this newspaper", "our reporter"."""
    house = tree.lemma(k) in PRESS and any(tree.lemma(d) in {"this", "our"} for d in tree.children(k, "det", "poss"))
    return house or tree.lemma(k) == "we"


def programme(name: str) -> publishers.Publisher | None:
    """A programme or station that has its broadcaster's name before its own: "BBC Newsnight", "ITV Tonight"."""
    words = name.split()
    capitals = all(w[0].isupper() or w.isdigit() for w in words)
    if not 2 <= len(words) <= 4 or not capitals or not words[0].isupper() or HOUSE & set(words):
        return None
    known = publishers.lookup(words[0])
    return publishers.Publisher(name, agency=False) if known and not known.agency else None


def apposed(reader: Reader, i: int) -> Entity | None:
    """The publisher whose name stands behind the word for its trade: "told the satellite channel NAME"."""
    beside = (reader.entity(k) for k in reader.tree.children(i, "appos")) if reader.tree.lemma(i) in cues.MEDIA else ()
    return next((e for e in beside if e is not None), None)


def official(tree: Tree, i: int) -> bool:
    """Whether a word means the media of a state, which are one teller: "told state media"."""
    return tree.lemma(i) in cues.MEDIA and any(tree.lemma(k) in STATE for k in tree.children(i, "compound", "amod"))


def house(tree: Tree, reporter: int, k: int) -> bool:
    """Whether a word before the one spoken to may be a publisher: "Corvane reporter", which may look an adjective."""
    return tree.dep(k) != "amod" or (tree.lemma(reporter) in REPORTERS and tree.word(k)[:1].isupper())


def listeners(tree: Tree, i: int) -> Iterator[int]:
    """Whom a verb of saying may name as the one spoken to: of itself, of "speaking to", "in an interview with"."""
    if tree.lemma(i) in ADDRESSED:
        heard = tree.children(i, "dobj", "dative")
        heard = heard or tree.children(i, "nsubj", "npadvmod")[-1:]
        named = [n for k in heard for n in (k, *tree.children(k, "compound"))]
        yield from (m for n in named for m in tree.children(n, "poss"))  # the house goes before its programme
        yield from heard
        yield from (m for k in heard for m in tree.children(k, "poss", "compound", "amod") if house(tree, k, m))
    holders = tree.children(i, "nsubj")
    beside = [*tree.children(i, "advcl", "acl"), *(a for n in holders for a in tree.children(n, "acl", "relcl"))]
    beside += [c for k in beside for c in tree.children(k, "conj")]
    joined = [tree.head(i)] if tree.dep(i) == "conj" and not holders else []
    for k in [i, *beside, *holders, *joined]:
        for p in [p for q in tree.children(k, "prep", "dative") for p in tree.children(q, "pobj")]:
            if k == i and tree.lemma(p) in AIR and tree.lemma(tree.head(p)) == "on":
                yield p
            elif tree.lemma(p) == "interview":
                yield from tree.children(p, "compound", "poss", "nmod")
                yield from (w for q in tree.children(p, "prep") for w in tree.children(q, "pobj"))
            elif tree.lemma(p) in SENT and k == i:
                heard = [w for q in tree.children(p, "prep") if tree.lemma(q) == "to" for w in tree.children(q, "pobj")]
                yield from heard
                yield from (m for w in heard for m in tree.children(w, "poss", "compound", "amod") if house(tree, w, m))
            elif tree.lemma(k) in INTERVIEWED and k not in holders and k not in joined:
                yield p
                yield from tree.children(p, "poss", "compound")
        if k in beside and tree.lemma(k) in ADDRESSED:
            yield from tree.children(k, "dobj", "dative")
