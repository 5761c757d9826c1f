"""A trace as JSON, in the shape that `json_shape` defines."""

import json
from collections.abc import Sequence
from typing import Any

import msgspec

import retold
from retold import judged
from retold.dossier import wording
from retold.dossier.assemble import assemble
from retold.dossier.formats import json_shape as shape
from retold.dossier.tolls import Toll, tolls
from retold.dossier.views import ClaimView, Difference, OriginalView, Parent, Source, StoryView, Told
from retold.records import (
    Article,
    Evidence,
    Figure,
    Judgement,
    Link,
    Part,
    Passage,
    Pivot,
    Point,
    Problem,
    Telling,
    Trace,
)
from retold.text import Span


def to_json(trace: Trace) -> bytes:
    """The trace as UTF-8, indented by one blank; equal traces give equal bytes."""
    return encoded(document(trace))


def document(trace: Trace) -> shape.Trace:
    """The trace in the documented shape."""
    return shape.Trace(
        retold=retold.__version__,
        format=1,
        stories=[_story(view) for view in assemble(trace)],
        problems=problems_of(trace.problems),
    )


def encoded(made: msgspec.Struct) -> bytes:
    """A document as bytes of a file.

    A lone surrogate, which UTF-8 cannot hold, becomes "?", so that offsets stay as they are.
    """
    text = json.dumps(msgspec.to_builtins(made), ensure_ascii=False, indent=1)
    return (text + "\n").encode("utf-8", "replace")


def problems_of(problems: Sequence[Problem]) -> list[shape.Problem]:
    return [shape.Problem(source=p.source, stage=p.stage, kind=p.kind, message=p.message) for p in problems]


def _story(view: StoryView) -> shape.Story:
    return shape.Story(
        id=view.dossier.material.story.id,
        title=view.title,
        summary=f"{view.headline} {view.conclusion}".strip(),
        outlets=view.outlets,
        roots=roots(view),
        articles=[article(source, view) for source in view.sources],
        originals=[_original(original, view) for original in view.originals],
        claims=[_claim(claim, view) for claim in view.claims],
        tolls=[_toll(toll) for toll in tolls(view)],
        judgements=[_judgement(each, view) for each in judged.applied(view.dossier.material)],
    )


def publication(article: Article, number: int) -> dict[str, Any]:
    """The fields of a `json_shape.Publication`."""
    return {
        "id": article.key,
        "number": number,
        "outlet": article.outlet,
        "title": article.title,
        "byline": article.byline,
        "url": article.url,
        "language": article.language,
        "source": article.source,
        "published": wording.iso(article.published),
        "published_surety": article.published.surety,
        "copy_of": article.copy_of,
    }


def article(source: Source, view: StoryView) -> shape.Article:
    """An article with its descent."""
    lineage = source.lineage
    return shape.Article(
        **publication(source.article, source.number),
        kind=lineage.kind,
        why=[_evidence(evidence, view) for evidence in lineage.why],
        findings=list(lineage.findings),
        parents=parents(source.parents, view),
    )


def parents(found: Sequence[Parent], view: StoryView) -> list[shape.Parent]:
    """Where a publication has material from, with the evidence."""
    return [
        shape.Parent(
            id=parent.key,
            score=round(parent.edge.score, 4),
            why=[evidence.note for evidence in parent.edge.evidence],
            evidence=[_evidence(evidence, view) for evidence in parent.edge.evidence],
        )
        for parent in found
    ]


def _original(view: OriginalView, story: StoryView) -> shape.Original:
    ids = {claim.number: claim.claim.id for claim in story.claims}
    return shape.Original(
        id=view.key,
        seen=view.original.seen,
        children=[story.sources[number - 1].article.key for number in view.children],
        parents=parents(view.parents, story),
        claims=[ids[number] for number in view.claims],
        carried=carried(view, story),
        why=list(view.original.why),
    )


def carried(view: OriginalView, story: StoryView) -> list[shape.Carried]:
    """The claims that an unseen original must have carried, the sure ones first."""
    return [
        shape.Carried(
            claim=each.claim.claim.id,
            witnesses=[story.sources[number - 1].article.key for number in each.witnesses],
            lines=each.carried.lines,
            among=each.carried.among,
            sure=each.carried.sure,
        )
        for each in view.carried
    ]


def roots(view: StoryView) -> shape.Roots:
    """From how many publications a story has its matter."""
    found = view.roots
    parts = [
        shape.Root(
            name=root.name,
            seen=root.seen,
            articles=[source.article.key for source in view.of(root.articles)],
            counted=root.counted,
            why=root.why,
        )
        for root in found.parts
    ]
    return shape.Roots(low=found.low, high=found.high, parts=parts, pivot=_pivot(found.pivot, view))


