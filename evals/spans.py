"""From a frame to the words that the annotators of PolNeAR mark for it.

The conventions were read off the corpus' training part; they are the corpus' own and not those of Retold, whose frames
say which token is the cue, which heads the source, and what is covered.

- A cue is a verb with its auxiliaries, negation, particle, the adverbs right beside it, the preposition right behind it
  by which it takes its content ("called for"), and what stands between it and a content further down ("declined to").
- A source is a whole noun phrase with its appositions and phrases, but without a relative clause that holds a cue
  of its own; a relative pronoun stands for itself.
- A content takes along its "that", and a quotation as a whole, however many sentences it has.
- No word belongs to two attributions: what is said inside a content is not marked again.
"""

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from retold.records import Annotation
from retold.syntax import Tree
from retold.tellings import cues
from retold.tellings.frames import stances
from retold.tellings.frames.frame import Frame, subject
from retold.tellings.frames.unsettled import SUPPOSING
from retold.tellings.frames.verbs import plain

Marking = tuple[set[int], set[int], set[int]]
"""Cue, source and content as tokens."""

HELPERS = ("aux", "auxpass", "neg", "prt")
"""What belongs to a cue beside its verb, wherever it stands."""

BESIDE = ("prep", "npadvmod", "advmod", "advcl", "mark", "dative", "agent", "expl", "cc")
"""What hangs on a cue and tells of the saying, not of what is said ("told the court on Monday")."""

DAYS = frozenset("Monday Tuesday Wednesday Thursday Friday Saturday Sunday today yesterday".split())

LOOSE = ("relcl", "acl", "advcl", "prep", "ccomp", "dep", "conj", "parataxis", "appos")
"""What can be left out of a noun phrase."""

SCARE = 3
"""A quotation of more words is somebody's speech and not only somebody's word."""

OPEN = SUPPOSING | {"possibility", "evidence", "proof"}
"""Cues that only leave something open where nobody is named with them."""

LINKING = frozenset({"seem", "appear", "decline", "refuse", "continue", "go", "try", "begin", "fail", "keep"})
"""Verbs that a cue below them takes along: "declined to comment on"."""


def cue(tree: Tree, frame: Frame) -> set[int]:
    """The tokens of a cue."""
    i = frame.cue
    if tree.pos(i) == "PUNCT":
        return {i}
    if tree.pos(i) == "NOUN":
        return nominal(tree, i) | behind(tree, frame)
    verbs = [i]
    if tree.dep(i) == "acomp" or (tree.dep(i) == "xcomp" and tree.lemma(tree.head(i)) in LINKING):
        verbs.append(tree.head(i))
    said = {k for v in verbs for k in group(tree, v)} | behind(tree, frame)
    clear = plain(tree, i) if tree.lemma(i) == "make" else None
    said |= set(range(i, clear + 1)) if clear is not None else set()
    verb = borne(tree, i)
    return said if verb is None else said | nominal(tree, tree.head(i)) | set(range(verb, i))


def group(tree: Tree, i: int) -> set[int]:
    """A verb with its auxiliaries, negation and particle, and the adverbs between and beside them."""
    found = {i, *tree.children(i, *HELPERS)}
    start = min(found)
    found |= {k for k in tree.children(i, "advmod") if start < k < i and i - start <= 4}
    for k in (start - 1, i - 1, i + 1):
        if 0 <= k < len(tree.kids) and tree.head(k) == i and tree.dep(k) == "advmod" and not tree.kids[k]:
            found |= {k} if tree.tag(k) != "WRB" else set()
    if i + 1 < len(tree.kids) and tree.word(i + 1) in DAYS and tree.head(i + 1) == i:
        found.add(i + 1)
    return found


def nominal(tree: Tree, i: int) -> set[int]:
    """A noun with its article and adjectives, and with the light verb that it belongs to ("made the claim that")."""
    verb = carrier(tree, i)
    if verb is not None:
        return {k for k in range(verb, i + 1) if k == i or tree.head(k) in {i, verb}} | group(tree, verb)
    return {i, *(k for k in tree.children(i, "amod", "det", "compound") if k < i and tree.pos(k) != "PROPN")}


