"""The tables `descents`, `lineages`, `edges` and `originals`: who has it from whom."""

from collections.abc import Sequence
from dataclasses import replace as replace_fields

from sqlalchemy import Connection, delete, select

from retold.records import By, Descent, Lineage, Original
from retold.storage.codec import dump, load
from retold.storage.schema import descents, edges, lineages, originals
from retold.storage.store import insert, slices

NONE = Descent(story="", lineages=(), originals=(), by=By(stage="descent", version=0, settings=""))
"""The descent of a story that has not been worked through."""


def replace(connection: Connection, made: Sequence[Descent]) -> None:
    """Keep the descent of stories in place of the earlier one."""
    for part in slices(d.story for d in made):
        for table in (edges, lineages, originals, descents):
            connection.execute(delete(table).where(table.c.story.in_(part)))
    lines = [(d.story, n) for d in made for n in d.lineages]
    insert(
        connection,
        descents,
        [
            {
                "story": d.story,
                "low": d.roots.low,
                "high": d.roots.high,
                "record": dump(replace_fields(d, lineages=(), originals=())),
            }
            for d in made
        ],
    )
    insert(
        connection,
        lineages,
        [{"article": n.article, "story": story, "kind": n.kind, "record": dump(n)} for story, n in lines],
    )
    insert(
        connection,
        edges,
        [
            {"child": e.child, "parent": e.parent, "story": story, "score": e.score}
            for story, n in lines
            for e in n.edges
        ],
    )
    insert(
        connection,
        originals,
        [
            {"story": d.story, "position": at, "name": o.id, "seen": int(o.seen), "record": dump(o)}
            for d in made
            for at, o in enumerate(d.originals)
        ],
    )


def parents(connection: Connection, story: str) -> dict[str, set[str]]:
    """Whom each article of a story has material from."""
    found: dict[str, set[str]] = {}
    for row in connection.execute(select(edges.c.child, edges.c.parent).where(edges.c.story == story)):
        found.setdefault(row.child, set()).add(row.parent)
    return found


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
