"""Are attributions found? Cues, sources and contents against PolNeAR's development part.

The data (`data/attribution/polnear_dev.jsonl` below `RETOLD_EVAL_DATA`) is the Political News Attribution Relations
corpus of Newell et al. (2018): in each article, annotators marked who is said to have said what, as character spans of
source, cue and content, each of which may be in several parts. The annotators' own agreement is α .754 on tokens. The
nearest system with published figures is Citron (Richards, 2020) on the similar PARC3: exact F1 of cue .823, source
.820, content .593 (.833 where overlap is enough).

How attributions are compared
- One attribution of ours is one frame: the cue is its token, the source its innermost link, the content its region
  without the cue and the verb's own helpers ("has said on Monday"), where the cue governs it.
- Spans are compared as sets of words; punctuation and white space do not count. *Exact* is the same words, *overlap*
  at least one in common.
- Each attribution of ours is paired with at most one of the gold, whose cue it meets, else, where one side has no cue
  in common, whose content it shares most words with. A part of the pair that only one side has counts against it.
- An article with several annotators is scored against each of them, and weighs as one.

    RETOLD_EVAL_DATA=… python -m evals.attribution [--errors]
"""

import bisect
import os
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import msgspec

from retold.annotations.annotate import Annotate
from retold.articles.extract import article as extract
from retold.articles.files import ROW, make
from retold.records import Annotation, Article, Declared
from retold.settings import Settings
from retold.syntax import Tree
from retold.tellings import frames
from retold.tellings.sources import Reader
from retold.text import Span

FILE = Path("data") / "attribution" / "polnear_dev.jsonl"

PARTS = ("cue", "source", "content")

WORD = re.compile(r"\w+")

HELPERS = ("aux", "auxpass", "neg", "advmod", "npadvmod", "prt", "dative", "mark", "punct", "cc", "expl")
"""What hangs on a cue and belongs to the saying, not to what is said."""

Words = frozenset[int]
"""Words of an article, by their running number."""


class Marked(msgspec.Struct, frozen=True):
    """One attribution as an annotator marked it; each part is a list of [start, end)."""

    source: list[tuple[int, int]]
    cue: list[tuple[int, int]]
    content: list[tuple[int, int]]


class Row(msgspec.Struct, frozen=True):
    """One article of the corpus, with what each of its annotators marked."""

    doc: str
    publisher: str
    text: str
    annotations: dict[str, list[Marked]]


@dataclass(frozen=True, slots=True)
class Attribution:
    """One attribution of either side, its parts as words."""

    cue: Words
    source: Words
    content: Words

    def part(self, name: str) -> Words:
        """The part of that name."""
        return {"cue": self.cue, "source": self.source, "content": self.content}[name]


@dataclass(frozen=True, slots=True)
class Case:
    """One article: our attributions, and those of each annotator."""

    text: str
    ours: tuple[Attribution, ...]
    gold: tuple[tuple[Attribution, ...], ...]


Pair = tuple[Attribution | None, Attribution | None]
"""One of ours and the gold one that it is paired with; None where a side has none."""


class Words_:
    """Numbers the words of a text and finds those that spans cover."""

    def __init__(self, text: str) -> None:
        found = [m.span() for m in WORD.finditer(text)]
        self.starts = [start for start, _ in found]
        self.ends = [end for _, end in found]

    def within(self, spans: Iterable[tuple[int, int]]) -> Words:
        """The words that the spans cover, wholly or in part."""
        covered: set[int] = set()
        for start, end in spans:
            covered.update(range(bisect.bisect_right(self.ends, start), bisect.bisect_left(self.starts, end)))
        return frozenset(covered)
