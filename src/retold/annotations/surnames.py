"""Surnames: those that no model knows again ("Hunt" taken for a verb), and whose they are where a family has one."""

import re
from collections.abc import Iterable

from retold.given import Sort
from retold.syntax import Tree

SORTS: tuple[Sort, Sort] = ("m", "f")

TITLES: dict[str, Sort] = {"mr": "m", "mrs": "f", "ms": "f", "miss": "f"}

MEN = frozenset("husband widower father son brother uncle nephew grandson".split())

WOMEN = frozenset("wife widow mother daughter sister aunt niece granddaughter".split())

KIN = MEN | WOMEN | {"cousin", "lady"}
"""What brings somebody in as another's relative ("lady": the first lady)."""

RELATED = re.compile(rf"(?P<surname>[A-Z][\w-]+)['’]s? (?:\w+ ){{0,2}}(?:{'|'.join(sorted(MEN | WOMEN))})\b")
"""Whose kin somebody is: "Mrs Quill's younger son"."""

HIS = re.compile(r"(?:his|her)\b", re.I)

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


def address(tree: Tree, first: int) -> Sort:
    """The sort of person whom a title right before a name tells: "Mr", "Mrs"; "" without one."""
    return TITLES.get(tree.word(first - 1).lower().rstrip("."), "") if first else ""


def addressed(tree: Tree, spans: Iterable[tuple[int, int]]) -> Sort:
    """The sort that the titles of a name's mentions agree in, or ""."""
    found = {address(tree, first) for first, _ in spans} - {""}
    return found.pop() if len(found) == 1 else ""


def kin(role: str) -> Sort:
    """The sort that a word of kinship tells, where it is the head of a role: "Mrs Quill's younger son"."""
    last = role.lower().split(" of ")[0].split()[-1:]
    return "m" if MEN.issuperset(last) and last else "f" if WOMEN.issuperset(last) and last else ""


def family(name: str, role: str, before: str) -> str:
    """The surname of somebody who is named by a given name alone, as another's kin; "" if none is told.

    `before` is the name of the person named last, whom "his" or "her" in the role means.
    """
    related = RELATED.search(role)
    owner = related["surname"] if related else before.split()[-1] if HIS.match(role) and before else ""
    return owner if " " not in name and owner != name else ""
