"""What befell the people that a figure counts, read from the parse: "58 dead", "left 44 people injured"."""

from collections.abc import Iterable
from dataclasses import replace

from retold.records import Figure
from retold.syntax import Tree, within
from retold.text import Span
from retold.thesaurus import FATES, same

PEOPLE = frozenset({"person", "victim", "civilian", "body"})
"""Units of figures that count people whoever they are; "eleven children" are a part of them."""

OF = frozenset({"among", "of"})
"""What stands between people and their fate: "eleven people among the dead"."""

ARGUMENTS = ("acomp", "advcl", "attr", "ccomp", "dobj", "nsubj", "nsubjpass", "oprd", "pobj", "xcomp")
"""Where a verb without a fate of its own has it: "the toll rose to 58", "left 44 people dead"."""


def fated(figures: Iterable[Figure], tree: Tree) -> tuple[Figure, ...]:
    """The figures, each with what befell the people that it counts."""
    return tuple(replace(figure, fate=fate(figure.unit, figure.span, tree)) for figure in figures)


def fate(unit: str, span: Span, tree: Tree) -> str:
    """The word for people with that fate ("dead", "hurt", "missing"); "" if a figure counts none.

    It is in what they are called, in what modifies them, or in the verb above.
    """
    tokens = within(tree.columns, span)
    at = next((i for i in tokens if tree.head(i) not in tokens or tree.head(i) == i), None)
    if at is None or unit not in PEOPLE:
        return ""
    if unit == "body":
        return FATES["kill"]
    while True:
        beside = tree.children(at, "amod", "acl", "relcl", "compound", "appos")
        among = [o for p in tree.children(at, "prep") if tree.lemma(p) in OF for o in tree.children(p, "pobj")]
        verbal = tree.pos(at) in {"VERB", "AUX"}
        below = tree.children(at, *ARGUMENTS) if verbal else [*beside, *among]
        found = next((f for i in (at, *below) if (f := told(tree, i))), "")
        if found or tree.head(at) == at or (verbal and tree.dep(at) != "xcomp"):
            return found
        at = tree.head(at)


def told(tree: Tree, i: int) -> str:
    """The fate in one token; "are missing" has the lemma of another verb."""
    return FATES.get(same(tree.lemma(i).lower())) or FATES.get(same(tree.word(i).lower()), "")
