"""What a reporter writes of an event, and how another tells it again in words of his own."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from random import Random

from evals.worlds.matter import SOURCES, Event, Slots, details, seen_by_one, worded

GRAM = 8
"""Words in a row that two who write independently never share here, outside quotations."""

TRIES = 30
"""How often a sentence is worded anew before it is left out because its words were taken."""

COLOURS = (3, 7)
"""How many small things a reporter has for himself, least and most."""


@dataclass(frozen=True, slots=True)
class Said:
    """One sentence: which fact it tells, with which values and on whose word, and in which wordings it can be told."""

    fact: str
    values: Slots
    source: str
    wordings: tuple[str, ...]
    text: str


@dataclass(frozen=True, slots=True)
class Report:
    """What one reporter wrote for one house; `number` tells several reports of a house apart."""

    house: str
    agency: bool
    number: int
    headline: str
    said: tuple[Said, ...]

    @property
    def facts(self) -> frozenset[str]:
        return frozenset(s.fact for s in self.said)


@dataclass
class Desk:
    """Where the reports of one event are written: it sees to it that no two share words by chance."""

    event: Event
    base: Mapping[str, str]
    rng: Random
    taken: set[tuple[str, ...]] = field(default_factory=set)
    colours: int = 0

    def report(self, house: str, *, agency: bool = False, number: int = 1) -> Report:
        """A report that is independent of all others."""
        rng, own = self.rng, seen_by_one(self.base, self.rng)
        lead, *others = self.event.facts
        chosen = [f for f in others if rng.random() < f.often * 0.8]
        rng.shuffle(chosen)
        plans = [(f.name, own, SOURCES.get(f.source, ""), f.wordings) for f in (lead, *chosen)]
        for _ in range(rng.randint(*COLOURS)):
            self.colours += 1
            wording = (rng.choice(self.event.colour),)
            plans.insert(
                rng.randint(min(2, len(plans)), len(plans)),
                (f"colour-{self.colours}", details(self.base, rng), "", wording),
            )
        said = tuple(s for plan in plans if (s := self._sentence(*plan)))
        return Report(house, agency, number, self.headline(own), said)

    def headline(self, values: Slots) -> str:
        """A headline for what is told; of headlines, any two may be alike."""
        return worded(self.rng.choice(self.event.headlines), values, self.rng)

    def retold(self, said: Iterable[Said], keep: float) -> tuple[Said, ...]:
        """The sentences in other words, about `keep` of them, the lead always; a detail of some is lost on the way."""
        out = []
        for at, each in enumerate(said):
            if at and self.rng.random() > keep:
                continue
            again = self._sentence(each.fact, each.values, each.source, each.wordings)
            if again:
                out.append(again)
        return tuple(out)

    def _sentence(self, fact: str, values: Slots, source: str, wordings: tuple[str, ...]) -> Said | None:
        for _ in range(TRIES):
            text = attributed(worded(self.rng.choice(wordings), values, self.rng), source, self.rng)
            found = grams(text)
            if not found & self.taken:
                self.taken |= found
                return Said(fact, values, source, wordings, text)
        return None


def attributed(text: str, source: str, rng: Random) -> str:
    """The sentence on its source's word, in half of the cases."""
    if not source or rng.random() < 0.5 or not text.endswith(".") or '"' in text:
        return text
    small = text if re.match(r"[A-Z]\w* [A-Z]", text) else text[0].lower() + text[1:]
    form = rng.randrange(3)
    if form == 0:
        return f"{source[0].upper()}{source[1:]} {rng.choice(('said', 'said that', 'stated that'))} {small}"
    if form == 1:
        return f"{text[:-1]}, {source} {rng.choice(('said', 'announced', 'confirmed'))}."
    return f"According to {source}, {small}"


def grams(text: str) -> set[tuple[str, ...]]:
    """The runs of `GRAM` words of a sentence, without what stands in quotation marks."""
    found = set()
    for part in re.split(r'"[^"]*"', text):
        words = re.findall(r"\w+(?:['’]\w+)*", part.lower())
        found |= {tuple(words[k : k + GRAM]) for k in range(len(words) - GRAM + 1)}
    return found
