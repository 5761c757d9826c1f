"""What a telling rests on in the end: the last link of its chain, or the report that its sentence descends from."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from retold import publishers
from retold.records import Article, Descent, Lineage, Link, Material, Telling

Ground = Literal["named", "nameless", "report", "unstated"]
"""Somebody named, somebody nameless, a publisher's own word, or nothing that the text states."""

NAMELESS = frozenset({"anonymous", "eyewitness"})
PUBLISHERS = frozenset({"outlet", "agency"})


OTHERS = re.compile(
    r"\b(?:media|press|news|outlets?|newspapers?|broadcasters?)$|\b(?:media|press|news|earlier|local) reports?$|^reports?$",
    re.I,
)
"""Publishers in general: however they are called, nobody is named."""


@dataclass(frozen=True)
class Rest:
    """One telling with what it rests on.

    `chain` is without the article's own house; `confirmed` says that the house puts it on itself ("the paper has
    learned"). `reports` are the publications by which the telling came: those of its chain and those that its sentence
    or its whole article is taken from, as canonical names or article ids.
    """

    telling: Telling
    article: Article
    chain: tuple[Link, ...]
    confirmed: bool
    reports: frozenset[str]

    @cached_property
    def ground(self) -> Ground:
        if self.path:
            return "named"
        last = self.chain[-1] if self.chain else None
        if last and not _known(last.name) and (last.role in NAMELESS or OTHERS.search(last.name)):
            return "nameless"
        return "report" if last or self.reports else "unstated"

    @cached_property
    def path(self) -> tuple[str, ...]:
        """The persons, bodies and papers that are named on the way; publishers and the nameless are left out."""
        own = (self.article.outlet,) if self.confirmed and self.told and self.article.outlet else ()
        return own + tuple(n for x in self.chain if x.role not in PUBLISHERS for n in self._named(x))

    @staticmethod
    def _named(link: Link) -> list[str]:
        parts = [p for p in conjuncts(link.name) if not OTHERS.search(p)]
        if link.role not in NAMELESS:
            return parts
        return [p for p in parts if len(parts) > 1 and _capital(p) and not _known(p)]

    @cached_property
    def others(self) -> int:
        """How many nameless sources stand beside a named one ("the ministry and two officials")."""
        named = [x for x in self.chain if x.role in NAMELESS and len(conjuncts(x.name)) > 1]
        return sum(not _capital(p) for x in named for p in conjuncts(x.name)) if self.ground != "nameless" else 0

    @property
    def told(self) -> bool:
        """Whether the telling is put on its source, not said flatly."""
        return self.telling.certainty != "asserted"

    @property
    def carriers(self) -> frozenset[str]:
        """The publications by which a reader can have it: the reports, and the article itself."""
        return self.reports | {self.article.id}

    @cached_property
    def name(self) -> str:
        """The name of what it rests on, for a reader."""
        if self.ground == "named":
            return self.path[-1]
        if self.chain:
            return self.chain[-1].name
        return min(self.reports) if self.reports else f"not stated ({self.article.outlet or self.article.key})"


def conjuncts(name: str) -> list[str]:
    """The parts of a joint name: "A, B and C"."""
    return [p.strip() for p in re.split(r",\s+and\s+|,\s+|\s+and\s+", name) if p.strip()]


def _capital(name: str) -> bool:
    """Whether a part of a joint name is a proper name: news writes the head of a description small."""
    return name.split()[-1][:1].isupper()


def _known(name: str) -> bool:
    return any(publishers.lookup(p) is not None for p in conjuncts(name))


def rests(material: Material, descent: Descent) -> dict[str, Rest]:
    """What each telling of the story rests on, by the telling's id."""
    lines = {line.article: line for line in descent.lineages}
    found = {}
    for article, tellings in zip(material.articles, material.tellings, strict=True):
        parents = _parents(lines.get(article.id), material)
        for telling in tellings:
            chain = tuple(x for x in telling.chain if not own(article, x))
            found[telling.id] = Rest(
                telling,
                article,
                chain,
                len(chain) < len(telling.chain),
                _reports(telling, chain, lines.get(article.id), parents),
            )
    return found


def own(article: Article, link: Link) -> bool:
    """Whether a link is the article's own house."""
    return link.role in PUBLISHERS and article.outlet is not None and publishers.same(link.name, article.outlet)


def _parents(line: Lineage | None, material: Material) -> Mapping[str, str]:
    """Canonical publisher name to the parent that stands for it, for parents that are articles of the story."""
    outlets = {a.id: a.outlet for a in material.articles}
    return {canonical(o): e.parent for e in (line.edges if line else ()) if (o := outlets.get(e.parent))}


def _reports(
    telling: Telling, chain: tuple[Link, ...], line: Lineage | None, parents: Mapping[str, str]
) -> frozenset[str]:
    named = {n for x in chain for p in conjuncts(x.name) if x.role in PUBLISHERS or _known(p) for n in (canonical(p),)}
    taken = set()
    for edge in line.edges if line else ():
        spans = [p.child for e in edge.evidence for p in e.passages]
        if (line and line.kind == "reprint" and len(line.edges) == 1) or any(
            s.overlap(telling.span) * 2 > len(telling.span) for s in spans
        ):
            taken.add(report(edge.parent))
    return frozenset(named | taken | {parents[n] for n in named if n in parents})


def canonical(name: str) -> str:
    """A publisher's name as the table has it, else as it stands."""
    known = publishers.lookup(name)
    return known.name if known else name


def report(parent: str) -> str:
    """A parent as a publication: the publisher of an unseen original, the id of an article."""
    return canonical(re.sub(r"-\d+\w?$", "", parent.lstrip("*"))) if parent.startswith("*") else parent
