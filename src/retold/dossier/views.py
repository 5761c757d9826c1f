"""What every format writes from, so that all of them say the same: one story arranged for reading, in plain records.

Articles, claims, tellings and edges have running numbers inside their story. People cite articles and claims by these
numbers, and the HTML file makes its anchors from them, never from anything that an article says.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from retold.dossier import wording
from retold.outlets import canonical, outlets
from retold.records import (
    Article,
    Carried,
    Certainty,
    Claim,
    Dossier,
    Drift,
    Edge,
    Ledger,
    Lineage,
    Original,
    Passage,
    Pivot,
    Roots,
    Telling,
)
from retold.text import shorten


@dataclass(frozen=True, slots=True, kw_only=True)
class Parent:
    """Where a publication has material from. `source` is the parent's number, or None where the parent is unseen.

    `name` is what a reader calls it ("Reuters" for article 2 by Reuters, `*Reuters` where it is unseen), `key` what the
    files call it: the parent's own key, or `*Reuters`.
    """

    number: int
    name: str
    key: str
    source: int | None
    edge: Edge

    @property
    def node(self) -> int | str:
        """The number of the parent, or its name if it is unseen."""
        return self.source or self.name


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """One article of the story with its descent; `label` names its outlet as well as that is known.

    `twin` is the number of the article of which it is an exact copy.
    """

    number: int
    label: str
    article: Article
    lineage: Lineage
    parents: tuple[Parent, ...]
    twin: int | None = None

    @property
    def sameness(self) -> str:
        """Of what it is an exact copy: "the same text as 2", by its key where that is of no story; else empty."""
        return f"the same text as {self.twin or self.article.copy_of}" if self.article.copy_of else ""

    @property
    def short(self) -> str:
        """The label on one line, cut where it is too long to stand in a heading or a list."""
        return shorten(self.label, 40)

    @property
    def link(self) -> str | None:
        """The article's address where it is one that a browser may safely open."""
        url = self.article.url
        return url if url and url.lower().startswith(("http://", "https://")) else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """How a telling differs, with the telling that it is measured against."""

    drift: Drift
    against: Telling
    source: Source
    quote: str

    @property
    def relation(self) -> wording.Relation:
        """What it is called wherever it is shown."""
        return wording.relation(self.drift)


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """One telling inside its claim; `best` marks the one closest to the ultimate source."""

    number: int
    claim: int
    telling: Telling
    source: Source
    quote: str
    best: bool
    differences: tuple[Difference, ...]

    @property
    def shown(self) -> tuple[object, ...]:
        """All that is shown of it beside its article; tellings in which it is equal may stand in one place."""
        telling = self.telling
        return (
            self.quote,
            self.source.article.language,
            telling.certainty,
            telling.breaks,
            tuple((link.name, link.role) for link in telling.chain),
            tuple((wording.figure(figure), figure.text) for figure in telling.figures),
            tuple((d.relation, d.drift.kind, d.drift.note, d.source.number) for d in self.differences),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimView:
    """One claim: its tellings, the best first and the others in the order of their articles, and its ledger."""

    number: int
    claim: Claim
    told: tuple[Told, ...]
    ledger: Ledger

    @property
    def certainty(self) -> Certainty:
        """How the best telling tells it, so that an allegation is nowhere shown as a fact."""
        return self.told[0].telling.certainty

    @property
    def alike(self) -> tuple[tuple[Told, ...], ...]:
        """Its tellings with those together of which the same is shown, each where the first of them stands."""
        found: dict[tuple[object, ...], list[Told]] = {}
        for told in self.told:
            found.setdefault(told.shown, []).append(told)
        return tuple(tuple(some) for some in found.values())

    @property
    def standing(self) -> str:
        """How its tellings tell it: "attributed in 4, asserted in 1"; a telling counts once."""
        tally = Counter(t.telling.certainty for t in self.told)
        return ", ".join(f"{name} in {tally[name]}" for name in wording.CERTAINTIES if tally[name])


@dataclass(frozen=True, slots=True, kw_only=True)
class CarriedView:
    """A claim that an unseen original must have carried; `witnesses` are the numbers of the articles that show it."""

    claim: ClaimView
    carried: Carried
    witnesses: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class OriginalView:
    """A publication that others descend from; `source` is its number if it is an article of the story.

    `key` is what the files call it: its own key, or `*Reuters`. `parents` are where one that is not in the archive has
    it from; `carried` begins with what is sure.
    """

    name: str
    key: str
    original: Original
    source: int | None
    children: tuple[int, ...]
    parents: tuple[Parent, ...]
    carried: tuple[CarriedView, ...]

    @property
    def claims(self) -> tuple[int, ...]:
        """The numbers of the claims that it must have carried, in order."""
        return tuple(sorted(each.claim.number for each in self.carried))


@dataclass(frozen=True, slots=True, kw_only=True)
class Beside:
    """The words of a shared passage as another article has them."""

    source: Source
    quote: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryView:
    """All of one story, numbered and in reading order."""

    number: int
    dossier: Dossier
    sources: tuple[Source, ...]
    claims: tuple[ClaimView, ...]
    originals: tuple[OriginalView, ...]
    by_id: Mapping[str, Source]

    def of(self, articles: Iterable[str]) -> tuple[Source, ...]:
        """The articles with these ids, in the order of their numbers."""
        return tuple(sorted((self.by_id[a] for a in articles if a in self.by_id), key=lambda s: s.number))

    @property
    def title(self) -> str:
        return self.dossier.material.story.title or f"Story {self.number}"

    @property
    def period(self) -> str:
        """From when to when the articles were published: "24 Mar 2031 to 2 Apr 2031, 1 undated"."""
        return wording.period([source.article.published for source in self.sources])

    @property
    def outlets(self) -> int:
        """How many publishers the articles have; a page that names none is an outlet of its own, as in the ledger."""
        return len(set(outlets(source.article for source in self.sources).values()))

    @property
    def unnamed(self) -> str:
        """How many of the outlets have no name: "1 of them not named"; empty where all have one."""
        if not self._nameless:
            return ""
        if self._nameless == self.outlets:
            return "none of them named" if self.outlets > 1 else "not named"
        return f"{self._nameless} of them not named"

    @property
    def _nameless(self) -> int:
        named = {canonical(source.article.outlet) for source in self.sources if source.article.outlet}
        return self.outlets - len(named)

    @property
    def unseen(self) -> tuple[OriginalView, ...]:
        return tuple(o for o in self.originals if not o.original.seen)

    def beside(self, passage: Passage, parent: Parent) -> Beside | None:
        """The other article that has the words of a passage, its parent or a witness, and how they stand there."""
        other = self.by_id.get(passage.witness or parent.edge.parent)
        span = passage.there if passage.witness else passage.parent
        return Beside(source=other, quote=span.of(other.article.text)) if other and span else None

    def turns_on(self, pivot: Pivot) -> Parent | None:
        """The edge that a pivot is about; None where it is open whether there is one."""
        parents = self.by_id[pivot.child].parents if pivot.child in self.by_id else ()
        return next((p for p in parents if p.edge.parent == pivot.parent), None)

    @property
    def roots(self) -> Roots:
        """From how many publications the articles have their matter."""
        return self.dossier.descent.roots

    @property
    def headline(self) -> str:
        """The figures of the story in one sentence: "8 articles, 7 outlets, 2–3 originals (1 not in the archive)."."""
        parts = [wording.count(len(self.sources), "article"), wording.count(self.outlets, "outlet")]
        if self.unnamed:
            parts[-1] += f" ({self.unnamed})"
        parts.append(wording.originals(self.roots.low, self.roots.high))
        if self.absent:
            parts[-1] += f" ({self.absent})"
        return ", ".join(parts) + "."

    @property
    def absent(self) -> str:
        """How many of the originals are not among the articles: "1 not in the archive"; empty where all are."""
        missing = sum(not root.seen for root in self.roots.parts)
        whole = "none" if missing == len(self.roots.parts) else f"{missing} not"
        return f"{whole} in the archive" if missing else ""

    @property
    def conclusion(self) -> str:
        """What the main claim rests on and why, in two sentences; empty where there is no claim."""
        if not self.claims:
            return ""
        ledger = self.claims[0].ledger
        return f"The main claim is {wording.rests(ledger)}. {wording.because(ledger)}"
