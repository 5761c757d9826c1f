"""Frames of turns of phrase: "had no comment", "took credit for the hack", "the court heard that …"."""

from collections.abc import Iterator

from retold.syntax import Tree
from retold.tellings import cues
from retold.tellings.factuality.presupposed import presupposed
from retold.tellings.frames.frame import Frame, Manner, covered, marked, negated, subject
from retold.tellings.frames.nouns import claim
from retold.tellings.frames.objects import unheard
from retold.tellings.frames.passives import passive
from retold.tellings.frames.verbs import intended
from retold.tellings.sources.reader import Reader

SILENCE = frozenset("comment information explanation knowledge idea detail details".split())
"""What one says that one has none of."""

WITHHELD = SILENCE | frozenset(
    """
    specifics reason name statement estimate breakdown figure value amount price cost term number identity timeline
    timetable motive
    """.split()
)
"""What one keeps to oneself."""

KEEPING = frozenset("comment elaborate reveal disclose divulge specify".split())
"""Verbs that, negated, say that somebody keeps something to himself."""

HANDING = frozenset("provide give release offer make share supply".split())
"""Verbs that say so with "no details" or the like, or negated with "details" or the like."""

REFUSING = frozenset("decline refuse".split())

ASKED = frozenset(["request", "invitation", "question"])
"""What one declines by which one was to comment."""

ANSWERING = frozenset(
    [("take", "credit"), ("take", "responsibility"), ("point", "finger"), ("lay", "blame"), ("place", "blame"),
     ("put", "blame"), ("pin", "blame")]
)  # fmt: skip
"""Verbs with objects by which one says that somebody, or oneself, did something."""

DOUBTING = frozenset(
    [("cast", "doubt"), ("raise", "doubt"), ("raise", "question"), ("maintain", "innocence"), ("protest", "innocence"),
     ("make", "secret"), ("leave", "doubt"), ("draw", "attention"), ("call", "attention")]
)  # fmt: skip
"""Verbs with objects by which one says that something is so, or may not be."""

AGREEING = {"agree": frozenset(["that"]), "disagree": frozenset(["that"]), "question": frozenset(["whether", "if"])}
"""Verbs that say something by a clause of this form alone."""

OPPOSING = frozenset(["push", "hit", "take"])
"""Verbs that, with "back" or "issue", go against what others say: "pushed back on claims that"."""

DISMISSING = frozenset(
    [("throw", "out"), ("toss", "out"), ("rule", "out"), ("shoot", "down"), ("knock", "down"), ("brush", "off"),
     ("brush", "aside"), ("wave", "away"), ("wave", "off"), ("wave", "aside"), ("shrug", "off"), ("laugh", "off"),
     ("push", "aside"), ("bat", "away"), ("bat", "down")]
)  # fmt: skip
"""Verbs with particles by which one turns down a claim: "threw out the claim that"."""

RECOUNTING = frozenset([("give", "account"), ("offer", "account"), ("give", "version"), ("offer", "version")])
"""Verbs with objects by which one tells what happened."""

HEARERS = frozenset("court jury juror inquest inquiry tribunal hearing magistrate".split())
"""Before whom evidence is given: "the court heard that …", "jurors were told that …"."""


FOLLOWING = frozenset("statement comment remark message tribute apology letter response".split())
"""What one issues so that its words can be printed: "issued the following statement"."""


def find(reader: Reader, i: int) -> Iterator[Frame]:
    """The frame of a verb that says something only together with its object, its negation or its subject."""
    tree = reader.tree
    if dismissing(tree, i) and tree.child(i, "nsubjpass") is not None:
        yield from passive(reader, i, "denied")
        return
    if hearing(tree, i):
        holder = tree.child(i, "nsubj", "nsubjpass")
    elif turned(tree, i) or prefacing(tree, i) or opposing(tree, i) or dismissing(tree, i):
        holder = subject(tree, i)
    else:
        return
    if holder is None:
        return
    against = opposing(tree, i) or dismissing(tree, i)
    sure = hearing(tree, i) or answering(tree, i) or pleading(tree, i) or dismissing(tree, i)
    links = reader.read(holder, sure=sure)
    if links or tree.pos(holder) == "PRON":
        region = covered(tree, i, holder, aside=False)
        manner: Manner = "denied" if against else "said" if links else "gap"
        if questioning(tree, i):
            manner = "hedged"
        yield Frame(
            cue=i,
            manner=manner,
            links=links,
            region=region,
            clause=hearing(tree, i) or prefacing(tree, i),
            source=holder,
        )


def turned(tree: Tree, i: int) -> bool:
    """Whether a verb is part of a turn of phrase by which its subject says something."""
    if presupposed(tree, i):
        return False
    if silent(tree, i):
        return True
    if intended(tree, i):
        return False
    said = answering(tree, i) or recounting(tree, i) or pleading(tree, i)
    return said or doubting(tree, i) or letting(tree, i) or agreeing(tree, i)


def doubting(tree: Tree, i: int) -> bool:
    """ "Cast doubt on the toll", "made no secret of the fact that …"."""
    thing = tree.child(i, "dobj")
    if thing is None or (tree.lemma(i), tree.lemma(thing)) not in DOUBTING or negated(tree, i):
        return False
    none = any(tree.lemma(k) == "no" for k in tree.children(thing, "det"))
    told = tree.child(i, "prep", "ccomp") is not None or tree.child(thing, "prep", "acl") is not None
    return told and (none or tree.lemma(i) not in {"make", "leave"})


