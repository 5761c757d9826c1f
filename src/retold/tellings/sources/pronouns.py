"""Whom a pronoun, or "the source", takes up."""

import re
from bisect import bisect_right

from retold import firms, given
from retold.records import Entity, Link, Role
from retold.tellings import cues
from retold.tellings.frames.frame import REPORTING
from retold.tellings.sources import written
from retold.tellings.sources.reading import LATEST, Words, owned

NEAR = 4
"""Sentences before "he said" in which whoever is meant has been named outside quotations, if he has a name."""

SORTS = {"he": "m", "she": "f"}
"""Of which sort the given names are of whom a pronoun may mean."""


def pronoun(reader: Words, head: int, word: str) -> Link | None:
    """Whom a pronoun means: by the annotation, by the clause it hangs on, or by the last source of its kind."""
    tree = reader.tree
    if word in {"who", "which", "that", "whom"}:
        verb = tree.head(head)
        if tree.dep(verb) == "relcl":
            giver = written.given(tree, tree.head(verb))
            return reader.link(tree.head(verb) if giver is None else giver)
        return None
    if word in {"i", "we", "you"}:
        return None
    found = reader.entity(head)
    span = tree.span([head])
    if word in {"he", "she"} and (own := matrix(reader, head)) is not None:
        return own
    again = speaking(reader, head) if word in {"he", "she"} else None
    if again and not unlike(word, again) and not (found and since(reader, head, found, again)):
        return Link(name=again.name, role=again.role, text=tree.word(head), span=span)
    talked = found is not None and word in {"he", "she"} and talked_of(reader, head, found)
    if found and not talked:
        return Link(name=found.name, role=reader.role(found), text=tree.word(head), span=span)
    if reader.spoken(head):  # whom somebody's "they" means his hearers know, and not the article's last source
        return None
    wanted: tuple[Role, ...] = ("person", "anonymous", "eyewitness")
    if word in {"it", "its"}:
        wanted = ("organisation", "outlet", "agency", "document")
    elif word in {"they", "them", "their"}:
        wanted = ("anonymous", "document", "organisation", "eyewitness")
    subject = subject_before(reader, head)
    about = [subject] if subject is not None else []
    if talked and subject is not None and subject.role == "person" and not unlike(word, subject):
        return Link(name=subject.name, role="person", text=tree.word(head), span=span)
    for link in [*recent(reader), *about]:
        if (talked and found is not None and link.name == found.name) or (word in SORTS and bodily(reader, link)):
            continue
        if not (lifeless(link) or owned(reader.article, link.name)) and (link.role in wanted or meant(word, link)):
            return Link(name=link.name, role=link.role, text=tree.word(head), span=span)
    return None


RECENT = 6
"""Links back to which a pronoun may take up a source. On the bundled stories 3 and 12 change nothing."""


def recent(reader: Words) -> list[Link]:
    """The sources that were read last, the one first that stands last in the text: rules read in an order of theirs."""
    return sorted(reader.latest[-RECENT:], key=lambda x: x.span.start if x.span else 0, reverse=True)


def meant(word: str, link: Link) -> bool:
    """Whether "it" takes up a body left unnamed, or "they" two people who have spoken together."""
    if word == "it":
        return link.role == "anonymous" and link.name.split()[-1] in cues.COLLECTIVE | cues.BODIES
    return word in {"they", "them", "their"} and link.role == "person" and " and " in link.name


def lifeless(link: Link) -> bool:
    """Whether a link is a thing that a verb of saying has made a source: "the design calls for two towers"."""
    single = link.name.islower() and not link.name.endswith("s")
    known = cues.COLLECTIVE | cues.BODIES
    return link.role == "organisation" and single and known.isdisjoint(link.name.split())


def bodily(reader: Words, link: Link) -> bool:
    """Whether a nameless source is a body, which is no he or she: "a rights group", "a team from Ostrel"."""
    if link.span is None or link.role != "anonymous":
        return False
    tree = reader.tree
    tokens = range(
        bisect_right(tree.columns.starts, link.span.start) - 1, bisect_right(tree.columns.starts, link.span.end - 1)
    )
    head = next((k for k in tokens if tree.head(k) not in tokens or tree.head(k) == k), tokens[-1])
    return tree.lemma(head) in (cues.COLLECTIVE | cues.BODIES) - cues.OFFICES - cues.ANONYMOUS


def subject_before(reader: Words, pronoun: int) -> Link | None:
    """Whom the sentence before a pronoun's is about."""
    tree, s = reader.tree, reader.tree.sentence_of[pronoun]
    before = range(*tree.columns.sentences[s - 1]) if s else range(0)
    root = next((i for i in before if tree.head(i) == i), None)
    subject = None if root is None else tree.child(root, "nsubj", "nsubjpass")
    nominal = subject is not None and tree.pos(subject) in {"NOUN", "PROPN"}
    return reader.link(subject) if subject is not None and nominal else None


def matrix(reader: Words, pronoun: int) -> Link | None:
    """The nameless speaker in whose words a pronoun stands: "an engineer said that he had …"."""
    tree = reader.tree
    verb = tree.head(pronoun)
    while tree.dep(verb) in {"conj", "aux", "xcomp"} and tree.head(verb) != verb:
        verb = tree.head(verb)
    holder = tree.child(tree.head(verb), "nsubj") if tree.dep(verb) == "ccomp" else None
    if holder is None or tree.pos(holder) != "NOUN" or tree.tag(holder) != "NN" or holder > pronoun:
        return None
    link = reader.link(holder)
    return link if link is not None and link.role in {"anonymous", "eyewitness", "person"} else None


