"""The table `tellings`: what each article says, on whose word."""

from collections.abc import Mapping, Sequence

from sqlalchemy import Connection, delete, select

from retold.records import Telling
from retold.storage.codec import dump, load
from retold.storage.schema import tellings
from retold.storage.store import insert, slices


def replace(connection: Connection, texts: Mapping[str, str], made: Sequence[tuple[str, tuple[Telling, ...]]]) -> None:
    """Keep the tellings of articles, given with their ids, in place of what they told before."""
    for part in slices([article for article, _ in made]):
        connection.execute(delete(tellings).where(tellings.c.article.in_(part)))
    insert(connection, tellings, [row(t, texts[article]) for article, told in made for t in told])


def row(telling: Telling, text: str) -> dict[str, object]:
    """A telling as a row; `text` is that of its article."""
    chain = telling.chain
    return {
        "id": telling.id,
        "article": telling.article,
        "start": telling.span.start,
        "end": telling.span.end,
        "quote": telling.span.of(text),
        "certainty": telling.certainty,
        "source": chain[-1].name if chain else "",
        "role": chain[-1].role if chain else "",
        "through": " > ".join(link.name for link in chain[:-1]),
        "breaks": " ".join(telling.breaks),
        "record": dump(telling),
    }


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
