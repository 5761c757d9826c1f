"""Secrets: passwords as slow hashes, sessions and tokens as digests; none of them can be read from the archive."""

import hashlib
import secrets
import threading

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from retold.errors import UsageError

SHORTEST, LONGEST = 10, 1_000
"""Characters of a password. Long ones are as slow as short ones to hash; the limit keeps requests small."""

AT_ONCE = threading.BoundedSemaphore(2)
"""Each hash takes 64 MB; many log-ins at once wait for each other instead of filling the memory."""

HASHER = PasswordHasher()
"""The parameters that RFC 9106 recommends where memory is scarce: Argon2id, 64 MB, three passes."""

NOBODY = "$argon2id$v=19$m=65536,t=3,p=4$ZLDGYhi6ZzPmQdZtdWkMYQ$IN4MvA6vedFwTAU+X62wzBJ38tiPgBJ8hUeXS6xryLE"
"""The hash of random bytes that nobody kept. Compared with where there is no such user, so that the time of an answer
does not tell which names there are."""


def hashed(password: str, name: str = "") -> str:
    """The hash of a new password. Raises `UsageError` if it is too short or is the name."""
    if len(password) < SHORTEST or password.lower() == name:
        raise UsageError(f"the password is too weak: use at least {SHORTEST} characters, and not the name")
    if len(password) > LONGEST:
        raise UsageError(f"the password is too long: use at most {LONGEST:,} characters")
    with AT_ONCE:
        return HASHER.hash(password)


def fits(stored: str | None, password: str) -> bool:
    """Whether a password is the one that was hashed; takes its time also where nothing is stored."""
    if len(password) > LONGEST:
        return False
    with AT_ONCE:
        try:
            return HASHER.verify(stored or NOBODY, password) and stored is not None
        except (VerificationError, InvalidHashError):
            return False


def new() -> str:
    """A secret that nobody guesses: 256 random bits."""
    return secrets.token_urlsafe(32)


def digest(secret: str) -> str:
    """By what a secret is found again. It is long and random, so a fast hash is enough."""
    return hashlib.sha256(secret.encode("utf-8", "replace")).hexdigest()
