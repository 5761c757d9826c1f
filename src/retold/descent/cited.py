"""The publishers that a text cites, by the forms of its words and by the chains of its tellings."""

import re
from bisect import insort
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from retold import publishers
from retold.descent import cues, known_cues
from retold.descent.body import Body
from retold.descent.described import described
from retold.descent.house import canonical, house_in, is_wire, own_house, own_in, own_short, publisher_in, whole_name
from retold.descent.idle import idle, of_itself
from retold.descent.referring import bare, called, calls_itself, joined, short_for, undated
from retold.descent.untold import NOT_REPORTED, negated
from retold.records import Link, Telling
from retold.text import Span, free, merge

BESIDE = 40
"""Characters before a name in which the word of the trade stands that goes with it."""

EVERYDAY = frozenset(
    {"Time", "Mirror", "Independent", "Observer", "The Nation", "Fortune", "Variety", "People", "Vice", "Wired"}
)
"""Publishers whose names are everyday words, which headlines write with a capital: a chain alone does not show them."""


@dataclass(frozen=True)
class Citation:
    """A publisher that the text names as its source. `told`: a person spoke to it, or its own reporter was there.

    `named` is false of one that is only described ("Norlandic television"). `places` are the passages that say so or
    rest on it, each with the number of its sentence, in order; `answered` are the numbers of those sentences in which
    somebody answers its report ("denied a Kestrel report that …"), which retell it only to say so.
    """

    publisher: str
    places: tuple[tuple[Span, int], ...]
    told: bool
    named: bool = True
    answered: frozenset[int] = frozenset()

    @property
    def spans(self) -> tuple[Span, ...]:
        return tuple(span for span, _ in self.places)

    @property
    def sentences(self) -> tuple[int, ...]:
        """The numbers of the sentences that it stands behind, each once, in order."""
        return tuple(sorted({number for _, number in self.places}))

    @property
    def retold(self) -> tuple[int, ...]:
        """Those of them in which nobody answers it."""
        return tuple(n for n in self.sentences if n not in self.answered)


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
    Cue(cues.SAID_THE, at_end=False, told=False, claims=False),
    Cue(cues.REPORTS_FOR, at_end=False, told=False, claims=True),
    Cue(cues.INTERVIEW, at_end=True, told=True, claims=True),
    Cue(cues.OBTAINED, at_end=False, told=False, claims=True),
    Cue(cues.LEARNED, at_end=True, told=False, claims=True),
    Cue(cues.ANSWERED, at_end=True, told=False, claims=False),
    Cue(cues.ANSWERED_OF, at_end=False, told=False, claims=False),
    Cue(cues.CALLED_UNTRUE, at_end=True, told=False, claims=False),
    Cue(cues.CALLED_UNTRUE_OF, at_end=False, told=False, claims=False),
)

KNOWN_CUES = (
    Cue(known_cues.SPOKE_TO, at_end=False, told=True, claims=True),
    Cue(known_cues.GIVEN, at_end=False, told=True, claims=True),
    Cue(known_cues.DONE_BY, at_end=False, told=False, claims=True),
    Cue(known_cues.WAS_TOLD, at_end=True, told=True, claims=True),
    Cue(known_cues.CAME, at_end=False, told=False, claims=True),
    Cue(known_cues.FOUND_OUT, at_end=True, told=False, claims=True),
    Cue(known_cues.BROKE, at_end=False, told=False, claims=False),
    Cue(known_cues.STOOD_IN, at_end=False, told=False, claims=False),
    Cue(known_cues.AMONG, at_end=False, told=False, claims=False),
    Cue(known_cues.BY_ITS, at_end=False, told=False, claims=False),
    Cue(known_cues.HEADED_BY, at_end=False, told=False, claims=False),
    Cue(known_cues.BELIEVED, at_end=False, told=False, claims=False),
    Cue(known_cues.PICTURES, at_end=False, told=False, claims=False),
    Cue(known_cues.WITH_IT, at_end=False, told=False, claims=False),
    Cue(known_cues.SAID_BY, at_end=False, told=False, claims=False),
    Cue(known_cues.POLL_FOR, at_end=False, told=False, claims=False),
    Cue(known_cues.POLL_OF, at_end=True, told=False, claims=False),
    Cue(known_cues.SCORED, at_end=True, told=False, claims=False),
    Cue(known_cues.SAY, at_end=True, told=False, claims=False),
    Cue(known_cues.HIS_WRITER, at_end=False, told=False, claims=False),
    Cue(known_cues.WRITER_THINKS, at_end=False, told=False, claims=False),
    Cue(known_cues.WRITER_OF, at_end=True, told=False, claims=False),
)
"""Those that hold for publishers alone that are known to be such."""

