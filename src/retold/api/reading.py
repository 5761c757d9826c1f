"""What a reader asks an archive."""

from typing import Annotated, Any, Literal

import msgspec
from fastapi import APIRouter, Query, Request
from fastapi.responses import Response

from retold.api.answers import (
    Asking,
    Here,
    Limit,
    Name,
    Start,
    Word,
    encoded,
    gives,
    needs,
    paged,
    unless_known,
)
from retold.archive import ArticleInside
from retold.archive.reading import ClaimInside
from retold.dossier.formats import json_shape
from retold.dossier.formats.dossier_json import document
from retold.records import Comparison, Trace
from retold.report import rendered
from retold.storage.found import (
    ArticleRow,
    ClaimRow,
    Found,
    Kept,
    Met,
    Page,
    SourceRow,
    StoryRow,
    Totals,
)
from retold.storage.found import Query as Asked

router = APIRouter(dependencies=[needs("read")])

FORMATS = {
    "json": ("application/json", "json"),
    "html": ("text/html; charset=utf-8", "html"),
    "markdown": ("text/markdown; charset=utf-8", "md"),
}

BYTES: dict[int | str, dict[str, Any]] = {
    200: {
        "description": "The bytes, to save and not to be shown.",
        "content": {"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}},
    }
}

Day = Annotated[str, Query(pattern=r"^(\d{4}-\d\d-\d\d)?$", description="A day: 2031-05-09.")]


class StoryAnswer(msgspec.Struct, frozen=True):
    """A story as a list shows it, the decisions about it, and its dossier in the documented shape."""

    story: StoryRow
    judgements: tuple[Kept, ...]
    dossier: json_shape.Trace


class Me(msgspec.Struct, frozen=True):
    """Who asks. `scopes` is null for a person, for a token what it and the role allow; `local` without accounts."""

    name: str
    role: str
    scopes: tuple[str, ...] | None
    local: bool


@router.get("/totals", responses=gives(Totals))
def totals(request: Request, archive: Here) -> Response:
    """How much the archive holds."""
    return unless_known(request, archive.mark(), lambda: encoded(archive.totals()))


@router.get("/stories", responses=gives(Page[StoryRow]))
def stories(
    request: Request, archive: Here, start: Start = 0, limit: Limit = 50, order: Literal["last", "size"] = "last"
) -> Response:
    """Stories, those with the latest articles first, or the largest."""
    return unless_known(
        request,
        archive.mark(),
        lambda: paged(request, archive.stories(start=start, limit=limit, order=order), limit),
    )


@router.get("/stories/{story}", responses=gives(StoryAnswer))
def story(request: Request, archive: Here, story: Name) -> Response:
    """A story with its whole dossier. An id that it had before it was merged will do; the answer has the new one."""

    def make() -> Response:
        inside = archive.story(story)
        made = document(Trace(dossiers=(inside.dossier,)))
        return encoded(StoryAnswer(story=inside.row, judgements=inside.judgements, dossier=made))

    return unless_known(request, archive.mark(story), make)


@router.get(
    "/stories/{story}/dossier",
    responses={
        200: {
            "description": "The file, as `retold export` writes it.",
            "content": {
                **gives(json_shape.Trace)[200]["content"],
                "text/html": {"schema": {"type": "string"}},
                "text/markdown": {"schema": {"type": "string"}},
            },
        }
    },
)
def dossier(
    request: Request,
    archive: Here,
    story: Name,
    format: Literal["json", "html", "markdown"] = "json",  # noqa: A002
) -> Response:
    """A story's dossier as a file, the same bytes that `retold export` writes."""
    media, ending = FORMATS[format]

    def make() -> Response:
        data = rendered(archive.trace(story), format)
        return attached(data, media, f"dossier.{ending}")

    return unless_known(request, archive.mark(story), make)


@router.get("/claims", responses=gives(Page[ClaimRow]))
def claims(request: Request, archive: Here, start: Start = 0, limit: Limit = 50) -> Response:
    """Claims of all stories, those that most articles tell first."""
    return unless_known(
        request, archive.mark(), lambda: paged(request, archive.claims(start=start, limit=limit), limit)
    )


@router.get("/claims/{claim}", responses=gives(ClaimInside))
def claim(request: Request, archive: Here, claim: Name) -> Response:
    """A claim with its ledger and its tellings, whose ids decisions are made by."""
    mark = archive.mark(archive.story_of_claim(claim)[0])
    return unless_known(request, mark, lambda: encoded(archive.claim(claim)))


@router.get("/sources", responses=gives(Page[SourceRow]))
def sources(request: Request, archive: Here, start: Start = 0, limit: Limit = 50) -> Response:
    """Who speaks, how often, and through whom; those in most articles first."""
    return unless_known(
        request, archive.mark(), lambda: paged(request, archive.sources(start=start, limit=limit), limit)
    )


@router.get("/articles", responses=gives(Page[ArticleRow]))
def articles(request: Request, archive: Here, start: Start = 0, limit: Limit = 50) -> Response:
    """Articles, the latest arrivals first; earlier versions of pages are among them, marked."""
    return unless_known(
        request, archive.mark(), lambda: paged(request, archive.articles(start=start, limit=limit), limit)
    )


@router.get("/articles/{article}", responses=gives(ArticleInside))
def article(request: Request, archive: Here, article: Name) -> Response:
    """An article by its id or key: its text, what it tells, where it has it from, its versions."""
    return unless_known(request, archive.mark(), lambda: encoded(archive.article(article)))


@router.get("/articles/{article}/original", responses=BYTES, response_class=Response)
def original(archive: Here, article: Name) -> Response:
    """The bytes of the page as they came. They may hold scripts: nothing may show them as a page of this server."""
    _, data = archive.original(article)
    return attached(data, "application/octet-stream", "original.bin")


@router.get("/tellings/{telling}/against/{other}", responses=gives(Comparison))
def against(request: Request, archive: Here, telling: Name, other: Name) -> Response:
    """Why two tellings of a story are, or are not, in one claim: every signal of their score, and what decided."""
    return unless_known(request, archive.mark(), lambda: encoded(archive.why(telling, other)[0]))


@router.get("/search", responses=gives(Found))
def search(
    request: Request,
    archive: Here,
    words: Word = "",
    outlet: Word = "",
    source: Word = "",
    certainty: Literal["", "asserted", "attributed", "hedged", "denied"] = "",
    drift: Word = "",
    since: Day = "",
    until: Day = "",
    start: Start = 0,
    limit: Limit = 20,
) -> Response:
    """The tellings that a query finds, and the facets to narrow it by."""
    query = Asked(words=words, outlet=outlet, source=source, certainty=certainty, drift=drift, since=since, until=until)

    def make() -> Response:
        found = archive.search(query, start=start, limit=limit)
        response = encoded(found)
        response.headers["Link"] = paged(request, found.hits, limit).headers["Link"]
        return response

    return unless_known(request, archive.mark(), make)


@router.get("/problems", responses=gives(Page[Met]))
def problems(request: Request, archive: Here, start: Start = 0, limit: Limit = 100) -> Response:
    """What could not be processed, the latest first."""
    return unless_known(
        request, archive.mark(), lambda: paged(request, archive.problems(start=start, limit=limit), limit)
    )


@router.get("/judgements", responses=gives(Page[Kept]))
def judgements(request: Request, archive: Here, start: Start = 0, limit: Limit = 100) -> Response:
    """People's decisions, the latest first, undone ones included."""
    return unless_known(
        request, archive.mark(), lambda: paged(request, archive.judgements(start=start, limit=limit), limit)
    )


@router.get("/me", responses=gives(Me))
def me(request: Request, who: Asking) -> Response:
    """Who asks, and what they may do."""
    local = bool(request.app.state.local)
    return encoded(Me(name=who.name, role=who.role, scopes=who.allowed, local=local))


def attached(data: bytes, media: str, name: str) -> Response:
    """A file to save. Should a browser show it all the same, it is alone in a sandbox and can run nothing."""
    return Response(
        data,
        media_type=media,
        headers={
            "Content-Disposition": f'attachment; filename="{name}"',
            "X-Content-Type-Options": "nosniff",
            "Content-Security-Policy": "default-src 'none'; sandbox",
        },
    )
