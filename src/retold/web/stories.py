"""The stories, and a story's pages."""

from dataclasses import replace
from typing import Annotated, Literal

from fastapi import APIRouter, Query, Request
from fastapi.responses import RedirectResponse, Response

from retold.dossier import timeline
from retold.dossier.views import ClaimView, Difference, Told
from retold.errors import NotFound
from retold.records import EXCLUDING
from retold.report import rendered
from retold.storage.found import Page
from retold.web import outcome, views
from retold.web.links import Links
from retold.web.page import Route, actor, archive, block, pager, see, show, with_token, works
from retold.web.views import Reading

router = APIRouter(route_class=Route)

STORIES, CLAIMS, TELLINGS = 25, 40, 60
"""How many stories, claims, and tellings of a claim a page has."""

CELLS, FEWEST_LINES, MOST_LINES = 3_000, 15, 60
"""About how many cells a page of the collation has: they are most of what it costs to make, send and draw."""

Start = Annotated[int, Query(ge=0)]
Only = Literal["", "conflict", "difference", "drift", "several"]
FORMATS = {"html": "text/html", "json": "application/json", "markdown": "text/markdown"}


def read(request: Request, story: str) -> Reading:
    """The story as it is now."""
    return views.of(request.app.state, archive(request)).read(story)


def moved(request: Request, name: str, now: str) -> RedirectResponse:
    """To the same page of a story or claim under the id that it has now."""
    return see(request.url.path.replace(name, now, 1) + (f"?{request.url.query}" if request.url.query else ""))


def part(request: Request, reading: Reading, here: str, **given: object) -> Response:
    """One page of a story; a decision just made is told at its head."""
    return show(
        request,
        f"story-{here or 'overview'}",
        reading=reading,
        view=reading.view,
        row=reading.row,
        s="s1",
        part=here,
        links=Links(reading, here),
        outcome=made(request, reading),
        **given,
    )


def made(request: Request, reading: Reading) -> outcome.Outcome | None:
    """What the decision that the reader has just made has changed."""
    try:
        job = works(request).get(request.query_params.get("done", ""))
    except NotFound:  # of an earlier start of the server: there is nothing to tell
        return None
    return outcome.told(request.app.state, job, reading)


@router.get("/")
def stories(request: Request, start: Start = 0, order: Literal["last", "size"] = "last") -> Response:
    """The stories of the archive."""
    page = archive(request).stories(start=start, limit=STORIES, order=order)
    totals = archive(request).totals()
    return show(
        request,
        "stories",
        page=page,
        order=order,
        totals=totals,
        busy=bool(totals.waiting) and archive(request).busy(),
        sketches=views.of(request.app.state, archive(request)).sketches(page.items),
        pages=pager(request, page, STORIES),
    )


@router.get("/stories/{story}")
def overview(request: Request, story: str) -> Response:
    """What the story comes to: figures, main claims, descent, conflicts."""
    reading = read(request, story)
    if reading.row.id != story:
        return moved(request, story, reading.row.id)
    found = [(c, at) for c in reading.view.claims if (at := hardest(c))]
    return part(request, reading, "", differing=found)


@router.get("/stories/{story}/claims")
def claims(request: Request, story: str, start: Start = 0, only: Only = "", words: str = "") -> Response:
    """The claims, the most important first."""
    reading = read(request, story)
    if reading.row.id != story:
        return moved(request, story, reading.row.id)
    found = [c for c in reading.view.claims if wanted(c, only) and has(c, words)]
    page = Page(items=found[start : start + CLAIMS], start=start, total=len(found))
    return part(
        request,
        reading,
        "claims",
        page=page,
        only=only,
        words_=words,
        differs=differs,
        pages=pager(request, page, CLAIMS),
    )


def differs(claim: ClaimView, relation: str) -> bool:
    """Whether tellings of the claim differ in this way."""
    return any(d.relation == relation for told in claim.told for d in told.differences)


def hardest(claim: ClaimView) -> tuple[Told, Difference] | None:
    """The telling that conflicts with another most plainly, and how; None if none says what excludes the other."""
    found = [
        (EXCLUDING.index(d.drift.kind), told.number, told, d)
        for told in claim.told
        for d in told.differences
        if d.relation == "conflict"
    ]
    return min(found, key=lambda each: each[:2])[2:] if found else None


