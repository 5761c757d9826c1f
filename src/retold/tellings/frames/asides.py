"""Frames beside their sentence: "according to X", "per X", "in X's view", "citing X"."""

from collections.abc import Iterator
from dataclasses import replace

from retold.ranks import RANKS
from retold.syntax import Tree
from retold.tellings import cues
from retold.tellings.frames.frame import Frame, clause_head, sentence
from retold.tellings.sources.phrases import kernel
from retold.tellings.sources.reader import Reader

NAME = 6
"""A name in apposition ends within so many tokens."""

MEASURES = frozenset(
    """
    pattern type kind size age weight height rank need ability way timeline timetable schedule taste preference formula
    criterion merit instruction principle
    """.split()
)
"""What things are sorted or done by: "according to type" names nobody's word."""

YIELDS = frozenset("result finding figure data datum detail number estimate".split())
"""What a document yields: "the results of a poll" are the poll's."""


POLLS = frozenset(["poll", "survey"])

OPENING = 3
"""A phrase opens its sentence if at most so many tokens stand before it: "However, in a poll"."""


def according(reader: Reader, i: int) -> Iterator[Frame]:
    """ "According to X": the whole sentence where it stands at an edge, else the clause that it hangs on."""
    tree = reader.tree
    to = next((k for k in tree.children(i, "prep", "dep") if tree.lemma(k) == "to"), None)
    things = tree.children(to, "pobj", "pcomp") if to is not None else []
    source = next((k for k in things if tree.word(min(k + 1, len(tree.kids) - 1)) != "-"), next(iter(things), None))
    if source is None and i + 2 < len(tree.kids) and tree.lemma(i + 1) == "to":
        source = next(
            (
                k
                for k in range(i + 2, min(i + 9, len(tree.kids)))
                if tree.pos(k) in {"NOUN", "PROPN", "PRON"} and tree.dep(k) != "compound"
            ),
            None,
        )
    if source is None:
        return
    source = yielding(tree, source)
    if tree.lemma(source) in MEASURES and tree.child(source, "poss") is None:
        return
    if tree.lemma(source) in {"which", "whom"}:  # "a report according to which …"
        source = next((tree.head(a) for a in tree.ancestors(source) if tree.dep(a) == "relcl"), source)
    source = beside(reader, ranked(reader, source))
    links = reader.read(source, sure=True)
    if not links:
        return
    phrase = set(tree.subtree(i)) | {source} | set(kernel(reader.tree, source))
    first, last = tree.columns.sentences[tree.sentence_of[i]]
    end = max(phrase) + 1
    if i - first <= 2 or last - end <= 2:
        region = frozenset(range(first, last)) - phrase
    else:
        up = clause_head(tree, tree.head(i))
        region = frozenset(tree.subtree(up)) - phrase
    yield Frame(cue=i, manner="said", links=links, region=region | {i}, aside=True, source=source)


def ranked(reader: Reader, source: int) -> int:
    """The name behind a rank or office that the parser takes for the whole source: "according to Cmdr. NAME"."""
    tree, end = reader.tree, source + 1
    while end < len(tree.kids) and tree.pos(end) == "PROPN":
        end += 1
    words = {tree.word(k).lower().rstrip(".") for k in (source, source + 1) if k < end}
    person = reader.entity(end - 1)
    named = person is not None and person.kind == "person" and tree.sentence_of[end - 1] == tree.sentence_of[source]
    return end - 1 if named and (words & RANKS or tree.lemma(source) in cues.OFFICES) else source


def beside(reader: Reader, source: int) -> int:
    """The person named in apposition behind his office, else the source: "according to the coroner, NAME, nine …".

    Parsers take the name for the subject of what follows. It is that if a comma sets it apart from more about it.
    """
    tree = reader.tree
    _, last = tree.columns.sentences[tree.sentence_of[source]]
    k = max(kernel(tree, source)) + 1
    while k < last and tree.pos(k) in {"ADP", "DET", "ADJ", "NOUN", "PROPN", "PART"}:  # "the head of the guild, NAME"
        k += 1
    called = cues.OFFICES | cues.ANONYMOUS
    if tree.tag(source) != "NN" or tree.lemma(source) not in called or k >= last - 3 or tree.word(k) != ",":
        return source
    end = next((c for c in range(k + 1, min(last, k + NAME)) if tree.word(c) == ","), last)
    person = reader.entity(end - 1)
    if person is None or person.kind != "person" or any(tree.pos(c) != "PROPN" for c in range(k + 1, end)):
        return source
    again = next((c for c in range(end + 1, last) if tree.word(c) == ","), None)
    told = again is None or any(tree.pos(c) in {"VERB", "AUX"} for c in range(end + 1, again))
    return end - 1 if told and tree.word(end + 1).lower() not in {"who", "whose", "which"} else source


