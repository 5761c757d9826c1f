"""From evidence to edges: every way in which an article can have another publication as its parent."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Set
from itertools import chain

from retold import publishers
from retold.descent import belief
from retold.descent.cited import Citation
from retold.descent.direction import ahead, precedes
from retold.descent.editions import earlier_edition, edition
from retold.descent.gather import Seen
from retold.descent.house import UNNAMED_AGENCIES, UNNAMED_OUTLET, canonical, is_wire, own_house
from retold.descent.kinds import claims, leading
from retold.descent.notes import overlap
from retold.descent.originals import Names
from retold.descent.provenance import CONTRARY
from retold.descent.readings import is_figure
from retold.descent.rewriting import ALIKE, ENOUGH, retold, rewritten
from retold.descent.stated import Stated
from retold.descent.statements import issues
from retold.descent.tracing import JOIN
from retold.descent.verdicts import decision, stem
from retold.numbered import named as publishers_of
from retold.records import ArticleKind, Credit, Edge, Evidence, Passage
from retold.text import Span

WEEK = 7
"""Days within which a report of the cited house on the same story is taken for the one that is meant."""

NEXT = 0.6
"""Part of the closest kinship that a cited report must have: others who retell it may be closer than it is."""

FEW = 2
"""Articles of a house in a story up to which the date settles which report is meant."""

AKIN = 0.1
"""Kinship that such an article must have where the house has more: on one day of 578 articles, citations of houses with
many were of older reports as often as not."""

UNLIKE = 0.05
"""Kinship below which, in a story that is large enough to say what is rare, an article is no report of what another one
begins with: in made-up stories other reports of that house lie below .06, the one that is meant above .07."""

CLOSER = 0.2
"""The same where a date is missing: in made-up stories independent reports of one event lie below it."""

NEAR = 150
"""Characters between a citation and a quotation within which they belong together: a sentence of usual length."""

Found = Iterator[tuple[str, Evidence]]
"""A parent's id and a piece of evidence for it."""


def edges(seen: Seen, i: int, kind: ArticleKind, names: Names) -> tuple[Edge, ...]:
    """The edges of one article, best supported first.

    What a reprint cites, its source cites; in all others, and where the source has no name, citations make parents.
    """
    found: dict[str, list[Evidence]] = defaultdict(list)
    for parent, evidence in chain(copied(seen, i, names), credited(seen, i)):
        found[parent].append(evidence)
    carried = kind == "reprint" or (kind == "mixed" and version_of(seen, i))
    named = carried and any(not p.startswith("*unnamed") for p in found)
    sources = frozenset(found)
    for parent, evidence in cited(seen, i, kind, names):
        if not named or (parent in sources and not seen.says[i].whole):
            found[parent].append(evidence)
    if not carried:
        for parent, evidence in chain(quotes(seen, i), issued(seen, i)):
            found[parent].append(evidence)
    before = None if kind == "reprint" else earlier_edition(seen, i)
    if before is not None:
        found[seen.articles[before].id].append(edition(seen, i, before))
    for parent, evidence in decided(seen, i, frozenset(found)):
        found[parent].append(evidence)
    if not claims(seen.says[i]):
        for parent, evidence in retold(seen, i) if found else rewritten(seen, i, names):
            found[parent].append(evidence)
    child = seen.articles[i].id
    for article in seen.articles:
        if article.id in found and precedes(article, seen.articles[i]):
            found[article.id].append(Evidence(kind="time", note="Was published after it.", weight=belief.LATER))
    stands = {p: e for p, e in found.items() if p != child and not seen.verdicts.forbids(child, p)}
    made = (Edge(child=child, parent=p, score=belief.score(e), evidence=tuple(e)) for p, e in stands.items())
    return tuple(sorted(made, key=lambda e: -e.score))


def stated(note: str, weight: float, spans: Iterable[Span] = ()) -> Evidence:
    return Evidence(kind="stated", note=note, weight=weight, passages=tuple(Passage(child=s) for s in spans))


