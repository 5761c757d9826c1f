"""Lists over the whole archive: claims, sources, problems."""

from typing import Annotated

from fastapi import APIRouter, Query, Request
from fastapi.responses import FileResponse, Response

from retold.dossier import render
from retold.web.page import Route, archive, pager, show

router = APIRouter(route_class=Route)

LIMIT = 50

Start = Annotated[int, Query(ge=0)]


@router.get("/claims")
def claims(request: Request, start: Start = 0) -> Response:
    """The claims of all stories, those that most articles tell first."""
    page = archive(request).claims(start=start, limit=LIMIT)
    return show(request, "claims", page=page, pages=pager(request, page, LIMIT))


@router.get("/sources")
def sources(request: Request, start: Start = 0) -> Response:
    """Who speaks, how often, and through whom."""
    page = archive(request).sources(start=start, limit=LIMIT)
    return show(request, "sources", page=page, pages=pager(request, page, LIMIT))


@router.get("/problems")
def problems(request: Request, start: Start = 0) -> Response:
    """What could not be processed."""
    page = archive(request).problems(start=start, limit=LIMIT)
    return show(request, "problems", page=page, pages=pager(request, page, LIMIT))


@router.get("/help")
def keys(request: Request) -> Response:
    """What the signs mean and which keys do what."""
    return show(request, "help")


@router.get("/static/dossier.css")
def style() -> Response:
    """The dossier's style."""
    return FileResponse(render.FOLDER / "style.css", media_type="text/css")


@router.get("/static/dossier.js")
def script() -> Response:
    """The dossier's script."""
    return FileResponse(render.FOLDER / "script.js", media_type="text/javascript")
