"""Stated evidence: what an article says of where its material is from."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from retold import publishers
from retold.descent import cues
from retold.descent.body import Body
from retold.descent.cited import Citation, citations
from retold.descent.house import (
    RELEASES,
    canonical,
    house_in,
    own_house,
    publisher_in,
    whole_name,
)
from retold.descent.statements import author, issues
from retold.records import Annotation, Article, Credit, Telling
from retold.text import Span, free, merge

RIGHTS = re.compile(r"©|\(c\)|™|copyright|rights reserved", re.I)
"""A claim to the page, which the outlet makes below agency texts too."""

LEAD = 3
"""The number of the last sentence that still belongs to the lead, counted from 0: a relay names its source there."""

NOBODY: Mapping[str, str] = MappingProxyType({})


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
    cited, own = citations(body, tellings, known)
    lead = body.title()
    titled = bool(cues.REPORT_TITLE.search(lead))
    vague = [*body.found(cues.BROADCAST), *(body.found(cues.REPORTEDLY) if titled else ())]
    leads = (s for s in vague if body.sentence(s.start) <= LEAD)
    named = merge(span for citation in cited for span in citation.spans)
    hearsay = tuple(h for h in sorted([*body.found(cues.HEARSAY), *leads]) if free(h, named))
    heard = merge(hearsay)
    announced = cues.STATEMENT_TITLE.search(lead)
    issuer = author(announced[1]) if announced else ""
    issuer = "" if issues(outlet, issuer) else issuer
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
        hearsay_told=not all(free(s, heard) for s in body.found(cues.MEDIA_REPORTS)),
        report_title=titled,
        taken_over=tuple((m[1], Span(*m.span())) for m in body.matches(cues.HEADED) if own_house(outlet, m[1])),
        statement=issuer or released(article, annotation),
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
