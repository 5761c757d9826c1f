"""What a number counts, read from the parse: the head noun of its phrase, or people where casualties are told."""

import re

from retold.annotations.figure_cues import CASUALTIES
from retold.annotations.time_words import DAY_WORDS, MONTHS, WEEKDAYS
from retold.annotations.unit_names import PEOPLE
from retold.annotations.units import MONEY, SPELLINGS
from retold.records import Tokens

NOUNS = frozenset({"NOUN", "PROPN"})
INSIDE = frozenset({"ADJ", "NOUN", "PROPN", "NUM", "ADV"})
PARTICIPLES = frozenset({"VBN", "VBG", "VBD", "HYPH"})
QUANTIFYING = frozenset(
    {"nummod", "quantmod", "compound", "amod", "nmod", "det", "advmod", "npadvmod", "predet", "poss"}
)
WHEN = frozenset({"in", "since", "until", "before", "after"})
"""What stands before a number that is a year: "died in 1332" counts nobody."""

TIMES = frozenset([*MONTHS, *WEEKDAYS, *DAY_WORDS])
BREAKS = frozenset({",", ";", ":", ".", "(", ")", "last", "this", "next", "earlier", "later", "each", "every"})
"""What ends the phrase of a number: "41 last year" counts no years."""

LINKS = 4
"""Steps from a number up the parse to its noun ("1.2 million new homes" takes two)."""

REACH = 10
"""Tokens between a number and its noun."""

HYPHENED = re.compile(r"[-‑](?!plus\b)([A-Za-z]{2,})")
ANAPHOR = frozenset({"them", "whom", "which", "those", "these"})


class Parse:
    """A view of one article's parse for the questions asked here; building it copies nothing."""

    __slots__ = ("text", "tokens")

    def __init__(self, text: str, tokens: Tokens) -> None:
        self.text = text
        self.tokens = tokens

    def word(self, i: int) -> str:
        return self.text[self.tokens.starts[i] : self.tokens.ends[i]]

    def noun(self, last: int, stop: int) -> int | None:
        """The token that heads what a number counts; `last` is its last token, `stop` the end of the sentence."""
        return self.of_noun(last, stop) or self.head_noun(last, stop) or self.next_noun(last + 1, stop)

    def head_noun(self, last: int, stop: int) -> int | None:
        """The noun to the right that the number modifies by the parse."""
        i = last
        for _ in range(LINKS):
            head = self.tokens.heads[i]
            if self.tokens.deps[i] not in QUANTIFYING or not i < head < min(stop, last + REACH):
                return None
            if self.is_noun(head):
                return head if self.unbroken(last + 1, head) else None
            i = head
        return None

    def is_noun(self, i: int) -> bool:
        """Whether a token is a noun that can be counted, not a numeral or the name of a day."""
        word = self.word(i)
        return self.tokens.pos[i] in NOUNS and word[0].isalpha() and word.lower() not in TIMES

    def unbroken(self, first: int, last: int) -> bool:
        """Whether no verb, comma or preposition stands between two tokens."""
        return all(
            self.tokens.pos[i] not in ("AUX", "ADP", "PRON", "SCONJ") and self.word(i).lower() not in BREAKS
            for i in range(first, last)
        )

    def of_noun(self, last: int, stop: int) -> int | None:
        """The noun after "of": "hundreds of people", "half of its drones"."""
        if last + 2 >= stop or self.word(last + 1).lower() != "of":
            return None
        i = last + 2
        while i < min(stop, last + 6) and (
            self.tokens.pos[i] in ("DET", "PRON", "NUM") or self.word(i).lower() in ("last", "next")
        ):
            if self.word(i).lower() in ANAPHOR:
                return None
            i += 1
        return self.next_noun(i, stop)

    def next_noun(self, first: int, stop: int) -> int | None:
        """The last noun of the run of adjectives and nouns that begins at a token, past possessives."""
        found = None
        for i in range(first, min(stop, first + REACH)):
            tag = self.tokens.tags[i]
            if self.word(i).lower() in BREAKS:
                break
            if self.is_noun(i):
                if found is not None and self.tokens.heads[found] < i and self.tokens.pos[found] == "NOUN":
                    break  # a clause without "that": "the boats Alder sold"
                found = i
            elif found is not None and tag == "POS":
                found = None
            elif found is not None and tag == "HYPH":
                continue
            elif found is not None or not (
                self.tokens.pos[i] in INSIDE or tag in PARTICIPLES or (i > first and tag == "CC")
            ):
                break
        return None if found is None else self.governor(found, stop)

    def governor(self, noun: int, stop: int) -> int:
        """The noun that a noun belongs to where it is only its first part ("Velm" of "Velm and Norra ferries")."""
        head = self.tokens.heads[noun]
        part = self.tokens.deps[noun] in ("compound", "nmod", "amod")
        return head if part and noun < head < min(stop, noun + REACH) and self.tokens.pos[head] in NOUNS else noun

    def name(self, noun: int) -> str:
        """The normalised name of a counted noun: a unit's name, "person" for people, else its lemma."""
        word = self.word(noun).lower()
        if word in CASUALTIES:
            return "person"
        known = PEOPLE.get(word) or MONEY.get(word) or (SPELLINGS.get(word) if len(word) > 3 else None)
        if known:
            return known
        lemma = self.tokens.lemmas[noun].lower()
        plural = lemma == word and word.endswith("s") and not word.endswith(("ss", "us", "is"))
        return word[:-1] if plural and self.tokens.pos[noun] == "PROPN" else lemma

    def casualties(self, first: int, last: int, start: int, stop: int) -> bool:
        """Whether a number without a noun tells of people: "killed 48", "22 were wounded", "12 dead"."""
        if first > start and self.word(first - 1).lower() in WHEN:
            return False
        near = [*range(max(start, first - 3), first), *range(last + 1, min(stop, last + 4))]
        words = {self.word(i).lower() for i in near} | {self.word(self.tokens.heads[last]).lower()}
        return not words.isdisjoint(CASUALTIES)