ANSWERING = frozenset({cues.ANSWERED, cues.ANSWERED_OF, cues.CALLED_UNTRUE, cues.CALLED_UNTRUE_OF})
"""Patterns of an answer to what a publisher has reported."""

WIDE = frozenset(cue.pattern for cue in KNOWN_CUES)


HEARING = frozenset(cue.pattern for cue in CUES if cue.told)
"""Patterns that show a station by its call letters, which bodies may have too."""


def known_publisher(outlet: str | None, name: str) -> bool:
    """Whether an outlet is a publisher of news and not a body that speaks on its own site."""
    return publishers.lookup(outlet or "") is not None or publishers.find(name) is not None


def mistaken(body: Body, match: re.Match[str], cue: Cue, known: Mapping[str, str]) -> bool:
    """Whether a name is a person's, and no agency's that is called one: "the news agency Sana", "the Sana agency".

    Nor is it where the run is nothing but the name of an outlet of the story.
    """
    run = undated(match[1]).removeprefix("The ")
    if any(own_house(outlet, run) or outlet.endswith(f" {run}") for outlet in known.values()):
        return False
    before = body.text[max(0, match.start(1) - BESIDE) : match.start(1)]
    agency = publishers.is_agency(canonical(match[1])) and before.endswith("agency ")
    agency = agency or any(c.match(body.text, match.end(1)) for c in (cues.AGENCY_REPORTED, cues.MORE))
    return body.is_person(match, end=cue.at_end) and not agency


def may_be_own(name: str, cue: Cue) -> bool:
    """Whether an article whose outlet is unknown may be of the house that somebody in it speaks to."""
    return cue.told and not is_wire(name)


def _publisher(body: Body, match: re.Match[str], known: Mapping[str, str], *, end: bool) -> str | None:
    """The publisher in a cue's match: by its name, as one of the story's, or by the word of the trade beside it."""
    run = undated(match[1])
    name = _station(body, match) if match.re is cues.TOLD else None
    name = name or publisher_in(run, end=end)
    if not name and not body.text.endswith(" in ", 0, match.start(1)):
        name = house_in(run, known, end=end)
    if match.re in WIDE:
        return name
    if not name and match.re is cues.STAFF and run.endswith("s") and run[:-1].split()[-1].isupper():
        name = publisher_in(run.removesuffix("s"), end=True)
    word = run.split()[-1 if end else 0]
    if not name and publishers.CALL.fullmatch(word) and (match.re in HEARING or "report" in match[0]):
        return word
    if not name and match.re is cues.EDITOR and not body.is_origin(match.start(1), match.end(1)):
        return whole_name(run, end=end) if "editor of " in match[0] else None
    return name or _by_trade(body, match, end=end) or bare(body, match, known)


def _station(body: Body, match: re.Match[str]) -> str | None:
    """The station on which a programme was told: "told Harbour Night on Kestrel TV"."""
    behind = cues.AIRED_ON.match(body.text, match.end(1))
    run = behind[1] if behind else match[1].partition(" on ")[2]
    return publisher_in(run, end=False) if run else None


