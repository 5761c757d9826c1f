"""Stated evidence: what an article says of where its material is from."""

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import NamedTuple

from retold import publishers
from retold.descent import cues
from retold.descent.house import (
    RELEASES,
    RIVALS,
    canonical,
    house_in,
    is_wire,
    own_house,
    own_in,
    own_short,
    publisher_in,
    whole_name,
)
from retold.records import Annotation, Article, Credit, Telling
from retold.text import Span

RIGHTS = re.compile(r"©|\(c\)|™|copyright|rights reserved", re.I)
"""A claim to the page, which the outlet makes below agency texts too."""

LEAD = 3
"""The number of the last sentence that still belongs to the lead, counted from 0: a relay names its source there."""

BESIDE = 40
"""Characters before a name in which the word of the trade stands that goes with it."""

ORIGINS = frozenset({"NORP", "GPE", "LOC"})
"""Labels of the language model for peoples and places."""

EVERYDAY = frozenset(
    {"Time", "Mirror", "Independent", "Observer", "The Nation", "Fortune", "Variety", "People", "Vice", "Wired"}
)
"""Publishers whose names are everyday words, which headlines write with a capital: a chain alone does not show them."""

NOBODY: Mapping[str, str] = MappingProxyType({})

PUBLISHERS = frozenset({"outlet", "agency"})


@dataclass(frozen=True)
class Citation:
    """A publisher that the text names as its source. `told`: a person spoke to it, or its own reporter was there.

    `named` is false of one that is only described ("Norlandic television"). `places` are the passages that say so or
    rest on it, each with the number of its sentence, in order.
    """

    publisher: str
    places: tuple[tuple[Span, int], ...]
    told: bool
    named: bool = True

    @property
    def spans(self) -> tuple[Span, ...]:
        return tuple(span for span, _ in self.places)

    @property
    def sentences(self) -> tuple[int, ...]:
        """The numbers of the sentences that it stands behind, each once, in order."""
        return tuple(sorted({number for _, number in self.places}))


@dataclass(frozen=True)
class Stated:
    """What one article states. `whole` and `part` are credits to others; `own` are passages that claim own reporting,
    `did` those of them that a credited text of another cannot have: what the outlet itself learned or was told as "us".

    `taken_over` are passages by which an outlet brings in an earlier report of its own house, with the house's name.
    `hearsay` are passages that put something on other publishers or a broadcast without a name, `hearsay_leads` says
    that the lead does; `statement` is the author of a statement that the page announces as its text; `sentences` is how
    many sentences the article has.
    """

    whole: tuple[Credit, ...]
    part: tuple[Credit, ...]
    first: tuple[Credit, ...]
    self_credited: bool
    citations: tuple[Citation, ...]
    own: tuple[Span, ...]
    did: tuple[Span, ...]
    hearsay: tuple[Span, ...]
    hearsay_leads: bool
    report_title: bool
    taken_over: tuple[tuple[str, Span], ...]
    statement: str
    sentences: int

    @property
    def rivals(self) -> frozenset[str]:
        """The competing agencies among the publishers that it cites."""
        return frozenset(c.publisher for c in self.citations if c.publisher in RIVALS)

    def citing(self, publisher: str) -> Citation | None:
        """What it has from a publisher, None if it does not cite it."""
        return next((c for c in self.citations if c.publisher == publisher), None)

    def share(self, citation: Citation) -> float:
        """Which part of the sentences a cited publisher stands behind."""
        return len(citation.sentences) / max(1, self.sentences)


