"""Reports put into, behind or beside what they report: "the files, she said, …", "…, said an official who …"."""

from retold.syntax import Tree
from retold.tellings import cues
from retold.tellings.frames.frame import REPORTING, contents_of, marked, sentence


def interposed(tree: Tree, i: int) -> bool:
    """ "The files, she said, …", "the victims it said were …": a report put into the middle of its own content."""
    if cues.CUE[tree.lemma(i)] == "shown" or tree.dep(i) not in {"relcl", "parataxis"}:
        return False
    if tree.dep(i) == "relcl" and tree.lemma(i) not in REPORTING:
        return False
    if contents_of(tree, i) or (tree.child(i, "dobj") is not None and tree.dep(i) == "relcl"):
        return False
    return tree.child(i, "nsubj") is not None and not marked(tree, i, "who")


def inverted(tree: Tree, i: int) -> bool:
    """ "…, said an official who …": a report behind its content, its subject behind the verb."""
    holder = tree.child(i, "nsubj")
    if tree.lemma(i) not in REPORTING or holder is None or holder < i or contents_of(tree, i):
        return False
    first, _ = tree.columns.sentences[tree.sentence_of[i]]
    return i - first > 3 and tree.first(holder) == i + 1 and tree.child(i, "dobj") is None


def unjoined(tree: Tree, i: int) -> bool:
    """Whether nothing joins a report to what it follows, as where a feed has no commas: "nine drowned a diver said"."""
    holder = tree.child(i, "nsubj")
    if tree.lemma(i) not in REPORTING or tree.dep(i) != "conj" or holder is None or holder > i or contents_of(tree, i):
        return False
    first, _ = tree.columns.sentences[tree.sentence_of[i]]
    before = tree.first(holder) - 1
    joined = tree.pos(before) in {"CCONJ", "SCONJ", "PUNCT", "VERB", "AUX"}
    return before > first + 2 and not joined and tree.child(i, "dobj", "mark", "advmod") is None


def around(tree: Tree, i: int) -> frozenset[int]:
    """What an interposed report covers: the sentence, or the phrase that it is a relative clause of ("a step she said
    was wrong") where no comma sets it apart.
    """
    own = tree.subtree(i)
    start, end = own[0], own[-1] + 1
    apart = start and not (tree.word(start - 1).isalnum() and tree.word(min(end, len(tree.kids) - 1)).isalnum())
    if tree.dep(i) != "relcl" or apart:
        return sentence(tree, i)
    return frozenset(tree.subtree(tree.head(i)))
