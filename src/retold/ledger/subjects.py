"""Of which of several things two tellings say the same, where each is worded in its own way: "the second model"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from retold.ledger.cases import Case, Said
from retold.records import DriftKind
from retold.text import Span
from retold.thesaurus import forms

Found = tuple[DriftKind, str]

PREDICATES = frozenset({"VERB", "ADJ"})

LIGHT = frozenset(
    """
    be have do make take get go come say tell report add state show plan want begin start use include see give
    ask call become keep hold leave know think believe
    """.split()
)
"""Verbs that two things may well share."""

UPWARDS = frozenset({"acomp", "attr", "xcomp", "conj", "oprd"})
"""Links from a predicate to the verb that its subject belongs to."""

SUBJECTS = frozenset({"nsubj", "nsubjpass"})

POINTING = frozenset("this that the these those".split())

BACK = 60
"""Tokens before a predicate or a "this drone" among which its subject, or the drone that is meant, is looked for."""

PHRASE = 8
"""Tokens before and behind a noun among which its own words, or the name set beside it, are looked for."""

NAMED = re.compile(r"(?=.*[A-Z])[\w.-]{2,}")
"""A word of a name."""

NAMING = frozenset({"PROPN", "NOUN", "ADJ"})

MODEL = re.compile(r"(?=.*[A-Z]).*\d")
"""What only a model is called, whatever the parse takes it for: "G3", "Tarn-2"."""

ACTORS = frozenset({"person", "organisation", "place"})
"""What acts, or stands for who does: two of them that do the same are mostly two events, wrongly joined."""


@dataclass(frozen=True, slots=True)
class Subject:
    """A thing of which something is said: as it stands there, the words of its name, and the lemma for its kind."""

    text: str
    name: frozenset[str]
    kind: str
    actor: bool


def swapped(case: Case) -> Iterator[Found]:
    """Another thing as the subject of what both tellings say, where one of the articles tells the two apart."""
    told, best = case.told, case.best
    if case.alignment.same or told.article.id == best.article.id:
        return
    theirs = predicates(best)
    for i, mine in predicates(told):
        there = [k for k, others in theirs if mine & others]
        for ours in said_of(told, i) if there else ():
            other = next((s for k in there for s in said_of(best, k)), None)
            if other and apart(ours, other, case):
                yield "referent-swapped", f"{ours.text} here, {case.there} {other.text}"
                return


def predicates(said: Said) -> list[tuple[int, frozenset[str]]]:
    """The tokens of a telling that say something of a thing, outside the frame, each with its forms."""
    tokens = said.annotation.tokens
    return [
        (i, forms(lemma(said, i)))
        for i in said.words.numbers
        if tokens.pos[i] in PREDICATES and lemma(said, i) not in LIGHT and not said.frames(i)
    ]


def said_of(said: Said, i: int) -> Iterator[Subject]:
    """The named subject of a predicate, if it has one."""
    tokens = said.annotation.tokens
    at = i
    while not (
        under := [k for k in range(max(0, at - BACK), at) if tokens.heads[k] == at and tokens.deps[k] in SUBJECTS]
    ):
        if tokens.deps[at] not in UPWARDS or tokens.heads[at] == at:
            return
        at = tokens.heads[at]
    found = None if said.frames(under[0]) else named(said, under[0]) or pointed_at(said, under[0])
    if found:
        yield found


def lemma(said: Said, i: int) -> str:
    return said.annotation.tokens.lemmas[i].lower()


def named(said: Said, noun: int) -> Subject | None:
    """A noun phrase with a name in it; a number behind a name is part of it."""
    tokens, text = said.annotation.tokens, said.article.text
    phrase = [i for i in range(max(0, noun - PHRASE), noun) if tokens.heads[i] == noun]
    words = {i: text[tokens.starts[i] : tokens.ends[i]] for i in (*phrase, noun)}
    name = [w.lower() for i, w in words.items() if NAMED.fullmatch(w) and (tokens.pos[i] in NAMING or MODEL.search(w))]
    last = noun
    if noun + 1 < len(tokens.pos) and tokens.heads[noun + 1] == noun and tokens.pos[noun + 1] == "NUM":
        last, name = noun + 1, [*name, text[tokens.starts[noun + 1] : tokens.ends[noun + 1]]]
    span = Span(tokens.starts[min(words)], tokens.ends[last])
    mention = next((m for m in said.annotation.mentions if m.span.overlap(span)), None)
    actor = mention is not None and said.annotation.entities[mention.entity].kind in ACTORS
    kind = lemma(said, noun) if tokens.pos[noun] == "NOUN" else ""
    return Subject(f"'{span.of(text)}'", frozenset(name), kind, actor) if name else None


def pointed_at(said: Said, noun: int) -> Subject | None:
    """The named thing that "this drone" takes up: the last of its kind, by its own name or by one set beside it."""
    tokens, text = said.annotation.tokens, said.article.text
    pointing = next(
        (i for i in range(max(0, noun - PHRASE), noun) if tokens.heads[i] == noun and lemma(said, i) in POINTING), None
    )
    if pointing is None:
        return None
    for k in range(pointing - 1, max(-1, pointing - BACK), -1):
        if tokens.pos[k] not in {"NOUN", "PROPN"} or not forms(lemma(said, k)) & forms(lemma(said, noun)):
            continue
        behind = range(k + 1, min(k + PHRASE, len(tokens.heads)))
        beside = [i for i in behind if tokens.heads[i] == k and tokens.deps[i] == "appos"]
        found = next(filter(None, (named(said, n) for n in (*beside, k))), None)
        if found:
            shown = text[tokens.starts[pointing] : tokens.ends[noun]]
            return Subject(f"'{shown}' ({found.text[1:-1]})", found.name, lemma(said, noun), actor=False)
    return None


def apart(ours: Subject, theirs: Subject, case: Case) -> bool:
    """Whether two subjects are two things of one kind, no actors: no word in common, and both named in one article."""
    alike = bool(ours.kind and theirs.kind) and bool(forms(ours.kind) & forms(theirs.kind))
    if ours.name & theirs.name or not (alike or not (ours.actor or theirs.actor or ours.kind or theirs.kind)):
        return False
    there, here = (said.telling.span.of(said.article.text).lower() for said in (case.best, case.told))
    if any(w in there for w in ours.name) or any(w in here for w in theirs.name):
        return False
    texts = (case.told.article.text.lower(), case.best.article.text.lower())
    return any(all(w in text for w in ours.name | theirs.name) for text in texts)