def copied(seen: Seen, i: int, names: Names) -> Found:
    """The source texts whose words the article has, with its credit for them."""
    says = seen.says[i]
    agencies = UNNAMED_AGENCIES in {c.publisher for c in says.part}
    false = contradicted(seen, i)
    for taken in seen.taken[i]:
        text = taken.text
        if false and taken.partner is None and taken.coverage < 1.0 - CONTRARY:
            continue
        given = [c for c in says.whole if canonical(c.publisher) == text.publisher]
        if given:
            where = " and ".join(dict.fromkeys(c.kind for c in given))
            yield (
                names.of(text),
                stated(f"Credits {text.publisher} in its {where}.", belief.CREDITED, (c.span for c in given)),
            )
        if taken.partner is not None and not (agencies and text.publisher is None):
            note, weight = overlap(seen, i, taken.partner, taken.shared), belief.passage(taken.coverage)
            yield names.of(text), Evidence(kind="textual", note=note, weight=weight, passages=taken.passages)


def credited(seen: Seen, i: int) -> Found:
    """What the article credits without a text of it being known, and the statement that it runs."""
    says = seen.says[i]
    known = {t.text.publisher for t in seen.taken[i]}
    for credit in says.whole:
        if canonical(credit.publisher) not in known and not contradicted(seen, i):
            note = f"Credits {credit.publisher} in its {credit.kind}."
            yield f"*{credit.publisher}", stated(note, belief.CREDITED_ALONE, (credit.span,))
    if says.statement:
        yield statement(seen, i), stated(f"Runs a statement by {says.statement}.", belief.CREDITED_ALONE)


def statement(seen: Seen, i: int) -> str:
    """The node of the statement that an article runs: the page of the body in the story that has its words."""
    issuer = seen.says[i].statement
    shared = ((seen.shared[i, j].coverage, -j) for j in range(len(seen.articles)) if (i, j) in seen.shared)
    pages = [(part, j) for part, j in shared if part >= JOIN and issues(seen.articles[-j].outlet, issuer)]
    return seen.articles[-max(pages)[1]].id if pages else f"*{issuer}"


def quotes(seen: Seen, i: int) -> Found:
    """The releases of the story that the article quotes."""
    for j, quoting in seen.quotes.get(i, {}).items():
        if quoting.issued and seen.earlier(j, i) and not ahead(seen.articles[i], seen.articles[j]):
            note = f"Quotes what stands in the release of {seen.label(j)}."
            yield (
                seen.articles[j].id,
                Evidence(kind="textual", note=note, weight=belief.QUOTED, passages=quoting.passages),
            )


def issued(seen: Seen, i: int) -> Found:
    """The releases of the story on whose issuers the article puts something, and to which it is akin."""
    for j in sorted(seen.releases):
        spans, kin = seen.naming.get((i, j), ()), seen.kinship(i, j)
        akin = (i, j) in seen.shared or (kin is not None and kin.score >= AKIN)
        if spans and akin and seen.earlier(j, i) and not ahead(seen.articles[i], seen.articles[j]):
            note = f"Names {seen.label(j)} as its source, whose own page is in the story."
            yield seen.articles[j].id, stated(note, belief.ISSUED, spans[:5])


def decided(seen: Seen, i: int, found: Set[str]) -> Found:
    """The parents that a person gave the article, with what it shares with them; `found` are those it has anyway."""
    at = {a.id: j for j, a in enumerate(seen.articles)}
    for judgement in seen.verdicts.parents_of(seen.articles[i].id):
        parent = meant(seen, i, judgement.second.article if judgement.second else "", found)
        if not parent.startswith("*") and parent not in at:
            continue
        name = parent[1:] if parent not in at else seen.label(at[parent])
        yield parent, decision(judgement, f"that it has material from {name}")
        shared = seen.shared.get((i, at.get(parent, -1)))
        if shared:
            note, weight = overlap(seen, i, at[parent]), belief.passage(shared.coverage)
            yield parent, Evidence(kind="textual", note=note, weight=weight, passages=shared.passages)


def meant(seen: Seen, i: int, given: str, found: Set[str]) -> str:
    """The parent that a person means by an unseen original: the text of that house that the article has anyway.

    Else, once it has come, the house's article: the one in the story, or of several the one that the article is near.
    """
    if given in found or not given.startswith("*"):
        return given
    known = publishers_of([*found, given], len(seen.articles))
    unseen = next((p for p in sorted(found) if p.startswith("*") and stem(p, known) == stem(given, known)), None)
    return unseen or arrived(seen, i, stem(given, known), found) or given


