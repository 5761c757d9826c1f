"""What kind of claim it is, and how much a reader needs it, with the reasons."""

import math
from collections import Counter
from collections.abc import Sequence

from retold import outlets as publishing
from retold.claims.sides import Side
from retold.records import ClaimType, Material, Reason
from retold.syntax import within

FUTURE = frozenset("will would plan intend schedule expect expected slated due vow pledge promise propose aim".split())
OPINION = frozenset(
    """believe think consider likely unlikely probable possible may might could seem appear suggest indicate worst best
    largest biggest important significant historic serious main key""".split()
)
DENIAL = frozenset("deny denial refute reject dismiss".split())

LEAD = 0.15
"""The front share of an article that tells what its writer holds to be the news."""

OUTLETS, CENTRAL, DISPUTE, COUNTED = 1.0, 1.0, 0.8, 0.3
"""Weights of the reasons; set by hand: no labels say what a reader needs first."""


def kind(group: Sequence[Side], chosen: Side, material: Material) -> ClaimType:
    """The type of a claim, by what most of its tellings and its best telling say."""
    lemmas = verbs(chosen, material)
    if chosen.telling.certainty == "denied" or lemmas & DENIAL:
        return "denial"
    if 2 * sum(bool(s.figures) for s in group) > len(group):
        return "figure"
    if lemmas & FUTURE:
        return "plan"
    if chosen.telling.quoted or 2 * sum(s.telling.quoted for s in group) > len(group):
        return "statement"
    if lemmas & OPINION or chosen.telling.certainty == "hedged":
        return "assessment"
    return "event"


def verbs(side: Side, material: Material) -> set[str]:
    """The lemmas of a telling's verbs, auxiliaries and judging words."""
    tokens = material.annotations[side.article].tokens
    return {
        tokens.lemmas[i].lower()
        for i in within(tokens, side.telling.span)
        if tokens.pos[i] in ("VERB", "AUX", "ADJ", "ADV")
    }


def rank(group: Sequence[Side], material: Material) -> tuple[float, tuple[Reason, ...]]:
    """How much a reader needs a claim, the larger the sooner, and the reasons for it."""
    reasons = (outlets(group, material), centre(group, material), dispute(group), counted(group))
    weights = (OUTLETS, CENTRAL, DISPUTE, COUNTED)
    return sum(w * r.value for w, r in zip(weights, reasons, strict=True)), reasons


def outlets(group: Sequence[Side], material: Material) -> Reason:
    """How many outlets tell it; the logarithm to base 2."""
    found = set(publishing.outlets(material.articles[s.article] for s in group).values())
    note = f"{len(found)} outlets tell it" if len(found) > 1 else "one outlet tells it"
    return Reason(feature="outlets", value=math.log2(len(found)), note=note)


def centre(group: Sequence[Side], material: Material) -> Reason:
    """The share of the story's articles that tell it in title or lead."""
    articles = {s.article for s in group}
    leading = {s.article for s in group if s.telling.span.start <= LEAD * len(material.articles[s.article].text)}
    value = len(leading) / max(1, len(material.articles))
    return Reason(
        feature="centre",
        value=value,
        note=f"in title or lead of {len(leading)} of {len(articles)} articles that tell it",
    )


def dispute(group: Sequence[Side]) -> Reason:
    """1 if some deny it and some do not, ½ if they give different figures for the same unit."""
    told = Counter(denying(s) for s in group)
    if len(told) > 1:
        return Reason(feature="dispute", value=1.0, note=f"{told[True]} of {len(group)} tellings deny it")
    values: dict[str, set[float]] = {}
    for figure in (f for s in group for f in s.figures):
        values.setdefault(figure.unit, set()).add(figure.value)
    differing = sorted(unit for unit, found in values.items() if len(found) > 1)
    if differing:
        return Reason(feature="dispute", value=0.5, note="tellings give different figures")
    return Reason(feature="dispute", value=0.0, note="not disputed")


def denying(side: Side) -> bool:
    """Whether a telling denies it; `same` reads all verbs of denial as "deny"."""
    told = side.telling.certainty == "attributed" and bool(side.telling.chain)
    return side.telling.certainty == "denied" or (told and "deny" in side.lemmas)


def counted(group: Sequence[Side]) -> Reason:
    """1 if more than half of its tellings give a figure."""
    having = 2 * sum(bool(s.figures) for s in group) > len(group)
    return Reason(feature="figures", value=float(having), note="gives figures" if having else "no figures")
