"""How many origins that do not depend on each other carry a claim, as [low, high] with the partition and the reasons.

Each telling rests on the last link of its chain, or, where it names none, on the report that its article descends from.
Tellings that rest on one source, or pass through one, share an origin. `low` counts the origins whose independence
the texts show; what is left open (nameless sources, sources not stated, two voices of one body) counts in `high` only.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal

from retold import publishers
from retold.ledger import names
from retold.records import Article, By, Claim, Descent, Ledger, Link, Material, Part, Telling
from retold.settings import digest

VERSION = 1

Ground = Literal["named", "nameless", "report", "unstated"]
"""What a telling rests on in the end: somebody named, somebody nameless, a publisher's own word, or nothing that it states."""

NAMELESS = frozenset({"anonymous", "eyewitness"})
PUBLISHERS = frozenset({"outlet", "agency"})


@dataclass(frozen=True)
class Rest:
    """One telling with what it rests on; `reports` are the publications by which it came, as canonical names."""

    telling: Telling
    article: Article
    chain: tuple[Link, ...]
    reports: frozenset[str]

    @cached_property
    def ground(self) -> Ground:
        if not self.chain:
            return "report" if self.reports else "unstated"
        last = self.chain[-1]
        if last.role in NAMELESS:
            return "nameless"
        return "report" if last.role in PUBLISHERS else "named"

    @cached_property
    def path(self) -> tuple[str, ...]:
        """The named persons, bodies and papers on the way, publishers left out."""
        return tuple(x.name for x in self.chain if x.role not in PUBLISHERS and x.role not in NAMELESS)

    @property
    def signature(self) -> tuple[object, ...]:
        """Tellings with one signature need no comparison."""
        return (tuple((x.name, x.role) for x in self.chain), self.reports, self.chain == () and self.article.id)


@dataclass
class Group:
    """Tellings that share an origin while the ledger is being made."""

    members: list[Rest] = field(default_factory=list)

    @property
    def ground(self) -> Ground:
        grounds = {m.ground for m in self.members}
        return next(g for g in ("named", "report", "nameless", "unstated") if g in grounds)

    @property
    def head(self) -> Rest:
        return next(m for m in self.members if m.ground == self.ground)


def ledgers(material: Material, claims: tuple[Claim, ...], descent: Descent) -> tuple[Ledger, ...]:
    """The ledger of each claim, in the order of the claims."""
    rests = dict(_rests(material, descent))
    by = By(stage="ledger", version=VERSION, settings=digest(None))
    return tuple(ledger(claim, [rests[t] for t in claim.tellings if t in rests], by) for claim in claims)


def _rests(material: Material, descent: Descent) -> Iterable[tuple[str, Rest]]:
    sources = _sources(descent)
    for article, tellings in zip(material.articles, material.tellings, strict=True):
        for telling in tellings:
            chain = tuple(x for x in telling.chain if not own(article, x))
            yield telling.id, Rest(telling, article, chain, _reports(telling, chain, article, descent, sources))


def own(article: Article, link: Link) -> bool:
    """Whether a link is the article's own house."""
    return link.role in PUBLISHERS and article.outlet is not None and publishers.same(link.name, article.outlet)


def _sources(descent: Descent) -> Mapping[str, frozenset[str]]:
    """For each article the publications that its whole text descends from, by way of other articles too."""
    return {line.article: frozenset(e.parent for e in line.edges) for line in descent.lineages if line.kind == "reprint"}


def _reports(
    telling: Telling, chain: tuple[Link, ...], article: Article, descent: Descent, whole: Mapping[str, frozenset[str]]
) -> frozenset[str]:
    """The publications by which a telling came: those in its chain, and those whose text its sentence is."""
    named = {publishers.lookup(x.name).name if publishers.lookup(x.name) else x.name for x in chain if x.role in PUBLISHERS}
    line = next(x for x in descent.lineages if x.article == article.id)
    copied = {
        e.parent
        for e in line.edges
        if any(p.child.overlap(telling.span) * 2 > len(telling.span) for v in e.evidence for p in v.passages)
    }
    inherited = whole.get(article.id, frozenset()) | copied
    return frozenset(named) | frozenset(x.lstrip("*").split("-")[0] if x.startswith("*") else x for x in inherited)


def ledger(claim: Claim, rests: list[Rest], by: By) -> Ledger:
    """The ledger of one claim from what its tellings rest on."""
    groups = partition([r for r in rests if r.telling.certainty != "denied"] or rests)
    counted: list[Group] = []
    for group in groups:
        if counts(group, counted):
            counted.append(group)
    parts = tuple(part(g, g in counted) for g in groups)
    return Ledger(
        claim=claim.id,
        low=len(counted),
        high=max(len(groups), len(counted)),
        parts=parts,
        outlets=len({r.article.outlet or r.article.id for r in rests}),
        why=tuple(p.why for p in parts),
        by=by,
    )


def partition(rests: list[Rest]) -> list[Group]:
    """The tellings in groups that share an origin; grounds that say more come first, so that the others can join them."""
    ranked = sorted(rests, key=lambda r: ("named", "nameless", "report", "unstated").index(r.ground))
    groups: list[Group] = []
    seen: dict[tuple[object, ...], Group] = {}
    for rest in ranked:
        home = seen.get(rest.signature)
        fitting = [home] if home else [g for g in groups if any(shares(rest, m) for m in g.members)]
        if fitting and rest.ground in {"named", "nameless"}:
            for other in fitting[1:]:
                fitting[0].members.extend(other.members)
                groups.remove(other)
                seen = {k: fitting[0] if v is other else v for k, v in seen.items()}
        if not fitting:
            fitting = [Group()]
            groups.append(fitting[0])
        fitting[0].members.append(rest)
        seen[rest.signature] = fitting[0]
    return groups


def shares(a: Rest, b: Rest) -> bool:
    """Whether two tellings share an origin, as far as their texts show it."""
    if any(names.same(x, y) for x in a.path for y in b.path):
        return True
    grounds = {a.ground, b.ground}
    if "unstated" in grounds:
        return False
    if grounds == {"named"}:
        return False
    if "report" in grounds:
        return bool(a.reports & b.reports)
    if grounds == {"nameless"}:
        return bool(a.reports & b.reports) or a.article.id == b.article.id
    return False


def counts(group: Group, counted: list[Group]) -> bool:
    """Whether a group adds to `low`, given the groups that already count."""
    if group.ground == "named":
        return not any(kin(group, g) for g in counted)
    if group.ground == "report":
        told = any(m.telling.certainty != "asserted" for m in group.members)
        return not counted or (told and all(g.ground == "named" or g.ground == "report" for g in counted))
    return group.ground == "nameless" and not counted


def kin(a: Group, b: Group) -> bool:
    """Whether two groups may be two voices of one source."""
    return any(names.related(x, y) for m in a.members for x in m.path for n in b.members for y in n.path)


def part(group: Group, counted: bool) -> Part:
    head = group.head
    name = {
        "named": lambda: head.path[-1],
        "nameless": lambda: head.chain[-1].name,
        "report": lambda: min(head.reports),
        "unstated": lambda: f"not stated ({head.article.outlet or head.article.key})",
    }[group.ground]()
    return Part(
        origin=name,
        tellings=tuple(m.telling.id for m in group.members),
        articles=tuple(dict.fromkeys(m.article.id for m in group.members)),
        counted=counted,
        why=name,
    )
