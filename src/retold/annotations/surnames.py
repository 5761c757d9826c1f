"""Surnames that neither the model nor the tagger knows again: "Hunt" taken for a verb."""

from collections.abc import Iterable

from retold.syntax import Tree

SHORTEST = 3
"""Shorter surnames are not looked for again: too many are words ("May", "Law")."""

STANDING = frozenset("nsubj nsubjpass poss dobj pobj conj appos attr npadvmod".split())
"""Where a surname stands by itself, and not before another noun."""

MONTHS = frozenset("March April June July August".split())


def missed(tree: Tree, full: Iterable[str], known: set[int]) -> list[int]:
    """The tokens, `known` ones left out, that are surnames of persons named in full and of nothing else in the text."""
    split = [name.split() for name in full]
    surnames = {w[-1] for w in split if len(w) > 1 and w[-1].istitle() and len(w[-1]) > SHORTEST} - MONTHS
    small = {tree.word(i) for i in range(len(tree.kids)) if tree.word(i).islower()}
    return [
        i
        for i in range(len(tree.kids))
        if tree.word(i) in surnames and i not in known and tree.dep(i) in STANDING and tree.word(i).lower() not in small
    ]
