"""Cutting a sentence into the propositions that it tells."""

from dataclasses import dataclass

from retold.syntax import Tree
from retold.tellings.cues import MODALS
from retold.tellings.factuality.negation import negated
from retold.tellings.frames.frame import Frame, as_told, marked, rival
from retold.text import Span, trim

SPLIT = 9
"""A dependent clause of fewer tokens is a detail of its clause and no telling of its own, if it has no own source."""

LEAST = 4
"""Shorter remains of a clause ("he said") say nothing that can be checked."""

WHOLE = 3
"""A whole sentence may be shorter: "Forty people drowned."."""

FINITE = frozenset({"MD", "VBD", "VBZ", "VBP"})

WAITING = frozenset({"before", "until", "till"})
"""Words before a clause that may not have come about when what it depends on did."""

LETTING = frozenset("let make have help see watch hear".split())
"""Verbs whose object does what a bare infinitive behind it says."""

APPEALING = frozenset("tell ask look think consider remember forget imagine take remind explain".split())
"""Verbs of requests that point at what has happened, and not at what a page offers."""

EDGES = " \t\n\r,;:—–-\"“”'‘’()[]"


@dataclass(frozen=True, slots=True, kw_only=True)
class Clause:
    """A proposition: the token that heads it, its tokens, and the characters from its first to its last token."""

    head: int
    tokens: frozenset[int]
    span: Span


def cut(tree: Tree, sentence: int, frames: list[Frame]) -> list[Clause]:
    """The propositions of a sentence, in order of their heads; none for a question or a bare phrase."""
    first, last = tree.columns.sentences[sentence]
    if tree.word(last - 1) == "?" or not any(tree.pos(i) in {"VERB", "AUX"} for i in range(first, last)):
        return []
    cues = {f.cue for f in frames}
    own = cues | {i for i in range(first, last) if tree.pos(i) == "NUM" or tree.tag(i) == "CD"}
    own |= {i for f in frames for i in f.region if tree.head(i) not in f.region}
    voiced = {f.cue for f in frames if f.links}
    own |= {k for f in frames for k in tree.children(f.cue, "advcl") if k not in f.region}  # "called for it as …"
    roots = [i for i in range(first, last) if tree.head(i) == i]
    todo = list(roots)
    found: list[Clause] = []
    while todo:
        head = todo.pop()
        below = dependants(tree, head, own, voiced, framed=head in cues)
        said = [k for k in below if tree.dep(k) == "ccomp" or lets(tree, k)]
        short = [k for k in said if bounded(tree, k, []) is None]  # "the guild said nine drowned" is told whole
        if short == said:
            below = [k for k in below if k not in short]
        todo += below
        if (head in cues or setting(tree, head)) and short != said:
            continue
        clause = bounded(tree, head, below)
        if clause:
            found.append(clause)
    found = found or [c for c in [bounded(tree, roots[0], [], least=WHOLE)] if c]
    return sorted(found, key=lambda c: c.head)


def pointed(tree: Tree, clause: Clause) -> list[Clause]:
    """What a request tells of those to whom it points: "look at the nine men who were shot on Monday"."""
    if tree.lemma(clause.head) not in APPEALING:
        return []
    found = []
    for k in sorted(clause.tokens):
        past = any(tree.tag(m) == "VBD" for m in (k, *tree.children(k, "aux", "auxpass")))
        if tree.dep(k) == "relcl" and past and tree.tag(tree.head(k)) in {"NN", "NNS"}:
            whole = bounded(tree, tree.head(k), [])
            found += [Clause(head=k, tokens=whole.tokens, span=whole.span)] if whole else []
    return found


def setting(tree: Tree, head: int) -> bool:
    """Whether a clause only sets apart a part of the one in it: "it was not until May that …"."""
    it = any(tree.lemma(k) == "it" for k in tree.children(head, "nsubj"))
    return it and tree.lemma(head) == "be" and tree.child(head, "acomp", "attr") is None