def _by_trade(body: Body, match: re.Match[str], *, end: bool) -> str | None:
    """A publisher of any name that is called one: "the Kestrel news agency", "the daily Kestrel", "Kestrel TV"."""
    text = body.text
    after = cues.TRADE_AFTER.match(text, match.end(1))
    if not end and cues.MAN.match(text, match.end(1)) and not body.is_origin(match.start(1), match.end(1)):
        return publisher_in(match[1].removesuffix("s"), end=False) or whole_name(match[1], end=False) or match[1]
    if one_of_many(text, match.start(1), match.end(1)):
        return None
    if not after and end and cues.APPOSED_PAPER.match(text, match.end(1)):
        return None if body.is_origin(match.start(1), match.end(1)) else whole_name(match[1], end=True)
    if not after and any(c.match(text, match.end(1)) for c in (cues.AGENCY_REPORTED, cues.MORE)):
        return whole_name(match[1], end=end)
    if not after:
        near = text[max(0, match.start(1) - BESIDE) : match.start(1)]
        before = cues.TRADE_BEFORE.search(near)
        own = before is not None and "," in before[0] and cues.WHOSE.search(near[: before.start()])
        return whole_name(undated(match[1]), end=end) if before and not own else None
    following = cues.NAMED.match(text, after.end())
    if following and not end:
        return publisher_in(following[1], end=False) or whole_name(following[1], end=False)
    name = whole_name(match[1], end=end)
    on_air = cues.ON_AIR.search(after[0])
    if name and on_air:
        return f"{name} {on_air[0]}"
    plain = name and name.replace(" ", "").isalpha()
    return None if plain and body.is_origin(match.start(1), match.end(1)) else name


def one_of_many(text: str, start: int, end: int) -> bool:
    """Whether a name with the word of the trade behind it only says where a publisher is: "an Ostmark newspaper"."""
    opened = text.startswith(("A ", "An "), start) or cues.AN.search(text, max(0, start - BESIDE), start)
    return bool(opened and cues.PAPER_AFTER.match(text, end))


def named_behind(text: str, link: Link) -> str | None:
    """The publisher whose name stands behind whose it is, in a chain: "the Harbour Board newspaper (Kestrel)"."""
    behind = cues.BEHIND.match(text, link.span.end) if link.span and cues.TRADE_END.search(link.text) else None
    return publisher_in(behind[1], end=False) or whole_name(behind[1], end=False) if behind else None


def citations(
    body: Body, tellings: tuple[Telling, ...], known: Mapping[str, str]
) -> tuple[tuple[Citation, ...], tuple[Span, ...]]:
    """The publishers that the text cites, the most used first, and the passages where it cites its own house."""
    cited = Cited(own=set(body.found(cues.OURSELVES)))
    _by_cues(body, known, cited)
    _by_chains(body, tellings, known, cited)
    apart = [*merge(s for at in cited.spans.values() for s in at)]
    for name, span, spoke in described(body):
        if free(span, apart):
            insort(apart, span)
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

    untold: set[Span] = field(default_factory=set)
    """Names of publishers that were not told, or have not reported it."""

    answers: set[Span] = field(default_factory=set)
    """Passages in which somebody answers a publisher's report."""

    def add(self, name: str, span: Span, *, told: bool) -> None:
        self.spans[name].add(span)
        self.told |= {name} if told else set()

    def citations(self, body: Body) -> tuple[Citation, ...]:
        """One citation for each publisher, under the longest of its names; a house goes with its one programme."""
        names = {
            name: max((n for n in self.spans if n == name or publishers.same(n, name)), key=len) for name in self.spans
        }
        for name in sorted(set(names.values()), key=lambda n: (-len(n), n)):  # a programme takes its parts in first
            programmes = {n for n in names.values() if n.startswith(f"{name} ")}
            if len(programmes) == 1:
                names |= {n: next(iter(programmes)) for n, house in names.items() if house == name}
        places: dict[str, set[Span]] = defaultdict(set)
        for name, found_at in self.spans.items():
            if name in self.told or not body.bears(name):
                second = merge(self.behind[name] | self.behind[names[name]])
                places[names[name]] |= {s for s in found_at if free(s, second)}
        spoken = {names[name] for name in self.told}
        answered = frozenset(body.sentence(s.start) for s in self.answers)
        found = (
            Citation(
                name,
                tuple((s, body.sentence(s.start)) for s in sorted(at)),
                name in spoken,
                not (name in self.unnamed or cues.OWNED.fullmatch(name)),
                answered & {body.sentence(s.start) for s in at},
            )
            for name, at in places.items()
            if at
        )
        return tuple(sorted(found, key=lambda c: (-len(c.sentences), c.sentences)))


