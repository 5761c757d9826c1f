"""Names of one entity brought together: short forms go to the longer names that they can stand for."""

import re
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from functools import lru_cache

from retold import firms, given, publishers
from retold.annotations.surnames import SORTS
from retold.records import EntityKind

BODY = re.compile(
    r"\b(?:"
    r"Ministry|Department|Agency|Office|Bureau|Commission|Committee|Council|Union|Organi[sz]ation|"
    r"Authority|Institute|Institution|Center|Centre|University|College|Court|Police|Army|Navy|Forces?|"
    r"Party|Parliament|Senate|House|Congress|Bank|Company|Corp(?:oration)?|Inc|Ltd|Group|Association|"
    r"Federation|Foundation|Society|Observatory|Service|Hospital|Church|Coalition|Front|Movement|"
    r"Directorate|Board|Administration|Embassy|Assembly|League|Alliance|Network|Trust|Fund|Laborator(?:y|"
    r"ies)"
    r")\b"
)
"""Words that make a capitalised name the name of a body, whatever the model calls it."""

TRADING = frozenset(
    """
    company firm manufacturer maker operator producer supplier owner builder shipbuilder developer subsidiary group
    airline bank retailer utility startup contractor brand chain publisher insurer
    """.split()
)
"""What a firm is called in the apposition to its name."""

COMMON = 40
"""A word that more names share tells none of them apart; only so many are tried, which keeps grouping linear."""

SMALL = frozenset({"of", "the", "and", "for", "in", "on", "de", "la", "al", "to"})


@dataclass(slots=True)
class Name:
    """All mentions of one entity while names are being grouped."""

    text: str
    spans: list[tuple[int, int]] = field(default_factory=list)
    labels: Counter[EntityKind] = field(default_factory=Counter)
    aliases: Counter[str] = field(default_factory=Counter)
    role: str = ""
    titled: bool = False
    surname: bool = False
    relative: bool = False
    """Whether the text brings somebody in as another's kin: a surname that stands before means that other."""
    full: Counter[EntityKind] = field(default_factory=Counter)
    """The model's labels of the name in full; it errs more on a surname alone."""
    sort: given.Sort = ""
    """Whether a man or a woman, where a title, a word of kinship or the given name tells it."""
    family: str = ""
    """The surname of one who is named by the given name alone, as another's kin: "Mrs Quill's son Michael"."""

    @property
    def kind(self) -> EntityKind:
        if publishers.find(self.text) or self.labels["publisher"]:
            return "publisher"
        if BODY.search(self.text) or firms.is_firm(self.text) or TRADING & set(self.role.lower().split()[:3]):
            return "organisation"
        if self.titled or self.surname:
            return "person"
        return (self.full or self.labels).most_common(1)[0][0]

    def take(self, short: "Name") -> None:
        """Take over the mentions of a shorter form of this name."""
        self.surname = self.surname or surname(short, self)
        self.sort = self.sort or short.sort
        if self.family and short.text == self.family:
            self.text, self.family = f"{self.text} {self.family}", ""
        self.titled = self.titled or (short.titled and self.surname)
        self.full = self.full or self.labels.copy()
        self.spans += short.spans
        self.labels += short.labels
        self.aliases += short.aliases


def join(names: list[Name]) -> list[Name]:
    """Short forms go to the one longer name that they can stand for; a form that fits two stays alone."""
    longest = sorted(names, key=lambda n: (-len(f"{n.text} {n.family}".split()), -len(n.text), n.text, opening(n)))
    kept: list[Name] = []
    index = Index()
    for name in longest:
        hosts = index.hosts(name)
        if hosts and publishers.lookup(name.text):
            hosts = [h for h in hosts if house(h) == house(name)]
        hosts = [h for h in hosts if not (h.relative and opening(name) < opening(h)) and not unlike(name, h)]
        family = len({h.text.split()[-1] for h in hosts}) == 1 and all(h.kind == "person" for h in hosts)
        if len(hosts) == 1 or family:
            max(hosts, key=lambda h: (opening(h) < opening(name), sum(h.aliases.values()))).take(name)
        else:
            kept.append(name)
            index.add(name)
    return kept


