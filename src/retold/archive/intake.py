"""New pages into an archive: which are new, which are copies, which are new versions of a page that it has."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from retold.articles.files import make
from retold.records import Article, Judgement, Page, Point, Problem
from retold.storage import articles, judgements, keys, pages, problems, stories
from retold.storage.blobs import Blobs
from retold.storage.store import Connection
from retold.text import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """What became of some pages: new articles, how many were known, and new versions as (earlier, later) ids."""

    added: tuple[str, ...] = ()
    known: int = 0
    versions: tuple[tuple[str, str], ...] = ()

    def __add__(self, other: "Taken") -> "Taken":
        return Taken(
            added=self.added + other.added, known=self.known + other.known, versions=self.versions + other.versions
        )


def named_below(folder: Path | None, found: Iterable[Page | Problem]) -> Iterator[Page | Problem]:
    """Pages and problems under names that do not begin with the folder: it is made anew each time files are sent."""
    root = f"{folder}/" if folder else ""
    for item in found:
        name = item.source.removeprefix(root)
        if name == item.source:
            yield item
        elif isinstance(item, Page):
            yield make(name, item.media, item.data, item.declared)
        else:
            yield replace(item, source=name)


def take(connection: Connection, blobs: Blobs, read: Sequence[tuple[Page, Article]], met: Sequence[Problem]) -> Taken:
    """Keep what was read of new pages in one transaction: pages, articles, versions, problems."""
    known = articles.known(connection, [article.id for _, article in read])
    new = {article.id: (page, article) for page, article in read if article.id not in known}
    earlier = {a.id: _earlier(connection, p, a) for p, a in new.values()}
    pages.add(connection, blobs, [page for page, _ in new.values()])
    made: list[tuple[str, Article]] = []
    names = articles.keys(connection, [a.key for _, a in new.values()])
    first: dict[str, str] = {}
    for page, article in new.values():
        before = earlier[article.id]
        if before is not None:
            names.discard(before.key)
        article = replace(article, key=unused(article.key, names))
        names.add(article.key)
        digest = articles.text_digest(article.text)
        original = first.setdefault(digest, articles.first_of_text(connection, digest) or article.key)
        made.append((page.id, replace(article, copy_of=original if original != article.key else None)))
    articles.add(connection, made)
    versions = tuple((old.id, later) for later, old in earlier.items() if old is not None)
    for old, later in versions:
        supersede(connection, old, new[later][1])
    problems.solved(connection, [page.source for page, _ in read])
    problems.add(connection, met)
    return Taken(added=tuple(new), known=len(read) - len(new), versions=versions)


def _earlier(connection: Connection, page: Page, article: Article) -> Article | None:
    """The version of the page that this one follows: the same address, or the same file, with another text."""
    return articles.current(connection, url=article.url, source=page.source)


def unused(key: str, taken: set[str]) -> str:
    """The key, with a number behind it if another current article has it."""
    made, number = key, 1
    while made in taken:
        number += 1
        made = f"{key}-{number}"
    return made


def supersede(connection: Connection, before: str, later: Article) -> None:
    """Let a new version of a page take the place of the earlier one, which stays to be read.

    Judgements about the earlier one are carried over to the same words in the new one; those about words that are
    no more there stay with the earlier version.
    """
    old = articles.get(connection, [before])[before]
    articles.replace_by(connection, before, later.id)
    keys.remove(connection, [before])
    story = stories.of(connection, [before])
    stories.leave(connection, [before])
    stories.want(connection, list(story.values()))
    moved = [(j.id, moved_to(j, old, later)) for j in judgements.standing(connection, [before])]
    judgements.move(connection, [(name, j) for name, j in moved if j is not None])


def moved_to(judgement: Judgement, old: Article, new: Article) -> Judgement | None:
    """The judgement about the same words in a new version, None if they are not there."""
    first = _moved(judgement.first, old, new)
    second = _moved(judgement.second, old, new) if judgement.second else None
    if first is None or (judgement.second is not None and second is None):
        return None
    return replace(judgement, first=first, second=second)


def _moved(point: Point, old: Article, new: Article) -> Point | None:
    if point.article != old.id:
        return point
    if point.span is None:
        return Point(article=new.id)
    at = new.text.find(point.span.of(old.text))
    return Point(article=new.id, span=Span(at, at + len(point.span))) if at >= 0 else None
