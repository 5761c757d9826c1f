"""All the evidence on one story, before anything is concluded from it."""

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from retold import publishers
from retold.descent import readings, reuse
from retold.descent.body import ORIGINS
from retold.descent.cited import Citation
from retold.descent.cues import OWNER
from retold.descent.direction import may_precede
from retold.descent.echoes import echoes
from retold.descent.house import houses, nobody, own_house, shorts
from retold.descent.issuers import naming
from retold.descent.newsmakers import employers, namesakes, newsmakers
from retold.descent.provenance import trace
from retold.descent.quoting import Quoting, quoting, releases, speaking
from retold.descent.readings import Kinship, Reading
from retold.descent.reuse import Reuse
from retold.descent.stated import Stated, stated
from retold.descent.tracing import Taken, Text
from retold.descent.verdicts import NONE, Verdicts, allowed, verdicts
from retold.records import Article, Material
from retold.text import Span

STATE_AGENCY = re.compile(rf"\b(?:{OWNER}) news agency$")


@dataclass(frozen=True)
class Seen:
    """The evidence; the columns are parallel to the story's articles.

    `shared` is what article i has in common with article j, by (i, j); `taken` says which source texts an article has,
    `found` which readings, `near` its kinships by readings that others lack, `echoes` which part of i's words stands in
    short runs of words in j, `quoted` how many words are quotations, `quotes` what i quotes that stands in j,
    by i and j; `releases` are bodies' own statements, `naming` where i names the body that issued j as its source;
    `verdicts` are what people decided.
    """

    articles: tuple[Article, ...]
    sentences: tuple[tuple[Span, ...], ...]
    says: tuple[Stated, ...]
    shared: Mapping[tuple[int, int], Reuse]
    taken: tuple[tuple[Taken, ...], ...]
    found: tuple[Mapping[Reading, Span], ...]
    near: Mapping[int, Sequence[Kinship]]
    echoes: Mapping[int, Mapping[int, float]]
    quoted: tuple[int, ...]
    quotes: Mapping[int, Mapping[int, Quoting]]
    releases: frozenset[int] = frozenset()
    naming: Mapping[tuple[int, int], tuple[Span, ...]] = field(default_factory=dict)
    verdicts: Verdicts = NONE

    @cached_property
    def holders(self) -> Counter[Reading]:
        """How many articles have each reading."""
        return Counter(r for each in self.found for r in each)

    def kinship(self, i: int, j: int) -> Kinship | None:
        """The kinship of two articles, None if they share no rare reading."""
        return next((k for k in self.near.get(i, ()) if j in (k.first, k.second)), None)

    def earlier(self, i: int, j: int) -> bool:
        """Whether article i may have come before article j."""
        return earlier(self.articles, self.releases, i, j)

    def label(self, i: int) -> str:
        """How a note calls an article."""
        return label(self.articles[i])


def earlier(articles: Sequence[Article], released: frozenset[int], i: int, j: int) -> bool:
    """Whether article i may have come before article j: no outlet's report comes before a body's own statement."""
    return (j not in released or i in released) and may_precede(articles[i], articles[j])


def label(article: Article) -> str:
    """An article by its outlet, or by its key if that is unknown."""
    return article.outlet or article.key


