"""Whether a word is negated, and by which auxiliaries it is governed, its own or those that it shares."""

from retold.syntax import Tree

NOBODY = frozenset({"nobody", "none", "neither", "nothing"})

NO = frozenset({"no", "neither"})

CARRIERS = frozenset({"yet", "ever", "even", "immediately", "long", "really", "necessarily"})
"""Adverbs on which a parser hangs the "not" of the verb: "not yet"."""

SUBJECTS = ("nsubj", "nsubjpass", "expl")

BARE = frozenset({"VB", "VBN", "VBG"})
"""Tags of verbs that share the auxiliaries of the verb that they are coordinate with."""


def negated(tree: Tree, i: int) -> str:
    """How a word itself is negated: by "not", by its subject ("nobody", "no-subject", "few"), or "" if it is not."""
    return adverbial(tree, i) or nominal(tree, i)


def adverbial(tree: Tree, i: int) -> str:
    """ "not", or "not-only" where that says more and not less."""
    for k in tree.children(i):
        word = tree.word(k).lower()
        if tree.dep(k) == "advmod" and word in CARRIERS and tree.child(k, "neg") is not None:
            return "not"
        if tree.dep(k) == "neg" or word in {"never", "not", "n't", "n’t", "cannot"}:
            more = [x for x in tree.children(i, "advmod", "preconj") if x == k + 1]
            return "not-only" if any(tree.lemma(x) in {"only", "just"} for x in more) else "not"
        if word == "longer" and k and tree.word(k - 1).lower() == "no":
            return "not"
        if word in {"nor", "neither"} and tree.dep(k) in {"cc", "preconj", "advmod"} and k < i:
            return "not"
    return ""


def nominal(tree: Tree, i: int) -> str:
    """By which kind of subject a verb is negated."""
    for k in tree.children(i, *SUBJECTS):
        word = tree.word(k).lower()
        if word in NOBODY or (word == "one" and k and tree.word(k - 1).lower() == "no"):
            return "nobody"
        if any(tree.word(m).lower() in NO for m in tree.children(k, "det", "preconj", "cc")):
            return "no-subject"
        if tree.lemma(k) == "few" or scarce(tree, k):
            return "few"
    return ""


def scarce(tree: Tree, i: int) -> bool:
    """Whether a noun has "few" or "little" ("a few" and "a little" are some)."""
    return any(tree.word(k).lower() in {"few", "little"} for k in tree.children(i, "amod", "det")) and not any(
        tree.lemma(k) == "a" for k in tree.children(i, "det")
    )


def shared(tree: Tree, i: int, top: int) -> str:
    """How a verb is negated, by its own words or by those of the verb `top` that it continues.

    "Not" reaches over "or" and over bare forms that stand beside each other ("did not sail or fish"), and through
    "going to" and "have to".
    """
    own = negated(tree, i)
    if own or i == top:
        return own
    if tree.dep(top) != "conj" and tree.dep(i) == "xcomp":
        return negated(tree, top)
    at = i
    while tree.dep(at) == "conj" and at != top and tree.tag(tree.head(at)) == tree.tag(i):
        at = tree.head(at)
        links = {tree.lemma(k) for k in tree.children(at, "cc")}
        bare = tree.tag(i) == "VB" and tree.child(i, "aux", "auxpass") is None and "but" not in links
        joined = bare or bool(links & {"or", "nor"})
        if joined and tree.child(i, "nsubj") is None and negated(tree, at):
            return negated(tree, at)
    over = tree.head(at)
    return negated(tree, over) if tree.dep(at) == "xcomp" and periphrastic(tree, over) else ""


def auxiliaries(tree: Tree, i: int, top: int) -> list[int]:
    """The auxiliaries of a verb, or those of the verb `top` that it is coordinate with in the same form."""
    own = tree.children(i, "aux", "auxpass")
    if own or top == i or tree.tag(i) not in BARE or tree.tag(top) != tree.tag(i):
        return own
    return tree.children(top, "aux", "auxpass")


def infinitive(tree: Tree, i: int) -> bool:
    return any(tree.tag(k) == "TO" or tree.lemma(k) == "to" for k in tree.children(i, "aux"))


def periphrastic(tree: Tree, i: int) -> bool:
    """Whether a verb is an auxiliary in all but name: "is going to", "have to"."""
    if tree.lemma(i) == "go":
        return tree.tag(i) == "VBG" and tree.child(i, "prep", "dobj") is None
    below = tree.child(i, "xcomp")
    return tree.lemma(i) == "have" and tree.child(i, "dobj") is None and below is not None and infinitive(tree, below)
