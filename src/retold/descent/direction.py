"""Which of two publications can have come first."""

from datetime import timedelta

from retold.records import Article

FIRM = frozenset({"declared", "stated"})

SLACK = timedelta(hours=12)
"""By how much one date must precede another to settle who came first: many given times are when a page was collected,
and a page keeps its address while its text is renewed."""


def may_precede(first: Article, second: Article) -> bool:
    """Whether the first can be the source of the second, as far as their dates say; unknown dates forbid nothing."""
    a, b = first.published, second.published
    if a.at is None or b.at is None or a.surety not in FIRM or b.surety not in FIRM:
        return True
    if a.whole_day or b.whole_day:
        return a.at.date() <= b.at.date()
    return a.at <= b.at + SLACK
