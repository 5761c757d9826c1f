"""Frames of passive verbs: "was described by X as", and the agentless "is said to"."""

from collections.abc import Iterator

from retold.syntax import Tree
from retold.tellings import cues
from retold.tellings.factuality.negation import negated
from retold.tellings.frames.frame import INFORMING, Frame, Manner, clause_head, marked_to, sentence
from retold.tellings.frames.nouns import claim
from retold.tellings.sources.phrases import kernel
from retold.tellings.sources.reader import Reader

REPORTED = frozenset(
    [
        "report",
        "confirm",
        "deny",
        "announce",
        "reveal",
        "disclose",
        "describe",
        "dispute",
        "reject",
        "cite",
        "state",
        "publish",
        "list",
        "echo",
    ]
)
"""Verbs whose passive with an agent puts its subject on the agent, without more: "the toll was reported by"."""

REGARDED = frozenset({"regard", "view", "see", "perceive"})
"""Verbs whose passive with "as" gives what people in general think of its subject."""

NAMING = frozenset({"name", "dub", "nickname", "christen"})

COMPLEMENTING = frozenset({"as", "of", "with", "for"})
"""Prepositions behind a passive that bring what is said: "described as", "accused of", "blamed for"."""


def passive(reader: Reader, i: int, manner: Manner) -> Iterator[Frame]:
    """ "Was described by X as", "was quoted by Y as saying", and the agentless "is said to"."""
    tree = reader.tree
    by = next((a for k in tree.children(i, "agent") for a in tree.children(k, "pobj")), None)
    patient = tree.child(i, "nsubjpass")
    if by is None and behind(tree, i, patient):
        seat = seated(reader, i)
        links = reader.read(seat, sure=True) if seat is not None else ()
        yield Frame(
            cue=i, manner=manner if links else "gap", links=links, region=frozenset(tree.subtree(i)), source=seat
        )
        return
    if manner == "denied" and patient is not None and claim(tree, patient):
        yield rebuttal(reader, i, by)
        return
    links = reader.read(by) if by is not None else ()
    near = (*tree.children(i, "prep"), *(tree.children(by, "prep") if by is not None else ()))
    if tree.lemma(i) in NAMING and not any(tree.lemma(k) == "as" for k in near):
        return  # "was named Lady Maud by a team": a name is given, and nothing is said
    if tree.lemma(i) == "pronounce" and any(tree.lemma(k) == "dead" for k in tree.children(i, "oprd", "acomp")):
        return
    region = sentence(tree, i) if tree.dep(i) == "parataxis" else frozenset(tree.subtree(i))
    complement = complemented(tree, i, by)
    if tree.lemma(i) == "quote" and patient is not None and complement:
        links = (*links, *reader.read(patient))
        yield Frame(cue=i, manner="said" if links else "gap", links=links, region=region, source=patient)
    elif links and by is not None and (complement or tree.lemma(i) in REPORTED):
        clause = tree.child(i, "ccomp", "xcomp", "oprd") is not None or tree.dep(i) == "acl"
        own = set(kernel(tree, by))
        yield Frame(cue=i, manner=manner, links=links, region=region - own, clause=clause, source=by)
    elif unreported(tree, i):
        return
    elif by is None and regarded(tree, i):
        yield Frame(cue=i, manner="gap", links=(), region=region)
    elif tree.lemma(i) in cues.PASSIVE_GAP and (complement or expletive(tree, patient) or tree.lemma(i) == "report"):
        yield Frame(cue=i, manner="hedged" if tree.lemma(i) in cues.EXPECTING else "gap", links=(), region=region)


def rebuttal(reader: Reader, i: int, by: int | None) -> Frame:
    """ "The claim that … was dismissed by the court", "… has been debunked"; what is "disputed" is open."""
    tree = reader.tree
    links = reader.read(by, sure=True) if by is not None else ()
    region = frozenset(tree.subtree(i)) - (set(kernel(tree, by)) if by is not None else set())
    manner: Manner = "denied"
    if negated(tree, i):
        manner = "said" if links else "gap"
    elif tree.lemma(i) == "dispute" and not links:
        manner = "hedged"
    return Frame(cue=i, manner=manner, links=links, region=region, clause=False, source=by)


def behind(tree: Tree, i: int, patient: int | None) -> bool:
    """Whether a passive without a speaker follows what is said: "Nine drowned, it was announced"."""
    stated = tree.child(i, "ccomp")
    return tree.lemma(i) in INFORMING and stated is not None and stated < i and expletive(tree, patient)


def seated(reader: Reader, i: int) -> int | None:
    """The body at which something is said: "it was stressed at the Harbour Office"."""
    tree = reader.tree
    where = (p for k in tree.children(i, "prep") if tree.lemma(k) in {"in", "at"} for p in tree.children(k, "pobj"))
    return next((p for p in where if body(reader, p)), None)


def body(reader: Reader, i: int) -> bool:
    """Whether a noun names a body, by its word or by its name."""
    tree, found = reader.tree, reader.entity(i)
    if found is not None and found.kind in {"organisation", "place"}:
        return found.kind == "organisation"
    return tree.lemma(i).lower() in cues.COLLECTIVE or (tree.pos(i) == "PROPN" and tree.child(i, "det") is not None)


def reported(reader: Reader, i: int) -> Iterator[Frame]:
    """ "Nine died, as reported by the guild": over all of the clause that it stands beside."""
    tree = reader.tree
    by = next((a for k in tree.children(i, "agent") for a in tree.children(k, "pobj")), None)
    links = reader.read(by, sure=True) if by is not None else ()
    if links:
        region = frozenset(tree.subtree(clause_head(tree, tree.head(i)))) - set(tree.subtree(i))
        yield Frame(cue=i, manner=cues.CUE[tree.lemma(i)], links=links, region=region | {i}, aside=True, source=by)


def regarded(tree: Tree, i: int) -> bool:
    """ "Is seen as unsafe", but not what will or might be."""
    named = any(tree.lemma(k) == "as" for k in tree.children(i, "prep"))
    return tree.lemma(i) in REGARDED and named and not any(tree.tag(k) == "MD" for k in tree.children(i, "aux"))


def unreported(tree: Tree, i: int) -> bool:
    """ "The price has not been reported": what nobody says is passed on from nobody."""
    return tree.lemma(i) == "report" and tree.child(i, "xcomp", "ccomp") is None and bool(negated(tree, i))


def complemented(tree: Tree, i: int, by: int | None) -> bool:
    """Whether a passive has what is said: "to have …", "as …", "for …", which may hang on the agent before it."""
    agents = tree.children(i, "agent") + ([by] if by is not None else [])
    if tree.child(i, "ccomp", "xcomp", "oprd") is not None:
        return True
    if any(tree.lemma(k) in COMPLEMENTING for a in (i, *agents) for k in tree.children(a, "prep")):
        return True
    return by is not None and any(marked_to(tree, k) for k in tree.children(by, "acl"))


def expletive(tree: Tree, i: int | None) -> bool:
    return i is not None and tree.lemma(i) == "it"
