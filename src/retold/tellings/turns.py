"""Frames of turns of phrase: "had no comment", "took credit for the hack", "pointed the finger at the regime"."""

from collections.abc import Iterator

from retold.syntax import Tree
from retold.tellings.frame import Frame, Manner, negated, subject
from retold.tellings.sources import Reader

SILENCE = frozenset("comment information explanation knowledge idea details".split())
"""What one says that one has none of."""

ANSWERING = frozenset(
    [("take", "credit"), ("take", "responsibility"), ("point", "finger"), ("lay", "blame"), ("place", "blame"),
     ("put", "blame"), ("pin", "blame")]
)  # fmt: skip
"""Verbs with objects by which one says that somebody, or oneself, did something."""


def find(reader: Reader, i: int) -> Iterator[Frame]:
    """The frame of a verb that says something only together with its object."""
    tree = reader.tree
    thing, holder = tree.child(i, "dobj"), subject(tree, i)
    if thing is None or holder is None or not (silent(tree, i, thing) or answering(tree, i, thing)):
        return
    links = reader.read(holder)
    if links or tree.pos(holder) == "PRON":
        region = frozenset(tree.subtree(i)) - set(tree.subtree(holder)) | {i}
        manner: Manner = "said" if links else "gap"
        yield Frame(cue=i, manner=manner, links=links, region=region, clause=False, source=holder)


def silent(tree: Tree, i: int, thing: int) -> bool:
    """ "Had no comment on the letter": what somebody says by saying that he has nothing to say."""
    nothing = any(tree.lemma(k) == "no" for k in tree.children(thing, "det"))
    return tree.lemma(i) == "have" and tree.lemma(thing) in SILENCE and nothing


def answering(tree: Tree, i: int, thing: int) -> bool:
    """ "Took credit for the hack", "pointed the finger at the regime": what somebody says of himself or another."""
    literal = any(tree.lemma(k) in {"a", "an"} for k in tree.children(thing, "det"))  # "took a credit from the bank"
    if (tree.lemma(i), tree.lemma(thing)) not in ANSWERING or literal or negated(tree, i):
        return False
    return any(tree.lemma(k) in {"for", "at", "on"} for k in (*tree.children(i, "prep"), *tree.children(thing, "prep")))