def _pivot(pivot: Pivot | None, view: StoryView) -> shape.Pivot | None:
    if pivot is None:
        return None
    edge = view.turns_on(pivot)
    article = view.by_id[pivot.child].article.key
    return shape.Pivot(
        article=article, parent=edge.key if edge else None, low=pivot.low, high=pivot.high, why=pivot.why
    )


def _evidence(evidence: Evidence, view: StoryView) -> shape.Evidence:
    return shape.Evidence(
        kind=evidence.kind,
        note=evidence.note,
        weight=round(evidence.weight, 4),
        passages=[_passage(passage, view) for passage in evidence.passages],
    )


def _passage(passage: Passage, view: StoryView) -> shape.Passage:
    witness = view.by_id.get(passage.witness or "")
    return shape.Passage(
        child=_span(passage.child),
        parent=_span(passage.parent) if passage.parent else None,
        witness=witness.article.key if witness else None,
        there=_span(passage.there) if witness and passage.there else None,
    )


def _span(span: Span) -> shape.Span:
    return shape.Span(start=span.start, end=span.end)


def _claim(view: ClaimView, story: StoryView) -> shape.Claim:
    claim, ledger = view.claim, view.ledger
    return shape.Claim(
        id=claim.id,
        number=view.number,
        gist=claim.gist,
        type=claim.type,
        certainty=view.certainty,
        weight=round(claim.weight, 4),
        why=[shape.Reason(feature=r.feature, value=round(r.value, 4), note=r.note) for r in claim.why],
        tellings=[_telling(told) for told in view.told],
        origins=shape.Origins(
            low=ledger.low,
            high=ledger.high,
            outlets=ledger.outlets,
            partition=[_part(part, story) for part in ledger.parts],
            why=[*ledger.why] or [wording.because(ledger)],
            pivot=_pivot(ledger.pivot, story),
        ),
    )


def _part(part: Part, story: StoryView) -> shape.Part:
    keys = [source.article.key for source in story.of(part.articles)]
    return shape.Part(
        origin=part.origin,
        articles=keys,
        tellings=list(part.tellings),
        counted=part.counted,
        why=part.why,
        against=part.against,
    )


def _toll(toll: Toll) -> shape.Toll:
    rows = [(each, False) for each in toll.given] + [(each, True) for each in toll.earlier]
    return shape.Toll(
        fate=toll.fate,
        given=[
            shape.Given(
                value=each.figure.value,
                high=each.figure.high,
                hedge=each.figure.hedge,
                earlier=earlier,
                tellings=[_place(told.source, told.telling) for told in each.told],
            )
            for each, earlier in rows
        ],
    )


def _place(source: Source, telling: Telling) -> shape.Place:
    return shape.Place(id=telling.id, article=source.article.key, start=telling.span.start, end=telling.span.end)


def _telling(told: Told) -> shape.Telling:
    telling = told.telling
    return shape.Telling(
        id=telling.id,
        article=told.source.article.key,
        start=telling.span.start,
        end=telling.span.end,
        quote=told.quote,
        chain=chain_of(telling.chain),
        breaks=list(telling.breaks),
        certainty=telling.certainty,
        factuality=round(telling.factuality, 4),
        quoted=telling.quoted,
        best=told.best,
        figures=[figure_of(figure) for figure in telling.figures],
        drift=[_drift(difference) for difference in told.differences],
    )


def chain_of(links: Sequence[Link]) -> list[shape.Link]:
    return [
        shape.Link(
            name=link.name,
            role=link.role,
            text=link.text,
            start=link.span.start if link.span else None,
            end=link.span.end if link.span else None,
        )
        for link in links
    ]


def figure_of(figure: Figure) -> shape.Figure:
    return shape.Figure(
        value=figure.value,
        high=figure.high,
        unit=figure.unit,
        hedge=figure.hedge,
        fate=figure.fate,
        text=figure.text,
        start=figure.span.start,
        end=figure.span.end,
    )


def _drift(difference: Difference) -> shape.Drift:
    against = _place(difference.source, difference.against)
    drift = difference.drift
    return shape.Drift(kind=drift.kind, relation=drift.relation, note=drift.note, against=against)


def _judgement(made: Judgement, view: StoryView) -> shape.Judgement:
    return shape.Judgement(
        id=made.id,
        kind=made.kind,
        verdict=made.verdict,
        first=_point(made.first, view),
        second=_point(made.second, view) if made.second else None,
        chain=[shape.NamedLink(name=link.name, role=link.role) for link in made.chain],
        name=made.name,
        note=made.note,
        who=made.who,
        at=made.at,
    )


def _point(point: Point, view: StoryView) -> shape.Point:
    source, span = view.by_id.get(point.article), point.span
    return shape.Point(
        article=source.article.key if source else point.article,
        start=span.start if span else None,
        end=span.end if span else None,
    )