def carrier(tree: Tree, i: int) -> int | None:
    """The light verb whose object a noun is."""
    verb = tree.head(i)
    carried = tree.dep(i) in {"dobj", "attr"} and verb < i
    return verb if carried and tree.lemma(verb) in stances.LIGHT | stances.RECEIVING else None


def borne(tree: Tree, i: int) -> int | None:
    """The light verb that a cue belongs to: "made" of "made the claim", "issued" of "issued a statement saying"."""
    if tree.pos(i) == "NOUN":
        return carrier(tree, i)
    return carrier(tree, tree.head(i)) if tree.dep(i) == "acl" else None


def behind(tree: Tree, frame: Frame) -> set[int]:
    """The preposition right behind a cue, if the cue takes its content by it."""
    i = frame.cue
    k = i + 1
    above = {i, borne(tree, i)}
    if k >= len(tree.kids) or tree.head(k) not in above or tree.dep(k) not in {"prep", "prt", "dative"}:
        return set()
    if tree.lemma(i) in {"according", "accord"}:
        return {k}
    if tree.pos(i) == "NOUN" and tree.lemma(k) in {"by", "from", "in", "among"}:
        return set()
    if frame.aside or tree.lemma(k) in {"by", "as"} or tree.child(i, "dobj", "ccomp", "oprd") is not None:
        return set()
    if tree.lemma(k) in {"in", "on"} and tree.lemma(k) not in stances.VERBS.get(tree.lemma(i), ()):
        return set()
    return {k} if tree.child(k, "pobj", "pcomp") is not None and k + 1 not in {frame.source} else set()


def source(tree: Tree, frame: Frame, taken: Iterable[int]) -> set[int]:
    """The tokens of a source; `taken` are the cues of the sentence, whose clauses do not belong to it."""
    head = subject(tree, frame.cue) if citing(tree, frame) else frame.source
    verb = borne(tree, frame.cue)
    if verb is not None and tree.lemma(verb) not in stances.RECEIVING:
        head = subject(tree, verb)
    if head is None:
        return set()
    if tree.word(head).lower() in {"who", "which", "that"}:
        return {head}
    whole = set(tree.subtree(head))
    cut = []
    for t in whole & set(taken) - {head}:
        above = [k for k in (t, *tree.ancestors(t)) if k in whole and k != head and tree.dep(k) in LOOSE]
        cut += above[-1:]
    cut += [
        k
        for k in tree.children(head, "appos", "advmod")
        if tree.pos(k) == "PRON" or (k < head and tree.pos(k) == "ADV")
    ]
    at = tree.sentence_of[head]
    return {k for k in tree.subtree(head, skip=cut) if tree.sentence_of[k] == at and k not in set(taken)}


def citing(tree: Tree, frame: Frame) -> bool:
    """Whether a frame is of "citing X", by which the corpus puts X on the one who cites, not what he says on X."""
    return frame.aside and tree.lemma(frame.cue) in cues.CITING


def content(tree: Tree, frame: Frame, own: set[int], named: set[int]) -> set[int]:
    """The tokens of a content, by what the frame covers; `own` are those of its cue, `named` those of its source."""
    i = frame.cue
    if citing(tree, frame) and frame.source is not None:
        return set(tree.subtree(frame.source)) - own
    found = set(frame.region) - own - named
    if frame.weak or tree.pos(i) in {"NOUN", "PUNCT"}:
        return found
    if frame.source is not None and i not in tree.subtree(frame.source):
        found -= set(tree.subtree(frame.source))
    first, _ = tree.columns.sentences[tree.sentence_of[i]]
    if frame.aside and tree.pos(first) == "CCONJ":
        found.discard(first)
    for k in tree.children(i):
        if k not in own and outside(tree, frame, k):
            found -= set(tree.subtree(k))
    return found