def agreeing(tree: Tree, i: int) -> bool:
    """ "Agreed that the ferry was unsafe", "questioned whether it was safe"; "agreed to sell it" is an act."""
    clause, holder = tree.child(i, "ccomp"), tree.child(i, "nsubj")
    marks = {tree.lemma(k) for k in tree.children(clause, "mark")} if clause is not None else set()
    share = holder is not None and (tree.lemma(holder) in {"cent", "percent", "%"} or tree.pos(holder) == "NUM")
    return not share and bool(marks & AGREEING.get(tree.lemma(i), frozenset()))


def letting(tree: Tree, i: int) -> bool:
    """ "Let it be known that …"."""
    below = tree.child(i, "ccomp")
    known = tree.lemma(i) == "let" and below is not None and tree.lemma(below) == "know"
    return known and any(tree.lemma(k) == "be" for k in tree.children(below or i, "auxpass"))


def opposing(tree: Tree, i: int) -> bool:
    """ "Pushed back on claims that …", "took issue with the claim that …"."""
    if tree.lemma(i) not in OPPOSING:
        return False
    by = {tree.lemma(k) for k in tree.children(i, "advmod", "prt", "dobj")} & {"back", "issue"}
    near = [p for k in (i, *tree.children(i, "dobj", "advmod", "prt")) for p in tree.children(k, "prep")]
    said = cues.NOUNS.keys() | {"idea", "notion", "characterisation", "characterization"}
    return bool(by) and any(tree.lemma(p) in said for k in near for p in tree.children(k, "pobj"))


def dismissing(tree: Tree, i: int) -> bool:
    """ "Threw out the claim that …", "ruled out that …"."""
    by = {tree.lemma(k) for k in tree.children(i, "prt", "advmod")}
    if not any((tree.lemma(i), word) in DISMISSING for word in by) or negated(tree, i):
        return False
    things = [k for k in tree.children(i, "dobj", "nsubjpass") if claim(tree, k)]
    return bool(things) or any(marked(tree, k, "that") for k in tree.children(i, "ccomp"))


def questioning(tree: Tree, i: int) -> bool:
    """ "Cast doubt on claims that …", which leaves open whether they are so."""
    thing = tree.child(i, "dobj")
    if not doubting(tree, i) or thing is None or tree.lemma(thing) not in {"doubt", "question"}:
        return False
    near = [p for k in (*tree.children(i, "prep"), *tree.children(thing, "prep")) for p in tree.children(k, "pobj")]
    return tree.lemma(i) != "leave" and any(claim(tree, p) for p in near)


def silent(tree: Tree, i: int) -> bool:
    """ "Had no comment on the letter", "would not reveal the price": what somebody says by saying nothing."""
    thing, lemma = tree.child(i, "dobj"), tree.lemma(i)
    if lemma in REFUSING and thing is not None and tree.lemma(thing) in ASKED:
        return any(tree.lemma(k) in {"comment", "interview"} for k in tree.subtree(thing))
    if any(tree.dep(k) == "ccomp" and tree.lemma(tree.head(k)) in cues.CUE for k in (i, *tree.ancestors(i))):
        return False  # who says of another that he keeps silent tells it himself
    refusing = tree.dep(i) == "xcomp" and tree.lemma(tree.head(i)) in REFUSING
    kept = refusing or tree.child(i, "neg") is not None
    if lemma in KEEPING:
        return kept and not unheard(tree, i)
    if thing is None or lemma not in HANDING | {"have"}:
        return False
    none = any(tree.lemma(k) == "no" for k in tree.children(thing, "det"))
    return tree.lemma(thing) in (SILENCE if lemma == "have" else WITHHELD) and (none or (kept and lemma != "have"))


def answering(tree: Tree, i: int) -> bool:
    """ "Took credit for the hack", "pointed the finger at the regime": what somebody says of himself or another."""
    thing = tree.child(i, "dobj")
    if thing is None or (tree.lemma(i), tree.lemma(thing)) not in ANSWERING or negated(tree, i):
        return False
    literal = any(tree.lemma(k) in {"a", "an"} for k in tree.children(thing, "det"))  # "took a credit from the bank"
    near = (*tree.children(i, "prep"), *tree.children(thing, "prep"))
    return not literal and any(tree.lemma(k) in {"for", "at", "on"} for k in near)


def recounting(tree: Tree, i: int) -> bool:
    """ "Gave a different account of the wreck"."""
    thing = tree.child(i, "dobj")
    if thing is None or (tree.lemma(i), tree.lemma(thing)) not in RECOUNTING or negated(tree, i):
        return False
    return any(tree.lemma(k) in {"of", "on"} for k in (*tree.children(i, "prep"), *tree.children(thing, "prep")))


def pleading(tree: Tree, i: int) -> bool:
    """ "Pleaded not guilty to two counts of theft"; a plea of guilty settles what it is about."""
    if tree.lemma(i) != "plead":
        return False
    pleas = list(tree.children(i, "acomp", "oprd", "advmod", "dobj", "xcomp"))
    not_ = any(tree.lemma(k) == "not" for p in (i, *pleas) for k in tree.children(p))
    return any(tree.lemma(k) == "innocent" or (tree.lemma(k) == "guilty" and not_) for k in pleas)


def prefacing(tree: Tree, i: int) -> bool:
    """ "Issued the following statement": words that come after the sentence."""
    thing = tree.child(i, "dobj")
    said = thing is not None and tree.lemma(thing) in FOLLOWING
    return said and any(tree.word(k).lower() == "following" for k in tree.kids[thing or i])


def hearing(tree: Tree, i: int) -> bool:
    """ "The court heard that …", "jurors were told that …": evidence that is given before somebody."""
    own, told = tree.child(i, "nsubj"), tree.child(i, "nsubjpass")
    holder = own if tree.lemma(i) == "hear" else told if tree.lemma(i) == "tell" else None
    return holder is not None and tree.lemma(holder) in HEARERS and tree.child(i, "ccomp") is not None
