"""How certain an article makes what it tells."""

from retold.records import Certainty
from retold.syntax import Tree
from retold.tellings import cues
from retold.tellings.clauses import Clause
from retold.tellings.frame import QUOTES, Frame


def judge(tree: Tree, clause: Clause, frames: list[Frame], *, sourced: bool) -> Certainty:
    """Denied, hedged, attributed or asserted, the first that fits.

    `frames` are those that cover the clause; `sourced` says whether its chain has a source that the text gives for it.
    """
    manners = [f.manner for f in frames]
    if "denied" in manners or (sourced and disowned(tree, clause, frames)):
        return "denied"
    doubted = "doubted" in manners and sum(bool(f.links) for f in frames) < 2
    put = sourced or "gap" in manners
    if "hedged" in manners or doubted or hedged(tree, clause, sourced=put) or believed(tree, frames):
        return "hedged"
    if put or accusing(tree, clause):
        return "attributed"
    return "asserted"


def disowned(tree: Tree, clause: Clause, frames: list[Frame]) -> bool:
    """Whether a speaker says of himself or his side that they did not do it, which is a denial in other words."""
    if tree.child(clause.head, "neg") is None or not frames or not frames[-1].links:
        return False
    actor = tree.child(clause.head, "nsubj", "nsubjpass")
    if actor is None or tree.tag(clause.head) not in {"VBN", "VBD", "VB"}:
        return False
    if tree.lemma(actor) in {"i", "we"}:
        return True
    speaker = {w[:5] for w in frames[-1].links[-1].name.lower().split() if len(w) > 3}
    return any(tree.word(k).lower()[:5] in speaker for k in tree.subtree(actor) if len(tree.word(k)) > 3)


def embedding(tree: Tree, clause: Clause, frames: list[Frame], *, spoken: bool) -> Certainty:
    """The certainty of a clause that is flat itself, by what stands inside it.

    A clause most of whose words are somebody's ("The report that the dam had burst emptied the town") tells them as
    his; direct speech is never the text's own word, even if nobody is named for it.
    """
    words = [k for k in range(*reach(clause)) if tree.pos(k) not in {"PUNCT", "DET"}]
    inner = [f for f in frames if clause.head not in f.region and (f.clause or tree.pos(f.cue) == "NOUN")]
    for hedge in (True, False):
        held: set[int] = set().union(
            *(spread(tree, f) for f in inner if (f.manner in {"hedged", "doubted", "denied"}) is hedge)
        )
        if sum(k in held for k in words) >= 0.35 * len(words) > 0:
            return "hedged" if hedge else "attributed"
    return "attributed" if spoken else "asserted"


def spread(tree: Tree, frame: Frame) -> frozenset[int]:
    """The tokens that a frame colours: its region, and for a noun of saying the whole phrase that it heads."""
    return frame.region | set(tree.subtree(frame.cue)) if tree.pos(frame.cue) == "NOUN" else frame.region


def reach(clause: Clause) -> tuple[int, int]:
    """The range of tokens from the first to the last of a clause."""
    return min(clause.tokens), max(clause.tokens) + 1


def accusing(tree: Tree, clause: Clause) -> bool:
    """Whether the clause holds an accusation in passing ("men accused of …"), which it does not make its own."""
    return any(tree.lemma(k) in cues.ACCUSING and tree.dep(k) == "acl" and tree.tag(k) == "VBN" for k in clause.tokens)


def believed(tree: Tree, frames: list[Frame]) -> bool:
    """Whether somebody only expects, hopes or fears it; to believe something is a way to say it."""
    return any(tree.lemma(f.cue) in cues.EXPECTING - {"believe", "think"} for f in frames)


def hedged(tree: Tree, clause: Clause, *, sourced: bool) -> bool:
    """Whether the clause's own words, or a verb that governs it, leave its truth open.

    In somebody's reported words "could" is mostly the past of "can" ("told the ministry that it could build them"), and
    "would" that of "will"; in the text's own voice "would" tells of what has not happened.
    """
    modals = cues.MODALS - {"could"} if sourced else cues.MODALS | {"would"}
    at = clause.head
    about = {k for a in [tree.head(at)] if tree.dep(at) == "relcl" for k in tree.children(a, "amod")}
    if not sourced and any(passing(tree, k) for k in clause.tokens | about):
        return True
    for i in [at, *governors(tree, at)]:
        for k in tree.children(i):
            word = tree.lemma(k)
            if tree.dep(k) == "aux" and word in modals and not impossible(tree, i):
                return True
            if tree.dep(k) == "aux" and word == "must" and tree.tag(i) == "VBN":  # "must have known" is a guess
                return True
            if tree.dep(k) in {"advmod", "acomp", "attr"} and word in cues.HEDGING_ADVERBS | {
                "likely",
                "unlikely",
                "possible",
            }:
                return True
            if tree.dep(k) == "mark" and word in {"if", "unless"} and i == at:
                return True
        if tree.lemma(i) in cues.HEDGING_VERBS and tree.child(i, "xcomp", "oprd", "acomp") is not None:
            return True
        if tree.lemma(i) in cues.EXPECTING and tree.tag(i) == "VBN" and tree.child(i, "nsubj") is None:
            return True
    return conditional(tree, at)


def passing(tree: Tree, k: int) -> bool:
    """Whether a word doubts a thing in passing: "the suspected poisoning", "the allegedly doped rowers"."""
    word = tree.word(k).lower()
    if k and tree.word(k - 1) in QUOTES:  # the word itself is talked about
        return False
    return (word in cues.HEDGING_ADJECTIVES and tree.dep(k) == "amod") or (
        word in cues.ALLEGEDLY and tree.dep(k) == "advmod" and tree.dep(tree.head(k)) in {"amod", "acl", "nmod"}
    )


def governors(tree: Tree, i: int) -> list[int]:
    """The verbs that a verb is the complement of, up to the clause's own top."""
    found: list[int] = []
    while (tree.dep(i) in {"xcomp", "conj", "oprd"} or purpose(tree, i)) and len(found) < 6:
        if tree.dep(i) == "conj" and tree.child(i, "nsubj", "nsubjpass") is not None:
            break
        i = tree.head(i)
        found.append(i)
    return found


def purpose(tree: Tree, i: int) -> bool:
    """ "Worked to hack …": an infinitive that tells what its verb is done for."""
    return tree.dep(i) == "advcl" and any(tree.lemma(k) == "to" for k in tree.children(i, "aux"))


def impossible(tree: Tree, i: int) -> bool:
    """ "Could not be reached" says what happened; "may not be true" does not."""
    negated = tree.child(i, "neg") is not None
    return negated and any(tree.lemma(k) == "could" for k in tree.children(i, "aux"))


def conditional(tree: Tree, i: int) -> bool:
    """A consequence of an open condition: "would … if …"."""
    would = any(tree.lemma(k) in {"would", "will"} for k in tree.children(i, "aux"))
    return would and any(
        tree.lemma(m) in {"if", "unless"} for k in tree.children(i, "advcl") for m in tree.children(k, "mark")
    )
