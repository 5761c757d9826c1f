"""A telling as it is compared: its words, names and figures, without the frame that puts it on a source."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from retold.claims.thesaurus import same
from retold.records import Annotation, Article, Figure, Material, Telling, Tokens
from retold.text import Span, squeeze

EMPTY = frozenset({"PUNCT", "SPACE", "DET", "ADP", "AUX", "PRON", "CCONJ", "SCONJ", "PART", "SYM", "X", "INTJ"})
"""Parts of speech that carry no content."""

SPEECH = frozenset("say tell report accord add".split())
"""Lemmas of the frame around a telling; nearly every telling has one, so that sharing it says nothing."""

NEGATIVE = frozenset("not n't no never neither nor nobody none without deny denial refute".split())


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Side:
    """One telling, ready to be compared.

    `article` is its number in the story and `order` its number among all tellings. `lemmas` are content
    lemmas in order, words of one row of the thesaurus alike.
    """

    order: int
    article: int
    telling: Telling
    text: str
    lemmas: tuple[str, ...]
    figures: tuple[Figure, ...]
    negative: bool


def sides(material: Material) -> list[Side]:
    """Every telling of the story, article by article, in order of the text."""
    found: list[Side] = []
    for number, told in enumerate(material.tellings):
        article, annotation = material.articles[number], material.annotations[number]
        found += [side(t, len(found) + n, number, article, annotation) for n, t in enumerate(told)]
    return found


def side(telling: Telling, order: int, number: int, article: Article, annotation: Annotation) -> Side:
    """One telling with the content of its tokens."""
    tokens = annotation.tokens
    inside = within(tokens, telling.span)
    frame = [link.span for link in telling.chain if link.span and link.span.overlap(telling.span)]
    content = [
        i
        for i in inside
        if tokens.pos[i] not in EMPTY
        and tokens.lemmas[i].lower() not in SPEECH
        and not any(s.start <= tokens.starts[i] < s.end for s in frame)
    ]
    lemmas = tuple(same(tokens.lemmas[i].lower()) for i in content if tokens.lemmas[i].strip())
    return Side(
        order=order,
        article=number,
        telling=telling,
        text=squeeze(telling.span.of(article.text)),
        lemmas=lemmas,
        figures=telling.figures,
        negative=any(tokens.lemmas[i].lower() in NEGATIVE for i in inside),
    )


def within(tokens: Tokens, span: Span) -> range:
    """The tokens that begin inside a span."""
    return range(bisect_left(tokens.starts, span.start), bisect_left(tokens.starts, span.end))


def sentence_lemmas(annotations: Sequence[Annotation]) -> list[set[str]]:
    """The lemmas of each sentence of a story, for counting how rare a lemma is in it."""
    return [
        {same(lemma.lower()) for lemma in annotation.tokens.lemmas[first:last]}
        for annotation in annotations
        for first, last in annotation.tokens.sentences
    ]
