"""Tokens: secrets by which a program acts for a user, within scopes."""

import secrets
from collections.abc import Sequence
from dataclasses import replace
from typing import cast

from retold.archive import secret
from retold.archive.people import NEEDS, RANK, SCOPES, Actor, Scope
from retold.archive.users import actor_of, plain, role_of
from retold.errors import NotFound, UsageError
from retold.storage import audit, clock, tokens, users
from retold.storage.found import TokenRow
from retold.storage.store import Store

BEGINNING = "retold_"
"""What tokens begin with, so that tools which look for leaked secrets can know them."""

DAY = 24 * 3600


class Tokens:
    """The tokens of an archive's users; `by` says who changes something, for the audit."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def add(
        self, user: str, scopes: Sequence[str], *, by: str, label: str = "", days: int | None = None
    ) -> tuple[str, TokenRow]:
        """A new token: the secret, which is shown now and never again, and what is kept of it.

        Raises `UsageError` for a scope that the user's role does not have.
        """
        wanted = scopes_of(scopes)
        made = BEGINNING + secret.new()
        row = TokenRow(
            id="t1" + secrets.token_hex(6),
            user=plain(user),
            label=label[:200],
            scopes=wanted,
            made=clock.now(),
            ends=clock.after(days * DAY) if days else None,
        )
        with self._store.write() as connection:
            owner = users.get(connection, row.user)
            if owner is None:
                raise NotFound(f"there is no user {row.user}: retold user list shows them")
            beyond = [scope for scope in wanted if RANK[NEEDS[scope]] > RANK[role_of(owner.role)]]
            if beyond:
                raise UsageError(f"{owner.name} is {owner.role}, which does not allow {beyond[0]}: leave it out")
            tokens.add(connection, secret.digest(made), row)
            audit.add(connection, by, "token added", row.id, f"{row.user}: {' '.join(wanted)}")
        return made, row

    def list(self, user: str | None = None) -> tuple[TokenRow, ...]:
        """The tokens of a user, or of all, the latest first."""
        with self._store.read() as connection:
            return tuple(tokens.all_of(connection, user))

    def get(self, name: str) -> TokenRow:
        """The token of an id. Raises `NotFound`."""
        with self._store.read() as connection:
            found = tokens.get(connection, name)
        if found is None:
            raise NotFound(f"there is no token {name}: retold token list shows their ids")
        return found

    def revoke(self, name: str, *, by: str) -> None:
        """Take a token away; it opens nothing from the next request on. Raises `NotFound`."""
        row = self.get(name)
        with self._store.write() as connection:
            tokens.remove(connection, row.id)
            audit.add(connection, by, "token revoked", row.id, row.user)

    def actor(self, token: str) -> Actor | None:
        """For whom the bearer of a token acts, and within which scopes; None if it opens nothing."""
        if not token.startswith(BEGINNING):
            return None
        with self._store.read() as connection:
            found = tokens.by_digest(connection, secret.digest(token))
        if found is None:
            return None
        row, user = found
        return replace(actor_of(user), scopes=scopes_of(row.scopes))


def scopes_of(words: Sequence[str]) -> tuple[Scope, ...]:
    """The scopes of those names, each once. Raises `UsageError`."""
    unknown = [word for word in words if word not in SCOPES]
    if unknown or not words:
        what = f"there is no scope {unknown[0]!r}" if unknown else "a token needs a scope"
        raise UsageError(f"{what}: choose among {', '.join(SCOPES)}")
    return tuple(cast("Scope", word) for word in dict.fromkeys(words))
