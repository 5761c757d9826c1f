"""Fixtures of the descent tests: stories built by hand, without the model.

`report(text, outlet=…)` gives an article with a simple parse (words, sentences, quotations) and its tellings;
`says(text, outlet=…)` gives what it states; `story(*reports)` puts reports together; `traced(*reports)` gives the
descent by outlet. The texts are invented: the town of Ostmark, the agencies Corvane and Nordpress, the Ostmark
Courier, the Harbour Ledger and Tidewatch.
"""

import re
from datetime import UTC, datetime
from typing import NamedTuple

import pytest

from retold.descent.graph import Descend
from retold.descent.stated import stated
from retold.ids import content_id
from retold.records import (
    Annotation,
    Article,
    Block,
    By,
    Credit,
    Link,
    Material,
    Published,
    Quote,
    Story,
    Telling,
    Tokens,
)  # fmt: skip
from retold.text import Span, lines

BY = By(stage="test", version=1, settings="s1")

SMALL = frozenset(
    "the a an of in on at by to from with and or but that this for was were is are had has have said it its".split()
)


class Report(NamedTuple):
    """One article with all that was made of it."""

    article: Article
    annotation: Annotation
    tellings: tuple[Telling, ...]


def parse(text):
    words = [m.span() for m in re.finditer(r"\w+(?:['’]\w+)*|[^\w\s]", text)]
    sentences, first = [], 0
    for i, (start, end) in enumerate(words):
        if text[start:end] in ".!?" or i + 1 == len(words) or "\n" in text[end : words[i + 1][0]]:
            sentences.append((first, i + 1))
            first = i + 1
    shown = [text[s:e].lower() for s, e in words]
    n = len(words)
    return Tokens(
        starts=tuple(s for s, _ in words),
        ends=tuple(e for _, e in words),
        lemmas=tuple(shown),
        pos=tuple("PUNCT" if not w[0].isalnum() else "X" if w in SMALL else "NOUN" for w in shown),
        tags=("NN",) * n,
        deps=("dep",) * n,
        heads=tuple(range(n)),
        sentences=tuple(sentences),
        names=(),
    )


def made(text, outlet=None, *, date=None, credits_=(), title=None, tellings=()):
    spans = lines(text)
    kinds = ["title" if title == s.of(text) else "paragraph" for s in spans]
    at = datetime.fromisoformat(date).replace(tzinfo=UTC) if date else None
    key = content_id("a", outlet or "", text, date or "")
    article = Article(
        id=key,
        key=key,
        source="invented.txt",
        text=text,
        outlet=outlet,
        title=title,
        published=Published(at=at, surety="declared", whole_day=len(date) == 10) if date else Published(),
        blocks=tuple(Block(kind=k, span=s) for k, s in zip(kinds, spans, strict=True)),
        credits=tuple(
            Credit(kind=kind, publisher=publisher, whole=whole, span=Span(0, 10)) for kind, publisher, whole in credits_
        ),
    )
    quotes = tuple(Quote(span=Span(*m.span(1))) for m in re.finditer(r"“([^”]*)”", text))
    annotation = Annotation(article=key, tokens=parse(text), quotes=quotes, by=BY)
    found = []
    for number, (words, names) in enumerate(tellings):
        at_text = text.index(words)
        chain = tuple(Link(name=n, role=r) for n, r in names)
        found.append(
            Telling(
                id=f"t{key}-{number}", article=key, span=Span(at_text, at_text + len(words)), chain=chain, breaks=(),
                certainty="attributed" if names else "asserted", factuality=3.0, by=BY,
            )
        )  # fmt: skip
    return Report(article, annotation, tuple(found))


def together(*reports, judgements=()):
    return Material(
        judgements=tuple(judgements),
        story=Story(id="s1", title="", articles=tuple(r.article.id for r in reports)),
        articles=tuple(r.article for r in reports),
        annotations=tuple(r.annotation for r in reports),
        tellings=tuple(r.tellings for r in reports),
    )


@pytest.fixture(scope="session")
def report():
    """`report(text, outlet, date=…, credits_=((kind, publisher, whole), …), tellings=((words, links), …))`."""
    return made


@pytest.fixture(scope="session")
def says(report):
    """`says(text, outlet, **fields)`: what one article states of where its material is from."""
    return lambda text, outlet="Tidewatch", **fields: stated(*report(text, outlet, **fields))


@pytest.fixture(scope="session")
def story():
    """`story(*reports, judgements=())`: the material of one story."""
    return together


@pytest.fixture(scope="session")
def traced():
    """`traced(*reports)`: outlet to (kind, names of parents); parents in the story by their outlet."""

    def traced(*reports):
        descent = Descend().load()([together(*reports)])[0]
        outlets = {r.article.id: r.article.outlet for r in reports}
        return {
            outlets[line.article]: (line.kind, tuple(outlets.get(e.parent, e.parent) for e in line.edges))
            for line in descent.lineages
        }

    return traced
