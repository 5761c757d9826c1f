"""Who holds an office that a text calls without a name: "the manager", "the judge"."""

import re
from typing import Protocol

from retold.records import Annotation, Entity
from retold.syntax import Tree

JUDGE = re.compile(r"\b(?:m(?:r|rs|s)\.?|lord|lady|chief) justice\b|\brecorder\b")


def holds(entity: Entity, lemma: str) -> bool:
    """Whether a person's role has the word of an office; a judge is also called "Mr Justice"."""
    role = entity.role.lower()
    return lemma in role.split() or (lemma == "judge" and JUDGE.search(role) is not None)


class Known(Protocol):
    """What it takes to know whom an article names."""

    @property
    def annotation(self) -> Annotation: ...
    @property
    def tree(self) -> Tree: ...

    def entity(self, i: int) -> Entity | None: ...


def bearers(reader: Known, head: int, lemma: str) -> str:
    """Whom "the manager" or "the chairmen" takes up: the persons whose role has that word; "" if unsure.

    A singular needs just one such person, a plural two to four of them. A person's lawyer or aide is somebody else.
    """
    tree = reader.tree
    definite = any(tree.lemma(k) in {"the", "this", "that", "these", "both"} for k in tree.children(head, "det"))
    if not (definite or tree.child(head, "poss") is not None) or tree.child(head, "prep") is not None:
        return ""
    owner = tree.child(head, "poss")
    if owner is not None and (found := reader.entity(owner)) and found.kind == "person":
        return ""
    names = [e.name for e in reader.annotation.entities if e.kind == "person" and holds(e, lemma)]
    if tree.tag(head) == "NNS":
        return f"{', '.join(names[:-1])} and {names[-1]}" if 2 <= len(names) <= 4 else ""
    return names[0] if len(names) == 1 else ""
