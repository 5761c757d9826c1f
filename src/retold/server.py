"""The server: the API and the web pages of one archive."""

from collections.abc import Awaitable, Callable

import uvicorn
from fastapi import FastAPI, Request, Response
from fastapi.staticfiles import StaticFiles

import retold
from retold import api, web
from retold.archive import Archive
from retold.archive.people import Actor

HERE = Actor(name="local", role="admin")
"""Who uses a server without accounts, which answers this machine alone."""


def create_app(archive: Archive) -> FastAPI:
    """The application for an archive."""
    app = FastAPI(title="Retold", version=retold.__version__, docs_url=None, redoc_url=None)
    app.state.archive = archive
    app.include_router(api.router)
    app.include_router(web.router)
    app.mount("/static", StaticFiles(directory=web.STATIC), name="static")

    @app.middleware("http")
    async def know(request: Request, proceed: Callable[[Request], Awaitable[Response]]) -> Response:
        request.state.actor = HERE
        return await proceed(request)

    return app


def serve(archive: Archive, *, host: str, port: int) -> None:
    """Answer requests until the process is stopped."""
    uvicorn.run(create_app(archive), host=host, port=port, log_level="warning")
