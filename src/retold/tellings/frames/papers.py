"""Frames of documents, and who stands behind one."""

from collections.abc import Iterator

from retold.syntax import Tree
from retold.tellings import cues
from retold.tellings.frames.frame import Frame, covered
from retold.tellings.sources.reader import Reader


def contents(reader: Reader, i: int) -> Iterator[Frame]:
    """What a document does with what it contains, by a verb that puts nothing on a person: "the list has 46 names".

    Of a paper that somebody has seen it may be any verb: "a draft law seen by the Argus would close nine mills".
    """
    tree = reader.tree
    holder = tree.child(i, "nsubj")
    if holder is None or tree.child(i, "dobj", "ccomp", "xcomp", "advcl", "prep") is None:
        return
    if tree.lemma(i) not in cues.DOCUMENT_VERBS and not seen(tree, holder):
        return
    links = reader.read(holder)
    if links and (tree.lemma(holder) in cues.DOCUMENTS or links[-1].role in {"document", "social"}):
        yield Frame(
            cue=i, manner="said", links=links, region=covered(tree, i, holder, aside=False), clause=False, source=holder
        )


def seen(tree: Tree, document: int) -> bool:
    """Whether a document has "seen by" and the like behind it."""
    shown = (k for k in tree.children(document, "acl") if tree.lemma(k) in cues.SEEN)
    return tree.lemma(document) in cues.DOCUMENTS and any(tree.child(k, "agent") is not None for k in shown)


def written(tree: Tree, pronoun: int) -> int:
    """The document that a pronoun before "show" takes up: the last of its number within some forty words."""
    plural = tree.word(pronoun).lower() in {"they", "these"}
    for k in range(pronoun - 1, max(-1, pronoun - 40), -1):
        if tree.lemma(k) in cues.DOCUMENTS and tree.pos(k) in {"NOUN", "PROPN"} and (tree.tag(k) == "NNS") == plural:
            return k
    return pronoun


def maker(tree: Tree, document: int) -> int:
    """Who shows a document to the public ("the broadcaster aired footage showing …"), else the document itself."""
    verb = tree.head(document)
    holder = tree.child(verb, "nsubj") if tree.dep(document) == "dobj" and tree.lemma(verb) in cues.SHOWING else None
    return document if holder is None else holder
