"""Two tellings word by word: where nearly all words are the same, the few that are not say what was changed.

Only pairs that are worded alike are aligned. Where somebody tells a thing in words of his own, another name or a
missing quantifier is no evidence that anything was swapped.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cached_property

from retold.records import Annotation, Article
from retold.text import Span

LONGEST = 120
"""Words of a telling that are aligned; the work grows with their square."""

EMPTY = frozenset({"PUNCT", "SPACE", "SYM"})
SHORT = {"n't": "not", "'re": "are", "'ve": "have", "'ll": "will", "'m": "am", "ca": "can", "wo": "will"}


@dataclass(frozen=True)
class Words:
    """The words of a span: token numbers, and the words as they are compared."""

    article: Article
    annotation: Annotation
    tokens: range

    @cached_property
    def numbers(self) -> tuple[int, ...]:
        return tuple(i for i in self.tokens if self.annotation.tokens.pos[i] not in EMPTY)[:LONGEST]

    @cached_property
    def plain(self) -> tuple[str, ...]:
        return tuple(self.word(i) for i in self.numbers)

    def word(self, i: int) -> str:
        """A token without case and contraction."""
        columns = self.annotation.tokens
        flat = self.article.text[columns.starts[i] : columns.ends[i]].lower().replace("’", "'")
        return SHORT.get(flat, flat)

    def text(self, numbers: tuple[int, ...]) -> str:
        """A run of tokens as it stands in the article."""
        columns = self.annotation.tokens
        return " ".join(self.article.text[columns.starts[numbers[0]] : columns.ends[numbers[-1]]].split())

    def near(self, at: int, size: int) -> str:
        """Words from the one before a place to the second behind it, as they stand: a change in its surroundings."""
        shown = self.numbers[max(0, at - 1) : at + size + 2]
        return self.text(shown) if shown else ""

    def span(self, numbers: tuple[int, ...]) -> Span:
        columns = self.annotation.tokens
        return Span(columns.starts[numbers[0]], columns.ends[numbers[-1]])


@dataclass(frozen=True, slots=True)
class Edit:
    """Where two tellings part: the tokens (numbers) of what one has (`told`) for what the other has (`best`).

    `told_at` and `best_at` are places among the words of each; they say where words are missing if a side is empty.
    """

    told: tuple[int, ...]
    best: tuple[int, ...]
    told_at: int
    best_at: int


@dataclass(frozen=True, slots=True)
class Alignment:
    """All edits between two tellings, how many words are the same, and which share of the shorter's that is."""

    edits: tuple[Edit, ...]
    same: int
    within: float


NOTHING = Alignment((), 0, 0.0)


def most(a: Sequence[str], b: Sequence[str]) -> int:
    """The most words that two runs can have in common in order: those that both have at all. It is quickly counted."""
    return (Counter(a) & Counter(b)).total()


def align(told: Words, best: Words) -> Alignment:
    """The alignment of two tellings by their words."""
    if not told.plain or not best.plain:
        return NOTHING
    matcher = SequenceMatcher(None, told.plain, best.plain, autojunk=False)
    same = sum(block.size for block in matcher.get_matching_blocks())
    edits = tuple(
        Edit(told.numbers[a:b], best.numbers[c:d], a, c) for tag, a, b, c, d in matcher.get_opcodes() if tag != "equal"
    )
    shorter = min(len(told.plain), len(best.plain))
    return Alignment(edits, same, same / shorter)
