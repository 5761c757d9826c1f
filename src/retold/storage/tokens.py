"""The table `tokens`: secrets by which programs act for a user."""

from sqlalchemy import Connection, delete, or_, select

from retold.storage import clock
from retold.storage.found import TokenRow, UserRow
from retold.storage.schema import tokens, users
from retold.storage.store import AnyRow, insert


def add(connection: Connection, digest: str, row: TokenRow) -> None:
    """Keep a token by the digest of its secret."""
    values = {"id": row.id, "digest": digest, "user": row.user, "label": row.label, "scopes": " ".join(row.scopes)}
    insert(connection, tokens, [values | {"made": row.made, "ends": row.ends}])


def by_digest(connection: Connection, digest: str) -> tuple[TokenRow, UserRow] | None:
    """The token of that digest, if it has not ended, with its user as the user is now."""
    query = select(tokens, users.c.role, users.c.added).join(users, users.c.name == tokens.c.user)
    valid = or_(tokens.c.ends.is_(None), tokens.c.ends > clock.now())
    row = connection.execute(query.where(tokens.c.digest == digest, valid)).first()
    return (_row(row), UserRow(name=row.user, role=row.role, added=row.added)) if row else None


def get(connection: Connection, name: str) -> TokenRow | None:
    """The token of that id."""
    row = connection.execute(select(tokens).where(tokens.c.id == name)).first()
    return _row(row) if row else None


def all_of(connection: Connection, user: str | None = None) -> list[TokenRow]:
    """The tokens of a user, or of all, the latest first."""
    query = select(tokens).order_by(tokens.c.made.desc(), tokens.c.id)
    rows = connection.execute(query.where(tokens.c.user == user) if user else query)
    return [_row(row) for row in rows]


def remove(connection: Connection, name: str) -> None:
    connection.execute(delete(tokens).where(tokens.c.id == name))


def _row(row: AnyRow) -> TokenRow:
    return TokenRow(
        id=row.id, user=row.user, label=row.label, scopes=tuple(row.scopes.split()), made=row.made, ends=row.ends
    )
