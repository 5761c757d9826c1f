"""What the front of a telling leaves to what stands around it, and the words of the article that say it.

A telling is a clause, cut out of its sentence: "its crew had fled", "which sank twice", "stolen in Ostrel". What it is
about stands before it.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from retold.records import Annotation, Article, Link
from retold.syntax import within
from retold.text import Span, squeeze

NEAR = 12
"""Tokens before a noun among which the words are looked for that belong to it."""

MODIFYING = frozenset("det compound amod nummod poss nmod quantmod".split())

SUBJECTS = frozenset({"nsubj", "nsubjpass"})

OPAQUE = frozenset("he she it they this that these those him her them".split())
"""Pronouns that say nobody outside their text."""

OWNED = frozenset("its his her their".split())

BELOW_NOUNS = frozenset({"relcl", "acl"})

TAKING_UP = frozenset({"WDT", "WP", "WP$"})
"""Tags of words that take up a noun before them, or ask."""

NEEDING = frozenset("those one ones anyone someone everyone all something anything everything".split())
"""Pronouns that say nothing without their relative clause."""

RELATIVE = frozenset({"which", "who", "that"})

SMALL = frozenset({"VERB", "AUX", "ADP", "SCONJ", "CCONJ", "DET", "PUNCT"})
"""Parts of speech that a misread noun before a clause has, and no noun."""

TIMES = frozenset(
    """
    second minute hour day night morning afternoon evening week weekend month year decade century time moment period
    January February March April May June July August September October November December
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday
    """.split()
)
"""Nouns whose relative clauses tell what happened then: "the day the pier sank" is not about the day."""

OF_ONE, OF_MANY = frozenset({"it", "its"}), frozenset({"they", "their"})

YEAR = re.compile(r"(?:1[6-9]|20)\d\d")

SAYING = re.compile(r"(?: has| had| have| also| later)* \w+(?:,? that)? ")
"""What may stand between a speaker and a clause that goes on about him: "the board said that it …"."""


@dataclass(frozen=True, slots=True)
class Opening:
    """Words to put in front of a telling, for its first characters that they stand for.

    `clear` is false where nothing says what a pronoun or a relative means.
    """

    words: str = ""
    stands_for: int = 0
    clear: bool = True


def opening(span: Span, article: Article, annotation: Annotation, chain: Sequence[Link]) -> Opening:
    """What the front of a span leaves to its context."""
    tokens = annotation.tokens
    inside = within(tokens, span)
    while len(inside) > 1 and tokens.lemmas[inside[0]].lower() == "that" and tokens.deps[inside[0]] == "mark":
        inside = inside[1:]
    if not inside:
        return Opening()
    start = tokens.starts[inside[0]]
    found = front(inside, Span(start, span.end), article, annotation, chain)
    return replace(found, stands_for=start - span.start + found.stands_for) if start > span.start else found


def front(inside: range, span: Span, article: Article, annotation: Annotation, chain: Sequence[Link]) -> Opening:
    """The same for a span that begins with a token and with no "that" before a clause."""
    tokens = annotation.tokens
    first = inside[0]
    word = article.text[tokens.starts[first] : tokens.ends[first]]
    low = word.lower()
    asking = tokens.tags[first] in TAKING_UP and low != "what"
    if asking or (low in RELATIVE and tokens.deps[tokens.heads[first]] in BELOW_NOUNS):
        return taken_up(first, word, article, annotation)
    if low in OPAQUE | OWNED:
        name = meaning(first, annotation) or spoken(low, span, article, chain)
        if tokens.tags[first] == "PRP$" and name:
            name += "’" if name.endswith("s") else "’s"
        return Opening(name, len(word)) if name else Opening(holder(inside, article, annotation), clear=False)
    return Opening(holder(inside, article, annotation))


def meaning(pronoun: int, annotation: Annotation) -> str:
    """The name of what a pronoun means; "" if that is unknown."""
    span = Span(annotation.tokens.starts[pronoun], annotation.tokens.ends[pronoun])
    found = next((m for m in annotation.mentions if m.span == span), None)
    return annotation.entities[found.entity].name if found else ""


def spoken(word: str, span: Span, article: Article, chain: Sequence[Link]) -> str:
    """The speaker who goes on about himself: "the board said it had closed the pier"."""
    speaker = chain[-1] if chain else None
    if speaker is None or speaker.span is None or not SAYING.fullmatch(article.text[speaker.span.end : span.start]):
        return ""
    one = word in OF_ONE and speaker.role in {"organisation", "outlet", "agency"}
    many = word in OF_MANY and speaker.name.endswith("s") and speaker.role in {"organisation", "anonymous"}
    return speaker.name if one or many else ""


def taken_up(relative: int, word: str, article: Article, annotation: Annotation) -> Opening:
    """The noun that a relative clause is about, in place of its pronoun, or before it where that is no subject."""
    tokens = annotation.tokens
    at = relative
    while tokens.deps[at] not in BELOW_NOUNS and tokens.heads[at] != at:
        at = tokens.heads[at]
    noun = phrase(tokens.heads[at], article, annotation) if tokens.heads[at] < relative else ""
    if not noun:
        return Opening(clear=False)
    follows = article.text[tokens.ends[relative] :][:1]
    if noun.lower() in NEEDING:
        return Opening(noun)
    if tokens.deps[relative] in SUBJECTS and tokens.heads[relative] == at and follows != ",":
        return Opening(noun, len(word))
    return Opening(noun if word.lower() == "that" else f"{noun},")


def holder(inside: range, article: Article, annotation: Annotation) -> str:
    """Who or what a telling without a subject of its own is about, in the words of its sentence; "" if it has one.

    The subject of the verb that its own is joined to or depends on, or the noun before a participle or relative clause.
    """
    tokens = annotation.tokens
    head = next((i for i in inside if tokens.heads[i] not in inside), None)
    if head is None or tokens.pos[head] not in {"VERB", "AUX"}:
        return ""
    own, dep, noun = subject(head, annotation), tokens.deps[head], tokens.heads[head]
    if own is None and dep in {"conj", "advcl"} and (dep == "conj" or tokens.tags[head] == "VBG"):
        shared = joined(head, annotation)
        return phrase(shared, article, annotation) if shared is not None and shared < inside[0] else ""
    reduced = dep == "relcl" and own is not None and noun == inside[0] - 1 and not filled(head, annotation)
    if noun < inside[0] and (reduced or (own is None and dep in BELOW_NOUNS)):
        return phrase(noun, article, annotation)
    return ""


def filled(verb: int, annotation: Annotation) -> bool:
    """Whether a verb has its object or complement, so that no noun before its clause can be it."""
    tokens = annotation.tokens
    after = range(verb + 1, min(len(tokens.heads), verb + NEAR))
    return any(tokens.heads[i] == verb and tokens.deps[i] in {"dobj", "attr", "acomp"} for i in after)


def phrase(noun: int, article: Article, annotation: Annotation) -> str:
    """A noun with the words before it that belong to it; the name of what a pronoun means; "" for a time."""
    tokens = annotation.tokens
    if tokens.tags[noun] in {"PRP", "WP", "WDT"}:
        return meaning(noun, annotation)
    word = article.text[tokens.starts[noun] : tokens.ends[noun]]
    if tokens.pos[noun] in SMALL or {word, tokens.lemmas[noun]} & TIMES or YEAR.fullmatch(word):
        return ""
    left = [i for i in range(max(0, noun - NEAR), noun) if tokens.heads[i] == noun and tokens.deps[i] in MODIFYING]
    if any(tokens.tags[i] in TAKING_UP for i in left):
        return ""
    return squeeze(article.text[tokens.starts[min([noun, *left])] : tokens.ends[noun]])


def subject(verb: int, annotation: Annotation) -> int | None:
    """The subject of a verb, by its token."""
    tokens = annotation.tokens
    near = range(max(0, verb - 4 * NEAR), verb)
    return next((i for i in near if tokens.heads[i] == verb and tokens.deps[i] in SUBJECTS), None)


def joined(verb: int, annotation: Annotation) -> int | None:
    """The subject that a verb shares with those it is joined to or depends on."""
    tokens, found = annotation.tokens, None
    while found is None and tokens.deps[verb] in {"conj", "advcl"} and tokens.heads[verb] != verb:
        verb = tokens.heads[verb]
        found = subject(verb, annotation)
    return found
