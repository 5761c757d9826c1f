"""Noun phrases as the names of sources."""

import re

from retold.syntax import Tree


def kernel(tree: Tree, head: int) -> list[int]:
    """The tokens of a noun phrase without clauses and appositions after it."""
    skip = tree.children(
        head, "relcl", "acl", "appos", "advcl", "punct", "cc", "conj", "prep", "advmod", "parataxis", "npadvmod"
    )
    keep = list(tree.subtree(head, skip=[s for s in skip if s > head]))
    return [k for k in keep if tree.sentence_of[k] == tree.sentence_of[head]]


def phrase(tree: Tree, head: int, *, whole: bool = False) -> str:
    """A noun phrase as the name of a source: no article, no clause after it, short prepositional phrases kept."""
    skip = tree.children(
        head, "relcl", "acl", "appos", "advcl", "advmod", "parataxis", *(() if whole else ("conj", "cc"))
    )
    late = [s for s in skip if s > head]
    late += [
        k
        for k in tree.children(head, "prep")
        if tree.lemma(k) not in {"of", "for", "from", "by", "in", "with", "close"}
    ]
    tokens = tree.subtree(head, skip=late)
    while tokens and (
        tree.lemma(tokens[0]) in {"the", "a", "an", "this", "that", "these", "those", ","}
        or tree.pos(tokens[0]) == "PUNCT"
    ):
        tokens = tokens[1:]
    text = tree.span(tokens or [head]).of(tree.text)
    if ")" in text and "(" not in text.partition(")")[0]:  # the end of a bracket that the parser took in
        text = text.partition(")")[2]
    cut = text.find(", ", max(0, tree.columns.ends[head] - tree.columns.starts[(tokens or [head])[0]]))
    text = re.sub(r" (?:\w+ed|seen|shown) by(?: [A-Z].*)?$", "", text)
    words = " ".join((text[:cut] if cut > 0 and not whole else text).split()[:10])
    return words.strip(" ,;:\"“”'‘’()[]–—-") or tree.word(head)
