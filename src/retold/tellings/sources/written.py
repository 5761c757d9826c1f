"""Documents as sources: whose they are, and which one "the report" takes up."""

import re
from bisect import bisect_right

from retold.records import Link, Role
from retold.syntax import Tree
from retold.tellings import cues
from retold.tellings.sources.phrases import kernel, phrase
from retold.tellings.sources.reading import LATEST, Words

PASSED = frozenset("ruling verdict judgment decision order statement communique resolution declaration".split())
"""Writings in which a body speaks for itself, so that what they say is its word."""

PAPERS = frozenset("memo memorandum letter note draft circular dossier filing transcript contract".split())
"""What "the document" may take up."""

ISSUING = frozenset("issue release publish deliver adopt make".split())
"""What is done to such a writing by the body whose word it is."""


def given(tree: Tree, head: int) -> int | None:
    """Who gives the ruling or statement that then says something: "the board issued an order that bars …"."""
    issued = tree.dep(head) == "dobj" and tree.lemma(tree.head(head)) in ISSUING and tree.lemma(head) in PASSED
    return tree.child(tree.head(head), "nsubj") if issued else None


def document(reader: Words, head: int, text: str) -> Link:
    """A document; the earlier one for "the report"."""
    tree = reader.tree
    lemma = tree.lemma(head)
    role: Role = "social" if lemma in cues.SOCIAL else "document"
    if lemma == "report" and tree.tag(head) == "NNS" and not authored(reader, head):
        role = "anonymous"
    apposed = next((k for k in tree.children(head, "appos") if tree.lemma(k) in cues.DOCUMENTS), None)
    name = re.sub(r"^(?:same|said|latter) ", "", phrase(reader.tree, head if apposed is None else apposed))
    owner = tree.child(head, "poss")
    if lemma == "statement" and owner is not None and tree.pos(owner) == "PRON" and (whose := reader.link(owner)):
        return Link(name=whose.name, role=whose.role, text=text, span=tree.span(kernel(reader.tree, head)))
    det = tree.child(head, "det")
    if det is not None and tree.lemma(det) in {"the", "this", "these", "that"} and len(name.split()) == 1:
        for link in reversed(reader.latest[-LATEST:]):
            same = re.search(rf"\b{re.escape(lemma[:6])}", link.text.lower()) or (
                lemma == "document" and tree.tag(head) == "NN" and link.name.split()[-1].lower() in PAPERS
            )
            if link.role in {role, "outlet", "agency"} and same:
                return Link(name=link.name, role=link.role, text=text, span=tree.span(kernel(reader.tree, head)))
        if behind := issuer(reader, head, lemma):
            return Link(name=behind.name, role=behind.role, text=text, span=tree.span(kernel(reader.tree, head)))
    return Link(name=name, role=role, text=text, span=tree.span(kernel(reader.tree, head)))


def issuer(reader: Words, head: int, lemma: str) -> Link | None:
    """Who has spoken in what "the statement" takes up: "the guild said in a statement … The statement said"."""
    tree = reader.tree
    for link in reversed(reader.latest[-LATEST:]):
        if link.span is None or link.role not in {"person", "organisation"}:
            continue
        spoken = bisect_right(tree.columns.starts, link.span.start) - 1
        for k in range(*tree.columns.sentences[tree.sentence_of[spoken]]):
            within = tree.lemma(k) == lemma and tree.dep(k) == "pobj" and tree.lemma(tree.head(k)) == "in"
            if within and k < head:
                return link
    last = reader.latest[-1] if reader.latest else None
    return last if lemma == "statement" and last is not None and last.role == "organisation" else None


def authored(reader: Words, head: int) -> bool:
    """Whether a noun phrase says whose report it is, and not just "media reports"."""
    tree = reader.tree
    return bool(tree.children(head, "poss", "acl", "prep")) or any(
        tree.pos(k) == "PROPN" for k in kernel(reader.tree, head)
    )


def publisher_of(reader: Words, head: int) -> Link | None:
    """The publisher in "a NAME report", "NAME's story", "a report by NAME"."""
    tree = reader.tree
    near = tree.children(head, "compound", "poss", "nmod", "amod")
    near += [
        p
        for k in tree.children(head, "prep")
        if tree.lemma(k) in {"by", "from", "in"}
        for p in tree.children(k, "pobj")
    ]
    for k in near:
        found = reader.entity(k)
        if found and found.kind == "publisher":
            return Link(
                name=found.name,
                role=reader.role(found),
                text=phrase(reader.tree, head),
                span=tree.span(kernel(reader.tree, head)),
            )
    return None
