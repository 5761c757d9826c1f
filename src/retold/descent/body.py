"""The running text of an article, in which it says what its sources are."""

import re
from bisect import bisect_right
from collections.abc import Iterator

from retold import publishers
from retold.descent import cues
from retold.records import Annotation, Article
from retold.text import Span

ORIGINS = frozenset({"NORP", "GPE", "LOC"})
"""Labels of the language model for peoples and places."""


class Body:
    """The running text of one article: its paragraphs, its sentences, its quotations."""

    def __init__(self, article: Article, annotation: Annotation) -> None:
        self.article = article
        self.text = article.text
        blocks = [
            b.span for b in article.blocks if b.kind == "paragraph" and not cues.PICTURED.search(b.span.of(self.text))
        ]
        self.spans = blocks or [Span(0, len(article.text))]
        tokens = annotation.tokens
        starts = sorted(s.start for s in self.spans)
        ends = {s.start: s.end for s in self.spans}
        begins = [tokens.starts[first] for first, _ in tokens.sentences]
        at = [bisect_right(starts, b) - 1 for b in begins]
        self.starts = [b for b, k in zip(begins, at, strict=True) if k >= 0 and b < ends[starts[k]]]
        self.quotes = sorted(q.span for q in annotation.quotes)
        self.opened = [q.start for q in self.quotes]
        persons = (m.span for m in annotation.mentions if annotation.entities[m.entity].kind == "person")
        self.persons = sorted(persons)
        self.origins = [tokens.starts[a] for a, _, label in tokens.names if label in ORIGINS]

    def title(self) -> str:
        """The headline: as given, else the block that is one, else the first line if it is short."""
        if self.article.title:
            return self.article.title
        titled = next((b.span.of(self.text) for b in self.article.blocks if b.kind == "title"), "")
        first = self.text[:300].strip().split("\n", 1)[0]
        return titled or (first if len(first) < 160 else "")

    def matches(self, pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
        """The pattern's matches in running text, outside quotations."""
        for start, end in self.spans:
            for match in pattern.finditer(self.text, start, end):
                at = bisect_right(self.opened, match.start()) - 1
                if at < 0 or self.quotes[at].end <= match.start():
                    yield match

    def is_person(self, match: re.Match[str], *, end: bool) -> bool:
        """Whether the name that a match begins (or ends) with is a person's: some publishers are called like people."""
        at = match.end(1) - 1 if end else match.start(1)
        before = bisect_right(self.persons, at, key=lambda p: p.start) - 1
        return before >= 0 and at < self.persons[before].end

    def in_person(self, span: Span) -> bool:
        """Whether a passage is a person's name, or in one."""
        before = bisect_right(self.persons, span.start, key=lambda p: p.start) - 1
        return before >= 0 and span.start < self.persons[before].end

    def bears(self, name: str) -> bool:
        """Whether somebody in the article has the name for his surname and is called by it: "Ann Kestrel … Kestrel"."""
        called = [s.of(self.text) for s in self.persons]
        full = any(c.endswith(f" {name}") and publishers.lookup(c) is None for c in called)
        short = any(c != name and c.split()[-1] == name and len(c.split()) == 2 for c in called) or name in called
        return full and short and f"{name} News" not in self.text

    def is_origin(self, start: int, end: int) -> bool:
        """Whether a passage names a country, a people or a town: "a Norlandic newspaper" is not called that."""
        return self.origin(start, end) is not None

    def origin(self, start: int, end: int) -> int | None:
        """Where in a passage the name of a country, a people or a town begins; None if there is none."""
        return next((at for at in self.origins if start <= at < end), None)

    def found(self, pattern: re.Pattern[str]) -> Iterator[Span]:
        return (Span(*m.span()) for m in self.matches(pattern))

    def sentence(self, at: int) -> int:
        """The number of the sentence that a position lies in."""
        return max(0, bisect_right(self.starts, at) - 1)
