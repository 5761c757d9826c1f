"""Search over what is told, with the text search of each database."""

import json
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Integer,
    case,
    cast,
    column,
    func,
    literal,
    literal_column,
    select,
    table,
)
from sqlalchemy.types import JSON

from retold.records import EXCLUDING
from retold.storage.found import Facet, Found, Hit, Page, Query
from retold.storage.schema import articles, claim_tellings, drifts, story_articles, tellings
from retold.storage.store import AnyRow, AnySelect
from retold.storage.words import Term, for_postgresql, for_sqlite, terms
from retold.text import Span, storable

MOST = 5_000
"""Hits that are ranked and counted; nobody reads further, and the counts of a word that is everywhere cost too much."""

RANKED = 20_000
"""Tellings that are compared by how well they fit, the latest that came; to rank a word that nearly all have takes long
and helps nobody."""

VALUES = 12
"""Values shown of a facet."""

OPEN, CLOSE = "\ue000", "\ue001"
"""Signs of the private use area, which no article has, around the words found."""

WORDS = table("telling_words", column("rowid"), column("quote"))
MATCH = literal_column("telling_words").op("MATCH")

SHOWN = case((drifts.c.relation == "drift", "drift"), (drifts.c.kind.in_(EXCLUDING), "conflict"), else_="difference")
"""The relation as a dossier shows it (`dossier.wording.relation`)."""

Narrow = Callable[[AnySelect], AnySelect]


def search(connection: Connection, query: Query, *, start: int = 0, limit: int = 20) -> Found:
    """The tellings that a query finds, best first, then latest first, and how to narrow it."""
    query = Query(**{name: storable(getattr(query, name)) for name in Query.__slots__})
    wanted = terms(query.words)
    hits = connection.execute(_hits(connection, query, wanted)).all()
    some = [hit.number for hit in hits[start : start + limit]]
    rows = {row.number: row for row in connection.execute(_shown(connection, wanted, some))} if some else {}
    page = Page(items=[_hit(rows[number]) for number in some], start=start, total=len(hits))
    return Found(query=query, hits=page, facets=tuple(_facets(connection, hits)))


def _hits(connection: Connection, query: Query, wanted: Sequence[Term]) -> AnySelect:
    """The tellings found, best first, with what the facets count."""
    outlet, source = (
        func.lower(column).label(f"{column.name}_folded") for column in (articles.c.outlet, tellings.c.source)
    )
    found = select(tellings.c.number, articles.c.outlet, outlet, tellings.c.source, source, tellings.c.certainty)
    found = found.join(articles, articles.c.id == tellings.c.article).where(articles.c.replaced_by.is_(None))
    for condition in _conditions(query):
        found = found.where(condition)
    order: list[Any] = [articles.c.published.desc().nulls_last(), tellings.c.number]
    matching = _matching(connection, wanted)
    if matching is not None:
        narrow, rank = matching
        found, order = narrow(found), [rank, *order]
    elif wanted:
        found = found.where(literal(value=False))  # only words to leave out, and nothing to leave them out of
    return found.order_by(*order).limit(MOST)


def _matching(connection: Connection, wanted: Sequence[Term]) -> tuple[Narrow, ColumnElement[Any]] | None:
    """How to keep only the tellings that have the words, and how well each fits, the lower the better."""
    if connection.dialect.name == "postgresql":
        said = for_postgresql(tuple(wanted))
        asked = func.to_tsquery("english", said)
        words: ColumnElement[Any] = literal_column("tellings.words")
        return (lambda found: found.where(words.op("@@")(asked)), -func.ts_rank(words, asked)) if said else None
    said = for_sqlite(tuple(wanted))
    if not said:
        return None

    first = connection.execute(
        select(WORDS.c.rowid).where(MATCH(said)).order_by(WORDS.c.rowid.desc()).limit(1).offset(RANKED)
    ).scalar()

    def narrow(found: AnySelect) -> AnySelect:
        found = found.join(WORDS, WORDS.c.rowid == tellings.c.number).where(MATCH(said))
        return found if first is None else found.where(WORDS.c.rowid > first)

    return narrow, literal_column("bm25(telling_words)")


