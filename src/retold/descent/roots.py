"""How many publications a story has its matter from: a number for the whole story, as an interval with reasons."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from retold import publishers
from retold.descent.house import UNNAMED_AGENCIES, UNNAMED_OUTLET, alike, own_house
from retold.descent.household import Household
from retold.descent.originals import listed
from retold.descent.tracing import components
from retold.descent.verdicts import SHARED
from retold.numbered import house, houses
from retold.records import Article, Descent, Edge, Lineage, Pivot, Root, Roots

FIRM = 0.5
"""Belief from which an edge counts as shown."""

SURE = 0.8
"""Belief from which it is not asked what would be if the edge were wrong."""

ASKED = 40
"""How many uncertain edges are asked about, the least sure first: each costs one more count of the story."""

OWN = frozenset({"original", "mixed"})
"""Kinds of article that have matter of their own."""

NAMELESS = frozenset({UNNAMED_AGENCIES, UNNAMED_OUTLET})


def roots(articles: Sequence[Article], descent: Descent) -> Roots:
    """The roots of a story: houses that report themselves and houses that are not in the archive, each house once.

    Articles that have their matter from each other alone have one root together.
    An article of unknown kind or close to another's in its readings, a mixed one that does not say what is its own, a
    parent that is only likely, and publishers without a name add to `high` alone.
    """
    census = Census(articles, descent)
    counted = census.count(descent.lineages)
    return replace(counted, pivot=census.pivot(descent.lineages, counted))


@dataclass
class Found:
    """A root while roots are being counted."""

    name: str
    seen: bool
    counted: bool
    why: str
    articles: list[str] = field(default_factory=list)


class Census:
    """The counting of one story's roots, for its descent as it is and for what it would be if a case were settled."""

    def __init__(self, articles: Sequence[Article], descent: Descent) -> None:
        self.by_id = {a.id: a for a in articles}
        self.above = {o.id: o.parents for o in descent.originals if o.parents}
        self.houses = houses(descent)
        self.household = Household()  # every count asks about the same names

    def count(self, lineages: Sequence[Lineage]) -> Roots:
        """The roots without what would change them."""
        found: list[Found] = []
        homes: dict[str, Found] = {}
        at: dict[str, int] = {}
        for line in lineages:
            for each in self.of(line):
                if each.name not in homes:
                    first = min((at[name] for name in self.household.of(each.name) if name in at), default=len(found))
                    homes[each.name] = found[first] if first < len(found) else each
                known = homes[each.name]
                if known is each:
                    at[each.name] = len(found)
                    found.append(each)
                known.articles += [line.article] * (line.article not in known.articles)
                known.seen |= each.seen
                if each.counted and not known.counted:
                    known.counted, known.why = True, each.why
        found += _perhaps(homes)
        found += self.circles(lineages, found)
        signed = any(f.counted and not f.seen and not f.name.startswith(SHARED[1:]) for f in found)
        for each in found:
            if signed and each.name.startswith(SHARED[1:]):
                each.counted, each.why = False, "A text that nobody signs may be of a publisher that counts already."
        parts = (
            Root(name=f.name, seen=f.seen, articles=tuple(f.articles), counted=f.counted, why=f.why) for f in found
        )
        ordered = tuple(sorted(parts, key=lambda r: (not r.counted, -len(r.articles))))
        return Roots(low=sum(r.counted for r in ordered), high=len(ordered), parts=ordered)

    def circles(self, lineages: Sequence[Lineage], found: Sequence[Found]) -> Iterator[Found]:
        """A root for each group of articles that have it from each other and from nobody else.

        It adds to `high` alone where one of their houses is a root already.
        """
        rooted = {article for root in found for article in root.articles}
        names = {root.name for root in found}
        for group in self.groups(lineages):
            if all(line.edges and line.article not in rooted for line in group):
                labels = [_label(self.by_id[line.article]) for line in group]
                new = names.isdisjoint(n for each in labels for n in self.household.of(each))
                why = f"{listed(labels)} have it from each other; where it comes from is not shown."
                yield Found(listed(labels), True, new, why, [line.article for line in group])

    def groups(self, lineages: Sequence[Lineage]) -> Iterator[list[Lineage]]:
        """The lineages that hang together, directly or through a publication that is not in the archive."""
        edges = [(line.article, e.parent) for line in lineages for e in line.edges]
        edges += [(above, e.parent) for above, found in self.above.items() for e in found]
        at = {line.article: k for k, line in enumerate(lineages)}
        for known in dict.fromkeys(x for edge in edges for x in edge):
            at.setdefault(known, len(at))
        for group in components(range(len(at)), [(at[a], at[b]) for a, b in edges]):
            yield [lineages[k] for k in group if k < len(lineages)]

    def of(self, line: Lineage) -> Iterator[Found]:
        """The roots that one article has a part in."""
        label = _label(self.by_id[line.article])
        yield from _own(line, label)
        for edge in line.edges:
            yield from self.behind(edge, label)
        yield from _loose(line, self.by_id)

    def behind(self, edge: Edge, label: str, met: frozenset[str] = frozenset()) -> Iterator[Found]:
        """What stands behind an edge: its parent, or what that only retells; `met` are the houses on the way."""
        above = self.above.get(edge.parent, ()) if edge.score >= FIRM and edge.parent not in met else ()
        if not above:
            yield from self.unseen(edge, label)
        name = edge.parent[1:]
        for beyond in above:
            yield from self.behind(beyond, name if met else f"{name}, which {label} runs,", met | {edge.parent})

    def unseen(self, edge: Edge, label: str) -> Iterator[Found]:
        """The parent that an edge leads to, if it is not in the archive; `label` is who has it from there."""
        if not edge.parent.startswith("*"):
            return
        name = edge.parent[1:] if edge.parent.startswith(SHARED) else house(edge.parent, self.houses)
        if edge.score < FIRM:
            yield Found(name, False, False, f"It is not sure that {label} has it from {name}.")
        elif name in NAMELESS:
            yield Found(name, False, False, "Publishers that are not named may be others than those that are.")
        else:
            here = any(own_house(a.outlet, name) for a in self.by_id.values())
            whose = f"a text of {name} other than the one here" if here else name
            yield Found(name, False, True, f"{label} has it from {whose}, which is not in the archive.")

    def pivot(self, lineages: Sequence[Lineage], counted: Roots) -> Pivot | None:
        """The uncertain edge whose settling would move the roots most, with the roots if it is settled so."""
        best, most = None, 0
        for child, parent, settled in _cases(lineages):
            after = self.count([settled if line.article == child else line for line in lineages])
            moved = abs(after.low - counted.low) + abs(after.high - counted.high)
            if moved > most:
                label = _label(self.by_id[child])
                name = "" if parent is None else self.name(parent)
                why = f"{label} does not have it from {name}" if parent else f"{label} has its matter from another"
                most, best = moved, Pivot(child=child, parent=parent, low=after.low, high=after.high, why=why)
        return best

    def name(self, parent: str) -> str:
        """How a reader knows a parent."""
        return _label(self.by_id[parent]) if parent in self.by_id else parent[1:]