def wanted(claim: ClaimView, only: Only) -> bool:
    """Whether the claim is of the kind that the reader wants to see."""
    if only == "several":
        return claim.ledger.low > 1
    return not only or differs(claim, only)


def has(claim: ClaimView, words: str) -> bool:
    """Whether the claim's gist or a telling of it has all the words."""
    asked = words.casefold().split()
    return not asked or any(
        all(word in text for word in asked)
        for text in (t.casefold() for t in (claim.claim.gist, *(told.quote for told in claim.told)))
    )


@router.get("/stories/{story}/claims/{claim}")
def claim(request: Request, story: str, claim: str, start: Start = 0) -> Response:
    """One claim with its tellings side by side, on whose word, and the ledger."""
    reading = read(request, story)
    if reading.row.id != story:
        return moved(request, story, reading.row.id)
    if claim not in reading.of_claim:
        of, now = archive(request).story_of_claim(claim)
        if of != reading.row.id or now not in reading.of_claim:
            raise NotFound(f"there is no claim {claim} in this story")
        return moved(request, claim, now)
    view = reading.of_claim[claim]
    page = Page(items=view.told[start : start + TELLINGS], start=start, total=len(view.told))
    return part(
        request,
        reading,
        "claim",
        claim=view,
        page=page,
        pages=pager(request, page, TELLINGS),
        standing=reading.standing(),
    )


@router.get("/stories/{story}/collation")
def collation(request: Request, story: str, start: Start = 0) -> Response:
    """Claims against articles."""
    reading = read(request, story)
    if reading.row.id != story:
        return moved(request, story, reading.row.id)
    all_claims = reading.view.claims
    lines = min(MOST_LINES, max(FEWEST_LINES, CELLS // len(reading.view.sources)))
    page = Page(items=all_claims[start : start + lines], start=start, total=len(all_claims))
    shown = replace(reading.view, claims=tuple(page.items))
    return part(request, reading, "collation", shown=shown, page=page, pages=pager(request, page, lines))


@router.get("/stories/{story}/descent")
def descent(request: Request, story: str) -> Response:
    """Who has it from whom, with the evidence."""
    reading = read(request, story)
    if reading.row.id != story:
        return moved(request, story, reading.row.id)
    body = views.of(request.app.state, archive(request)).rendered(
        reading,
        ("descent", actor(request).may("analyst")),
        lambda: block(
            request,
            "descent",
            reading=reading,
            view=reading.view,
            row=reading.row,
            s="s1",
            links=Links(reading, "descent"),
            standing=reading.standing(),
            FEW_ARTICLES=len(reading.view.sources),  # the reasons stand open: they are what one judges by
        ),
    )
    return part(request, reading, "descent", body=with_token(request, body))


@router.get("/stories/{story}/timeline")
def times(request: Request, story: str) -> Response:
    """The articles in order of time, with what each was the first to tell."""
    reading = read(request, story)
    if reading.row.id != story:
        return moved(request, story, reading.row.id)
    items = timeline.order(reading.view)
    place = {item.source.number: n for n, item in enumerate(items) if item.source}
    first: dict[int, list[ClaimView]] = {}
    for view in reading.view.claims:
        earliest = min((told.source.number for told in view.told), key=lambda number: place[number])
        first.setdefault(earliest, []).append(view)
    tellings = dict.fromkeys(place, 0)
    for told in reading.by_number.values():
        tellings[told.source.number] += 1
    return part(request, reading, "timeline", items=items, first=first, tellings=tellings)


@router.get("/stories/{story}/dossier/{kind}")
def export(request: Request, story: str, kind: Literal["html", "json", "markdown"]) -> Response:
    """The dossier as a file to keep."""
    text = rendered(archive(request).trace(story), kind)
    ending = "md" if kind == "markdown" else kind
    return Response(
        text,
        media_type=FORMATS[kind],
        headers={
            "Content-Disposition": f'attachment; filename="dossier.{ending}"',
            "X-Content-Type-Options": "nosniff",
        },
    )


@router.get("/claims/{claim}")
def claim_of_any_story(request: Request, claim: str) -> Response:
    """A claim by the id that it has or had."""
    story, now = archive(request).story_of_claim(claim)
    return see(f"/stories/{story}/claims/{now}")
