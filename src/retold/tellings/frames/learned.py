"""Frames of what a publisher says that it knows: "…, the Herald understands."."""

from collections.abc import Iterator

from retold import publishers
from retold.records import Link
from retold.tellings.frames.frame import Frame
from retold.tellings.sources.phrases import kernel
from retold.tellings.sources.reader import Reader
from retold.tellings.sources.reading import owned

KNOWING = frozenset([("has", "learn"), ("has", "learnt"), ("can", "reveal"), ("can", "disclose")])
"""How a publisher says at the end of a sentence that he knows something."""


def learned(reader: Reader, first: int, last: int) -> Iterator[Frame]:
    """ "…, the Herald understands.", "The Herald understands …", "… the Herald has learned.": nobody says whence."""
    tree = reader.tree
    end = last - 1 if tree.pos(last - 1) == "PUNCT" else last
    closing_ = range(end - 1, max(first + 4, end - 2), -1)
    opening = range(first + 1, min(first + 5, end - 4))
    for i in (*closing_, *opening):
        phrase = (tree.word(i - 1).lower(), tree.lemma(i))
        known = phrase in KNOWING
        if not known and (phrase[1] != "understand" or tree.tag(i) != "VBZ"):
            continue
        who = i - 2 if known else i - 1
        links = publishing(reader, who) if who >= first else ()
        if links:
            region = frozenset(range(first if i in closing_ else i, last)) - set(kernel(tree, who))
            yield Frame(cue=i, manner="said", links=links, region=region | {i}, aside=True, source=who)
            return


def publishing(reader: Reader, i: int) -> tuple[Link, ...]:
    """The publisher that a token names, the article's own outlet by its short name included ("the Record")."""
    entity, word = reader.entity(i), reader.tree.word(i)
    if publishers.find(word) is not None or (entity is not None and entity.kind == "publisher"):
        return reader.read(i, sure=True)
    return (reader.made(i, word, "outlet"),) if word[:1].isupper() and owned(reader.article, word) else ()
