"""Who names as a source the body whose own release is in the story: "the ministry said in its bulletin"."""

import re
from collections import defaultdict
from collections.abc import Sequence, Set

from retold.records import Article, Link, Telling
from retold.text import Span

SMALL = frozenset("the a an of for and in on at its his her their".split())

VOICES = frozenset(
    """
    report statement bulletin release notice announcement website site page figures data account press service office
    spokesman spokeswoman spokesperson official officials weekly latest daily new
    """.split()
)
"""Words for how a body speaks, beside those that say which body it is."""


def naming(
    articles: Sequence[Article], tellings: Sequence[Sequence[Telling]], released: Set[int]
) -> dict[tuple[int, int], tuple[Span, ...]]:
    """For an article and a release of the story, the passages that the article puts on the body that issued it.

    A name that fits the issuers of two releases shows neither.
    """
    issuers = {j: words(articles[j].outlet or "") for j in released}
    found: dict[tuple[int, int], set[Span]] = defaultdict(set)
    for i, told in enumerate(tellings if issuers else ()):
        for telling in told:
            for link in telling.chain:
                fitting = [j for j, issuer in issuers.items() if j != i and means(link, issuer)]
                if len(fitting) == 1 and i not in issuers:
                    found[i, fitting[0]].add(telling.span)
    return {pair: tuple(sorted(spans)) for pair, spans in found.items()}


def means(link: Link, issuer: frozenset[str]) -> bool:
    """Whether a link is a body by some of the words of its name, which all stand in the issuer's."""
    said = words(link.name) - VOICES
    return bool(said) and link.role in {"organisation", "document"} and said <= issuer


def words(name: str) -> frozenset[str]:
    """The telling words of a name, without case, possessives and articles."""
    plain = re.sub(r"['’]s?\b", "", name.lower())
    return frozenset(re.findall(r"[a-z]{2,}", plain)) - SMALL
