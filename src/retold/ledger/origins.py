"""How many origins that do not depend on each other carry a claim, as [low, high] with the partition and the reasons.

Tellings that rest on one source, or pass through one, share an origin. `low` counts the origins whose independence
the texts show; what they leave open (nameless sources, sources not stated, two voices of one body) counts in `high` only.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from retold.ledger import names
from retold.ledger.rests import Ground, Rest, rests
from retold.records import By, Claim, Descent, Ledger, Material, Part
from retold.settings import digest

VERSION = 1

GROUNDS: tuple[Ground, ...] = ("named", "nameless", "report", "unstated")
"""What says more of an origin comes first, so that the others can join it."""


SPOKEN = frozenset({"statement", "denial"})
"""Types of claims that are about what somebody said."""


@dataclass
class Group:
    """Tellings that share an origin, while the ledger is being made."""

    members: list[Rest] = field(default_factory=list)

    @property
    def head(self) -> Rest:
        """The member that says most of the origin."""
        return min(self.members, key=lambda m: GROUNDS.index(m.ground))

    @property
    def names(self) -> list[str]:
        return list(dict.fromkeys(n for m in self.members for n in (m.path or (m.name,))))

    @property
    def others(self) -> int:
        return max(m.others for m in self.members)


def ledgers(material: Material, claims: tuple[Claim, ...], descent: Descent) -> tuple[Ledger, ...]:
    """The ledger of each claim, in the order of the claims."""
    found = rests(material, descent)
    roles = {name: e.role for a in material.annotations for e in a.entities if e.role for name in (e.name, *e.aliases)}
    by = By(stage="ledger", version=VERSION, settings=digest(None))
    return tuple(ledger(c, [found[t] for t in c.tellings if t in found], roles, by) for c in claims)


def ledger(claim: Claim, told: Sequence[Rest], roles: Mapping[str, str], by: By) -> Ledger:
    """The ledger of one claim. Who denies it does not carry it, unless the claim is a denial and all do."""
    carrying = [r for r in told if r.telling.certainty != "denied"] or list(told)
    groups = partition(carrying)
    if claim.type in SPOKEN:
        groups = spoken(groups)
    counted: list[Group] = []
    reasons = []
    for group in groups:
        counts, why = weigh(group, counted, roles)
        counted += [group] * counts
        reasons.append(why)
    parts = tuple(
        Part(
            origin=g.head.name,
            tellings=tuple(m.telling.id for m in g.members),
            articles=tuple(dict.fromkeys(m.article.id for m in g.members)),
            counted=g in counted,
            why=why,
        )
        for g, why in zip(groups, reasons, strict=True)
    )
    outlets = len({r.article.outlet or r.article.id for r in told})
    high = len(groups) + sum(g.others for g in groups)
    return Ledger(claim=claim.id, low=len(counted), high=high, parts=parts, outlets=outlets, why=tuple(reasons), by=by)


def partition(told: Sequence[Rest]) -> list[Group]:
    """The tellings in groups that share an origin."""
    groups: list[Group] = []
    for rest in sorted(told, key=lambda r: GROUNDS.index(r.ground)):
        fitting = [g for g in groups if any(shares(rest, m) for m in g.members)]
        if not fitting:
            groups.append(Group([rest]))
            continue
        fitting[0].members.append(rest)
        if rest.ground == "named":
            for other in fitting[1:]:
                fitting[0].members.extend(other.members)
                groups.remove(other)
    return groups


def spoken(groups: Sequence[Group]) -> list[Group]:
    """What somebody said rests on him wherever it is told with his name, also by a telling that puts it on nobody."""
    speakers = [g for g in groups if g.head.ground == "named"]
    kept = list(speakers)
    for group in groups:
        home = next(
            (g for g in speakers if group.head.ground != "named" and all(mentions(m, g) for m in group.members)), None
        )
        if home:
            home.members.extend(group.members)
        elif group not in speakers:
            kept.append(group)
    return kept


def mentions(rest: Rest, group: Group) -> bool:
    """Whether a telling without a named source names the group's in its own words."""
    told = set(names.words(rest.telling.span.of(rest.article.text)))
    return rest.ground in {"report", "unstated"} and any(names.words(n)[-1] in told for n in group.names)


def shares(a: Rest, b: Rest) -> bool:
    """Whether two tellings share an origin, as far as their texts show it."""
    grounds = {a.ground, b.ground}
    if any(names.same(x, y) for x in a.path for y in b.path):
        return True
    if grounds <= {"named"} or grounds == {"named", "nameless"}:
        return False
    if grounds == {"nameless"} and names.described(a.name, b.name):
        return True
    return bool(a.carriers & b.carriers)


def weigh(group: Group, counted: Sequence[Group], roles: Mapping[str, str]) -> tuple[bool, str]:
    """Whether a group adds to `low`, given the groups that already count, and the reason for the reader."""
    head = group.head
    kin = next((x for g in counted for x in g.names for y in group.names if names.related(x, y, roles)), None)
    own = next((m.article.outlet for m in group.members if m.confirmed and m.told), None)
    if own:
        return True, f"{own} says that it has this itself"
    if head.ground == "named":
        if all("gap" in m.telling.breaks and not m.told for m in group.members):
            return False, f"{head.name} does not say how it knows"
        return (
            kin is None,
            f"rests on {head.name}" if kin is None else f"{head.name} may speak for {kin}, or the reverse",
        )
    if head.ground == "report":
        alone = not counted or (kin is None and any(m.told for m in group.members))
        return (
            alone,
            f"{head.name} reports it" if alone else f"{head.name} may have it from the sources already counted",
        )
    if head.ground == "nameless":
        return not counted, f"rests on {head.name}, who {'are' if head.name.endswith('s') else 'is'} not named"
    return False, "no source is stated"
