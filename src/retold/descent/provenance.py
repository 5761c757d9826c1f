"""Whose text each passage is.

Articles that credit one publisher for their whole text and share enough of it carry one source text; several texts of
one agency fall apart by that. Every word of an article that gives no such credit is then traced, passage by passage, to
the source text whose carriers have the same words: so an article that copies from two agencies has two. What several
uncredited articles share, and no source text explains, is a text of nobody known.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence, Set

from retold import publishers
from retold.descent.house import canonical, is_wire, one_house, own_house
from retold.descent.reuse import Reuse, Wording, characters
from retold.descent.stated import Stated
from retold.descent.tracing import BORROWED, JOIN, MUCH, SAME, Taken, Text, Tracer, components
from retold.records import Article, CreditKind
from retold.text import Span

CONTRARY = 0.6
"""Part of an article that must be another credited text before its own credit is doubted: a name near a byline can be a
photographer's agency."""

UNEXPLAINED = 20
"""Words that show a common source of two articles of which neither credits anybody, in a row or, where they are a large
part of both, in all: with no credit on either side, a public statement told without quotation marks is the other
explanation."""

LAST = 30
"""Characters at the end of a text within which "…, X reported" is the credit for it, with what else stands there."""

BESIDE = 200
"""Characters between a passage and the name of an agency within which it is the agency's: a sentence, if a long one."""

Credited = Sequence[tuple[str, ...]]


def trace(
    articles: Sequence[Article],
    says: Sequence[Stated],
    wordings: Sequence[Wording],
    shared: Mapping[tuple[int, int], Reuse],
    earlier: Callable[[int, int], bool],
    released: Set[int] = frozenset(),
) -> tuple[tuple[Taken, ...], ...]:
    """What each article has from which source text, most first. `earlier(i, j)`: article i may have come before j.

    `released` are the statements of bodies on their own pages, which have their words from nobody.
    """
    tracer = Tracer(articles, says, wordings, shared)
    credited = [tuple(dict.fromkeys(canonical(c.publisher) for c in s.whole)) for s in says]
    texts = _single(tracer, credited)
    texts += _several(tracer, credited)
    _contradicted(tracer, credited, texts)
    _published(tracer, credited, texts)
    _released(tracer, credited, earlier, released)
    _cited(tracer, credited, earlier)
    _reporting(tracer, credited, earlier)
    uncredited = [i for i, c in enumerate(credited) if not c and (None in tracer.owners[i])]
    _inherited(tracer, uncredited, earlier)
    _nameless(tracer, uncredited)
    return tuple(tuple(tracer.taken(i)) for i in range(len(articles)))


def _single(tracer: Tracer, credited: Credited) -> list[Text]:
    """The texts of the articles that credit one publisher: those that share enough carry one."""
    by_publisher: dict[str, list[int]] = defaultdict(list)
    for i, names in enumerate(credited):
        if len(names) == 1:
            by_publisher[names[0]].append(i)
    texts = []
    for publisher, members in by_publisher.items():
        inside = set(members)
        linked = [(i, r.other) for i in members for r in tracer.near(i) if r.coverage >= SAME and r.other in inside]
        texts += [Text(publisher, group) for group in components(members, linked)]
    for text in texts:
        tracer.carry(text)
    return texts


def _several(tracer: Tracer, credited: Credited) -> list[Text]:
    """The articles that credit several: each passage to the text whose carriers have it, the rest to a further text.

    The rest is given to the credited publisher that has the fewest words so far.
    """
    texts = []
    for i, names in enumerate(credited):
        if len(names) < 2:
            continue
        tracer.copy(i, _by(names))
        tracer.settle(i, [None] * len(tracer.owners[i]))
        if None in tracer.owners[i]:
            had = Counter(t.publisher for t in tracer.owners[i] if t is not None)
            rest = Text(min(names, key=lambda n: had[n]), [i])
            tracer.rest(i, rest)
            texts.append(rest)
    return texts


def _by(names: tuple[str, ...]) -> Callable[[Text], bool]:
    return lambda text: text.publisher in names


STRENGTH: Mapping[CreditKind, int] = {"dateline": 2, "byline": 1, "credit-line": 1}
"""How surely a credit is for the text: datelines stand in it; a copyright may be the page's, a name a picture's."""


