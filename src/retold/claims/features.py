"""The signals by which two tellings are judged to say the same thing.

Each is a small function from a pair to a `Reason`: a value, and a note that names what was found. Its docstring is
what an analyst reads on screen.
"""

from collections.abc import Callable
from dataclasses import dataclass

from retold.claims.sides import Side
from retold.records import Reason


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """Two tellings of different articles with what was computed for many pairs at once.

    `words` and `letters` are cosines from 0 to 1; `margin` is how much better the two fit each other than
    either fits its best other match in the other's article, the smaller of the two.
    """

    a: Side
    b: Side
    words: float
    letters: float
    margin: float


Feature = Callable[[Pair], Reason]


def words(pair: Pair) -> Reason:
    """Rare words in common: the cosine over content words, each weighted by how rare it is in the story."""
    shared = sorted(set(pair.a.lemmas) & set(pair.b.lemmas))
    return Reason(feature="words", value=pair.words, note=_listed("both have", shared) or "no content word in common")


def letters(pair: Pair) -> Reason:
    """Runs of letters in common: the cosine over runs of three to five letters, which sees through word forms."""
    return Reason(feature="letters", value=pair.letters, note=f"{pair.letters:.0%} of the letters' weight in common")


def margin(pair: Pair) -> Reason:
    """How clearly they choose each other: likeness minus the best other match in the other's article, both ways."""
    better = (
        "each is the other's best match" if pair.margin > 0 else "one of them has a better match in the other article"
    )
    return Reason(feature="margin", value=pair.margin, note=better)


def grade(pair: Pair) -> Reason:
    """The distance in how sure the tellings are, from certainly so to certainly not, in six steps."""
    gap = abs(pair.a.telling.factuality - pair.b.telling.factuality) / 6
    note = f"{pair.a.telling.certainty} in one, {pair.b.telling.certainty} in the other"
    return Reason(feature="grade", value=gap, note=note)


def figures(pair: Pair) -> Reason:
    """Figures: 1 if only one of them has any; two figures for one unit, the same or rivals, may be one claim."""
    a, b = pair.a.figures, pair.b.figures
    if bool(a) != bool(b):
        return Reason(feature="figures", value=1.0, note="only one of them has figures")
    same = sorted({f.text for f in a for g in b if f.value == g.value and f.unit == g.unit})
    rival = [(f.text, g.text) for f in a for g in b if f.unit == g.unit]
    if same:
        return Reason(feature="figures", value=0.0, note=_listed("both have", same))
    note = f"both count it: '{rival[0][0]}' and '{rival[0][1]}'" if rival else "no figures to compare"
    return Reason(feature="figures", value=0.0, note=note)


def fate(pair: Pair) -> Reason:
    """What befell people: 1 if one telling has only one fate (dead, hurt, held, missing) and the other another."""
    a, b = (frozenset(s.lemmas) & FATES for s in (pair.a, pair.b))
    apart = bool(a and b and not a & b)
    note = f"'{min(a)}' in one, '{min(b)}' in the other" if apart else "no different fates"
    return Reason(feature="fate", value=float(apart), note=note)


def polarity(pair: Pair) -> Reason:
    """Negation: 1 if one of them has a negation and the other has none."""
    differs = pair.a.negative != pair.b.negative
    return Reason(feature="polarity", value=float(differs), note="one of them negates" if differs else "same polarity")


FATES = frozenset({"kill", "wound", "arrest", "missing", "evacuate", "hostage", "rescue"})
"""Rows of the thesaurus that say what befell people: the same figure for two of them counts two things."""

FEATURES: tuple[Feature, ...] = (words, letters, margin, grade, figures, fate, polarity)


def _listed(lead: str, found: list[str]) -> str:
    shown = ", ".join(f"'{w}'" for w in found[:6])
    return f"{lead} {shown}{' …' if len(found) > 6 else ''}" if found else ""
