"""Leave one out: take an original away and see whether it is rebuilt, with its children and its claims."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from evals.worlds.measure import agree, mean
from evals.worlds.reporting import GRAM
from evals.worlds.tracing import Reader, Traced
from evals.worlds.tree import Node
from retold.records import Claim, Original, Telling
from retold.text import Span

CHILDREN = 2
"""Articles that must descend from an article for its removal to leave a trace."""


@dataclass
class Rebuilt:
    """Counts over the articles that were left out."""

    found: list[bool] = field(default_factory=list)
    hits: int = 0
    said: int = 0
    wanted: int = 0
    claims: list[bool] = field(default_factory=list)
    facts: list[bool] = field(default_factory=list)

    def figures(self) -> dict[str, float]:
        """Existence, F1 of its children, precision and recall of its claims."""
        return {
            "rebuilt": mean(self.found),
            "rebuilt_children": 2 * self.hits / max(1, self.said + self.wanted),
            "rebuilt_claims_p": mean(self.claims),
            "rebuilt_claims_r": mean(self.facts),
        }

    def add(self, reader: Reader, traced: Traced) -> None:
        """Leave out, one after the other, each article that several others have their matter from."""
        for node in traced.world.nodes:
            children = [n for n in traced.world.nodes if node.key in n.parents]
            if len(children) >= CHILDREN and node.outlet:
                without, claims = reader.without(traced, node.key)
                self._one(node, children, without, claims)

    def _one(self, node: Node, children: list[Node], traced: Traced, claims: tuple[Claim, ...]) -> None:
        keys = traced.keys()
        wanted = {c.key for c in children}
        originals = [o for o in traced.descent.originals if not o.seen]
        stands = [o for o in originals if agree(o.id, f"*{node.outlet}") or o.id.startswith("*unnamed original")]
        best = max(stands, key=lambda o: len(wanted & {keys[c] for c in o.children}), default=None)
        got = {keys[c] for c in best.children} if best else set()
        self.found.append(bool(got & wanted))
        self.hits, self.said, self.wanted = (
            self.hits + len(got & wanted),
            self.said + len(got),
            self.wanted + len(wanted),
        )
        if best:
            self._claims(node, children, best, traced, claims)

    def _claims(
        self, node: Node, children: list[Node], best: Original, traced: Traced, claims: tuple[Claim, ...]
    ) -> None:
        """A claim is right if most of its tellings are in sentences that tell a fact of the article."""
        told = {t.id: t for tellings in traced.material.tellings for t in tellings}
        facts: set[str] = set()
        for claim in claims:
            if claim.id in best.claims:
                named = Counter(f for t in claim.tellings if t in told for f in facts_at(traced, told[t]))
                fact = named.most_common(1)[0][0] if named else ""
                self.claims.append(fact in node.facts)
                facts.add(fact)
        carried = node.facts & frozenset(f for child in children for f in child.facts)
        self.facts += [fact in facts for fact in carried]


def facts_at(traced: Traced, telling: Telling) -> Iterator[str]:
    """The facts that the sentences under a telling tell."""
    at = next(i for i, a in enumerate(traced.material.articles) if a.id == telling.article)
    text = traced.material.articles[at].text
    for said in traced.world.nodes[at].said:
        start = text.find(said.text[5 : 5 + 6 * GRAM])
        if start >= 0 and Span(start, start + len(said.text) - 5).overlap(telling.span):
            yield said.fact
