"""Frames: which words of a sentence are put on whom, read off the parse.

A frame is a cue ("said", "according to", "is believed to"), the links that it names, and the tokens that it covers.
"""

from collections.abc import Iterator

from retold.tellings import cues
from retold.tellings.frames import (
    asides,
    attitudes,
    charges,
    headlines,
    hearsay,
    learned,
    quoting,
    repute,
    shares,
    truth,
    turns,
    unparsed,
    unsettled,
)
from retold.tellings.frames.frame import Frame, governed
from retold.tellings.frames.nouns import noun
from retold.tellings.frames.objects import airing
from retold.tellings.frames.papers import contents
from retold.tellings.frames.predicates import SPOKEN, cleft, colon, minded, predicate
from retold.tellings.frames.verbs import making, plain, verb
from retold.tellings.sources.reader import Reader

SPREADING = frozenset("circulate distribute share upload".split())
"""Verbs that put nothing on anybody but what pictures show."""


def find(reader: Reader, sentence: int) -> list[Frame]:
    """All frames of a sentence, in order of their cues."""
    tree = reader.tree
    first, last = tree.columns.sentences[sentence]
    beside = list(unparsed.closing(reader, first, last))  # surer than the parse, which takes the subject from before
    read = {f.cue for f in beside}
    for sure in (unparsed.postposed, unparsed.concluded, learned.learned):
        beside += [f for f in sure(reader, first, last) if f.cue not in read]
        read = {f.cue for f in beside}
    found = beside + [f for i in range(first, last) if i not in read for f in at(reader, i)]
    found += charges.find(tree, sentence)
    found += unsettled.find(tree, sentence)
    found += truth.find(tree, sentence)
    found += hearsay.find(tree, sentence, {f.cue for f in found})
    found += repute.find(tree, sentence, {f.cue for f in found})
    for rule in (
        headlines.colon,
        headlines.tail,
        unparsed.signature,
        unparsed.trailing,
        unparsed.parenthetical,
        unparsed.amid,
        unparsed.showing,
        unparsed.leading,
        colon,
    ):
        cued = {f.cue for f in found}
        found += [f for f in rule(reader, first, last) if f.cue not in cued]
    found += headlines.introduced(reader, first, last)
    found += quoting.find(reader, sentence, found)
    return sorted(shares.polled(tree, found), key=lambda f: f.cue)


def attitudes_of(reader: Reader, sentence: int, found: list[Frame]) -> list[Frame]:
    """The attitudes of a sentence beside its frames; no telling is put on anybody for them.

    Chains made of them too were worse (exact chains .665 instead of .693 on the work stories), so nothing but the
    measure of attribution asks for them.
    """
    return list(attitudes.find(reader, sentence, {f.cue for f in found}))


def at(reader: Reader, i: int) -> Iterator[Frame]:
    """The frames whose cue is one token."""
    tree = reader.tree
    lemma, pos = tree.lemma(i), tree.pos(i)
    if tree.word(i).lower() == "according":
        yield from asides.according(reader, i)
    elif lemma == "per" and tree.dep(i) == "prep":
        yield from asides.per(reader, i)
    elif lemma in {"in", "by"} and tree.dep(i) == "prep":
        yield from asides.polled(reader, i) if lemma == "in" else asides.accounts(reader, i)
    elif lemma in cues.CITING and tree.tag(i) == "VBG":
        yield from asides.citing(reader, i)
    elif lemma in cues.OPINION and pos == "NOUN" and tree.dep(i) == "pobj":
        yield from asides.opinion(reader, i)
    elif pos == "VERB" and (turned := list(turns.find(reader, i))):
        yield from turned
    elif lemma in SPREADING and not airing(tree, i):
        return
    elif lemma in cues.CUE and pos in {"VERB", "AUX"}:
        said = list(cleft(reader, i)) or list(verb(reader, i))
        yield from said or (contents(reader, i) if lemma in cues.DOCUMENT_VERBS else ())
    elif lemma in SPOKEN and pos == "NOUN":
        said = list(noun(reader, i)) if lemma in cues.NOUNS else []
        yield from said or predicate(reader, i)
    elif tree.word(i).lower() in cues.ATTRIBUTED_ADVERBS:
        yield Frame(cue=i, manner="gap", links=(), region=governed(tree, i))
    elif lemma in cues.MINDED and (tree.dep(i) == "acomp" or tree.child(i, "auxpass") is not None):
        yield from minded(reader, i)
    elif lemma == "make" and pos == "VERB" and plain(tree, i) is not None:
        yield from making(reader, i)
    elif pos == "VERB":
        yield from contents(reader, i)
