"""How certain an article makes what it tells."""

from collections.abc import Set

from retold.records import Certainty
from retold.syntax import Tree
from retold.tellings import cues
from retold.tellings.clauses import Clause, lacked
from retold.tellings.factuality.negation import negated
from retold.tellings.frames.frame import QUOTES, Frame
from retold.tellings.frames.hearsay import formal

SCHEDULED = frozenset({"due", "set", "slate", "slated", "suppose"})
"""Words before an infinitive by which a speaker tells what is arranged; "likely" and "expected" leave it open."""

FORESEEING = frozenset({"expect", "anticipate", "hope", "project"})

TAKEN_FOR = frozenset({"believe", "think", "suspect", "presume", "suppose", "rumour", "rumor"})
"""Participles after a noun, before an infinitive, by which it may be something else."""

REPUTED = frozenset({"consider", "say", "report", "understand", "repute", "tout", "tip"})
"""Participles after a noun, before an infinitive, by which nobody in particular says it."""

MEASURES = frozenset(
    """
    bill law legislation act amendment proposal measure plan deal treaty agreement contract rule ban tax reform
    resolution scheme budget
    """.split()
)
"""What lays down what "would" be done under it: that is its content and no guess."""

OUTCOMES = frozenset(
    "rise climb increase grow mount soar worsen spread escalate lead result trigger cause face".split()
)
"""Verbs of what comes of something, before which a reported "could" is no past of "can"."""

MUSING = frozenset({"maybe", "perhaps"})
"""Adverbs that in somebody's words are mostly his way to talk."""

COLOURING = frozenset({"denied", "hedged", "doubted"})
"""What frames do to the certainty of what stands in them."""

STATES = frozenset("be have own need like love hate mean seem matter deserve remain stay exist".split())
"""Verbs that tell of a state; who says that he was not in it denies no deed."""


AVERTING = frozenset("prevent avoid avert forestall spare foresee".split())
"""Verbs that with "could have" tell of what was not done."""


def judge(tree: Tree, clause: Clause, frames: list[Frame], *, sourced: bool) -> Certainty:
    """Denied, hedged, attributed or asserted, the first that fits.

    `frames` are those that cover the clause; `sourced` says whether its chain has a source that the text gives for it.
    """
    frames = [f for f in frames if f.manner not in COLOURING or not beside(tree, clause, f)]
    manners = [f.manner for f in frames if not (stated(tree, clause, f) or answered(tree, clause, f, frames))]
    if "denied" in manners or (sourced and disowned(tree, clause, frames)):
        return "denied"
    put = sourced or "gap" in manners
    frames = [f for f in frames if not (sourced and lacking(tree, clause, f))]
    if left_open(tree, clause, frames, sourced=sourced) or hedged(tree, clause, sourced=put) or held(tree, clause):
        return "hedged"
    if put or accusing(tree, clause):
        return "attributed"
    return "asserted"


def beside(tree: Tree, clause: Clause, frame: Frame) -> bool:
    """Whether a frame reaches a clause only over a verb joined to its own: "denied it and said the line runs"."""
    return any(tree.dep(k) == "conj" and tree.head(k) == frame.cue for k in (clause.head, *tree.ancestors(clause.head)))


def stated(tree: Tree, clause: Clause, frame: Frame) -> bool:
    """Whether a denial is told whole ("the line denied any fault"): that is what somebody says, and told as such.

    "Denied claims that it had moved the buoys" tells with the denial what is denied.
    """
    if frame.manner != "denied" or not frame.links or frame.cue not in clause.tokens:
        return False
    near = [frame.cue, *tree.children(frame.cue, "dobj", "advmod", "prt")]  # "took issue with", "hit back at"
    things = tree.children(frame.cue, "dobj", "nsubjpass") + [
        p for k in near for q in tree.children(k, "prep") for p in tree.children(q, "pobj")
    ]
    said = (k for noun in things for k in tree.children(noun, "acl", "ccomp", "relcl"))
    return not any(tree.child(k, "nsubj", "nsubjpass") is not None for k in said)


def lacking(tree: Tree, clause: Clause, frame: Frame) -> bool:
    """Whether a clause tells that there is no evidence, which is what somebody says; open is what there is none of."""
    return frame.manner == "hedged" and lacked(tree, frame.cue) and clause.head in tree.ancestors(frame.cue)


def answered(tree: Tree, clause: Clause, frame: Frame, frames: list[Frame]) -> bool:
    """Whether a clause is what somebody claims and a judgement is the text's or another's, who may say it is false.

    "The guild's claim that nine drowned is false (, Ashe said)".
    """
    if frame.manner != "denied" or frame.links or clause.head in {frame.cue, tree.head(frame.cue)}:
        return False
    claims = (f for f in frames if f.links and f.clause and not f.aside and frame.cue not in f.region)
    return any(clause.head in f.region for f in claims)


