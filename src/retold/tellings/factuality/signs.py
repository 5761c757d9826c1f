"""The signs of how factual an event is: what its own words and its place say, as names that weights are fitted to.

Each function below yields names; a name counts once. `weights` holds what each is worth.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from retold.syntax import Tree
from retold.tellings.factuality import governing
from retold.tellings.factuality.negation import NO, NOBODY, auxiliaries, negated, periphrastic, scarce, shared
from retold.tellings.factuality.places import KEPT, VERBAL, Place, markers, place

MODALS = {
    "will": "will", "wo": "will", "'ll": "will", "’ll": "will", "shall": "will", "would": "would", "'d": "would",
    "’d": "would", "may": "may", "might": "may", "could": "could", "can": "can", "ca": "can", "should": "should",
    "must": "must", "ought": "should", "need": "should",
}  # fmt: skip
"""Modal verbs as they are written, and the name that each goes by."""

SOFT_NEGATIONS = frozenset({"few", "not-only"})
"""Ways of `negation.negated` that do not turn what is told into its opposite."""

INHERITED = frozenset({"made", "able", "allowed", "expected", "purpose", "tried"})
"""Classes whose negation mostly is that of what they govern: what one was not able or allowed to do, or did not
even try, was not done."""

REVERSED = frozenset({"failed", "ceased", KEPT})
"""Classes whose own negation cancels theirs: who did not fail to do it did it."""

TRANSPARENT = "managed"
"""The class that adds nothing: who did not manage to do it did not do it, who managed did."""

OPEN = frozenset({"adverbial: if", "adverbial: unless", "whether", "purpose", "to", "to: noun", "to: another"})
"""Relations under which "not" denies nothing, since nothing is claimed."""

NEGATED_IN = frozenset({"root", "relcl", "adverbial: if"})
"""Relations in which a negation is graded differently by people."""

REPLACED = frozenset({"adverbial: instead", "adverbial: than", "preposition: than", "preposition: of"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Signs:
    """The names that hold of a word, the governor from which doubt and denial come down to it, and by what channel."""

    names: frozenset[str]
    governor: int | None
    channel: str


def signs(tree: Tree, i: int) -> Signs:
    """All signs of a word."""
    i = event(tree, i)
    at = place(tree, i)
    names = set(own(tree, i, at.top))
    if at.relation == "acomp" and at.governor is not None and tree.lemma(at.governor) in governing.COPULAS:
        verb = at.governor
        at = place(tree, verb)
        names |= {"predicate adjective"} | (set(own(tree, verb, at.top)) - {"no object"})
    elif tree.pos(i) == "ADJ" and negated(tree, i):
        names |= {"negated", "negated: not"}
    if at.relation == "root" and asked(tree, i):
        at = replace(at, relation="whether")
    names |= set(combined(names, at.relation))
    at = signature(tree, at, names)
    names |= set(placed(tree, at))
    channel = at.channel
    if channel in {"object", "thing"} and tree.pos(i) in {"NOUN", "VERB"} and not names & {"definite", "possessed"}:
        channel = f"indefinite {channel}"
    return Signs(names=frozenset(names), governor=at.governor, channel=channel)


def event(tree: Tree, i: int) -> int:
    """The word that a particle, auxiliary or adverb belongs to."""
    while tree.head(i) != i and (
        tree.dep(i) in {"prt", "aux", "auxpass", "neg"}
        or (tree.dep(i) == "advmod" and tree.pos(i) in {"ADV", "ADP", "PART"})
    ):
        i = tree.head(i)
    return i


def asked(tree: Tree, i: int) -> bool:
    """Whether a word stands in a question."""
    _, end = tree.columns.sentences[tree.sentence_of[i]]
    return tree.word(end - 1) == "?"


def own(tree: Tree, i: int, top: int) -> Iterator[str]:
    """What a word's own form and children say; `top` is the word that it is coordinate with."""
    yield from described(tree, i)
    if tree.pos(i) in VERBAL:
        yield from verbal(tree, i, top)
    elif tree.pos(i) in {"NOUN", "PROPN"}:
        yield from nominal(tree, i, top)
    else:
        yield "adjective" if tree.pos(i) == "ADJ" else "other word"
    if tree.pos(i) == "PRON" and tree.word(i).lower() in NOBODY:
        yield from ("negated", "no")


