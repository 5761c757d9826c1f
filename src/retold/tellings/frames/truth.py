"""Frames of what is called untrue or left open: "it is not true that …", "reports that … are a lie".

What is judged is a clause or somebody's claim; who judges is whom the frames around name, or else the text itself.
"""

from collections.abc import Iterator

from retold.syntax import Tree
from retold.tellings import cues
from retold.tellings.factuality.negation import negated
from retold.tellings.frames.frame import Frame, Manner, marked, marked_to
from retold.tellings.frames.nouns import contents, finite

PARTLY = frozenset("seem appear may might necessarily entirely wholly always quite altogether strictly fully".split())
"""What makes of "not true" that it may be, or in part."""

GROUNDS = frozenset("truth basis foundation substance merit credence validity veracity".split())
"""What a claim has, if there is something in it."""

INTO = frozenset("in to behind for".split())
"""Prepositions between those and the claim."""

RETRACTING = frozenset("retract withdraw recant rescind".split())
"""What one does with a claim by which one no longer stands."""

WIDE = frozenset({"right", "wrong", "absurd", "ridiculous", "laughable", "ludicrous", "preposterous", "outlandish"})
"""How claims are that are untrue; that "it is wrong that" something is so blames what is so."""

FLATLY = frozenset("simply plainly factually flatly patently demonstrably".split())
"""Adverbs beside which what is wrong is untrue."""


def find(tree: Tree, s: int) -> Iterator[Frame]:
    """The frames of a sentence that tell what is true or not, without a source."""
    for i in range(*tree.columns.sentences[s]):
        lemma = tree.lemma(i).lower()
        if lemma in cues.TRUTH:
            yield from predicated(tree, i) or described(tree, i)
        elif lemma in GROUNDS:
            yield from groundless(tree, i)
        elif lemma == "contrary" or (lemma in RETRACTING and not negated(tree, i)):
            yield from given_up(tree, i)


def predicated(tree: Tree, i: int) -> list[Frame]:
    """ "It is untrue that …", "the claim that … is false", "dismissed as a lie the claim that …"."""
    verb = predicate(tree, i)
    manner = verdict(tree, i, verb) if verb is not None else None
    if verb is None or manner is None:
        return []
    for content in (c for noun in objects(tree, verb) if noun != i for c in contents(tree, noun)):
        if tree.lemma(i) in WIDE and tree.dep(content) in {"pobj", "pcomp"}:  # "the idea of selling it is absurd"
            return []
        return [frame(tree, i, manner, content, verb)]
    for k in saying(tree, i, verb) if manner == "denied" else ():
        return [frame(tree, i, manner, k, verb)]
    if tree.lemma(i) in WIDE and not flatly(tree, i, verb):
        return []
    return [frame(tree, verb if manner == "denied" else i, manner, k) for k in direct(tree, i, verb, manner)[:1]]


def frame(tree: Tree, cue: int, manner: Manner, content: int, *more: int) -> Frame:
    """The frame of a judgement on a clause, and on the verb that says it where it is told whole."""
    return Frame(cue=cue, manner=manner, links=(), region=frozenset([*tree.subtree(content), *more]))


def flatly(tree: Tree, i: int, verb: int) -> bool:
    """ "It is simply wrong that …"."""
    return any(tree.lemma(k) in FLATLY for at in (i, verb) for k in tree.children(at, "advmod"))


def predicate(tree: Tree, i: int) -> int | None:
    """The verb that says of something that it is what a word says: "is false", "called … a lie", "dismissed as"."""
    if tree.dep(i) in {"acomp", "attr", "oprd"}:
        return tree.head(i)
    over = tree.head(i)
    if tree.dep(i) == "advcl" and marked(tree, i, "as") and tree.lemma(over) in cues.CALLING:
        return over
    if tree.dep(over) == "prep" and tree.lemma(over) == "as" and over < i and tree.pos(tree.head(over)) == "VERB":
        return tree.head(over)
    return None


def verdict(tree: Tree, i: int, verb: int) -> Manner | None:
    """What a word makes of that of which it is said; None if that is so, or if it is not said not to be."""
    manner = cues.TRUTH[tree.lemma(i).lower()]
    if manner == "hedged":
        return manner
    turned = negated(tree, verb) in {"not", "nobody", "no-subject"} or any(
        tree.word(k).lower() in {"no", "not", "hardly"} for k in tree.children(i, "det", "neg", "advmod")
    )
    if (manner == "said") is not turned:
        return None
    words = {tree.lemma(verb), *(tree.lemma(k) for at in (verb, i) for k in tree.children(at, "aux", "advmod"))}
    return "hedged" if words & PARTLY else "denied"


