"""Numbers that name, order or date something and count nothing: "Boeing 737", "Article 5", "the Big Ten", "one day"."""

import re
from collections.abc import Iterator

from retold.annotations.counted import HYPHENED, Parse
from retold.annotations.figure_cues import LABELS, NO_NOUN, NOT_COUNTED, RANKS, STREETS
from retold.annotations.measures import Item
from retold.text import Span

PHONE = re.compile(r"\d{1,5}(?:[ .-]\d{3,5}){2,6}\b")
IN_A_DAY = re.compile(r"\b(?:in|for|within|after|just|only|about|than|least|of|every|up to)\s\Z", re.I)
LONGEST_PLAIN = 10
"""Digits of the longest numeral without commas that may count something; beyond, it is an identifier."""

LISTED = re.compile(r"\s*[.)]\s")
BRACKET = 30
"""Characters before a number in which its bracket may open."""

WORD_BEFORE = re.compile(r"([A-Za-z][A-Za-z-]*\.?)[\s#]*\Z")
GLUED = re.compile(r"(?:[^\W\d_][-‑]|#)\Z")
PLURAL = frozenset({"NNS", "NNPS"})
HEADLINE = 12
"""Tokens on each side of a number that show whether its sentence is a headline with every word written large."""


def phones(text: str) -> Iterator[Span]:
    """Where numerals in three groups or more stand, as those of a telephone do."""
    return (Span(*match.span()) for match in PHONE.finditer(text))


def is_name(text: str, item: Item, parse: Parse) -> bool:
    """Whether the number is part of a name or a label, or otherwise counts nothing."""
    number = item.number
    if is_glued(text, item) or (number.bare and number.end - number.start > LONGEST_PLAIN):
        return True
    if number.money or item.measured or item.high is not None:
        return False
    if number.bare and (is_listed(text, item) or is_addressed(item, parse)):
        return True
    return is_labelled(text, item, parse) or in_name(text, item, parse)


def is_glued(text: str, item: Item) -> bool:
    """Whether letters or numerals stick to the number ("MQ-9", "5G", "9/11") or it is an idiom ("one-on-one")."""
    hyphened = HYPHENED.match(text, item.end)
    if hyphened and hyphened.group(1).lower() in NO_NOUN:
        return True
    if GLUED.search(text, max(0, item.start - 2), item.start) or text[item.end : item.end + 1].isalpha():
        return True
    return (
        not item.measured
        and text[item.end : item.end + 1] in ("/", "-", ":")
        and text[item.end + 1 : item.end + 2].isdigit()
    )


def is_listed(text: str, item: Item) -> bool:
    """Whether the number is that of a list ("1. " at the head of a line, "1) " anywhere)."""
    if text.startswith(")", item.end) and "(" not in text[max(0, item.start - BRACKET) : item.start]:
        return True
    line = text.rfind("\n", max(0, item.start - 4), item.start) + 1
    heads_line = line > 0 or item.start < 4
    return heads_line and not text[line : item.start].strip(" (") and bool(LISTED.match(text, item.end))


def counts_plural(item: Item, parse: Parse) -> bool:
    """Whether a plural noun follows that the number counts by the parse."""
    noun = parse.head_noun(item.last, item.sentence[1])
    return noun is not None and (parse.tokens.tags[noun] in PLURAL or parse.word(noun).lower() == "people")


def is_labelled(text: str, item: Item, parse: Parse) -> bool:
    """Whether a word such as "article" or "top" stands before the number, and nothing that it counts behind."""
    before = WORD_BEFORE.search(text, max(0, item.start - 16), item.start)
    return before is not None and before.group(1).lower() in LABELS | RANKS and not counts_plural(item, parse)


def is_addressed(item: Item, parse: Parse) -> bool:
    """Whether the number is that of a house in a street."""
    words = [parse.word(i) for i in range(item.last + 1, min(item.sentence[1], item.last + 5))]
    if not words or not words[0][0].isupper():
        return False
    return any(word[0].isupper() and word.lower().rstrip(".") in STREETS for word in words)


def in_name(text: str, item: Item, parse: Parse) -> bool:
    """Whether the number belongs to a name: to the one before it ("Boeing 737"), or as its word ("Group of Seven")."""
    tokens, i = parse.tokens, item.first
    if item.number.words:
        return is_large(text, item, parse)
    if not item.number.bare or i <= item.sentence[0]:
        return False
    if tokens.pos[i - 1] != "PROPN" or parse.word(i - 1).islower():
        return False
    if tokens.heads[i - 1] == i or tokens.heads[i] == i - 1 or not counts_plural(item, parse):
        return True
    return tokens.heads[i - 1] == tokens.heads[i] and tokens.deps[i - 1] == "compound"


def is_large(text: str, item: Item, parse: Parse) -> bool:
    """Whether a number word is written large inside a sentence that is no headline."""
    first, stop = item.sentence
    if not text[item.start].isupper() or item.first <= first + 1 or not parse.word(item.first - 1)[0].isalnum():
        return False
    near = [
        *range(max(first + 1, item.first - HEADLINE), item.first),
        *range(item.last + 1, min(stop, item.last + HEADLINE)),
    ]
    words = [parse.word(i) for i in near if parse.word(i)[0].isalpha()]
    return sum(word[0].isupper() for word in words) * 2 < len(words)


def is_idle_one(text: str, item: Item, parse: Parse) -> bool:
    """Whether "one" is a pronoun or an idiom ("no one", "one day") and not a count."""
    if item.unit == "day" and text[item.start : item.end].lower() == "one day":
        return not IN_A_DAY.search(text, max(0, item.start - BRACKET), item.start)
    if text[item.start : item.end].lower() != "one" or item.measured:
        return False
    if item.last + 1 >= item.sentence[1]:
        return True
    following = parse.word(item.last + 1).lower()
    if following == "of":
        return not item.unit
    return following in NOT_COUNTED or parse.tokens.deps[item.last] != "nummod"