def stated(
    article: Article, annotation: Annotation, tellings: tuple[Telling, ...], known: Mapping[str, str] = NOBODY
) -> Stated:
    """What the article says of its sources: its credits, the publishers it cites, and its own reporting.

    `known` are the outlets and the credited publishers of the story (`house.houses`), whatever they are called.
    """
    outlet = article.outlet
    others = [c for c in article.credits if c.kind != "own" and not own_house(outlet, c.publisher)]
    body = Body(article, annotation)
    cited, own = _citations(body, tellings, known)
    lead = body.title()
    titled = bool(cues.REPORT_TITLE.search(lead))
    vague = [*body.found(cues.BROADCAST), *(body.found(cues.REPORTEDLY) if titled else ())]
    leads = (s for s in vague if body.sentence(s.start) <= LEAD)
    named = [span for citation in cited for span in citation.spans]
    hearsay = tuple(h for h in sorted([*body.found(cues.HEARSAY), *leads]) if not any(h.overlap(n) for n in named))
    announced = cues.STATEMENT_TITLE.search(lead)
    others += [c for c in helped(body, known) if not any(publishers.same(c.publisher, o.publisher) for o in others)]
    whole = [c for c in others if c.kind != "first-reported" and (c.whole or stacked(c, others))]
    return Stated(
        whole=tuple(whole),
        part=tuple(c for c in others if c not in whole and c.kind != "first-reported"),
        first=tuple(c for c in others if c.kind == "first-reported"),
        self_credited=any(c not in others and not RIGHTS.search(c.span.of(article.text)) for c in article.credits),
        citations=cited,
        own=own,
        did=tuple(s for s in own if cues.OURSELVES.search(s.of(body.text)) or cues.LEARNED.search(s.of(body.text))),
        hearsay=hearsay,
        hearsay_leads=any(body.sentence(s.start) <= LEAD for s in hearsay),
        report_title=titled,
        taken_over=tuple((m[1], Span(*m.span())) for m in body.matches(cues.HEADED) if own_house(outlet, m[1])),
        statement=announced[1] if announced and not own_house(outlet, announced[1]) else released(article, annotation),
        sentences=len(body.starts),
    )


def released(article: Article, annotation: Annotation) -> str:
    """Whose press release a page is on a site that prints nothing else: the first body that it names; else empty."""
    if article.outlet is None or publishers.plain(article.outlet) not in RELEASES:
        return ""
    bodies = sorted(m.span for m in annotation.mentions if annotation.entities[m.entity].kind == "organisation")
    return next((name for s in bodies if " " in (name := re.sub(r"^[Tt]he |['’]s?$", "", s.of(article.text)))), "")


FOOT = 300
"""Characters at the end of a text in which it thanks those who helped."""


def helped(body: "Body", known: Mapping[str, str]) -> Iterator[Credit]:
    """Publishers of any name that the foot credits for a part: known in the story, or called so and no person."""
    foot = max(0, len(body.text) - FOOT)
    for match in cues.HELPED.finditer(body.text, foot):
        run = match[1] or match[2]
        span = Span(*match.span())
        name = publisher_in(run, end=bool(match[2])) or house_in(run, known, end=bool(match[2]))
        if not name and not body.in_person(Span(*match.span(1 if match[1] else 2))):
            name = whole_name(run, end=bool(match[2]))
        if name and not own_house(body.article.outlet, name):
            yield Credit(kind="contribution", publisher=canonical(name), whole=False, span=span)


def stacked(credit: Credit, others: Sequence[Credit]) -> bool:
    """Whether a dateline far down heads one of several agencies' texts on a page that begins with another one's."""
    return credit.kind == "dateline" and any(c.whole and c.kind == "dateline" for c in others)


