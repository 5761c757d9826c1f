"""Drift made by program: one thing changed in a sentence of a real article, and what kind of drift that is.

Each function reads one telling with the parse of its article and gives the changes of one kind that can be made in it,
or none. Choices follow from the words alone, so that the same article always gives the same changes. `style` makes
changes that are no drift.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property

from retold.records import Annotation, Article, DriftKind, Figure, Telling
from retold.syntax import Tree
from retold.text import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """Put `text` in the place of `span`; who compares the two should name one of `kinds`, or nothing if it is empty.

    `alone`: the changed sentence, `sentence`, is then the whole article, so that nothing around it says what it lost.
    `reverse`: the changed text is the earlier one, and the article's own the retelling.
    """

    name: str
    kinds: frozenset[DriftKind]
    span: Span
    text: str
    sentence: Span
    alone: bool = False
    reverse: bool = False


@dataclass(frozen=True)
class Place:
    """One telling in its article; `others` are the article's other tellings."""

    article: Article
    annotation: Annotation
    tree: Tree
    telling: Telling

    @cached_property
    def tokens(self) -> list[int]:
        """The telling's tokens outside of quotations and of what names its source."""
        columns = self.annotation.tokens
        barred = [q.span for q in self.annotation.quotes] + [x.span for x in self.telling.chain if x.span]
        return [
            i
            for i in range(len(columns))
            if self.telling.span.start <= columns.starts[i] < self.telling.span.end
            and not any(s.start <= columns.starts[i] < s.end for s in barred)
        ]

    @cached_property
    def sentence(self) -> Span:
        return self.tree.sentence_span(self.tree.sentence_of[self.tokens[0]])

    def free(self, span: Span) -> bool:
        """Whether a span lies inside the telling, and outside of quotations and sources."""
        barred = [q.span for q in self.annotation.quotes] + [x.span for x in self.telling.chain if x.span]
        return self.telling.span.contains(span) and not any(s.overlap(span) for s in barred)

    def words(self) -> Iterator[tuple[int, str]]:
        """The free tokens with their words in lower case."""
        for i in self.tokens:
            yield i, self.tree.word(i).lower()

    def at(self, i: int) -> Span:
        return Span(self.annotation.tokens.starts[i], self.annotation.tokens.ends[i])

    def change(self, name: str, span: Span, text: str, *kinds: DriftKind) -> Change:
        return Change(name=name, kinds=frozenset(kinds), span=span, text=text, sentence=self.sentence)


Make = Callable[[Place], Iterator[Change]]

COUNTED = "two three four five six seven eight nine ten eleven twelve".split()
TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()


def figures(place: Place) -> Iterator[Figure]:
    """The figures of a telling that are no dates."""
    for figure in place.telling.figures:
        dated = any(t.span.overlap(figure.span) for t in place.annotation.times)
        if place.free(figure.span) and not dated and not (not figure.unit and 1900 <= figure.value <= 2100):
            yield figure


def number(place: Place) -> Iterator[Change]:
    """Another number."""
    for figure in figures(place):
        for table in (COUNTED, TENS):
            if figure.text.lower() in table:
                other = table[(table.index(figure.text.lower()) + 3) % len(table)]
                yield place.change("number", figure.span, other, "number")
                return
        digits = re.search(r"\d[\d,.]*\d|\d", figure.span.of(place.article.text))
        if digits:
            at = Span(figure.span.start + digits.start(), figure.span.start + digits.end())
            first = digits[0][0]
            yield place.change("number", at, str(int(first) % 9 + 1) + digits[0][1:], "number")
            return


def hedged(place: Place) -> Iterator[Change]:
    """A hedge on a number, new or gone."""
    for figure in figures(place):
        if figure.value < 2 or "%" in figure.text:
            continue
        before = place.article.text[max(0, figure.span.start - 12) : figure.span.start]
        gone = re.search(r"\b(?:at least|more than|about|nearly|up to) $", before)
        if gone:
            start = figure.span.start - len(gone[0])
            if place.free(Span(start, figure.span.start)):
                yield place.change("hedge of a number", Span(start, figure.span.start), "", "number")
                return
        elif figure.hedge == "exactly" and re.search(r"\w $", before) and not re.search(r"\b(?:the|a|of) $", before):
            yield place.change("hedge of a number", Span(figure.span.start, figure.span.start), "at least ", "number")
            return


WEAK = frozenset("allegedly possibly apparently probably perhaps".split())


