"""Verbs that put an object, a topic or a figure on their subject: "denied involvement", "called for an inquiry"."""

from retold.syntax import Tree
from retold.tellings import cues
from retold.tellings.frames.frame import contents_of, negated

DESCRIBING = frozenset(
    "describe portray paint depict characterize characterise label brand name identify remember regard hail "
    "dismiss".split()
)
"""Verbs before which, with "as", any noun is a speaker: "the boy described him as tall"."""

COUNTS = frozenset(
    ["toll", "number", "figure", "count", "total", "cost", "damage", "casualty", "loss", "tally", "estimate"]
)
"""What somebody puts at a figure."""

GIVEN = frozenset(["toll", "figure", "count", "total", "tally", "estimate"])
"""What somebody gives by naming a number; who "gives a number of talks" counts nothing."""

RESULTS = frozenset("loss profit earnings revenue turnover sale income dividend surplus deficit".split())
"""What a company tells in its accounts."""

RESULT = 9
"""It stands among the first so many words: "hundreds of millions of dollars in losses"."""

PICTURES = frozenset("footage video film clip image picture photograph photo".split())

AIRING = frozenset("air broadcast release publish post circulate distribute share upload".split())
"""What one does with pictures, so that they reach the public."""

SHOWN = frozenset(["show", "depict", "capture"])
"""What pictures do."""

PRONOUNCING = frozenset("declare pronounce deem consider judge rule proclaim".split())
"""What one does in saying what something is."""

DENYING = frozenset(["deny", "dispute", "contest", "refute"])
"""What one does with a charge that one does not press."""

VOTERS = frozenset("voter electorate shareholder".split())
"""Who rejects something by voting, and not by saying so."""

CALLING = frozenset(["call", "appeal"])
"""Verbs that with "for" say what somebody wants to be done."""

OBSERVERS = frozenset("reporter correspondent journalist photographer cameraman witness eyewitness".split())
"""Who is a source for what he saw."""

POINTING = frozenset(["indicate", "pinpoint"])
"""What one does with what one has found, so that one answers for it."""

SAW = frozenset("see hear observe witness watch spot notice count".split())


def objective(tree: Tree, i: int) -> bool:
    """Whether a verb puts a plain object, an infinitive or a topic on its subject: "denied involvement"."""
    lemma, thing = tree.lemma(i), tree.child(i, "dobj")
    if observing(tree, i) or airing(tree, i) or (lemma in POINTING and thing is not None and not negated(tree, i)):
        return True
    if lemma in cues.EXPRESSING and thing is not None and tree.lemma(thing) in cues.FELT:
        return True
    if describing(tree, i) or accounting(tree, i):
        return True
    if lemma == "welcome":
        return thing is not None and hailed(tree, i, thing)
    answered = lemma in DENYING and thing is not None and tree.lemma(thing) == "charge"
    if thing is not None and ((tree.lemma(thing) in cues.TAKEN and not answered) or refused(tree, i, thing)):
        return False
    if ruling(tree, i) or pronouncing(tree, i) or costing(tree, i):
        return True
    if lemma in cues.SEEING and thing is not None:
        return any(tree.lemma(k) == "as" for k in (*tree.children(i, "prep"), *tree.children(thing, "prep")))
    if lemma in cues.COUNTING and thing is not None and any(tree.pos(k) == "NUM" for k in tree.subtree(thing)[:8]):
        return True
    if lemma == "say" and tree.child(i, "intj", "det") is not None:  # "says no"
        return True
    if lemma in CALLING and thing is None and calling(tree, i):
        return True
    if lemma in cues.BARE_OBJECT and (thing is not None or tree.child(i, "xcomp") is not None or about(tree, i)):
        return True
    return bool(contents_of(tree, i)) and lemma not in cues.SENSING


def ruling(tree: Tree, i: int) -> bool:
    """ "Ruled out a link": somebody says that there is none."""
    out = any(tree.lemma(k) == "out" for k in tree.children(i, "prt", "advmod"))
    return tree.lemma(i) == "rule" and out and tree.child(i, "dobj", "ccomp", "xcomp") is not None


def pronouncing(tree: Tree, i: int) -> bool:
    """ "Declared the ferry unsafe", where parsers take what it is said to be for the object."""
    thing = tree.child(i, "dobj")
    judged = tree.child(i, "oprd") is not None or (thing is not None and tree.pos(thing) == "ADJ")
    return tree.lemma(i) in PRONOUNCING and judged


def costing(tree: Tree, i: int) -> bool:
    """ "Gave the cost of the ferry as nine million"."""
    thing = tree.child(i, "dobj")
    if tree.lemma(i) != "give" or thing is None or tree.lemma(thing) not in COUNTS | {"reason", "cause", "name", "age"}:
        return False
    return any(tree.lemma(k) == "as" for k in (*tree.children(i, "prep"), *tree.children(thing, "prep")))


def accounting(tree: Tree, i: int) -> bool:
    """Whether a company reports what it has earned or lost: "reported a loss of nine million"."""
    thing = tree.child(i, "dobj")
    if tree.lemma(i) not in {"report", "post"} or thing is None:
        return False
    return any(tree.lemma(k) in RESULTS for k in tree.subtree(thing)[:RESULT])


def hailed(tree: Tree, i: int, thing: int) -> bool:
    """Whether a thing is welcomed with words, and no guest at a door: not "welcomed 40 visitors", "would welcome"."""
    people = tree.lemma(thing).endswith(cues.PEOPLE_SUFFIX) or tree.lemma(thing) in cues.ANONYMOUS | cues.OFFICES
    counted = any(tree.pos(k) == "NUM" for k in tree.kids[thing])
    meant = any(tree.tag(k) == "MD" for k in tree.children(i, "aux"))
    return tree.pos(thing) == "NOUN" and not (people or counted or meant)


