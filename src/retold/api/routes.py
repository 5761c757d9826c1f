"""The routes of the API."""

from fastapi import APIRouter, Request

from retold.archive import Archive
from retold.storage.found import Totals

router = APIRouter(prefix="/api/v1")


@router.get("/totals")
def totals(request: Request) -> Totals:
    """How much the archive holds."""
    archive: Archive = request.app.state.archive
    return archive.totals()
