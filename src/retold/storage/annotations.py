"""The table `annotations`: the parse of each article, packed."""

from collections.abc import Sequence

from sqlalchemy import Connection, select

from retold.records import Annotation
from retold.storage.codec import pack, unpack
from retold.storage.schema import annotations
from retold.storage.store import put, slices


def add(connection: Connection, made: Sequence[Annotation], version: str) -> None:
    """Keep annotations, each in place of the article's earlier one."""
    put(connection, annotations, [{"article": a.article, "version": version, "data": pack(a)} for a in made])


def get(connection: Connection, ids: Sequence[str]) -> dict[str, Annotation]:
    """The annotations of those articles that have one, by article."""
    found = {}
    for part in slices(ids):
        rows = connection.execute(select(annotations).where(annotations.c.article.in_(part)))
        found.update({row.article: unpack(row.data, Annotation) for row in rows})
    return found
