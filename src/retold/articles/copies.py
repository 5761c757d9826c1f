"""Exact copies: the same text under another key."""

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import replace

from retold.records import Article
from retold.text import squeeze


def mark_copies(articles: Iterable[Article]) -> Iterator[Article]:
    """The articles in order, each with `copy_of` set to the key of the first one that has the very same text.

    White space is folded before texts are compared. Memory grows by one digest and key for each distinct text.
    """
    seen: dict[bytes, str] = {}
    for article in articles:
        digest = hashlib.blake2b(squeeze(article.text).encode("utf-8", "surrogatepass"), digest_size=16).digest()
        first = seen.setdefault(digest, article.key)
        yield article if first == article.key else replace(article, copy_of=first)
