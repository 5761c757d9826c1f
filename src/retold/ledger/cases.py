"""A telling beside the best one of its claim, with all that their comparison asks of them."""

from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property

from retold import publishers
from retold.denials import denies, unshown
from retold.ledger.aligned import NOTHING, Alignment, Edit, Words, align, most
from retold.ledger.rests import CONTENT, canonical, content, likeness
from retold.records import Annotation, Article, Telling, When
from retold.syntax import within
from retold.text import Span, squeeze

DEEP = 6
"""Steps in the parse from a word to those that hang on it."""

NEGATIVE = frozenset("not n't no never neither nor nobody none without deny denial refute reject".split())

CLEARING = frozenset("acquit exonerate absolve clear".split())
"""Verbs by which somebody is said not to have done something: "was acquitted of poisoning wells"."""


@dataclass(frozen=True)
class Said:
    """A telling with its article and its annotation."""

    telling: Telling
    article: Article
    annotation: Annotation

    @cached_property
    def text(self) -> str:
        return squeeze(self.telling.span.of(self.article.text))

    @cached_property
    def sources(self) -> tuple[str, ...]:
        """All links of the chain by name."""
        return tuple(link.name for link in self.telling.chain)

    @cached_property
    def speakers(self) -> tuple[str, ...]:
        """The links that are no publishers: those who can know it themselves."""
        links = (x for x in self.telling.chain if x.role not in publishers.ROLES and publishers.lookup(x.name) is None)
        return tuple(link.name for link in links)

    @cached_property
    def publishers(self) -> frozenset[str]:
        return frozenset(canonical(name) for name in self.sources if name not in self.speakers)

    @cached_property
    def tokens(self) -> range:
        return within(self.annotation.tokens, self.telling.span)

    @cached_property
    def content(self) -> frozenset[str]:
        """The lemmas of nouns, names, verbs, adjectives and numerals."""
        return content(self.annotation, self.telling.span)

    @cached_property
    def around(self) -> frozenset[str]:
        """The same of its whole sentence, which may tell what the cut of the telling leaves out."""
        tokens = self.annotation.tokens
        at = bisect_right([first for first, _ in tokens.sentences], self.tokens.start) - 1 if self.tokens else 0
        if not self.tokens:
            return self.content
        first, last = tokens.sentences[at]
        return self.content | content(self.annotation, Span(tokens.starts[first], tokens.ends[last - 1]))

    @cached_property
    def words(self) -> Words:
        return Words(self.article, self.annotation, self.tokens)

    @cached_property
    def frame(self) -> tuple[Span, ...]:
        """Where the links of the chain stand."""
        return tuple(link.span for link in self.telling.chain if link.span)

    def frames(self, i: int) -> bool:
        """Whether a token belongs to what names a source and describes it: "documents that the paper has seen"."""
        start = self.annotation.tokens.starts[i]
        return any(s.start <= start < s.end for s in self._descriptions)

    @cached_property
    def _descriptions(self) -> tuple[Span, ...]:
        return tuple(self._described(span) for span in self.frame)

    def _described(self, span: Span) -> Span:
        """A link's span with the words that hang on it; without them if they are half of the telling or more."""
        tokens = self.annotation.tokens
        hanging = self._below({i for i in self.tokens if span.start <= tokens.starts[i] < span.end})
        if not hanging or 2 * len(hanging) >= len(self.tokens):
            return span
        return Span(min(span.start, tokens.starts[min(hanging)]), max(span.end, tokens.ends[max(hanging)]))

    def _below(self, heads: set[int]) -> set[int]:
        """Tokens of the telling with those that hang on them, a few steps deep."""
        found = heads & set(self.tokens)
        for _ in range(DEEP):
            found |= {i for i in self.tokens if self.annotation.tokens.heads[i] in found}
        return found

    @cached_property
    def negative(self) -> bool:
        words = any(self.annotation.tokens.lemmas[i].lower() in NEGATIVE for i in self.tokens)
        return words or self.cleared is not None

    @cached_property
    def cleared(self) -> int | None:
        """The deed of which somebody is cleared or found not guilty, by its token."""
        tokens = self.annotation.tokens
        for deed in (i for i in self.tokens if tokens.deps[i] == "pcomp" and tokens.lemmas[tokens.heads[i]] == "of"):
            over = tokens.heads[tokens.heads[deed]]
            over = tokens.heads[over] if tokens.deps[over] == "dobj" else over
            not_ = any(tokens.heads[k] == over and tokens.lemmas[k] == "not" for k in self.tokens)
            if tokens.lemmas[over] in ({"guilty"} if not_ else CLEARING):
                return deed
        return None

    @cached_property
    def negated(self) -> frozenset[str]:
        """The content words that a negation governs: those below "deny", or with "not" in one clause."""
        tokens = self.annotation.tokens
        found: set[int] = set()
        for i in self.tokens:
            if tokens.lemmas[i].lower() in NEGATIVE:
                verb = tokens.pos[i] == "VERB"
                held = {k for k in self.tokens if tokens.heads[k] == i and tokens.deps[k] != "conj"} if verb else set()
                found |= self._below(held or {tokens.heads[i]})
        if self.cleared is not None:
            found = found - set(range(self.cleared)) | self._below({self.cleared})
        return frozenset(tokens.lemmas[i].lower() for i in found if tokens.pos[i] in CONTENT) - NEGATIVE

    @cached_property
    def denies(self) -> bool:
        """Whether it is told as untrue, or as what somebody denies."""
        return denies(self.telling, self.article.text)

    @cached_property
    def unshown(self) -> bool:
        """Whether it only says that nothing shows it."""
        return unshown(self.telling, self.article.text)

    @cached_property
    def turned_round(self) -> bool:
        """Whether it says no: by its words, or by telling as untrue what its words say; both together say yes."""
        return self.negative != (self.telling.certainty == "denied")

    @cached_property
    def quotes(self) -> tuple[str, ...]:
        """The quoted passages that the telling holds or stands in, as far as it covers them."""
        span = self.telling.span
        inside = (q.span for q in self.annotation.quotes if q.span.overlap(span))
        return tuple(squeeze(self.article.text[max(s.start, span.start) : min(s.end, span.end)]) for s in inside)

    @cached_property
    def times(self) -> tuple[When, ...]:
        return tuple(t for t in self.annotation.times if self.telling.span.contains(t.span) and t.start and t.end)


