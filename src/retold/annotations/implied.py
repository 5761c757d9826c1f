"""What a number counts where its noun does not follow it: "a population of 3,000", "the number of boats rose to 85"."""

import re

from retold.annotations.counted import Parse
from retold.annotations.measures import Item

HEDGED = (
    r"(?:(?:about|around|some|nearly|almost|roughly|over|at least|more than|just over|just under|an estimated)\s)?\Z"
)
MEMBERS = re.compile(
    r"\b(?:population|crowd|crew|audience|congregation|team|staff|workforce|garrison|attendance|delegation|squad|gang)"
    rf"\s(?:of|to)\s{HEDGED}",
    re.I,
)
EMPLOYED = re.compile(rf"\b(?:employ|hire|recruit)(?:s|ed|ing)?\s{HEDGED}", re.I)
CHILDREN = re.compile(r"\b(?:mother|father|parent|mum|mom|dad)s?\sof\s\Z", re.I)
MAGNITUDE = re.compile(rf"\bmagnitude[\s-](?:(?:of|at|was|as)\s)?{HEDGED}", re.I)
RICHTER = re.compile(r"\son the Richter", re.I)
REACH = 40
"""Characters before a number in which the word stands that tells what it counts."""

TALLIES = frozenset({"number", "tally", "total", "toll", "count"})
REACHING = frozenset("to at from is was be reach hit stand exceed top pass number total near".split())
"""What stands between a tally and its number ("the number of boats has risen to 85"), in lemmas."""
QUALIFIERS = frozenset("about around some nearly almost roughly over at least more than just".split())
FARTHEST = 20
"""Tokens between a tally and its number."""


def implied(text: str, item: Item, parse: Parse) -> str:
    """The name of what a number without a noun counts by the words before it or its place in the sentence, or ""."""
    before = max(0, item.start - REACH)
    if MAGNITUDE.search(text, before, item.start) or RICHTER.match(text, item.end):
        return "magnitude"
    if not item.value.is_integer():
        return ""
    if CHILDREN.search(text, before, item.start):
        return "child"
    named = MEMBERS.search(text, before, item.start) or EMPLOYED.search(text, before, item.start)
    if named or is_people(item, parse):
        return "person"
    return tallied(item, parse)


def is_people(item: Item, parse: Parse) -> bool:
    """Whether a number stands for people: "the 40 who stayed", "hundreds marched"."""
    following = item.last + 1
    if following < item.sentence[1] and parse.word(following).lower() in ("who", "whose"):
        return True
    return item.number.vague and parse.tokens.deps[item.last] in ("nsubj", "nsubjpass")


def tallied(item: Item, parse: Parse) -> str:
    """What a tally before the number counts: "boat" in "the number of boats rose to 85"; people for a toll."""
    lemmas, first = parse.tokens.lemmas, item.sentence[0]
    at = item.first - 1
    while at > first and parse.word(at).lower() in QUALIFIERS - {"at"}:
        at -= 1
    if at <= first or lemmas[at].lower() not in REACHING:
        return ""
    for i in range(at - 1, max(first, at - FARTHEST) - 1, -1):
        if lemmas[i].lower() in TALLIES and parse.tokens.pos[i] == "NOUN":
            noun = parse.next_noun(i + 2, at) if parse.word(i + 1).lower() == "of" else None
            return "person" if lemmas[i].lower() == "toll" else parse.name(noun) if noun is not None else ""
    return ""
