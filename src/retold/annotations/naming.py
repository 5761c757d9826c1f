"""Numbers that name, order or date something and count nothing: "Boeing 737", "Article 5", "the Big Ten", "one day"."""

import re

from retold.annotations.counted import HYPHENED, Parse
from retold.annotations.figure_cues import LABELS, NO_NOUN, NOT_COUNTED, RANKS, STREETS
from retold.annotations.measures import Item

PHONE = re.compile(r"\d{2,5}(?:[ .-]\d{3,5}){2,6}\b|\d{3}-\d{4}\b")
LONGEST_PLAIN = 10
"""Digits of the longest numeral without commas that may count something; beyond, it is an identifier."""
HEADLINE = 12
"""Tokens on each side of a number that show whether its sentence is a headline with every word written large."""
LISTED = re.compile(r"\s*[.)]\s")
WORD_BEFORE = re.compile(r"([A-Za-z][A-Za-z-]*\.?)[\s#]*\Z")
PLURAL = frozenset({"NNS", "NNPS"})


def is_name(text: str, item: Item, parse: Parse) -> bool:
    """Whether the number is part of a name or a label."""
    number = item.number
    if number.bare and number.end - number.start > LONGEST_PLAIN:
        return True
    before, after = text[max(0, item.start - 2) : item.start], text[item.end : item.end + 2]
    hyphened = HYPHENED.match(text, item.end)
    if hyphened and hyphened.group(1).lower() in NO_NOUN:
        return True
    if after[:1].isalpha() or (before[-1:] in "-‑" and before[:1].isalpha() and len(before) == 2) or before[-1:] == "#":
        return True
    if number.money or item.measured or item.high is not None:
        return False
    if after[:1] in "/-:" and after[1:].isdigit():
        return True
    if number.bare and (PHONE.match(text, item.start) or is_listed(text, item)):
        return True
    return labelled(text, item, parse) or (number.bare and addressed(item, parse)) or in_name(text, item, parse)


def is_listed(text: str, item: Item) -> bool:
    """Whether the number begins a line as that of a list ("1. ", "(2) ")."""
    if text.startswith(")", item.end) and "(" not in text[max(0, item.start - 30) : item.start]:
        return True
    line = text.rfind("\n", max(0, item.start - 4), item.start) + 1
    begins = line or item.start < 4
    return bool(begins) and not text[line : item.start].strip(" (") and bool(LISTED.match(text, item.end))


def counts_plural(item: Item, parse: Parse) -> bool:
    """Whether a plural noun follows that the number counts by the parse."""
    noun = parse.head_noun(item.last, item.sentence[1])
    return noun is not None and (parse.tokens.tags[noun] in PLURAL or parse.word(noun).lower() == "people")


def labelled(text: str, item: Item, parse: Parse) -> bool:
    """Whether a word such as "article" or "flight" stands before the number."""
    before = WORD_BEFORE.search(text, max(0, item.start - 16), item.start)
    if not before or before.group(1).lower() not in LABELS | RANKS:
        return False
    return not counts_plural(item, parse)


def addressed(item: Item, parse: Parse) -> bool:
    """Whether the number is that of a house in a street."""
    following = range(item.last + 1, min(item.sentence[1], item.last + 5))
    words = [parse.word(i) for i in following]
    return (
        bool(words)
        and words[0][:1].isupper()
        and any(w.lower().rstrip(".") in STREETS and w[0].isupper() for w in words)
    )


def in_name(text: str, item: Item, parse: Parse) -> bool:
    """Whether the number belongs to a name before it ("Boeing 737") or is written large as part of one ("Group of Seven")."""
    tokens, i = parse.tokens, item.first
    if item.number.words:
        return large_word(text, item, parse)
    if not item.number.bare or i <= item.sentence[0]:
        return False
    previous = i - 1
    if tokens.pos[previous] != "PROPN" or parse.word(previous).islower():
        return False
    if tokens.heads[previous] == i or tokens.heads[i] == previous:
        return True
    return not counts_plural(item, parse) or (
        tokens.heads[previous] == tokens.heads[i] and tokens.deps[previous] == "compound"
    )


def large_word(text: str, item: Item, parse: Parse) -> bool:
    """Whether a number word is written large inside a sentence and is no part of a headline."""
    first, stop = item.sentence
    if not text[item.start].isupper() or item.first <= first + 1:
        return False
    if not parse.word(item.first - 1)[0].isalnum():
        return False
    near = (parse.word(i) for i in range(max(first, item.first - HEADLINE), min(stop, item.last + HEADLINE)))
    words = [word for word in near if word[0].isalpha()]
    return sum(w[0].isupper() for w in words) * 2 < len(words)


def is_idle_one(text: str, item: Item, parse: Parse) -> bool:
    """Whether "one" is a pronoun or an idiom ("no one", "one day") and not a count."""
    if text[item.start : item.end].lower() != "one" or item.measured:
        return False
    if item.last + 1 >= item.sentence[1]:
        return True
    following = parse.word(item.last + 1).lower()
    if following == "of":
        return item.unit == ""
    return following in NOT_COUNTED or parse.tokens.deps[item.last] != "nummod"
