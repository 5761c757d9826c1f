"""The tables `claims` and `claim_tellings`: each claim of a story with its ledger."""

from collections.abc import Mapping, Sequence

from sqlalchemy import Connection, delete, select

from retold.records import Claim, Ledger
from retold.storage.codec import dump, load
from retold.storage.schema import claim_tellings, claims
from retold.storage.store import insert, slices


def replace(connection: Connection, story: str, made: Sequence[Claim], ledgers: Mapping[str, Ledger]) -> None:
    """Keep the claims of a story, most needed first, in place of its earlier ones."""
    connection.execute(delete(claims).where(claims.c.story == story))
    rows = []
    for position, claim in enumerate(made):
        ledger = ledgers[claim.id]
        rows.append(
            {
                "id": claim.id,
                "story": story,
                "position": position,
                "gist": claim.gist,
                "type": claim.type,
                "weight": claim.weight,
                "articles": len({a for part in ledger.parts for a in part.articles}),
                "low": ledger.low,
                "high": ledger.high,
                "record": dump(claim),
                "ledger": dump(ledger),
            }
        )
    insert(connection, claims, rows)
    insert(connection, claim_tellings, [{"telling": t, "claim": c.id} for c in made for t in c.tellings])


def of(connection: Connection, story: str) -> tuple[tuple[Claim, Ledger], ...]:
    """The claims of a story with their ledgers, most needed first."""
    query = select(claims.c.record, claims.c.ledger).where(claims.c.story == story).order_by(claims.c.position)
    return tuple((load(row.record, Claim), load(row.ledger, Ledger)) for row in connection.execute(query))


def get(connection: Connection, claim: str) -> Claim:
    """A claim that there is."""
    return load(connection.execute(select(claims.c.record).where(claims.c.id == claim)).scalar_one(), Claim)


def partition(connection: Connection, stories: Sequence[str]) -> dict[str, frozenset[str]]:
    """The tellings of each claim that the stories have now."""
    query = (
        select(claim_tellings.c.claim, claim_tellings.c.telling)
        .join(claims, claims.c.id == claim_tellings.c.claim)
        .where(claims.c.story.in_(stories))
    )
    found: dict[str, set[str]] = {}
    for row in connection.execute(query):
        found.setdefault(row.claim, set()).add(row.telling)
    return {claim: frozenset(told) for claim, told in found.items()}


def story_of(connection: Connection, claim: str) -> str | None:
    """The story that a claim is of."""
    return connection.execute(select(claims.c.story).where(claims.c.id == claim)).scalar()


def claims_of(connection: Connection, told: Sequence[str]) -> dict[str, str]:
    """The claim of each of the tellings that are in one."""
    found = {}
    for part in slices(told):
        query = select(claim_tellings.c.telling, claim_tellings.c.claim).where(claim_tellings.c.telling.in_(part))
        found.update({row.telling: row.claim for row in connection.execute(query)})
    return found


def elsewhere(connection: Connection, ids: Sequence[str], story: str) -> set[str]:
    """Which of the ids claims of other stories have."""
    found: set[str] = set()
    for part in slices(ids):
        query = select(claims.c.id).where(claims.c.id.in_(part), claims.c.story != story)
        found.update(connection.execute(query).scalars())
    return found
