"""Who has it from whom: the descent of one story from all the evidence."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from retold.descent import provenance, reuse
from retold.descent.direction import may_precede
from retold.descent.house import UNNAMED_AGENCIES, UNNAMED_OUTLET, canonical, is_wire, own_house
from retold.descent.kinds import kind, leading
from retold.descent.provenance import Shared, Taken, Text
from retold.descent.stated import Citation, Stated, stated
from retold.records import Article, By, Descent, Edge, Evidence, Lineage, Material, Original, Passage
from retold.settings import digest
from retold.text import Span

VERSION = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Descend:
    """The stage from the material of a story to its descent; it has no settings and loads no model."""

    name: str = "descent"

    def source(self, material: Material) -> str:
        return material.story.id

    def load(self) -> Callable[[Sequence[Material]], list[Descent]]:
        """The function over batches of stories."""
        by = By(stage=self.name, version=VERSION, settings=digest(None))
        return lambda batch: [descend(material, by) for material in batch]


@dataclass(frozen=True)
class Seen:
    """What the evidence of one story is drawn from; the columns are parallel to the story's articles."""

    articles: tuple[Article, ...]
    sentences: tuple[tuple[Span, ...], ...]
    says: tuple[Stated, ...]
    shared: Shared
    taken: tuple[tuple[Taken, ...], ...]
    ids: dict[int, str]  # of source texts, by identity


def descend(material: Material, by: By) -> Descent:
    """The kind and the parents of every article, and the originals that are not among them."""
    seen = gather(material)
    lineages = [lineage(seen, i) for i in range(len(seen.articles))]
    lineages = [version(seen, i, lineages) for i in range(len(lineages))]
    return Descent(story=material.story.id, lineages=tuple(lineages), originals=originals(seen, lineages), by=by)


def gather(material: Material) -> Seen:
    articles = material.articles
    says = tuple(stated(a, n, t) for a, n, t in zip(articles, material.annotations, material.tellings, strict=True))
    wordings = [reuse.wording(a, n) for a, n in zip(articles, material.annotations, strict=True)]
    shared = reuse.reuse(wordings)
    taken = provenance.trace(articles, says, wordings, shared, lambda i, j: may_precede(articles[i], articles[j]))
    sentences = tuple(
        tuple(Span(n.tokens.starts[a], n.tokens.ends[b - 1]) for a, b in n.tokens.sentences)
        for n in material.annotations
    )
    return Seen(articles, sentences, says, shared, tuple(taken), names(articles, taken))


def names(articles: Sequence[Article], taken: Sequence[Sequence[Taken]]) -> dict[int, str]:
    """The id of each source text: its article's, or `*Agency`, `*Agency-2`, `*unnamed original shared by A, B`."""
    texts = {id(t.text): t.text for found in taken for t in found}
    by_publisher: dict[str | None, list[Text]] = defaultdict(list)
    for text in sorted(texts.values(), key=lambda t: min(t.carriers)):
        if text.article is None:
            by_publisher[text.publisher].append(text)
    ids = {id(t): articles[t.article].id for t in texts.values() if t.article is not None}
    for publisher, found in by_publisher.items():
        for number, text in enumerate(found, 1):
            if publisher is None:
                ids[id(text)] = (
                    f"*unnamed original shared by {listed([label(articles[i]) for i in sorted(set(text.carriers))])}"
                )
            else:
                ids[id(text)] = f"*{publisher}-{number}" if len(found) > 1 else f"*{publisher}"
    return ids


def label(article: Article) -> str:
    return article.outlet or article.key


def listed(labels: Sequence[str]) -> str:
    distinct = list(dict.fromkeys(labels))
    more = f" and {len(distinct) - 4} others" if len(distinct) > 4 else ""
    return ", ".join(distinct[:4]) + more


def lineage(seen: Seen, i: int) -> Lineage:
    """The kind of one article, its edges with the best supported first, and what does not fit together."""
    says, taken = seen.says[i], seen.taken[i]
    judged, why = kind(says, taken)
    found: dict[str, list[Evidence]] = defaultdict(list)
    for each in taken:
        found[seen.ids[id(each.text)]] += copied(seen, i, each)
    if judged != "reprint":
        for parent, evidence in cited(seen, i):
            found[parent].append(evidence)
    if says.statement and judged == "reprint":
        found[f"*{says.statement}"].append(
            Evidence(kind="stated", note=f"is headed as a statement by {says.statement}", weight=0.8)
        )
    child = seen.articles[i].id
    edges = [Edge(child=child, parent=p, score=score(e), evidence=tuple(e)) for p, e in found.items() if p != child]
    return Lineage(
        article=child,
        kind=judged,
        why=why,
        edges=tuple(sorted(edges, key=lambda e: -e.score)),
        findings=findings(seen, i),
    )


def score(evidence: Sequence[Evidence]) -> float:
    """The belief in an edge: independent pieces of evidence add up as chances that all of them mislead multiply."""
    doubt = 1.0
    for kind_of in ("stated", "textual", "readings"):
        doubt *= 1.0 - max((e.weight for e in evidence if e.kind == kind_of), default=0.0)
    return round(1.0 - doubt, 4)


def copied(seen: Seen, i: int, taken: Taken) -> list[Evidence]:
    """The evidence that an article has text from a source text: its credit for it, and the words that it shares."""
    if taken.text.publisher is None and UNNAMED_AGENCIES in {c.publisher for c in seen.says[i].part}:
        return []
    credits = [c for c in seen.says[i].whole if canonical(c.publisher) == taken.text.publisher]
    evidence = []
    if credits:
        where = " and ".join(dict.fromkeys(c.kind for c in credits))
        spans = tuple(Passage(child=c.span) for c in credits)
        evidence.append(
            Evidence(kind="stated", note=f"credits {taken.text.publisher} in its {where}", weight=0.9, passages=spans)
        )
    if taken.partner is not None:
        weight = min(0.95, 0.4 + taken.coverage * 0.6)
        evidence.append(
            Evidence(kind="textual", note=overlap(seen, i, taken.partner), weight=weight, passages=taken.passages)
        )
    elif taken.passages:
        evidence = [
            Evidence(kind=e.kind, note=e.note, weight=e.weight, passages=e.passages + taken.passages) for e in evidence
        ]
    return evidence


