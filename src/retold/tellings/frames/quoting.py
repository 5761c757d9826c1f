"""Frames of quotations that no cue introduces: "The minister called the deal a “disgrace”."."""

from collections.abc import Iterator

from retold.records import Quote
from retold.syntax import Tree
from retold.tellings.frames.frame import PAST, Frame, subject
from retold.tellings.sources.reader import Reader

SENTENCE = 4
"""A quotation of so many words says something even if it begins with a capital; shorter ones are names and titles."""

SMALL = frozenset({"ADP", "CCONJ", "DET", "PART", "PUNCT"})
"""Words that titles write small."""

NAMING = frozenset("call dub name know term title entitle nickname label".split())
"""Participles after which quotation marks set off a name."""

CRIES = frozenset("cheer chant shout cry jeer boo yell call chorus".split())
"""Nouns for what a crowd utters while somebody else acts: "he left to cheers of “well done”"."""

LIVED = frozenset("see hear feel smell taste watch notice sense witness wake regret deplore dread love hate".split())
"""What only he who did it can tell of himself: "Quill “heard a bang and ran”"."""

ALOFT = 6
"""The verb whose subject speaks stands at most so many steps above the quoted words."""


def find(reader: Reader, sentence: int, found: list[Frame]) -> Iterator[Frame]:
    """For each stretch of quoted words inside a sentence that no source covers, the frame of who acts there.

    Whoever does something "to the “enemy of the people”" chose those words; the text does not answer for them.
    """
    tree = reader.tree
    first, last = tree.columns.sentences[sentence]
    covered = {i for f in found if f.links for i in (*f.region, f.cue)}
    for quote in reader.quotations(tree.sentence_span(sentence)):
        inside = [i for i in range(first, last) if quote.span.start <= tree.columns.starts[i] < quote.span.end]
        if not inside or not words(tree, inside):
            continue
        if all(f.cue in inside for f in found if f.links and not f.region.isdisjoint(inside)):
            yield from living(reader, inside)
        if not covered & set(inside):
            yield from acting(reader, inside[0], quote)


def words(tree: Tree, inside: list[int]) -> bool:
    """Whether quoted tokens are somebody's words and not a name, a title or a term ("a method called “…”")."""
    named = [tree.lemma(i) for i in range(max(0, inside[0] - 3), inside[0]) if tree.tag(i) == "VBN"]
    if set(named) & NAMING:
        return False
    title = all(tree.word(i).istitle() for i in inside if tree.pos(i) not in SMALL)
    return tree.word(inside[0])[0].islower() or (len(inside) >= SENTENCE and not title)


def living(reader: Reader, inside: list[int]) -> list[Frame]:
    """The frame of who tells in the quoted words what he lived through, if he is named right before them."""
    tree = reader.tree
    verb = next((i for i in inside if tree.pos(i) == "VERB"), inside[0])
    holder = tree.child(verb, "nsubj")
    if tree.lemma(verb) not in LIVED or tree.tag(verb) not in PAST or holder is None or holder >= inside[0]:
        return []
    links = reader.read(holder) if reader.speaks(holder) else ()
    region = frozenset(tree.subtree(verb)) - set(tree.subtree(holder))
    return [Frame(cue=holder, manner="said", links=links, region=region, source=holder)] if links else []


def acting(reader: Reader, i: int, quote: Quote) -> Iterator[Frame]:
    """The frame of the nearest verb above a quoted token that has somebody for a subject."""
    tree = reader.tree
    for step, verb in enumerate(tree.ancestors(i)):
        if step >= ALOFT or (tree.lemma(verb) in CRIES and tree.pos(verb) == "NOUN"):
            return
        if tree.pos(verb) != "VERB" or quote.span.start <= tree.columns.starts[verb] < quote.span.end:
            continue
        holder = subject(tree, verb)
        links = (
            reader.read(holder) if holder is not None and (reader.speaks(holder) or tree.pos(holder) == "PRON") else ()
        )
        if links and holder is not None:
            region = frozenset(tree.subtree(verb)) - set(tree.subtree(holder)) | {verb}
            yield Frame(cue=verb, manner="said", links=links, region=region, clause=False, source=holder)
            return
        if tree.dep(verb) == "advcl" and tree.child(verb, "nsubj", "nsubjpass") is not None:
            return  # "the men who died when the boat fell “like a stone”" have said nothing