def arrived(seen: Seen, i: int, house: str, found: Set[str]) -> str | None:
    """The article of a house that may be the original which article i has material from; None if that is open."""
    child = seen.articles[i].id
    own = [j for j, a in enumerate(seen.articles) if j != i and own_house(a.outlet, house) and seen.earlier(j, i)]
    own = [j for j in own if not seen.verdicts.forbids(child, seen.articles[j].id)]
    had = [j for j in own if seen.articles[j].id in found]
    near = [j for j in own if len(own) == 1 or closeness(seen, i, j) > 0.0]
    closest = max(had or near, key=lambda j: closeness(seen, i, j), default=None)
    return None if closest is None else seen.articles[closest].id


def contradicted(seen: Seen, i: int) -> bool:
    """Whether the words of an article are for the most part those of a text that others credit to somebody else."""
    given = {canonical(c.publisher) for c in seen.says[i].whole}
    others = [t for t in seen.taken[i] if t.text.publisher is not None and t.text.publisher not in given]
    return sum(t.coverage for t in others) >= CONTRARY


def cited(seen: Seen, i: int, kind: ArticleKind, names: Names) -> Found:
    """The publishers that the article names, or means without a name, as sources of a part of it.

    Where its people speak to one agency and it claims nothing of its own, the text is the agency's, and so are the
    citations in it. Agencies do not cite each other: who cites two of them has put them together himself.
    """
    says = seen.says[i]
    wires = [c for c in says.citations if c.told and is_wire(c.publisher)]
    through = bool(wires) and len(says.rivals) < 2 and not claims(says)
    for citation in wires if through else says.citations:
        if kind == "original" and claims(says) and acknowledged(says, citation):
            continue
        yield parent(seen, i, citation, names), testimony(says, citation)
    own = kind == "original" and claims(says)
    for credit in (*says.part, *(() if own else says.first)):
        named = says.citing(credit.publisher)
        yield parent(seen, i, named, names) if named else node(seen, i, credit.publisher, names), share(credit)
    for house, span in says.taken_over:
        yield f"*{house}", stated(f"Takes over an earlier report of {house}.", belief.TAKEN_OVER, (span,))
    if not through:
        yield from unnamed(says, kind)


def share(credit: Credit) -> Evidence:
    """A credit for less than the text."""
    what = "the first report" if credit.kind == "first-reported" else "a part of its text"
    return stated(f"Credits {credit.publisher} for {what}.", belief.CREDITED_ALONE, (credit.span,))


def unnamed(says: Stated, kind: ArticleKind) -> Found:
    """Publishers that are meant but not named."""
    if says.hearsay and (says.hearsay_leads or says.hearsay_told or kind in {"relay", "mixed"}):
        weight = belief.HEARSAY_FIRST if says.hearsay_leads else belief.HEARSAY
        yield f"*{UNNAMED_OUTLET}", stated("Puts it on publishers that it does not name.", weight, says.hearsay[:3])


def testimony(says: Stated, citation: Citation) -> Evidence:
    """A citation as evidence: stronger in the lead, where an agency was told, and where much rests on it.

    It is weaker where only the form of a name says that it is a publisher's.
    """
    count = len(citation.sentences)
    how = f"Names {citation.publisher} as the one who was told" if citation.told else f"Cites {citation.publisher}"
    known = publishers.lookup(citation.publisher) is not None
    surer = known + leading(citation) + (citation.told and is_wire(citation.publisher))
    weight = belief.BELIEVED + belief.SURER * surer
    note = f"{how}, in {count} sentences." if count > 1 else f"{how}, in one sentence."
    return stated(note, min(belief.MOST, weight + says.share(citation)), citation.spans[:5])