def _by_cues(body: Body, known: Mapping[str, str], cited: Cited) -> None:
    """What the forms of words show in which news names its sources."""
    outlet = body.article.outlet
    cited.untold |= {Span(*m.span(1)) for m in body.matches(NOT_REPORTED)}
    for cue in (*CUES, *KNOWN_CUES):
        for match in body.matches(cue.pattern):
            if negated(body.text, match):
                cited.untold.add(Span(*match.span(1)))
                continue
            if idle(body.text, match, end=cue.at_end):
                continue
            name = _publisher(body, match, known, end=cue.at_end)
            short = cue.claims and calls_itself(body, match[1])
            if short or own_in(outlet, match[1], end=cue.at_end) or (name and own_house(outlet, name)):
                itself = cue.pattern is cues.REPORTED and not known_publisher(outlet, match[1])
                cited.own |= {Span(*match.span())} if cue.claims or itself else set()
            elif name and not mistaken(body, match, cue, known) and not (outlet is None and may_be_own(name, cue)):
                cited.add(name, Span(*match.span()), told=cue.told)
                cited.answers |= {Span(*match.span())} if cue.pattern in ANSWERING else set()
            if name or short or not cue.claims:
                _listed(body, match, cue, cited)
    for name, span in called(body):
        if not own_house(outlet, name):
            cited.add(name, span, told=False)


def _listed(body: Body, match: re.Match[str], cue: Cue, cited: Cited) -> None:
    """What is said of the publishers that stand in a list with the one in a cue's match."""
    outlet = body.article.outlet
    for name in joined(body, match, end=cue.at_end, known=cue.claims):
        if own_house(outlet, name):
            cited.own |= {Span(*match.span())} if cue.claims else set()
        elif not (outlet is None and may_be_own(name, cue)):
            cited.add(name, Span(*match.span()), told=cue.told)


def _by_chains(body: Body, tellings: tuple[Telling, ...], known: Mapping[str, str], cited: Cited) -> None:
    """What the chains of the tellings show."""
    outlet = body.article.outlet
    for telling in tellings:
        nearest = ""
        for link in telling.chain:
            named = named_behind(body.text, link) or publisher_in(link.name, end=True)
            named = named or house_in(link.name, known, end=True)
            if named in EVERYDAY and named not in cited.spans:
                continue
            bare = link.name.isupper() or link.name.islower() or (link.span is not None and body.in_person(link.span))
            if not named and link.role == "outlet" and not bare:
                short = link.name.rpartition(", The ")[2].removeprefix("The ")
                named = short_for(short, known) or canonical(short)
            unsure = outlet is None and link.role == "outlet" and named not in cited.spans
            ours = own_house(outlet, link.name) or own_short(outlet, link.name) or own_house(outlet, named or "")
            if of_itself(body.text, telling, link) and named not in cited.spans:
                continue
            if link.span is not None and any(link.span.overlap(name) for name in cited.untold):
                continue
            if link.span is not None and not publisher_in(link.name, end=True) and one_of_many(body.text, *link.span):
                continue
            if link.role in publishers.ROLES and named and not unsure and not ours:
                if nearest and not publishers.same(nearest, named):
                    cited.behind[named].add(telling.span)
                else:
                    cited.add(named, telling.span, told=False)
                if not any(publishers.same(c.publisher, named) for c in body.article.credits):
                    nearest = nearest or named