@dataclass(frozen=True, kw_only=True)
class Case:
    """A telling beside the best one of its claim.

    Where the telling is itself the best one (`leads`), `best` is the one nearest to it, and never of the same article.
    `others` are tellings of the claim; `named` are the sources that the telling's article names anywhere;
    `uncredited` are the publishers whose text it takes and whom it names nowhere; `dependent` says that the two hang
    together.
    """

    told: Said
    best: Said
    others: tuple[Said, ...] = ()
    named: frozenset[str] = frozenset()
    uncredited: frozenset[str] = frozenset()
    dependent: bool = False
    leads: bool = False

    @property
    def there(self) -> str:
        """How notes call the other telling."""
        return "other telling" if self.leads else "best telling"

    @cached_property
    def alignment(self) -> Alignment:
        """The two word by word; empty where they are worded too differently for that."""
        if likeness(self.told.content, self.best.content) < NEAR:
            return NOTHING
        told, best = self.told.words.plain, self.best.words.plain
        if most(told, best) < max(LEAST, ALIKE * min(len(told), len(best))):
            return NOTHING
        found = align(self.told.words, self.best.words)
        return found if found.within >= ALIKE and found.same >= LEAST else NOTHING

    @property
    def same_words(self) -> bool:
        """Whether the two are worded alike to the last word."""
        return bool(self.alignment.same) and not self.edits

    @property
    def edits(self) -> tuple[Edit, ...]:
        return self.alignment.edits


NEAR, ALIKE, LEAST = 0.2, 0.7, 5
"""Two tellings are aligned if they share so much of their content words, and so much, and so many, of the shorter's
words in order."""
