"""Words that stand on one ladder, of which a retelling takes another rung: "is associated with" and "causes".

For what follows from what, the ladder is that by which health news has been measured against the studies that it
reports (Sumner et al., "The association between exaggeration in health related science news and academic press
releases", BMJ 349, 2014); the others go by the same thought.
"""

from collections.abc import Iterator

from retold.ledger.cases import Case, Said
from retold.ledger.deeds import COMMON, LINKS, negated
from retold.records import DriftKind
from retold.text import shorten
from retold.thesaurus import unsaid

Ladder = tuple[frozenset[str], ...]


def words(text: str) -> frozenset[str]:
    return frozenset(text.split())


LADDERS: tuple[Ladder, ...] = (
    (
        words("associate link correlate correlation association"),
        words("cause raise increase boost trigger double triple reduce cut lower prevent worsen damage harm"),
    ),
    (
        words("explore consider weigh mull study eye discuss discussion talk negotiate negotiation"),
        words("agree sign seal clinch finalise finalize conclude buy acquire purchase approve"),
    ),
    (
        words("suspect question investigate accuse charge indict"),
        words("convict sentence guilty"),
    ),
)
"""From what says little to what says all, by lemma: what goes with what or makes it so; what is thought of and what is
settled; whom one suspects and who has been found guilty."""

NAMING = frozenset({"nsubj", "nsubjpass", "compound", "poss"})
"""Links by which a word only names whom or what the rest tells of."""

UP = 6
"""How many steps up the parse a word may stand below the head of what it is told in."""


def rung(case: Case) -> Iterator[tuple[DriftKind, str]]:
    """A word from another rung of a ladder, in what is otherwise told of the same."""
    told, best = case.told, case.best
    if (case.alignment.same and not case.edits) or told.article.id == best.article.id:
        return
    for ladder in LADDERS:
        ours, theirs = (place(said, ladder) for said in (told, best))
        scale = frozenset().union(*ladder)
        shared = told.content - scale - unsaid(told.content, best.content)
        if ours and theirs and ours[0] != theirs[0] and len(shared) >= COMMON:
            raised = ours[0] > theirs[0]
            yield (
                "certainty-raised" if raised else "certainty-lowered",
                f"'{ours[1]}' here, {case.there} '{theirs[1]}': '{shorten(best.text, 80)}'",
            )
            return


def place(said: Said, ladder: Ladder) -> tuple[int, str] | None:
    """The rung of what a telling says plainly, with its word; None if it says nothing of it, or on two rungs."""
    tokens = said.annotation.tokens
    found = {
        n: said.article.text[tokens.starts[i] : tokens.ends[i]]
        for n, rung in enumerate(ladder)
        for i in said.tokens
        if tokens.lemmas[i].lower() in rung and not said.frames(i) and heads(said, i)
    }
    return next(iter(found.items())) if len(found) == 1 else None


def heads(said: Said, i: int) -> bool:
    """Whether a word is, or hangs on, what heads a telling, and nothing on the way makes it open or untrue.

    Who does or bears it is named so, and not told: "the suspect was held".
    """
    tokens, inside = said.annotation.tokens, set(said.tokens)
    if tokens.deps[i] in NAMING:
        return False
    for _ in range(UP):
        if negated(said, i) or any(tokens.heads[k] == i and tokens.tags[k] == "MD" for k in inside):
            return False
        if tokens.heads[i] not in inside or tokens.heads[i] == i:
            return True
        if tokens.deps[i] not in LINKS | {"ccomp"}:
            return False
        i = tokens.heads[i]
    return False
