"""Stated evidence: what an article says of where its material is from."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import NamedTuple

from retold import publishers
from retold.descent import cues
from retold.descent.body import Body
from retold.descent.described import described
from retold.descent.house import (
    RELEASES,
    canonical,
    house_in,
    is_wire,
    own_house,
    own_in,
    own_short,
    publisher_in,
    whole_name,
)
from retold.descent.referring import bare, called, joined
from retold.records import Annotation, Article, Credit, Link, Telling
from retold.text import Span

RIGHTS = re.compile(r"©|\(c\)|™|copyright|rights reserved", re.I)
"""A claim to the page, which the outlet makes below agency texts too."""

LEAD = 3
"""The number of the last sentence that still belongs to the lead, counted from 0: a relay names its source there."""

BESIDE = 40
"""Characters before a name in which the word of the trade stands that goes with it."""

BEFORE = 80
"""Characters before a cue in which it is looked for whether it shows a source at all."""

EVERYDAY = frozenset(
    {"Time", "Mirror", "Independent", "Observer", "The Nation", "Fortune", "Variety", "People", "Vice", "Wired"}
)
"""Publishers whose names are everyday words, which headlines write with a capital: a chain alone does not show them."""

DATED = re.compile(r"(?: on)? (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$")
"""A day behind a name: "Northline on Monday reported"."""

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
    `hearsay` are passages that put something on other publishers or a broadcast without a name; `hearsay_leads` says
    that the lead does, `hearsay_told` that media reports are given as the source of something; `statement` is the
    author of a statement that the page announces as its text; `sentences` and `quotes` are how many of them it has.
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
    hearsay_told: bool
    report_title: bool
    taken_over: tuple[tuple[str, Span], ...]
    statement: str
    sentences: int
    quotes: int

    @property
    def rivals(self) -> frozenset[str]:
        """The competing agencies among the publishers that it cites."""
        return frozenset(c.publisher for c in self.citations if c.publisher in publishers.RIVALS)

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
        hearsay_told=any(s.overlap(h) for s in body.found(cues.MEDIA_REPORTS) for h in hearsay),
        report_title=titled,
        taken_over=tuple((m[1], Span(*m.span())) for m in body.matches(cues.HEADED) if own_house(outlet, m[1])),
        statement=announced[1] if announced and not own_house(outlet, announced[1]) else released(article, annotation),
        sentences=len(body.starts),
        quotes=len(body.quotes),
    )


def released(article: Article, annotation: Annotation) -> str:
    """Whose press release a page is on a site for them: the first body that it names; else empty.

    Some such sites print agencies' texts too, with the agency's credit for the whole of it.
    """
    signed = any(c.whole and c.kind != "own" for c in article.credits)
    if signed or article.outlet is None or publishers.plain(article.outlet) not in RELEASES:
        return ""
    bodies = sorted(m.span for m in annotation.mentions if annotation.entities[m.entity].kind == "organisation")
    return next((name for s in bodies if " " in (name := re.sub(r"^[Tt]he |['’]s?$", "", s.of(article.text)))), "")


FOOT = 300
"""Characters at the end of a text in which it thanks those who helped."""


def helped(body: Body, known: Mapping[str, str]) -> Iterator[Credit]:
    """Publishers of any name that the foot credits for a part: known in the story, or called so and no person."""
    foot = max(0, len(body.text) - FOOT)
    for match in cues.HELPED.finditer(body.text, foot):
        run = match[1] or match[2]
        span = Span(*match.span())
        name = publisher_in(run, end=bool(match[2])) or house_in(run, known, end=bool(match[2]))
        if not name and not staff(body, Span(*match.span(1 if match[1] else 2))):
            name = whole_name(run, end=bool(match[2]))
        if name and not own_house(body.article.outlet, name):
            yield Credit(kind="contribution", publisher=canonical(name), whole=False, span=span)


def staff(body: Body, named: Span) -> bool:
    """Whether who helped is a writer, by name or with the town that he reported from: "Ann Lee in Ostmark"."""
    last = body.text.rfind(" ", named.start, named.end) + 1
    placed = body.text[: named.start].endswith(" in ") or body.is_origin(named.start, named.end)
    return placed or body.in_person(named) or (last > 0 and body.in_person(Span(last, named.end)))


def stacked(credit: Credit, others: Sequence[Credit]) -> bool:
    """Whether a dateline far down heads one of several agencies' texts on a page that begins with another one's."""
    return credit.kind == "dateline" and any(c.whole and c.kind == "dateline" for c in others)


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
    Cue(cues.WRITER, at_end=True, told=False, claims=True),
    Cue(cues.EDITOR, at_end=False, told=False, claims=True),
    Cue(cues.OWN_WRITER, at_end=True, told=False, claims=True),
    Cue(cues.SPOKEN_ON, at_end=False, told=True, claims=True),
    Cue(cues.REPORTED, at_end=True, told=False, claims=False),
    Cue(cues.CITED, at_end=False, told=False, claims=False),
    Cue(cues.CITED_OF, at_end=False, told=False, claims=False),
    Cue(cues.PIECE, at_end=True, told=False, claims=False),
    Cue(cues.IN_PIECE, at_end=True, told=False, claims=False),
    Cue(cues.INVERTED, at_end=False, told=False, claims=False),
    Cue(cues.REPORTS_FOR, at_end=False, told=False, claims=True),
    Cue(cues.INTERVIEW, at_end=True, told=True, claims=True),
    Cue(cues.OBTAINED, at_end=False, told=False, claims=True),
    Cue(cues.LEARNED, at_end=True, told=False, claims=True),
)


WRITERS = frozenset({cues.EDITOR, cues.OWN_WRITER})
"""Patterns that say of any name that it is a publisher's: somebody is its editor and writes."""

