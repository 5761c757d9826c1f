"""What articles quote that stands in another article of the story: a release, or an interview.

A public statement is quoted by many who owe each other nothing. It shows a parent where the other article is the page
of whoever speaks, and it bears out a citation of the house to which somebody said it.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass

from retold import publishers
from retold.descent import issuers
from retold.descent.house import initials, labels, one_house, own_house
from retold.descent.reuse import APOSTROPHES, WORD
from retold.descent.stated import Stated
from retold.records import Annotation, Article, Entity, Passage, Telling
from retold.text import Span

ENOUGH = 8
"""Words in a row of a quotation, as many as show shared text outside of quotations."""

Words = Sequence[tuple[str, Span]]


@dataclass(frozen=True)
class Quoting:
    """What one article quotes of another: the passages in both. `issued`: the other is the page of whoever speaks."""

    passages: tuple[Passage, ...]
    issued: bool


def quoting(
    articles: Sequence[Article], annotations: Sequence[Annotation], says: Sequence[Stated], released: Set[int]
) -> dict[int, dict[int, Quoting]]:
    """What each article quotes of releases, and of articles of houses to which people of the story spoke."""
    told = {c.publisher for s in says for c in s.citations if c.told}
    sources = sorted(released | {j for j, a in enumerate(articles) if any(own_house(a.outlet, p) for p in told)})
    texts = {j: words(articles[j].text, Span(0, len(articles[j].text))) for j in sources}
    index: dict[tuple[str, ...], list[tuple[int, int]]] = defaultdict(list)
    for j, text in texts.items():
        for at in range(len(text) - ENOUGH + 1):
            index[gram(text, at)].append((j, at))
    found: dict[int, dict[int, Quoting]] = {}
    for i, article in enumerate(articles if index else ()):
        shared: dict[int, list[Passage]] = defaultdict(list)
        for quote in annotations[i].quotes:
            for j, passage in matched(words(article.text, quote.span), index, texts):
                if j != i and not one_house(article, articles[j]):
                    shared[j].append(passage)
        found[i] = {j: Quoting(tuple(each), j in released) for j, each in shared.items()}
    return found


def releases(articles: Sequence[Article], annotations: Sequence[Annotation], says: Sequence[Stated]) -> frozenset[int]:
    """The positions of the articles that are releases of bodies or persons."""
    return frozenset(j for j, a in enumerate(articles) if issued(a, annotations[j], says[j]))


def speaking(
    articles: Sequence[Article], says: Sequence[Stated], tellings: Sequence[Sequence[Telling]]
) -> frozenset[int]:
    """The articles on the own pages of bodies that are only called by their names: "Tolland Capital".

    Others of the story put something on it as on a body, and nobody speaks to it; its page begins with it, and
    has nothing from a publisher.
    """
    told = {c.publisher for s in says for c in s.citations if c.told}
    links = {(x.role, issuers.words(x.name) - issuers.VOICES) for each in tellings for t in each for x in t.chain}
    sources = {name for role, name in links if role == "organisation" and name}
    found = set()
    for j, article in enumerate(articles):
        outlet, own = article.outlet or "", issuers.words(article.outlet or "")
        if not own or "." in outlet or publishers.find(outlet) or any(own_house(outlet, name) for name in told):
            continue
        borrows = says[j].whole or says[j].part or says[j].citations
        opens = re.match(rf"(?:The )?{re.escape(outlet.split()[0])}\b", article.text.lstrip()) is not None
        if opens and not borrows and not says[j].did and any(name <= own for name in sources):
            found.add(j)
    return frozenset(found)


def words(text: str, span: Span) -> list[tuple[str, Span]]:
    """The words of a passage, case-folded, with their places."""
    found = WORD.finditer(text, span.start, span.end)
    return [(m[0].casefold().translate(APOSTROPHES), Span(*m.span())) for m in found]


def gram(text: Words, at: int) -> tuple[str, ...]:
    """`ENOUGH` words from a place on."""
    return tuple(word for word, _ in text[at : at + ENOUGH])


def matched(
    quote: Words, index: Mapping[tuple[str, ...], Sequence[tuple[int, int]]], texts: Mapping[int, Words]
) -> Iterator[tuple[int, Passage]]:
    """The longest runs of a quotation's words that stand in the texts, by text."""
    open_: dict[tuple[int, int], int] = {}
    for at in range(len(quote) - ENOUGH + 2):
        here = {(j, there - at) for j, there in index.get(gram(quote, at), ())} if at + ENOUGH <= len(quote) else set()
        for j, apart in sorted(open_.keys() - here):
            start, end = open_.pop((j, apart)), at + ENOUGH - 1
            child = Span(quote[start][1].start, quote[end - 1][1].end)
            parent = Span(texts[j][start + apart][1].start, texts[j][end - 1 + apart][1].end)
            yield j, Passage(child=child, parent=parent)
        open_ |= {run: at for run in here if run not in open_}


def issued(article: Article, annotation: Annotation, says: Stated) -> bool:
    """Whether an article is on the page of a body or a person that it speaks of: a release, no report.

    By the name of the site: the body's name of several words, or its first letters; a surname, also before the address
    of a parliament. A page that credits or cites a publisher, or reports itself, is an outlet's. An outlet that is
    called like a body ("Ministry of Tides") is one, and may say what it was told.
    """
    outlet = article.outlet or ""
    borrows = says.whole or says.part or says.citations
    reports = says.own or borrows
    if publishers.is_body(outlet):
        return not borrows
    if "." not in outlet or publishers.lookup(outlet) or reports:
        return False
    sites = labels(outlet)[:-1]
    at = sites[-1:] if not outlet.endswith((".gov", ".parliament.uk")) else sites
    return any(site_names(e) & {*at} for e in annotation.entities)


def site_names(entity: Entity) -> set[str]:
    """What the site of a body or a person may be called by a name of several words; a publisher's is none."""
    words = entity.name.split()
    if entity.kind not in {"organisation", "person"} or len(words) == 1 or publishers.find(entity.name):
        return set()
    whole = "".join(c for c in entity.name.casefold() if c.isalnum())
    return {whole, words[-1].casefold() if entity.kind == "person" else initials(entity.name)} - {""}
