"""Noun phrases as the names of sources."""

import re

from retold.syntax import Tree
from retold.tellings import cues

MONTHS = frozenset("january february march april may june july august september october november december".split())

MARKUP = frozenset("#*|•>_~")
"""Signs of headings and lists, which a parser may take for words."""

OCCASIONS = frozenset("statement interview letter email e-mail tweet post report speech conference briefing".split())
"""What one says something in, which is no part of who says it: "the group in a statement said"."""

AGED = re.compile(r"^\d+-year-old (?=[A-Z])")
"""An age before a name, which is no part of it."""

LEAST = re.compile(r"^(?:as many as|at least|up to|no fewer than) (?=\w+ \w)", re.I)
"""What is said of a number of people, and not of who they are."""

CLOCK = re.compile(r"\d{1,2}[:.]\d\d")
"""The time before an entry of a live page, which a parser may take into who speaks there: "18:52 Police say"."""

YEAR = re.compile(r"(?:19|20)\d\d")


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
        if not (tree.lemma(k) in {"of", "for", "from", "by", "in", "with", "close"} or employed(tree, head, k))
        or of_time(tree, k)
        or (tree.lemma(k) == "in" and any(tree.lemma(p) in OCCASIONS for p in tree.children(k, "pobj")))
    ]
    tokens = tree.subtree(head, skip=late)
    first = min((tree.first(k) for k in late), default=None)
    tokens = [k for k in tokens if first is None or k < first]  # what stands behind a clause is no part of the name
    article = tree.child(head, "det")
    cut_off = article is not None and article < head and tree.lemma(article) in {"the", "a", "an"}
    if article is not None and cut_off and tree.lemma(article - 1) not in {"all", "both", "half"}:
        tokens = [k for k in tokens if k >= article]  # "Later a diver", "OSTREL A diver"
    while tokens and (
        tree.lemma(tokens[0]) in {"the", "a", "an", "this", "that", "these", "those", ","}
        or tree.pos(tokens[0]) == "PUNCT"
        or tree.word(tokens[0]) in MARKUP
        or (len(tokens) > 1 and CLOCK.fullmatch(tree.word(tokens[0])))
    ):
        tokens = tokens[1:]
    text = tree.span(tokens or [head]).of(tree.text)
    if ")" in text and "(" not in text.partition(")")[0]:  # the end of a bracket that the parser took in
        text = text.partition(")")[2]
    cut = text.find(", ", max(0, tree.columns.ends[head] - tree.columns.starts[(tokens or [head])[0]]))
    text = re.sub(r" (?:\w+ed|seen|shown) by(?: (?:the )?[A-Z].*)?$", "", text)
    text = re.sub(r" \([^()]*\)?$|['’]s?$| (?:which|who|that)$", "", text)
    words = " ".join(AGED.sub("", LEAST.sub("", text[:cut] if cut > 0 and not whole else text)).split()[:10])
    return words.strip(" ,;:\"“”'‘’()[]–—-") or tree.word(head)


def employed(tree: Tree, head: int, preposition: int) -> bool:
    """Whether a phrase behind a word for a person tells at which body he is: "a source at the Harbour Office"."""
    person = tree.lemma(head) in cues.ANONYMOUS
    return tree.lemma(preposition) == "at" and any(
        (tree.pos(p) == "PROPN" and (person or tree.tag(head) == "NNS"))
        or (person and tree.lemma(p) in cues.COLLECTIVE)
        for p in tree.children(preposition, "pobj")
    )


def of_time(tree: Tree, preposition: int) -> bool:
    """Whether a phrase behind a noun only tells its time: "a memo from late January"."""
    return any(
        tree.lemma(p) in cues.PERIODS | MONTHS or YEAR.fullmatch(tree.word(p)) is not None
        for p in tree.children(preposition, "pobj")
    )


def dated(tree: Tree, head: int) -> bool:
    """Whether a phrase is a date: "14 January", "March 3, 2031"."""
    return tree.lemma(head).lower() in MONTHS and any(tree.pos(k) == "NUM" for k in tree.kids[head])


def coordinated(tree: Tree, head: int) -> list[int]:
    """The heads that "A, B and C" joins to A, without the last of "A and other papers"."""
    found: list[int] = []
    at: int | None = head
    while at is not None and len(found) < 8:
        at = next((k for k in tree.children(at, "conj") if tree.pos(k) in {"NOUN", "PROPN"}), None)
        if at is not None and not further(tree, at):
            found.append(at)
    return found


def further(tree: Tree, head: int) -> bool:
    """Whether a phrase names nobody and only adds what others of a kind do: "other papers"."""
    return any(tree.lemma(k) == "other" for k in tree.children(head, "amod", "det"))


def roles(tree: Tree, head: int) -> bool:
    """Whether a word for what somebody is has no article, so that what is joined to it may be one person's too:
    "former mayor and harbour chairman NAME".
    """
    title = tree.tag(head) in {"NN", "NNP"} and (tree.lemma(head).lower() in cues.OFFICES | cues.ANONYMOUS)
    return title and tree.child(head, "det", "poss", "nummod") is None


def serving(tree: Tree, head: int) -> bool:
    """Whether an office right before a name tells that it is a person's: "harbour spokeswoman NAME"."""
    begin = head
    while begin and tree.pos(begin - 1) == "PROPN" and tree.head(begin - 1) == head:
        begin -= 1
    office = begin - 1
    titled = begin and tree.head(office) == head and tree.dep(office) in {"compound", "nmod"}
    return bool(titled) and tree.tag(office) == "NN" and tree.lemma(office) in cues.OFFICES


def shared(tree: Tree, head: int, others: list[int]) -> bool:
    """Whether one name behind several words for what somebody is has them all: "the mayor and chair, NAME, said"."""
    named = any(k > max(others, default=head) for j in (head, *others) for k in tree.children(j, "appos"))
    bare = all(tree.tag(k) == "NN" and tree.child(k, "det", "poss", "nummod") is None for k in others)
    return bool(others) and named and bare and tree.tag(head) == "NN"


def nobody(tree: Tree, head: int) -> bool:
    """Whether a phrase says that nobody says it: "no one", "none of the officials"."""
    return tree.lemma(head) in {"nobody", "none", "noone"} or any(tree.lemma(k) == "no" for k in tree.kids[head])


LOOSE = frozenset({"team", "group", "crew"})
"""Words for people together, which name no body unless something is said of them: "the rescue team"."""


def unspecific(tree: Tree, head: int) -> bool:
    """Whether a phrase tells somebody's trade and not who it is: "two divers", "a clerk"."""
    det = tree.child(head, "det")
    return tree.tag(head) == "NNS" or (det is not None and tree.lemma(det) in {"a", "an", "another", "one"})
