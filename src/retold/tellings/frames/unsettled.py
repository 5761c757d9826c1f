"""Frames of what is left open: conditions, questions, doubts, and what nobody in particular is said to say."""

from collections.abc import Iterator

from retold.syntax import Tree
from retold.tellings import cues
from retold.tellings.factuality.negation import negated
from retold.tellings.frames.frame import Frame, clause_head, governed, marked, sentence
from retold.tellings.frames.nouns import claim, contents, finite

INVERTED = frozenset({"should", "were", "had"})
"""Auxiliaries that open a condition by standing before their subject: "Were it true that …"."""

NOTHING: frozenset[int] = frozenset()

PENDING = frozenset("set due poised likely slated expected bound".split())
"""Words before an infinitive that is expected and has not come true."""

HELD = frozenset({"hold", "tip"})
"""Passives before an infinitive that tell what is commonly thought: "is held to have"."""

PROVEN = frozenset("establish prove confirm show demonstrate verify substantiate corroborate".split())
"""What is not yet done where something is only said."""

UNSHOWN = PROVEN | frozenset("find indicate imply mean".split())
"""What papers or an inquiry did not do where it is left open whether it is so: "the papers did not show that"."""

HINTED = frozenset("suggest point support".split())
"""What "nothing" does where it is open whether it is so."""

LACKED = cues.NOUNS.keys() | {"information", "indication", "sign", "record", "hint"}
"""What there is none of where it is open whether it is so."""

WRONGLY = frozenset("wrongly falsely incorrectly erroneously mistakenly untruthfully".split())
"""How somebody said what the text holds to be untrue."""

CONFIRMED = frozenset("confirm verify prove substantiate".split())
"""What may yet be done to news: "if confirmed, …"."""

SUPPOSING = frozenset({"assume", "suppose", "provide", "presume", "imagine"})
"""Verbs whose participle opens a condition: "Assuming that …"."""


def find(tree: Tree, s: int) -> Iterator[Frame]:
    """The frames of a sentence that leave something open or untrue, without a source."""
    first, last = tree.columns.sentences[s]
    for i in range(first, last):
        for rule in (condition, expectation, doubt):
            region = rule(tree, i)
            if region:
                yield Frame(cue=i, manner="hedged", links=(), region=region)
                break
        else:
            yield from judgement(tree, i, last)
    if tree.word(first).lower() == "fears" and tree.lemma(min(first + 1, last - 1)) not in {"of", "about"}:  # headlines
        yield Frame(cue=first, manner="hedged", links=(), region=frozenset(range(first, last)))
    if tree.word(first).lower() in INVERTED and tree.pos(first) == "AUX" and first + 1 < last:
        yield Frame(cue=first, manner="hedged", links=(), region=frozenset(tree.subtree(tree.head(first))))


def condition(tree: Tree, i: int) -> frozenset[int]:
    """What a token makes a condition or a question: "whether …", "if …", "supposing …"."""
    lemma, verb = tree.lemma(i), tree.head(i)
    if lemma == "whether" and not regardless(tree, i):
        return frozenset(tree.subtree(verb))
    if lemma == "if" and tree.dep(i) == "mark":
        return sentence(tree, i) if not asked(tree, i) and trusting(tree, verb) else frozenset(tree.subtree(verb))
    if lemma in SUPPOSING and tree.tag(i) in {"VBG", "VB"} and supposed(tree, i):
        return frozenset(tree.subtree(i))
    return NOTHING


def supposed(tree: Tree, i: int) -> bool:
    """ "Assuming the dam holds", "suppose it breaks"; "to provide aid" and "provides aid" suppose nothing."""
    return tree.child(i, "ccomp") is not None and tree.child(i, "nsubj", "aux") is None


def expectation(tree: Tree, i: int) -> frozenset[int]:
    """What is yet to come true: "is set to …"."""
    named = tree.lemma(i) in PENDING or tree.word(i).lower() in PENDING
    if named and tree.dep(i) in {"acomp", "ROOT", "conj", "relcl", "ccomp"} and pending(tree, i):
        own = frozenset(tree.subtree(i))
        return own | governed(tree, i) if tree.dep(i) == "acomp" else own
    return NOTHING


