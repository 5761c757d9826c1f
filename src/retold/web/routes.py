"""The routes of the web pages."""

from pathlib import Path

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse
from fastapi.templating import Jinja2Templates

from retold.archive import Archive

FOLDER = Path(__file__).parent
STATIC = FOLDER / "static"

router = APIRouter(include_in_schema=False)
templates = Jinja2Templates(directory=FOLDER / "templates")


@router.get("/", response_class=HTMLResponse)
def stories(request: Request, start: int = 0) -> HTMLResponse:
    """The stories of the archive."""
    archive: Archive = request.app.state.archive
    return templates.TemplateResponse(request, "stories.html.j2", {"page": archive.stories(start=start)})
