"""Fixtures of the ledger tests: one claim and who tells it, built by hand.

`told(outlet, *links, …)` is one telling in one article; a link is a name and a role, from the nearest teller to the
ultimate source. `ledger(*tellings)` is the ledger of the claim that they all tell. All names are invented.
"""

import re
from typing import NamedTuple

import pytest

from retold.ledger.cases import Said
from retold.ledger.origins import ledgers
from retold.ledger.rests import rests
from retold.records import (
    Annotation,
    Article,
    By,
    Claim,
    Credit,
    Descent,
    Edge,
    Entity,
    Evidence,
    Figure,
    Lineage,
    Link,
    Material,
    Passage,
    Story,
    Telling,
    Tokens,
)
from retold.text import Span

BY = By(stage="test", version=1, settings="s1")


VERBS = {"sentenced": "sentence"}


def words(text):
    """Tokens of a text, every word but VERBS a noun."""
    found = list(re.finditer(r"\w+", text))
    n = len(found)
    plain = [w.group().lower() for w in found]
    return Tokens(
        starts=tuple(w.start() for w in found), ends=tuple(w.end() for w in found),
        lemmas=tuple(VERBS.get(w, w) for w in plain), pos=tuple("VERB" if w in VERBS else "NOUN" for w in plain),
        tags=("",) * n, deps=("",) * n,
        heads=tuple(range(n)), sentences=((0, n),), names=(),
    )  # fmt: skip


class Told(NamedTuple):
    """One telling in an article of its own, and what is known of the article."""

    outlet: str
    chain: tuple[tuple[str, str], ...]
    certainty: str
    breaks: tuple[str, ...]
    text: str
    kind: str
    parents: tuple[str, ...]
    passage: bool
    roles: tuple[tuple[str, str], ...]
    signed: tuple[str, ...]
    quoted: bool = False
    figures: tuple[Figure, ...] = ()


def telling(
    outlet,
    *chain,
    certainty=None,
    breaks=(),
    text="Two boats sank.",
    kind="original",
    parents=(),
    passage=False,
    roles=(),
    signed=(),
    quoted=False,
    figures=(),
):
    sure = certainty or ("attributed" if chain else "asserted")
    return Told(
        outlet, chain, sure, breaks, text, kind, tuple(parents), passage, tuple(roles), signed, quoted, tuple(figures)
    )


def material(rows):
    """The material and the descent of a story; rows of one outlet are in one article, those of "A #2" in its second."""
    outlets = list(dict.fromkeys(r.outlet for r in rows))
    articles, annotations, tellings, lines = [], [], [], []
    for outlet in outlets:
        mine = [r for r in rows if r.outlet == outlet]
        first = mine[0]
        ident = f"a-{outlet}"
        credits_ = tuple(Credit(kind="byline", publisher=p, whole=True, span=Span(0, 1)) for p in first.signed)
        articles.append(
            Article(id=ident, key=ident, source="", text=first.text, outlet=outlet.split(" #")[0], credits=credits_)
        )
        entities = tuple(Entity(name=n, kind="person", role=role) for n, role in first.roles)
        annotations.append(Annotation(article=ident, tokens=words(first.text), entities=entities, by=BY))
        span = Span(0, len(first.text))
        tellings.append(
            tuple(
                Telling(
                    id=f"{ident}-{k}", article=ident, span=span, chain=tuple(Link(name=n, role=x) for n, x in r.chain),
                    breaks=r.breaks, certainty=r.certainty, factuality=3.0, quoted=r.quoted, figures=r.figures, by=BY,
                )
                for k, r in enumerate(mine)
            )
        )  # fmt: skip
        passages = (Passage(child=span),) if first.passage else ()
        evidence = (Evidence(kind="textual", note="", weight=0.9, passages=passages),)
        parents = [p if p.startswith("*") else f"a-{p}" for p in first.parents]
        edges = tuple(Edge(child=ident, parent=p, score=0.9, evidence=evidence) for p in parents)
        lines.append(Lineage(article=ident, kind=first.kind, why=(), edges=edges))
    story = Story(id="s1", title="", articles=tuple(a.id for a in articles))
    descent = Descent(story="s1", lineages=tuple(lines), originals=(), by=BY)
    return Material(
        story=story, articles=tuple(articles), annotations=tuple(annotations), tellings=tuple(tellings)
    ), descent


@pytest.fixture(scope="session")
def told():
    """`told(outlet, *links, certainty=…, …)`: a telling, with the other fields of `Told` by name."""
    return telling


@pytest.fixture(scope="session")
def ledger():
    """`ledger(*tellings, type=…)`: the ledger of one claim that all of them tell."""

    def ledger(*rows, type="event"):  # noqa: A002 (the record's own word)
        stuff, descent = material(rows)
        ids = tuple(t.id for found in stuff.tellings for t in found)
        claim = Claim(
            id="c1", story="s1", gist="", type=type, tellings=ids, best=ids[0] if ids else "", weight=1.0, by=BY
        )
        return ledgers(stuff, (claim,), descent)[0]

    return ledger


@pytest.fixture(scope="session")
def span(ledger):
    """`span(*tellings)`: how many origins the ledger counts, (low, high)."""

    def span(*rows, **fields):
        found = ledger(*rows, **fields)
        return found.low, found.high

    return span


@pytest.fixture(scope="session")
def resting():
    """`resting(*tellings)`: what each of them rests on, in their order."""

    def resting(*rows):
        stuff, descent = material(rows)
        return list(rests(stuff, descent).values())

    return resting


@pytest.fixture(scope="session")
def sentence(read):
    """`sentence(text)`: the whole text, without its last stop, as a telling."""

    def sentence(text, name="one"):
        article, annotation = read(text)
        telling = Telling(
            id=name, article=name, span=Span(0, len(text.rstrip("."))), chain=(), breaks=(), certainty="attributed",
            factuality=3.0, by=By(stage="test", version=1, settings="s1"),
        )  # fmt: skip
        return Said(telling, article, annotation)

    return sentence
