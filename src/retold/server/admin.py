"""Pages for admins: who did what."""

from typing import Annotated

from fastapi import APIRouter, Query, Request
from fastapi.responses import Response

from retold.archive import Archive
from retold.web.page import pager, show

router = APIRouter(include_in_schema=False)

LIMIT = 100


@router.get("/admin/audit")
def audit(request: Request, start: Annotated[int, Query(ge=0, le=2**31 - 1)] = 0) -> Response:
    """Removals and changes of accounts, the latest first."""
    archive: Archive = request.app.state.archive
    page = archive.acts(start=start, limit=LIMIT)
    return show(request, "audit", page=page, pages=pager(request, page, LIMIT))
