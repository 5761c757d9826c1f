"""What questions to an archive give back: rows of lists, hits of a search, counts."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from retold.records import Certainty, ClaimType, Judgement, Problem, Role
from retold.text import Span

Item = TypeVar("Item", covariant=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Page(Generic[Item]):
    """Some of a list: `items` from number `start` (from 0) on, and how many the whole list has."""

    items: Sequence[Item]
    start: int
    total: int

    @property
    def end(self) -> int:
        return self.start + len(self.items)


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryRow:
    """A story in a list. `gist`, `certainty`, `low` and `high` are those of its main claim.

    Times are ISO 8601, None if unknown.
    `conflicts` and `drifts` are how many of its claims have tellings that conflict, or that drift.

    `current` is false while the story waits to be worked through again; `failed` is true if that did not work, and what
    is shown is from before. `state` changes whenever the story changes or has been worked through.
    """

    id: str
    title: str
    articles: int
    outlets: int = 0
    claims: int = 0
    conflicts: int = 0
    drifts: int = 0
    gist: str = ""
    certainty: Certainty | None = None
    low: int = 0
    high: int = 0
    first: str | None = None
    last: str | None = None
    current: bool = True
    failed: bool = False
    state: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimRow:
    """A claim in a list over all stories; `certainty` is that of its best telling."""

    id: str
    story: str
    title: str
    gist: str
    certainty: Certainty
    type: ClaimType
    articles: int
    low: int
    high: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceRow:
    """Somebody who speaks: in how many tellings, articles and stories, and through whom most often."""

    name: str
    role: Role | str
    tellings: int
    articles: int
    stories: int
    through: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleRow:
    """An article in a list."""

    id: str
    key: str
    outlet: str | None
    title: str | None
    published: str | None
    kind: str
    story: str | None
    tellings: int
    replaced: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """What to search for: words, and what the tellings found must have; empty means any.

    `words` in double quotes are a phrase, `-word` excludes, `word*` is a beginning. `since` and `until` are days
    (2031-05-09), both included.
    """

    words: str = ""
    outlet: str = ""
    source: str = ""
    certainty: str = ""
    drift: str = ""
    since: str = ""
    until: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """A telling that a search found; `marks` are the spans of the words found, inside `quote`.

    `copy_of` is the key of the first article with the very same text, if there is an earlier one.
    """

    telling: str
    article: str
    key: str
    outlet: str | None
    published: str | None
    story: str | None
    claim: str | None
    span: Span
    quote: str
    marks: tuple[Span, ...]
    certainty: Certainty
    source: str
    through: str
    breaks: tuple[str, ...]
    copy_of: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Facet:
    """One way to narrow a search: the field of `Query`, and its commonest values with how many hits have each."""

    field: str
    values: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """The answer to a search: some of the hits, best first, and facets over all of them."""

    query: Query
    hits: Page[Hit]
    facets: tuple[Facet, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """A judgement in the history; `undone` says when it was taken back, and by whom."""

    judgement: Judgement
    number: int
    undone: str | None = None
    undone_by: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Met:
    """A problem, and when it was met last."""

    problem: Problem
    at: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Totals:
    """How much an archive holds. `waiting` articles are still to be worked through, or their story is."""

    articles: int
    stories: int
    claims: int
    tellings: int
    judgements: int
    problems: int
    waiting: int


@dataclass(frozen=True, slots=True, kw_only=True)
class UserRow:
    """Somebody who has an account."""

    name: str
    role: str
    added: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TokenRow:
    """A program's secret, without the secret: whose it is, what it may do, and until when (None: until revoked)."""

    id: str
    user: str
    label: str
    scopes: tuple[str, ...]
    made: str
    ends: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """Something that was done to the archive or its accounts."""

    number: int
    at: str
    who: str
    did: str
    about: str
    detail: str = ""
