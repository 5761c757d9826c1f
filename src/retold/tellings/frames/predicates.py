"""What is said as a predicate: "residents are convinced that …", "her message was that …"."""

from collections.abc import Iterator

from retold.syntax import Tree
from retold.tellings import cues
from retold.tellings.frames.frame import QUOTES, Frame, negated
from retold.tellings.frames.nouns import responsible
from retold.tellings.sources.reader import Reader

SPOKEN = cues.NOUNS.keys() | frozenset("message point position line answer response verdict advice case".split())
"""Nouns of which somebody's can be that something is so."""

COMMON = frozenset("word rumour rumor talk story theory claim suspicion belief fear speculation".split())
"""Nouns of what goes round, that nobody need have said: "word on the docks is that …"."""

SHORT = 9
"""A clause of at most so many tokens brings in, behind a colon, what its subject says: "The mayor was blunt: …"."""


def minded(reader: Reader, i: int) -> Iterator[Frame]:
    """ "Residents are convinced that …", "she is adamant that …"."""
    tree = reader.tree
    passive = tree.child(i, "auxpass") is not None
    verb = i if passive else tree.head(i)
    holder = tree.child(verb, "nsubj", "nsubjpass")
    clause = behind(tree, i, i) or behind(tree, verb, i)
    links = reader.read(holder) if holder is not None and clause is not None else ()
    if links and clause is not None:
        region = frozenset(tree.subtree(clause)) | {i, verb}
        yield Frame(cue=i, manner="believed", links=links, region=region, source=holder)


def predicate(reader: Reader, i: int) -> Iterator[Frame]:
    """ "The ministry's message was that …", "the message from the ministry was that …"."""
    tree = reader.tree
    verb = tree.head(i)
    clause = behind(tree, verb, verb) if tree.dep(i) == "nsubj" and tree.lemma(verb) == "be" else None
    holder = responsible(reader, i, clausal=False) if clause is not None else None
    links = reader.read(holder) if holder is not None else ()
    if links and clause is not None:
        manner = cues.NOUNS.get(tree.lemma(i), "said")
        region = frozenset(tree.subtree(clause)) | {verb}
        yield Frame(cue=i, manner=manner, links=links, region=region, source=holder)
    elif clause is not None and tree.lemma(i) in COMMON:
        yield Frame(cue=i, manner="gap", links=(), region=frozenset(tree.subtree(clause)) | {verb})


def cleft(reader: Reader, i: int) -> Iterator[Frame]:
    """ "What she said was that …"; "what she did not say was that …" is the text's own."""
    tree = reader.tree
    if negated(tree, i):
        return
    verb, holder = tree.head(i), tree.child(i, "nsubj")
    what = any(tree.lemma(k) == "what" for k in tree.children(i, "dobj"))
    bare = tree.lemma(verb) == "be" and tree.child(verb, "acomp", "attr") is None
    clause = behind(tree, verb, verb) if tree.dep(i) == "csubj" and what and bare else None
    links = reader.read(holder) if holder is not None and clause is not None else ()
    if links and clause is not None:
        region = frozenset(tree.subtree(clause)) | {i, verb}
        yield Frame(cue=i, manner="said", links=links, region=region, source=holder)


def colon(reader: Reader, first: int, last: int) -> Iterator[Frame]:
    """ "The mayor was blunt: “…”": a quotation behind a short clause about somebody who can speak."""
    tree = reader.tree
    at = next((k for k in range(first, min(last - 2, first + SHORT)) if tree.word(k) == ":"), None)
    if at is None or tree.word(at + 1) not in QUOTES:
        return
    verb = next((k for k in range(first, at) if tree.tag(k) in {"VBD", "VBZ", "VBP"}), None)
    holder = tree.child(verb, "nsubj") if verb is not None and tree.lemma(verb) in {"be", "have"} else None
    if verb is not None and holder is not None and reader.speaks(holder) and (links := reader.read(holder)):
        yield Frame(cue=verb, manner="said", links=links, region=frozenset(range(at, last)) | {verb}, source=holder)


def behind(tree: Tree, i: int, after: int) -> int | None:
    """The clause of a word that stands behind a token."""
    return next((k for k in tree.children(i, "ccomp") if k > after), None)
