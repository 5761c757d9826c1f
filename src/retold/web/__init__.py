"""The web pages: rendered here, complete without scripts.

`router` has the routes, `STATIC` the folder of style, script and icon that the server gives out under `/static`.
"""

from pathlib import Path

from fastapi import APIRouter

from retold.web import adding, articles, judging, lists, searching, stories
from retold.web.page import Route

STATIC = Path(__file__).parent / "static"

router = APIRouter(include_in_schema=False, route_class=Route)
for part in (stories, articles, lists, searching, judging, adding):
    router.include_router(part.router)

__all__ = ["STATIC", "router"]