def refused(tree: Tree, i: int, thing: int) -> bool:
    """Whether a verb of denial turns down a thing and no claim: "denied him a visa", "rejected the appeal"."""
    if tree.lemma(i) == "deny":
        return tree.child(i, "dative") is not None or tree.child(i, "oprd") is not None
    if tree.lemma(i) == "reject" and tree.lemma(tree.child(i, "nsubj") or i) in VOTERS:
        return True
    judged = any(tree.lemma(k) == "as" for k in (*tree.children(i, "prep"), *tree.children(thing, "prep")))
    return (
        tree.lemma(i) in {"reject", "dismiss"}
        and not judged
        and not cues.CLAIMABLE & {tree.lemma(k) for k in tree.subtree(thing)}
    )


def about(tree: Tree, i: int) -> bool:
    """Whether a verb has a phrase that tells what is said: "warned of floods", "condemned … as"."""
    wanted = cues.ABOUT.get(tree.lemma(i))
    return not unheard(tree, i) and any(wanted is None or tree.lemma(k) in wanted for k in tree.children(i, "prep"))


def unheard(tree: Tree, i: int) -> bool:
    """ "Has not commented": he was perhaps not even asked; who "would not comment" was."""
    refused = any(tree.tag(k) == "MD" for k in tree.children(i, "aux"))
    return tree.lemma(i) == "comment" and tree.child(i, "neg") is not None and not refused


def describing(tree: Tree, i: int) -> bool:
    """Whether somebody describes somebody or something "as"."""
    thing = tree.child(i, "dobj")
    if tree.lemma(i) not in DESCRIBING or thing is None:
        return False
    near = (*tree.children(i, "prep"), *tree.children(thing, "prep"))
    return any(tree.lemma(k) == "as" for k in near) or (tree.lemma(i) == "identify" and named_last(tree, thing))


def beholding(tree: Tree, i: int, teller: int) -> bool:
    """Whether several people take something for something: "some watchers saw the delay as a ruse"."""
    thing = tree.child(i, "dobj")
    several = tree.tag(teller) == "NNS" and tree.lemma(teller) not in cues.PERIODS
    near = (*tree.children(i, "prep"), *(tree.children(thing, "prep") if thing is not None else ()))
    return tree.lemma(i) in cues.SEEING and several and any(tree.lemma(k) == "as" for k in near)


def named_last(tree: Tree, thing: int) -> bool:
    """ "Identified the man who died as Karl Ashe": parsers hang the name on the relative clause before it."""
    below = (k for c in tree.children(thing, "relcl", "acl") for k in tree.subtree(c) if k > c)
    last = [k for k in below if tree.dep(k) == "prep" and tree.lemma(k) == "as"]
    return any(tree.pos(p) == "PROPN" for k in last for p in tree.children(k, "pobj"))


def airing(tree: Tree, i: int) -> bool:
    """Whether somebody shows pictures of something to the public: "the channel aired footage of the wreck"."""
    thing = tree.child(i, "dobj")
    if tree.lemma(i) not in AIRING or thing is None or tree.lemma(thing) not in PICTURES:
        return False
    about_ = any(tree.lemma(k) in {"of", "from"} for k in (*tree.subtree(thing), *tree.children(i, "prep")))
    showing = any(tree.lemma(k) in SHOWN for k in tree.children(i, "advcl"))  # "posted a clip online showing …"
    return about_ or showing or tree.child(thing, "acl") is not None


def calling(tree: Tree, i: int) -> bool:
    """Whether somebody calls or appeals "for" something, or on or for others "to" do it."""
    urging = [
        k for k in tree.children(i, "xcomp", "advcl") if any(tree.lemma(m) == "to" for m in tree.children(k, "aux"))
    ]
    if urging and any(tree.lemma(k) in {"on", "upon"} for k in tree.children(i, "prep")):
        return True
    if any(tree.lemma(k) == "for" for k in tree.children(i, "prep")):
        return True
    return any(tree.lemma(m) == "for" for k in tree.children(i, "advcl") for m in tree.children(k, "mark"))


def observing(tree: Tree, i: int) -> bool:
    """Whether a reporter or a witness saw or heard something: "a reporter at the port saw smoke"."""
    holder = tree.child(i, "nsubj")
    seen = tree.child(i, "dobj", "ccomp", "xcomp") is not None and not negated(tree, i)
    return seen and tree.lemma(i) in SAW and holder is not None and tree.lemma(holder) in OBSERVERS


def figured(tree: Tree, i: int) -> bool:
    """Whether a noun is a figure or counted by one: "15,000", "nine million crowns"."""
    return tree.pos(i) == "NUM" or any(tree.pos(k) == "NUM" for k in tree.children(i, "nummod"))


def toll(tree: Tree, i: int) -> bool:
    """ "Put the number of dead at nine", "put the crowd at 9,000", "gave a toll of nine"."""
    counted = tree.child(i, "dobj")
    teller = tree.child(i, "nsubj")
    if tree.lemma(i) == "put" and counted is not None and teller is not None and tree.pos(teller) != "PRON":
        near = (*tree.children(i, "prep"), *tree.children(counted, "prep"))
        if any(tree.lemma(k) == "at" and figured(tree, p) for k in near for p in tree.children(k, "pobj")):
            return True
    if tree.lemma(i) == "give" and counted is not None and tree.lemma(counted) in GIVEN:
        return any(tree.pos(k) == "NUM" for k in tree.subtree(counted) if k > counted)
    return (
        tree.lemma(i) in {"put", "place", "set", "raise", "revise", "lower"}
        and counted is not None
        and tree.lemma(counted) in COUNTS
    )
