"""Is the certainty of what is told right? Grades of events against UW and MEANTIME.

The data (`data/certainty/*_dev.jsonl` below `RETOLD_EVAL_DATA`) are news sentences in which each event word has a grade
from −3 (certainly not) to +3 (certainly so) by the author's view: the UW set of Lee et al. (2015), graded by a crowd,
and MEANTIME of Minard et al. (2016), both in the form of Stanovsky et al. (2017). The measure of the field is Pearson's
r; published systems that learn from UW's words reach about .83 to .87 on its test part.

Our grade of an event word is `factuality` of its token. The weights of its signs were fitted on the training parts
(`evals/train/factuality.py`); the development parts, on which is measured here, took no part in that. `_head_r` looks
only at words that head their telling; their grade is the `Telling.factuality` that users see.

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
from retold.records import Annotation, Article, Telling, Tokens
from retold.syntax import Tree
from retold.tellings.factuality.grade import factuality
from retold.tellings.rules import Rules
from retold.text import Span

FOLDER = Path("data") / "certainty"
SETS = ("uw", "meantime")

CERTAIN = 3.0
"""The grade of a word that our tokens do not hold."""

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
class Sentence:
    """A sentence as an article of its own, and where its events stand in it with their grades by people."""

    article: Article
    annotation: Annotation
    events: tuple[tuple[Span, float], ...]


@dataclass(frozen=True, slots=True)
class Graded:
    """One event word with both grades; `told` is the grade of the telling whose top it is, None if it is no top."""

    label: float
    grade: float
    told: float | None = None


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


def read(root: Path, name: str) -> list[Sentence]:
    """The parsed sentences of a file of the data, which is named without its ending."""
    rows = [msgspec.json.decode(line, type=Row) for line in (root / FOLDER / f"{name}.jsonl").read_bytes().splitlines()]
    printed = [joined(row.text.split()) for row in rows]
    articles = [Article(id=str(i), key=str(i), source=name, text=text) for i, (text, _) in enumerate(printed)]
    return [
        Sentence(article, annotation, tuple((spans[target.span1[0]], target.label) for target in row.targets))
        for row, (_, spans), article, annotation in zip(
            rows, printed, articles, Annotate().load()(articles), strict=True
        )
    ]


def load(root: Path, name: str) -> list[Graded]:
    """The events of the development part of a set with both grades."""
    sentences = read(root, f"{name}_dev")
    told = Rules().load()([(s.article, s.annotation) for s in sentences])
    return [
        graded(sentence, span, label, tellings)
        for sentence, tellings in zip(sentences, told, strict=True)
        for span, label in sentence.events
    ]


def graded(sentence: Sentence, span: Span, label: float, told: Sequence[Telling]) -> Graded:
    """The event word with our grade, and with that of the shortest telling that holds it if it is its top."""
    tokens = sentence.annotation.tokens
    at = token(tokens, span)
    grade = CERTAIN if at is None else factuality(Tree(sentence.article.text, tokens), at)
    telling = min((t for t in told if t.span.contains(span)), key=lambda t: len(t.span), default=None)
    heads = telling is not None and tops(telling.span, span, tokens)
    return Graded(label, grade, telling.factuality if telling is not None and heads else None)


def token(tokens: Tokens, word: Span) -> int | None:
    """The first of our tokens that shares a character with a word of the data."""
    return next((i for i in range(len(tokens)) if Span(tokens.starts[i], tokens.ends[i]).overlap(word)), None)


def tops(telling: Span, word: Span, tokens: Tokens) -> bool:
    """Whether a word of a telling hangs on nothing inside it."""
    inside = [telling.contains(Span(*ends)) for ends in zip(tokens.starts, tokens.ends, strict=True)]
    at = token(tokens, word)
    return at is not None and inside[at] and (tokens.heads[at] == at or not inside[tokens.heads[at]])


def figures(root: Path) -> dict[str, float]:
    """For each set Pearson's r over all events (`uw_r`) and over heads of tellings, and the mean distance of grades."""
    found: dict[str, float] = {}
    for name in SETS:
        events = load(root, name)
        heads = [(e.label, e.told) for e in events if e.told is not None]
        found[f"{name}_r"] = correlation([(e.label, e.grade) for e in events])
        found[f"{name}_head_r"] = correlation(heads)
        found[f"{name}_distance"] = statistics.fmean(abs(e.label - e.grade) for e in events)
    return found


def correlation(grades: Sequence[tuple[float, float]]) -> float:
    """Pearson's r of both grades."""
    return statistics.correlation(*zip(*grades, strict=True))


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
