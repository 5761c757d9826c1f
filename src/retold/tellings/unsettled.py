"""Frames of what is left open: conditions, questions, doubts, and what nobody in particular is said to say."""

from collections.abc import Iterator

from retold.syntax import Tree
from retold.tellings import cues
from retold.tellings.frame import Frame, clause_head, marked, sentence

INVERTED = frozenset({"should", "were", "had"})
"""Auxiliaries that open a condition by standing before their subject: "Were it true that …"."""

SUPPOSING = frozenset({"assume", "suppose", "provide", "presume", "imagine"})
"""Verbs whose participle opens a condition: "Assuming that …"."""


def find(tree: Tree, s: int) -> Iterator[Frame]:
    """The frames of a sentence that leave something open or untrue, without a source."""
    first, last = tree.columns.sentences[s]
    for i in range(first, last):
        lemma = tree.lemma(i)
        if lemma == "whether" or (lemma == "if" and tree.dep(i) == "mark" and asked(tree, i)):
            yield Frame(cue=i, manner="hedged", links=(), region=frozenset(tree.subtree(tree.head(i))))
        elif lemma == "if" and tree.dep(i) == "mark" and trusting(tree, tree.head(i)):
            yield Frame(cue=i, manner="hedged", links=(), region=sentence(tree, i))
        elif lemma in SUPPOSING and tree.tag(i) == "VBG" and tree.child(i, "nsubj") is None:
            yield Frame(cue=i, manner="hedged", links=(), region=frozenset(tree.subtree(i)))
        elif lemma in {"seem", "appear"} and tree.dep(i) == "parataxis":
            yield Frame(cue=i, manner="hedged", links=(), region=sentence(tree, i))
        elif lemma in cues.TRUTH and tree.dep(i) in {"acomp", "attr", "oprd"}:
            yield from judged(tree, i)
        elif lemma in cues.NOUNS and any(tree.lemma(k) in {"no", "little", "scant"} for k in tree.children(i)):
            yield from lacking(tree, i)
    if tree.word(first).lower() in INVERTED and tree.pos(first) == "AUX" and first + 1 < last:
        yield Frame(cue=first, manner="hedged", links=(), region=frozenset(tree.subtree(tree.head(first))))


def asked(tree: Tree, mark: int) -> bool:
    """Whether an "if" means "whether": its clause is what somebody asks, knows or doubts."""
    return tree.dep(tree.head(mark)) in {"ccomp", "pcomp"}


def trusting(tree: Tree, verb: int) -> bool:
    """ "If residents are to be believed", "if Quill is right"."""
    words = {tree.lemma(k) for k in tree.subtree(verb)}
    return bool(words & {"believe", "right", "correct", "true", "trust"}) and len(tree.subtree(verb)) < 12


def judged(tree: Tree, i: int) -> Iterator[Frame]:
    """ "It is untrue that …", "it is not clear that …"."""
    verb = tree.head(i)
    open_ = cues.TRUTH[tree.lemma(i)] == "hedged" and tree.lemma(i) != "possible"
    clauses = [
        k
        for k in (*tree.children(verb, "ccomp", "advcl"), *tree.children(i, "ccomp"))
        if marked(tree, k, "that") or (open_ and any(tree.tag(m) in {"WRB", "WP", "WDT"} for m in tree.subtree(k)[:2]))
    ]
    for k in clauses[:1]:
        untrue = cues.TRUTH[tree.lemma(i)] == "denied"
        yield Frame(cue=i, manner="denied" if untrue else "hedged", links=(), region=frozenset(tree.subtree(k)))


def lacking(tree: Tree, i: int) -> Iterator[Frame]:
    """ "There is no evidence that …"."""
    clause = next((k for k in tree.children(i, "acl", "ccomp", "relcl") if marked(tree, k, "that")), None)
    if clause is not None:
        region = frozenset(tree.subtree(clause)) | {clause_head(tree, i)}
        yield Frame(cue=i, manner="hedged", links=(), region=region)
