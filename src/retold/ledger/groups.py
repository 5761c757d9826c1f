"""Which tellings of a claim share an origin."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from retold.ledger import names
from retold.ledger.rests import COURT, Ground, Rest, likeness

GROUNDS: tuple[Ground, ...] = ("named", "nameless", "report", "unstated")
"""What says more of an origin comes first, so that the others can join it."""

FEW = 20
"""Tellings of a group that are compared with others; more would make the cost quadratic in a story's articles."""


SPOKESMAN = 0.2
"""Part of a group's tellings that must say as much of their origin for it to be named after them: up to this no
interval of forty labelled stories moves."""


@dataclass(eq=False)
class Group:
    """Tellings that share an origin, while the ledger is being made; `faces` holds one member for each signature.

    `carriers` are the publications by which its members can be had, `silent` those that the members which state no
    source descend from.
    """

    members: list[Rest] = field(default_factory=list)
    faces: dict[object, Rest] = field(default_factory=dict)
    carriers: set[str] = field(default_factory=set)
    silent: set[str] = field(default_factory=set)

    def add(self, rest: Rest) -> None:
        self.members.append(rest)
        self.faces.setdefault(rest.signature, rest)
        self.carriers |= rest.carriers
        self.silent |= rest.roots if rest.ground == "unstated" else frozenset()

    def holds(self, rest: Rest) -> bool:
        """Whether a telling shares the origin, as far as the texts show it.

        What an article leaves unnamed it has from what it descends from, and what it states nowhere in one sentence
        from its own other sentences. What a court did in public, all have from there.
        """
        if any(shares(rest, face) for face in self.faces.values()):
            return True
        if rest.ground in ("report", "unstated") and rest.carriers & self.carriers:
            return True
        if rest.ground == "unstated" and (rest.carriers & self.silent or COURT in self.names):
            return True
        return rest.vague and bool(rest.roots & self.carriers)

    def like(self, others: Sequence["Group"]) -> float:
        """How like the tellings of other groups one of its own is, in content words: the best of up to FEW of each."""
        theirs = [m.content for g in others for m in g.members[:FEW]]
        return max((likeness(m.content, other) for m in self.members[:FEW] for other in theirs), default=1.0)

    @property
    def head(self) -> Rest:
        """The member that says most of the origin; one name among many tellings without any does not speak for them."""
        grounds = Counter(m.ground for m in self.members)
        known = [g for g in GROUNDS if grounds[g] >= SPOKESMAN * len(self.members)]
        return min(self.faces.values(), key=lambda m: (m.ground not in known, GROUNDS.index(m.ground)))

    @property
    def names(self) -> list[str]:
        """All names of the origin that its members give."""
        given = (m for m in self.faces.values() if m.ground != "unstated")
        return list(dict.fromkeys(n for m in given for n in (m.path or (m.name,))))

    @property
    def others(self) -> int:
        """How many nameless sources its members put beside it."""
        return max(m.others for m in self.faces.values())

    @property
    def passing(self) -> bool:
        """Whether all its tellings only say which thing is meant."""
        return all(m.passing for m in self.members)

    @property
    def confirmed(self) -> str | None:
        """The outlet of a member that puts the claim on its own reporting."""
        return next((m.article.outlet for m in self.members if m.confirmed and m.told), None)


def partition(told: Sequence[Rest]) -> list[Group]:
    """The tellings in groups that share an origin.

    Two named sources stay apart unless a telling passes through both; what names less joins the first that fits.
    """
    groups: list[Group] = []
    for rest in sorted(told, key=lambda r: (GROUNDS.index(r.ground), described(r))):
        fitting = [g for g in groups if g.holds(rest)]
        if not fitting:
            fitting = [Group()]
            groups.append(fitting[0])
        fitting[0].add(rest)
        if rest.ground == "named":
            for other in fitting[1:]:
                groups.remove(other)
                for member in other.members:
                    fitting[0].add(member)
    return groups


def shares(a: Rest, b: Rest) -> bool:
    """Whether two tellings share an origin, as far as their texts show it.

    What a house tells twice without a source, it has from one place.
    """
    if a.signature == b.signature or any(names.same(x, y) for x in a.path for y in b.path):
        return True
    grounds = {a.ground, b.ground}
    if grounds == {"unstated"} and a.house and a.house == b.house:
        return True
    if nondescript(a) and nondescript(b) and a.reports & b.reports:
        return True
    if grounds <= {"named", "nameless"} and "named" in grounds:
        return False
    if grounds == {"nameless"} and names.described(a.name, b.name):
        return True
    return bool(a.carriers & b.carriers)