def doubt(tree: Tree, i: int) -> frozenset[int]:
    """What only seems so, or has not been shown: "…, it seems", "it has not been established that …"."""
    if tree.lemma(i) in {"seem", "appear"}:
        if tree.dep(i) == "parataxis" or trailing(tree, i):
            return sentence(tree, i)
        return frozenset(tree.subtree(i)) if impersonal(tree, i) else NOTHING
    nothing = negated(tree, i) in {"nobody", "no-subject"}
    unshown = tree.lemma(i) in UNSHOWN and tree.child(i, "neg") is not None
    if (unshown or (nothing and tree.lemma(i) in UNSHOWN | HINTED)) and tree.child(i, "auxpass") is None:
        said = [k for k in tree.children(i, "ccomp") if marked(tree, k, "that")]
        said += [c for k in tree.children(i, "dobj") for c in contents(tree, k) if tree.lemma(i) in PROVEN]
        return frozenset(tree.subtree(said[0])) if said else NOTHING
    if tree.lemma(i) not in PROVEN:
        return NOTHING
    if tree.dep(i) == "xcomp" and tree.lemma(tree.head(i)) == "unable":
        return frozenset(tree.subtree(i)) | governed(tree, tree.head(i))
    return frozenset(tree.subtree(i)) if open_(tree, i) else NOTHING


def trailing(tree: Tree, i: int) -> bool:
    """ "…, it seems", behind what seems so."""
    said = tree.child(i, "ccomp")
    return said is not None and said < i and impersonal(tree, i)


def impersonal(tree: Tree, i: int) -> bool:
    """ "It seems that …"."""
    said = tree.child(i, "ccomp") is not None
    return said and any(tree.lemma(k) == "it" for k in tree.children(i, "nsubj", "expl"))


def judgement(tree: Tree, i: int, last: int) -> Iterator[Frame]:
    """Frames of what the text judges: untrue, unclear, without evidence, commonly held."""
    lemma = tree.lemma(i)
    if lemma == "far" and i + 2 < last and tree.lemma(i + 1) == "from" and tree.tag(i + 2) == "VBG":
        yield Frame(cue=i, manner="denied", links=(), region=frozenset(tree.subtree(i + 2)))
    elif lemma in HELD and tree.tag(i) == "VBN" and tree.child(i, "auxpass") is not None and pending(tree, i):
        yield Frame(cue=i, manner="gap", links=(), region=frozenset(tree.subtree(i)))
    elif lemma in WRONGLY and tree.dep(i) == "advmod" and tree.lemma(tree.head(i)) in cues.CUE:
        yield from (
            Frame(cue=i, manner="denied", links=(), region=frozenset(tree.subtree(k)))
            for k in tree.children(tree.head(i), "ccomp")
        )
    elif lemma in LACKED and any(tree.lemma(k) in {"no", "little", "scant"} for k in tree.children(i)):
        yield from lacking(tree, i)


def regardless(tree: Tree, mark: int) -> bool:
    """ "Whether it rains or shines": a clause that leaves nothing open for the sentence."""
    verb = tree.head(mark)
    return (
        tree.dep(verb) in {"advcl", "ccomp"}
        and tree.pos(tree.head(verb)) in {"ADJ", "AUX"}
        and any(tree.lemma(k) == "or" for k in tree.subtree(verb))
    )


def pending(tree: Tree, i: int) -> bool:
    """ "Is set to close": an infinitive that has yet to come true."""
    return any(tree.lemma(a) == "to" for k in tree.children(i, "xcomp") for a in tree.children(k, "aux"))


def open_(tree: Tree, i: int) -> bool:
    """ "It has not been established that …", "reports that … could not be verified"."""
    passive = tree.child(i, "auxpass") is not None and tree.child(i, "neg") is not None
    claims = any(claim(tree, k) for k in tree.children(i, "nsubjpass"))
    return passive and (claims or tree.child(i, "ccomp", "advcl") is not None)


def asked(tree: Tree, mark: int) -> bool:
    """Whether an "if" means "whether": its clause is what somebody asks, knows or doubts."""
    return tree.dep(tree.head(mark)) in {"ccomp", "pcomp"}


def trusting(tree: Tree, verb: int) -> bool:
    """ "If residents are to be believed", "if Quill is right", "if confirmed"."""
    words = {tree.lemma(k) for k in tree.subtree(verb)}
    news = tree.lemma(verb) in CONFIRMED and tree.tag(verb) == "VBN" and tree.child(verb, "nsubj", "neg") is None
    sure = news or not words.isdisjoint({"believe", "right", "correct", "true", "trust"})
    return sure and len(tree.subtree(verb)) < 12


def lacking(tree: Tree, i: int) -> Iterator[Frame]:
    """ "There is no evidence that …", "no evidence has been found that …"."""
    parted = tree.children(tree.head(i), "ccomp", "advcl") if tree.dep(i) in {"nsubj", "nsubjpass"} else []
    clauses = [k for k in tree.children(i, "acl", "ccomp", "relcl") if k > i and finite(tree, k)]
    clauses += [k for k in parted if k > tree.head(i) and marked(tree, k, "that")]
    clause = next(iter(clauses), None)
    if clause is not None:
        region = frozenset(tree.subtree(clause)) | {clause_head(tree, i)}
        yield Frame(cue=i, manner="hedged", links=(), region=region)
