"""How certain a clause is made by what stands inside it."""

from retold.records import Certainty
from retold.syntax import Tree
from retold.tellings import cues
from retold.tellings.clauses import Clause
from retold.tellings.frames.frame import Frame


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
        if sum(k in held for k in words) >= 0.35 * len(words) > 0:
            return "hedged" if hedge else "attributed"
    short = any(joined(tree, clause, f) or passed_on(tree, clause, f) for f in inner)
    return "attributed" if spoken or short else "asserted"


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
