"""The material of the worlds: events with their facts, each in several wordings, and names; all of it invented.

A wording is a sentence with slots `{town}` and alternatives `[a|b|c]`; it begins in lower case unless with a name.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from random import Random

FOLDER = Path(__file__).with_name("matter")

CHOICE = re.compile(r"\[([^\[\]]*)\]")

Slots = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing that can be told of an event: how often reporters tell it, who says it ("-": nobody), its wordings."""

    name: str
    often: float
    source: str
    wordings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Event:
    """An event: headlines, facts in the order of weight, and the small things that single reporters see."""

    name: str
    headlines: tuple[str, ...]
    facts: tuple[Fact, ...]
    colour: tuple[str, ...]


SOURCES = {
    "coastguard": "the coast guard", "hospital": "the regional hospital", "police": "the police",
    "owner": "the company", "minister": "the ministry", "inspector": "the labour inspectorate",
    "mayor": "the town hall", "auditor": "the court of auditors", "opposition": "the opposition",
    "prosecutor": "the prosecutor's office", "pollster": "a polling institute",
}  # fmt: skip

EVENTS = ("ferry", "plant", "minister")


@lru_cache(maxsize=8)
def event(name: str) -> Event:
    """The event of a file of the folder `matter`."""
    headlines: list[str] = []
    facts: list[tuple[str, float, str, list[str]]] = []
    into = headlines
    for line in _lines(name):
        if line.startswith("= "):
            called, often, source = line[2:].split(", ")
            into = []
            facts.append((called, float(often), source, into))
        elif not line.startswith("!"):
            into.append(line)
    told = tuple(Fact(n, often, source, tuple(wordings)) for n, often, source, wordings in facts)
    return Event(name, tuple(headlines), told, tuple(_lines("colour")))


@lru_cache(maxsize=1)
def names() -> dict[str, tuple[str, ...]]:
    """Lists of names by what they name."""
    found = {}
    for line in _lines("names"):
        key, _, values = line.partition(": ")
        found[key] = tuple(v.strip() for v in values.split("|" if "|" in values else ","))
    return found


def _lines(name: str) -> list[str]:
    lines = (FOLDER / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line.strip() and not line.startswith("#")]


def person(rng: Random) -> str:
    return f"{rng.choice(names()['first'])} {rng.choice(names()['last'])}"


def slots(rng: Random) -> dict[str, str]:
    """What holds for a whole event: who, where, when, how many."""
    pick = {key: rng.choice(values) for key, values in names().items()}
    return {
        "town": pick["towns"], "island": pick["islands"], "ship": pick["ships"], "company": pick["firms"],
        "month": pick["months"], "day": pick["days"], "quote1": pick["quotes"],
        **{who: person(rng) for who in ("minister", "captain", "premier", "deputy")},
        **{of: str(rng.randint(*between)) for of, between in FIGURES.items()},
    }  # fmt: skip


FIGURES = {
    "dead": (13, 96), "injured": (40, 210), "aboard": (230, 680), "saved": (60, 190), "hour": (2, 11), "age": (18, 47),
    "critical": (3, 12), "km": (14, 90), "crater": (20, 75), "tons": (180, 960), "evac": (900, 7200),
    "staff": (140, 880), "missing": (3, 12), "money": (30, 480), "days": (3, 11), "loss": (14, 190),
    "pages": (24, 240), "persons": (3, 9), "percent": (41, 68), "drop": (4, 19), "crowd": (700, 9000),
    "months": (7, 40),
}  # fmt: skip
"""The range of each figure of an event."""

UNSETTLED = ("dead", "injured", "aboard", "saved", "critical", "evac", "missing", "crowd", "loss", "tons")
"""Figures on which reporters of one event differ."""


def seen_by_one(base: Slots, rng: Random) -> dict[str, str]:
    """The slots as one reporter has them: some figures are others."""
    own = dict(base)
    for key in UNSETTLED:
        if rng.random() < 0.5:
            own[key] = str(max(2, int(base[key]) + rng.choice((-4, -3, -2, -1, 1, 2, 3, 5))))
    return own


def details(base: Slots, rng: Random) -> dict[str, str]:
    """The slots of one small thing, drawn anew."""
    pick = {key: rng.choice(values) for key, values in names().items()}
    return {
        **base, "trade": pick["trades"], "person": person(rng), "thing": pick["things"], "street": pick["streets"],
        "village": pick["villages"], "n": str(rng.randint(13, 90)), "n2": str(rng.randint(21, 80)),
        "hour": str(rng.randint(1, 12)), "colourquote": pick["colourquotes"],
    }  # fmt: skip


def worded(wording: str, values: Slots, rng: Random) -> str:
    """A sentence from a wording: alternatives chosen, slots filled, the first letter a capital."""
    while CHOICE.search(wording):
        wording = CHOICE.sub(lambda m: rng.choice(m[1].split("|")), wording)
    filled = re.sub(r"\s+", " ", wording.format_map(dict(values))).strip().replace(" ,", ",").replace(",,", ",")
    at = 1 if filled[0] == '"' else 0
    return filled[:at] + filled[at].upper() + filled[at + 1 :]