def raised(place: Place) -> Iterator[Change]:
    """A hedge gone: an adverb dropped, or "may have" made a perfect."""
    for i, word in place.words():
        if word in WEAK and place.tree.pos(i) == "ADV" and i + 1 < len(place.annotation.tokens):
            yield place.change("hedge gone", Span(place.at(i).start, place.at(i + 1).start), "", "certainty-raised")
            return
        if word in ("may", "might") and place.tree.tag(i) == "MD" and i + 1 in place.tokens:
            following = place.tree.word(i + 1).lower()
            text = "had" if following == "have" else "will"
            end = place.at(i + 1).end if following == "have" else place.at(i).end
            yield place.change("hedge gone", Span(place.at(i).start, end), text, "certainty-raised")
            return


def lowered(place: Place) -> Iterator[Change]:
    """A hedge put in: "burned" becomes "may have burned", "was hit" "may have been hit"."""
    if place.telling.certainty in ("hedged", "denied"):
        return
    for i, word in place.words():
        head = place.tree.head(i)
        main = place.tree.dep(i) in ("ROOT", "ccomp") or (
            place.tree.dep(i) == "auxpass" and place.tree.dep(head) in ("ROOT", "ccomp")
        )
        if not main or place.tree.children(head if place.tree.dep(i) == "auxpass" else i, "neg", "aux"):
            continue
        if word in ("was", "were") and place.tree.dep(i) == "auxpass":
            yield place.change("hedge put in", place.at(i), "may have been", "certainty-lowered")
            return
        if place.tree.tag(i) == "VBD" and word.endswith("ed") and place.tree.pos(i) == "VERB":
            yield place.change("hedge put in", place.at(i), f"may have {word}", "certainty-lowered")
            return


def lost(place: Place) -> Iterator[Change]:
    """The source cut off the front or the end of its sentence, and no other sentence left to name it."""
    telling, text = place.telling, place.article.text
    named = [x.span for x in telling.chain if x.span]
    if (
        telling.certainty != "attributed"
        or not named
        or any(q.span.overlap(telling.span) for q in place.annotation.quotes)
    ):
        return
    before, behind = Span(place.sentence.start, telling.span.start), Span(telling.span.end, place.sentence.end)
    bare = re.fullmatch(r"\W*", behind.of(text)) if len(before) else None
    if bare and all(before.contains(s) for s in named):
        kept = text[telling.span.start].upper() + text[telling.span.start + 1 : telling.span.end] + "."
    elif not len(before) and all(behind.contains(s) for s in named):
        kept = telling.span.of(text) + "."
    else:
        return
    yield Change(
        name="source gone", kinds=frozenset({"attribution-lost"}), span=place.sentence, text=kept,
        sentence=place.sentence, alone=True,
    )  # fmt: skip


PERSONS = ("Marta Quillfeather", "Ivo Laskerby", "Benedikt Ormholt")
BODIES = ("the Tessaly Institute", "the Harbour Council", "the Kessan Relief Fund")
PLACES = ("Ostrelburg", "Wexhaven", "Port Amery")
CROWDS = ("residents", "shopkeepers", "fishermen")


def resourced(place: Place) -> Iterator[Change]:
    """Another source in the same frame."""
    for link in place.telling.chain:
        if link.span is None or link.role not in ("person", "organisation", "anonymous"):
            continue
        if not place.sentence.contains(link.span) or any(q.span.overlap(link.span) for q in place.annotation.quotes):
            continue
        text, number = link.span.of(place.article.text), link.span.start
        if text.islower() and len(text.split()) == 1 and text.endswith("s"):
            yield place.change("other source", link.span, CROWDS[number % 3], "attribution-changed")
            return
        if re.fullmatch(r"[A-Z]\w+(?: [A-Z]\w+)+", text):
            pool = PERSONS if link.role == "person" else BODIES
            yield place.change("other source", link.span, pool[number % 3], "attribution-changed")
            return


NAME = re.compile(r"[A-Z]\w+(?: [A-Z]\w+)*")


def swapped(place: Place) -> Iterator[Change]:
    """Another person, body or place of the same kind, from the article if it names one."""
    columns = place.annotation.tokens
    for mention in place.annotation.mentions:
        entity = place.annotation.entities[mention.entity]
        text = mention.span.of(place.article.text)
        if entity.kind not in ("person", "organisation", "place") or not place.free(mention.span):
            continue
        inside = [i for i in place.tokens if mention.span.start <= columns.starts[i] < mention.span.end]
        if not inside or not NAME.fullmatch(text) or not all(place.tree.pos(i) == "PROPN" for i in inside):
            continue
        beside = [k for k in (inside[0] - 1, inside[-1] + 1) if 0 <= k < len(columns)]
        if any(place.tree.pos(k) == "PROPN" or place.tree.word(k) in ("-", "’s", "'s") for k in beside):
            continue
        names = [
            e.name
            for e in place.annotation.entities
            if e.kind == entity.kind and e.name.lower() not in place.sentence.of(place.article.text).lower()
            and NAME.fullmatch(e.name)
            and e.name[:4] not in entity.name
            and not set(e.name.split()) & set(entity.name.split())
        ]  # fmt: skip
        pool = tuple(names[:3]) or {"person": PERSONS, "place": PLACES}.get(
            entity.kind, ("Tessaly Lines", "Orvane Works")
        )
        other = pool[mention.span.start % len(pool)]
        if other != text:
            yield place.change("other referent", mention.span, other, "referent-swapped")
            return


DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
MONTHS = "January February March April May June July August September October November December".split()
LOOSE = {"yesterday": "last week", "last week": "last month", "last month": "last year", "last year": "last month",
         "today": "last week", "tomorrow": "next month", "next week": "next month", "this year": "last year",
         "this week": "last month", "this month": "last year"}  # fmt: skip


def retimed(place: Place) -> Iterator[Change]:
    """Another day, month or year."""
    for when in place.annotation.times:
        text = when.span.of(place.article.text)
        if not place.free(when.span):
            continue
        for table, step in ((DAYS, 3), (MONTHS, 4)):
            named = next((w for w in table if re.search(rf"\b{w}\b", text)), None)
            if named and (table is MONTHS or not re.search(r"\d", text)):
                at = when.span.start + text.index(named)
                other = table[(table.index(named) + step) % len(table)]
                yield place.change("other time", Span(at, at + len(named)), other, "time-changed")
                return
        year = re.search(r"\b(?:19|20)\d\d\b", text)
        if year:
            digits = Span(when.span.start + year.start(), when.span.start + year.end())
            yield place.change("other time", digits, str(int(year[0]) - 3), "time-changed")
            return
        if text.lower() in LOOSE:
            yield place.change("other time", when.span, LOOSE[text.lower()], "time-changed")
            return


def negated(place: Place) -> Iterator[Change]:
    """A "not" put in behind the auxiliary of the main verb, or taken away there."""
    for i, word in place.words():
        following = place.tree.word(i + 1).lower() if i + 1 < len(place.annotation.tokens) else ""
        if word not in "is are was were has have had will would can".split() or place.tree.dep(i) not in (
            "aux",
            "auxpass",
            "ROOT",
            "ccomp",
        ):
            continue
        governor = i if place.tree.dep(i) in ("ROOT", "ccomp") else place.tree.head(i)
        if place.tree.dep(governor) not in ("ROOT", "ccomp"):
            continue
        if following == "not" and word != "can":
            yield place.change("negated", Span(place.at(i).end, place.at(i + 1).end), "", "polarity")
            return
        if not place.tree.children(governor, "neg"):
            yield place.change("negated", Span(place.at(i).end, place.at(i).end), " not", "polarity")
            return


WIDER = {
    **dict.fromkeys("some several many most".split(), "all"),
    **dict.fromkeys("partly partially largely mostly".split(), "completely"),
    **dict.fromkeys("often sometimes usually".split(), "always"),
}
NARROWER = {
    "all": "some", "every": "one", "entire": "northern", "completely": "partly", "entirely": "partly",
    "always": "sometimes",
}  # fmt: skip


def widened(place: Place) -> Iterator[Change]:
    """A quantity made whole, or "all" put before what is told of a group."""
    for i, word in place.words():
        if word in WIDER and place.tree.pos(i) in ("DET", "ADJ", "ADV") and place.tree.word(i + 1) not in ("of", "%"):
            yield place.change("wider", place.at(i), WIDER[word], "scope-widened")
            return
    for i in bare(place):
        yield place.change("wider", Span(place.at(i).start, place.at(i).start), "all ", "scope-widened")
        return


def narrowed(place: Place) -> Iterator[Change]:
    """A whole made a part, or "some" put before what is told of a group."""
    for i, word in place.words():
        if word in NARROWER and place.tree.dep(i) in ("det", "amod", "advmod", "predet"):
            yield place.change("narrower", place.at(i), NARROWER[word], "scope-narrowed")
            return
    for i in bare(place):
        yield place.change("narrower", Span(place.at(i).start, place.at(i).start), "some ", "scope-narrowed")
        return


