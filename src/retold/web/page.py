"""What all pages have in common: the templates, who reads, where to go back to, how an error looks."""

import secrets
from collections.abc import Callable, Coroutine
from functools import cache
from typing import Any
from urllib.parse import quote, urlencode, urlsplit

from fastapi import Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.responses import HTMLResponse, RedirectResponse
from fastapi.routing import APIRoute
from jinja2 import ChoiceLoader, Environment, PackageLoader
from markupsafe import Markup, escape

import retold
from retold.archive import Archive, work
from retold.archive.people import Actor, RoleName
from retold.dossier import render
from retold.errors import NotAllowed, RetoldError
from retold.records import Point
from retold.storage.found import Page
from retold.web import saying
from retold.web.links import relink

SEE_OTHER = 303

MENU = (
    ("/", "Stories"),
    ("/claims", "Claims"),
    ("/sources", "Sources"),
    ("/articles", "Articles"),
    ("/problems", "Problems"),
    ("/judgements", "Judgements"),
)


def archive(request: Request) -> Archive:
    """The archive that the server is for."""
    found: Archive = request.app.state.archive
    return found


def works(request: Request) -> work.Work:
    """The long work on it."""
    return work.of(request.app.state, archive(request))


def actor(request: Request) -> Actor:
    """Who asks."""
    found: Actor = request.state.actor
    return found


def demand(request: Request, role: RoleName) -> Actor:
    """Who asks, if they may do what the role may do; raises `NotAllowed`."""
    found = actor(request)
    if not found.may(role):
        raise NotAllowed(f"your role is {found.role}, and this takes {role}: ask an admin of this archive")
    return found


@cache
def environment() -> Environment:
    """The dossier's templates and ours, with one set of words for both."""
    made = render.environment().overlay(loader=ChoiceLoader([PackageLoader("retold.web"), render.loader()]))
    made.globals = {
        **made.globals,
        "version": retold.__version__,
        "MENU": MENU,
        "saying": saying,
        "quote": lambda text: quote(text, safe=""),
        "split": True,
        "spot": lambda told: Point(article=told.telling.article, span=told.telling.span),
        "whole": lambda source: Point(article=source.article.id),
    }
    made.filters["relink"] = relink
    return made


TOKEN = secrets.token_hex(16)
"""Stands for the reader's token in parts of pages that are kept for several readers; no text can hold it by chance."""


def common(request: Request) -> dict[str, object]:
    """What every template may ask for."""
    who: Actor | None = getattr(request.state, "actor", None)
    query = f"?{request.url.query}" if request.url.query else ""
    return {
        "request": request,
        "here": request.url.path,
        "back": f"{request.url.path}{query}",
        "actor": who,
        "may_judge": who is not None and who.may("analyst"),
        "csrf_token": getattr(request.state, "csrf", ""),
    }


def show(request: Request, template: str, **given: object) -> HTMLResponse:
    """A page from a template in `templates/pages`."""
    text = environment().get_template(f"pages/{template}.html.j2").render(common(request), **given)
    return HTMLResponse(text, headers={"Cache-Control": "no-cache"})


def block(request: Request, template: str, **given: object) -> str:
    """A part of a page from a template in `templates/blocks`, for several readers: `with_token` makes it one's own."""
    whose = common(request) | {"csrf_token": TOKEN, "back": request.url.path}
    return environment().get_template(f"blocks/{template}.html.j2").render(whose, **given)


def with_token(request: Request, part: str) -> Markup:
    """A part of a page with the reader's own token in its forms."""
    return Markup(part.replace(TOKEN, escape(getattr(request.state, "csrf", ""))))  # noqa: S704  # rendered by us


def local(address: str, default: str = "/") -> str:
    """The address if it is one of this server's own pages, so that no form can send a reader elsewhere."""
    parts = urlsplit(address)
    fine = address.startswith("/") and not address.startswith(("//", "/\\")) and not parts.scheme and not parts.netloc
    return address if fine and address.isprintable() else default


def see(address: str, **more: str) -> RedirectResponse:
    """Send the reader on with GET; `more` joins the address's query and takes the place of what it had of that name."""
    parts = urlsplit(local(address))
    kept = [pair for pair in parts.query.split("&") if pair and pair.partition("=")[0] not in more]
    query = "&".join([*kept, *([urlencode(more)] if more else [])])
    target = parts.path + (f"?{query}" if query else "") + (f"#{parts.fragment}" if parts.fragment else "")
    return RedirectResponse(target, status_code=SEE_OTHER)


def pager(request: Request, page: Page[object], limit: int) -> dict[str, str]:
    """The addresses of the pages before and after a page of a list, by `previous` and `next`, where there are any."""
    made = {}
    if page.start > 0:
        made["previous"] = str(request.url.include_query_params(start=max(0, page.start - limit)))
    if page.end < page.total:
        made["next"] = str(request.url.include_query_params(start=page.end))
    return {name: address.removeprefix(str(request.base_url).rstrip("/")) for name, address in made.items()}


class Route(APIRoute):
    """A route that answers with a page, whatever goes wrong on purpose."""

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        answer = super().get_route_handler()

        async def handler(request: Request) -> Response:
            try:
                return await answer(request)
            except RetoldError as error:
                return trouble(request, error.http_status, str(error))
            except RequestValidationError:
                return trouble(request, 400, "the address or the form has something in it that does not belong there")

        return handler


TITLES = {400: "This cannot be asked", 403: "Not allowed", 404: "Not found", 503: "Busy"}


def trouble(request: Request, status: int, sentence: str) -> HTMLResponse:
    """A page that says what went wrong and what to do."""
    title = TITLES.get(status, "Something went wrong")
    made = show(request, "trouble", title=title, sentence=sentence[:1].upper() + sentence[1:])
    made.status_code = status
    return made
