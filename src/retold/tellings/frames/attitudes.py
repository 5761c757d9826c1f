"""Frames of attitudes: who wants, fears, praises, opposes, mentions or addresses what; with `weak` set.

Read after the frames of saying, for what those leave: an attitude puts nothing on anybody that could be checked, so
chains pass it over.
"""

from collections.abc import Collection, Iterator

from retold.records import Link
from retold.syntax import Tree
from retold.tellings import cues
from retold.tellings.frames import stances
from retold.tellings.frames.frame import QUOTES, Frame, subject
from retold.tellings.sources.reader import Reader

CLAUSES = ("ccomp", "xcomp", "oprd", "acomp", "attr")

POSSIBLE = frozenset({"can", "may", "should", "must"})
"""Modal verbs under which an attitude is nobody's yet."""

NONE: frozenset[str] = frozenset()


def find(reader: Reader, sentence: int, cued: Collection[int]) -> Iterator[Frame]:
    """The attitudes of a sentence; `cued` are the tokens that are cues already."""
    tree = reader.tree
    for i in range(*tree.columns.sentences[sentence]):
        if i in cued:
            continue
        pos = tree.pos(i)
        if pos == "VERB":
            yield from verb(reader, i)
        elif pos == "NOUN":
            yield from noun(reader, i)
        elif pos in {"ADJ", "VERB"} and tree.dep(i) == "acomp" and tree.lemma(i) in stances.ADJECTIVES:
            yield from adjective(reader, i)


def verb(reader: Reader, i: int) -> Iterator[Frame]:
    """ "Endorsed the plan", "hopes to win", "railed against the dam", "was praised for her work"."""
    tree = reader.tree
    lemma = tree.lemma(i)
    if lemma in stances.SEEMING:
        yield from seeming(tree, i)
        return
    kinds = stances.VERBS.get(lemma, NONE)
    if lemma in cues.CUE:
        kinds |= {"that"}
    if not kinds or tree.dep(i) in {"amod", "compound"} or unreal(tree, i):
        return
    passive = tree.child(i, "nsubjpass", "auxpass") is not None or (tree.dep(i) == "acl" and tree.tag(i) == "VBN")
    content = complements(tree, i, kinds, passive=passive)
    if not content:
        return
    holder = agent(tree, i) if passive else subject(tree, i)
    yield frame(reader, i, holder, content)


def unreal(tree: Tree, i: int) -> bool:
    """Whether a verb tells nobody's attitude but what one may, must or had better do."""
    if any(tree.lemma(k) in POSSIBLE for k in tree.children(i, "aux")):
        return True
    if tree.tag(i) != "VB" or tree.children(i, "aux"):
        return False
    return tree.dep(i) in {"ROOT", "conj"} and tree.child(i, "nsubj") is None


def frame(reader: Reader, i: int, holder: int | None, content: set[int]) -> Frame:
    """The frame of an attitude; whose it is is looked up without being remembered for pronouns."""
    link = reader.link(holder) if holder is not None else None
    links: tuple[Link, ...] = (link,) if link else ()
    return Frame(
        cue=i,
        manner="believed",
        links=links,
        region=frozenset(content | {i}),
        clause=False,
        source=holder,
        weak=True,
    )


def agent(tree: Tree, i: int) -> int | None:
    """The noun of a passive's "by" phrase."""
    return next((p for k in tree.children(i, "agent") for p in tree.children(k, "pobj")), None)


def complements(tree: Tree, i: int, kinds: frozenset[str], *, passive: bool) -> set[int]:
    """The tokens of what a verb takes into somebody's mind, if it has one of the complements that it does so by."""
    things = tree.children(i, "dobj", "nsubjpass" if passive else "dobj")
    if not things and not passive and tree.dep(i) == "relcl" and tree.child(i, "ccomp", "xcomp") is None:
        things = [tree.head(i)] if "thing" in kinds and tree.child(i, "prep", "acomp", "oprd") is None else []
    found: list[int] = []
    clauses = [k for k in tree.children(i, *CLAUSES) if k > i or tree.dep(k) == "ccomp"]
    infinitive = [k for k in clauses if tree.dep(k) == "xcomp" or to(tree, k)]
    finite = [k for k in clauses if k not in infinitive and tree.dep(k) in {"ccomp", "oprd"}]
    if ("that" in kinds and finite) or ("infinitive" in kinds and infinitive):
        found += clauses + things
    if "that" in kinds and quoted(tree, i):
        return set(tree.subtree(i)) - outside(tree, i)
    if "thing" in kinds and things and (not passive or agent(tree, i) is not None or "as" in kinds):
        found += things + clauses
    if "as" in kinds:
        naming = [k for k in tree.children(i, "prep") if tree.lemma(k) == "as"]
        calling = [k for k in clauses if tree.dep(k) in {"oprd", "xcomp", "ccomp", "acomp"}]
        found += things + naming + calling if naming or calling else []
    for k in tree.children(i, "prep", "dative", "prt"):
        if tree.lemma(k) in kinds and k > i:
            found += tree.children(k, "pobj", "pcomp") + (things if passive else [])
    if found:
        found += [k for k in tree.children(i, "prep") if tree.lemma(k) in {"as", "for"} and k > i and things]
    return {t for k in set(found) for t in (tree.subtree(k) if k != tree.head(i) else phrase(tree, k, i))}