def objects(tree: Tree, verb: int) -> list[int]:
    """Of what a verb may say something by a predicate: its object, or its subject if it has none."""
    behind = [p for k in tree.children(verb, "prep") if tree.lemma(k) == "as" for p in tree.children(k, "pobj")]
    return [*tree.children(verb, "nsubjpass", "dobj"), *behind] or tree.children(verb, "nsubj")


def direct(tree: Tree, i: int, verb: int, manner: Manner) -> list[int]:
    """The clauses of which a word itself is said: "it is not the case that …", "it is unclear how …".

    "So false that …" tells what comes of it.
    """
    it = any(tree.lemma(k) == "it" for k in tree.children(verb, "nsubj", "dobj"))
    open_ = manner == "hedged" and tree.lemma(i) != "possible"
    found = [*tree.children(verb, "ccomp", "advcl"), *tree.children(i, "ccomp")] if it or manner == "hedged" else []
    found += [k for k in tree.children(i, "acl", "relcl") if it and finite(tree, k)]
    found += tree.children(verb, "csubj", "csubjpass")
    return [
        k
        for k in found
        if marked(tree, k, "that")
        or (manner == "denied" and tree.dep(k) == "ccomp" and k > i and plain(tree, k))
        or (open_ and (it or tree.dep(k) == "ccomp") and asking(tree, k))
    ]


def asking(tree: Tree, k: int) -> bool:
    """Whether a clause begins with a question word."""
    return any(tree.tag(m) in {"WRB", "WP", "WDT"} for m in tree.subtree(k)[:2])


def plain(tree: Tree, k: int) -> bool:
    """Whether a clause has a subject, a tense and no conjunction: "it is not true the ferry sank"."""
    tensed = any(tree.tag(m) in {"VBD", "VBZ", "VBP", "MD"} for m in (k, *tree.children(k, "aux", "auxpass")))
    return tensed and tree.child(k, "nsubj", "nsubjpass") is not None and tree.child(k, "mark", "advmod") is None


def saying(tree: Tree, i: int, verb: int) -> list[int]:
    """The clause that it is untrue to say: "it is wrong to claim that …"."""
    acts = (k for at in (verb, i) for k in tree.children(at, "xcomp", "advcl", "ccomp") if k > i and marked_to(tree, k))
    return [c for k in acts if tree.lemma(k) in cues.CUE for c in tree.children(k, "ccomp") if c > k]


def described(tree: Tree, i: int) -> list[Frame]:
    """ "False claims that …", "unconfirmed reports that …"."""
    manner, noun = cues.TRUTH[tree.lemma(i).lower()], tree.head(i)
    if tree.dep(i) not in {"amod", "compound"} or manner == "said" or tree.lemma(noun) not in cues.CLAIMED:
        return []
    clauses = [k for k in tree.children(noun, "acl", "ccomp", "relcl") if k > noun and finite(tree, k)]
    return [frame(tree, i, manner, k) for k in clauses[:1]]


def groundless(tree: Tree, i: int) -> Iterator[Frame]:
    """ "There is no truth in reports that …", "claims that … have no basis", "… are without foundation"."""
    thing, over = i, tree.head(i)
    if tree.dep(i) == "pobj" and tree.lemma(over) == "of":  # "not a shred of truth"
        thing = tree.head(over)
    without = tree.dep(thing) == "pobj" and tree.lemma(tree.head(thing)) == "without"
    verb = tree.head(tree.head(thing)) if without else tree.head(thing)
    none = any(tree.word(k).lower() in {"no", "not", "little"} for n in (thing, i) for k in tree.children(n))
    if not (without or none or negated(tree, verb) == "not") or tree.pos(verb) not in {"VERB", "AUX"}:
        return
    near = [*tree.children(thing, "prep"), *tree.children(i, "prep"), *tree.children(verb, "prep")]
    behind = [p for k in near if tree.lemma(k) in INTO for p in tree.children(k, "pobj")]
    for noun in (*behind, *tree.children(verb, "nsubj")):
        for content in contents(tree, noun)[:1]:
            yield frame(tree, i, "denied", content, verb)
            return


def given_up(tree: Tree, i: int) -> Iterator[Frame]:
    """ "Contrary to reports that …", "withdrew its report that …"."""
    against = tree.lemma(i).lower() == "contrary"
    behind = [p for k in tree.children(i, "prep") if tree.lemma(k) == "to" for p in tree.children(k, "pobj")]
    for noun in behind if against else tree.children(i, "dobj", "nsubjpass"):
        for k in (k for k in contents(tree, noun)[:1] if tree.pos(k) in {"VERB", "AUX"}):
            manner: Manner = "denied" if against else "hedged"
            yield frame(tree, noun, manner, k)
