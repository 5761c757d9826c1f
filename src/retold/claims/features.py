"""The signals by which two tellings are judged to say the same thing.

Each is a small function from a pair to a `Reason`: a value, and a note that names what was found. Its docstring is
what an analyst reads on screen.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass

from retold.claims.sides import Side
from retold.records import Reason
from retold.thesaurus import FATES


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """Two tellings of different articles with what was computed for many pairs at once.

    `words`, `context` and `around` are cosines from 0 to 1, `meaning` is from 0 to 1 too; `shared` is in units of the
    rarest word of the story. `margin` is how much better the two fit each other than either fits its best other match
    in the other's article, the smaller of the two. `size` is how many different tellings the story has.
    """

    a: Side
    b: Side
    words: float
    margin: float
    meaning: float
    shared: float
    context: float
    around: float
    size: int


Feature = Callable[[Pair], Reason]


def words(pair: Pair) -> Reason:
    """Rare words in common: the cosine over content words, each weighted by how rare it is in the story."""
    shared = sorted(set(pair.a.lemmas) & set(pair.b.lemmas))
    return Reason(feature="words", value=pair.words, note=_listed("both have", shared) or "no content word in common")


def margin(pair: Pair) -> Reason:
    """How clearly they choose each other: likeness minus the best other match in the other's article, both ways."""
    better = (
        "each is the other's best match" if pair.margin > 0 else "one of them has a better match in the other article"
    )
    return Reason(feature="margin", value=pair.margin, note=better)


def meaning(pair: Pair) -> Reason:
    """Nearness in meaning by a sentence encoder, from that of two unrelated sentences (0) to equal ones (1)."""
    return Reason(feature="meaning", value=pair.meaning, note=f"{pair.meaning:.0%} alike to the sentence encoder")


def shared(pair: Pair) -> Reason:
    """How much they have in common: two words that are alike say less than eight, however well they match."""
    note = f"in common as much as {pair.shared:.1f} of the rarest words"
    return Reason(feature="shared", value=pair.shared, note=note)


def context(pair: Pair) -> Reason:
    """Rare words in common of the sentences in which the two stand."""
    note = f"{pair.context:.0%} of the weight of their sentences' words in common"
    return Reason(feature="context", value=pair.context, note=note)


def around(pair: Pair) -> Reason:
    """The same of these sentences together with those before and behind them: what the passages are about."""
    note = f"{pair.around:.0%} of the weight of the words there and in the sentences beside them in common"
    return Reason(feature="around", value=pair.around, note=note)


def days(pair: Pair) -> Reason:
    """Days between the two publications, but for the first: what is told weeks apart are two events in like words."""
    between = apart(pair)
    note = "one of them has no date" if between is None else f"published {between} day{'s'[: between != 1]} apart"
    return Reason(feature="days", value=late(pair), note=note)


def apart(pair: Pair) -> int | None:
    """The days between the publications of a pair, if both are known."""
    a, b = pair.a.published, pair.b.published
    return abs((a - b).days) if a and b else None


def late(pair: Pair) -> float:
    """The same but for the first day, in which one event's news goes round; 0 if not known."""
    return float(max(0, (apart(pair) or 0) - 1))


def size(pair: Pair) -> Reason:
    """How large the story is: the more is told, the more is alike by chance."""
    return Reason(feature="size", value=math.log(pair.size), note=f"{pair.size} different tellings in the story")


def head(pair: Pair) -> Reason:
    """What each says of it: 1 if the word that heads one of them, mostly its verb, is among the other's words."""
    both = sorted({h for h, o in ((pair.a.head, pair.b), (pair.b.head, pair.a)) if h in o.lemmas})
    return Reason(feature="head", value=float(bool(both)), note=_listed("both tell of", both) or "two different verbs")


def length(pair: Pair) -> Reason:
    """How alike they are in length: the content words of the shorter by those of the longer."""
    short, long = sorted(len(set(s.lemmas)) for s in (pair.a, pair.b))
    value = short / long if long else 1.0
    return Reason(feature="length", value=value, note=f"{short} and {long} content words")


def weekday(pair: Pair) -> Reason:
    """Days of the week: 1 if both name one and not the same."""
    a, b = pair.a.weekdays, pair.b.weekdays
    other = bool(a and b and not a & b)
    note = f"'{min(a).title()}' in one, '{min(b).title()}' in the other" if other else "no different days of the week"
    return Reason(feature="weekday", value=float(other), note=note)


def figures(pair: Pair) -> Reason:
    """Figures: 1 if only one of them has any, 2 if both have the same; two rivals for one unit may be one claim."""
    a, b = pair.a.figures, pair.b.figures
    if bool(a) != bool(b):
        return Reason(feature="figures", value=1.0, note="only one of them has figures")
    same = sorted(
        {f.text for f in a for g in b if f.value == g.value and (f.unit == g.unit or not (f.unit and g.unit))}
    )
    rival = [(f.text, g.text) for f in a for g in b if f.unit == g.unit]
    if same:
        return Reason(feature="figures", value=2.0, note=_listed("both have", same))
    note = f"both count it: '{rival[0][0]}' and '{rival[0][1]}'" if rival else "no figures to compare"
    return Reason(feature="figures", value=0.0, note=note)


def fate(pair: Pair) -> Reason:
    """What befell people: 1 if one telling has only one fate (dead, hurt, held, missing) and the other another."""
    a, b = (FATES.keys() & s.lemmas for s in (pair.a, pair.b))
    apart = bool(a and b and not a & b)
    note = f"'{min(a)}' in one, '{min(b)}' in the other" if apart else "no different fates"
    return Reason(feature="fate", value=float(apart), note=note)


def polarity(pair: Pair) -> Reason:
    """Negation: 1 if one of them has a negation and the other has none."""
    differs = pair.a.negative != pair.b.negative
    return Reason(feature="polarity", value=float(differs), note="one of them negates" if differs else "same polarity")


FEATURES: tuple[Feature, ...] = (
    words, margin, meaning, shared, context, around, size, days, head, length, weekday, figures, fate, polarity,
)  # fmt: skip

MEASURED = 8
"""The features in front, whose value stands in the pair or follows from it at once."""


def values(pair: Pair) -> list[float]:
    """The values of all features, without the notes that few pairs ever show."""
    measured = [pair.words, pair.margin, pair.meaning, pair.shared, pair.context, pair.around]
    at_once = [*measured, math.log(pair.size), late(pair)]
    return at_once + [feature(pair).value for feature in FEATURES[MEASURED:]]


def _listed(lead: str, found: list[str]) -> str:
    shown = ", ".join(f"'{w}'" for w in found[:6])
    return f"{lead} {shown}{' …' if len(found) > 6 else ''}" if found else ""
