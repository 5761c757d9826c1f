"""Who has it from whom: the descent of one story from all the evidence."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from retold.descent.beyond import traced
from retold.descent.edges import edges
from retold.descent.editions import earlier_edition, edition
from retold.descent.gather import Seen, gather
from retold.descent.house import canonical, own_house
from retold.descent.kinds import SUBSTANCE, WHOLE, Judged, claims, kind
from retold.descent.notes import overlap, peculiar
from retold.descent.originals import Names, originals
from retold.descent.rewriting import close, doubtful, through
from retold.descent.roots import roots
from retold.descent.stated import Stated
from retold.descent.tracing import Taken, Text
from retold.descent.verdicts import decision, renamed
from retold.records import ArticleKind, By, Descent, Edge, Evidence, Judgement, Lineage, Material
from retold.settings import digest

VERSION = 11


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


def descend(material: Material, by: By) -> Descent:
    """The kind and the parents of every article, and the originals that are not among them."""
    seen = gather(material)
    names = Names(seen)
    seen = replace(seen, taken=tuple(accepted(seen, i, names) for i in range(len(seen.articles))))
    alone = [lineage(seen, i, names) for i in range(len(seen.articles))]
    lineages = [beside(seen, i, alone) for i in range(len(alone))]
    joined = tuple(version(seen, i, lineages) for i in range(len(lineages)))
    outlets = [a.outlet for a in seen.articles if a.outlet]
    known = traced(seen, originals(joined, outlets), joined, names)
    found = Descent(story=material.story.id, lineages=joined, originals=known, by=by)
    named = renamed(found, seen.verdicts)
    return replace(named, roots=roots(seen.articles, named))


def accepted(seen: Seen, i: int, names: Names) -> tuple[Taken, ...]:
    """What an article has from source texts, without those that a person rules out or explains."""
    child = seen.articles[i].id
    stands = (t for t in seen.taken[i] if not seen.verdicts.forbids(child, names.of(t.text)))
    return tuple(t for t in stands if not explained(seen, i, t.text))


def explained(seen: Seen, i: int, text: Text) -> bool:
    """Whether a text of nobody known, inferred from what its carriers share, is their own by a person's word.

    A carrier that has material from another one has it from there, and the last one left has it from nobody.
    """
    if text.publisher is not None or text.article is not None:
        return False
    carriers = {seen.articles[j].id for j in text.carriers}
    given = {c for c in carriers for p in seen.verdicts.parents_of(c) if p.second and p.second.article in carriers}
    return seen.articles[i].id in given or (bool(given) and len(carriers - given) == 1)


def lineage(seen: Seen, i: int, names: Names) -> Lineage:
    """The kind of one article, its edges, and what does not fit together."""
    judged, why = kind(seen.says[i], seen.taken[i])
    found = edges(seen, i, judged, names)
    if judged == "original" and not claims(seen.says[i]) and found:
        top = max(found[0].evidence, key=lambda e: e.weight)
        if top.kind == "readings":
            judged, why = "relay", (top,)
    judged, why = corrected(seen, i, judged, why)
    return Lineage(article=seen.articles[i].id, kind=judged, why=why, edges=found, findings=findings(seen, i))


def beside(seen: Seen, i: int, lineages: Sequence[Lineage]) -> Lineage:
    """The lineage of an article that states no source in the light of those that are worded like it."""
    line = lineages[i]
    if line.kind != "original" or line.edges or claims(seen.says[i]):
        return line
    edge = through(seen, i, lineages)
    if edge:
        return replace(line, kind="relay", why=edge.evidence, edges=(edge,))
    doubt = doubtful(seen, i, lineages)
    return replace(line, why=(*line.why, doubt)) if doubt else line


def corrected(seen: Seen, i: int, judged: ArticleKind, why: tuple[Evidence, ...]) -> Judged:
    """The kind after what people decided: an article with a parent that does not report itself retells or runs it."""
    child = seen.articles[i].id
    at = {a.id: j for j, a in enumerate(seen.articles)}
    given = list(seen.verdicts.parents_of(child))
    if given and judged in {"original", "unknown"} and not claims(seen.says[i]):
        parents = [at[j.second.article] for j in given if j.second and j.second.article in at]
        most = max((seen.shared[i, j].coverage for j in parents if (i, j) in seen.shared), default=0.0)
        judged = "reprint" if most >= WHOLE else "relay"
        why = tuple(about(j, "that it has material from", seen, at) for j in given)
    denied = (about(j, "that it has nothing from", seen, at) for j in seen.verdicts.refused(child))
    return judged, (*why, *denied)


def about(judgement: Judgement, what: str, seen: Seen, at: Mapping[str, int]) -> Evidence:
    """A decision on a parent as evidence for a kind."""
    parent = judgement.second.article if judgement.second else ""
    name = seen.label(at[parent]) if parent in at else parent.removeprefix("*")
    return decision(judgement, f"{what} {name}")


def version(seen: Seen, i: int, lineages: Sequence[Lineage]) -> Lineage:
    """A page that was caught twice: without another source, the later one has the earlier one's text and kind."""
    line = lineages[i]
    j = earlier_edition(seen, i)
    if j is None or seen.shared[i, j].coverage < WHOLE:
        return line
    if line.edges:
        kept = any(e.parent == seen.articles[j].id for e in line.edges)
        return replace(line, kind=lineages[j].kind) if kept else line
    evidence = edition(seen, i, j)
    edge = Edge(child=line.article, parent=seen.articles[j].id, score=evidence.weight, evidence=(evidence,))
    return replace(line, kind=lineages[j].kind, edges=(edge,))


def findings(seen: Seen, i: int) -> tuple[str, ...]:
    """Where what an article says of its sources and what its text shows disagree."""
    says = seen.says[i]
    credited = dict.fromkeys(canonical(c.publisher) for c in (*says.whole, *says.part, *says.first))
    credited |= dict.fromkeys([says.statement] if says.statement else [])
    lost = (
        f"{said}, yet: {overlap(seen, i, t.partner, t.shared)}"
        for t in seen.taken[i]
        if t.partner is not None and not any(own_house(t.text.publisher, name) for name in credited)
        if (said := pretence(says, t, tuple(credited)))
    )
    texts = {id(t.text) for t in seen.taken[i]}
    alike = (
        f"It says that it reports itself, yet: {peculiar(seen, i, kin)}"
        if claims(says)
        else f"{peculiar(seen, i, kin)} One may have it from the other."
        for kin in close(seen, i)
        if not texts & {id(t.text) for t in seen.taken[kin.other(i)]} and (i, kin.other(i)) not in seen.shared
    )
    return (*lost, *alike)


def pretence(says: Stated, taken: Taken, credited: Sequence[str]) -> str:
    """What an article says instead of crediting whose words it has; empty where that is no disagreement."""
    house, much = taken.text.publisher, taken.coverage >= SUBSTANCE
    if house is None:
        return "It says that it reports itself" if claims(says) and much else ""
    if credited and much:
        return f"It credits {' and '.join(credited)} and not {house}"
    if any(own_house(house, c.publisher) for c in says.citations):
        return f"It names {house} as a source and not as the writer" if much else ""
    return f"It does not credit {house}"
