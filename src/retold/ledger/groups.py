"""Which tellings of a claim share an origin."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from retold.ledger import names
from retold.ledger.rests import Ground, Rest

GROUNDS: tuple[Ground, ...] = ("named", "nameless", "report", "unstated")
"""What says more of an origin comes first, so that the others can join it."""


@dataclass(eq=False)
class Group:
    """Tellings that share an origin, while the ledger is being made; `faces` holds one member for each signature."""

    members: list[Rest] = field(default_factory=list)
    faces: dict[object, Rest] = field(default_factory=dict)

    def add(self, rest: Rest) -> None:
        self.members.append(rest)
        self.faces.setdefault(rest.signature, rest)

    @property
    def head(self) -> Rest:
        """The member that says most of the origin."""
        return min(self.faces.values(), key=lambda m: GROUNDS.index(m.ground))

    @property
    def names(self) -> list[str]:
        """All names of the origin that its members give."""
        return list(dict.fromkeys(n for m in self.faces.values() for n in (m.path or (m.name,))))

    @property
    def others(self) -> int:
        """How many nameless sources its members put beside it."""
        return max(m.others for m in self.faces.values())

    @property
    def confirmed(self) -> str | None:
        """The outlet of a member that puts the claim on its own reporting."""
        return next((m.article.outlet for m in self.members if m.confirmed and m.told), None)


def partition(told: Sequence[Rest]) -> list[Group]:
    """The tellings in groups that share an origin.

    Two named sources stay apart unless a telling passes through both; what names less joins the first that fits.
    """
    groups: list[Group] = []
    for rest in sorted(told, key=lambda r: GROUNDS.index(r.ground)):
        fitting = [g for g in groups if any(shares(rest, face) for face in g.faces.values())]
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
    """Whether two tellings share an origin, as far as their texts show it."""
    if a.signature == b.signature or any(names.same(x, y) for x in a.path for y in b.path):
        return True
    grounds = {a.ground, b.ground}
    if nondescript(a) and nondescript(b) and a.reports & b.reports:
        return True
    if grounds <= {"named", "nameless"} and "named" in grounds:
        return False
    if grounds == {"nameless"} and names.described(a.name, b.name):
        return True
    return bool(a.carriers & b.carriers)


def nondescript(rest: Rest) -> bool:
    """Whether what a telling rests on is only described ("documents", "two officials"): one report means one by it."""
    return rest.ground == "nameless" or (rest.ground == "named" and not any(names.proper(n) for n in rest.path))


def spoken(groups: Sequence[Group]) -> list[Group]:
    """What somebody said rests on him wherever it is told with his name.

    The speaker is the named source of most tellings; tellings on the word of the nameless are left apart.
    """
    named = [g for g in groups if g.head.ground == "named"]
    if not named:
        return list(groups)
    speaker = max(named, key=lambda g: len(g.members))
    kept = [speaker]
    for group in groups:
        if group is speaker:
            continue
        if group.head.ground == "nameless" or not all(mentions(m, speaker) for m in group.members):
            kept.append(group)
            continue
        for member in group.members:
            speaker.add(member)
    return kept


def mentions(rest: Rest, group: Group) -> bool:
    """Whether a telling has a name of the group in its words."""
    told = set(names.folded(rest.telling.span.of(rest.article.text)))
    return any(names.words(n)[-1] in told for n in group.names if names.words(n)[-1] not in names.VOICES)
