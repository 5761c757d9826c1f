"""How good is a dossier? Its figures against the labels of one story (the codebook's form).

All figures run from 0 to 1, higher is better. `None` stands where the labels give nothing to measure.

    tellings_recall   labelled tellings that some telling of ours covers
    never_worse       tellings that are attributed, hedged or denied, and that we do not call asserted
    certainty         tellings with the right certainty
    chain_f1          F1 over the names in the chains; chain_exact: whole chains right, in order
    breaks_f1         F1 over the breaks
    collation_f1      F1 over pairs of tellings that are one claim; collation_b3: B³ F1 of the same partition
    drift_f1          F1 over (telling, kind of drift); drift_found: that a telling drifts, whatever the kind
    kind              articles with the right kind; articles labelled `unknown` are left out
    parent_top1       articles with a labelled parent whose first parent of ours is one of the labelled
    parents_f1        F1 over (article, parent)
    original_f1       F1 over (article, unseen original that stands behind it, however far)
    origins_exact     claims whose low and high are both right; origins_near: each within 1;
    origins_cover     the interval meets the labelled one

A labelled telling is matched with the telling of ours whose span fits best, one to one as far as that goes; where
ours is coarser, one telling then stands for several labelled ones. What certainty, chains, breaks and collation are
measured on are the matched tellings; what is missed lowers `tellings_recall`, `drift_*` and `collation_f1`.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import TypeVar

from evals.goldset import GoldArticle, GoldClaim, GoldStory, GoldTelling, locate
from evals.names import same
from retold.dossier.formats import json_shape as shape
from retold.text import Span

Figures = dict[str, float | None]

HALF = 0.5
"""Share of the shorter of two spans that must be common to both, for one to stand for the other."""

Name = TypeVar("Name")
Key = TypeVar("Key", bound=Hashable)


@dataclass(frozen=True, slots=True, eq=False)
class Ours:
    """One telling of the dossier with its claim; `claim_key` is unique over all its stories."""

    telling: shape.Telling
    claim: shape.Claim
    claim_key: tuple[str, str]

    @property
    def span(self) -> Span:
        return Span(self.telling.start, self.telling.end)


@dataclass(frozen=True, slots=True, eq=False)
class Labelled:
    """One labelled telling with its claim, at its place in the article."""

    telling: GoldTelling
    claim: GoldClaim
    span: Span


Match = tuple[Labelled, Ours]


def score(trace: shape.Trace, labels: GoldStory, texts: Mapping[str, str]) -> Figures:
    """All figures of a dossier; `texts` are the articles by the input's own ids."""
    labelled = wanted(labels, texts)
    matches = match(labelled, told(trace))
    return {
        "tellings_recall": len(matches) / max(1, len(labelled)),
        **telling_figures(matches),
        **collation_figures(matches, labelled),
        **drift_figures(matches, labelled),
        **descent_figures(lineages(trace), labels),
        **origin_figures(matches, labels.claims),
    }


def told(trace: shape.Trace) -> list[Ours]:
    """Every telling of a dossier with its claim."""
    return [
        Ours(telling, claim, (story.id, claim.id))
        for story in trace.stories
        for claim in story.claims
        for telling in claim.tellings
    ]


def wanted(labels: GoldStory, texts: Mapping[str, str]) -> list[Labelled]:
    """Every labelled telling that stands in its article."""
    return [
        Labelled(telling, claim, span)
        for claim in labels.claims
        for telling in claim.tellings
        if (span := locate(texts[telling.article], telling.quote)) is not None
    ]


def share(flags: Iterable[bool]) -> float | None:
    """How many of the flags are set, from 0 to 1; None of none."""
    found = list(flags)
    return sum(found) / len(found) if found else None


def f1(hits: int, made: int, labelled: int) -> float | None:
    """F1 from counts; None where nothing was labelled and nothing made."""
    return 2 * hits / (made + labelled) if made + labelled else None