def nondescript(rest: Rest) -> bool:
    """Whether what a telling rests on is only described ("documents", "two officials"): one report means one by it."""
    return rest.ground == "nameless" or described(rest)


def described(rest: Rest) -> bool:
    """Whether it rests on what is called by what it is and by no proper name: "documents"."""
    return rest.ground == "named" and not any(names.proper(n) for n in rest.path)


def spoken(groups: Sequence[Group], negated: Callable[[Rest], bool]) -> list[Group]:
    """What somebody said rests on him wherever it is told: without a source, with his name, or in like words.

    The speaker is the named source of most tellings. Like words under another name are his, given otherwise. What says
    yes without a source where he says no is not his.
    """
    named = [g for g in groups if g.head.ground == "named"]
    if not named:
        return list(groups)
    speaker = max(named, key=lambda g: len(g.members))
    kept = [speaker]
    for group in groups:
        if group is speaker:
            continue
        against = silent(group) and all(map(negated, group.members)) != any(map(negated, speaker.members))
        like = LIKE if group.head.ground == "named" else WHO
        if against or not (utters(group, speaker) or group.like([speaker]) >= like):
            kept.append(group)
            continue
        for member in group.members:
            speaker.add(member)
    return kept


LIKE = 0.2
"""Share of content words by which two tellings of what was said are of one saying. On thirteen labelled stories the
bar of .35 makes fewer intervals right by .01 to .03, none at all more by .03 in ten of them, but puts any words to
the speaker."""


WHO = 0.5
"""The same for what a nameless source says, who is not to be given a name for a word in common. Of the claims of
twenty-seven made stories two fewer are right than at .2, of thirteen others none."""


def utters(group: Group, speaker: Group) -> bool:
    """Whether all tellings of a group give the speaker, or nobody."""
    if silent(group):
        return True
    return group.head.ground != "nameless" and all(mentions(m, speaker) for m in group.members)


def silent(group: Group) -> bool:
    """Whether the tellings of a group put it on nobody, or on a publication."""
    return group.head.ground in ("unstated", "report")


def quoted(groups: Sequence[Group]) -> list[Group]:
    """The groups with those together that have one quotation: whoever is named beside it, one has said it."""
    kept: list[Group] = []
    for group in groups:
        same = next((g for g in kept if any(repeats(a, b) for a in said(g) for b in said(group))), None)
        if same is None:
            kept.append(group)
            continue
        for member in group.members:
            same.add(member)
    return kept


def said(group: Group) -> list[Rest]:
    """The tellings of a group, up to FEW, that are their source's own words."""
    return [m for m in group.members if m.telling.quoted][:FEW]


def repeats(a: Rest, b: Rest) -> bool:
    """Whether two quotations are one, cut differently."""
    return min(len(a.content), len(b.content)) >= WORDS and likeness(a.content, b.content) >= VERBATIM


WORDS, VERBATIM = 4, 0.7
"""Content words that a quotation must have to be one man's, and the share of them that both must have."""


def bodies(groups: Sequence[Group], one: Callable[[str, str], bool]) -> list[Group]:
    """The groups with those of one body together, by their names: a spokesman, and the ministry that he speaks for."""
    kept: list[Group] = []
    for group in groups:
        body = next(
            (g for g in kept if not faceless(g, group) and any(one(x, y) for x in g.names for y in group.names)), None
        )
        if body:
            for member in group.members:
                body.add(member)
        else:
            kept.append(group)
    return kept


def faceless(a: Group, b: Group) -> bool:
    """Whether neither of two groups names anybody: two crowds of "residents" may be two."""
    return a.head.ground == b.head.ground == "nameless"


def mentions(rest: Rest, group: Group) -> bool:
    """Whether a telling has a name of the group in its words."""
    told = set(names.folded(rest.telling.span.of(rest.article.text)))
    last = (spoken_as[-1] for n in group.names if (spoken_as := names.words(n)))
    return any(word in told and word not in names.VOICES for word in last)
