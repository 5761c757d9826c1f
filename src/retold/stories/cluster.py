"""Which articles tell one story: online, in one pass over the run, then one pass over the stories.

An article joins the story that it is closest to or opens a new one; an inverted index over the heaviest keys finds
the few stories that it could belong to, so that the cost of an article does not grow with the run.
"""

import math
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from retold.ids import content_id
from retold.records import Annotation, Article, Story
from retold.stories.keys import Keys, cosine, counts, weigh
from retold.text import Span, shorten

INDEXED = 24
"""Keys of an article by which stories are looked up."""

TRIED = 8
"""Stories that an article is compared with, those with most of its indexed weight."""

WITNESSES = 16
"""Latest articles of a story that a new one is compared with one by one."""

CENTRE = 0.3
"""Share of the whole story in a similarity; the rest is the closest single article."""

FLOOR, DECADE = 0.02, 0.07
"""The similarity that joins is FLOOR + DECADE · log10(articles in the run). Five files that somebody picked are
probably one story, two among a hundred thousand are probably not: the log-odds fall with the logarithm of the run. The
best bars on the three public sets (326, 772 and 4,485 articles) were .20, .22 and .28; this line runs through them."""

LOWEST = 0.13
"""The bar of the smallest runs; below it two events with the same president in them would be one story."""

SMALL, ORPHAN_BAR, LARGE = 50, 0.45, 5_000
"""After the pass, an orphan joins the closest other story at a share of the bar: ORPHAN_BAR in runs of at most SMALL
articles, rising with the logarithm to 1 in runs of LARGE. In a small run the presumption is that the files belong
together; ORPHAN_BAR is set so that ten labelled stories of 3 to 34 articles each stay whole when traced alone."""

ORPHAN, PART = 2, 8
"""An orphan is a story of at most ORPHAN articles, in a small run also one with at most 1/PART of the run."""

DAYS_NEAR, DAYS_HALF, LEAST = 7, 30, 0.2
"""Beyond DAYS_NEAR days between two known dates, similarity halves every DAYS_HALF days, down to the factor LEAST."""


SENTENCE = 6
"""A first sentence that may serve as a title has at least so many tokens; a dateline has fewer."""


@dataclass(slots=True)
class Open:
    """A story while it grows: its articles by number, the sum of their keys, and its first and last known date."""

    members: list[int] = field(default_factory=list)
    keys: defaultdict[str, float] = field(default_factory=lambda: defaultdict(float))
    first: datetime | None = None
    last: datetime | None = None
    length: float = 1.0

    def take(self, members: Sequence[int], keys: Keys, dates: Sequence[datetime]) -> None:
        """Add articles, their keys and their dates."""
        self.members.extend(members)
        for key, weight in keys.items():
            self.keys[key] += weight
        self.length = math.sqrt(sum(w * w for w in self.keys.values())) or 1.0
        known = [d for d in (self.first, self.last, *dates) if d is not None]
        if known:
            self.first, self.last = min(known), max(known)


