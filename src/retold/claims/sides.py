"""A telling as it is compared: its words, names and figures, without the frame that puts it on a source."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from retold import publishers
from retold.records import Annotation, Article, Figure, Material, Telling, Tokens
from retold.syntax import within
from retold.text import squeeze
from retold.thesaurus import same

EMPTY = frozenset({"PUNCT", "SPACE", "DET", "ADP", "AUX", "PRON", "CCONJ", "SCONJ", "PART", "SYM", "X", "INTJ"})
"""Parts of speech that carry no content."""

SPEECH = frozenset("say tell report accord add".split())
"""Lemmas of the frame around a telling; nearly every telling has one, so that sharing it says nothing."""

WEEKDAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())

HEADS = frozenset({"VERB", "AUX", "NOUN", "ADJ", "PROPN"})
"""What may head a telling; a mark or a conjunction does so only where nothing else does."""

NEGATIVE = frozenset("not n't no never neither nor nobody none without deny denial refute".split())


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Side:
    """One telling, ready to be compared.

    `article` is its number in the story, `sentence` that of the sentence where it begins among all of the story, and
    `order` its own among all tellings. `lemmas` are content lemmas in order, words of one row of the thesaurus alike;
    `head` is that of the word that heads the telling, mostly a verb. `weekdays` are those named in it, `published` is
    the day of its article. `issued`: a body tells it on its own page, from no publisher. `house` publishes the article.
    """

    order: int
    article: int
    sentence: int
    telling: Telling
    text: str
    lemmas: tuple[str, ...]
    head: str
    figures: tuple[Figure, ...]
    negative: bool
    weekdays: frozenset[str]
    published: date | None
    issued: bool = False
    house: str = ""


def sides(material: Material) -> list[Side]:
    """Every telling of the story, article by article, in order of the text."""
    found: list[Side] = []
    before = 0
    for number, told in enumerate(material.tellings):
        article, annotation = material.articles[number], material.annotations[number]
        place = Place(article, annotation, number, before)
        found += [side(t, len(found) + n, place) for n, t in enumerate(told)]
        before += len(annotation.tokens.sentences)
    return found


class Place(NamedTuple):
    """An article of a story, its number, and the number of sentences in those before it."""

    article: Article
    annotation: Annotation
    number: int
    before: int


def side(telling: Telling, order: int, place: Place) -> Side:
    """One telling with the content of its tokens."""
    tokens = place.annotation.tokens
    inside = within(tokens, telling.span)
    frame = [link.span for link in telling.chain if link.span and link.span.overlap(telling.span)]
    own = [i for i in inside if not any(s.start <= tokens.starts[i] < s.end for s in frame)]
    content = [i for i in own if tokens.pos[i] not in EMPTY and tokens.lemmas[i].lower() not in SPEECH]
    words = {tokens.lemmas[i].lower() for i in inside}
    published = place.article.published.at
    lemmas = tuple(same(tokens.lemmas[i].lower()) for i in content if tokens.lemmas[i].strip())
    return Side(
        order=order,
        article=place.number,
        sentence=place.before + max(0, bisect_right(tokens.sentences, (inside.start, len(tokens.starts))) - 1),
        telling=telling,
        text=squeeze(telling.span.of(place.article.text)),
        lemmas=lemmas,
        head=head(tokens, own),
        figures=telling.figures,
        negative=not words.isdisjoint(NEGATIVE),
        weekdays=WEEKDAYS & words,
        published=published.date() if published else None,
        issued=publishers.is_body(place.article.outlet or "")
        and all(x.role not in publishers.ROLES for x in telling.chain),
        house=place.article.outlet or "",
    )


def head(tokens: Tokens, own: Sequence[int]) -> str:
    """The lemma of the first token that hangs on none of the others."""
    inside = set(own)
    tops = [i for i in own if tokens.heads[i] not in inside or tokens.heads[i] == i]
    top = next((i for i in tops if tokens.pos[i] in HEADS), tops[0] if tops else None)
    return "" if top is None else same(tokens.lemmas[top].lower())


def sentence_lemmas(annotations: Sequence[Annotation]) -> list[list[set[str]]]:
    """The lemmas of each sentence of each article, for counting how rare a lemma is in a story."""
    return [
        [{same(lemma.lower()) for lemma in a.tokens.lemmas[first:last]} for first, last in a.tokens.sentences]
        for a in annotations
    ]
