"""What people have decided about the descent of a story; it outranks all evidence."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from retold.descent.belief import score
from retold.descent.house import UNNAMED_OUTLET, canonical, own_house
from retold.descent.stated import Stated
from retold.numbered import NUMBER, house, named
from retold.records import Article, Descent, Edge, Evidence, Judgement, Lineage, Original

Decided = tuple[tuple[str, str], Judgement]
"""A decision on a parent, with child and parent."""

SHARED = "*unnamed original shared by "
"""How the id of a text begins that nobody signs."""


def stem(original: str, known: Mapping[str, str]) -> str:
    """The id of an original without what changes as articles are added: its number, the carriers in its name.

    `known` are the publishers of unseen originals (`numbered.named`).
    """
    return SHARED if original.startswith(SHARED) else house(original, known)


@dataclass(frozen=True)
class Verdicts:
    """The decisions on parents, by child and parent, and on names of originals, by article and original.

    Of several on one question the latest stands; who is unsure has decided nothing. That an article has nothing from
    a house ("*Reuters") is decided of the house's articles in the story, too.
    """

    parents: Mapping[tuple[str, str], Judgement]
    names: Mapping[tuple[str, str], Judgement]

    def forbids(self, child: str, parent: str) -> Judgement | None:
        """The decision that the child has nothing from the parent; one on a house holds for each of its texts."""
        asked = (parent, NUMBER.sub("", parent)) if parent.startswith("*") else (parent,)
        found = next((self.parents[child, p] for p in asked if (child, p) in self.parents), None)
        if found is None and parent.startswith(SHARED):
            found = next((j for j in self.refused(child) if j.second and j.second.article.startswith(SHARED)), None)
        return found if found and found.verdict == "no" else None

    def parents_of(self, child: str) -> Iterator[Judgement]:
        """The decisions that the child has material from somebody."""
        return (j for (c, _), j in self.parents.items() if c == child and j.verdict == "yes")

    def refused(self, child: str) -> Iterable[Judgement]:
        """The decisions that the child has nothing from somebody."""
        return dict.fromkeys(j for (c, _), j in self.parents.items() if c == child and j.verdict == "no")


NONE = Verdicts({}, {})


def verdicts(judgements: Iterable[Judgement], articles: Sequence[Article]) -> Verdicts:
    """The decisions on descent among judgements, which come oldest first; `articles` are those of the story."""
    parents: dict[tuple[str, str], Judgement] = {}
    names: dict[tuple[str, str], Judgement] = {}
    for each in judgements:
        if each.second is None or each.verdict == "unsure" or each.first.article == each.second.article:
            continue
        about = (each.first.article, each.second.article)
        if each.kind == "parent":
            parents.pop(about, None)
            parents[about] = each
        elif each.kind == "original" and each.verdict == "yes":
            names.pop(about, None)
            names[about] = each
        elif each.kind == "original" and about in names and publisher(names[about]) == publisher(each):
            del names[about]
    return Verdicts(dict(_spread(parents, articles)), names)


def _spread(parents: Mapping[tuple[str, str], Judgement], articles: Sequence[Article]) -> Iterator[Decided]:
    """The decisions, each refusal of a house followed by the same of its articles; what comes later outranks."""
    for (child, parent), each in parents.items():
        yield (child, parent), each
        whole = named([parent], len(articles)).get(parent) == parent[1:]  # not one text of several: "*Reuters-2"
        if whole and each.verdict == "no":
            yield from (((child, a.id), each) for a in articles if own_house(a.outlet, parent[1:]))


def publisher(judgement: Judgement) -> str:
    """The publisher that a judgement names, as ids have it."""
    return canonical(judgement.name.removeprefix("*").strip())


def says_so(judgement: Judgement, what: str) -> str:
    """A decision as a sentence, with who made it and why."""
    return f"{judgement.who} says {what}" + (f": {judgement.note}" if judgement.note else ".")


def decision(judgement: Judgement, what: str) -> Evidence:
    """A decision as evidence."""
    return Evidence(kind="judged", note=says_so(judgement, what), weight=1.0)


def allowed(says: Stated, child: str, given: Verdicts) -> Stated:
    """What an article states, without the houses that a person says it has nothing from."""

    def kept(name: str) -> bool:
        return given.forbids(child, f"*{canonical(name)}") is None

    heard = kept(UNNAMED_OUTLET)
    return replace(
        says,
        whole=tuple(c for c in says.whole if kept(c.publisher)),
        part=tuple(c for c in says.part if kept(c.publisher)),
        first=tuple(c for c in says.first if kept(c.publisher)),
        citations=tuple(c for c in says.citations if kept(c.publisher)),
        taken_over=tuple(t for t in says.taken_over if kept(t[0])),
        hearsay=says.hearsay if heard else (),
        hearsay_leads=says.hearsay_leads and heard,
        statement=says.statement if kept(says.statement) else "",
    )


def renamed(descent: Descent, given: Verdicts) -> Descent:
    """The descent with the originals under the names that people gave them, those of one name joined."""
    names = dict(_names(descent.lineages, given))
    if not names:
        return descent
    lineages = tuple(_lineage(line, names, given) for line in descent.lineages)
    originals: dict[str, Original] = {}
    for each in descent.originals:
        name, why = each.id, each.why
        if each.id in names:
            name = _called(each.id, names)
            why = (*each.why, says_so(names[each.id], f"that it is {name[1:]}"))
        known = originals.get(name)
        children = tuple(line.article for line in lineages if any(e.parent == name for e in line.edges))
        joined = tuple(dict.fromkeys((*(known.why if known else ()), *why)))
        above = _joined(name, (*(known.parents if known else ()), *each.parents), names)
        originals[name] = replace(each, id=name, children=children, parents=above, why=joined)
    beyond = {e.parent for o in originals.values() for e in o.parents}
    kept = (o for o in originals.values() if o.children or o.id in beyond)
    return replace(descent, lineages=lineages, originals=tuple(sorted(kept, key=lambda o: (-len(o.children), o.id))))


def _names(lineages: Sequence[Lineage], given: Verdicts) -> Iterator[tuple[str, Judgement]]:
    """The originals that got a name, each with the decision.

    Ids of texts without a signature and numbers of texts change as articles are added; the article that the decision
    is about says which text is meant.
    """
    edges = {line.article: [e.parent for e in line.edges] for line in lineages}
    for (child, original), judgement in given.names.items():
        parents = edges.get(child, [])
        known = named([*parents, original], len(lineages))
        alike = [p for p in parents if p.startswith("*") and stem(p, known) == stem(original, known)]
        found = original if original in parents else next(iter(alike), None)
        if found and publisher(judgement):
            yield found, judgement


def _called(parent: str, names: Mapping[str, Judgement]) -> str:
    """A parent by the name that a person gave it, if one did."""
    return f"*{publisher(names[parent])}" if parent in names else parent


def _lineage(line: Lineage, names: Mapping[str, Judgement], given: Verdicts) -> Lineage:
    """A lineage with its parents under their names; edges that then lead to one parent are one edge."""
    kept = [e for e in line.edges if not given.forbids(line.article, _called(e.parent, names))]
    return replace(line, edges=_joined(line.article, kept, names))


def _joined(child: str, edges: Iterable[Edge], names: Mapping[str, Judgement]) -> tuple[Edge, ...]:
    """The edges of a child, its parents under their names, best supported first; none leads to itself."""
    joined: dict[str, Edge] = {}
    for edge in edges:
        parent = _called(edge.parent, names)
        evidence = (*joined[parent].evidence, *edge.evidence) if parent in joined else edge.evidence
        joined[parent] = Edge(child=child, parent=parent, score=score(evidence), evidence=evidence)
    return tuple(sorted((e for e in joined.values() if e.parent != child), key=lambda e: -e.score))
