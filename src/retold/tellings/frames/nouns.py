"""Frames of nouns: "the claim that …", "allegations of …"."""

from collections.abc import Iterator

from retold.syntax import Tree
from retold.tellings import cues
from retold.tellings.frames.frame import Frame, Manner, marked, subject
from retold.tellings.sources.reader import Reader

ABOUT = frozenset({"of", "about"})

HEARSAY = frozenset("report claim word news confirmation announcement statement assertion".split())
"""Nouns by which a text passes on what is said without saying who says it: "confirmation that …"."""


OWN = frozenset("repeat reiterate make withdraw defend renew drop issue press restate retract".split())
"""What somebody does to his own claim: "the mayor repeated his claim that …"."""

OPEN = frozenset("chance risk danger prospect likelihood evidence".split())
"""Nouns that leave a clause open, and not what they are "of": "the danger of the sea"."""

SPREAD = frozenset(
    "spread grow rise mount increase persist emerge come circulate swirl fade linger arise surface".split()
)
"""What news, fears and hopes do of themselves."""

ANSWERING = frozenset(["dismiss", "reject"])
"""Verbs by which one answers a claim, one's own or another's."""

MET = frozenset(["face"])
"""Verbs whose subject meets with what others say: "he faced criticism that …"."""


def noun(reader: Reader, i: int) -> Iterator[Frame]:
    """ "The claim that …", "Israel's allegations that …", "reports of …"."""
    tree = reader.tree
    clause = next((k for k in tree.children(i, "acl", "ccomp", "relcl") if k > i and finite(tree, k)), None)
    manner: Manner = cues.NOUNS[tree.lemma(i)]
    holder = responsible(reader, i, clausal=clause is not None)
    clause = spreading(tree, i) if clause is None else clause
    if clause is None and holder is not None:  # "an assertion by the rebels that …", hung on the rebels
        clause = next((k for k in tree.children(holder, "relcl", "acl") if k > holder and that(tree, k)), None)
    content = clause
    if content is None and tree.lemma(i) not in OPEN and (holder is not None or manner == "hedged"):
        about = (
            p for k in tree.children(i, "prep") if tree.lemma(k) in ABOUT for p in tree.children(k, "pobj", "pcomp")
        )
        content = next(about, None)
    if content is None:
        return
    links = reader.read(holder) if holder is not None else ()
    if links and manner == "hedged" and tree.lemma(i) not in {"fear", "suspicion", "possibility"}:
        manner = "said"
    if not links and manner == "said":
        manner = "gap" if tree.lemma(i) in HEARSAY else "hedged"
        if clause is None:
            return
    if manner == "shown" and not links:
        if not any(tree.lemma(k) == "there" for k in tree.children(tree.head(i), "expl")):
            return
        manner = "hedged"  # "there is evidence that …"
    above = {tree.head(i)} if tree.lemma(tree.head(i)) in cues.VOICING and not answered(tree, i, holder) else set()
    yield Frame(
        cue=i,
        manner=manner,
        links=links,
        region=frozenset(tree.subtree(content)) | above,
        clause=clause is not None,
        source=holder if links else None,
    )


def answered(tree: Tree, i: int, holder: int | None) -> bool:
    """Whether the subject of a noun's verb only answers what another says: "rejected the residents' claim that …"."""
    verb = tree.head(i)
    return tree.lemma(verb) in ANSWERING and holder is not None and holder != subject(tree, verb)


def responsible(reader: Reader, i: int, *, clausal: bool) -> int | None:
    """Who answers for what a noun says: "Ashe's claim", "a claim by Ashe", "rebel claims that …"."""
    tree = reader.tree
    holder = tree.child(i, "poss")
    if holder is not None and tree.pos(holder) == "PRON" and tree.dep(i) == "dobj" and tree.lemma(tree.head(i)) in OWN:
        holder = subject(tree, tree.head(i))
    if holder is None:
        by = (p for k in tree.children(i, "prep") for p in tree.children(k, "pobj") if author(reader, k, p))
        holder = next(by, None)
    if holder is None and clausal:
        before = (k for k in tree.children(i, "compound", "amod", "nmod") if tree.pos(k) != "ADJ" or reader.entity(k))
        holder = next((k for k in before if reader.entity(k) or tree.lemma(k) in cues.ANONYMOUS), None)
    if holder is None and tree.dep(i) == "dobj" and tree.lemma(tree.head(i)) in cues.VOICING - MET:
        holder = subject(tree, tree.head(i))
    return holder


def author(reader: Reader, preposition: int, i: int) -> bool:
    """Whether a phrase behind a noun tells who made it: "a claim by Ashe", "a report in the Argus"."""
    found, lemma = reader.entity(i), reader.tree.lemma(preposition)
    printed = found is not None and found.kind == "publisher" and lemma in {"in", "on"}
    return printed or lemma in {"by", "from"}


def spreading(tree: Tree, i: int) -> int | None:
    """The clause of a noun that its verb parts from it: "word spread that …", "speculation is rife that …"."""
    verb = tree.head(i)
    rife = any(tree.lemma(k) in {"rife", "widespread", "high"} for k in tree.children(verb, "acomp"))
    if tree.dep(i) != "nsubj" or not (tree.lemma(verb) in SPREAD or rife):
        return None
    return next((k for k in tree.children(verb, "ccomp", "advcl") if k > verb and marked(tree, k, "that")), None)


def contents(tree: Tree, i: int) -> list[int]:
    """The that-clause of a claim or of a paper that claims something, or else what a claim is of or about."""
    below = [k for k in tree.children(i, "acl", "ccomp", "relcl") if k > i]
    if tree.lemma(i) not in cues.CLAIMED:  # "posts claiming that …"
        saying = (k for k in below if tree.lemma(k) in cues.CUE)
        return [c for k in saying for c in tree.children(k, "ccomp") if tree.lemma(i) in cues.DOCUMENTS]
    clauses = [k for k in below if finite(tree, k)]
    about = (k for k in tree.children(i, "prep") if tree.lemma(k) in ABOUT)
    return clauses or [p for k in about for p in tree.children(k, "pobj", "pcomp")]


def claim(tree: Tree, i: int) -> bool:
    """Whether a noun is a claim that says what it claims: "reports that …", and not "the report"."""
    return bool(contents(tree, i))


def that(tree: Tree, k: int) -> bool:
    """Whether a clause begins with "that" and has a subject beside it."""
    return tree.lemma(tree.first(k)) == "that" and any(
        tree.lemma(n) != "that" for n in tree.children(k, "nsubj", "nsubjpass")
    )


def finite(tree: Tree, k: int) -> bool:
    """Whether a clause after a noun says what the noun is about: "the claim that …", "charges they …".

    "That" is no object in "the claim that she took a bribe", whatever the parser takes it for.
    """
    if tree.pos(k) not in {"VERB", "AUX"}:
        return False
    if marked(tree, k, "that"):
        return tree.dep(k) != "relcl" or tree.child(k, "mark") is not None or len(tree.children(k, "dobj")) > 1
    return (
        tree.dep(k) in {"acl", "ccomp"}
        and tree.child(k, "nsubj") is not None
        and tree.tag(k) in {"VBD", "VBZ", "VBP", "VBN"}
    )
