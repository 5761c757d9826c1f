"""Judgements as people write them: a row is one decision that names articles by the user's own keys.

`row` checks what can be checked without the articles, `judgement` finds its places in them. Who reads a file, a form
or a request calls both.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime

import msgspec

from retold import publishers
from retold.ids import content_id
from retold.records import OF_ARTICLES, Article, Judgement, JudgementKind, Link, Point, Role, Verdict
from retold.text import Span

Names = Mapping[str, tuple[Article, ...]]
"""The articles that a name may mean, by key and by id."""


class Unreadable(ValueError):  # noqa: N818  a row is at fault, not the program
    """A row that is no judgement or that points nowhere; the message is a clause that says why and what to do."""


class Place(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Where a row points: an article, or an unseen original; a passage by its characters or by its words."""

    article: str
    start: int | None = None
    end: int | None = None
    quote: str | None = None


class NamedLink(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One link of a chain with its role."""

    name: str
    role: Role


class Row(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One judgement as written; `id` is what a dossier calls it, and decides nothing."""

    kind: JudgementKind
    verdict: Verdict
    first: Place | str
    second: Place | str | None = None
    chain: tuple[NamedLink | str, ...] = ()
    name: str = ""
    note: str = ""
    who: str = ""
    at: datetime | None = None
    id: str = ""


def row(data: object) -> Row:
    """The row that decoded JSON holds; raises `Unreadable`."""
    try:
        found = msgspec.convert(data, Row, str_keys=True)
    except msgspec.ValidationError as error:
        raise Unreadable(f"it is no judgement ({str(error).replace('`', chr(39))}); {HINT}") from error
    fault = missing(found)
    if fault:
        raise Unreadable(fault)
    return found


ITSELF = "an article has no material from itself: name another one"

HINT = "see the reference on judgements for the keys of a row"


def missing(found: Row) -> str:
    """What a row of its kind lacks or has too much, as a clause; "" if nothing."""
    first, second = place(found.first), place(found.second) if found.second is not None else None
    if found.kind == "claim" and (second is None or not spanned(second)):
        return "a judgement on a claim needs two passages, 'first' and 'second', each with start and end or a quote"
    if found.kind in ("claim", "chain") and not spanned(first):
        return f"a judgement on a {found.kind} needs a passage in 'first': start and end, or a quote"
    if found.kind in ("parent", "original") and second is None:
        return f"a judgement on {found.kind} needs 'second': an article, or an unseen original such as *Reuters"
    if found.kind == "original" and second and not second.article.startswith("*"):
        return "a judgement on an original needs an unseen one in 'second', such as *unnamed outlet"
    if found.chain and (found.kind, found.verdict) != ("chain", "no"):
        return CHAINED
    if first.article.startswith("*"):
        return "'first' is an article of yours, and no unseen original: put that into 'second'"
    chain = [x if isinstance(x, str) else x.name for x in found.chain]
    return (
        nameless(second.article if second else "", chain)
        or uncalled(found.kind, found.verdict, found.name)
        or unsaid(found.kind, found.verdict, found.name)
    )


CHAINED = "'chain' gives the right chain, so it goes with kind 'chain' and verdict 'no' only"


def nameless(second: str, chain: Iterable[str]) -> str:
    """That an unseen original or a link of a chain has no name, as a clause; "" if each has one."""
    if second.startswith("*") and not second.strip("* "):
        return "an unseen original has a name behind its *: write one, such as *Reuters"
    return "" if all(name.strip() for name in chain) else "a link of the chain has no name: leave it out or give it one"


def uncalled(kind: JudgementKind, verdict: Verdict, name: str) -> str:
    """That nobody says what an original is called, as a clause; "" if somebody does, or if that is not the question."""
    asked = kind == "original" and verdict != "unsure"
    return "" if name.strip("* ") or not asked else "the original gets no name: say what it is called"


def unsaid(kind: JudgementKind, verdict: Verdict, name: str) -> str:
    """What is wrong with what a judgement says of an article itself, as a clause; "" if nothing, or of other kinds."""
    if kind not in OF_ARTICLES or verdict == "unsure":
        return ""
    if verdict == "no" or not name.strip():
        return f"a judgement on the {kind} of an article needs the right one in 'name', and the verdict yes"
    if kind == "date" and not is_date(name.strip()):
        return f"the date {name!r} cannot be read: write it as 2031-05-09, or as 2031-05-09T14:05Z"
    return ""


def is_date(text: str) -> bool:
    """Whether a text is a date, or a date and a time, in ISO 8601."""
    try:
        datetime.fromisoformat(text)
    except ValueError:
        return False
    return True


def place(given: Place | str) -> Place:
    """A bare name is an article."""
    return Place(article=given) if isinstance(given, str) else given


def spanned(given: Place) -> bool:
    """Whether it points to a passage."""
    return bool(given.quote) or (given.start is not None and given.end is not None)


def names(articles: Iterable[Article]) -> dict[str, tuple[Article, ...]]:
    """The articles by key and by id."""
    found: dict[str, tuple[Article, ...]] = {}
    for article in articles:
        for name in dict.fromkeys((article.key, article.id)):
            found[name] = (*found.get(name, ()), article)
    return found


def judgement(found: Row, articles: Names, at: datetime) -> Judgement:
    """The judgement of a row; `at` stands for a time that the row does not give. Raises `Unreadable`."""
    first = point(place(found.first), articles)
    second = point(place(found.second), articles) if found.second is not None else None
    if found.kind == "parent" and second and first.article == second.article:
        raise Unreadable(ITSELF)
    chain = tuple(link(x) for x in found.chain)
    when = aware(found.at or at)
    parts = [str(p) for p in (first, second, found.name, *((x.name, x.role) for x in chain))]
    stamp = when.isoformat() if found.at else ""
    return Judgement(
        id=content_id("j", found.kind, found.verdict, found.who, stamp, *parts),
        kind=found.kind,
        verdict=found.verdict,
        first=first,
        second=second,
        chain=chain,
        name=found.name,
        note=found.note,
        who=found.who,
        at=when,
    )


def aware(at: datetime) -> datetime:
    """The time in UTC; one without a zone is taken for UTC."""
    return at.replace(tzinfo=UTC) if at.tzinfo is None else at.astimezone(UTC)


def point(given: Place, articles: Names) -> Point:
    """The point that a place means; raises `Unreadable`."""
    if given.article.startswith("*"):
        return Point(article=given.article)
    article = named(given.article, articles)
    return Point(article=article.id, span=passage(given, article) if spanned(given) else None)


def named(name: str, articles: Names) -> Article:
    """The one article of that key or id; raises `Unreadable`."""
    found = articles.get(name, ())
    if not found:
        raise Unreadable(f"there is no article {name!r} in the input; name it by its key or its id")
    if len(found) > 1:
        ids = ", ".join(a.id for a in found)
        raise Unreadable(f"{len(found)} articles are called {name!r}; name one by its id: {ids}")
    return found[0]


def passage(given: Place, article: Article) -> Span:
    """The characters of a passage; a quote is looked for with any white space as a blank, and its first place counts.

    Raises `Unreadable`.
    """
    if given.quote:
        span = find(given.quote, article.text)
        if span is None:
            raise Unreadable(f"the article {given.article!r} does not contain the words {given.quote!r}")
        return span
    span = Span(given.start or 0, given.end or 0)
    if not 0 <= span.start < span.end <= len(article.text):
        raise Unreadable(f"the article {given.article!r} has no characters {span.start} to {span.end}")
    return span


def find(words: str, text: str) -> Span | None:
    """Where words first stand in a text."""
    return next(places(words, text), None)


def places(words: str, text: str) -> Iterator[Span]:
    """Wherever words stand in a text, whatever white space is between them, and in whatever case if need be."""
    pattern = r"\s+".join(map(re.escape, words.split()))
    if pattern:
        exact = [Span(*match.span()) for match in re.finditer(pattern, text)]
        yield from exact
        others = (Span(*match.span()) for match in re.finditer(pattern, text, re.IGNORECASE))
        yield from (span for span in others if span not in exact)


DOCUMENTS = re.compile(r"\b(?:documents?|reports?|statements?|letters?|memos?|papers?|files?|records?|footage)$", re.I)


def link(given: NamedLink | str) -> Link:
    """A link of a chain; where the row gives no role, what the name shows."""
    if isinstance(given, NamedLink):
        return Link(name=given.name, role=given.role)
    if publishers.lookup(given) is not None:
        return Link(name=given, role="agency" if publishers.is_agency(given) else "outlet")
    if DOCUMENTS.search(given):
        return Link(name=given, role="document")
    return Link(name=given, role="organisation" if any(w[:1].isupper() for w in given.split()) else "anonymous")