def _surer(tracer: Tracer, own: Text) -> Callable[[Text], bool]:
    """Other texts whose credit is surer than an article's own: by the number of those who give it, then by its form."""

    def sureness(text: Text) -> tuple[int, int]:
        credits_ = (c for i in text.carriers for c in tracer.says[i].whole)
        return len(text.carriers), max((STRENGTH.get(c.kind, 0) for c in credits_), default=0)

    return lambda text: text is not own and sureness(text) > sureness(own)


def _contradicted(tracer: Tracer, credited: Credited, texts: Sequence[Text]) -> None:
    """A credit that no other text bears out, where most words are those of another credited text: the words decide."""
    for text in texts:
        i = text.carriers[0]
        if len(text.carriers) > 1 or len(credited[i]) != 1:
            continue
        before = tracer.owners[i]
        tracer.owners[i] = [None] * len(before)
        tracer.copy(i, _surer(tracer, text))
        found = tracer.words(i)
        if found.total() < CONTRARY * len(before):
            tracer.owners[i] = before
            continue
        for other in found:
            other.carriers.append(i)
        tracer.rest(i, text)


def _published(tracer: Tracer, credited: Credited, texts: Sequence[Text]) -> None:
    """The original of a credited text, where the credited house's own article is in the story."""
    for text in texts:
        shares = [
            (r.coverage, -r.other)
            for i in text.carriers
            for r in tracer.near(i)
            if r.coverage >= JOIN and not credited[r.other]
            if own_house(tracer.articles[r.other].outlet, text.publisher or "")
        ]
        if shares:
            text.article = -max(shares)[1]
            tracer.owners[text.article] = [text] * len(tracer.owners[text.article])


def _released(tracer: Tracer, credited: Credited, earlier: Callable[[int, int], bool], released: Set[int]) -> None:
    """A body's own statement is the original of what reports that credit nobody share with it."""
    for i in sorted(released):
        near = [r.other for r in tracer.near(i) if r.other not in released and not credited[r.other]]
        shared = [tracer.shared[j, i] for j in near if earlier(i, j)]
        much = any(r.longest >= BORROWED or (r.coverage >= JOIN and len(r.covered) >= UNEXPLAINED) for r in shared)
        if much and not credited[i]:
            tracer.carry(Text(tracer.articles[i].outlet, [i], article=i))


def _cited(tracer: Tracer, credited: Credited, earlier: Callable[[int, int], bool]) -> None:
    """An article whose house another one cites is the original of what the two share."""
    for i, says in enumerate(tracer.says):
        for r in tracer.near(i):
            outlet = tracer.articles[r.other].outlet
            named = any(own_house(outlet, c.publisher) for c in says.citations)
            if named and not credited[r.other] and None in tracer.owners[r.other] and earlier(r.other, i):
                tracer.carry(Text(outlet, [r.other], article=r.other))


def _reporting(tracer: Tracer, credited: Credited, earlier: Callable[[int, int], bool]) -> None:
    """An article that reports itself is the original of what those that credit nobody share with it.

    An agency's own page is that of any passage. What stands below pictures is their agency's, also on the page of an
    outlet that has its own report beside them.
    """
    for i, reporting in enumerate(tracer.reporting):
        at = tracer.articles[i].outlet or ""
        wire = is_wire(canonical(at)) and not credited[i]
        outlet = at if wire else reporting
        if outlet is None or None not in tracer.owners[i] or tracer.wordings[i].pictured:
            continue
        near = [r.other for r in tracer.near(i) if not tracer.wordings[r.other].pictured]
        silent = [j for j in near if not credited[j] and tracer.reporting[j] is None]
        silent = [j for j in silent if not (wire and is_wire(canonical(tracer.articles[j].outlet or "")))]
        shared = [tracer.shared[j, i] for j in silent if earlier(i, j)]
        if any(r.coverage >= JOIN or (wire and r.longest >= BORROWED) for r in shared):
            tracer.carry(Text(outlet, [i], article=i))


def _main(tracer: Tracer, group: Sequence[int]) -> Text | None:
    """The text that makes up most of every article of a group: what else they share is of it, cut from other copies."""
    mains = [max(words, key=lambda t: words[t], default=None) for words in map(tracer.words, group)]
    main = mains[0]
    if main is None or any(m is not main for m in mains):
        return None
    whole = all(tracer.words(i)[main] >= SAME * len(tracer.owners[i]) for i in group)
    return main if whole else None


