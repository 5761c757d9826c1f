"""From records to views: the dossiers of a trace are numbered and put in reading order."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from urllib.parse import urlsplit

from retold.dossier.views import CarriedView, ClaimView, Difference, OriginalView, Parent, Source, StoryView, Told
from retold.records import Article, Dossier, Edge, Lineage, Trace


def assemble(trace: Trace) -> tuple[StoryView, ...]:
    """The stories of a trace, in its order."""
    return tuple(story(dossier, number) for number, dossier in enumerate(trace.dossiers, 1))


def story(dossier: Dossier, number: int = 1) -> StoryView:
    """The view of one dossier; the records must belong together, as the pipeline makes them."""
    sources = _sources(dossier)
    by_id = {source.article.id: source for source in sources}
    claims = _claims(dossier, by_id)
    return StoryView(
        number=number,
        dossier=dossier,
        sources=sources,
        claims=claims,
        originals=_originals(dossier, sources, {view.claim.id: view for view in claims}),
        by_id=by_id,
    )


def label(article: Article) -> str:
    """The outlet; failing that, the host of the address; failing that, the user's own key."""
    return article.outlet or _host(article.url or "") or article.key


def _host(url: str) -> str:
    try:
        return (urlsplit(url).hostname or "").removeprefix("www.")
    except ValueError:  # an address that only looks like one
        return ""


def _sources(dossier: Dossier) -> tuple[Source, ...]:
    places = _places(dossier)
    lineages = {lineage.article: lineage for lineage in dossier.descent.lineages}
    keys = {article.key: number for number, article in places.values()}
    made: list[Source] = []
    edges = 0
    for number, article in places.values():
        lineage = lineages.get(article.id) or Lineage(article=article.id, kind="unknown", why=())
        parents = _parents(lineage.edges, edges, places)
        edges += len(parents)
        made.append(
            Source(
                number=number,
                label=label(article),
                article=article,
                lineage=lineage,
                parents=parents,
                twin=keys.get(article.copy_of or ""),
            )
        )
    return tuple(made)


def _places(dossier: Dossier) -> dict[str, tuple[int, Article]]:
    """The articles with their numbers, by their ids."""
    return {article.id: (number, article) for number, article in enumerate(dossier.material.articles, 1)}


def _parents(edges: Sequence[Edge], before: int, places: Mapping[str, tuple[int, Article]]) -> tuple[Parent, ...]:
    """The edges with how a reader knows their parents, numbered on from those `before`."""
    made = []
    for number, edge in enumerate(edges, before + 1):
        at, seen = places.get(edge.parent, (None, None))
        name, key = (label(seen), seen.key) if seen else (edge.parent, edge.parent)
        made.append(Parent(number=number, name=name, key=key, source=at, edge=edge))
    return tuple(made)


def _claims(dossier: Dossier, sources: Mapping[str, Source]) -> tuple[ClaimView, ...]:
    tellings = {telling.id: telling for per_article in dossier.material.tellings for telling in per_article}
    ledgers = {ledger.claim: ledger for ledger in dossier.ledgers}
    differences: dict[str, list[Difference]] = defaultdict(list)
    for drift in dossier.drifts:
        against = tellings[drift.against]
        source = sources[against.article]
        quote = against.span.of(source.article.text)
        differences[drift.telling].append(Difference(drift=drift, against=against, source=source, quote=quote))
    views, told = [], 0
    for number, claim in enumerate(dossier.claims, 1):
        mine = sorted(
            (tellings[t] for t in claim.tellings),
            key=lambda t: (t.id != claim.best, sources[t.article].number, t.span, t.id),
        )
        rows = []
        for telling in mine:
            told += 1
            source = sources[telling.article]
            rows.append(
                Told(
                    number=told,
                    claim=number,
                    telling=telling,
                    source=source,
                    quote=telling.span.of(source.article.text),
                    best=telling.id == claim.best,
                    differences=tuple(differences[telling.id]),
                )
            )
        views.append(ClaimView(number=number, claim=claim, told=tuple(rows), ledger=ledgers[claim.id]))
    return tuple(views)


def _originals(
    dossier: Dossier, articles: Sequence[Source], claims: Mapping[str, ClaimView]
) -> tuple[OriginalView, ...]:
    views: list[OriginalView] = []
    sources = {source.article.id: source for source in articles}
    places = _places(dossier)
    edges = sum(len(source.parents) for source in articles)
    for original in dossier.descent.originals:
        parents = _parents(original.parents, edges, places)
        edges += len(parents)
        source = sources.get(original.id)
        carried = (
            CarriedView(
                claim=claims[each.claim],
                carried=each,
                witnesses=tuple(sorted(sources[w].number for w in each.witnesses if w in sources)),
            )
            for each in original.carried
            if each.claim in claims
        )
        views.append(
            OriginalView(
                name=source.label if source else original.id,
                key=source.article.key if source else original.id,
                original=original,
                source=source.number if source else None,
                children=tuple(sorted(sources[child].number for child in original.children if child in sources)),
                parents=parents,
                carried=tuple(sorted(carried, key=lambda c: (not c.carried.sure, c.claim.number))),
            )
        )
    return tuple(views)
