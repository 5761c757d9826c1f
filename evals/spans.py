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
from retold.tellings.frame import Frame

Marking = tuple[set[int], set[int], set[int]]
"""Cue, source and content as tokens."""

HELPERS = ("aux", "auxpass", "neg", "prt")
"""What belongs to a cue beside its verb, wherever it stands."""

SAID = ("ccomp", "xcomp", "oprd", "acomp", "parataxis")
"""What a cue has for content, if it governs it as a clause."""

BESIDE = ("prep", "npadvmod", "advmod", "advcl", "mark", "dative", "agent", "expl", "cc")
"""What hangs on a cue and tells of the saying, not of what is said ("told the court on Monday")."""

DAYS = frozenset("Monday Tuesday Wednesday Thursday Friday Saturday Sunday today yesterday".split())

LINKING = frozenset({"seem", "appear", "decline", "refuse", "continue", "go", "try", "begin", "fail", "keep"})
"""Verbs that a cue below them takes along: "declined to comment on"."""


def cue(tree: Tree, frame: Frame) -> set[int]:
    """The tokens of a cue."""
    i = frame.cue
    if tree.pos(i) == "PUNCT":
        return {i}
    if tree.pos(i) == "NOUN":
        return {i} | behind(tree, frame)
    verbs = [i]
    if tree.dep(i) == "acomp" or (tree.dep(i) == "xcomp" and tree.lemma(tree.head(i)) in LINKING):
        verbs.append(tree.head(i))
    return {k for v in verbs for k in group(tree, v)} | behind(tree, frame)


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


def behind(tree: Tree, frame: Frame) -> set[int]:
    """The preposition right behind a cue, if the cue takes its content by it."""
    i = frame.cue
    k = i + 1
    if k >= len(tree.kids) or tree.head(k) != i or tree.dep(k) not in {"prep", "prt", "dative"}:
        return set()
    if tree.lemma(i) in {"according", "accord"}:
        return {k}
    if frame.aside or tree.lemma(k) in {"by", "as", "in", "on"} or tree.child(i, "dobj", "ccomp", "oprd") is not None:
        return set()
    return {k} if tree.child(k, "pobj", "pcomp") is not None and k + 1 not in {frame.source} else set()


def source(tree: Tree, frame: Frame, taken: Iterable[int]) -> set[int]:
    """The tokens of a source; `taken` are the cues of the sentence, whose clauses do not belong to it."""
    head = frame.source
    if head is None:
        return set()
    if tree.word(head).lower() in {"who", "which", "that"}:
        return {head}
    cut = [k for k in tree.children(head, "relcl", "acl", "advcl", "prep", "ccomp", "dep") if k > head]
    away = set(taken)
    cut = [k for k in cut if not away.isdisjoint(tree.subtree(k))]
    found = set(tree.subtree(head, skip=cut))
    at = tree.sentence_of[head]
    return {k for k in found if tree.sentence_of[k] == at and k not in away}


def content(tree: Tree, frame: Frame, own: set[int], named: set[int]) -> set[int]:
    """The tokens of a content, by what the frame covers; `own` are those of its cue, `named` those of its source."""
    found = set(frame.region) - own - named
    i = frame.cue
    if tree.pos(i) in {"NOUN", "PUNCT"}:
        return found
    first, _ = tree.columns.sentences[tree.sentence_of[i]]
    if frame.aside and tree.pos(first) == "CCONJ":
        found.discard(first)
    finite = tree.child(i, "ccomp") is not None or frame.aside
    taken = {k for k in own if tree.dep(k) in {"prep", "dative"}}
    thing = tree.child(i, "dobj", "nsubjpass", "oprd") is not None
    for k in tree.children(i):
        if k in taken or (tree.dep(k) == "prep" and not finite and (thing or tree.lemma(k) in {"as", "for", "with"})):
            continue
        if tree.dep(k) in BESIDE or (finite and tree.dep(k) == "dobj"):
            found -= set(tree.subtree(k))
        if tree.dep(k) == "conj" and tree.child(k, "nsubj", "nsubjpass", "expl") is None:
            found -= set(tree.subtree(k))
    return found


def attributes(tree: Tree, frame: Frame) -> bool:
    """Whether a frame puts something on somebody, and does not only leave it open ("whether", "if")."""
    return bool(frame.links) or frame.source is not None or tree.pos(frame.cue) in {"VERB", "ADV"}


def markings(tree: Tree, frames: Sequence[Frame]) -> list[Marking]:
    """The frames of a sentence as the corpus would mark them."""
    own = [cue(tree, f) for f in frames]
    taken = set().union(*own) if own else set()
    result = []
    for f, mine in zip(frames, own, strict=True):
        named = source(tree, f, taken)
        result.append((mine, named, content(tree, f, mine, named)))
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
        if best < 0 and follows(tree, last, passage):
            best = before
        if best >= 0:
            mine, named, said = result[best]
            result[best] = (mine, named, said | passage - mine - named)
        before, last = best, max(passage, default=last)
    return result


def follows(tree: Tree, last: int, passage: set[int]) -> bool:
    """Whether a quotation goes on with the one that ends at `last`: it begins the next sentence and fills its own."""
    if last < 0 or not passage:
        return False
    first, end = tree.sentence_of[min(passage)], tree.sentence_of[max(passage)]
    own = range(tree.columns.sentences[first][0], tree.columns.sentences[end][1])
    words = [k for k in own if k not in passage and tree.pos(k) not in {"PUNCT", "SPACE"}]
    return first - tree.sentence_of[last] == 1 and not words


def outermost(found: Sequence[Marking]) -> list[Marking]:
    """Markings without those whose cue stands inside the content of another."""
    return [a for a in found if not any(a[0] & b[2] for b in found if b is not a and not b[0] & a[2])]
