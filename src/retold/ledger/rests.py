"""What a telling rests on in the end: the last link of its chain, or the report that its sentence descends from."""

import re
from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from retold import publishers
from retold.courts import passed
from retold.ledger import names
from retold.numbered import house, houses
from retold.records import Annotation, Article, Descent, Edge, Link, Material, Telling
from retold.syntax import within
from retold.text import Span

Ground = Literal["named", "nameless", "report", "unstated"]
"""Somebody named, somebody nameless, a publisher's own word, or nothing that the text states."""

ANY = frozenset({"unnamed outlet", "unnamed agencies"})
"""Ids of originals that are no one publication."""

NAMELESS = frozenset({"anonymous", "eyewitness"})

UNSOURCED = frozenset({"none-stated", "gap"})
"""Breaks of what an agency or a body tells on its own page and cannot itself have seen: it then vouches for nothing."""

UNKNOWN = frozenset({"unknown", "n/a", "none", "not known"})
"""What lists of articles give for an outlet that nobody knows."""

CONTENT = frozenset({"NOUN", "PROPN", "VERB", "ADJ", "NUM"})

COURT = "the court"
"""The origin of what was done in open court, where no telling names another."""

OTHERS = re.compile(
    r"\b(?:media|press|news|outlets?|newspapers?|broadcasters?)$|^(?:Media|Press|News|Outlets|Newspapers|Broadcasters)$"
    r"|(?i:\b(?:media|press|news|earlier|local) reports?$|^reports?$)"
)
"""Publishers in general, for which nobody is named; "Norvia Press" and "Tessaly News" are names."""


@dataclass(frozen=True)
class Rest:
    """One telling with what it rests on.

    `chain` is without the article's own house; `confirmed` says that the house puts it on itself ("the paper has
    learned"), `whole` that its article is one publisher's text. `reports` are the publications by which the telling
    came: those of its chain and those that its sentence or its whole article is taken from, as canonical names or
    article ids; `roots` are all that its article descends from, in the same form. `credited` says that the
    article gives one of the reports the credit: what is only found out to be of an agency states no source.
    """

    telling: Telling
    article: Article
    annotation: Annotation
    chain: tuple[Link, ...]
    confirmed: bool
    whole: bool
    reports: frozenset[str]
    roots: frozenset[str]
    credited: bool = False

    @property
    def house(self) -> str:
        """The outlet of its article, empty if nobody knows it."""
        outlet = self.article.outlet or ""
        return "" if outlet.lower() in UNKNOWN else outlet

    @cached_property
    def ground(self) -> Ground:
        if self.path:
            return "named"
        last = self.chain[-1] if self.chain else None
        if last and not _known(last.name) and (last.role in NAMELESS or OTHERS.search(last.name)):
            return "nameless"
        return "report" if last or self.credited else "unstated"

    @cached_property
    def path(self) -> tuple[str, ...]:
        """The persons, bodies and papers that are named on the way; publishers and the nameless are left out.

        An outlet that puts it on its own reporting is on the way itself, and so are a body on its own page and the
        court where one sat in public.
        """
        outlet = self.article.outlet or ""
        issued = not self.chain and publishers.is_body(outlet)
        own = (outlet,) if outlet and (issued or (self.confirmed and self.told)) else ()
        court = () if self.chain or self.confirmed or not self.sat else (COURT,)
        return own + court + tuple(n for x in self.chain if x.role not in publishers.ROLES for n in _named(x))

    @cached_property
    def sat(self) -> bool:
        """Whether it tells as a fact what a court has done in public."""
        flat = self.telling.certainty == "asserted"
        return flat and passed(self.annotation.tokens, within(self.annotation.tokens, self.telling.span))

    @cached_property
    def others(self) -> int:
        """How many nameless sources stand beside a named one ("the ministry and two officials")."""
        named = [x for x in self.chain if x.role in NAMELESS and len(conjuncts(x.name)) > 1]
        return sum(not _capital(p) for x in named for p in conjuncts(x.name)) if self.ground != "nameless" else 0

    @property
    def told(self) -> bool:
        """Whether the sentence puts it on its source; the credit of a whole text stands before every sentence of it."""
        return self.telling.certainty != "asserted" and not (self.whole and len(self.chain) < 2)

    @cached_property
    def passing(self) -> bool:
        """Whether it only says which thing is meant: "the tools seized in May"; behind a comma it says more of it."""
        tokens, inside = self.annotation.tokens, within(self.annotation.tokens, self.telling.span)
        head = next((i for i in inside if tokens.heads[i] not in inside or tokens.heads[i] == i), None)
        added = self.article.text[: self.telling.span.start].rstrip()[-1:] in {",", "–", "—", "("}
        return head is not None and tokens.deps[head] in {"acl", "relcl"} and not added

    @property
    def text(self) -> str:
        """The text that vouches for the telling: the one that the whole article is taken from, else the article."""
        return min(self.reports) if self.whole and self.reports else self.article.id

    @cached_property
    def carriers(self) -> frozenset[str]:
        """The publications by which a reader can have it: the reports, the article itself, and its house."""
        return self.reports | {self.article.id} | ({canonical(self.house)} if self.house else frozenset())

    @cached_property
    def vague(self) -> bool:
        """Whether nobody is named as the origin: it is described, or not stated at all."""
        return self.ground != "report" and not any(names.proper(n) for n in self.path)

    @cached_property
    def content(self) -> frozenset[str]:
        """The lemmas of what it says."""
        return content(self.annotation, self.telling.span)

    @cached_property
    def signature(self) -> object:
        """Tellings with one signature need no comparison."""
        chain = tuple((x.name, x.role) for x in self.chain)
        return (
            chain,
            self.confirmed,
            self.told,
            self.reports,
            self.article.outlet if self.confirmed else "",
            (self.article.id if self.ground in {"nameless", "unstated"} else ""),
        )

    @cached_property
    def name(self) -> str:
        """The name of what it rests on, for a reader."""
        if self.ground == "named":
            return self.path[-1]
        if self.chain:
            return self.chain[-1].name
        return (
            min(self.reports) if self.ground == "report" else f"not stated ({self.article.outlet or self.article.key})"
        )


