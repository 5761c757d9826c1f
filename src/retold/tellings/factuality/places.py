"""Where a word hangs in its sentence, as far as its truth depends on it: under what, and in which way."""

from dataclasses import dataclass

from retold.syntax import Tree
from retold.tellings.factuality import governing
from retold.tellings.factuality.negation import SUBJECTS, infinitive, periphrastic

FINITE = frozenset({"VBD", "VBZ", "VBP"})

VERBAL = frozenset({"VERB", "AUX"})

REACH = 6
"""Longest chain of coordination that is followed."""

PREPOSITIONS = frozenset(
    """
    of for to in on at by with from about after before until during without against despite over following into as
    under through since between including amid toward like than because towards upon within behind
    """.split()
)

MARKS = (
    "if", "unless", "whether", "until", "till", "before", "after", "once", "when", "while", "because", "since",
    "although", "though", "so", "as", "that", "than", "where", "in", "lest",
)  # fmt: skip
"""Words that open an adverbial clause, the more telling first."""

QUESTIONS = frozenset({"how", "why", "where", "when", "what"})

KEPT = "kept"
"""The class of what is done to an action so that it does not come about."""

WANTING_OF = frozenset({"wanted", "expected", "asked", "planned"})
"""What one may do to another's action as well as to one's own: "wants to go", "wants them to go"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """`relation` names how the word hangs, `attitude` the class of what governs it (a class of `governing`, or "").

    `governor` is the token that doubt and denial come down from, None at the top; `channel` names the way by which they
    come. `top` is the token at which the word hangs there: itself, or the first of those it is coordinate with.
    """

    relation: str
    top: int
    governor: int | None = None
    attitude: str = ""
    channel: str = "other"


def place(tree: Tree, i: int) -> Place:
    """The place of a word."""
    top = first(tree, i)
    dep, head = tree.dep(top), tree.head(top)
    if head == top:
        return Place(relation="root", top=top, channel="")
    if dep in {"pobj", "pcomp"}:
        return prepositional(tree, i, top)
    if dep in {"dobj", "dative", "nsubjpass", "oprd"} and tree.pos(i) != "VERB":
        return thing(tree, top, "passive subject" if dep == "nsubjpass" else "object")
    if dep in {"nsubj", "csubj", "expl", "csubjpass"}:
        return subject(tree, i, top)
    if dep in {"compound", "nmod", "poss"} or (dep == "amod" and tree.pos(i) != "ADJ"):
        return modifier(tree, i, top)
    if dep in {"xcomp", "ccomp", "oprd", "dobj", "acl"}:
        return complement(tree, i, top)
    if dep == "advcl":
        return adverbial(tree, i, top)
    if dep == "relcl" and infinitive(tree, top) and governing.TO.get(tree.lemma(head)) == "able":  # "had no time to"
        return to(tree, top, head)
    channels = {"attr": "predicate", "acomp": "predicate", "relcl": "relative", "conj": "conj"}
    relation = "relative infinitive" if dep == "relcl" and infinitive(tree, top) else dep
    return Place(relation=relation, top=top, governor=head, channel=channels.get(dep, "other"))


def first(tree: Tree, i: int) -> int:
    """The first of the words that a word is coordinate with, as far as it shares their place; itself if there is none.

    A verb with a subject of its own shares nothing. "Going to" and "have to" are skipped like auxiliaries.
    """
    at = climbed(tree, i)
    if at != i and tree.tag(i) in FINITE and tree.tag(at) == "VB":
        while tree.head(at) != at and tree.tag(at) not in FINITE and tree.pos(tree.head(at)) in VERBAL:
            at = tree.head(at)
    while tree.dep(at) == "xcomp" and periphrastic(tree, tree.head(at)):
        at = tree.head(at)
    return climbed(tree, at) if tree.pos(at) in VERBAL else at


def climbed(tree: Tree, i: int) -> int:
    """The first conjunct of the kind (verb or not) of a word."""
    for _ in range(REACH):
        verbal = tree.pos(i) in VERBAL
        own = verbal and tree.child(i, *SUBJECTS) is not None
        if tree.dep(i) != "conj" or own or verbal != (tree.pos(tree.head(i)) in VERBAL):
            break
        i = tree.head(i)
    return i


def attitude(tree: Tree, table: dict[str, str], i: int) -> str:
    """The class of a governor in a table; that of its predicate or object if the verb itself says little."""
    lemma = tree.lemma(i).lower()
    if lemma in {"be", "seem", "appear", "look", "become", "remain"}:
        for k in tree.children(i, "acomp", "attr", "oprd"):
            if tree.lemma(k).lower() in table:
                return table[tree.lemma(k).lower()]
    if lemma in governing.LIGHT and table is not governing.THING:
        for k in tree.children(i, "dobj", "acomp", "oprd", "ccomp"):
            if tree.pos(k) in {"ADJ", "NOUN"} and tree.lemma(k).lower() in table:
                return table[tree.lemma(k).lower()]
    return table.get(lemma, "")


def prepositional(tree: Tree, i: int, top: int) -> Place:
    """Behind a preposition: a noun, a gerund or a clause."""
    at = tree.head(top)
    word = tree.lemma(at).lower()
    while tree.dep(at) == "prep" and tree.dep(tree.head(at)) == "prep":
        at = tree.head(at)
    governor = tree.head(at)
    if tree.dep(top) == "pcomp" and kept(tree, at, governor):
        return Place(relation=f"preposition: {word}", top=top, governor=governor, attitude=KEPT, channel="gerund")
    if tree.dep(top) == "pcomp":
        table, channel = (governing.ING if tree.tag(i) == "VBG" else governing.THAT), "gerund"
    else:
        table, channel = governing.THING, "thing"
    found = attitude(tree, table, governor)
    relation = f"preposition: {word if word in PREPOSITIONS else 'other'}"
    return Place(
        relation=relation, top=top, governor=governor, attitude=found, channel=channel if found else "preposition"
    )


def kept(tree: Tree, preposition: int, governor: int) -> bool:
    """Whether what stands behind a preposition did not happen: "kept them from leaving", "stopped short of leaving"."""
    if tree.lemma(preposition) == "from":
        return tree.lemma(governor) in governing.FROM and done(tree, governor)
    over = tree.head(governor) if tree.lemma(governor) == "short" else governor
    short = governor != over or any(tree.lemma(k) == "short" for k in tree.children(governor, "advmod", "acomp"))
    return tree.lemma(preposition) == "of" and short and tree.lemma(over) in governing.SHORT and done(tree, over)


def done(tree: Tree, i: int) -> bool:
    """Whether a verb tells what was done, and not what may be or is to be: "prevented", not "help prevent"."""
    helpers = [tree.tag(k) for k in tree.children(i, "aux", "auxpass")]
    past = tree.tag(i) == "VBN" and not helpers and tree.child(i, "nsubj") is not None
    tensed = tree.tag(i) in FINITE or past or not FINITE.isdisjoint(helpers)
    return tensed and not {"MD", "TO"} & set(helpers)


def thing(tree: Tree, top: int, relation: str) -> Place:
    """A noun that something is done to."""
    governor = tree.head(top)
    found = attitude(tree, governing.THING, governor)
    return Place(relation=relation, top=top, governor=governor, attitude=found, channel="thing" if found else "object")


def subject(tree: Tree, i: int, top: int) -> Place:
    governor = tree.head(top)
    asked = tree.pos(i) in VERBAL and "whether" in markers(tree, i)
    occurs = tree.lemma(governor) in governing.OCCURRING
    return Place(
        relation="whether" if asked else "subject",
        top=top,
        governor=governor,
        attitude="occurring" if occurs else "",
        channel="occurring subject" if occurs else "subject",
    )


def modifier(tree: Tree, i: int, top: int) -> Place:
    """Before a noun."""
    dep, governor = tree.dep(top), tree.head(top)
    found = attitude(tree, governing.THING, governor) if dep == "compound" else ""
    relation = f"{dep} verb" if tree.pos(i) == "VERB" else dep
    return Place(relation=relation, top=top, governor=governor, attitude=found, channel="modifier")


def complement(tree: Tree, i: int, top: int) -> Place:
    """A clause that a verb, noun or adjective governs."""
    dep, governor, marks = tree.dep(top), tree.head(top), markers(tree, top)
    noun = dep == "acl"
    if infinitive(tree, top) or (tree.tag(top) == "VB" and tree.lemma(governor) == "let"):
        return to(tree, top, governor)
    if noun and tree.child(top, "mark") is None and "that" not in marks and tree.tag(i) in {"VBG", "VBN", "VBD"}:
        relation = "participle: doing" if tree.tag(i) == "VBG" else "participle: done"
        found = attitude(tree, governing.ING, governor)
        return Place(relation=relation, top=top, governor=governor, attitude=found, channel="participle")
    if tree.tag(i) == "VBG" and tree.lemma(governor) == "avoid" and done(tree, governor):
        return Place(relation="gerund", top=top, governor=governor, attitude=KEPT, channel="gerund")
    if tree.tag(i) == "VBG" and tree.child(top, "aux") is None:
        found = attitude(tree, governing.ING, governor)
        return Place(relation="gerund", top=top, governor=governor, attitude=found, channel="gerund")
    if marks & {"whether", "if"}:
        return Place(relation="whether", top=top, governor=governor, channel="that")
    found = attitude(tree, governing.THAT, governor)
    bare = tree.tag(top) == "VB" and tree.child(top, "aux") is None
    relation = "that: bare" if bare else "that: question" if marks & QUESTIONS else "that: noun" if noun else "that"
    return Place(relation=relation, top=top, governor=governor, attitude=found, channel="that")


def to(tree: Tree, top: int, governor: int) -> Place:
    """An infinitive under a verb, adjective or noun."""
    too = any(tree.lemma(k) == "too" for k in tree.children(governor, "advmod"))
    found = "failed" if too and tree.pos(governor) == "ADJ" else attitude(tree, governing.TO, governor)
    if found == "able" and tree.dep(governor) == "dobj" and tree.lemma(tree.head(governor)) in governing.WASTING:
        found = "failed"
    dep = tree.dep(top)
    theirs = tree.child(governor, "dobj", "nsubjpass") is not None or tree.child(top, "nsubj", "nsubjpass") is not None
    relation = "to"
    if dep == "acl":
        relation = "to: noun"
    elif dep in {"xcomp", "ccomp"} and found in WANTING_OF and theirs:
        relation = "to: another"
    return toward(relation, top, governor, found)


def toward(relation: str, top: int, governor: int, found: str) -> Place:
    special = found in {"failed", "expected", "allowed", "wanted"}
    return Place(
        relation=relation, top=top, governor=governor, attitude=found, channel=f"to: {found}" if special else "to"
    )


def adverbial(tree: Tree, i: int, top: int) -> Place:
    """A clause beside a verb: by its conjunction, its form, or the purpose that it tells."""
    governor, marks = tree.head(top), markers(tree, top)
    if infinitive(tree, top):
        return purpose(tree, top, governor)
    mark = "instead" if "instead" in marks else next((m for m in MARKS if m in marks), "")
    if not mark and inverted(tree, i):
        mark = "if"
    if mark:
        channel = "if" if mark in {"if", "unless"} else "adverbial"
        return Place(relation=f"adverbial: {mark}", top=top, governor=governor, channel=channel)
    form = tree.tag(i) if tree.tag(i) in {"VBG", "VBN", "VB"} else "finite"
    return Place(relation=f"adverbial: {form}", top=top, governor=governor, channel="adverbial")


def purpose(tree: Tree, top: int, governor: int) -> Place:
    """An infinitive beside a verb, unless a noun or adjective before it governs it in truth ("had no right to")."""
    found = attitude(tree, governing.TO, governor)
    if found and tree.lemma(governor) in governing.LIGHT | governing.COPULAS:
        return toward("to", top, governor, found)
    before = min([*tree.children(top, "aux"), top]) - 1
    if before >= 0 and tree.pos(before) == "NOUN" and tree.head(before) == governor:
        found = governing.TO.get(tree.lemma(before), "")
        if found:
            return toward("to: noun", top, before, found)
    if any(tree.lemma(m) == "too" for k in tree.children(governor, "acomp") for m in tree.children(k, "advmod")):
        return toward("to", top, governor, "failed")
    return Place(relation="purpose", top=top, governor=governor, channel="adverbial")


def inverted(tree: Tree, i: int) -> bool:
    """A condition by inversion: "had they known, …"."""
    subjects = tree.children(i, "nsubj", "nsubjpass")
    return bool(subjects) and any(tree.word(k).lower() == "had" and k < subjects[0] for k in tree.children(i, "aux"))


def markers(tree: Tree, i: int) -> set[str]:
    """The conjunctions and adverbs of a clause."""
    return {tree.lemma(k).lower() for k in tree.children(i, "mark", "advmod")}