def _conditions(query: Query) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = []
    if query.outlet:
        found.append(func.lower(articles.c.outlet) == func.lower(query.outlet))
    if query.source:
        found.append(func.lower(tellings.c.source) == func.lower(query.source))
    if query.certainty:
        found.append(tellings.c.certainty == query.certainty)
    if query.drift:
        differing = literal(query.drift).in_([drifts.c.kind, SHOWN])
        found.append(tellings.c.id.in_(select(drifts.c.telling).where(differing)))
    if query.since:
        found.append(articles.c.published >= query.since)
    if query.until:
        found.append(articles.c.published <= f"{query.until}T23:59:59Z")
    return found


def _shown(connection: Connection, wanted: Sequence[Term], numbers: Sequence[int]) -> AnySelect:
    """Some hits with what a list shows of them; the words found stand between the two signs."""
    quote: ColumnElement[Any] = tellings.c.quote
    shown = select(
        tellings.c.number,
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
        articles.c.copy_of,
        story_articles.c.story,
        claim_tellings.c.claim,
    ).select_from(
        tellings.join(articles, articles.c.id == tellings.c.article)
        .outerjoin(story_articles, story_articles.c.article == articles.c.id)
        .outerjoin(claim_tellings, claim_tellings.c.telling == tellings.c.id)
    )
    if connection.dialect.name == "postgresql" and for_postgresql(tuple(wanted)):
        options = f"HighlightAll=true, StartSel={OPEN}, StopSel={CLOSE}"
        asked = func.to_tsquery("english", for_postgresql(tuple(wanted)))
        quote = func.ts_headline("english", quote, asked, options)
    elif connection.dialect.name == "sqlite" and for_sqlite(tuple(wanted)):
        shown = shown.join(WORDS, WORDS.c.rowid == tellings.c.number)
        shown = shown.where(MATCH(for_sqlite(tuple(wanted))), WORDS.c.rowid.in_(numbers))
        quote = func.highlight(literal_column("telling_words"), 0, OPEN, CLOSE)
    return shown.add_columns(quote.label("marked")).where(tellings.c.number.in_(numbers))


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
        copy_of=row.copy_of,
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


def _facets(connection: Connection, hits: Sequence[AnyRow]) -> list[Facet]:
    """The commonest values among all hits, by field, each with as many as a search for it finds."""
    outlets = spelled((hit.outlet, hit.outlet_folded) for hit in hits)
    sources = spelled((hit.source, hit.source_folded) for hit in hits)
    counted = (("outlet", outlets), ("source", sources), ("certainty", Counter(hit.certainty for hit in hits)))
    differing = select(tellings.c.number, drifts.c.kind, SHOWN).join(tellings, tellings.c.id == drifts.c.telling)
    differing = differing.where(tellings.c.number.in_(_listed(connection, [hit.number for hit in hits])))
    found = {(number, value) for number, *both in connection.execute(differing) for value in both}
    kinds = Counter(value for _, value in found)
    return [Facet(field=field, values=_commonest(values)) for field, values in (*counted, ("drift", kinds))]


def spelled(values: Iterable[tuple[str | None, str | None]]) -> Counter[str | None]:
    """How often there is each value, in whatever case, under its commonest spelling."""
    found: dict[str | None, Counter[str | None]] = defaultdict(Counter)
    for value, folded in values:
        found[folded][value] += 1
    return Counter({min(each, key=lambda v: (-each[v], v or "")): each.total() for each in found.values()})


def _commonest(values: Counter[Any]) -> tuple[tuple[str, int], ...]:
    there = [(str(value), n) for value, n in values.items() if value]
    return tuple(sorted(there, key=lambda pair: (-pair[1], pair[0]))[:VALUES])


def _listed(connection: Connection, numbers: Sequence[int]) -> AnySelect:
    """Numbers as a table: thousands of them go in one parameter."""
    given = json.dumps(numbers)
    if connection.dialect.name == "postgresql":
        each = func.json_array_elements_text(cast(literal(given), JSON(none_as_null=True))).column_valued("value")
        return select(cast(each, Integer))
    return select(func.json_each(given).table_valued("value").c.value)