def outside(tree: Tree, frame: Frame, k: int) -> bool:
    """Whether what hangs on a cue tells of the saying: whom, when and where, and what else the speaker did."""
    i, dep = frame.cue, tree.dep(k)
    finite = tree.child(i, "ccomp") is not None or frame.aside
    if dep == "conj":
        return tree.child(k, "nsubj", "nsubjpass", "expl") is None
    if finite and (dep == "dobj" or (dep == "nsubjpass" and tree.lemma(k) == "it")):
        return True
    if dep == "prep" and not finite and k > i and tree.lemma(k) not in {"during", "after", "before"}:
        thing = tree.child(i, "dobj", "nsubjpass", "oprd") is not None
        return not thing and tree.lemma(k) not in {"as", "for", "with"}
    return dep in BESIDE


def attributes(tree: Tree, frame: Frame) -> bool:
    """Whether a frame puts something on somebody, and does not only leave it open ("whether", "if")."""
    if frame.weak or frame.links or frame.source is not None:
        return True
    return tree.pos(frame.cue) in {"VERB", "ADV", "NOUN"} and tree.lemma(frame.cue) not in OPEN


def markings(tree: Tree, frames: Sequence[Frame]) -> list[Marking]:
    """The frames of a sentence as the corpus would mark them."""
    carried = {v for f in frames if (v := borne(tree, f.cue)) is not None}
    frames = [f for f in frames if f.cue not in carried]
    own = [cue(tree, f) for f in frames]
    taken = set().union(*own) if own else set()
    result = []
    for f, mine in zip(frames, own, strict=True):
        named = source(tree, f, taken)
        said = {k for k in content(tree, f, mine, named) if tree.pos(k) not in {"PUNCT", "SPACE"}}
        if said and tree.pos(max(said)) == "CCONJ":
            said.discard(max(said))
        result.append((mine, named, said))
    return result


def quoted(annotation: Annotation, tree: Tree, found: Sequence[Marking]) -> list[Marking]:
    """Markings whose contents take along the quotations that they begin, and those that go on after them."""
    starts = tree.columns.starts
    result = list(found)
    before, last = -1, -1
    for q in annotation.quotes:
        passage = set(range(bisect_left(starts, q.span.start), bisect_left(starts, q.span.end)))
        outside = [n for n, (mine, _, said) in enumerate(result) if said & passage and not mine & passage]
        best = max(outside, key=lambda n: len(result[n][2] & passage), default=-1)
        if best < 0:
            best = beside(tree, result, passage)
        if best < 0 and follows(tree, last, passage):
            best = before
        if best >= 0:
            mine, named, said = result[best]
            result[best] = (mine, named, said | passage - mine - named)
        before, last = best, max(passage, default=last)
    return result


def beside(tree: Tree, found: Sequence[Marking], passage: set[int]) -> int:
    """Which marking without a content stands in a sentence of its own right before or after a quotation; -1 if none."""
    for n, (mine, _, said) in enumerate(found):
        if passage and mine and not said:
            first, last = tree.columns.sentences[tree.sentence_of[min(mine)]]
            if first - max(passage) in {1, 2} or (min(passage) - last in {0, 1} and tree.word(last - 1) == ":"):
                return n
    return -1


def follows(tree: Tree, last: int, passage: set[int]) -> bool:
    """Whether a quotation goes on with the one that ends at `last`: it begins the next sentence and fills its own."""
    if last < 0 or not passage:
        return False
    first, end = tree.sentence_of[min(passage)], tree.sentence_of[max(passage)]
    own = range(tree.columns.sentences[first][0], tree.columns.sentences[end][1])
    words = [k for k in own if k not in passage and tree.pos(k) not in {"PUNCT", "SPACE"}]
    return first - tree.sentence_of[last] == 1 and not words


def outermost(annotation: Annotation, tree: Tree, found: Sequence[Marking]) -> list[Marking]:
    """Markings without those whose cue stands inside a quotation or the content of another."""
    starts = tree.columns.starts
    spoken: set[int] = set()
    for q in annotation.quotes:
        passage = range(bisect_left(starts, q.span.start), bisect_left(starts, q.span.end))
        spoken |= set(passage) if len(passage) > SCARE else set()
    return [
        a for a in found if not a[0] & spoken and not any(a[0] & b[2] for b in found if b is not a and not b[0] & a[2])
    ]
