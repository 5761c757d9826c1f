"""How certain a clause is made by what stands inside it, and by a verb above it for which no source was found."""

from retold.records import Certainty
from retold.syntax import Tree
from retold.tellings import cues
from retold.tellings.clauses import Clause
from retold.tellings.factuality.governing import THAT
from retold.tellings.factuality.presupposed import presupposed
from retold.tellings.frames.frame import Frame, marked

MINDED: dict[str, Certainty] = {
    "said": "attributed", "alleged": "hedged", "believed": "attributed", "expected": "hedged", "wanted": "hedged",
    "asked": "hedged", "planned": "hedged", "denied": "hedged",
}  # fmt: skip
"""What a governing word makes of a that-clause, by its class; what is known or felt about is so."""


SHARE = 0.35
"""The share of its words from which a clause is coloured by them."""

UNEASY = frozenset({"concern", "concerned", "worry", "worried"})
"""Words for minding what mostly is so: "she is concerned that the bill leaves this out"."""


def embedding(tree: Tree, clause: Clause, frames: list[Frame], *, spoken: bool) -> Certainty:
    """The certainty of a clause that is flat itself, by what stands inside it.

    A clause most of whose words are somebody's ("The report that the dam had burst emptied the town") tells them as
    his; direct speech is never the text's own word, even if nobody is named for it. A short report at its end counts
    for all of it.
    """
    words = [k for k in reach(tree, clause) if tree.pos(k) not in {"PUNCT", "DET"}]
    inner = [f for f in frames if clause.head not in f.region and telling(tree, f)]
    for hedge in (True, False):
        held: set[int] = set().union(
            *(spread(tree, f) for f in inner if (f.manner in {"hedged", "doubted", "denied"}) is hedge)
        )
        if sum(k in held for k in words) >= SHARE * len(words) > 0:
            return "hedged" if hedge else "attributed"
    large = (k for k in words if tree.dep(k) == "ccomp" and len(tree.subtree(k)) >= SHARE * len(words))
    for k in (clause.head, *(k for k in large if predicate(tree, tree.head(k), clause.head))):
        if (mind := minded(tree, k)) is not None:
            return mind
    short = any(joined(tree, clause, f) or passed_on(tree, clause, f) for f in inner)
    return "attributed" if spoken or short else "asserted"


def minded(tree: Tree, i: int) -> Certainty | None:
    """What a word makes of the clause that it governs, though nobody was found who says or thinks it.

    "The town is anxious that the ferry sails", "one cannot but believe that the ferry sank".
    """
    while tree.dep(i) == "conj":
        i = tree.head(i)
    over = tree.head(i)
    if (
        tree.dep(i) != "ccomp"
        or over > i
        or presupposed(tree, over)
        or not (marked(tree, i, "that") or finite(tree, i))
    ):
        return None
    return "attributed" if tree.lemma(over) in UNEASY else MINDED.get(THAT.get(tree.lemma(over), ""))


def predicate(tree: Tree, i: int, head: int) -> bool:
    """Whether a word is what a clause says of its subject: its verb, or "believe" in "is hard to believe"."""
    while i != head and tree.dep(i) in {"acomp", "xcomp", "attr", "oprd", "conj"}:
        i = tree.head(i)
    return i == head


def finite(tree: Tree, i: int) -> bool:
    """Whether a verb has a tense, and no question word before it: "believed the ferry sank", not "figured out how"."""
    tensed = any(tree.tag(k) in {"VBD", "VBZ", "VBP", "MD"} for k in (i, *tree.children(i, "aux", "auxpass", "cop")))
    return tensed and not any(tree.tag(k) in {"WRB", "WP", "WDT"} for k in tree.subtree(i)[:2])


def telling(tree: Tree, frame: Frame) -> bool:
    """Whether a frame tells a clause of its own: a clause that is said, a report, "where, reportedly, two died"."""
    return frame.clause or tree.pos(frame.cue) == "NOUN" or tree.lemma(frame.cue) in cues.ATTRIBUTED_ADVERBS


def joined(tree: Tree, clause: Clause, frame: Frame) -> bool:
    """Whether a clause ends with a report too short to be told apart: "it closed and people said they starved"."""
    inside = frame.cue in clause.tokens and tree.dep(frame.cue) == "conj"
    return inside and bool(frame.links) and frame.clause and not frame.aside


def passed_on(tree: Tree, clause: Clause, frame: Frame) -> bool:
    """Whether a clause holds a "reportedly" further down: "after raids in which two reportedly died"."""
    return tree.lemma(frame.cue) in cues.ATTRIBUTED_ADVERBS and frame.cue in reach(tree, clause)


def spread(tree: Tree, frame: Frame) -> frozenset[int]:
    """The tokens that a frame colours: its region, and for a noun of saying the whole phrase that it heads."""
    return frame.region | set(tree.subtree(frame.cue)) if tree.pos(frame.cue) == "NOUN" else frame.region


def reach(tree: Tree, clause: Clause) -> list[int]:
    """The tokens in the span of a clause: with what is told apart in its midst, without what is at its ends."""
    starts = tree.columns.starts
    if tree.text[: clause.span.end].endswith(" those"):  # "was among those …" says nothing without the rest
        return list(range(min(clause.tokens), max(clause.tokens) + 1))
    return [
        k for k in range(min(clause.tokens), max(clause.tokens) + 1) if clause.span.start <= starts[k] < clause.span.end
    ]
