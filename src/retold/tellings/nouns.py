"""Frames of nouns: "the claim that …", "allegations of …"."""

from collections.abc import Iterator

from retold.syntax import Tree
from retold.tellings import cues
from retold.tellings.frame import Frame, Manner, marked, subject
from retold.tellings.sources import Reader


HEARSAY = frozenset("report claim word news confirmation announcement statement assertion".split())
"""Nouns by which a text passes on what is said without saying who says it: "confirmation that …"."""


def noun(reader: Reader, i: int) -> Iterator[Frame]:
    """ "The claim that …", "Israel's allegations that …", "reports of …"."""
    tree = reader.tree
    clause = next((k for k in tree.children(i, "acl", "ccomp", "relcl") if k > i and finite(tree, k)), None)
    manner: Manner = cues.NOUNS[tree.lemma(i)]
    holder = tree.child(i, "poss")
    if holder is None:
        holder = next(
            (p for k in tree.children(i, "prep") if tree.lemma(k) in {"by", "from"} for p in tree.children(k, "pobj")),
            None,
        )
    if holder is None and clause is not None:
        holder = next(
            (
                k
                for k in tree.children(i, "compound", "amod", "nmod")
                if reader.entity(k) or (tree.lemma(k) in cues.ANONYMOUS and tree.pos(k) != "ADJ")
            ),
            None,
        )
    if holder is None and tree.dep(i) == "dobj" and tree.lemma(tree.head(i)) in cues.VOICING:
        holder = subject(tree, tree.head(i))
    content = clause
    if content is None and (holder is not None or manner == "hedged"):
        content = next(
            (
                p
                for k in tree.children(i, "prep")
                if tree.lemma(k) in {"of", "about"}
                for p in tree.children(k, "pobj", "pcomp")
            ),
            None,
        )
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
        return
    above = {tree.head(i)} if tree.lemma(tree.head(i)) in cues.VOICING else set()
    yield Frame(
        cue=i,
        manner=manner,
        links=links,
        region=frozenset(tree.subtree(content)) | above,
        clause=clause is not None,
        source=holder if links else None,
    )


def finite(tree: Tree, k: int) -> bool:
    """Whether a clause after a noun says what the noun is about: "the claim that …", "charges they …"."""
    if tree.pos(k) not in {"VERB", "AUX"}:
        return False
    if marked(tree, k, "that"):
        return tree.dep(k) != "relcl" or tree.child(k, "mark") is not None
    return (
        tree.dep(k) in {"acl", "ccomp"}
        and tree.child(k, "nsubj") is not None
        and tree.tag(k) in {"VBD", "VBZ", "VBP", "VBN"}
    )
