"""One batched pass of the language model over each article; the only import of the language library."""

import importlib
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from sys import intern
from typing import Any  # the language library has no types

from retold.annotations import shadow, weights
from retold.annotations.abbreviations import BEFORE, BEHIND, HALVES, starts
from retold.annotations.datelines import REACH, dateline
from retold.annotations.fates import fated
from retold.annotations.mentions import resolve
from retold.annotations.quantities import figures
from retold.annotations.quotes import quotes
from retold.annotations.times import times
from retold.errors import InputError, ModelError
from retold.records import Annotation, Article, By, Tokens
from retold.settings import Settings, digest
from retold.syntax import Tree
from retold.text import Span
from retold.transcripts import turns

VERSION = 10

SEMICOLON = re.compile(r";(?=\s)")

NEEDED = {
    "DEP": "parser",
    "TAG": "tagger",
    "POS": "parts of speech (attribute_ruler or morphologizer)",
    "LEMMA": "lemmatizer",
    "ENT_IOB": "entity recognizer (ner)",
}
"""What is read from a model's work on a sentence, with the component that gives it."""

PIECE = 8_000
"""Longest stretch, in characters, that the parser sees at once: its memory grows with it, its quality does not."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Annotate:
    """The stage from articles to annotations."""

    settings: Settings = Settings()
    name: str = "annotations"

    def source(self, article: Article) -> str:
        return article.source

    def load(self) -> Callable[[Sequence[Article]], list[Annotation]]:
        """Load the model (about a second) and return the function over batches."""
        nlp = load_model(self.settings.model)
        by = By(stage=self.name, version=VERSION, settings=digest(self.settings.model))

        def annotate(batch: Sequence[Article]) -> list[Annotation]:
            for article in batch:
                if len(article.text) > self.settings.max_chars:
                    raise InputError(
                        article.source, f"the text has more than {self.settings.max_chars:,} characters; split it first"
                    )
            return [enrich(article, tokens, by) for article, tokens in zip(batch, parse(nlp, batch), strict=True)]

        return annotate


@lru_cache(maxsize=2)
def load_model(name: str) -> Any:
    """The named model: an installed package or a path. The bundled one is verified; raises `ModelError`."""
    import spacy

    bundled = name == Settings().model
    try:
        if bundled:
            package = importlib.import_module(name)
            folder = next(Path(package.__path__[0]).glob("en_core_web_sm*-3.8.0"))
            weights.verify(folder)
            nlp: Any = spacy.load(folder)
        else:
            nlp = spacy.load(name)
    except ModelError:
        raise
    except (Exception, SystemExit) as error:  # a model is a package of somebody else's, which runs when it is loaded
        hint = "install Retold again" if bundled else "name an installed package or a folder of a model"
        raise ModelError(f"the language model {name} cannot be loaded ({type(error).__name__}): {hint}") from error
    if lacking := [] if bundled else missing(nlp):
        raise ModelError(f"the language model {name} has no {', no '.join(lacking)}: name a model with all of them")
    for word in BEFORE:
        nlp.tokenizer.add_special_case(word, [{"ORTH": word}])
    return nlp


def missing(nlp: Any) -> list[str]:
    """The components that a model would need and lacks, by what it does to a sentence."""
    doc = nlp("The harbour office closed two ports.")
    return [component for made, component in NEEDED.items() if not doc.has_annotation(made)]


def enrich(article: Article, tokens: Tokens, by: By) -> Annotation:
    """The annotation from the parse and from the parts that read the text itself."""
    tree = Tree(article.text, tokens)
    entities, mentions = resolve(tree)
    return Annotation(
        article=article.id,
        tokens=tokens,
        entities=entities,
        mentions=mentions,
        quotes=quotes(article.text, article.blocks),
        figures=fated(figures(article.text, tokens), tree),
        times=times(article.text, article.published),
        by=by,
    )


def pieces(article: Article) -> Iterator[Span]:
    """What the parser reads of an article: its blocks without furniture, datelines and credits, cut at semicolons.

    A semicolon joins two sentences that the parser would hang on each other; a dateline would become a subject, and so
    would the speaker of a turn in a transcript.
    """
    blocks = [b.span for b in article.blocks if b.kind != "furniture"] or [Span(0, len(article.text))]
    lines = sorted(c.span for c in article.credits if c.kind in {"dateline", "credit-line", "byline"})
    labels = {turn.label.start: turn.label.end for turn in turns(article.text, blocks)}
    for block in blocks:
        start = labels.get(block.start) or dateline(article.text, block)
        for credit in lines:
            if start <= credit.start and credit.end <= min(block.end, block.start + REACH):
                yield from cut(article.text, Span(start, credit.start))
                start = credit.end
        for stop in (*(m.end() for m in SEMICOLON.finditer(article.text, start, block.end)), block.end):
            yield from cut(article.text, Span(start, stop))
            start = stop


def cut(text: str, span: Span) -> Iterator[Span]:
    """A span in stretches that the parser can take, cut after sentences or else between words."""
    start, end = span
    while end - start > PIECE:
        stop = text.rfind(". ", start + PIECE // 2, start + PIECE) + 1
        stop = stop or text.rfind(" ", start + PIECE // 2, start + PIECE)
        stop = stop if stop > start else start + PIECE
        yield Span(start, stop)
        start = stop
    if start < end:
        yield Span(start, end)


def parse(nlp: Any, batch: Sequence[Article]) -> list[Tokens]:
    """The parse of each article, its pieces joined with offsets into the whole text."""
    docs, owners, offsets = [], [], []
    for number, article in enumerate(batch):
        plain = shadow.shadow(article.text)
        words = frozenset(plain.split()) if shadow.lost_apostrophes(plain) else frozenset()
        for span in pieces(article):
            doc, spans = tokenize(nlp, span.of(plain), span.start, words)
            if spans:
                docs.append(doc)
                owners.append(number)
                offsets.append(spans)
    columns = [Columns() for _ in batch]
    for doc, number, spans in zip(nlp.pipe(docs, batch_size=64), owners, offsets, strict=True):
        columns[number].add(doc, spans)
    return [c.freeze() for c in columns]


def tokenize(nlp: Any, plain: str, at: int, words: frozenset[str]) -> tuple[Any, list[Span]]:
    """A document of the library and the span of each of its tokens; `words` is empty unless apostrophes were lost."""
    if shadow.FILLER in plain:
        place = shadow.places(plain)
        doc = nlp.make_doc(plain.replace(shadow.FILLER, ""))
        spans = [Span(at + place[t.idx], at + place[t.idx + len(t)]) for t in doc]
    else:
        doc = nlp.make_doc(plain)
        spans = [Span(at + t.idx, at + t.idx + len(t)) for t in doc]
    if not any(t.text in HALVES or (words and shadow.split_possessive(t.text, words)) for t in doc):
        return stopped(doc), spans
    from spacy.tokens import Doc

    texts: list[str] = []
    spaces: list[bool] = []
    repaired: list[Span] = []
    for token, span in zip(doc, spans, strict=True):
        cut = words and shadow.split_possessive(token.text, words)
        if cut:
            texts += [token.text[:cut], "'s" if token.text.endswith("s") else "n't"]
            spaces += [False, bool(token.whitespace_)]
            repaired += [Span(span.start, span.start + cut), Span(span.start + cut, span.end)]
        else:
            hour = token.text in HALVES and token.i > 0 and doc[token.i - 1].like_num
            texts.append(HALVES[token.text] if hour else token.text)
            spaces.append(bool(token.whitespace_))
            repaired.append(span)
    return stopped(Doc(nlp.vocab, words=texts, spaces=spaces)), repaired


def stopped(doc: Any) -> Any:
    """The document, with what is sure of its sentences: whether the full stop of an abbreviation ends one."""
    for token in doc[:-1]:
        parted = doc[token.i - 1].text + token.text if token.text == "." and token.i else ""
        begins = starts(parted if parted in BEHIND else token.text, doc[token.i + 1].text)
        if begins is not None:
            doc[token.i + 1].is_sent_start = begins
    return doc


class Columns:
    """Collects the parses of an article's pieces into columns."""

    def __init__(self) -> None:
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.lemmas: list[str] = []
        self.pos: list[str] = []
        self.tags: list[str] = []
        self.deps: list[str] = []
        self.heads: list[int] = []
        self.sentences: list[tuple[int, int]] = []
        self.names: list[tuple[int, int, str]] = []

    def add(self, doc: Any, spans: Sequence[Span]) -> None:
        """Append one parsed piece; tokens of white space are left out and their children go to their head.

        What hung on white space that is a root becomes one, under the label of roots, by which every walk upwards ends.
        """
        base = len(self.starts)
        kept = [t.i for t in doc if not t.is_space]
        place = {old: base + new for new, old in enumerate(kept)}
        for i in kept:
            token = doc[i]
            head = token.head
            while head.is_space and head.head.i != head.i:
                head = head.head
            self.starts.append(spans[i].start)
            self.ends.append(spans[i].end)
            self.lemmas.append(intern(token.lemma_.lower()))  # half the memory: words recur
            self.pos.append(token.pos_)
            self.tags.append(token.tag_)
            above = place.get(head.i, place[i])
            self.heads.append(above)
            self.deps.append(token.dep_ if above != place[i] else "ROOT")
        for sentence in doc.sents:
            inside = [place[t.i] for t in sentence if t.i in place]
            if inside:
                self.sentences.append((inside[0], inside[-1] + 1))
        for name in doc.ents:
            inside = [place[t.i] for t in name if t.i in place]
            if inside:
                self.names.append((inside[0], inside[-1] + 1, name.label_))

    def freeze(self) -> Tokens:
        return Tokens(
            starts=tuple(self.starts),
            ends=tuple(self.ends),
            lemmas=tuple(self.lemmas),
            pos=tuple(self.pos),
            tags=tuple(self.tags),
            deps=tuple(self.deps),
            heads=tuple(self.heads),
            sentences=tuple(self.sentences),
            names=tuple(self.names),
        )