def dependants(tree: Tree, head: int, own: set[int], voiced: set[int], *, framed: bool) -> list[int]:
    """The heads of clauses below `head` that are propositions of their own.

    A coordinate clause is one; a dependent clause only if it holds one of the tokens `own`: a figure, or the cue of a
    frame, by which its source or certainty may differ from that of the clause around it. Below a cue (`framed`) its
    content is one, and so is what the text adds to it in its own voice.
    """
    below: list[int] = []
    todo = [(head, True)]
    while todo:
        at, top = todo.pop()
        for k in tree.children(at):
            verbal = tree.pos(k) in {"VERB", "AUX"}
            added = top and framed and k in voiced and adding(tree, k)
            if verbal and (added or content(tree, k, top=top, framed=framed) or separate(tree, k, own, voiced)):
                below.append(k)
            else:
                todo.append((k, False))
    return sorted(below)


def content(tree: Tree, k: int, *, top: bool, framed: bool) -> bool:
    """Whether a clause right below a cue is what it introduces, or what the text adds with a subject of its own."""
    if not (top and framed):
        return False
    added = tree.dep(k) == "conj" and tree.child(k, "nsubj", "nsubjpass", "expl") is not None
    added = added or (tree.dep(k) == "xcomp" and lets(tree, k))
    return (tree.dep(k) == "ccomp" and weight(tree, k) >= LEAST - 1) or (added and weight(tree, k) >= LEAST)


def adding(tree: Tree, k: int) -> bool:
    """Whether a clause below a cue goes on with another: "… she said, adding that …", which is in no clause else."""
    said = tree.child(k, "ccomp")
    return tree.dep(k) in {"advcl", "conj"} and said is not None and weight(tree, said) >= LEAST - 1


def separate(tree: Tree, k: int, own: set[int], voiced: set[int]) -> bool:
    """Whether a clause is long enough, and different enough from the one around it, to be told apart."""
    if k in voiced and foreign(tree, k):
        return weight(tree, k) >= LEAST
    if tree.dep(k) not in {"conj", "parataxis", "ccomp", "relcl", "advcl", "acl"} or weight(tree, k) < SPLIT:
        return False
    if pending(tree, k) or bare(tree, k):
        return False
    if (
        lacked(tree, tree.head(k))
        and tree.dep(k) in {"relcl", "acl"}
        and tree.child(k, "nsubj", "nsubjpass") is not None
    ):
        return False
    if tree.dep(k) in {"relcl", "advcl", "acl"}:
        return not own.isdisjoint(tree.subtree(k))
    return apart(tree, k, own)


def lacked(tree: Tree, i: int) -> bool:
    """Whether there is none of a thing: "there are no signs" says little without what there are none of."""
    return tree.pos(i) == "NOUN" and any(
        tree.lemma(d) in {"no", "little", "scant"} for d in tree.children(i, "det", "amod")
    )


def bare(tree: Tree, k: int) -> bool:
    """Whether a verb tells nothing without the one above it, which says whether it was done.

    "Did not allow nine of the crew to leave", "did not open the gate or let the crew in", "failed to stop and to turn".
    """
    if any(tree.tag(a) in FINITE for a in tree.children(k, "aux", "auxpass")):
        return False
    if tree.dep(k) == "ccomp":  # a parser may take "nine of them leave" for a tense
        made = tree.tag(k) == "VBP" and tree.lemma(tree.head(k)) in LETTING
        return (tree.tag(k) == "VB" or made) and not marked(tree, k, "that")
    top = k
    while tree.tag(k) == "VB" and tree.dep(top) == "conj" and tree.tag(tree.head(top)) == "VB":
        top = tree.head(top)
    return top != k and (bool(negated(tree, top)) or tree.dep(top) in {"xcomp", "ccomp", "advcl", "acl"})


def lets(tree: Tree, k: int) -> bool:
    """Whether a verb is the "let" of "let us remember", without which that would be told as done."""
    return tree.lemma(k) == "let" and tree.tag(k) == "VB" and tree.child(k, "ccomp") is not None


