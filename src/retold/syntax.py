"""Walks over a parse: children, subtrees and clauses of one article's tokens."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import Protocol

from retold.text import Span


class Columns(Protocol):
    """What a tree reads of a parse (`records.Tokens` has it)."""

    @property
    def starts(self) -> tuple[int, ...]: ...
    @property
    def ends(self) -> tuple[int, ...]: ...
    @property
    def lemmas(self) -> tuple[str, ...]: ...
    @property
    def pos(self) -> tuple[str, ...]: ...
    @property
    def tags(self) -> tuple[str, ...]: ...
    @property
    def deps(self) -> tuple[str, ...]: ...
    @property
    def heads(self) -> tuple[int, ...]: ...
    @property
    def sentences(self) -> tuple[tuple[int, int], ...]: ...


class Tree:
    """A view of one article's parse that answers questions about structure; tokens are named by index.

    Building it is linear in the tokens; every walk is iterative, so that no depth of nesting can exhaust the stack.
    """

    __slots__ = ("columns", "firsts", "kids", "sentence_of", "text")

    def __init__(self, text: str, columns: Columns) -> None:
        self.text = text
        self.columns = columns
        self.kids: list[list[int]] = [[] for _ in columns.heads]
        for i, head in enumerate(columns.heads):
            if head != i:
                self.kids[head].append(i)
        self.firsts = firsts(columns.heads)
        self.sentence_of = [0] * len(columns.heads)
        for s, (first, last) in enumerate(columns.sentences):
            for i in range(first, last):
                self.sentence_of[i] = s

    def word(self, i: int) -> str:
        """The token as it stands in the text."""
        return self.text[self.columns.starts[i] : self.columns.ends[i]]

    def lemma(self, i: int) -> str:
        return self.columns.lemmas[i]

    def pos(self, i: int) -> str:
        return self.columns.pos[i]

    def tag(self, i: int) -> str:
        return self.columns.tags[i]

    def dep(self, i: int) -> str:
        return self.columns.deps[i]

    def head(self, i: int) -> int:
        return self.columns.heads[i]

    def children(self, i: int, *deps: str) -> list[int]:
        """The children of a token, in order; only those with one of the labels, if any are given."""
        if not deps:
            return self.kids[i]
        return [k for k in self.kids[i] if self.columns.deps[k] in deps]

    def child(self, i: int, *deps: str) -> int | None:
        """The first child with one of the labels."""
        return next((k for k in self.kids[i] if self.columns.deps[k] in deps), None)

    def subtree(self, i: int, skip: Sequence[int] = ()) -> list[int]:
        """All tokens below and including `i`, in order, without the subtrees of the tokens in `skip`."""
        found, todo = [], [i]
        while todo:
            at = todo.pop()
            found.append(at)
            todo.extend(k for k in self.kids[at] if k not in skip)
        return sorted(found)

    def first(self, i: int) -> int:
        """The first token of the subtree of `i`, without a walk through it."""
        return self.firsts[i]

    def ancestors(self, i: int) -> Iterator[int]:
        """The heads above `i`, nearest first, the root last."""
        heads = self.columns.heads
        while heads[i] != i:
            i = heads[i]
            yield i

    def span(self, tokens: Sequence[int]) -> Span:
        """The characters from the first to the last of the tokens (which are in order and not empty)."""
        return Span(self.columns.starts[tokens[0]], self.columns.ends[tokens[-1]])

    def sentence_span(self, s: int) -> Span:
        first, last = self.columns.sentences[s]
        return Span(self.columns.starts[first], self.columns.ends[last - 1])


def within(columns: Columns, span: Span) -> range:
    """The tokens that begin inside a span."""
    return range(bisect_left(columns.starts, span.start), bisect_left(columns.starts, span.end))


def firsts(heads: Sequence[int]) -> list[int]:
    """For each token the first one of its subtree: from left to right, each goes up as far as nobody has been."""
    found = [-1] * len(heads)
    for i in range(len(heads)):
        at = i
        while found[at] < 0:
            found[at] = i
            at = heads[at]
    return found