class Run:
    """The state of the pass: open stories and the index by which they are found.

    `size` is the number of articles that the bar is set by: all that there are, not only those that are looked at.
    """

    def __init__(self, keys: Sequence[Keys], dates: Sequence[datetime | None], size: int) -> None:
        self.keys = keys
        self.dates = dates
        self.size = size
        self.bar = max(LOWEST, FLOOR + DECADE * math.log10(max(1, size)))
        self.open: dict[int, Open] = {}
        self.index: defaultdict[str, set[int]] = defaultdict(set)

    def add(self, article: int) -> None:
        """Put an article into the closest story that is close enough, or open one."""
        at, score = self.closest(article, self.indexed(article))
        if at is None or score < self.bar:
            at = article
            self.open[at] = Open()
        self.take(at, article)

    def take(self, at: int, article: int) -> None:
        """Put an article into a story that is open."""
        date = self.dates[article]
        self.open[at].take([article], self.keys[article], [date] if date else [])
        for key in self.indexed(article):
            self.index[key].add(at)

    def keep(self, members: Sequence[int]) -> None:
        """Open a story that is known to have these articles."""
        at = members[0]
        self.open[at] = Open()
        for article in members:
            self.take(at, article)

    def indexed(self, article: int) -> list[str]:
        return list(self.keys[article])[:INDEXED]

    def closest(self, article: int, keys: Sequence[str], barred: int = -1) -> tuple[int | None, float]:
        """The story that an article is most similar to among those that have the keys, and how similar."""
        common: defaultdict[int, float] = defaultdict(float)
        for key in keys:
            for at in self.index.get(key, ()):
                common[at] += self.keys[article][key]
        common.pop(barred, None)
        tried = sorted(common, key=lambda at: (-common[at], at))[:TRIED]
        scored = [(self.similarity(article, self.open[at]), -at) for at in tried]
        if not scored:
            return None, 0.0
        score, at = max(scored)
        return -at, score

    def similarity(self, article: int, story: Open) -> float:
        """How well an article fits a story, from 0 to 1: its closest recent article, the whole, and the dates."""
        keys = self.keys[article]
        centre = cosine(keys, story.keys) / story.length
        nearest = max(cosine(keys, self.keys[m]) for m in story.members[-WITNESSES:])
        return (CENTRE * centre + (1 - CENTRE) * nearest) * nearness(self.dates[article], story.first, story.last)

    def settle(self, since: int = 0) -> None:
        """Join stories that only the order of the input kept apart, smallest first.

        Only stories with an article of number `since` or higher are tried.
        """
        tried = [at for at, story in self.open.items() if story.members[-1] >= since]
        for at in sorted(tried, key=lambda at: (len(self.open[at].members), at)):
            story = self.open[at]
            votes: defaultdict[int, float] = defaultdict(float)
            sample = story.members[-WITNESSES:]
            for article in sample:
                other, score = self.closest(article, list(self.keys[article]), barred=at)
                if other is not None:
                    votes[other] += score / len(sample)
            share = self.lenience() if len(story.members) <= self.orphan() else 1.0
            other = min(votes, key=lambda other: (-votes[other], other), default=None)
            if other is not None and votes[other] >= share * self.bar:
                self.join(at, other)

    def orphan(self) -> int:
        """How many articles an orphan has at most."""
        return max(ORPHAN, self.size // PART) if self.size <= SMALL else ORPHAN

    def lenience(self) -> float:
        """The share of the bar at which an orphan joins."""
        rise = math.log(max(SMALL, self.size) / SMALL) / math.log(LARGE / SMALL)
        return min(1.0, ORPHAN_BAR + (1 - ORPHAN_BAR) * rise)

    def join(self, at: int, into: int) -> None:
        """Move all of one story into another."""
        story = self.open.pop(at)
        self.open[into].take(story.members, story.keys, [d for d in (story.first, story.last) if d])
        for article in story.members:
            for key in self.indexed(article):
                self.index[key].discard(at)
                self.index[key].add(into)


def stories(articles: Sequence[Article], annotations: Sequence[Annotation]) -> tuple[Story, ...]:
    """The stories of a run, in order of their first article; every article is in exactly one."""
    keys = weigh([counts(a, n) for a, n in zip(articles, annotations, strict=True)])
    run = Run(keys, [dated(a) for a in articles], len(articles))
    for number in range(len(articles)):
        run.add(number)
    run.settle()
    found = sorted(sorted(story.members) for story in run.open.values())
    return tuple(record(members, articles, annotations, keys) for members in found)


def dated(article: Article) -> datetime | None:
    """When an article was published, where that is given or printed; a guess does not keep articles apart."""
    return article.published.at if article.published.surety in ("declared", "stated") else None


def nearness(date: datetime | None, first: datetime | None, last: datetime | None) -> float:
    """The factor, from LEAST to 1, by which the time between an article and a story lowers their similarity."""
    if date is None or first is None or last is None:
        return 1.0
    gap = max(first - date, date - last).total_seconds() / 86_400
    return float(max(LEAST, 0.5 ** (max(0.0, gap - DAYS_NEAR) / DAYS_HALF)))


def record(
    members: list[int], articles: Sequence[Article], annotations: Sequence[Annotation], keys: list[Keys]
) -> Story:
    """The story of some articles."""
    chosen = members[headline([articles[m] for m in members], [keys[m] for m in members])]
    return arranged([articles[m] for m in members], title(articles[chosen], annotations[chosen]))


def headline(articles: Sequence[Article], keys: Sequence[Keys]) -> int:
    """Which of a story's articles gives it its title: of those that have one, that which is most like all of them."""
    centre: defaultdict[str, float] = defaultdict(float)
    for one in keys:
        for key, weight in one.items():
            centre[key] += weight
    return max(range(len(articles)), key=lambda m: (articles[m].title is not None, cosine(keys[m], centre), -m))


def arranged(members: Sequence[Article], title: str) -> Story:
    """The story of that title: its articles in order of publication where that is known, then as given."""
    ordered = sorted(members, key=_time)
    return Story(id=content_id("s", *sorted(a.id for a in members)), title=title, articles=tuple(a.id for a in ordered))


def _time(article: Article) -> float:
    return article.published.at.timestamp() if article.published.at else math.inf


def title(article: Article, annotation: Annotation) -> str:
    """The article's title, or the beginning of its first sentence of some length; a stop that leads on is left out."""
    return shorten(_heading(article, annotation), 120).rstrip(" ,;:") or article.key


def _heading(article: Article, annotation: Annotation) -> str:
    if article.title and article.title.strip():
        return article.title
    tokens = annotation.tokens
    sentences = (Span(tokens.starts[a], tokens.ends[b - 1]) for a, b in tokens.sentences if b - a >= SENTENCE)
    return next((sentence.of(article.text) for sentence in sentences), article.text)