def common(made: Sequence[Name], labelled: Sequence[Name], agree: Callable[[Name, Name], bool]) -> int:
    """How many of `made` have a partner of their own in `labelled`; the first that agrees is taken."""
    left = list(labelled)
    for one in made:
        partner = next((other for other in left if agree(one, other)), None)
        if partner is not None:
            left.remove(partner)
    return len(labelled) - len(left)


def match(labelled: Sequence[Labelled], ours: Sequence[Ours]) -> list[Match]:
    """Each labelled telling with the one of ours that stands for it; those without one are left out."""
    in_article: dict[str, list[Ours]] = defaultdict(list)
    for one in ours:
        in_article[one.telling.article].append(one)
    fitting = [
        (-closeness(label.span, one.span), i, j, one)
        for i, label in enumerate(labelled)
        for j, one in enumerate(in_article[label.telling.article])
        if fits(label.span, one.span)
    ]
    fitting.sort(key=lambda row: row[:3])
    chosen: dict[int, Ours] = {}
    used: set[int] = set()
    for single in (True, False):
        for _, i, _, one in fitting:
            if i not in chosen and not (single and id(one) in used):
                chosen[i] = one
                used.add(id(one))
    return [(labelled[i], chosen[i]) for i in sorted(chosen)]


def fits(a: Span, b: Span) -> bool:
    """Whether two spans have at least half of the shorter one in common."""
    return a.overlap(b) > 0 and a.overlap(b) >= HALF * min(len(a), len(b))


def closeness(a: Span, b: Span) -> float:
    """The common part of two overlapping spans as a share of what they cover together."""
    return a.overlap(b) / (max(a.end, b.end) - min(a.start, b.start))


def telling_figures(matches: Sequence[Match]) -> Figures:
    """Certainty, chains and breaks, over the matched tellings."""
    chains = [([link.name for link in b.telling.chain], list(a.telling.chain)) for a, b in matches]
    breaks = [(set(b.telling.breaks), set(a.telling.breaks)) for a, b in matches]
    return {
        "never_worse": share(
            b.telling.certainty != "asserted" for a, b in matches if a.telling.certainty != "asserted"
        ),
        "certainty": share(a.telling.certainty == b.telling.certainty for a, b in matches),
        "chain_f1": f1(sum(common(p, g, same) for p, g in chains), *sizes(chains)),
        "chain_exact": share(len(p) == len(g) and all(map(same, p, g)) for p, g in chains),
        "breaks_f1": f1(sum(len(p & g) for p, g in breaks), *sizes(breaks)),
    }


def sizes(pairs: Sequence[tuple[Collection[object], Collection[object]]]) -> tuple[int, int]:
    """How many things there are on either side of the pairs."""
    return sum(len(made) for made, _ in pairs), sum(len(labelled) for _, labelled in pairs)


def collation_figures(matches: Sequence[Match], labelled: Sequence[Labelled]) -> Figures:
    """Are tellings of one claim in one claim of ours, and no others?"""
    cells = [(a.claim.id, b.claim_key) for a, b in matches]
    both = sum(one == other for one, other in combinations(cells, 2))
    wanted = pairs_within(a.claim.id for a in labelled)
    return {
        "collation_f1": f1(both, pairs_within(key for _, key in cells), wanted) if cells else None,
        "collation_b3": b_cubed(cells),
    }