def disowned(tree: Tree, clause: Clause, frames: list[Frame]) -> bool:
    """Whether a speaker says of himself or his side that they did not do it, which is a denial in other words.

    Only what is past can be disowned, and only deeds: "I do not know" and "he did not comment" deny nothing.
    """
    at = clause.head
    if tree.child(at, "neg") is None or not frames or not frames[-1].links:
        return False
    actor = tree.child(at, "nsubj", "nsubjpass")
    if actor is None or not past(tree, at) or tree.lemma(at) in cues.CUE or tree.lemma(at) in STATES:
        return False
    if tree.lemma(actor) in {"i", "we"}:
        return True
    speaker = {w[:5] for w in frames[-1].links[-1].name.lower().split() if len(w) > 3}
    own = tree.subtree(actor, skip=tree.children(actor, "relcl", "acl", "appos", "parataxis", "advcl", "ccomp"))
    return any(tree.word(k).lower()[:5] in speaker for k in own if len(tree.word(k)) > 3)


def past(tree: Tree, i: int) -> bool:
    """Whether a verb is in a past tense or the perfect."""
    helpers = tree.children(i, "aux", "auxpass")
    did = any(tree.tag(k) == "VBD" or tree.lemma(k) == "have" for k in helpers)
    return tree.tag(i) == "VBD" or (did and tree.tag(i) in {"VB", "VBN"})


def held(tree: Tree, clause: Clause) -> bool:
    """Whether what the clause tells of is only taken for it, whoever tells it: "jets believed to be Norrish struck"."""
    return any(
        tree.dep(k) == "acl"
        and tree.tag(k) == "VBN"
        and tree.lemma(k) in TAKEN_FOR
        and tree.child(k, "xcomp") is not None
        and near(tree, tree.head(k), clause.head)
        for k in clause.tokens
    )


def acting(tree: Tree, i: int) -> bool:
    """ "Appeared in court charged with theft" tells a public act; "charged with stealing" tells the deed with it."""
    offence = [p for k in tree.children(i, "prep") for p in tree.children(k, "pobj")]
    return bool(offence) and formal(tree, i, offence[0])


def accusing(tree: Tree, clause: Clause) -> bool:
    """Whether the clause holds an accusation in passing ("men accused of …"), which it does not make its own."""
    participles = [k for k in clause.tokens if tree.dep(k) == "acl" and tree.tag(k) == "VBN"]
    return any(
        (tree.lemma(k) in cues.ACCUSING and not acting(tree, k))
        or (tree.lemma(k) in REPUTED and tree.child(k, "xcomp") is not None)
        for k in participles
    )


def left_open(tree: Tree, clause: Clause, frames: list[Frame], *, sourced: bool) -> bool:
    """Whether a frame leaves a clause open.

    What is due or planned is somebody's statement where somebody states it ("said it was due to open"). Who does not
    say something doubts what he does not say; that he does not say it is no doubt ("would not disclose the price").
    """
    told = sum(bool(f.links) for f in frames)
    for f in frames:
        if f.manner == "hedged" and not (sourced and tree.lemma(f.cue) in SCHEDULED):
            return True
        if f.manner == "doubted" and told < 2 and unsaid(tree, clause, f):
            return True
    return believed(tree, frames)


def unsaid(tree: Tree, clause: Clause, frame: Frame) -> bool:
    """Whether a clause holds what somebody does not say, and not only that he does not say it."""
    content = tree.child(frame.cue, "ccomp")
    return frame.cue in tree.ancestors(clause.head) or (frame.cue == clause.head and content in clause.tokens)


def believed(tree: Tree, frames: list[Frame]) -> bool:
    """Whether somebody only expects, hopes or fears it; to believe something is a way to say it.

    So it is to say that one expects it.
    """
    held = cues.EXPECTING - {"believe", "think"}
    held = held - FORESEEING if sum(bool(f.links) for f in frames) > 1 else held
    return any(tree.lemma(f.cue) in held for f in frames)


def hedged(tree: Tree, clause: Clause, *, sourced: bool) -> bool:
    """Whether the clause's own words, or a verb that governs it, leave its truth open.

    In somebody's reported words "could" is mostly the past of "can" ("told the ministry that it could build them"), and
    "would" that of "will"; in the text's own voice "would" tells of what has not happened.
    """
    modals = cues.MODALS - {"could"} if sourced else cues.MODALS | {"would"}
    adverbs = cues.HEDGING_ADVERBS | {"likely", "unlikely", "possible"}
    adverbs = adverbs - MUSING if sourced else adverbs | {"unclear"}
    at = clause.head
    about = {k for a in [tree.head(at)] if tree.dep(at) == "relcl" for k in tree.children(a, "amod")}
    if not sourced and any(
        passing(tree, k) and (k in about or near(tree, tree.head(k), at)) for k in clause.tokens | about
    ):
        return True
    for i in [at, *governors(tree, at)]:
        for k in tree.children(i):
            word = tree.lemma(k)
            if tree.dep(k) == "aux" and open_modal(tree, i, word, modals):
                return True
            if tree.dep(k) in {"aux", "auxpass"} and any(tree.lemma(m) in adverbs for m in tree.children(k, "advmod")):
                return True
            if tree.dep(k) in {"advmod", "acomp", "attr"} and word in adverbs:
                return True
            if tree.dep(k) in {"acomp", "attr", "advmod"} and any(
                tree.lemma(m) in adverbs for m in tree.children(k, "advmod")
            ):
                return True
            if tree.dep(k) == "mark" and word in {"if", "unless"} and i == at:
                return True
        if i == at and any(open_modal(tree, k, "could", modals | {"could"}) for k in presented(tree, i)):
            return True
        if tree.lemma(i) in cues.HEDGING_VERBS and tree.child(i, "xcomp", "oprd", "acomp") is not None:
            return True
        if tree.lemma(i) in cues.EXPECTING and tree.tag(i) == "VBN" and tree.child(i, "nsubj") is None:
            return True
        if reduced(tree, i):
            return True
    return conditional(tree, at)