def described(tree: Tree, i: int) -> Iterator[str]:
    """Adverbs, adjectives and determiners."""
    if scarce(tree, i):
        yield "few"
    for k in tree.children(i):
        dep, word = tree.dep(k), tree.lemma(k).lower()
        if dep == "advmod":
            yield from by_adverb(word)
        elif dep == "amod":
            yield from by_adjective({word, tree.word(k).lower()})
        elif dep == "det" and word in NO:
            yield from ("negated", "no")
        elif dep == "det" and word in {"any", "either", "whatever", "every"}:
            yield "any"


def by_adverb(word: str) -> Iterator[str]:
    if word in governing.UNCERTAIN:
        yield "uncertain adverb"
    if word in governing.NEARLY:
        yield from ("negated", "negated: nearly")
    if word in governing.HARDLY:
        yield "hardly"
    if word == "yet":
        yield "yet"
    if word in {"soon", "tomorrow", "eventually", "ever"}:
        yield "soon"


def by_adjective(forms: set[str]) -> Iterator[str]:
    if forms & (governing.POTENTIAL | governing.UNREAL):
        yield "potential"
    elif forms & governing.HAPPENED:
        yield "happened"
    elif forms & governing.FURTHER:
        yield "further"


def verbal(tree: Tree, i: int, top: int) -> Iterator[str]:
    """Negation, modality, tense and aspect of a verb."""
    helpers = auxiliaries(tree, i, top)
    negation = shared(tree, i, top)
    over = tree.head(i)
    if tree.dep(i) == "xcomp" and periphrastic(tree, over):
        going = tree.lemma(over) == "go"
        yield "going to" if going else "having to"
        helpers = [] if going else tree.children(over, "aux")
        if not going and any(tree.lemma(k) == "yet" for v in (over, i) for k in tree.children(v, "advmod")):
            negation = "not"
    modal = next((MODALS[w] for w in (tree.word(k).lower() for k in helpers) if w in MODALS), "")
    if negation and negation not in SOFT_NEGATIONS:
        yield "negated"
    if negation:
        yield f"negated: {modal or negation}"
    elif modal:
        yield f"modal: {modal}"
    if modal or any(tree.lemma(k) == "to" for k in helpers):
        yield from unreal(tree, i, top, helpers, modal)
    else:
        yield from tensed(tree, i, top, helpers)
    if any(nothing(tree, k) for k in tree.children(i, "dobj", "attr")):
        yield "no object"


def unreal(tree: Tree, i: int, top: int, helpers: list[int], modal: str) -> Iterator[str]:
    """Of a verb under a modal or "to"."""
    perfect = any(tree.lemma(k) == "have" for k in helpers)
    if modal and perfect:
        yield "modal: perfect"
    if perfect:
        yield "form: perfect"
    if tree.child(i, "auxpass") is not None:
        yield "form: passive"
    if modal in {"would", "will", "could"} and any(
        markers(tree, k) & {"if", "unless"} for k in tree.children(top, "advcl")
    ):
        yield "then"


def tensed(tree: Tree, i: int, top: int, helpers: list[int]) -> Iterator[str]:
    """Of a verb without a modal or "to"."""
    tag = tree.tag(i)
    subject = tree.child(top, "nsubj", "nsubjpass", "expl") is not None
    if tag == "VB":
        yield "tense: bare with subject" if subject else "tense: bare"
    elif tag in {"VBP", "VBZ"}:
        yield "tense: present"
    elif tag == "VBD":
        yield "tense: past"
    elif tag == "VBG":
        yield "tense: progressive" if helpers else "tense: gerund"
    elif tag == "VBN" and helpers:
        yield participle(tree, helpers)


def participle(tree: Tree, helpers: list[int]) -> str:
    """The tense of a past participle; "that it be returned" is as bare as "that it return"."""
    if all(tree.tag(k) == "VB" for k in helpers):
        return "tense: bare with subject"
    if any(tree.lemma(k) == "have" for k in helpers):
        return "tense: perfect"
    return "tense: past passive" if any(tree.tag(k) == "VBD" for k in helpers) else "tense: present passive"


