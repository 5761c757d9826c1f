"""The tables `lineages`, `edges` and `originals`: who has it from whom."""

from dataclasses import replace as replace_fields

from sqlalchemy import Connection, delete, select

from retold.records import By, Descent, Lineage, Original
from retold.storage.codec import dump, load
from retold.storage.schema import descents, edges, lineages, originals
from retold.storage.store import insert

NONE = Descent(story="", lineages=(), originals=(), by=By(stage="descent", version=0, settings=""))
"""The descent of a story that has not been worked through."""


def replace(connection: Connection, descent: Descent) -> None:
    """Keep the descent of a story in place of its earlier one."""
    for table in (edges, lineages, originals, descents):
        connection.execute(delete(table).where(table.c.story == descent.story))
    lines, roots = descent.lineages, descent.roots
    rest = dump(replace_fields(descent, lineages=(), originals=()))
    insert(connection, descents, [{"story": descent.story, "low": roots.low, "high": roots.high, "record": rest}])
    insert(
        connection,
        lineages,
        [{"article": n.article, "story": descent.story, "kind": n.kind, "record": dump(n)} for n in lines],
    )
    insert(
        connection,
        edges,
        [
            {"child": e.child, "parent": e.parent, "story": descent.story, "score": e.score}
            for n in lines
            for e in n.edges
        ],
    )
    insert(
        connection,
        originals,
        [
            {"story": descent.story, "position": at, "name": o.id, "seen": int(o.seen), "record": dump(o)}
            for at, o in enumerate(descent.originals)
        ],
    )


def of(connection: Connection, story: str, order: tuple[str, ...]) -> Descent:
    """The descent of a story, its lineages in the order of its articles."""
    query = select(lineages.c.article, lineages.c.record).where(lineages.c.story == story)
    lines = {row.article: load(row.record, Lineage) for row in connection.execute(query)}
    found = connection.execute(select(originals).where(originals.c.story == story).order_by(originals.c.position))
    rest = connection.execute(select(descents.c.record).where(descents.c.story == story)).scalar()
    return replace_fields(
        load(rest, Descent) if rest else NONE,
        story=story,
        lineages=tuple(lines.get(a) or Lineage(article=a, kind="unknown", why=()) for a in order),
        originals=tuple(load(row.record, Original) for row in found),
    )
