"""The application: routes, and the gates that every request passes, in this order:

`Headers` says to the browser what our pages may do; `Hosts` refuses names that are not ours; `Limits` refuses what is
too large; `Access` says who asks, and refuses strangers and other sites; then the route's own right is checked.
"""

import getpass

from fastapi import Depends, FastAPI
from fastapi.staticfiles import StaticFiles

import retold
from retold import api, web
from retold.api import openapi
from retold.archive import Archive
from retold.archive.people import Actor
from retold.server import admin, failures, login
from retold.server.access import Access
from retold.server.headers import Headers
from retold.server.hosts import Hosts
from retold.server.limits import Limits
from retold.server.rights import guarded
from retold.server.serving import Serving


def create_app(archive: Archive, serving: Serving | None = None) -> FastAPI:
    """The application for an archive; without accounts unless `serving` says otherwise."""
    serving = serving or Serving()
    app = FastAPI(
        title="Retold",
        version=retold.__version__,
        openapi_url=f"{api.PREFIX}/openapi.json",
        docs_url=None,  # it would load scripts from elsewhere
        redoc_url=None,
    )
    app.openapi = lambda: openapi.document(app)  # type: ignore[method-assign]  # as its documentation says
    app.state.archive = archive
    app.state.local = not serving.accounts
    app.include_router(api.router)
    for pages in (login.router, admin.router, web.router):
        app.include_router(pages, dependencies=[Depends(guarded)])
    app.mount("/static", StaticFiles(directory=web.STATIC, check_dir=False), name="static")
    failures.install(app)
    local = None if serving.accounts else Actor(name=getpass.getuser(), role="admin")
    app.add_middleware(Access, archive=archive, local=local)
    app.add_middleware(Limits, upload=serving.upload, form=serving.form)
    app.add_middleware(Hosts, names=serving.hosts, proxied=serving.accounts)
    app.add_middleware(Headers, private=serving.accounts)
    return app
