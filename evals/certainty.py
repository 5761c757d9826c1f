"""Is the certainty of what is told right? Grades of events against UW and MEANTIME.

The data (`data/certainty/*_dev.jsonl` below `RETOLD_EVAL_DATA`) are news sentences in which each event word has a grade
from −3 (certainly not) to +3 (certainly so) by the author's view: the UW set of Lee et al. (2015), graded by a crowd,
and MEANTIME of Minard et al. (2016), both in the form of Stanovsky et al. (2017). The measure of the field is Pearson's
r; published systems reach about .83 to .87 on UW's test part with models trained on it. Ours is trained on nothing.

Our grade of an event word is `Telling.factuality` of the shortest telling that holds the word. A word that stands in no
telling is in the text's own voice and has 3: mostly the "said" of an attribution, of which the author is certain.

    RETOLD_EVAL_DATA=… python -m evals.certainty
"""

import os
import statistics
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import msgspec

from retold.annotations.annotate import Annotate
from retold.records import Article, Telling
from retold.tellings.rules import Rules
from retold.text import Span

FOLDER = Path("data") / "certainty"
SETS = ("uw", "meantime")

OWN_VOICE = 3.0
"""The grade of what the article says itself."""

QUOTES = {"``": '"', "''": '"', "`": "'"}
NO_BLANK_BEFORE = frozenset([".", ",", ";", ":", "?", "!", ")", "]", "%", "'s", "n't", "'re", "'ve", "'ll", "'d", "'m"])
NO_BLANK_AFTER = frozenset(["(", "[", "$", "#"])


class Target(msgspec.Struct, frozen=True):
    """An event word: its range of words in the text (split at blanks), and its grade."""

    span1: tuple[int, int]
    label: float


class Row(msgspec.Struct, frozen=True):
    """One sentence with its graded events."""

    text: str
    targets: list[Target]


@dataclass(frozen=True, slots=True)
class Graded:
    """One event with both grades; `told` says whether it stands in a telling."""

    text: str
    span: Span
    label: float
    grade: float
    told: bool


def joined(words: Sequence[str]) -> tuple[str, list[Span]]:
    """The sentence as it was printed, from its words as a tokeniser left them, and where each word stands in it."""
    text, spans = "", []
    inside, glued = False, True
    for at, word in enumerate(words):
        shown = QUOTES.get(word, word)
        closing = word == "''" or (word == '"' and inside)
        if shown == '"':
            inside = not closing
        hyphen = shown == "-" and 0 < at < len(words) - 1
        text += "" if glued or closing or hyphen or shown in NO_BLANK_BEFORE else " "
        spans.append(Span(len(text), len(text) + len(shown)))
        text += shown
        glued = hyphen or shown in NO_BLANK_AFTER or (shown == '"' and not closing)
    return text, spans


def load(root: Path, name: str) -> list[Graded]:
    """The events of a data set with both grades."""
    rows = [
        msgspec.json.decode(line, type=Row) for line in (root / FOLDER / f"{name}_dev.jsonl").read_bytes().splitlines()
    ]
    printed = [joined(row.text.split()) for row in rows]
    articles = [Article(id=str(i), key=str(i), source=name, text=text) for i, (text, _) in enumerate(printed)]
    annotations = Annotate().load()(articles)
    told = Rules().load()(list(zip(articles, annotations, strict=True)))
    return [
        graded(text, spans[target.span1[0]], target.label, tellings)
        for row, (text, spans), tellings in zip(rows, printed, told, strict=True)
        for target in row.targets
    ]


def graded(text: str, span: Span, label: float, tellings: Sequence[Telling]) -> Graded:
    """The grade of the shortest telling that holds the word."""
    holding = [t for t in tellings if t.span.contains(span)]
    grade = min(holding, key=lambda t: len(t.span)).factuality if holding else OWN_VOICE
    return Graded(text, span, label, grade, bool(holding))


def figures(root: Path) -> dict[str, float]:
    """For each set Pearson's r, and the mean distance of the grades (`uw_r`, `uw_distance` …)."""
    found: dict[str, float] = {}
    for name in SETS:
        events = load(root, name)
        found[f"{name}_r"] = statistics.correlation([e.label for e in events], [e.grade for e in events])
        found[f"{name}_distance"] = statistics.fmean(abs(e.label - e.grade) for e in events)
        found[f"{name}_told"] = statistics.fmean(e.told for e in events)
    return found


def main() -> int:
    """Print the figures, or say that the data is not there."""
    root = Path(os.environ.get("RETOLD_EVAL_DATA", ""))
    if not (root / FOLDER / "uw_dev.jsonl").is_file():
        print(f"certainty: skipped, RETOLD_EVAL_DATA names no folder with {FOLDER}")
        return 0
    for name, value in figures(root).items():
        print(f"{name:20} {value:.3f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
