"""From evidence to edges: every way in which an article can have another publication as its parent."""

from collections import Counter, defaultdict
from collections.abc import Iterator

from retold.descent import reuse
from retold.descent.direction import escape
from retold.descent.gather import Seen
from retold.descent.house import UNNAMED_AGENCIES, UNNAMED_OUTLET, canonical, is_wire, own_house, same_house
from retold.descent.kinds import leading
from retold.descent.originals import Names
from retold.descent.readings import Kinship, Reading
from retold.descent.stated import Citation, Stated
from retold.records import ArticleKind, Edge, Evidence, Passage

CLOSE = 0.2
"""Kinship by readings from which one of two articles is a rewriting of the other or both of one text. On the work set
pairs with one source text lie at .2 to 1, independent ones below .16."""

RARE = 8
"""Readings that no third article has which such a pair must share."""

ENOUGH = 5
"""Articles that a story must have for its own rates to say what is rare."""

ESCAPED = 0.35
"""Escape below which the candidate is taken for the parent and not for a sibling."""

Found = Iterator[tuple[str, Evidence]]


def edges(seen: Seen, i: int, kind: ArticleKind, names: Names) -> tuple[Edge, ...]:
    """The edges of one article, best supported first."""
    found: dict[str, list[Evidence]] = defaultdict(list)
    sources = [copied(seen, i, names), credited(seen, i)]
    if kind != "reprint":
        sources.append(cited(seen, i, kind, names))
    for parent, evidence in (pair for source in sources for pair in source):
        found[parent].append(evidence)
    child = seen.articles[i].id
    if not found:
        for parent, evidence in rewritten(seen, i, names):
            found[parent].append(evidence)
    made = [
        Edge(child=child, parent=p, score=score(tuple(e)), evidence=tuple(e)) for p, e in found.items() if p != child
    ]
    return tuple(sorted(made, key=lambda e: -e.score))


def score(evidence: tuple[Evidence, ...]) -> float:
    """The belief in an edge: the chance that not all kinds of its evidence mislead, each by its best piece."""
    doubt = 1.0
    for kind in ("stated", "textual", "readings"):
        doubt *= 1.0 - max((e.weight for e in evidence if e.kind == kind), default=0.0)
    return round(1.0 - doubt, 4)


def copied(seen: Seen, i: int, names: Names) -> Found:
    """The source texts whose words the article has, with its credit for them."""
    says = seen.says[i]
    for taken in seen.taken[i]:
        text = taken.text
        credits = [c for c in says.whole if canonical(c.publisher) == text.publisher]
        if credits:
            where = " and ".join(dict.fromkeys(c.kind for c in credits))
            spans = tuple(Passage(child=c.span) for c in credits)
            yield (
                names.of(text),
                Evidence(kind="stated", note=f"Credits {text.publisher} in its {where}.", weight=0.9, passages=spans),
            )
        by_agencies = text.publisher is None and UNNAMED_AGENCIES in {c.publisher for c in says.part}
        if taken.partner is not None and not by_agencies:
            weight = min(0.95, 0.4 + 0.6 * taken.coverage)
            note = overlap(seen, i, taken.partner, taken.shared)
            yield names.of(text), Evidence(kind="textual", note=note, weight=weight, passages=taken.passages)


def credited(seen: Seen, i: int) -> Found:
    """What the article credits without a text of it being known: a part of it, the first report, a statement."""
    says = seen.says[i]
    with_text = {t.text.publisher for t in seen.taken[i]}
    for credit in says.whole:
        if canonical(credit.publisher) not in with_text:
            note = f"Credits {credit.publisher} in its {credit.kind}."
            yield (
                f"*{credit.publisher}",
                Evidence(kind="stated", note=note, weight=0.8, passages=(Passage(child=credit.span),)),
            )
    if says.statement:
        yield (
            f"*{says.statement}",
            Evidence(kind="stated", note=f"Is headed as a statement by {says.statement}.", weight=0.8),
        )


def overlap(seen: Seen, i: int, partner: int, shared: frozenset[int] | None = None) -> str:
    """One sentence on how much of an article stands in another; of some of its words only, if they are given."""
    found = seen.shared[i, partner]
    words = found.covered if shared is None else shared
    same, counted = reuse.sentences(found.wording, seen.sentences[i], words)
    whose = f"in the article of {seen.label(partner)}"
    if same > 1:
        return f"{same} of its {counted} sentences are word for word {whose}."
    if same == 1:
        return f"One of its {counted} sentences is word for word {whose}."
    return f"Up to {found.longest} words in a row also stand {whose}."


def cited(seen: Seen, i: int, kind: ArticleKind, names: Names) -> Found:
    """The publishers that the article names, or means without a name, as sources of a part of it.

    Where its people speak to agencies and it claims nothing of its own, the text is the agencies', and so are its citations.
    """
    says = seen.says[i]
    wires = [c for c in says.citations if c.told and is_wire(c.publisher)]
    through = bool(wires) and not says.own and not says.self_credited
    for citation in wires if through else says.citations:
        yield parent(seen, i, citation, names), testimony(says, citation)
    for credit in (*says.part, *says.first):
        what = "for the first report" if credit.kind == "first-reported" else "for a part of its text"
        note = f"Credits {credit.publisher} {what}."
        yield (
            f"*{credit.publisher}",
            Evidence(kind="stated", note=note, weight=0.7, passages=(Passage(child=credit.span),)),
        )
    for house, span in says.taken_over:
        note = f"Takes over an earlier report of {house}."
        yield f"*{house}", Evidence(kind="stated", note=note, weight=0.7, passages=(Passage(child=span),))
    if not through:
        yield from unnamed(says, kind)