def yielding(tree: Tree, source: int) -> int:
    """The document that yields what is given as the source ("the results of a poll"), else the source itself."""
    if tree.lemma(source) not in YIELDS:
        return source
    inner = (
        p for k in tree.children(source, "prep") if tree.lemma(k) in {"of", "from"} for p in tree.children(k, "pobj")
    )
    return next((p for p in inner if tree.lemma(p) in cues.DOCUMENTS), source)


def per(reader: Reader, i: int) -> Iterator[Frame]:
    """ "…, per X", where X can speak; not "per day"."""
    source = reader.tree.child(i, "pobj")
    links = reader.read(source) if source is not None and reader.speaks(source) else ()
    if links and source is not None:
        yield Frame(
            cue=i,
            manner="said",
            links=links,
            region=sentence(reader.tree, i) - set(reader.tree.subtree(source)),
            aside=True,
            source=source,
        )


SOME = frozenset("some all most many one several other various".split())


def polled(reader: Reader, i: int) -> Iterator[Frame]:
    """ "In a Tessaly poll released on Monday, most …": a poll at the start of a sentence, but not "in the polls"."""
    tree = reader.tree
    first, _ = tree.columns.sentences[tree.sentence_of[i]]
    source = tree.child(i, "pobj")
    if i - first > OPENING or source is None or tree.lemma(source) not in POLLS or tree.pos(tree.head(i)) != "VERB":
        return
    if tree.tag(source) != "NN" and not any(tree.lemma(k) != "the" for k in tree.children(source, "det", "nummod")):
        return
    links = reader.read(source)
    if links:
        region = sentence(tree, i) - set(tree.subtree(i)) | {i}
        yield Frame(cue=i, manner="said", links=links, region=region, aside=True, source=source)


def accounts(reader: Reader, i: int) -> Iterator[Frame]:
    """ "By some accounts, …", "by most estimates": nobody is named who gives them."""
    tree = reader.tree
    source = tree.child(i, "pobj")
    if (
        source is not None
        and tree.lemma(source) in {"account", "estimate"}
        and tree.child(source, "poss", "prep") is None
    ):
        some = any(tree.lemma(k) in SOME for k in tree.children(source, "det", "amod", "nummod"))
        if some:
            yield Frame(cue=i, manner="gap", links=(), region=sentence(tree, i), aside=True)


def opinion(reader: Reader, i: int) -> Iterator[Frame]:
    """ "In X's view", "by X's own account", "in the words of X"."""
    tree = reader.tree
    if tree.dep(i) != "pobj" or tree.lemma(tree.head(i)) not in {"in", "by", "to", "of"} or banked(tree, i):
        return
    holder = tree.child(i, "poss")
    if holder is None:
        holder = next(
            (p for k in tree.children(i, "prep") if tree.lemma(k) == "of" for p in tree.children(k, "pobj")), None
        )
    speaks = holder is not None and (reader.speaks(holder) or tree.pos(holder) != "NOUN")
    links = reader.read(holder, sure=True) if holder is not None and speaks else ()
    if links:
        yield Frame(cue=i, manner="said", links=links, region=sentence(tree, i), aside=True, source=holder)


def banked(tree: Tree, i: int) -> bool:
    """Whether an account is one with money in it, and nobody's telling: "moved to her sister's bank accounts"."""
    told = tree.lemma(tree.head(i)) == "by" and tree.tag(i) == "NN" and tree.child(i, "compound") is None
    return tree.lemma(i) == "account" and not told


def reason(reader: Reader, source: int) -> bool:
    """Whether a thing is cited and nobody who speaks: "citing her long service", "citing old differences"."""
    return reader.tree.pos(source) == "NOUN" and not reader.speaks(source)


def citing(reader: Reader, i: int) -> Iterator[Frame]:
    """ "…, citing X": inside whatever the sentence is put on, and over all of it."""
    tree = reader.tree
    source = tree.child(i, "dobj", "pobj", "ccomp", "nsubj")
    links = reader.read(source, sure=source is not None and not reason(reader, source)) if source is not None else ()
    links = tuple(replace(x, name=x.name.removeprefix(f"{tree.word(i)} ")) for x in links)  # a name with its capital
    if not links:
        return
    first, last = tree.columns.sentences[tree.sentence_of[i]]
    own = set(kernel(reader.tree, source)) if source is not None else set()
    yield Frame(
        cue=i, manner="said", links=links, region=frozenset(range(first, last)) - own, aside=True, source=source
    )
