"""The users of an archive: who has an account, in which role."""

import re

from retold.archive import secret
from retold.archive.people import ROLES, Actor, RoleName
from retold.errors import NotFound, NotSignedIn, UsageError
from retold.storage import attempts, audit, sessions, users
from retold.storage.found import UserRow
from retold.storage.store import Connection, Store

NAME = re.compile(r"[a-z0-9][a-z0-9._@-]{0,63}")


class Users:
    """The accounts of an archive; `by` says who changes something, for the audit."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def some(self) -> bool:
        """Whether there is any: then nobody uses the archive over the network without one."""
        with self._store.read() as connection:
            return users.some(connection)

    def list(self) -> tuple[UserRow, ...]:
        """All of them, by name."""
        with self._store.read() as connection:
            return tuple(users.all_of(connection))

    def get(self, name: str) -> UserRow:
        """One of them. Raises `NotFound`."""
        with self._store.read() as connection:
            return _known(connection, name)

    def add(self, name: str, role: str, password: str, *, by: str) -> UserRow:
        """Give somebody an account. Raises `UsageError` if the name is taken or not a name."""
        name, wanted = plain(name), role_of(role)
        hashed = secret.hashed(password, name)
        with self._store.write() as connection:
            if not users.add(connection, name, wanted, hashed):
                raise UsageError(f"there is a user {name} already: choose another name")
            audit.add(connection, by, "user added", name, wanted)
            return _known(connection, name)

    def set_role(self, name: str, role: str, *, by: str) -> UserRow:
        """Change what somebody may do; it holds from the next request on."""
        wanted = role_of(role)
        with self._store.write() as connection:
            user = _known(connection, name)
            if wanted != "admin":
                _not_last(connection, user)
            users.set_role(connection, user.name, wanted)
            audit.add(connection, by, "role changed", user.name, f"{user.role} to {wanted}")
            return _known(connection, name)

    def set_password(self, name: str, password: str, *, by: str) -> None:
        """Change a password; whoever was signed in with the old one is signed out everywhere, and may try anew."""
        hashed = secret.hashed(password, plain(name))
        with self._store.write() as connection:
            user = _known(connection, name)
            users.set_password(connection, user.name, hashed)
            sessions.end_all(connection, user.name)
            attempts.forget_user(connection, user.name)
            audit.add(connection, by, "password changed", user.name)

    def change_password(self, name: str, old: str, new: str) -> None:
        """Change one's own password. Raises `NotSignedIn` if the old one is wrong."""
        with self._store.read() as connection:
            stored = users.password(connection, name)
        if not secret.fits(stored, old):
            raise NotSignedIn("the old password is wrong: try again")
        self.set_password(name, new, by=name)

    def remove(self, name: str, *, by: str) -> None:
        """Take an account away with its sessions and tokens; decisions keep the name."""
        with self._store.write() as connection:
            user = _known(connection, name)
            if len(users.all_of(connection)) > 1:
                _not_last(connection, user)
            users.remove(connection, user.name)
            audit.add(connection, by, "user removed", user.name, user.role)


def plain(name: str) -> str:
    """A name as it is kept: in lower case. Raises `UsageError` if it is none."""
    found = name.strip().lower()
    if not NAME.fullmatch(found):
        raise UsageError("a user's name has letters a to z, digits and . _ @ -, and at most 64 of them")
    return found


def role_of(text: str) -> RoleName:
    """The role of that name. Raises `UsageError`."""
    if text not in ROLES:
        raise UsageError(f"there is no role {text!r}: choose {', '.join(ROLES[:-1])} or {ROLES[-1]}")
    return text


def actor_of(user: UserRow) -> Actor:
    """The person, signed in."""
    return Actor(name=user.name, role=role_of(user.role))


def _known(connection: Connection, name: str) -> UserRow:
    found = users.get(connection, name.strip().lower())
    if found is None:
        raise NotFound(f"there is no user {name}: retold user list shows them")
    return found


def _not_last(connection: Connection, user: UserRow) -> None:
    """Raise `UsageError` rather than leave others without an admin."""
    admins = [other.name for other in users.all_of(connection) if other.role == "admin"]
    if admins == [user.name]:
        raise UsageError(f"{user.name} is the only admin: make somebody else admin first")
