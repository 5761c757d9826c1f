"""Search, with facets to narrow it."""

from dataclasses import asdict
from typing import Annotated
from urllib.parse import urlencode

from fastapi import APIRouter, Request
from fastapi import Query as Asked
from fastapi.responses import Response

from retold.dossier.wording import CERTAINTIES
from retold.storage.found import Query
from retold.web.page import Route, archive, pager, show

router = APIRouter(route_class=Route)

LIMIT = 20

NAMES = {"words": "Words", "outlet": "Outlet", "source": "Source", "certainty": "Certainty", "drift": "Difference"}


def address(query: Query, **changed: str) -> str:
    """The address of the search with some of it changed; an empty value leaves a field out."""
    fields = {name: value for name, value in {**asdict(query), **changed}.items() if value}
    return f"/search?{urlencode(fields)}" if fields else "/search"


@router.get("/search")
def search(
    request: Request,
    words: str = "",
    outlet: str = "",
    source: str = "",
    certainty: str = "",
    drift: str = "",
    since: str = "",
    until: str = "",
    start: Annotated[int, Asked(ge=0)] = 0,
) -> Response:
    """The tellings that the words and facets find; without any, the latest."""
    query = Query(
        words=words.strip(), outlet=outlet, source=source, certainty=certainty, drift=drift, since=since, until=until
    )
    found = archive(request).search(query, start=start, limit=LIMIT)
    chosen = {name: value for name, value in asdict(query).items() if value and name != "words"}
    return show(
        request,
        "search",
        query=query,
        found=found,
        page=found.hits,
        chosen=chosen,
        address=address,
        NAMES=NAMES,
        CERTAINTIES=CERTAINTIES,
        pages=pager(request, found.hits, LIMIT),
    )