def unlike(short: Name, long: Name) -> bool:
    """Whether one is a man and the other a woman."""
    return {short.sort, long.sort} == set(SORTS)


def opening(name: Name) -> int:
    """The token at which a name stands first."""
    return min(name.spans, default=(0, 0))[0]


class Index:
    """The longer names of a text, by word, initials and publisher, for looking up what a shorter one can stand for."""

    def __init__(self) -> None:
        self.words: dict[str, list[Name]] = defaultdict(list)
        self.initials: dict[str, list[Name]] = defaultdict(list)
        self.publishers: dict[str, Name] = {}

    def add(self, name: Name) -> None:
        for word in {fold(w) for w in (*name.text.split(), name.family) if w}:
            if len(self.words[word]) < COMMON:
                self.words[word].append(name)
        for initials in acronyms(name.text):
            self.initials[initials].append(name)
        if publishers.find(name.text):
            self.publishers.setdefault(house(name), name)

    def hosts(self, name: Name) -> list[Name]:
        """The names that a shorter one can stand for."""
        words = name.text.split()
        sought = words if BODY.search(name.text) else [words[-1], words[0]]
        fitting = unique([h for w in sought for h in self.words.get(fold(w), ()) if fits(name, h)])
        if not fitting and len(words) == 1:
            fitting = unique([h for h in self.words.get(fold(words[0]), ()) if forename(name, h)])
        fitting = fitting or unique(self.initials.get(name.text.replace(".", ""), []))
        if not fitting and publishers.find(name.text) and house(name) in self.publishers:
            fitting = [self.publishers[house(name)]]
        return fitting


def house(name: Name) -> str:
    """The key under which all names of a publisher are one."""
    known = publishers.lookup(name.text)
    return publishers.plain(known.name) if known else publishers.core(name.text)


def unique(names: list[Name]) -> list[Name]:
    return list({id(n): n for n in names}.values())


@lru_cache(maxsize=50_000)
def fold(word: str) -> str:
    """A word of a name as it is compared: lower case, no possessive, no Arabic article."""
    return re.sub(r"^(?:al|el|as|an|ar|ad|ash)-", "", re.sub(r"['’]s$", "", word.lower())).strip(".")


def acronyms(text: str) -> set[str]:
    """The initials of a name of several words, with and without its small words."""
    words = re.findall(r"[\w]+", text)
    if len(words) < 2:
        return set()
    return {"".join(w[0] for w in words).upper(), "".join(w[0] for w in words if w.lower() not in SMALL).upper()} - {""}


def fits(short: Name, long: Name) -> bool:
    """Whether the shorter name can stand for the longer one."""
    if long.family and short.text == long.family:
        return True
    a, b = [fold(w) for w in short.text.split()], [fold(w) for w in long.text.split()]
    if len(a) >= len(b) or long.kind == "place":
        return False
    if long.kind == "person":
        return a[-1] == b[-1] and (len(a) == 1 or a[0] == b[0] or a[0][0] == b[0][0])
    if short.kind == "place" or short.labels["place"] > sum(short.labels.values()) / 2:
        return False
    inside = any(b[k : k + len(a)] == a for k in range(len(b) - len(a) + 1))
    return inside and (b[-1] == a[-1] or b[0] == a[0] or bool(BODY.search(short.text)))


def forename(short: Name, long: Name) -> bool:
    """Whether a name is taken up by its first word, as friends are, and all where surnames come first or never."""
    same = short.text == long.text.split()[0] and short.text.istitle() and len(short.text) > 1
    return same and long.kind == "person" and not short.labels["place"] and opening(long) < opening(short)


def surname(short: Name, long: Name) -> bool:
    """Whether a name is taken up by its last word alone, which news does with persons and hardly with anything else."""
    words = long.text.split()
    plain = 2 <= len(words) <= 4 and all(w[0].isupper() for w in words) and not words[-1].isupper()
    return plain and short.text == words[-1] and "place" not in {k for c in (long.labels, short.labels) for k in c}
