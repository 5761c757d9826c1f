"""New pages into an archive: which are new, which are copies, which are new versions of a page that it has."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, fields, replace
from pathlib import Path

from retold.archive.amending import amend
from retold.articles.files import NOT_THERE, make
from retold.articles.states import older
from retold.records import Article, Declared, Judgement, Page, Point, Problem
from retold.storage import articles, judgements, keys, pages, problems, stories
from retold.storage.blobs import Blobs
from retold.storage.store import Connection
from retold.text import Span, storable

LIKE = 0.1
"""Share of three-word runs from which a file's new text is a version of its old one. In the bundled stories
reports that are not copied from each other share less than .09, and a page that was corrected throughout shares .5
with its first version."""


NOTHING = Declared()
"""What is given with inputs of which nobody says more than they do."""


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


def declaring(given: Declared, found: Iterable[Page | Problem]) -> Iterator[Page | Problem]:
    """Pages that also declare what is given for all of them, where the input does not say it itself."""
    for item in found:
        if isinstance(item, Page):
            said = {f.name: getattr(item.declared, f.name) or getattr(given, f.name) for f in fields(given)}
            yield replace(item, declared=Declared(**said))
        else:
            yield item


def take(connection: Connection, blobs: Blobs, read: Sequence[tuple[Page, Article]], met: Sequence[Problem]) -> Taken:
    """Keep what was read of new pages in one transaction: pages, articles, versions, problems."""
    known = articles.known(connection, [article.id for _, article in read])
    new = {a.id: (storable_page(p), storable_article(a)) for p, a in read if a.id not in known}
    new = {name: pair for name, pair in new.items() if not _moved_row(connection, *pair)}
    there = articles.there(connection, [(page.source, article) for page, article in new.values()])
    pages.add(connection, blobs, [page for page, _ in new.values()])
    problems.solved(connection, [page.source for page, _ in read], ["articles"])
    versions = []
    for page, article in new.values():
        before = _earlier(connection, page, article, there)
        free = article.key not in there.keys
        key = article.key if free else articles.unused(connection, article.key, before.id if before else None)
        later, digest = replace(article, key=key), articles.text_digest(article.text)
        articles.add(connection, [(page.id, later)])
        if before is not None:
            late = older((page, later), (pages.of_article(connection, blobs, before.id), before))
            first, last = (later, before) if late else (before, later)
            supersede(connection, first, last)
            versions.append((first.id, last.id))
        if digest in there.texts:
            articles.mark_copies(connection, digest)
        there.keys.update((article.key, key))
        there.texts.add(digest)
        there.sources.add(page.source)
        there.urls.update([article.url] if article.url else [])
    problems.add(connection, [storable_problem(p) for p in met if p.kind != NOT_THERE])
    return Taken(added=tuple(new), known=len(read) - len(new), versions=tuple(versions))


def _moved_row(connection: Connection, page: Page, article: Article) -> bool:
    """Whether the page is a row of a table without ids that is known under another number: rows above it are new."""
    table, _, row = page.source.partition("#")
    if not row or page.declared.key != f"{Path(table).name.split('.')[0]}-{row.rpartition('-')[2]}":
        return False
    twins = articles.of_text(connection, articles.text_digest(article.text))
    return any((t.outlet, t.url) == (article.outlet, article.url) and t.source.startswith(f"{table}#") for t in twins)


def _earlier(connection: Connection, page: Page, article: Article, there: articles.There) -> Article | None:
    """The version of the page that this one follows: the same address, or the same file with a text like it.

    What is another text altogether, in a file of the same name, is another article.
    """
    if (article.url not in there.urls) if article.url else (page.source not in there.sources):
        return None
    found = articles.current(connection, url=article.url, source=page.source)
    if found is None or article.url:
        return found
    return found if resemble(found.text, article.text) >= LIKE else None


def resemble(first: str, second: str) -> float:
    """How many of their three-word runs two texts have in common, from 0 to 1 (Jaccard)."""
    a, b = (set(zip(words, words[1:], words[2:], strict=False)) for words in (first.split(), second.split()))
    return len(a & b) / len(a | b) if a or b else float(first.split() == second.split())


def storable_page(page: Page) -> Page:
    """The page with a source and declarations that a database takes."""
    said = {f.name: getattr(page.declared, f.name) for f in fields(page.declared)}
    declared = Declared(**{name: _storable(value) for name, value in said.items()})
    return replace(page, source=storable(page.source), declared=declared)


def storable_article(article: Article) -> Article:
    """The article with texts that a database takes; positions stay as they are."""
    return replace(
        article,
        key=storable(article.key),
        source=storable(article.source),
        text=storable(article.text),
        outlet=_storable(article.outlet),
        url=_storable(article.url),
        title=_storable(article.title),
        byline=_storable(article.byline),
    )


def _storable(text: str | None) -> str | None:
    return None if text is None else storable(text)


def storable_problem(problem: Problem) -> Problem:
    """The problem with words that a database takes."""
    return replace(problem, source=storable(problem.source), message=storable(problem.message))


def unused(key: str, taken: set[str]) -> str:
    """The key, with a number behind it if another current article has it."""
    made, number = key, 1
    while made in taken:
        number += 1
        made = f"{key}-{number}"
    return made


def supersede(connection: Connection, old: Article, later: Article) -> None:
    """Let a new version of a page take the place of the earlier one, also in its story; the earlier stays to be read.

    Judgements about the earlier one are carried over to the same words in the new one; those about words that are
    no more there stay with the earlier version.
    """
    articles.replace_by(connection, old.id, later.id)
    articles.mark_copies(connection, articles.text_digest(old.text))
    keys.remove(connection, [old.id])
    stories.exchange(connection, old.id, later.id)
    moved = [(j.id, moved_to(j, old, later)) for j in judgements.standing(connection, [old.id])]
    judgements.move(connection, [(name, j) for name, j in moved if j is not None])
    amend(connection, [later.id])


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
