"""What one telling says could be done, and the other that it is: "could mass-produce", "has begun mass production"."""

from collections.abc import Iterator
from typing import Literal

from retold.ledger.cases import Case, Said
from retold.ledger.subjects import LIGHT
from retold.records import DriftKind
from retold.text import shorten
from retold.thesaurus import forms, unsaid

Found = tuple[DriftKind, str]
State = Literal["open", "done"]

ABLE = frozenset(
    "able capable ability capacity capability possible offer plan propose intend ready aim prepare".split()
)
"""What stands above a deed that is not done yet."""

BEGINNING = frozenset("begin start establish launch set complete resume open".split())
"""Verbs whose object or infinitive is the deed: "has established mass production"."""

PERCEIVED = frozenset("hear see feel smell watch find".split())
"""Verbs with which "could" only tells what was so: "could be heard"."""

LINKS = frozenset(
    {"xcomp", "acl", "dobj", "pcomp", "prep", "pobj", "amod", "nsubj", "nsubjpass", "conj", "attr", "acomp"}
)
"""Links from a deed up to what says whether it is done."""

STEPS = 4
"""How far up that may stand."""

COMMON = 2
"""Content words beside the deed that both tellings must have, for them to be of one deed."""


def deed(case: Case) -> Iterator[Found]:
    """A possibility told as a fact, or a fact as a possibility."""
    told, best = case.told, case.best
    if case.alignment.same or told.article.id == best.article.id:
        return
    shared = len(told.content) - len(unsaid(told.content, best.content))
    theirs = dict(states(best)) if shared > COMMON else {}
    for form, ours in states(told):
        other = theirs.get(form)
        if other and other != ours:
            kind: DriftKind = "certainty-raised" if ours == "done" else "certainty-lowered"
            yield kind, f"'{shorten(told.text, 80)}' here, {case.there} '{shorten(best.text, 80)}'"
            return


def states(said: Said) -> Iterator[tuple[str, State]]:
    """The deeds of a telling, by their forms, that are plainly done or plainly open."""
    tokens = said.annotation.tokens
    for i in said.words.numbers:
        telling = tokens.pos[i] in {"VERB", "NOUN"} and tokens.lemmas[i].lower() not in PERCEIVED | LIGHT
        if telling and (found := state(said, i)):
            yield from ((form, found) for form in forms(tokens.lemmas[i].lower()))


def state(said: Said, i: int) -> State | None:
    """Whether a deed is done: its verb, or that above it, is in a past or running form; open: it is only possible."""
    tokens = said.annotation.tokens
    at, begun = i, tokens.pos[i] == "VERB"
    for _ in range(STEPS):
        if negated(said, at):
            return None
        if modal(said, at) or (at != i and tokens.lemmas[at].lower() in ABLE):
            return "open"
        if begun and tokens.pos[at] == "VERB" and finite(said, at):
            return "done"
        if tokens.deps[at] not in LINKS or tokens.heads[at] == at:
            return None
        at = tokens.heads[at]
        begun = tokens.lemmas[at].lower() in BEGINNING
    return None


def modal(said: Said, i: int) -> bool:
    """Whether "can" or "could" stands with a verb."""
    tokens = said.annotation.tokens
    return any(tokens.heads[k] == i and tokens.lemmas[k].lower() in {"can", "could"} for k in around(said, i))


def negated(said: Said, i: int) -> bool:
    tokens = said.annotation.tokens
    return any(tokens.heads[k] == i and tokens.deps[k] == "neg" for k in around(said, i))


def finite(said: Said, i: int) -> bool:
    """Whether a verb is in the past, the perfect or a running form, with no other modal."""
    tokens = said.annotation.tokens
    helpers = [k for k in around(said, i) if tokens.heads[k] == i and tokens.deps[k] in {"aux", "auxpass"}]
    if any(tokens.tags[k] == "MD" or tokens.tags[k] == "TO" for k in helpers):
        return False
    if tokens.tags[i] == "VBD":
        return True
    return tokens.tags[i] in {"VBN", "VBG"} and any(tokens.lemmas[k].lower() in {"have", "be"} for k in helpers)


def around(said: Said, i: int) -> range:
    """The tokens before a verb among which its helpers stand."""
    return range(max(0, i - 6), min(i + 3, len(said.annotation.tokens.heads)))