def _perhaps(homes: Mapping[str, Found]) -> list[Found]:
    """Outlets that were taken for one house by a part of their names only, and that both have matter of their own."""
    more = []
    for name, home in homes.items():
        if home.seen and home.name != name and not publishers.same(home.name, name) and not alike(home.name, name):
            more.append(Found(name, True, False, f"{name} and {home.name} may be one house or two."))
    return more


def _label(article: Article) -> str:
    return article.outlet or article.key


def _own(line: Lineage, label: str) -> Iterator[Found]:
    """The article's own house, if it has or may have matter of its own."""
    close = any(w.kind == "readings" for w in line.why)
    if line.kind == "original" and not close:
        yield Found(label, True, True, f"{label} rests on its own reporting, as far as its text shows.")
    elif line.kind == "mixed" and (not line.why or any(w.kind != "textual" for w in line.why)):
        yield Found(label, True, True, f"{label} has matter of its own beside what it has from others.")
    elif line.kind in OWN or (line.kind == "unknown" and not line.edges):
        yield Found(label, True, False, f"It cannot be told where {label} has it.")


def _loose(line: Lineage, by_id: Mapping[str, Article]) -> Iterator[Found]:
    """The house of an article with no matter of its own that hangs on articles by edges which are only likely."""
    likely = line.edges and all(e.score < FIRM and e.parent in by_id for e in line.edges)
    if likely and line.kind not in OWN:
        label = _label(by_id[line.article])
        yield Found(label, True, False, f"It is not sure that {label} has it from another.")


def _cases(lineages: Sequence[Lineage]) -> list[tuple[str, str | None, Lineage]]:
    """The open cases: the article, the parent, and its lineage when the case is settled against what is assumed."""
    uncertain: list[tuple[float, str, str | None, Lineage]] = []
    for line in lineages:
        for edge in line.edges:
            if edge.score < SURE and not any(e.kind == "judged" for e in edge.evidence):
                uncertain.append((edge.score, line.article, edge.parent, without(line, edge)))
        if not line.edges and (line.kind == "unknown" or any(w.kind == "readings" for w in line.why)):
            uncertain.append((FIRM, line.article, None, replace(line, kind="relay", why=())))
    uncertain.sort(key=lambda case: case[0])
    return [case[1:] for case in uncertain[:ASKED]]


def without(line: Lineage, edge: Edge) -> Lineage:
    """A lineage without one of its edges; an article with none left is its outlet's own, or of unknown kind."""
    left = tuple(e for e in line.edges if e is not edge)
    return replace(line, edges=left, kind=line.kind if left else "original", why=line.why if left else ())