def speaking(reader: Words, pronoun: int) -> Link | None:
    """Who spoke last in this sentence or the one before, quotations left out: "he said" goes on with them."""
    tree, word = reader.tree, reader.tree.word(pronoun).lower()
    if tree.lemma(tree.head(pronoun)) not in cues.CUE:
        return None
    if (same := begun(reader, pronoun)) or not reader.latest:
        return same
    before = tree.sentence_of[pronoun] - 1
    while before > 0 and reader.quoted(tree.sentence_span(before)):
        before -= 1
    since = tree.sentence_span(max(before, 0)).start
    for last in reversed(reader.latest[-3:]):
        if last.span is None or not since <= last.span.start < tree.columns.starts[pronoun]:
            return None
        if last.role == "person" or surname(reader, last) or christened(word, last):
            return last
        if tree.lemma(tree.head(pronoun)) in REPORTING and single(reader, last):
            return last
    return None


def single(reader: Words, link: Link) -> bool:
    """Whether a link brings in one person without a name: "a security official", not "two doctors" or "a ministry"."""
    tree = reader.tree
    if link.span is None or link.role not in {"anonymous", "eyewitness"}:
        return False
    i = bisect_right(tree.columns.starts, link.span.start) - 1
    last = bisect_right(tree.columns.starts, link.span.end - 1) - 1
    head = next((k for k in range(i, last + 1) if tree.head(k) not in range(i, last + 1)), last)
    apposed = i > 1 and tree.pos(i - 1 - (tree.word(i - 1) == ",")) == "PROPN"
    new = any(tree.lemma(k) in {"a", "an", "one", "another"} for k in tree.children(head, "det", "nummod"))
    return new and not apposed and tree.tag(head) == "NN" and tree.lemma(head) in cues.ANONYMOUS | cues.EYEWITNESS


def christened(word: str, link: Link) -> bool:
    """Whether a name of two or three words that is taken for a body's begins like that of whom the pronoun means."""
    return link.name.count(" ") in {1, 2} and not firms.is_firm(link.name) and given.sort(link.name) == SORTS.get(word)


def unlike(word: str, link: Link) -> bool:
    """Whether the given name of who spoke last says that "he" or "she" is somebody else."""
    return given.sort(link.name) not in {"", SORTS[word]}


def since(reader: Words, pronoun: int, found: Entity, last: Link) -> bool:
    """Whether somebody is named after the sentence of who spoke last: "His father, NAME, read a note. He said"."""
    tree, annotation = reader.tree, reader.annotation
    if last.span is None or found.name == last.name:
        return False
    spoken = tree.sentence_of[bisect_right(tree.columns.starts, last.span.start) - 1]
    first, _ = tree.columns.sentences[min(spoken + 1, len(tree.columns.sentences) - 1)]
    start, end = tree.columns.starts[first], tree.columns.starts[pronoun]
    for mention in annotation.mentions:
        if start <= mention.span.start < end and annotation.entities[mention.entity] is found:
            token = bisect_right(tree.columns.starts, mention.span.start) - 1
            if tree.sentence_of[token] > spoken and tree.pos(token) == "PROPN" and not reader.spoken(token):
                return True
    return False


def talked_of(reader: Words, pronoun: int, found: Entity) -> bool:
    """Whether somebody is only named in the words of him whom the pronoun means: "“Ashe must go,” he said"."""
    tree, annotation = reader.tree, reader.annotation
    if tree.lemma(tree.head(pronoun)) not in REPORTING or reader.spoken(pronoun):
        return False
    s, here = tree.sentence_of[pronoun], False
    for n in range(bisect_right(reader.starts, tree.columns.starts[pronoun] - 1) - 1, -1, -1):
        token = bisect_right(tree.columns.starts, reader.starts[n]) - 1
        if tree.sentence_of[token] < s - NEAR:
            break
        if annotation.entities[annotation.mentions[n].entity] is found:
            if not reader.spoken(token):
                return False
            here = here or tree.sentence_of[token] == s
    return here


def begun(reader: Words, pronoun: int) -> Link | None:
    """The person whose words the sentence began to give before it says "he said"."""
    tree = reader.tree
    for k in range(pronoun - 1, tree.columns.sentences[tree.sentence_of[pronoun]][0] - 1, -1):
        speaks = tree.dep(k) == "nsubj" and tree.lemma(tree.head(k)) in REPORTING and tree.head(k) < pronoun
        if speaks and not reader.spoken(k) and (found := reader.entity(k)) and found.kind == "person":
            return reader.made(k, found.name, "person") if tree.pos(k) == "PROPN" else None
    return None


def surname(reader: Words, link: Link) -> bool:
    """Whether a name taken for a place is somebody's: it speaks, and nothing is said to be in, at or near it."""
    mentions = [m for m in reader.annotation.mentions if reader.annotation.entities[m.entity].name == link.name]
    if not mentions or reader.annotation.entities[mentions[0].entity].kind != "place" or " " in link.name:
        return False
    tokens = [bisect_right(reader.tree.columns.starts, m.span.start) - 1 for m in mentions]
    return all(reader.tree.dep(k) in {"nsubj", "poss", "nsubjpass", "dobj"} for k in tokens) and len(tokens) > 1


def again(reader: Words, head: int, lemma: str) -> Link | None:
    """The earlier nameless source that "the source" or "the official" takes up."""
    tree = reader.tree
    det = tree.child(head, "det")
    others = [k for k in tree.kids[head] if k != det and tree.lemma(k) != "same"]
    if det is None or tree.lemma(det) not in {"the", "this", "that", "these", "those"} or others:
        return None
    for link in reversed(reader.latest[-LATEST:]):
        if link.role in {"anonymous", "eyewitness", "person"} and re.search(
            rf"\b{re.escape(lemma)}", link.text.lower()
        ):
            return Link(name=link.name, role=link.role, text=tree.word(head), span=tree.span([head]))
    return None
