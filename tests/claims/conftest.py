"""Fixtures of the claims tests: a story by hand, without the language model.

`story(*articles)` makes the material of one story; an article is a list of tellings, each a sentence or a `tell(...)`.
A sentence is one telling. Words with a capital are names, those of `VERBS` verbs, small words of `SMALL` carry nothing,
all others are nouns; a figure may be given by hand. All places, people and events are invented.
"""

import re
from typing import NamedTuple

import pytest

from retold.claims.sides import sides
from retold.records import Annotation, Article, By, Entity, Figure, Link, Material, Mention, Story, Telling, Tokens
from retold.text import Span

BY = By(stage="test", version=1, settings="s1")
VERBS = {
    "sank": "sink", "killed": "kill", "wounded": "wound", "injured": "injure", "said": "say", "left": "leave",
    "burned": "burn", "destroyed": "destroy", "plans": "plan", "build": "build", "denied": "deny", "rescued": "rescue",
    "carried": "carry", "opened": "open", "signed": "sign", "was": "be", "had": "have", "knew": "know",
}  # fmt: skip
SMALL = frozenset("the a an of in on at to and by with that its not no he she it will".split())


class Spec(NamedTuple):
    """One telling: its words, and what is known of it."""

    text: str
    chain: tuple[tuple[str, str], ...] = ()
    certainty: str = "asserted"
    figures: tuple[tuple[str, float, str], ...] = ()
    quoted: bool = False
    breaks: tuple[str, ...] = ()
    part: str = ""


def tell(text, *chain, certainty=None, figures=(), quoted=False, breaks=(), part=""):
    """A telling; `figures` are (text, value, unit), `part` is a passage of the sentence that is the telling."""
    sure = certainty or ("attributed" if chain else "asserted")
    return Spec(text, chain, sure, tuple(figures), quoted, tuple(breaks), part)


def tokenize(text):
    columns = []
    for match in re.finditer(r"\w+(?:'\w+)?|[^\w\s]", text):
        word = match.group()
        low = word.lower()
        if low in SMALL:
            pos, lemma = ("PRON" if low in {"he", "she", "it"} else "DET"), low
        elif low in VERBS:
            pos, lemma = "VERB", VERBS[low]
        elif word.isdigit():
            pos, lemma = "NUM", word
        elif not word[0].isalnum():
            pos, lemma = "PUNCT", word
        else:
            pos, lemma = ("PROPN", word) if word[0].isupper() else ("NOUN", low.rstrip("s"))
        columns.append((match.start(), match.end(), lemma, pos))
    return columns


def annotation(ident, text, figures=(), entities=(), mentions=()):
    columns = tokenize(text)
    ends = [n + 1 for n, c in enumerate(columns) if c[2] == "."] or [len(columns)]
    if ends[-1] != len(columns):
        ends.append(len(columns))
    starts = [0, *ends[:-1]]
    tokens = Tokens(
        starts=tuple(c[0] for c in columns), ends=tuple(c[1] for c in columns), lemmas=tuple(c[2] for c in columns),
        pos=tuple(c[3] for c in columns), tags=("",) * len(columns), deps=("",) * len(columns),
        heads=tuple(range(len(columns))), sentences=tuple(zip(starts, ends, strict=True)), names=(),
    )  # fmt: skip
    return Annotation(article=ident, tokens=tokens, figures=figures, entities=entities, mentions=mentions, by=BY)


def build(*articles, people=()):
    """`people` are (article, pronoun's offset, pronoun, name): who is meant by a pronoun."""
    made, annotations, tellings = [], [], []
    for number, specs in enumerate(articles):
        specs = [s if isinstance(s, Spec) else tell(s) for s in specs]
        texts = list(dict.fromkeys(s.text for s in specs))
        text, ident = " ".join(texts), f"a{number}"
        mine, figures = [], []
        for k, spec in enumerate(specs):
            start = text.find(spec.text)
            inner = text.find(spec.part, start) if spec.part else start
            span = Span(inner, inner + len(spec.part or spec.text.rstrip(".")))
            found = tuple(
                Figure(span=Span(at := text.find(t, span.start), at + len(t)), value=v, unit=u, hedge="exactly", text=t)
                for t, v, u in spec.figures
            )
            figures += found
            mine.append(
                Telling(
                    id=f"{ident}.{k}",
                    article=ident,
                    span=span,
                    certainty=spec.certainty,
                    figures=found,
                    chain=tuple(Link(name=n, role=r) for n, r in spec.chain),
                    breaks=spec.breaks,
                    quoted=spec.quoted,
                    factuality={"asserted": 3.0, "attributed": 2.0, "hedged": 1.0, "denied": -3.0}[spec.certainty],
                    by=BY,
                )
            )
        entities = tuple(Entity(name=name, kind="person") for a, *_, name in people if a == number)
        meant = [(at, at + len(word)) for a, at, word, _ in people if a == number]
        mentions = tuple(Mention(span=Span(*span), entity=k) for k, span in enumerate(meant))
        made.append(Article(id=ident, key=ident, source="", text=text, outlet=f"Paper {number}"))
        annotations.append(annotation(ident, text, tuple(figures), entities, mentions))
        tellings.append(tuple(sorted(mine, key=lambda t: t.span)))
    return Material(
        story=Story(id="s1", title="", articles=tuple(a.id for a in made)),
        articles=tuple(made), annotations=tuple(annotations), tellings=tuple(tellings),
    )  # fmt: skip


@pytest.fixture(name="tell")
def _tell():
    return tell


@pytest.fixture
def story():
    return build


@pytest.fixture
def sided():
    """`sided(*articles)`: the material and its sides."""

    def sided(*articles, **given):
        material = build(*articles, **given)
        return material, sides(material)

    return sided


class Same:
    """An encoder that puts texts near by the first letters of their words: enough to be deterministic."""

    def encode(self, texts):
        import numpy as np

        rows = np.zeros((len(texts), 26), dtype=np.float32)
        for n, text in enumerate(texts):
            for word in re.findall(r"[a-z]+", text.lower()):
                rows[n, ord(word[0]) - 97] += 1
        return rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-9)


@pytest.fixture
def encoder():
    return Same()