def overlap(seen: Seen, i: int, partner: int) -> str:
    """One sentence on how much of an article stands in another."""
    found = seen.shared[i, partner]
    shared, counted = reuse.sentences(found, seen.sentences[i])
    whose = label(seen.articles[partner])
    if shared:
        return f"{shared} of its {counted} sentences are word for word in the article of {whose}"
    return f"shares {found.longest} words in a row with the article of {whose}"


def cited(seen: Seen, i: int) -> list[tuple[str, Evidence]]:
    """The parents that an article names without crediting them for its whole text."""
    says = seen.says[i]
    wires = [c for c in says.citations if c.told and is_wire(c.publisher)]
    through = bool(wires) and not says.own and not says.self_credited
    found = [(publisher(seen, i, c), citation(says, c)) for c in (wires if through else says.citations)]
    for credit in (*says.part, *says.first):
        kind_of = "for the first report" if credit.kind == "first-reported" else "for a part of its text"
        note = f"credits {credit.publisher} {kind_of}"
        found.append(
            (
                parent(seen, i, credit.publisher),
                Evidence(kind="stated", note=note, weight=0.7, passages=(Passage(child=credit.span),)),
            )
        )
    if (
        says.hearsay
        and not through
        and (says.hearsay_leads or not says.citations or kind(says, seen.taken[i])[0] == "mixed")
    ):
        weight = 0.75 if says.hearsay_leads else 0.4
        spans = tuple(Passage(child=s) for s in says.hearsay[:3])
        found.append(
            (
                f"*{UNNAMED_OUTLET}",
                Evidence(
                    kind="stated", note="puts it on publishers that it does not name", weight=weight, passages=spans
                ),
            )
        )
    elif says.report_title and not found:
        found.append(
            (
                f"*{UNNAMED_OUTLET}",
                Evidence(kind="stated", note="its headline rests on a report that it does not name", weight=0.6),
            )
        )
    return found


def citation(says: Stated, cited: Citation) -> Evidence:
    times = len(cited.sentences)
    how = "names {} as the one who was told" if cited.told else "cites {}"
    note = how.format(cited.publisher) + (f" in {times} sentences" if times > 1 else " in one sentence")
    weight = min(
        0.9, 0.45 + 0.2 * leading(cited) + 0.15 * (cited.told and is_wire(cited.publisher)) + says.share(cited)
    )
    return Evidence(kind="stated", note=note, weight=weight, passages=tuple(Passage(child=s) for s in cited.spans[:5]))


def publisher(seen: Seen, i: int, cited: Citation) -> str:
    return parent(seen, i, cited.publisher)


def parent(seen: Seen, i: int, name: str) -> str:
    """The node that a named publisher stands for: its text if this article shares words with it, else just its name."""
    for j, article in enumerate(seen.articles):
        if (
            j != i
            and own_house(article.outlet, name)
            and (i, j) in seen.shared
            and may_precede(article, seen.articles[i])
        ):
            return article.id
    texts = [t for t in seen.ids.values() if t == f"*{name}"]
    return texts[0] if texts else f"*{name}"


def version(seen: Seen, i: int, lineages: Sequence[Lineage]) -> Lineage:
    """A page that was caught twice: without another parent, the later one has the earlier one's text and kind."""
    line = lineages[i]
    if line.edges:
        return line
    for j in range(len(seen.articles)):
        found = seen.shared.get((i, j))
        same = found and found.coverage >= provenance_whole and seen.articles[i].outlet == seen.articles[j].outlet
        if found and same and (j < i) and may_precede(seen.articles[j], seen.articles[i]):
            evidence = Evidence(kind="textual", note=overlap(seen, i, j), weight=0.9, passages=found.passages)
            edge = Edge(child=line.article, parent=seen.articles[j].id, score=0.9, evidence=(evidence,))
            return Lineage(
                article=line.article, kind=lineages[j].kind, why=lineages[j].why, edges=(edge,), findings=line.findings
            )
    return line


provenance_whole = 0.8


def findings(seen: Seen, i: int) -> tuple[str, ...]:
    """Where what an article says of its sources and what its text shows disagree."""
    says, notes = seen.says[i], []
    credited = {canonical(c.publisher) for c in (*says.whole, *says.part)}
    for each in seen.taken[i]:
        name = each.text.publisher
        if name is None or each.partner is None or name in credited or each.text.article is not None:
            continue
        notes.append(f"does not credit {name}, yet {overlap(seen, i, each.partner)}, which {name} is credited for")
    return tuple(notes)


def originals(seen: Seen, lineages: Sequence[Lineage]) -> tuple[Original, ...]:
    """The publications that others descend from, most children first."""
    children: dict[str, list[str]] = defaultdict(list)
    for line in lineages:
        for edge in line.edges:
            children[edge.parent].append(line.article)
    found = [
        Original(id=p, seen=not p.startswith("*"), children=tuple(c), why=(reason(p, len(c)),))
        for p, c in children.items()
    ]
    return tuple(sorted(found, key=lambda o: (-len(o.children), o.id)))


def reason(parent: str, children: int) -> str:
    many = "one article descends" if children == 1 else f"{children} articles descend"
    return f"{many} from it" + (", and it is not in the archive" if parent.startswith("*") else "")