def conjuncts(name: str) -> list[str]:
    """The parts of a joint name: "A, B and C"."""
    return [p.strip() for p in re.split(r",\s+and\s+|,\s+|\s+and\s+", name) if p.strip()]


def _named(link: Link) -> list[str]:
    """The names in a link; of a nameless one only those that stand beside it ("the ministry and two officials")."""
    parts = [p for p in conjuncts(link.name) if not OTHERS.search(p)]
    if link.role not in NAMELESS:
        return parts
    return [p for p in parts if len(parts) > 1 and _capital(p) and names.proper(p) and not _known(p)]


def _capital(name: str) -> bool:
    """Whether a part of a joint name is a proper name: news writes the head of a description small."""
    return name.split()[-1][:1].isupper()


def _known(name: str) -> bool:
    return any(publishers.lookup(p) is not None for p in conjuncts(name))


def rests(material: Material, descent: Descent, only: Container[str] | None = None) -> dict[str, Rest]:
    """What each telling of the story rests on, by the telling's id; of some tellings (ids) only, if they are given."""
    lines = {line.article: line for line in descent.lineages}
    known = houses(descent)
    outlets = {a.id: a.outlet for a in material.articles}
    told = (a.id for a, t in zip(material.articles, material.tellings, strict=True) if only is None or _any(t, only))
    above = ancestors(descent, frozenset(told))
    found = {}
    for article, annotation, tellings in zip(material.articles, material.annotations, material.tellings, strict=True):
        asked = tellings if only is None else tuple(t for t in tellings if t.id in only)
        if not asked:
            continue
        sources = frozenset(r for p in above.get(article.id, ()) if p != article.id and (r := report(p, known)))
        edges = lines[article.id].edges if article.id in lines else ()
        seen = {canonical(o): e.parent for e in edges if (o := outlets.get(e.parent))}
        itself = {canonical(article.outlet)} if article.outlet and speaks(article.outlet) else set()
        signed = {canonical(c.publisher) for c in article.credits} - itself
        whole = edges[0].parent if len(edges) == 1 and lines[article.id].kind == "reprint" else None
        for telling in asked:
            chain = tuple(x for x in telling.chain if not own(article, x))
            named = {canonical(p) for x in chain for p in conjuncts(x.name) if x.role in publishers.ROLES or _known(p)}
            taken = {whole} if whole else {e.parent for e in edges if copies(e, telling)}
            reports = named | {seen[n] for n in named if n in seen} | {r for t in taken if (r := report(t, known))}
            reports |= itself
            confirmed = len(chain) < len(telling.chain)
            vouched = itself if chain or UNSOURCED.isdisjoint(telling.breaks) else frozenset()
            found[telling.id] = Rest(
                telling,
                article,
                annotation,
                chain,
                confirmed,
                whole is not None,
                frozenset(reports),
                sources,
                credited=bool(reports & (signed | vouched)),
            )
    return found