def agency_of(says: Iterable[Stated]) -> str | None:
    """The one agency that the carriers of a text without a credit name as the one who was told, or for a part.

    What people say to an agency stands in its texts, and its texts are what many houses have word for word. Those who
    share little of theirs are not asked: agencies' background travels from one text to others.
    """
    named = {
        name
        for each in says
        for name in (*(c.publisher for c in each.citations if c.told), *(c.publisher for c in each.part))
        if name in publishers.RIVALS
    }
    return named.pop() if len(named) == 1 else None


def foot_of(tracer: Tracer, group: Iterable[int]) -> str | None:
    """The one publisher whose name ends a carrier of a text as its source, if that carrier cites no other."""
    named = set()
    for i in group:
        cited = [c for c in tracer.says[i].citations if c.named]
        end = len(tracer.articles[i].text.rstrip())
        if len(cited) == 1 and max(s.end for s in cited[0].spans) > end - LAST:
            named.add(cited[0].publisher)
    return named.pop() if len(named) == 1 else None


def beside_of(tracer: Tracer, passages: Iterable[tuple[int, Span]]) -> str | None:
    """The one agency that a carrier names by a passage that others have without a credit, or in it.

    Who names several competing ones has put them together himself, and is not asked.
    """
    named = {
        c.publisher
        for i, passage in passages
        for c in tracer.says[i].citations
        if c.named and is_wire(c.publisher) and len(tracer.says[i].rivals) < 2
        if any(max(passage.start - s.end, s.start - passage.end) <= BESIDE for s in c.spans)
    }
    return named.pop() if len(named) == 1 else None


def _inherited(tracer: Tracer, uncredited: Sequence[int], earlier: Callable[[int, int], bool]) -> None:
    """What uncredited articles have from the carriers of source texts, and from those that were found so to carry them.

    Asked again are those that are close to what was found. Words only gain owners, so that this ends; it needs a round
    for each step from copy to copy, at most as many as there are articles.
    """
    asked = list(uncredited)
    for _ in uncredited:
        found = {i for i in asked if _inherit(tracer, i, earlier)}
        asked = [i for i in uncredited if i in found or any(r.other in found for r in tracer.near(i))]


def _inherit(tracer: Tracer, i: int, earlier: Callable[[int, int], bool]) -> bool:
    """Give an uncredited article the passages that it shares with the carriers of source texts, if they are enough.

    Says whether any word gained an owner.

    An article of the story from which it has them must not be a later one.
    """
    before = list(tracer.owners[i])
    outlet = tracer.articles[i].outlet

    def allowed(text: Text) -> bool:
        before_it = text.article is None or (text.article != i and earlier(text.article, i))
        return before_it and not own_house(outlet, text.publisher or "")

    tracer.copy(i, allowed)
    tracer.settle(i, before)
    return tracer.owners[i] != before


def _nameless(tracer: Tracer, uncredited: Sequence[int]) -> None:
    """What uncredited articles of different houses share and no source text explains: a text of nobody known."""
    silent = set(uncredited)
    runs: dict[tuple[int, int], list[tuple[int, int]]] = {}
    for i in uncredited:
        owned = tracer.held(i, lambda _: True)[0].keys()
        for r in tracer.near(i):
            if r.other in silent and not one_house(tracer.articles[i], tracer.articles[r.other]):
                runs[i, r.other] = [run for s in r.stretches for run in tracer.free(i, s.child, owned)]
    words = {pair: sum(end - start for start, end in found) for pair, found in runs.items()}
    part = {(i, j): count / len(tracer.owners[i]) for (i, j), count in words.items()}
    for (i, j), found in runs.items():
        much = part[i, j] >= JOIN or (part[i, j] >= MUCH and part.get((j, i), 0.0) >= JOIN)
        whole = much and words[i, j] >= UNEXPLAINED
        runs[i, j] = [(start, end) for start, end in found if whole or end - start >= UNEXPLAINED]
    mutual = [(i, j) for (i, j), found in runs.items() if found and runs.get((j, i))]
    for group in components(sorted({i for i, _ in mutual}), mutual):
        asked = [i for i in group if any(r.coverage >= JOIN for r in tracer.near(i) if r.other in group)]
        signer = agency_of(tracer.says[i] for i in asked) or foot_of(tracer, asked)
        inside = ((i, characters(tracer.wordings[i], run)) for i, j in mutual if i in group for run in runs[i, j])
        signer = signer or beside_of(tracer, inside)
        text = _main(tracer, group) or Text(signer, group)
        for i, j in mutual:
            if i in group:
                for start, end in runs[i, j]:
                    tracer.owners[i][start:end] = [t or text for t in tracer.owners[i][start:end]]
