"""How an archive is served."""

from dataclasses import dataclass

LOOPBACK = ("localhost", "127.0.0.1", "::1")
"""The names of this machine for itself. No other site can have one, so a page elsewhere cannot pose as ours."""

MEBIBYTE = 1 << 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Serving:
    """Whether people have to sign in, the names that the server answers to, and how much may be sent to it.

    `upload` is the limit in bytes for files of articles, `form` for anything else.
    """

    accounts: bool = False
    hosts: tuple[str, ...] = LOOPBACK
    upload: int = 200 * MEBIBYTE
    form: int = MEBIBYTE