def speaks(outlet: str) -> bool:
    """Whether what an outlet tells on its own page rests on itself: an agency, or a body on its own site."""
    return publishers.is_agency(outlet) or publishers.is_body(outlet) or publishers.is_official(outlet)


def _any(tellings: Iterable[Telling], only: Container[str]) -> bool:
    return any(t.id in only for t in tellings)


def ancestors(descent: Descent, articles: frozenset[str] | None = None) -> dict[str, frozenset[str]]:
    """For each article (of these, if they are given), itself and all that it descends from, directly or not."""
    parents = {line.article: [edge.parent for edge in line.edges] for line in descent.lineages}
    parents |= {o.id: [edge.parent for edge in o.parents] for o in descent.originals if o.parents}
    found = {}
    for article in (line.article for line in descent.lineages):
        if articles is not None and article not in articles:
            continue
        seen, todo = {article}, [article]
        while todo:
            new = [p for p in parents.get(todo.pop(), []) if p not in seen]
            seen.update(new)
            todo += new
        found[article] = frozenset(seen)
    return found


def content(annotation: Annotation, span: Span) -> frozenset[str]:
    """The lemmas of the nouns, names, verbs, adjectives and numerals in a span."""
    tokens = annotation.tokens
    return frozenset(tokens.lemmas[i].lower() for i in within(tokens, span) if tokens.pos[i] in CONTENT)


def likeness(a: frozenset[str], b: frozenset[str]) -> float:
    """The share of two tellings' content words that both have."""
    return len(a & b) / max(1, len(a | b))


def copies(edge: Edge, telling: Telling) -> bool:
    """Whether more than half of a telling stands in a passage that was taken from the edge's parent."""
    spans = (p.child for e in edge.evidence if e.kind == "textual" for p in e.passages)
    return any(s.overlap(telling.span) * 2 > len(telling.span) for s in spans)


def own(article: Article, link: Link) -> bool:
    """Whether a link is the article's own house: by name, by "our", or as the body whose page it is."""
    outlet = article.outlet or ""
    if link.role in publishers.ROLES:
        return bool(outlet) and publishers.same(link.name, outlet)
    kind = not names.proper(link.name) and set(names.words(link.name)) <= set(names.words(outlet))
    return OURS.match(link.name) is not None or (kind and publishers.is_body(outlet))


OURS = re.compile(r"(?:[Ww]e|[Oo]urs?)\b")
"""How an outlet or a body speaks of itself; "US officials" are somebody else."""


def canonical(name: str) -> str:
    """A publisher's name as the table has it, else as it stands without its article."""
    known = publishers.lookup(name)
    return known.name if known else re.sub(r"^[Tt]he ", "", name)


def report(parent: str, known: Mapping[str, str]) -> str:
    """A parent as a publication: an unseen original's publisher, an article's id, "" for just any publisher.

    `known` are the publishers of the story's unseen originals (`numbered.houses`).
    """
    if not parent.startswith("*"):
        return parent
    name = house(parent, known)
    return "" if name in ANY else canonical(name)