def parent(seen: Seen, i: int, citation: Citation, names: Names) -> str:
    """The node of a cited publisher: its article in the story, if the texts bear that out, else the unseen original.

    Of several articles that may be meant, the closest is taken, or the first where none is close.
    """
    child, given = seen.articles[i].id, seen.verdicts
    house = [j for j, a in enumerate(seen.articles) if j != i and own_house(a.outlet, citation.publisher)]
    house = [j for j in house if not given.forbids(child, seen.articles[j].id)]
    chosen = {j.second.article for j in given.parents_of(child) if j.second}
    for j in house:
        if seen.articles[j].id in chosen:
            return seen.articles[j].id
    found = [j for j in house if seen.earlier(j, i) and answers(seen, i, j, citation, len(house))]
    closest = max(found, key=lambda j: closeness(seen, i, j), default=None)
    return node(seen, i, citation.publisher, names) if closest is None else seen.articles[closest].id


def closeness(seen: Seen, i: int, j: int) -> float:
    """How close two articles are, 0 where that says nothing."""
    kin = seen.kinship(i, j)
    return kin.score if kin and kin.score >= NEXT * ALIKE else 0.0


def node(seen: Seen, i: int, publisher: str, names: Names) -> str:
    """The unseen original of a publisher: the text of it that the article has, else what stands under its name."""
    return next((names.of(t.text) for t in seen.taken[i] if t.text.publisher == publisher), f"*{publisher}")


def dated(seen: Seen, i: int, j: int) -> bool:
    """Whether dates on both say that article j came out on the day of article i or in the week before."""
    child, report = seen.articles[i].published.at, seen.articles[j].published.at
    return child is not None and report is not None and 0 <= (child.date() - report.date()).days <= WEEK


def acknowledged(says: Stated, citation: Citation) -> bool:
    """Whether a publisher is cited only as the first who had it: who has it himself owes him no material."""
    return all(any(c.span.overlap(span) for c in says.first) for span in citation.spans)


def version_of(seen: Seen, i: int) -> bool:
    """Whether a mixed article that claims nothing of its own is a version of a text, which then cites what it cites."""
    return not claims(seen.says[i]) and sum(t.coverage for t in seen.taken[i]) >= JOIN


def told_there(seen: Seen, i: int, j: int, citation: Citation) -> bool:
    """Whether article j is where somebody told a house what article i has: a phrase in common is not enough.

    What it quotes beside the citation is.
    """
    quoting = seen.quotes.get(i, {}).get(j)
    if quoting and any(beside(p.child, s) for p in quoting.passages for s in citation.spans):
        return True
    kin, shared = seen.kinship(i, j), seen.shared.get((i, j))
    akin = kin is not None and kin.score >= ALIKE and kin.score >= NEXT * max(k.score for k in seen.near[i])
    return akin or (shared is not None and shared.coverage >= AKIN)


def beside(passage: Span | None, citation: Span) -> bool:
    """Whether a passage stands by a citation: in its sentence or the next."""
    return passage is not None and max(passage.start - citation.end, citation.start - passage.end) <= NEAR


def both_dated(seen: Seen, i: int, j: int) -> bool:
    return seen.articles[i].published.at is not None and seen.articles[j].published.at is not None


def answers(seen: Seen, i: int, j: int, citation: Citation, articles: int) -> bool:
    """Whether article j can be the report that article i cites: by shared text, date, kinship, or a rare figure.

    The date counts only where the house has few articles in the story or this one is akin, and not for interviews:
    who speaks to a house does so on its air or in another of its texts as often as in this one. Where a date is
    missing, the one article of a house is meant by who begins with it and is akin to it; in a large story, any that is.
    """
    kin = seen.kinship(i, j)
    akin = kin is not None and kin.score >= AKIN
    if citation.told:
        return told_there(seen, i, j, citation) or (articles == 1 and akin and dated(seen, i, j))
    retelling = len(seen.articles) >= ENOUGH and leading(citation)
    other = retelling and (kin is None or kin.score < UNLIKE)
    if (i, j) in seen.shared or ((akin or (articles <= FEW and not other)) and dated(seen, i, j)):
        return True
    if kin is None:
        return False
    meant = (retelling and akin) or (articles == 1 and leading(citation) and kin.score >= CLOSER)
    if meant and not both_dated(seen, i, j):
        return True
    if kin.score >= ALIKE and kin.score >= NEXT * max(k.score for k in seen.near[i]):
        return True
    figures = [seen.found[i][r] for r in kin.rare if is_figure(r)]
    return any(span.overlap(figure) for span in citation.spans for figure in figures)
