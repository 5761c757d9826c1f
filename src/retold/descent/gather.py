"""All the evidence on one story, before anything is concluded from it."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from retold.descent import provenance, readings, reuse
from retold.descent.direction import may_precede
from retold.descent.provenance import Shared, Taken
from retold.descent.readings import Kinship, Reading
from retold.descent.stated import Stated, stated
from retold.records import Article, Material
from retold.text import Span


@dataclass(frozen=True)
class Seen:
    """The evidence; the columns are parallel to the story's articles.

    `taken` says which text each article has from where, `found` which readings it has, `kin` how close two are by
    readings that others lack, keyed by (lower, higher) position.
    """

    articles: tuple[Article, ...]
    sentences: tuple[tuple[Span, ...], ...]
    says: tuple[Stated, ...]
    shared: Shared
    taken: tuple[tuple[Taken, ...], ...]
    found: tuple[Mapping[Reading, Span], ...]
    kin: Mapping[tuple[int, int], Kinship]
    by_article: Mapping[int, Sequence[Kinship]]

    def kinship(self, i: int, j: int) -> Kinship | None:
        return self.kin.get((min(i, j), max(i, j)))

    def near(self, i: int) -> Sequence[Kinship]:
        """The kinships of an article."""
        return self.by_article.get(i, ())

    def earlier(self, i: int, j: int) -> bool:
        """Whether article i may have come before article j."""
        return may_precede(self.articles[i], self.articles[j])

    def label(self, i: int) -> str:
        """How a note calls an article."""
        return label(self.articles[i])


def label(article: Article) -> str:
    return article.outlet or article.key


def gather(material: Material) -> Seen:
    """Read the stated, the textual and the shared-readings evidence of a story."""
    articles, annotations = material.articles, material.annotations
    says = [stated(a, n, t) for a, n, t in zip(articles, annotations, material.tellings, strict=True)]
    wordings = [reuse.wording(a, n) for a, n in zip(articles, annotations, strict=True)]
    shared = reuse.reuse(wordings)
    taken = provenance.trace(articles, says, wordings, shared, lambda i, j: may_precede(articles[i], articles[j]))
    found = tuple(readings.readings(a, n) for a, n in zip(articles, annotations, strict=True))
    kin = readings.kinships(found)
    by_article: dict[int, list[Kinship]] = defaultdict(list)
    for each in kin.values():
        by_article[each.first].append(each)
        by_article[each.second].append(each)
    return Seen(
        articles=articles,
        sentences=tuple(
            tuple(Span(n.tokens.starts[a], n.tokens.ends[b - 1]) for a, b in n.tokens.sentences) for n in annotations
        ),
        says=tuple(own_words(s, t) for s, t in zip(says, taken, strict=True)),
        shared=shared,
        taken=tuple(taken),
        found=found,
        kin=kin,
        by_article=by_article,
    )


def own_words(says: Stated, taken: Sequence[Taken]) -> Stated:
    """What an article says in its own words: a citation inside a borrowed passage is its source's citation."""
    borrowed = [p.child for t in taken for p in t.passages]

    def kept(span: Span) -> bool:
        return not any(b.overlap(span) * 2 > len(span) for b in borrowed)

    citations = (replace(c, places=tuple(p for p in c.places if kept(p[0]))) for c in says.citations)
    return replace(
        says, citations=tuple(c for c in citations if c.places), hearsay=tuple(h for h in says.hearsay if kept(h))
    )
