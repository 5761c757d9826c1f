"""The table `audit`: who removed what, and who changed whose account."""

from sqlalchemy import Connection, func, select

from retold.storage import clock
from retold.storage.found import Act, Page
from retold.storage.schema import audit
from retold.storage.store import insert


def add(connection: Connection, who: str, did: str, about: str, detail: str = "") -> None:
    """Note an act, in the transaction that does it."""
    insert(connection, audit, [{"at": clock.now(), "who": who, "did": did, "about": about, "detail": detail}])


def get(connection: Connection, *, start: int = 0, limit: int = 100) -> Page[Act]:
    """The acts, the latest first."""
    rows = connection.execute(select(audit).order_by(audit.c.number.desc()).offset(start).limit(limit))
    acts = [Act(number=r.number, at=r.at, who=r.who, did=r.did, about=r.about, detail=r.detail) for r in rows]
    total = connection.execute(select(func.count()).select_from(audit)).scalar_one()
    return Page(items=acts, start=start, total=total)
