"""Frames: which words of a sentence are put on whom, read off the parse.

A frame is a cue ("said", "according to", "is believed to"), the links that it names, and the tokens that it covers.
"""

from retold.tellings import cues
from retold.tellings.asides import according, citing, closing, colon, leading, per, trailing
from retold.tellings.frame import Frame, governed
from retold.tellings.nouns import noun
from retold.tellings.sources import Reader
from retold.tellings.verbs import contents, minded, verb


def find(reader: Reader, sentence: int) -> list[Frame]:
    """All frames of a sentence, in order of their cues."""
    tree = reader.tree
    first, last = tree.columns.sentences[sentence]
    found: list[Frame] = []
    for i in range(first, last):
        lemma = tree.lemma(i)
        if tree.word(i).lower() == "according":
            found += according(reader, i)
        elif lemma == "per" and tree.dep(i) == "prep":
            found += per(reader, i)
        elif lemma in cues.CITING and tree.tag(i) == "VBG":
            found += citing(reader, i)
        elif lemma in cues.CUE and tree.pos(i) in {"VERB", "AUX"}:
            found += verb(reader, i)
        elif lemma in cues.NOUNS and tree.pos(i) == "NOUN":
            found += noun(reader, i)
        elif tree.word(i).lower() in cues.ATTRIBUTED_ADVERBS:
            found.append(Frame(cue=i, manner="gap", links=(), region=governed(tree, i)))
        elif lemma in cues.MINDED and tree.dep(i) == "acomp":
            found += minded(reader, i)
        elif tree.lemma(i) in cues.DOCUMENT_VERBS and tree.pos(i) == "VERB":
            found += contents(reader, i)
    found += colon(reader, first, last)
    cued = {f.cue for f in found}
    found += [
        f
        for f in [*trailing(reader, first, last), *leading(reader, first, last), *closing(reader, first, last)]
        if f.cue not in cued
    ]
    return sorted(found, key=lambda f: f.cue)