def gather(material: Material) -> Seen:
    """Read the stated, the textual and the shared-readings evidence of a story."""
    annotations = material.annotations
    articles = tuple(replace(a, outlet=None) if nobody(a.outlet) else a for a in material.articles)
    outlets = [a.outlet for a in articles]
    known = shorts(outlets, [a.text for a in articles], placed(material))
    known |= houses([*outlets, *(c.publisher for a in articles for c in a.credits)])
    says = [stated(a, n, t, known) for a, n, t in zip(material.articles, annotations, material.tellings, strict=True)]
    about = newsmakers(a.title or "" for a in articles) | employers(s.of(a.text) for a in articles for s in lead(a))
    about |= {n for n in namesakes(a.text for a in articles) if not any(own_house(a.outlet, n) for a in articles)}
    says = [replace(s, citations=tuple(c for c in s.citations if c.told or c.publisher not in about)) for s in says]
    says = resolved(says, [a.text for a in articles])
    given = verdicts(material.judgements, articles)
    says = [allowed(s, a.id, given) for s, a in zip(says, articles, strict=True)]
    wordings = [reuse.wording(a, n) for a, n in zip(articles, annotations, strict=True)]
    shared = reuse.reuse(wordings)
    released = releases(articles, annotations, says) | speaking(articles, says, material.tellings)
    taken = trace(articles, says, wordings, shared, lambda i, j: earlier(articles, released, i, j), released)
    taken = tuple(
        tuple(t for t in each if not refused(t.text, a.id, articles, given))
        for a, each in zip(articles, taken, strict=True)
    )
    heard = echoes(wordings)
    taken = tuple(tuple(replace(t, echo=echo(i, t, heard.get(i, {}))) for t in each) for i, each in enumerate(taken))
    found = tuple(readings.readings(a, n) for a, n in zip(articles, annotations, strict=True))
    near: dict[int, list[Kinship]] = defaultdict(list)
    for kin in readings.kinships(found):
        near[kin.first].append(kin)
        near[kin.second].append(kin)
    return Seen(
        articles=articles,
        sentences=tuple(
            tuple(Span(n.tokens.starts[a], n.tokens.ends[b - 1]) for a, b in n.tokens.sentences) for n in annotations
        ),
        says=tuple(own_words(s, t) for s, t in zip(says, taken, strict=True)),
        shared=shared,
        taken=taken,
        found=found,
        near=near,
        echoes=heard,
        quoted=tuple(
            sum(len(q.span.of(a.text).split()) for q in n.quotes) for a, n in zip(articles, annotations, strict=True)
        ),
        quotes=quoting(articles, annotations, says, released),
        releases=released,
        naming=naming(articles, material.tellings, released),
        verdicts=given,
    )


def placed(material: Material) -> frozenset[str]:
    """The names that the story has for places and peoples, at least as often as for something else."""
    counted: Counter[str] = Counter()
    for article, annotation in zip(material.articles, material.annotations, strict=True):
        tokens = annotation.tokens
        for start, end, label in tokens.names:
            name = article.text[tokens.starts[start] : tokens.ends[end - 1]].removeprefix("the ")
            counted[name] += 1 if label in ORIGINS else -1
    return frozenset(name for name, more in counted.items() if more >= 0)


def echo(i: int, taken: Taken, heard: Mapping[int, float]) -> float:
    """How much of an article's wording the carrier of a text has that has most of it."""
    carriers = {*taken.text.carriers, taken.text.article}
    return max((heard.get(j, 0.0) for j in carriers if j is not None and j != i), default=0.0)


def resolved(says: Sequence[Stated], texts: Sequence[str]) -> list[Stated]:
    """What articles state, with "the state news agency" by name if just one agency of the story is called so."""
    if not any(STATE_AGENCY.search(c.publisher) for s in says for c in s.citations if not c.named):
        return list(says)
    cited = {c.publisher for s in says for c in s.citations if c.named}
    agencies = [(name, re.compile(rf"\b{OWNER}(?: news agency,?)? {re.escape(name)}\b")) for name in cited]
    owned = [n for n, called in agencies if publishers.is_agency(n) and any(called.search(t) for t in texts)]
    if len(owned) != 1:
        return list(says)

    def known(citation: Citation, told: Stated) -> Citation:
        meant = not citation.named and bool(STATE_AGENCY.search(citation.publisher))
        meant = meant and told.citing(owned[0]) is None
        return replace(citation, publisher=owned[0], named=True) if meant else citation

    return [replace(s, citations=tuple(known(c, s) for c in s.citations)) for s in says]


def lead(article: Article) -> tuple[Span, ...]:
    """The first paragraph, if there is any."""
    return next(((b.span,) for b in article.blocks if b.kind == "paragraph"), ())


def refused(text: Text, child: str, articles: Sequence[Article], given: Verdicts) -> bool:
    """Whether a person says that the child has nothing from the article, or the house, whose text it is."""
    if text.article is not None:
        return given.forbids(child, articles[text.article].id) is not None
    return text.publisher is not None and given.forbids(child, f"*{text.publisher}") is not None


def own_words(says: Stated, taken: Sequence[Taken]) -> Stated:
    """What an article says in its own words: a citation inside a borrowed passage is its source's citation."""
    borrowed = [p.child for t in taken for p in t.passages]

    def kept(span: Span) -> bool:
        return not any(b.overlap(span) * 2 > len(span) for b in borrowed)

    citations = (replace(c, places=tuple(p for p in c.places if kept(p[0]))) for c in says.citations)
    hearsay = tuple(h for h in says.hearsay if kept(h))
    return replace(says, citations=tuple(c for c in citations if c.places), hearsay=hearsay)
