"""The tables `claims` and `claim_tellings`: each claim of a story with its ledger."""

from collections.abc import Iterator, Sequence

from sqlalchemy import Connection, delete, select

from retold.records import Claim, Dossier, Ledger
from retold.storage.codec import dump, load
from retold.storage.schema import claim_tellings, claims
from retold.storage.store import insert, slices


def replace(connection: Connection, made: Sequence[Dossier]) -> None:
    """Keep the claims of stories, most needed first, with their ledgers, in place of the earlier ones."""
    for part in slices(d.material.story.id for d in made):
        connection.execute(delete(claims).where(claims.c.story.in_(part)))
    insert(connection, claims, [row for dossier in made for row in _rows(dossier)])
    told = [{"telling": t, "claim": c.id} for dossier in made for c in dossier.claims for t in c.tellings]
    insert(connection, claim_tellings, told)


def _rows(dossier: Dossier) -> Iterator[dict[str, object]]:
    ledgers = {ledger.claim: ledger for ledger in dossier.ledgers}
    for position, claim in enumerate(dossier.claims):
        ledger = ledgers[claim.id]
        yield {
            "id": claim.id,
            "story": dossier.material.story.id,
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


def of(connection: Connection, story: str) -> tuple[tuple[Claim, Ledger], ...]:
    """The claims of a story with their ledgers, most needed first."""
    query = select(claims.c.record, claims.c.ledger).where(claims.c.story == story).order_by(claims.c.position)
    return tuple((load(row.record, Claim), load(row.ledger, Ledger)) for row in connection.execute(query))


def get(connection: Connection, claim: str) -> Claim:
    """A claim that there is."""
    return load(connection.execute(select(claims.c.record).where(claims.c.id == claim)).scalar_one(), Claim)


def partition(connection: Connection, stories: Sequence[str]) -> dict[str, frozenset[str]]:
    """The tellings of each claim that the stories have now; none where the last one has just gone with its article."""
    query = (
        select(claims.c.id, claim_tellings.c.telling)
        .outerjoin(claim_tellings, claims.c.id == claim_tellings.c.claim)
        .where(claims.c.story.in_(stories))
    )
    found: dict[str, set[str]] = {}
    for row in connection.execute(query):
        told = found.setdefault(row.id, set())
        if row.telling is not None:
            told.add(row.telling)
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