def phrase(tree: Tree, head: int, clause: int) -> list[int]:
    """A noun phrase without the relative clause that is read."""
    return tree.subtree(head, skip=[clause])


def outside(tree: Tree, i: int) -> set[int]:
    """What hangs on a verb and is no quotation of its: its subject and what tells of the saying."""
    return {i} | {
        t
        for k in tree.children(i, "nsubj", "nsubjpass", "aux", "neg", "advmod", "prep", "npadvmod", "advcl", "dobj")
        for t in tree.subtree(k)
    }


def quoted(tree: Tree, i: int) -> bool:
    """Whether a quotation follows a verb at once."""
    _, last = tree.columns.sentences[tree.sentence_of[i]]
    return any(tree.word(k) in QUOTES for k in range(i + 1, min(last, i + 3)))


def to(tree: Tree, k: int) -> bool:
    return any(tree.lemma(a) == "to" for a in tree.children(k, "aux"))


def seeming(tree: Tree, i: int) -> Iterator[Frame]:
    """ "The dam appears to hold": an impression that the text puts on nobody."""
    content = tree.children(i, "xcomp", "oprd", "acomp", "ccomp")
    if content:
        about = tree.children(i, "nsubj")
        region = {t for k in (*content, *about) for t in tree.subtree(k)}
        yield Frame(cue=i, manner="hedged", links=(), region=frozenset(region | {i}), clause=False, weak=True)


def adjective(reader: Reader, i: int) -> Iterator[Frame]:
    """ "Residents are wary of the dam", "is eager to leave", "are sure that it holds"."""
    tree = reader.tree
    holder = tree.child(tree.head(i), "nsubj")
    inner = [p for k in tree.children(i, "prep") for p in tree.children(k, "pobj", "pcomp")]
    content = {t for k in (*tree.children(i, "ccomp", "xcomp"), *inner) for t in tree.subtree(k)}
    if content and holder is not None:
        yield frame(reader, i, holder, content)


def noun(reader: Reader, i: int) -> Iterator[Frame]:
    """ "Criticism of the dam", "Quill's support for the strike", "plans to leave"."""
    tree = reader.tree
    verb = tree.head(i) if tree.dep(i) in {"dobj", "attr"} and tree.head(i) < i else None
    if verb is not None and tree.lemma(verb) in stances.RECEIVING and tree.lemma(i) in stances.NOUNS:
        yield from received(reader, verb, i)
        return
    kinds = stances.NOUNS.get(tree.lemma(i), NONE)
    if verb is not None and tree.lemma(verb) in stances.LIGHT:
        kinds |= stances.IDIOMS.get(tree.lemma(i), NONE)
        kinds |= {"of"} if tree.lemma(i) in stances.SIDES else NONE
    if not kinds:
        return
    found: list[int] = []
    for k in tree.children(i, "acl", "ccomp", "relcl"):
        infinitive = to(tree, k)
        that = any(tree.lemma(m) == "that" for m in tree.children(k, "mark"))
        if k > i and ((infinitive and "infinitive" in kinds) or (that and "that" in kinds)):
            found.append(k)
    beside = tree.children(verb, "prep", "dative") if verb is not None and not found else []
    for k in (*tree.children(i, "prep"), *beside):
        if tree.lemma(k) in kinds and k > i:
            found += tree.children(k, "pobj", "pcomp")
    if found:
        content = {t for k in found for t in tree.subtree(k)}
        yield frame(reader, i, owner(tree, i), content)


def received(reader: Reader, verb: int, i: int) -> Iterator[Frame]:
    """ "The plan drew criticism from the guild"."""
    tree = reader.tree
    near = [k for k in (*tree.children(i, "prep"), *tree.children(verb, "prep")) if tree.lemma(k) in {"from", "by"}]
    sources = [p for k in near for p in tree.children(k, "pobj")]
    about = subject(tree, verb)
    if about is not None:
        yield frame(reader, i, sources[0] if sources else None, set(tree.subtree(about)))


def owner(tree: Tree, i: int) -> int | None:
    """Whose a noun is: "Quill's criticism", "criticism from Quill", "voiced criticism"."""
    holder = tree.child(i, "poss")
    if holder is not None:
        return holder
    by = [
        p
        for k in tree.children(i, "prep")
        if tree.lemma(k) in {"by", "from", "among"}
        for p in tree.children(k, "pobj")
    ]
    if by:
        return by[0]
    if tree.dep(i) in {"dobj", "attr"} and tree.lemma(tree.head(i)) in cues.VOICING | stances.LIGHT:
        return subject(tree, tree.head(i))
    return None