def nothing(tree: Tree, i: int) -> bool:
    """Whether an object is "nothing", "no answer"."""
    return tree.word(i).lower() in NOBODY - {"neither"} or any(
        tree.word(k).lower() == "no" for k in tree.children(i, "det")
    )


def nominal(tree: Tree, i: int, top: int) -> Iterator[str]:
    """Whether a noun names one known event or any, and what sort of thing it is."""
    words = {tree.lemma(k).lower() for k in tree.children(i, "det")}
    if not words and tree.dep(i) == "conj":
        words = {tree.lemma(k).lower() for k in tree.children(top, "det")}
        yield from ("negated", "no") if "no" in words else ("any",) if "any" in words else ()
    if words & {"the", "this", "that", "these", "those"}:
        yield "definite"
    elif words & {"a", "an", "another"}:
        yield "indefinite"
    elif tree.child(i, "poss") is not None:
        yield "possessed"
    else:
        yield "bare plural" if tree.tag(i) in {"NNS", "NNPS"} else "bare noun"
    lemma = tree.lemma(i).lower()
    if lemma in governing.THING:
        yield f"noun itself: {governing.THING[lemma]}"
    elif lemma in governing.TO:
        yield f"noun itself: to {governing.TO[lemma]}"
    if tree.child(i, "nummod") is not None:
        yield "numbered"


def signature(tree: Tree, at: Place, names: set[str]) -> Place:
    """The place with the polarity of its governor worked in (Karttunen's signatures); adds to the names."""
    if at.governor is None or not at.attitude or not at.channel.startswith(("to", "gerund", "that")):
        return at
    if not denied(tree, at.governor):
        if at.attitude != KEPT:
            return at
        names |= {"negated", "negated: not"}
        return replace(at, attitude="", governor=None)
    if at.channel == "that":
        names.add("under negation: that")
    elif at.attitude in REVERSED and tree.lemma(at.governor) in governing.ONE_WAY:
        names.add("under negation: to")
        return replace(at, attitude="", channel="to")
    elif at.attitude == TRANSPARENT:
        names |= {"negated", "negated: not"}
        return replace(at, attitude="", governor=None)
    elif at.attitude in REVERSED:
        return replace(at, attitude=TRANSPARENT, channel="to", governor=None)
    elif at.attitude in INHERITED:
        names |= {"negated", "negated: governor"}
        return replace(at, attitude="")
    else:
        names.add("under negation: to")
    return at


def denied(tree: Tree, i: int) -> bool:
    """Whether a governor, or the verb that it is predicate or object of, is negated, or is itself what failed.

    The polarity of a verb is that of its words and of all that it hangs on (Nairn et al.): "refused to let them in".
    """
    over = tree.head(i)
    above = place(tree, i)
    if above.governor is not None and above.attitude in REVERSED and above.channel.startswith(("to", "gerund")):
        return not denied(tree, above.governor) and not negated(tree, i)
    if tree.dep(i) in {"acomp", "attr", "oprd", "dobj"} and negated(tree, over):
        return True
    return bool(negated(tree, i)) or "negated" in own(tree, i, place(tree, i).top)


def placed(tree: Tree, at: Place) -> Iterator[str]:
    """What the place says."""
    yield f"place: {at.relation}"
    if at.attitude:
        yield f"{at.channel.split(':')[0]}: {at.attitude}"
    if at.relation in {"preposition: without", "adverbial: without"}:
        yield from ("negated", "negated: without")
    if at.relation in REPLACED and replaced(tree, at):
        yield from ("negated", "negated: instead")


def replaced(tree: Tree, at: Place) -> bool:
    """Whether something stands behind "instead of" or "rather than"."""
    opener = min(tree.head(at.top) if at.relation.startswith("preposition") else at.top, at.top)
    before = {tree.word(k).lower() for k in range(max(0, opener - 3), opener + 1)}
    return at.relation == "adverbial: instead" or "instead" in before or "rather" in before


def combined(names: set[str], relation: str) -> Iterator[str]:
    """Signs that mean something else together."""
    if "negated" in names and relation in OPEN:
        yield "negated: open"
    if "negated" in names and relation in NEGATED_IN:
        yield f"negated in: {relation}"
    if "tense: present" in names and relation == "adverbial: if":
        yield "if: present"
