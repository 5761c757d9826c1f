"""Frames of speakers set apart by a colon or a dash: "Minister: tax will fall", "Ferry struck barge – divers"."""

from collections.abc import Iterator

from retold.records import Link
from retold.syntax import Tree
from retold.tellings import cues
from retold.tellings.frames.frame import QUOTES, REPORTING, Frame
from retold.tellings.frames.listeners import told
from retold.tellings.frames.unparsed import before
from retold.tellings.sources.reader import Reader

LABELS = frozenset("photo picture image caption video graphic map chart photograph".split())
"""What a colon sets apart that says nothing: "Photo: Delegates sing after the vote"."""

DASHES = frozenset({":", "–", "—", "-", "--"})


def tail(reader: Reader, first: int, last: int) -> Iterator[Frame]:
    """ "Bob stole funds: Alice", "Ferry struck barge – divers": a speaker alone at the end, in headlines."""
    tree = reader.tree
    at = next(
        (k for k in range(last - 2, max(first + 1, last - 7), -1) if tree.word(k) in DASHES and apart(tree, k)), None
    )
    if (
        at is None
        or tree.word(last - 1) == "."
        or any(tree.pos(k) in {"VERB", "AUX", "ADP", "PUNCT"} for k in range(at + 1, last) if tree.word(k) not in ".-")
    ):
        return
    if not any(tree.pos(k) in {"VERB", "AUX"} for k in range(first, at)):
        return
    head = next((k for k in range(last - 1, at, -1) if tree.pos(k) in {"NOUN", "PROPN"}), None)
    people = head is not None and (reader.speaks(head) or tree.tag(head) == "NNS")
    links = reader.read(head, sure=True) if head is not None and people else ()
    if links:
        yield Frame(
            cue=at, manner="said", links=links, region=frozenset(range(first, at)) | {at}, aside=True, source=head
        )


def apart(tree: Tree, k: int) -> bool:
    """Whether a mark stands between words and not inside one: a dash with blanks round it, or a colon."""
    start, end = tree.columns.starts[k], tree.columns.ends[k]
    return tree.word(k) == ":" or (tree.text[start - 1 : start].isspace() and tree.text[end : end + 1].isspace())


def colon(reader: Reader, first: int, last: int) -> Iterator[Frame]:
    """ "Minister: tax will fall": a speaker of a few words before a colon, as headlines and transcripts have it."""
    tree = reader.tree
    at = next((k for k in range(first + 1, min(last - 3, first + 7)) if tree.word(k) == ":"), None)
    if at is None or any(tree.pos(k) in {"VERB", "AUX", "ADP"} for k in range(first, at)):
        return
    head = next((k for k in range(at - 1, first - 1, -1) if reader.speaks(k)), None)
    label = head is not None and (head == first and tree.lemma(head) in LABELS)
    if head is not None and (label or dated(tree, first, at) or tree.lemma(head) in cues.PLAIN_ANONYMOUS):
        head = None  # "The big one today: …"
    links = reader.read(head) if head is not None else ()
    handle = next((k for k in range(first, at) if tree.word(k).startswith("@") and len(tree.word(k)) > 1), None)
    if handle is not None:
        links = (Link(name=tree.word(handle), role="social", text=tree.word(handle), span=tree.span([handle])),)
    if links:
        yield Frame(cue=at, manner="said", links=links, region=frozenset(range(at, last)), aside=True, source=head)


def dated(tree: Tree, first: int, at: int) -> bool:
    """Whether what stands before a colon is a dateline: a place alone, in capitals ("SENNET: The dam …")."""
    return at == first + 1 and len(tree.word(first)) > 3 and tree.word(first).isupper() and tree.pos(first) == "PROPN"


def introduced(reader: Reader, first: int, last: int) -> Iterator[Frame]:
    """ "Ashe described the scene: “…”": whoever acts before a colon and an opening mark speaks what follows."""
    tree = reader.tree
    at = next((k for k in range(first + 1, last - 2) if tree.word(k) == ":" and tree.word(k + 1) in QUOTES), None)
    if at is None:
        return
    for i in range(at - 1, first, -1):
        holder = tree.child(i, "nsubj") if tree.pos(i) == "VERB" else None
        if holder is not None and holder < i and reader.speaks(holder):
            links = reader.read(holder)
            if links:
                yield opening(reader, i, at, last, (links, holder))
                return
    if tree.lemma(at - 1) in REPORTING:
        start = first if at - 1 > first or not first else tree.columns.sentences[tree.sentence_of[first] - 1][0]
        links, head = before(reader, start, at - 2 if tree.word(at - 2) == "," else at - 1)
        if links and head is not None and (start == first or tree.word(first - 1) == ","):
            yield opening(reader, at - 1, at, last, (links, head))


def opening(reader: Reader, cue: int, at: int, last: int, source: tuple[tuple[Link, ...], int]) -> Frame:
    """The frame of a verb over the quotation behind the colon at a token, with whom it is told to."""
    links, holder = source
    region = frozenset({cue, *range(at, last)})
    return Frame(cue=cue, manner="said", links=(*told(reader, cue), *links), region=region, aside=True, source=holder)
