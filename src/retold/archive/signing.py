"""Signing in and out, slowly enough that nobody guesses passwords."""

import ipaddress

from retold.archive import secret
from retold.archive.people import Actor
from retold.archive.users import actor_of
from retold.errors import NotSignedIn, TooManyAttempts
from retold.storage import attempts, clock, sessions, users
from retold.storage.store import Store

LASTS = 12 * 3600
"""Seconds after which one has to sign in again: a working day."""

WINDOW = 15 * 60
"""Seconds for which a log-in that failed counts."""

PER_USER, PER_ADDRESS = 10, 30
"""Log-ins that may fail within the window: as one user, and from one address, behind which an office may sit."""


class Sessions:
    """Who is signed in; kept in the archive, so that several servers agree and a restart signs nobody out."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def sign_in(self, name: str, password: str, address: str) -> str:
        """The secret of a new session. Raises `NotSignedIn`, or `TooManyAttempts` before it looks at the password."""
        user, place = name.strip().lower()[:64], network(address)
        with self._store.write() as connection:
            attempts.forget_before(connection, clock.after(-WINDOW))
            as_user = attempts.nth(connection, PER_USER, user=user)
            from_address = attempts.nth(connection, PER_ADDRESS, address=place)
            if since := max(as_user or "", from_address or ""):
                raise TooManyAttempts(wait(since))
            attempts.add(connection, user, place, clock.now())  # before the answer: many at once get no further
            stored = users.password(connection, user)
        if not secret.fits(stored, password):
            raise NotSignedIn("the name or the password is wrong: try again")
        made = secret.new()
        with self._store.write() as connection:
            if users.password(connection, user) != stored:
                raise NotSignedIn("the password has just been changed: try again")
            attempts.forget(connection, user, place)
            sessions.add(connection, secret.digest(made), user, clock.after(LASTS))
        return made

    def actor(self, session: str) -> Actor | None:
        """Who is signed in by that secret, if anybody."""
        with self._store.read() as connection:
            user = sessions.user_of(connection, secret.digest(session))
        return actor_of(user) if user else None

    def sign_out(self, session: str) -> None:
        """End one session."""
        with self._store.write() as connection:
            sessions.end(connection, secret.digest(session))


def wait(since: str) -> int:
    """Seconds until an attempt of that time counts no more."""
    return WINDOW + 1 - int((clock.read(clock.now()) - clock.read(since)).total_seconds())


def network(address: str) -> str:
    """What counts as one address: of IPv6, the half that one house has, since it may use any of the other half."""
    try:
        found = ipaddress.ip_address(address)
    except ValueError:
        return address[:64]
    if found.version == 6:
        return str(ipaddress.ip_network((found, 64), strict=False))
    return str(found)
