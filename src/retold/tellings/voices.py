"""Who speaks the sentences of a transcript, where only a label at the start of a turn says it."""

from bisect import bisect_left

from retold.records import Link
from retold.tellings.sources.reader import Reader
from retold.tellings.sources.reading import owned
from retold.text import trim
from retold.transcripts import Turn, turns


def of(reader: Reader) -> list[Link | None]:
    """For each sentence of an article, who speaks there by its labels; whoever asks there is the outlet itself.

    The label gives the name, which the article may have in full elsewhere. "A" is the last person named before.
    """
    article, tree = reader.article, reader.tree
    blocks = [b.span for b in article.blocks if b.kind != "furniture"]
    starts = [tree.columns.starts[first] for first, _ in tree.columns.sentences]
    result: list[Link | None] = [None] * len(starts)
    for turn in turns(article.text, blocks):
        if turn.asks or owned(article, turn.name):
            continue
        span = trim(article.text, turn.label, " :")
        link = Link(name=labelled(reader, turn), role="person", text=span.of(article.text), span=span)
        for s in range(bisect_left(starts, turn.span.start), bisect_left(starts, turn.span.end)):
            result[s] = link
    return result


def labelled(reader: Reader, turn: Turn) -> str:
    """The name of whom a label means."""
    entities = reader.annotation.entities
    if turn.name == "A":
        before = [entities[m.entity] for m in reader.annotation.mentions if m.span.end <= turn.label.start]
        return next((e.name for e in reversed(before) if e.kind == "person"), "interviewee")
    said = turn.name.lower().split()
    people = (e.name for e in entities if e.kind == "person")
    return next((name for name in people if name.lower().split()[-len(said) :] == said), turn.name)
