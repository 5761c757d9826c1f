"""Search over what is told, with the text search of each database."""

from collections.abc import Callable, Sequence
from typing import Any

from sqlalchemy import (
    CTE,
    ColumnElement,
    Connection,
    column,
    func,
    literal,
    literal_column,
    select,
    table,
)

from retold.storage.found import Facet, Found, Hit, Page, Query
from retold.storage.schema import articles, claim_tellings, drifts, story_articles, tellings
from retold.storage.store import AnyRow, AnySelect
from retold.storage.words import for_postgresql, for_sqlite, terms
from retold.text import Span

MOST = 5_000
"""Hits that are ranked and counted; nobody reads further, and the counts of a word that is everywhere cost too much."""

VALUES = 12
"""Values shown of a facet."""

OPEN, CLOSE = "\ue000", "\ue001"
"""Signs of the private use area, which no article has, around the words found."""

WORDS = table("telling_words", column("rowid"), column("quote"))


def search(connection: Connection, query: Query, *, start: int = 0, limit: int = 20) -> Found:
    """The tellings that a query finds, best first, then latest first, and how to narrow it."""
    hits = _hits(connection, query).cte("hits")
    total = connection.execute(select(func.count()).select_from(hits)).scalar_one()
    rows = connection.execute(_shown(connection, query, hits).offset(start).limit(limit))
    page = Page(items=[_hit(row) for row in rows], start=start, total=total)
    return Found(query=query, hits=page, facets=tuple(_facets(connection, hits)))


def _hits(connection: Connection, query: Query) -> AnySelect:
    """The numbers of the tellings found, with their rank, the lower the better."""
    wanted = terms(query.words)
    matches, fitting = _matching(connection, wanted)
    rank = fitting.label("rank")  # ordered by under its name: a bare 0 in ORDER BY would be a column's number
    found = select(tellings.c.number, tellings.c.article, tellings.c.id, rank)
    found = found.join(articles, articles.c.id == tellings.c.article).where(articles.c.replaced_by.is_(None))
    if matches is not None:
        found = matches(found)
    elif wanted:
        found = found.where(literal(value=False))  # only words to leave out, and nothing to leave them out of
    for condition in _conditions(query):
        found = found.where(condition)
    return found.order_by(rank, func.coalesce(articles.c.published, "").desc(), tellings.c.number).limit(MOST)


Narrow = Callable[[AnySelect], AnySelect]


def _matching(connection: Connection, wanted: Sequence[Any]) -> tuple[Narrow | None, ColumnElement[Any]]:
    """How to keep only the tellings that have the words, and how well each fits."""
    if connection.dialect.name == "postgresql":
        said = for_postgresql(tuple(wanted))
        asked = func.to_tsquery("english", said)
        words: ColumnElement[Any] = literal_column("tellings.words")
        if not said:
            return None, literal_column("0")
        return lambda found: found.where(words.op("@@")(asked)), -func.ts_rank(words, asked)
    said = for_sqlite(tuple(wanted))
    if not said:
        return None, literal_column("0")

    def narrow(found: AnySelect) -> AnySelect:
        match = literal_column("telling_words").op("MATCH")(said)
        return found.join(WORDS, WORDS.c.rowid == tellings.c.number).where(match)

    return narrow, literal_column("bm25(telling_words)")


def _conditions(query: Query) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = []
    if query.outlet:
        found.append(articles.c.outlet == query.outlet)
    if query.source:
        found.append(tellings.c.source == query.source)
    if query.certainty:
        found.append(tellings.c.certainty == query.certainty)
    if query.drift:
        kinds = drifts.c.relation if query.drift == "conflict" else drifts.c.kind
        found.append(tellings.c.id.in_(select(drifts.c.telling).where(kinds == query.drift)))
    if query.since:
        found.append(articles.c.published >= query.since)
    if query.until:
        found.append(articles.c.published <= f"{query.until}T23:59:59Z")
    return found


def _shown(connection: Connection, query: Query, hits: CTE) -> AnySelect:
    """Each hit with what a list shows of it; the words found stand between the two signs."""
    wanted = terms(query.words)
    quote: ColumnElement[Any] = tellings.c.quote
    shown = select(
        tellings.c.id,
        tellings.c.article,
        tellings.c.start,
        tellings.c.end,
        tellings.c.certainty,
        tellings.c.source,
        tellings.c.through,
        tellings.c.breaks,
        articles.c.key,
        articles.c.outlet,
        articles.c.published,
        story_articles.c.story,
        claim_tellings.c.claim,
    ).select_from(
        hits.join(tellings, tellings.c.number == hits.c.number)
        .join(articles, articles.c.id == tellings.c.article)
        .outerjoin(story_articles, story_articles.c.article == articles.c.id)
        .outerjoin(claim_tellings, claim_tellings.c.telling == tellings.c.id)
    )
    if connection.dialect.name == "postgresql" and for_postgresql(wanted):
        options = f"HighlightAll=true, StartSel={OPEN}, StopSel={CLOSE}"
        quote = func.ts_headline("english", quote, func.to_tsquery("english", for_postgresql(wanted)), options)
    elif connection.dialect.name == "sqlite" and for_sqlite(wanted):
        shown = shown.join(WORDS, WORDS.c.rowid == tellings.c.number)
        shown = shown.where(literal_column("telling_words").op("MATCH")(for_sqlite(wanted)))
        quote = func.highlight(literal_column("telling_words"), 0, OPEN, CLOSE)
    return shown.add_columns(quote.label("marked")).order_by(
        hits.c.rank, func.coalesce(articles.c.published, "").desc(), tellings.c.number
    )


def _hit(row: AnyRow) -> Hit:
    quote, marks = unmark(row.marked)
    return Hit(
        telling=row.id,
        article=row.article,
        key=row.key,
        outlet=row.outlet,
        published=row.published,
        story=row.story,
        claim=row.claim,
        span=Span(row.start, row.end),
        quote=quote,
        marks=marks,
        certainty=row.certainty,
        source=row.source,
        through=row.through,
        breaks=tuple(row.breaks.split()),
    )


def unmark(marked: str) -> tuple[str, tuple[Span, ...]]:
    """A text without the two signs, and the spans that stood between them."""
    quote, at, marks = "", 0, []
    begun = 0
    for sign in (*(i for i, c in enumerate(marked) if c in (OPEN, CLOSE)), len(marked)):
        quote += marked[at:sign]
        if sign < len(marked) and marked[sign] == OPEN:
            begun = len(quote)
        elif sign < len(marked):
            marks.append(Span(begun, len(quote)))
        at = sign + 1
    return quote, tuple(marks)


def _facets(connection: Connection, hits: CTE) -> list[Facet]:
    counted = func.count().label("n")
    near = hits.join(articles, articles.c.id == hits.c.article)
    told = hits.join(tellings, tellings.c.number == hits.c.number)
    differing = hits.join(drifts, drifts.c.telling == hits.c.id)
    asked: list[tuple[str, ColumnElement[Any], Any]] = [
        ("outlet", articles.c.outlet, near),
        ("source", tellings.c.source, told),
        ("certainty", tellings.c.certainty, told),
        ("drift", drifts.c.kind, differing),
    ]
    found = []
    for field, value, place in asked:
        query = select(value, counted).select_from(place).where(value.is_not(None), value != "").group_by(value)
        rows = connection.execute(query.order_by(counted.desc(), value).limit(VALUES))
        found.append(Facet(field=field, values=tuple((row[0], row[1]) for row in rows)))
    return found