HEARING = frozenset(cue.pattern for cue in CUES if cue.told)
"""Patterns that show a station by its call letters, which bodies may have too."""


def idle(text: str, match: re.Match[str], cue: Cue) -> bool:
    """Whether a publisher is named there for what it does or is asked itself, or for a talk that has not been.

    Nor is a thing with an article a publisher: songs are "broadcast on a PA".
    """
    before = text[max(0, match.start() - BEFORE) : match.start(1) if cue.at_end else match.start()]
    if cues.UNREPORTED.search(before) and not cue.claims:
        return True
    if cue.pattern is cues.CITED and cues.ONE.search(text, match.start(), match.start(1)):
        return bool(cues.ENDED.match(text, match.end()))
    if cue.pattern is cues.REPORTED:
        led = cues.OF_THE_HOUSE.search(before) or cues.FOR_THE_HOUSE.match(match[1])
        return bool(led or cues.OF_ITSELF.match(text, match.end()))
    if cue.pattern is not cues.TOLD:
        return False
    past = "appear" in match[0] and cues.LONG_AGO.match(text, match.end())
    return bool(past or cues.CALLED_OFF.search(before) or cues.OFF_AFTER.match(text, match.end()))


def known_publisher(outlet: str | None, name: str) -> bool:
    """Whether an outlet is a publisher of news and not a body that speaks on its own site."""
    return publishers.lookup(outlet or "") is not None or publishers.find(name) is not None


def mistaken(body: Body, match: re.Match[str], cue: Cue) -> bool:
    """Whether a name is a person's; not where the trade is named before it: "the state news agency Sana"."""
    before = body.text[max(0, match.start(1) - BESIDE) : match.start(1)]
    return body.is_person(match, end=cue.at_end) and not cues.TRADE_BEFORE.search(before)


def may_be_own(name: str, cue: Cue) -> bool:
    """Whether an article whose outlet is unknown may be of the house that somebody in it speaks to."""
    return cue.told and not is_wire(name)


def _publisher(body: Body, match: re.Match[str], known: Mapping[str, str], *, end: bool) -> str | None:
    """The publisher in a cue's match: by its name, as one of the story's, or by the word of the trade beside it."""
    run = DATED.sub("", match[1])
    if match.re is cues.TOLD and " on " in run:
        run = run.partition(" on ")[2]
    aired = cues.AIRED_ON.match(body.text, match.end(1)) if match.re is cues.TOLD else None
    name = publisher_in(aired[1], end=False) if aired else None
    name = name or publisher_in(run, end=end) or house_in(run, known, end=end)
    if not name and match.re is cues.STAFF and run.endswith("s"):
        name = publisher_in(run.removesuffix("s"), end=True)
    word = run.split()[-1 if end else 0]
    if not name and publishers.CALL.fullmatch(word) and (match.re in HEARING or "report" in match[0]):
        return word
    if not name and match.re in WRITERS:
        return whole_name(run, end=end)
    return name or _by_trade(body, match, end=end) or bare(body, match)


def _by_trade(body: Body, match: re.Match[str], *, end: bool) -> str | None:
    """A publisher of any name that is called one: "the Kestrel news agency", "the daily Kestrel", "Kestrel TV"."""
    text = body.text
    after = cues.TRADE_AFTER.match(text, match.end(1))
    if not end and cues.MAN.match(text, match.end(1)) and not body.is_origin(match.start(1), match.end(1)):
        return publisher_in(match[1].removesuffix("s"), end=False) or whole_name(match[1], end=False) or match[1]
    if not after and cues.AGENCY_REPORTED.match(text, match.end(1)):
        return whole_name(match[1], end=end)
    if not after:
        near = text[max(0, match.start(1) - BESIDE) : match.start(1)]
        before = cues.TRADE_BEFORE.search(near)
        own = before is not None and "," in before[0] and cues.WHOSE.search(near[: before.start()])
        return whole_name(DATED.sub("", match[1]), end=end) if before and not own else None
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
    cited = Cited(own=set(body.found(cues.OURSELVES)))
    _by_cues(body, known, cited)
    _by_chains(body, tellings, known, cited)
    for name, span, spoke in described(body):
        if not any(span.overlap(s) for at in cited.spans.values() for s in at):
            cited.add(name, span, told=spoke)
            cited.unnamed.add(name)
    return cited.citations(body), tuple(sorted(cited.own))


