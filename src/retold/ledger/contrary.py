"""Two tellings of which one negates what the other affirms: "the boat was carrying arms", "was not carrying any arms".

Only the verb that heads a telling is looked at: what stands below it may be negated without turning the whole round.
"""

from retold.ledger.cases import Said
from retold.ledger.rests import likeness
from retold.thesaurus import same, unsaid

NEGATING = frozenset("not n't never no neither nobody nothing none".split())
"""Words that, hung on a verb or on its subject or object, turn round what is said."""

BLURRING = frozenset(
    "fail refuse decline lack without yet hardly barely scarcely until unless only if whether or nor".split()
)
"""Words that say half of a negation, or say of what is negated under which condition: nothing is plain beside them."""

MODAL = frozenset("will would shall should can could may might must".split())

MEANT = frozenset("plan intend intention want wish decide decision aim propose proposal".split())
"""Words for what somebody means to do: that there is no plan to do it is the contrary of that it is to be done."""

SAYING = frozenset("say report tell add announce state confirm claim write note explain declare".split())
"""Verbs of a frame around what is said, which is what a telling is about: "the port reported that …"."""

OCCASION = frozenset("time point stage moment way circumstance".split())
"""Nouns behind a preposition with which "no" negates the verb: "at no time did rebels mine the dam"."""

BACK = frozenset("he she it they".split())

LIGHT = frozenset("be have do make take get go say".split())
"""Verbs that two tellings have in common without saying the same."""

LIKE = 0.3
"""Share of content words in common below which two tellings with one verb speak of two things."""

BRIEF = 0.5
"""The same where all that they have in common is the verb, since one says who by "he" or "they"."""

ARGUMENTS = frozenset({"nsubj", "nsubjpass", "dobj", "attr", "acomp", "pobj"})


def contrary(a: Said, b: Said) -> bool:
    """Whether one of two tellings plainly negates what the other says."""
    alike = likeness(a.content, b.content)
    if a.negative == b.negative or alike < LIKE:
        return False
    one, other = heading(a), heading(b)
    if one is None or other is None or negated(a, one) == negated(b, other):
        return False
    if blurred(a, one) or blurred(b, other) or modals(a, one) != modals(b, other):
        return False
    if a.content == b.content:
        return True
    shared = (a.content & b.content) - LIGHT
    brief = alike >= BRIEF and (anaphoric(a, one) or anaphoric(b, other))
    enough = len(shared) > (0 if brief else 1)
    no, yes = (a, b) if negated(a, one) else (b, a)
    missing = unsaid(no.negated - LIGHT - MEANT - OCCASION - framing(no), yes.content)
    return enough and bool(heads(a, one) & heads(b, other)) and not missing


def heads(said: Said, at: int) -> frozenset[str]:
    """What a telling says of its subject: its heading, and what is meant to be done ("plans to close 46 clinics")."""
    tokens, head = said.annotation.tokens, lemma(said, at)
    opens = head in MEANT or head == "be"  # "46 clinics are to be closed"
    meant = [i for i in said.tokens if opens and tokens.heads[i] == at and tokens.deps[i] in {"xcomp", "acl"}]
    return frozenset(same(lemma(said, i)) for i in (at, *meant))


def framing(said: Said) -> frozenset[str]:
    """The lemmas of what names the source inside a telling, with its verb: "nobody, the operator said, opened it"."""
    named = [i for i in said.tokens if said.frames(i)]
    tokens, at = said.annotation.tokens, heading(said)
    verbs = {k for i in named if (k := tokens.heads[i]) in said.tokens and k != at and tokens.pos[k] == "VERB"}
    return frozenset(lemma(said, i) for i in (*named, *verbs)) | {"accord"}


def heading(said: Said) -> int | None:
    """The verb that heads a telling, by its token, what "there is" says there is, or the deed of which somebody is
    cleared; None if none does.
    """
    if said.cleared is not None:
        return said.cleared
    tokens, inside = said.annotation.tokens, set(said.tokens)
    tops = (i for i in said.tokens if tokens.heads[i] not in inside or tokens.heads[i] == i)
    verb = next((i for i in tops if tokens.pos[i] in {"VERB", "AUX"}), None)
    while verb is not None and lemma(said, verb) in SAYING and (told := clause(said, verb)) is not None:
        verb = told
    below = [i for i in said.tokens if tokens.heads[i] == verb]
    there = any(tokens.deps[i] == "expl" for i in below)
    return next((i for i in below if there and tokens.deps[i] == "attr"), verb)


def clause(said: Said, verb: int) -> int | None:
    """What a verb of saying says, inside a telling, by the token that heads it."""
    tokens = said.annotation.tokens
    return next((i for i in said.tokens if tokens.heads[i] == verb and tokens.deps[i] == "ccomp"), None)


def negated(said: Said, verb: int) -> bool:
    """Whether a negation hangs on a verb, or on its subject, object or complement, or somebody is cleared of it."""
    if verb == said.cleared:
        return True
    tokens = said.annotation.tokens
    hanging = [i for i in said.tokens if tokens.heads[i] == verb and i != verb]
    arguments = {i for i in hanging if tokens.deps[i] in ARGUMENTS}
    helped = {
        *hanging,
        *(k for k in said.tokens if tokens.heads[k] in hanging and tokens.deps[tokens.heads[k]] == "aux"),
    }
    arguments |= {i for i in said.tokens if tokens.heads[i] in helped and lemma(said, i) in OCCASION}
    return any(lemma(said, i) in NEGATING and (i in hanging or tokens.heads[i] in arguments) for i in said.tokens)


def blurred(said: Said, verb: int) -> bool:
    """Whether a verb is, or has beside it, a word beside which it is not plain what is negated."""
    return not BLURRING.isdisjoint({lemma(said, verb), *beside(said, verb)})


def modals(said: Said, verb: int) -> frozenset[str]:
    """The modal verbs that hang on a verb: what will be does not contradict what has not been."""
    return MODAL & beside(said, verb)


def anaphoric(said: Said, verb: int) -> bool:
    """Whether the subject of a verb is a pronoun for somebody or something told of before."""
    return not BACK.isdisjoint(beside(said, verb))


def beside(said: Said, verb: int) -> frozenset[str]:
    """The lemmas that hang on a verb."""
    tokens = said.annotation.tokens
    return frozenset(lemma(said, i) for i in said.tokens if tokens.heads[i] == verb)


def lemma(said: Said, i: int) -> str:
    return said.annotation.tokens.lemmas[i].lower()