def presented(tree: Tree, i: int) -> list[int]:
    """The verbs with "could" or "may" that tell what something is of which a clause only says that there is such.

    "There were four planets that could be habitable", "among them are four that may be".
    """
    there = tree.child(i, "expl") is not None
    things = [k for k in tree.children(i, "nsubj", "attr", "dobj") if k > i]
    if tree.lemma(i) != "be" or not (there or any(tree.dep(k) == "nsubj" for k in things)):
        return []
    clauses = (c for k in things for c in tree.children(k, "relcl") if tree.word(tree.first(c) - 1) != ",")
    return [c for c in clauses if any(tree.lemma(a) in cues.MODALS for a in tree.children(c, "aux"))]


def reduced(tree: Tree, i: int) -> bool:
    """ "Jets believed to be Norrish struck": a participle that parsers take for a verb, but nobody "believes to be"."""
    infinitive = tree.child(i, "xcomp")
    to = infinitive is not None and any(tree.lemma(k) == "to" for k in tree.children(infinitive, "aux"))
    return (
        tree.lemma(i) in TAKEN_FOR and to and tree.dep(i) != "relcl" and tree.child(i, "aux", "auxpass", "dobj") is None
    )


def laid_down(tree: Tree, i: int, modal: str) -> bool:
    """ "The bill would raise the toll": what a measure says, and no guess."""
    subject = tree.child(i, "nsubj", "nsubjpass")
    return modal == "would" and subject is not None and tree.lemma(subject) in MEASURES


def guessed(tree: Tree, i: int) -> bool:
    """ "Must have known", "could have burst": a guess at what was, whoever makes it."""
    perfect = any(tree.lemma(k) == "have" for k in tree.children(i, "aux"))
    return perfect and tree.tag(i) == "VBN" and tree.child(i, "neg") is None


def open_modal(tree: Tree, i: int, word: str, modals: Set[str]) -> bool:
    """Whether an auxiliary of a verb leaves open what happens: not in "could have been prevented", "could not come"."""
    if word == "could" and averted(tree, i):
        return False
    if word in modals and not impossible(tree, i) and not laid_down(tree, i, word):
        return True
    if word in {"must", "could"} and guessed(tree, i):
        return True
    return word == "could" and tree.lemma(i) in OUTCOMES and not impossible(tree, i)


def averted(tree: Tree, i: int) -> bool:
    """ "The wreck could have been prevented": it was not, and nobody doubts that it could."""
    perfect = any(tree.lemma(k) == "have" for k in tree.children(i, "aux"))
    return tree.lemma(i) in AVERTING and perfect and tree.tag(i) == "VBN"


def passing(tree: Tree, k: int) -> bool:
    """Whether a word doubts a thing in passing: "the suspected poisoning", "the allegedly doped rowers"."""
    word = tree.word(k).lower()
    if k and tree.word(k - 1) in QUOTES:  # the word itself is talked about
        return False
    return (word in cues.HEDGING_ADJECTIVES and tree.dep(k) == "amod") or (
        word in cues.ALLEGEDLY and tree.dep(k) == "advmod" and tree.dep(tree.head(k)) in {"amod", "acl", "nmod", "prep"}
    )


def near(tree: Tree, i: int, head: int) -> bool:
    """Whether a noun stands in a clause itself and not in one that depends on it.

    What is doubted there leaves the clause as it is: "the mayor fled while police searched for the alleged thief".
    """
    while i != head:
        if tree.head(i) == i:
            return True
        if tree.dep(i) in {"relcl", "advcl", "ccomp"} or (tree.dep(i) == "acl" and tree.tag(i) != "VBG"):
            return False
        i = tree.head(i)
    return True


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
    """ "Could not be reached", "neither could be verified" say what happened; "may not be true" does not."""
    return bool(negated(tree, i)) and any(tree.lemma(k) == "could" for k in tree.children(i, "aux"))


def conditional(tree: Tree, i: int) -> bool:
    """A consequence of an open condition: "would … if …"."""
    would = any(tree.lemma(k) in {"would", "will"} for k in tree.children(i, "aux"))
    return would and any(
        tree.lemma(m) in {"if", "unless"} for k in tree.children(i, "advcl") for m in tree.children(k, "mark")
    )
