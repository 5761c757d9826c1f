"""Frames of charges: what somebody is indicted or sued for stands in the indictment, whoever mentions it."""

import re
from collections.abc import Iterator

from retold.records import Link
from retold.syntax import Tree
from retold.tellings.frames.frame import Frame
from retold.tellings.sources.phrases import kernel

PAPERS = frozenset({"indictment", "lawsuit"})
"""Papers that charge somebody."""

LEADING = re.compile(r"^(?:(?:the|an?|this|new|(?:\w+day|yesterday|last week)['’]s)\s+)+", re.I)
"""What an indictment is no other for: articles and days before it."""

AGAINST = frozenset({"of", "against", "over", "for"})

CHARGED = {"indict": "indictment"}
"""Verbs for it, with the paper that they are done by."""

ON = frozenset({"on", "for", "with", "over"})


def find(tree: Tree, s: int) -> Iterator[Frame]:
    """The frames of a sentence that put something on an indictment or a suit."""
    for i in range(*tree.columns.sentences[s]):
        lemma = tree.lemma(i)
        if lemma in PAPERS and tree.pos(i) == "NOUN" and against(tree, i, AGAINST):
            own = kernel(tree, i)
            name = LEADING.sub("", tree.span(own).of(tree.text))
            link = Link(name=name, role="document", text=tree.word(i), span=tree.span(own))
            yield Frame(cue=i, manner="said", links=(link,), region=frozenset(tree.subtree(i)), source=i)
        elif lemma in CHARGED and tree.tag(i) == "VBN" and tree.child(i, "agent") is None and against(tree, i, ON):
            link = Link(name=CHARGED[lemma], role="document", text=tree.word(i), span=tree.span([i]))
            yield Frame(cue=i, manner="said", links=(link,), region=frozenset(tree.subtree(i)), source=i)


def against(tree: Tree, i: int, prepositions: frozenset[str]) -> bool:
    """Whether a word says whom or what the charge is about."""
    return any(tree.lemma(k) in prepositions for k in tree.children(i, "prep"))
