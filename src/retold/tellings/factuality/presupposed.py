"""What a text takes for granted in telling that somebody did not say, know or notice it.

The clause of a factive verb is told as true also where the verb is denied (Kiparsky and Kiparsky 1970, Karttunen
1971): "did not notice that nine were missing". So it is, of whatever verb of telling, where somebody failed or forgot
to tell it: one can only leave out what is so.
"""

from retold.syntax import Tree
from retold.tellings.factuality.negation import negated

FACTIVE = frozenset("disclose reveal mention notice realise realize know discover remember forget appreciate".split())
"""Verbs whose clause holds whether they are denied or not. To admit or acknowledge a thing may be to settle it."""

TELLING = frozenset("tell say inform notify report alert note add declare state explain warn".split())
"""Verbs whose clause holds where somebody omitted to do so."""

OMITTING = frozenset("fail forget neglect omit".split())

KEEPING_BACK = OMITTING | {"refuse", "decline"}

OPEN = frozenset({"whether", "if"})


def presupposed(tree: Tree, i: int) -> bool:
    """Whether the clause of a verb that is denied stands as the text's own."""
    clause = next((k for k in tree.children(i, "ccomp") if k > i), None)
    if clause is None or tree.lemma(i) not in FACTIVE | TELLING or asked(tree, clause):
        return False
    over = tree.lemma(tree.head(i)) if tree.dep(i) in {"xcomp", "pcomp"} else ""
    if over in OMITTING or over == "without":
        return True
    return tree.lemma(i) in FACTIVE and (bool(negated(tree, i)) or over in KEEPING_BACK)


def asked(tree: Tree, clause: int) -> bool:
    """Whether a clause is a question: "did not know whether nine had died", "did not reveal how they had"."""
    first = tree.first(clause)
    return tree.lemma(first) in OPEN or (tree.lemma(first) != "that" and tree.tag(first)[:1] == "W")