def pending(tree: Tree, k: int) -> bool:
    """Whether a clause only tells what something else comes before: "you drink it for years before you fall ill".

    It happened if both are told as past: "she left before the police came".
    """
    if not any(tree.lemma(m) in WAITING and m < k for m in tree.children(k, "mark", "advmod")):
        return False
    held = [tree.tag(m) for i in (k, tree.head(k)) for m in tree.children(i, "aux")]
    tensed = {tree.tag(m) for m in (k, *tree.children(k, "aux", "auxpass"))}
    return "MD" in held or "VBD" not in tensed


def foreign(tree: Tree, k: int) -> bool:
    """Whether a cue's clause, by its form, brings in a speaker of its own beside what is told around it.

    "…, but the union said it was safe", "described by divers as unsafe", "which divers called unsafe", "with the guild
    reporting nine dead", "while the guild said that nine had died".
    """
    if tree.dep(k) == "advcl" and rival(tree, k):
        return True
    own, words = tree.child(k, "nsubj"), [tree.word(w).lower() for w in tree.subtree(k)[:2]]
    if tree.dep(k) == "pcomp":
        within = own is not None and tree.tag(k) == "VBG" and tree.lemma(tree.head(k)) == "with"
        return within or (own is not None and so_called(tree, k))
    if tree.dep(k) in {"acl", "advcl"}:
        printed = tree.lemma(k) == "publish"  # "a novel published by the guild"
        return tree.tag(k) == "VBN" and tree.child(k, "agent") is not None and not (printed or as_told(tree, k))
    if tree.dep(k) == "relcl":
        return own is not None and words[0] == "which" and words[1] != "," and tree.pos(own) != "PRON"
    told = tree.child(k, "ccomp", "xcomp", "dobj", "acomp")
    return tree.dep(k) == "conj" and own is not None and told is not None and words[0] != "what"


def so_called(tree: Tree, k: int) -> bool:
    """Whether a clause opens its sentence with what somebody calls the rest: "In what divers called a scandal, …"."""
    first, _ = tree.columns.sentences[tree.sentence_of[k]]
    return tree.head(k) == first and any(tree.lemma(w) == "what" for w in tree.children(k, "dobj", "nsubj"))


def apart(tree: Tree, k: int, own: set[int]) -> bool:
    """Whether a coordinate clause tells something of its own: it has a subject, a figure, a cue or a doubt."""
    if tree.dep(k) != "conj" or tree.child(k, "nsubj", "nsubjpass", "expl") is not None:
        return True
    if any(tree.lemma(m) in MODALS for m in tree.children(k, "aux")):  # "starts today and could last a month"
        return True
    return not own.isdisjoint(tree.subtree(k))


def weight(tree: Tree, head: int) -> int:
    """The number of words below and including a head, punctuation left out."""
    return sum(tree.pos(i) != "PUNCT" for i in tree.subtree(head))


def joins(tree: Tree, i: int, head: int) -> bool:
    """Whether a conjunction joins the clause of a head to what is outside it: "that the dam holds".

    One of a clause below belongs to it: without its "if" the condition would be told as a fact. One that stands before
    the head and hangs on what comes after it has only been drawn to the front: "how some experts helped to design it".
    """
    conjunction = tree.pos(i) == "SCONJ" or tree.dep(i) == "mark"
    return conjunction and (tree.head(i) == head or i < head < tree.head(i))


def bounded(tree: Tree, head: int, below: list[int], *, least: int = LEAST) -> Clause | None:
    """The clause of a head without the clauses below it that stand at its ends; None if too little is left."""
    introduced = [tree.head(k) for k in below if tree.dep(k) == "pcomp"]  # the "with" of "with the guild reporting"
    own = tree.subtree(head, skip=[*below, *introduced])
    words = [i for i in own if tree.pos(i) not in {"PUNCT", "CCONJ", "SPACE"} and not joins(tree, i, head)]
    if len(words) < least:
        return None
    span = tree.span([words[0], max(words[-1], words[0])])
    span = trim(tree.text, span, EDGES)
    return Clause(head=head, tokens=frozenset(own), span=span) if len(span) else None