class Body:
    """The running text of one article: its paragraphs, its sentences, its quotations."""

    def __init__(self, article: Article, annotation: Annotation) -> None:
        self.article = article
        self.text = article.text
        blocks = [
            b.span for b in article.blocks if b.kind == "paragraph" and not cues.PICTURED.search(b.span.of(self.text))
        ]
        self.spans = blocks or [Span(0, len(article.text))]
        tokens = annotation.tokens
        starts = sorted(s.start for s in self.spans)
        ends = {s.start: s.end for s in self.spans}
        begins = [tokens.starts[first] for first, _ in tokens.sentences]
        at = [bisect_right(starts, b) - 1 for b in begins]
        self.starts = [b for b, k in zip(begins, at, strict=True) if k >= 0 and b < ends[starts[k]]]
        self.quotes = sorted(q.span for q in annotation.quotes)
        self.opened = [q.start for q in self.quotes]
        persons = (m.span for m in annotation.mentions if annotation.entities[m.entity].kind == "person")
        self.persons = sorted(persons)
        self.origins = [tokens.starts[a] for a, _, label in tokens.names if label in ORIGINS]

    def title(self) -> str:
        """The headline: as given, else the block that is one, else the first line if it is short."""
        if self.article.title:
            return self.article.title
        titled = next((b.span.of(self.text) for b in self.article.blocks if b.kind == "title"), "")
        first = self.text[:300].strip().split("\n", 1)[0]
        return titled or (first if len(first) < 160 else "")

    def matches(self, pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
        """The pattern's matches in running text, outside quotations."""
        for start, end in self.spans:
            for match in pattern.finditer(self.text, start, end):
                at = bisect_right(self.opened, match.start()) - 1
                if at < 0 or self.quotes[at].end <= match.start():
                    yield match

    def is_person(self, match: re.Match[str], *, end: bool) -> bool:
        """Whether the name that a match begins (or ends) with is a person's: some publishers are called like people."""
        at = match.end(1) - 1 if end else match.start(1)
        before = bisect_right(self.persons, at, key=lambda p: p.start) - 1
        return before >= 0 and at < self.persons[before].end

    def in_person(self, span: Span) -> bool:
        """Whether a passage is a person's name, or in one."""
        before = bisect_right(self.persons, span.start, key=lambda p: p.start) - 1
        return before >= 0 and span.start < self.persons[before].end

    def is_origin(self, start: int, end: int) -> bool:
        """Whether a passage names a country, a people or a town: "a Norlandic newspaper" is not called that."""
        return any(start <= at < end for at in self.origins)

    def found(self, pattern: re.Pattern[str]) -> Iterator[Span]:
        return (Span(*m.span()) for m in self.matches(pattern))

    def sentence(self, at: int) -> int:
        """The number of the sentence that a position lies in."""
        return max(0, bisect_right(self.starts, at) - 1)


class Cue(NamedTuple):
    """A pattern that names a publisher at the end (or the beginning) of its first group.

    `told`: the publisher had somebody there; `claims`: if it is the outlet itself, that is reporting of its own.
    """

    pattern: re.Pattern[str]
    at_end: bool
    told: bool
    claims: bool


CUES = (
    Cue(cues.TOLD, at_end=False, told=True, claims=True),
    Cue(cues.STAFF, at_end=True, told=True, claims=True),
    Cue(cues.STAFFED, at_end=True, told=True, claims=True),
    Cue(cues.REPORTED, at_end=True, told=False, claims=False),
    Cue(cues.CITED, at_end=False, told=False, claims=False),
    Cue(cues.OBTAINED, at_end=False, told=False, claims=True),
    Cue(cues.LEARNED, at_end=True, told=False, claims=True),
)


def described(body: Body) -> Iterator[tuple[str, Span, bool]]:
    """Publishers that are only described, each with the passage and whether somebody spoke there.

    By its owner, or by a people or a place and not by the name that the words for it begin with. What one state owns is
    one: its "media" are its "television" and its "news agency" in the next sentence.
    """
    owned = ""
    found = [(m, p is cues.SOME_TOLD) for p in cues.SOME for m in body.matches(p)]
    for match, spoke in sorted(found, key=lambda f: f[0].start()):
        whose = match[1]
        state = cues.OWNED_BY.search(whose)
        if state or body.is_origin(match.start(1), match.end(1)):
            name = f"{whose} {match[2]}"
            owned = owned or (name if state else "")
            yield owned if state else name, Span(*match.span()), spoke


def known_publisher(outlet: str | None, name: str) -> bool:
    """Whether an outlet is a publisher of news and not a body that speaks on its own site."""
    return publishers.lookup(outlet or "") is not None or publishers.find(name) is not None


def may_be_own(name: str, cue: Cue) -> bool:
    """Whether an article whose outlet is unknown may be of the house that somebody in it speaks to."""
    return cue.told and not is_wire(name)


def _publisher(body: Body, match: re.Match[str], known: Mapping[str, str], *, end: bool) -> str | None:
    """The publisher in a cue's match: by its name, as one of the story's, or by the word of the trade beside it."""
    name = publisher_in(match[1], end=end) or house_in(match[1], known, end=end)
    return name or _by_trade(body, match, end=end)


def _by_trade(body: Body, match: re.Match[str], *, end: bool) -> str | None:
    """A publisher of any name that is called one: "the Kestrel news agency", "the daily Kestrel", "Kestrel TV"."""
    text = body.text
    after = cues.TRADE_AFTER.match(text, match.end(1))
    if not after and cues.AGENCY_REPORTED.match(text, match.end(1)):
        return whole_name(match[1], end=end)
    if not after:
        before = cues.TRADE_BEFORE.search(text[max(0, match.start(1) - BESIDE) : match.start(1)])
        return whole_name(match[1], end=end) if before else None
    following = cues.NAMED.match(text, after.end())
    if following and not end:
        return publisher_in(following[1], end=False) or whole_name(following[1], end=False)
    name = whole_name(match[1], end=end)
    on_air = cues.ON_AIR.search(after[0])
    if name and on_air:
        return f"{name} {on_air[0]}"
    plain = name and name.replace(" ", "").isalpha()
    return None if plain and body.is_origin(match.start(1), match.end(1)) else name


def _citations(
    body: Body, tellings: tuple[Telling, ...], known: Mapping[str, str]
) -> tuple[tuple[Citation, ...], tuple[Span, ...]]:
    """The publishers that the text cites, the most used first, and the passages where it cites its own house."""
    outlet = body.article.outlet
    spans: dict[str, set[Span]] = defaultdict(set)
    told: set[str] = set()
    own = set(body.found(cues.OURSELVES))
    nameless = outlet is None
    for cue in CUES:
        for match in body.matches(cue.pattern):
            name = _publisher(body, match, known, end=cue.at_end)
            short = cue.claims and own_short(outlet, match[1])
            if short or own_in(outlet, match[1], end=cue.at_end) or (name and own_house(outlet, name)):
                itself = cue.pattern is cues.REPORTED and not known_publisher(outlet, match[1])
                own |= {Span(*match.span())} if cue.claims or itself else set()
            elif name and not body.is_person(match, end=cue.at_end) and not (nameless and may_be_own(name, cue)):
                spans[name].add(Span(*match.span()))
                told |= {name} if cue.told else set()
    for telling in tellings:
        for link in telling.chain:
            named = publisher_in(link.name, end=True) or house_in(link.name, known, end=True)
            if named in EVERYDAY and named not in spans:
                continue
            bare = link.name.isupper() or link.name.islower() or (link.span is not None and body.in_person(link.span))
            if not named and link.role == "outlet" and not bare:
                named = canonical(link.name)
            unsure = nameless and link.role == "outlet" and named not in spans
            if link.role in PUBLISHERS and named and not unsure and not own_house(outlet, link.name):
                spans[named].add(telling.span)
    some: set[str] = set()
    for name, span, spoke in described(body):
        if not any(span.overlap(s) for at in spans.values() for s in at):
            spans[name].add(span)
            some.add(name)
            told |= {name} if spoke else set()
    names = {name: max((n for n in spans if publishers.same(n, name)), key=len) for name in spans}
    places: dict[str, set[Span]] = defaultdict(set)
    for name, found_at in spans.items():
        places[names[name]] |= found_at
    spoken = {names[name] for name in told}
    found = (
        Citation(
            name,
            tuple((s, body.sentence(s.start)) for s in sorted(at)),
            name in spoken,
            not (name in some or cues.OWNED.fullmatch(name)),
        )
        for name, at in places.items()
    )
    return tuple(sorted(found, key=lambda c: (-len(c.sentences), c.sentences))), tuple(sorted(own))
