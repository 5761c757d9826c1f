"""Who holds an office that a text calls without a name: "the manager", "the judge"."""

import re
from typing import Protocol

from retold.records import Annotation, Entity
from retold.syntax import Tree
from retold.tellings import cues
from retold.tellings.sources.phrases import kernel

JUDGE = re.compile(r"\b(?:m(?:r|rs|s)\.?|lord|lady|chief) justice\b|\brecorder\b")

SEATS = frozenset("mp mla msp mep td councillor senator mayor governor bishop archbishop ambassador minister".split())
"""Offices that are for or of a place and never for a person, so that who stands behind the place holds them."""

QUOTED = frozenset({'"', "”", "''", "’"})
"""Marks that close a quotation."""

HEADS = {
    "state": frozenset({"president", "king", "queen", "emir", "sultan"}),
    "government": frozenset({"premier", "prime", "chancellor"}),
}
"""The offices of those who are at the head of something."""

FORMER = re.compile(r"\b(?:former|ex|late|then|onetime|retired|outgoing)\b", re.I)
"""What a role says that is somebody's no longer."""


def holds(entity: Entity, lemma: str) -> bool:
    """Whether a person's role has the word of an office; a judge is also called "Mr Justice"."""
    role = entity.role.lower()
    return lemma in role.split() or (lemma == "judge" and JUDGE.search(role) is not None)


def titular(tree: Tree, head: int) -> bool:
    """Whether a word, though it may be taken for a name, is that of an office: "MP"."""
    return tree.word(head).lower() in cues.OFFICES | SEATS


def late(role: str) -> bool:
    """Whether a role is one that somebody had."""
    return FORMER.search(role) is not None


HEAD = re.compile(r"(?P<head>[\w-]+)(?=,| of | for | from | at | in | with | who | and |$)")
"""The noun that heads a role: the last word before what is said of it."""


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


def heading(reader: Known, head: int) -> str:
    """Whom "the head of state" or "of government" means: the one person who holds such an office; "" if unsure."""
    tree = reader.tree
    of = [p for k in tree.children(head, "prep") if tree.lemma(k) == "of" for p in tree.children(k, "pobj")]
    offices = HEADS.get(tree.lemma(of[0]).lower(), frozenset()) if tree.lemma(head).lower() == "head" and of else ()
    held = [e for e in reader.annotation.entities if e.kind == "person" and not late(e.role)]
    names = [e.name for e in held if set(offices) & set(e.role.lower().replace(",", " ").split()[:4])]
    return names[0] if len(names) == 1 else ""


def lay(reader: Known, head: int) -> Entity | None:
    """The one whose role, whatever it is, "the fisherman" or "the union" takes up: "Marta Quill, a fisherman, …"."""
    tree, lemma = reader.tree, reader.tree.lemma(head)
    definite = any(tree.lemma(k) == "the" for k in tree.children(head, "det")) and tree.tag(head) == "NN"
    if not definite or tree.child(head, "prep", "relcl", "acl", "amod", "compound", "poss") is not None:
        return None
    wanted = {"organisation", "other"} if lemma in cues.COLLECTIVE | cues.BODIES else {"person"}
    called = [e for e in reader.annotation.entities if e.kind in wanted and HEAD.search(e.role.lower())]
    found = [e for e in called if (role := HEAD.search(e.role.lower())) and role["head"] == lemma]
    return found[0] if len(found) == 1 else None


def forenamed(reader: Known, head: int) -> Entity | None:
    """The body or person named right before what it is, where the commas are lost: "The Guild of Divers a union said".

    The name must begin the sentence or follow a quotation, so that no verb or preposition can have it.
    """
    tree = reader.tree
    first, _ = tree.columns.sentences[tree.sentence_of[head]]
    start = max((k for k in kernel(tree, head) if k < head and tree.lemma(k) in {"a", "an"}), default=first)
    if start <= first or tree.lemma(head) not in cues.COLLECTIVE | cues.BODIES | cues.OFFICES | cues.ANONYMOUS:
        return None
    found = reader.entity(start - 1)
    if found is None or found.kind not in {"person", "organisation"} or reader.entity(head) is found:
        return None
    begin = start - 1
    while begin > first and reader.entity(begin - 1) is found:
        begin -= 1
    if begin > first and tree.lemma(begin - 1) == "the":
        begin -= 1
    return found if begin == first or tree.word(begin - 1) in QUOTED else None


def titled(reader: Known, head: int) -> Entity | None:
    """The person whose name stands behind his role without a comma, or behind it as a subject of its own.

    "Former Mayor of Ostrel NAME said", "harbour MP for East Ostrel NAME", "Area commander, Insp NAME said".
    """
    tree = reader.tree
    if tree.pos(head) not in {"NOUN", "PROPN"} or tree.tag(head) not in {"NN", "NNP"}:
        return None
    lemma = tree.lemma(head).lower()
    inner = [p for k in tree.children(head, "prep") for p in tree.children(k, "pobj")]
    if lemma in SEATS:
        for k in inner:
            whole = sum(tree.pos(c) == "PROPN" for c in tree.children(k, "compound")) > 1
            if whole and (found := reader.entity(k)) and found.kind == "person":
                return found
    if lemma not in cues.OFFICES | cues.ANONYMOUS | SEATS:
        return None
    behind = [k for k in tree.children(head, "appos") if k > head]
    if tree.dep(head) == "nsubj":
        behind += [k for k in tree.children(tree.head(head), "nsubj") if head < k < tree.head(head)]
    people = (reader.entity(k) for k in behind if tree.pos(k) == "PROPN")
    return next((e for e in people if e and e.kind == "person"), None)
