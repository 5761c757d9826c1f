"""The table `tellings`: what each article says, on whose word."""

from collections.abc import Mapping, Sequence

from sqlalchemy import Connection, delete, select, update

from retold.records import Telling
from retold.storage.codec import dump, load
from retold.storage.schema import tellings
from retold.storage.store import insert, slices


def replace(connection: Connection, texts: Mapping[str, str], made: Sequence[tuple[str, tuple[Telling, ...]]]) -> None:
    """Keep the tellings of articles, given with their ids, in place of what they told before."""
    for part in slices([article for article, _ in made]):
        connection.execute(delete(tellings).where(tellings.c.article.in_(part)))
    insert(connection, tellings, [row(t, texts[article]) for article, told in made for t in told])


def hold(connection: Connection, made: Sequence[Telling]) -> None:
    """Let searches and lists know tellings by the chains that hold: people may have given others than were found.

    `record` stays as it was found, so that a decision can be taken back.
    """
    now = {telling.id: word(telling) for telling in made}
    columns = [tellings.c[name] for name in WORD]
    for part in slices(now):
        query = select(tellings.c.id, *columns).where(tellings.c.id.in_(part))
        for name, *before in connection.execute(query).all():
            if before != list(now[name].values()):
                connection.execute(update(tellings).where(tellings.c.id == name).values(**now[name]))


def row(telling: Telling, text: str) -> dict[str, object]:
    """A telling as a row; `text` is that of its article."""
    return {
        "id": telling.id,
        "article": telling.article,
        "start": telling.span.start,
        "end": telling.span.end,
        "quote": telling.span.of(text),
        **word(telling),
        "record": dump(telling),
    }


WORD = ("certainty", "source", "role", "through", "breaks")
"""The columns that say how and on whose word it is told."""


def word(telling: Telling) -> dict[str, str]:
    """What those columns hold, in their order."""
    chain = telling.chain
    last = chain[-1] if chain else None
    through = " > ".join(link.name for link in chain[:-1])
    said = (telling.certainty, last.name if last else "", last.role if last else "", through, " ".join(telling.breaks))
    return dict(zip(WORD, said, strict=True))


def of(connection: Connection, articles: Sequence[str]) -> dict[str, tuple[Telling, ...]]:
    """The tellings of articles, each in reading order; an article that tells nothing has an empty tuple."""
    found: dict[str, list[Telling]] = {article: [] for article in articles}
    for part in slices(articles):
        query = select(tellings.c.article, tellings.c.record).where(tellings.c.article.in_(part))
        for line in connection.execute(query.order_by(tellings.c.start, tellings.c.end)):
            found[line.article].append(load(line.record, Telling))
    return {article: tuple(told) for article, told in found.items()}


def get(connection: Connection, telling: str) -> Telling | None:
    """One telling."""
    found = connection.execute(select(tellings.c.record).where(tellings.c.id == telling)).scalar()
    return load(found, Telling) if found else None