def bare(place: Place) -> Iterator[int]:
    """Where the phrases of plural nouns begin that are subjects or objects and have no article or number."""
    for i, _ in place.words():
        if place.tree.tag(i) == "NNS" and place.tree.dep(i) in ("nsubj", "nsubjpass", "dobj"):
            inside = place.tree.subtree(i)
            ahead = [k for k in inside if k <= i]
            plain = all(k in place.tokens and place.tree.pos(k) in ("ADJ", "NOUN", "PROPN") for k in ahead)
            if not place.tree.children(i, "det", "nummod", "poss", "predet", "quantmod", "case") and plain:
                yield ahead[0]


def requoted(place: Place) -> Iterator[Change]:
    """Another word inside a quotation, from elsewhere in the article."""
    columns = place.annotation.tokens
    for quote in place.annotation.quotes:
        inside = [i for i in range(len(columns)) if quote.span.start <= columns.starts[i] < quote.span.end]
        if quote.span.overlap(place.telling.span) < 0.6 * len(quote.span) or len(inside) < 8:
            continue
        for i in inside[3:-3]:
            if place.tree.tag(i) not in ("NN", "JJ") or not place.telling.span.contains(place.at(i)):
                continue
            others = [
                place.tree.word(k)
                for k in range(len(columns))
                if k not in inside and place.tree.tag(k) == place.tree.tag(i) and place.tree.word(k).islower()
                and place.tree.lemma(k) != place.tree.lemma(i)
            ]  # fmt: skip
            if others:
                yield place.change("quote altered", place.at(i), others[i % len(others)], "quote-altered")
                return


def shortened(place: Place) -> Iterator[Change]:
    """A phrase of three content words or more that says where, which or how, left out."""
    cut = phrase(place)
    if cut:
        yield place.change("detail dropped", cut, "", "detail-lost")


def lengthened(place: Place) -> Iterator[Change]:
    """The same the other way round: the article has what the earlier text had not."""
    cut = phrase(place)
    if cut:
        yield Change(
            name="detail put in", kinds=frozenset({"detail-added"}), span=cut, text="",
            sentence=place.sentence, reverse=True,
        )  # fmt: skip


def phrase(place: Place) -> Span | None:
    """A phrase that can go: it stands at the end of the telling or between commas, without figures and times."""
    text = place.article.text
    for i in place.tokens:
        verb = place.tree.pos(place.tree.head(i)) in ("VERB", "AUX")
        if not (place.tree.dep(i) in ("prep", "advcl") and verb) and place.tree.dep(i) not in ("relcl", "appos"):
            continue
        inside = place.tree.subtree(i)
        span = place.tree.span(inside)
        if inside != list(range(inside[0], inside[-1] + 1)) or not all(k in place.tokens for k in inside):
            continue
        figured = [f.span for f in place.annotation.figures] + [t.span for t in place.annotation.times]
        heavy = sum(place.tree.pos(k) in ("NOUN", "PROPN", "VERB", "ADJ") for k in inside)
        counted = any(f.overlap(span) for f in figured)
        last = span.end >= place.telling.span.end - 1
        between = text[: span.start].rstrip().endswith(",") and text[span.end :].startswith(",")
        if 3 <= heavy <= 12 and not counted and (last or between) and len(span) < 0.6 * len(place.telling.span):
            start = len(text[: span.start].rstrip().rstrip(","))
            if start > place.telling.span.start + 20:
                return Span(start, span.end + between)
    return None


DRIFTS: tuple[Make, ...] = (
    number, hedged, raised, lowered, lost, resourced, swapped, retimed, negated, widened, narrowed, requoted, shortened,
    lengthened,
)  # fmt: skip

SAME = {
    r"\bmore than (?=\d)": "over ", r"\babout (?=\d)": "around ", r"\bper ?cent\b": "percent",
    r"\bon (?=\w+day\b)": "", r"\bdid not\b": "didn't", r"\bwas not\b": "wasn't", r"\bwhich (?=\w+ed\b)": "that ",
    r"\bsaid\b": "stated", r"\bpeople\b": "persons", r"\balso \b": "", r"\bhowever, \b": "", r"\bwhile\b": "whereas",
    r"\bbegan\b": "started", r"\bdestroyed\b": "wrecked", r"\bkilled\b": "slain", r"\bseveral\b": "a number of",
    r"\b7\b": "seven", r"\bthree\b": "3", r"\btwo\b": "2", r"\bsix\b": "6",
}  # fmt: skip
"""Words for words that say the same."""


def style(place: Place) -> Iterator[Change]:
    """Another wording that changes nothing."""
    for pattern, other in SAME.items():
        found = re.search(pattern, place.telling.span.of(place.article.text))
        if found:
            start = place.telling.span.start + found.start()
            span = Span(start, start + len(found[0]))
            if place.free(span):
                yield place.change("other wording", span, other)
                return


MAKES: tuple[Make, ...] = (*DRIFTS, style)