def unnamed(says: Stated, kind: ArticleKind) -> Found:
    """Publishers that are meant but not named."""
    if says.hearsay and (says.hearsay_leads or kind in {"relay", "mixed"}):
        spans = tuple(Passage(child=s) for s in says.hearsay[:3])
        weight = 0.75 if says.hearsay_leads else 0.4
        note = "Puts it on publishers that it does not name."
        yield f"*{UNNAMED_OUTLET}", Evidence(kind="stated", note=note, weight=weight, passages=spans)
    elif says.report_title and not (says.citations or says.part or says.first):
        yield (
            f"*{UNNAMED_OUTLET}",
            Evidence(kind="stated", note="Its headline rests on a report that it does not name.", weight=0.6),
        )


def testimony(says: Stated, citation: Citation) -> Evidence:
    """A citation as evidence: stronger in the lead, where an agency was told, and where much of the article rests on it."""
    count = len(citation.sentences)
    how = f"Names {citation.publisher} as the one who was told" if citation.told else f"Cites {citation.publisher}"
    note = f"{how}, in {count} sentences." if count > 1 else f"{how}, in one sentence."
    weight = (
        0.45 + 0.2 * leading(citation) + 0.15 * (citation.told and is_wire(citation.publisher)) + says.share(citation)
    )
    passages = tuple(Passage(child=s) for s in citation.spans[:5])
    return Evidence(kind="stated", note=note, weight=min(0.9, weight), passages=passages)


def parent(seen: Seen, i: int, citation: Citation, names: Names) -> str:
    """The node of a cited publisher: its article in the story, if the text bears that out, else the unseen original."""
    name = citation.publisher
    for j, article in enumerate(seen.articles):
        if j != i and own_house(article.outlet, name) and seen.earlier(j, i) and answers(seen, i, j, citation):
            return article.id
    return node(seen, i, name, names)


def node(seen: Seen, i: int, publisher: str, names: Names) -> str:
    """The unseen original of a publisher: the text of his that the article has, else what stands under his name."""
    return next((names.of(t.text) for t in seen.taken[i] if t.text.publisher == publisher), f"*{publisher}")


def answers(seen: Seen, i: int, j: int, citation: Citation) -> bool:
    """Whether article j can be the report that article i cites: shared text, closest kin, or a rare figure cited."""
    if (i, j) in seen.shared:
        return True
    kin = seen.kinship(i, j)
    if kin is None:
        return False
    if len(kin.rare) >= 3 and all(kin.score >= k.score for k in seen.near(i)):
        return True
    spans = citation.spans
    return any(r[0] == "#" and any(s.overlap(seen.found[i][r]) for s in spans) for r in kin.rare)


def rewritten(seen: Seen, i: int, names: Names) -> Found:
    """A parent by shared readings alone, for an article that names none and shares no wording."""
    if len(seen.articles) < ENOUGH or seen.says[i].own or seen.says[i].self_credited:
        return
    near = [k for k in seen.near(i) if k.score >= CLOSE and len(k.rare) >= RARE and elsewhere(seen, k)]
    if not near:
        return
    best = max(near, key=lambda k: k.score)
    j = best.second if best.first == i else best.first
    evidence = Evidence(
        kind="readings", note=rare(seen, i, best), weight=min(0.8, 2.5 * best.score), passages=places(seen, i, j, best)
    )
    credited_texts = [t for t in seen.taken[j] if t.text.publisher]
    if credited_texts:
        yield names.of(credited_texts[0].text), evidence
        return
    holders = Counter(r for each in seen.found for r in each)
    mine, theirs = escape(i, j, seen.found, holders), escape(j, i, seen.found, holders)
    if seen.earlier(j, i) and mine < ESCAPED and mine < theirs:
        yield seen.articles[j].id, evidence


def elsewhere(seen: Seen, kin: Kinship) -> bool:
    """Whether the two are of different outlets: pages of one outlet share furniture and standing text."""
    return (
        seen.articles[kin.first].outlet != seen.articles[kin.second].outlet or seen.articles[kin.first].outlet is None
    )


def rare(seen: Seen, i: int, kin: Kinship) -> str:
    """One sentence on the readings that two articles alone have."""
    other = kin.second if kin.first == i else kin.first
    figures = [r for r in kin.rare if r[0] == "#"]
    shown = ", ".join(reading(seen, i, r) for r in [*figures, *(r for r in kin.rare if r[0] != "#")][:3])
    return (
        f"Shares {len(kin.rare)} readings with the article of {seen.label(other)} which no other article has: {shown}."
    )


def reading(seen: Seen, i: int, r: Reading) -> str:
    return seen.found[i][r].of(seen.articles[i].text)


def places(seen: Seen, i: int, j: int, kin: Kinship) -> tuple[Passage, ...]:
    return tuple(Passage(child=seen.found[i][r], parent=seen.found[j][r]) for r in kin.rare[:10])
