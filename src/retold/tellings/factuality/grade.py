"""How certain it is, in the author's view, that what a word tells happened.

The grade runs from −3 (certainly not) over 0 (nothing is said about it) to +3 (certainly so): the scale of FactBank
(Saurí and Pustejovsky 2009) as unified by Stanovsky et al. (2017). It is the sum of the weights of the word's signs, in
which the grade of its governor counts by way of doubt (how far it is below 3) and denial (how far below 0): polarity
and uncertainty come down the tree from the root, as in TruthTeller (Lotan, Stern and Dagan 2013).
"""

from retold.syntax import Tree
from retold.tellings.factuality.signs import Signs, signs
from retold.tellings.factuality.weights import BASE, WEIGHTS

TOP = 3.0
"""The grade of certain fact, and of what is above the root."""

DEPTH = 13
"""Most words from an event upward that count."""


def factuality(tree: Tree, i: int) -> float:
    """The grade of an event word: a verb, a noun, an adjective, or a particle or auxiliary of one."""
    grade = TOP
    for found in reversed(path(tree, i)):
        total = BASE + sum(WEIGHTS.get(name, 0.0) * value for name, value in values(found, grade))
        grade = min(TOP, max(-TOP, total))
    return grade


def path(tree: Tree, i: int) -> list[Signs]:
    """The signs of a word, of its governor, and so on to the root."""
    found: list[Signs] = []
    at: int | None = i
    while at is not None and len(found) < DEPTH:
        found.append(signs(tree, at))
        at = found[-1].governor
    return found


def values(found: Signs, above: float) -> list[tuple[str, float]]:
    """The names that weigh on a grade, each with its value; `above` is the grade of the governor."""
    named = [(name, 1.0) for name in sorted(found.names)]
    if found.governor is None:
        return named
    doubt = (TOP - max(above, 0.0)) / TOP
    denial = -min(above, 0.0) / TOP
    named += [("doubt", doubt), (f"doubt: {found.channel}", doubt)] if doubt else []
    named += [("denial", denial), (f"denial: {found.channel}", denial)] if denial else []
    return named
