"""The shorter propositions inside one that is told: "the van, which had been stolen in Ostrel, …".

A clause is told as a whole, since its writer says it in one breath. Another article may tell only a part of it, which
then is a claim of its own; so the parts are told too, on the same word.
"""

from retold.syntax import Tree
from retold.tellings import cues
from retold.tellings.clauses import Clause, bare, bounded, pending

DEPENDENT = frozenset({"conj", "relcl", "acl", "advcl"})

OPEN = frozenset({"if", "unless", "whether", "lest", "though", "as", "than", "like"})
"""Words before a clause that leave open whether it is so, or only compare."""

PLAIN = frozenset({"and", "but", "then", "while"})
"""Words between two verbs of which both hold."""


def parts(tree: Tree, clause: Clause) -> list[Clause]:
    """The propositions inside a clause, in order; none whose meaning hangs on a word outside it."""
    inside = (i for i in sorted(clause.tokens) if i != clause.head and whole(tree, i))
    found = (bounded(tree, i, []) for i in inside)
    return [part for part in found if part and part.span != clause.span]


def whole(tree: Tree, i: int) -> bool:
    """Whether a verb heads a clause that says by itself what it says in its sentence.

    An infinitive tells no fact, a condition neither; a second verb may share the "not" or the "or" of the first.
    """
    if tree.dep(i) not in DEPENDENT or tree.pos(i) not in {"VERB", "AUX"}:
        return False
    if tree.dep(i) == "acl" and tree.lemma(i) in cues.SEEN and tree.child(i, "agent") is not None:
        return False  # "papers seen by the Post" says whom the writer has to thank
    if tree.word(i) == "been" and tree.tag(min(tree.subtree(i)[-1] + 1, len(tree.kids) - 1)) == "VBN":
        return False  # "has not been peer reviewed", whose verb the parser has hung elsewhere
    if (
        pending(tree, i)
        or bare(tree, i)
        or any(tree.lemma(k) in OPEN for k in tree.children(i, "mark", "advmod") if k < i)
    ):
        return False
    subject = tree.child(i, "nsubj", "nsubjpass", "expl") is not None
    if not subject and tree.tag(i) == "VB":
        return False
    return tree.dep(i) != "conj" or subject or shared(tree, tree.head(i), i)


def shared(tree: Tree, first: int, second: int) -> bool:
    """Whether two verbs of one subject are joined so that both hold, each as it stands."""
    joint = {tree.lemma(k) for k in tree.children(first, "cc") if k < second}
    return joint <= PLAIN and tree.child(first, "neg") is None