def pairs_within(keys: Iterable[Key]) -> int:
    """How many pairs of things have the same key."""
    return sum(n * (n - 1) // 2 for n in Counter(keys).values())


def b_cubed(cells: Sequence[tuple[Hashable, Hashable]]) -> float | None:
    """B³ F1 of two partitions of the same things, given as (labelled cell, our cell) for each thing."""
    if not cells:
        return None
    both, labelled, ours = Counter(cells), Counter(a for a, _ in cells), Counter(b for _, b in cells)
    precision = sum(both[a, b] / ours[b] for a, b in cells) / len(cells)
    recall = sum(both[a, b] / labelled[a] for a, b in cells) / len(cells)
    return 2 * precision * recall / (precision + recall)


def drift_figures(matches: Sequence[Match], labelled: Sequence[Labelled]) -> Figures:
    """Kinds of drift over the matched tellings; labelled drift on a missed telling counts as missed."""
    kinds = [({d.kind for d in b.telling.drift}, set(a.telling.kinds())) for a, b in matches]
    made, _ = sizes(kinds)
    return {
        "drift_f1": f1(sum(len(p & g) for p, g in kinds), made, sum(len(a.telling.kinds()) for a in labelled)),
        "drift_found": f1(
            sum(bool(p and g) for p, g in kinds),
            sum(bool(p) for p, _ in kinds),
            sum(bool(a.telling.kinds()) for a in labelled),
        ),
    }


def lineages(trace: shape.Trace) -> list[GoldArticle]:
    """Kinds and parents of a dossier's articles, in the labels' form."""
    return [
        GoldArticle(id=a.id, kind=a.kind, parents=tuple(p.id for p in a.parents))
        for story in trace.stories
        for a in story.articles
    ]


def descent_figures(found: Sequence[GoldArticle], labels: GoldStory) -> Figures:
    """Kinds of articles and where they have it from."""
    by_id = {article.id: article for article in found}
    wanted = {a.id: unversioned(a.parents) for a in labels.articles}
    made = {i: unversioned(by_id[i].parents) if i in by_id else [] for i in wanted}
    behind = [(unseen(i, made), unseen(i, wanted)) for i in wanted]
    return {
        "kind": share(a.id in by_id and by_id[a.id].kind == a.kind for a in labels.articles if a.kind != "unknown"),
        "parent_top1": share(
            any(same_parent(p, g) for p in made[i][:1] for g in wanted[i]) for i in wanted if wanted[i]
        ),
        "parents_f1": f1(
            sum(common(made[i], wanted[i], same_parent) for i in wanted),
            *sizes([(made[i], wanted[i]) for i in wanted]),
        ),
        "original_f1": f1(sum(common(p, g, same) for p, g in behind), *sizes(behind)),
    }


def unversioned(parents: Iterable[str]) -> list[str]:
    """Parents without the numbers that tell versions of one unseen text apart (`*AP-1` → `*AP`), each once."""
    return list(dict.fromkeys(re.sub(r"-\d+$", "", p) if p.startswith("*") else p for p in parents))


def same_parent(one: str, other: str) -> bool:
    """Articles of the set by id, unseen originals by name."""
    return same(one, other) if one.startswith("*") else one == other


def unseen(article: str, parents: Mapping[str, Sequence[str]]) -> list[str]:
    """The unseen originals behind an article, through any number of parents."""
    found: dict[str, None] = {}
    todo = list(reversed(parents.get(article, ())))
    while todo:
        parent = todo.pop()
        if parent not in found:
            found[parent] = None
            todo += reversed(parents.get(parent, ()))
    return [parent for parent in found if parent.startswith("*")]


def origin_figures(matches: Sequence[Match], claims: Sequence[GoldClaim]) -> Figures:
    """The ledger of the claim of ours that holds most of a labelled claim's tellings; a claim without one is wrong."""
    votes: dict[str, Counter[tuple[str, str]]] = defaultdict(Counter)
    ledgers = {b.claim_key: b.claim.origins for _, b in matches}
    for a, b in matches:
        votes[a.claim.id][b.claim_key] += 1
    rows = [(ledgers[votes[c.id].most_common(1)[0][0]], c.origins) for c in claims if votes[c.id]]
    total = max(1, len(claims))
    return {
        "origins_exact": sum((p.low, p.high) == (g.low, g.high) for p, g in rows) / total,
        "origins_near": sum(abs(p.low - g.low) <= 1 and abs(p.high - g.high) <= 1 for p, g in rows) / total,
        "origins_cover": sum(p.low <= g.high and g.low <= p.high for p, g in rows) / total,
    }
