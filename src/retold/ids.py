"""Ids that come from content, so that a re-run on any engine makes the same ones."""

import hashlib

VERSION = "1"
"""First character of every id; it changes when what is hashed changes, so that old and new ids never mix."""

SEPARATOR = "\x1f"


def content_id(prefix: str, *parts: str | bytes | int) -> str:
    """An id such as `a1f3c09b2d417e` from a one-letter prefix and what the record consists of.

    48 bits of BLAKE2b: among a million records the chance of any collision is below one in five hundred,
    and a collision within one story, which is all that stages compare, is out of the question.
    """
    digest = hashlib.blake2b(digest_size=6)
    for part in parts:
        data = part if isinstance(part, bytes) else str(part).encode("utf-8", "surrogatepass")
        digest.update(str(len(data)).encode() + SEPARATOR.encode() + data)
    return prefix + VERSION + digest.hexdigest()