@dataclass
class Cited:
    """The publishers that are cited and the passages of own reporting, while they are being gathered."""

    own: set[Span]
    spans: dict[str, set[Span]] = field(default_factory=lambda: defaultdict(set))
    told: set[str] = field(default_factory=set)
    unnamed: set[str] = field(default_factory=set)
    behind: dict[str, set[Span]] = field(default_factory=lambda: defaultdict(set))
    """Passages that a publisher stands behind at second hand: "the Kestrel said …, according to Northline". What a
    credited text cites is that text's citation."""

    def add(self, name: str, span: Span, *, told: bool) -> None:
        self.spans[name].add(span)
        self.told |= {name} if told else set()

    def citations(self, body: Body) -> tuple[Citation, ...]:
        """One citation for each publisher, under the longest of its names; a house goes with its one programme."""
        names = {name: max((n for n in self.spans if publishers.same(n, name)), key=len) for name in self.spans}
        for name in set(names.values()):
            programmes = {n for n in names.values() if n.startswith(f"{name} ")}
            if len(programmes) == 1:
                names |= {n: next(iter(programmes)) for n, house in names.items() if house == name}
        places: dict[str, set[Span]] = defaultdict(set)
        for name, found_at in self.spans.items():
            if name in self.told or not body.bears(name):
                second = self.behind[name]
                places[names[name]] |= {s for s in found_at if not any(s.overlap(b) for b in second)}
        spoken = {names[name] for name in self.told}
        found = (
            Citation(
                name,
                tuple((s, body.sentence(s.start)) for s in sorted(at)),
                name in spoken,
                not (name in self.unnamed or cues.OWNED.fullmatch(name)),
            )
            for name, at in places.items()
            if at
        )
        return tuple(sorted(found, key=lambda c: (-len(c.sentences), c.sentences)))


def _by_cues(body: Body, known: Mapping[str, str], cited: Cited) -> None:
    """What the forms of words show in which news names its sources."""
    outlet = body.article.outlet
    for cue in CUES:
        for match in body.matches(cue.pattern):
            if idle(body.text, match, cue):
                continue
            name = _publisher(body, match, known, end=cue.at_end)
            short = cue.claims and own_short(outlet, match[1])
            if short or own_in(outlet, match[1], end=cue.at_end) or (name and own_house(outlet, name)):
                itself = cue.pattern is cues.REPORTED and not known_publisher(outlet, match[1])
                cited.own |= {Span(*match.span())} if cue.claims or itself else set()
            elif name and not mistaken(body, match, cue) and not (outlet is None and may_be_own(name, cue)):
                cited.add(name, Span(*match.span()), told=cue.told)
            if not cue.claims:
                for other in joined(body, match, end=cue.at_end):
                    if not own_house(outlet, other):
                        cited.add(other, Span(*match.span()), told=cue.told)
    for name, span in called(body):
        if not own_house(outlet, name):
            cited.add(name, span, told=False)


def _by_chains(body: Body, tellings: tuple[Telling, ...], known: Mapping[str, str], cited: Cited) -> None:
    """What the chains of the tellings show."""
    outlet = body.article.outlet
    for telling in tellings:
        nearest = ""
        for link in telling.chain:
            named = publisher_in(link.name, end=True) or house_in(link.name, known, end=True)
            if named in EVERYDAY and named not in cited.spans:
                continue
            bare = link.name.isupper() or link.name.islower() or (link.span is not None and body.in_person(link.span))
            if not named and link.role == "outlet" and not bare:
                named = canonical(link.name)
            unsure = outlet is None and link.role == "outlet" and named not in cited.spans
            ours = own_house(outlet, link.name) or own_short(outlet, link.name)
            if of_itself(body.text, telling, link) and named not in cited.spans:
                continue
            if link.role in PUBLISHERS and named and not unsure and not ours:
                if nearest and not publishers.same(nearest, named):
                    cited.behind[named].add(telling.span)
                else:
                    cited.add(named, telling.span, told=False)
                if not any(publishers.same(c.publisher, named) for c in body.article.credits):
                    nearest = nearest or named


def of_itself(text: str, telling: Telling, link: Link) -> bool:
    """Whether a publisher is a source only of what it does itself: of its silence, of its plans."""
    if telling.chain[-1] != link:
        return False
    told = f" {telling.span.of(text)}"
    itself = cues.SILENT.search(told) or cues.SAID_OF_ITSELF.search(told)
    return bool(itself or cues.FOR_THE_HOUSE.match(link.text))
