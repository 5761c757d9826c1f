"""Frames of what people in general hold: "was praised for", "named locally as", "it is hoped", "the consensus is"."""

from collections.abc import Collection, Iterator

from retold.syntax import Tree
from retold.tellings.frames.frame import SUBJECTS, Frame, Manner

JUDGING = frozenset(
    """
    acclaim applaud berate castigate chide commend condemn credit criticise criticize decry denounce deride
    deplore fault hail laud lambast lambaste mock praise pillory pan rebuke ridicule slam tout vilify
    """.split()
)
"""Verbs that judge: whoever is judged without an agent is judged by somebody whom the text does not name."""

NAMING = frozenset({"name", "identify"})

HOPING = frozenset({"hope", "hop"})
"""The model that ships takes "hoped" for a form of "hop"."""

HELD: dict[str, Manner] = {
    "wisdom": "gap", "consensus": "gap", "thinking": "gap", "hope": "hedged", "expectation": "hedged",
    "worry": "hedged", "concern": "hedged", "fear": "hedged", "suspicion": "hedged", "speculation": "hedged",
    "theory": "hedged", "perception": "gap", "rumour": "gap", "rumor": "gap",
}  # fmt: skip
"""Nouns for what is commonly held, where a clause says what that is."""


def find(tree: Tree, s: int, cued: Collection[int]) -> Iterator[Frame]:
    """The frames of a sentence; `cued` are tokens that are cues already."""
    first, last = tree.columns.sentences[s]
    for i in range(first, last):
        if i not in cued:
            yield from participle(tree, i) if tree.tag(i) == "VBN" else opinion(tree, i)


def participle(tree: Tree, i: int) -> Iterator[Frame]:
    """ "Was widely praised for …", "named as Marco Lind", "it is hoped"; an agent would be the source."""
    if tree.child(i, "agent") is not None or any(tree.tag(k) == "MD" for k in tree.children(i, "aux")):
        return
    added = [k for k in tree.children(i, "conj", "advcl") if tree.child(k, *SUBJECTS) is not None]
    region = frozenset(tree.subtree(i, skip=added))
    if judged(tree, i) or known_as(tree, i):
        yield Frame(cue=i, manner="gap", links=(), region=region)
    elif tree.lemma(i) in HOPING and tree.child(i, "ccomp") is not None and tree.child(i, "auxpass") is not None:
        yield Frame(cue=i, manner="hedged", links=(), region=region)


def judged(tree: Tree, i: int) -> bool:
    """Whether somebody is praised or blamed for something."""
    passive = tree.child(i, "auxpass") is not None
    return (
        tree.lemma(i) in JUDGING and passive and any(tree.lemma(k) in {"for", "as"} for k in tree.children(i, "prep"))
    )


def known_as(tree: Tree, i: int) -> bool:
    """ "Named locally as Marco Lind", and not "named as the new captain"."""
    names = [p for k in tree.children(i, "prep") if tree.lemma(k) == "as" for p in tree.children(k, "pobj")]
    return tree.lemma(i) in NAMING and any(tree.pos(p) == "PROPN" for p in names)


def opinion(tree: Tree, i: int) -> Iterator[Frame]:
    """ "The conventional wisdom is that …", "the hope was the ferry would sail"."""
    verb = tree.head(i)
    if (
        tree.lemma(i) not in HELD
        or tree.dep(i) != "nsubj"
        or tree.lemma(verb) != "be"
        or tree.child(i, "poss") is not None
    ):
        return
    for k in tree.children(verb, "ccomp")[:1]:
        yield Frame(cue=i, manner=HELD[tree.lemma(i)], links=(), region=frozenset(tree.subtree(k)) | {verb})
