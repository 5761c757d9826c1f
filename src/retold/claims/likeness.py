"""How alike two tellings of a story are: by rare words, by runs of letters, by their sentences, and in meaning."""

import math
import re
from collections import Counter
from collections.abc import Iterable, Sequence, Set
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

from retold.claims.encoder import Encoder
from retold.claims.sides import Side

Numbers = NDArray[np.int64]
Values = NDArray[np.float64]

GRAMS = (3, 4, 5)
"""Lengths of runs of letters, as in the published comparisons of character TF-IDF for news paraphrase."""

FLAT = 0.3
"""What the encoder gives two unrelated sentences of one story; cosines are stretched so that this is 0. Of 0, .2, .3
and .4 the best average precision on the labelled pairs of ten stories."""

CHUNK = 20_000
"""Pairs whose similarity is computed at once, to hold memory constant."""


class Likeness:
    """The vectors of all tellings of one story.

    `sentences` are the lemmas of its sentences, article by article, for rarity and context.
    """

    def __init__(self, sides: Sequence[Side], articles: Sequence[Sequence[Set[str]]]) -> None:
        sentences = [sentence for article in articles for sentence in article]
        self.rarity = Rarity(sentences)
        weighed = [{lemma: self.rarity(lemma) for lemma in s.lemmas} for s in sides]
        self.words = unit(table(weighed))
        self.letters = letters([s.text for s in sides])
        self.mass = table([{lemma: math.sqrt(weight) for lemma, weight in row.items()} for row in weighed])
        self.sentences, self.passages = (
            unit(table([{lemma: self.rarity(lemma) for lemma in sorted(row)} for row in rows]))
            for rows in (sentences, [passage for article in articles for passage in passages(article)])
        )
        self.at = np.array([s.sentence for s in sides], dtype=np.int64)

    def of(self, first: Numbers, second: Numbers) -> Values:
        """The cosines of pairs, given by the tellings' numbers: one row a pair; words, letters."""
        return np.stack([products(self.words, first, second), products(self.letters, first, second)], axis=1)

    def shared(self, first: Numbers, second: Numbers) -> Values:
        """How much two tellings share: the summed rarity of their common lemmas, in units of the rarest possible."""
        return products(self.mass, first, second) / max(1.0, self.rarity.total)

    def context(self, first: Numbers, second: Numbers) -> Values:
        """The cosines of the sentences in which two tellings stand, over rare lemmas."""
        return products(self.sentences, self.at[first], self.at[second])

    def around(self, first: Numbers, second: Numbers) -> Values:
        """The same of these sentences together with those beside them."""
        return products(self.passages, self.at[first], self.at[second])


def passages(sentences: Sequence[Set[str]]) -> list[Set[str]]:
    """The lemmas of each sentence of an article with the one before and the one behind it."""
    return [set().union(*sentences[max(0, n - 1) : n + 2]) for n in range(len(sentences))]


def products(rows: csr_matrix, first: Numbers, second: Numbers) -> Values:
    """The inner products of pairs of rows."""
    found = [np.zeros(0)]
    for at in range(0, len(first), CHUNK):
        a, b = first[at : at + CHUNK], second[at : at + CHUNK]
        found.append(np.asarray(rows[a].multiply(rows[b]).sum(axis=1)).ravel())
    return np.concatenate(found)


def meaning(sides: Sequence[Side], first: Numbers, second: Numbers, encoder: Encoder) -> Values:
    """The nearness of pairs in meaning, from 0 to 1; only the tellings of these pairs are encoded."""
    needed, places = np.unique(np.concatenate([first, second]), return_inverse=True)
    vectors = encoder.encode([sides[n].text for n in needed])
    a, b = places[: len(first)], places[len(first) :]
    cosines = [
        np.einsum("ij,ij->i", vectors[a[at : at + CHUNK]], vectors[b[at : at + CHUNK]])
        for at in range(0, len(a), CHUNK)
    ]
    found = np.concatenate([np.zeros(0), *cosines])
    return np.asarray(np.maximum(found - FLAT, 0.0) / (1 - FLAT), dtype=np.float64)


class Rarity:
    """How rare a lemma is among the sentences of a story: log of (sentences + 1) / (those with it + ½); .01 or more."""

    def __init__(self, sentences: Sequence[Iterable[str]]) -> None:
        having = Counter(lemma for sentence in sentences for lemma in set(sentence))
        self.total = math.log(len(sentences) + 1)
        self._unseen = self._weight(0)
        self._weights = {lemma: self._weight(count) for lemma, count in having.items()}

    def __call__(self, lemma: str) -> float:
        return self._weights.get(lemma, self._unseen)

    def _weight(self, having: int) -> float:
        return max(0.01, self.total - math.log(having + 0.5))


def table(rows: Sequence[dict[str, float]]) -> csr_matrix:
    """A sparse matrix with a row for each dict and a column for each key, in order of first use."""
    columns: dict[str, int] = {}
    indices = [columns.setdefault(key, len(columns)) for row in rows for key in row]
    data = [value for row in rows for value in row.values()]
    ends = np.cumsum([0, *(len(row) for row in rows)])
    return csr_matrix((np.array(data, dtype=np.float64), indices, ends), shape=(len(rows), max(1, len(columns))))


def unit(matrix: csr_matrix) -> csr_matrix:
    """The matrix with every row scaled to length 1; an empty row stays empty."""
    lengths = np.sqrt(np.asarray(matrix.multiply(matrix).sum(axis=1)).ravel())
    lengths[lengths == 0] = 1.0
    data = matrix.data / np.repeat(lengths, np.diff(matrix.indptr))
    return csr_matrix((data, matrix.indices, matrix.indptr), shape=matrix.shape)


def letters(texts: Sequence[str]) -> csr_matrix:
    """TF-IDF over runs of letters inside words, one row a text. Runs are counted once for each distinct word."""
    counted = [Counter(re.findall(r"\w+", text.lower())) for text in texts]
    words = table([{w: float(n) for w, n in c.items()} for c in counted])
    vocabulary = list(dict.fromkeys(w for c in counted for w in c))
    grams = words @ table([{g: float(n) for g, n in runs(w).items()} for w in vocabulary] or [{}])
    having = np.bincount(grams.indices, minlength=grams.shape[1])
    rare = np.log((len(texts) + 1) / (having + 0.5))
    data = (1 + np.log(grams.data)) * rare[grams.indices]
    return unit(csr_matrix((data, grams.indices, grams.indptr), shape=grams.shape))


@lru_cache(maxsize=100_000)
def runs(word: str) -> Counter[str]:
    """The runs of letters of a word with its borders."""
    bordered = f" {word} "
    return Counter(bordered[i : i + n] for n in GRAMS for i in range(len(bordered) - n + 1))
