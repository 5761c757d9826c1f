"""Who asks: by a token, by a session, or, without accounts, whoever sits at the machine; and from which site."""

import hashlib
import hmac
import secrets
from dataclasses import dataclass
from urllib.parse import quote, urlsplit

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.types import ASGIApp, Receive, Scope, Send

from retold.api import PREFIX
from retold.api.problems import of
from retold.archive import Archive
from retold.archive.people import Actor
from retold.errors import NotAllowed, NotSignedIn, RetoldError
from retold.web.page import trouble

SESSION, VISIT = "retold_session", "retold_visit"
"""Cookies: who is signed in; and whose form it is that somebody fills in to sign in."""

SAFE = frozenset({"GET", "HEAD", "OPTIONS", "TRACE"})
"""Methods that change nothing."""

LOGIN, STATIC = "/login", "/static/"
"""What one sees before one signs in."""

LOGOUT = "/logout"

ELSEWHERE = "the request comes from another site: open the page on this server and do it there"
STALE = "the page is older than your session, or the request is not from a page of ours: reload it and send it again"


@dataclass(frozen=True, slots=True, kw_only=True)
class Caller:
    """Who asks (None: a stranger), and the secret that only their own pages know; empty for a program with a token."""

    actor: Actor | None
    secret: str


class Access:
    """Finds out who asks. `local` is the person at the machine, None where people have to sign in."""

    def __init__(self, app: ASGIApp, *, archive: Archive, local: Actor | None) -> None:
        self._app = app
        self._archive = archive
        self._local = local
        self._secret = secrets.token_urlsafe(32)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        request = Request(scope)
        try:
            caller = await run_in_threadpool(self.caller, request)
            refusal = self.admit(request, caller)
        except RetoldError as error:
            refusal = of(error) if in_api(request) else trouble(request, error.http_status, str(error))
        if refusal is not None:
            await refusal(scope, receive, send)
            return
        await self._app(scope, receive, send)

    def caller(self, request: Request) -> Caller:
        """Who asks. Raises `NotSignedIn` for a token that opens nothing."""
        kind, _, token = request.headers.get("authorization", "").partition(" ")
        if kind.lower() == "bearer" and in_api(request):
            actor = self._archive.tokens.actor(token.strip())
            if actor is None:
                raise NotSignedIn("the token opens nothing: it is wrong, has ended or was revoked")
            return Caller(actor=actor, secret="")
        if self._local is not None:
            return Caller(actor=self._local, secret=self._secret)
        session = request.cookies.get(SESSION, "")
        actor = self._archive.sessions.actor(session) if session else None
        if actor is not None:
            return Caller(actor=actor, secret=session)
        return Caller(actor=None, secret=request.cookies.get(VISIT) or secrets.token_urlsafe(32))

    def admit(self, request: Request, caller: Caller) -> Response | None:
        """Let a request in, with what routes need to know of it, or say how it is refused."""
        request.state.csrf = csrf(caller.secret) if caller.secret else ""
        request.state.visit = caller.secret if caller.actor is None else ""
        if caller.actor is not None:
            request.state.actor = caller.actor
        elif request.url.path != LOGIN and not request.url.path.startswith(STATIC):
            if request.method not in SAFE and not in_api(request) and not same_site(request):
                raise NotAllowed(ELSEWHERE)
            return stranger(request)
        if caller.secret and in_api(request) and not same_site(request):
            raise NotAllowed(ELSEWHERE)  # no other site has business there, not even to make the server work
        if caller.secret and request.method not in SAFE:
            if not same_site(request):
                raise NotAllowed(ELSEWHERE)
            if in_api(request) and not (fitting(request) or (self._local and scripted(request))):
                raise NotAllowed(STALE)
        return None


def stranger(request: Request) -> Response:
    """What somebody gets who has not signed in, or whose session has ended: the form leads back to the page."""
    if in_api(request):
        return of(NotSignedIn("sign in first, or send a token (retold token add) as Authorization: Bearer"))
    if request.url.path == LOGOUT:
        return RedirectResponse(LOGIN, status_code=303)
    sent = request.method not in SAFE
    page = urlsplit(request.headers.get("referer", "/") if sent else str(request.url))
    back = (page.path or "/") + (f"?{page.query}" if page.query else "")
    lost = "&lost=1" if sent else ""
    return RedirectResponse(f"{LOGIN}?next={quote(back, safe='/')}{lost}", status_code=303)


def in_api(request: Request) -> bool:
    """Whether a program asks, rather than a browser that shows pages."""
    return request.url.path.startswith(PREFIX + "/")


def csrf(secret: str) -> str:
    """What forms carry to show that they are ours. It tells nothing of the secret that it is made from."""
    return hashlib.blake2b(secret.encode("utf-8", "replace"), digest_size=24, person=b"retold-form").hexdigest()


def fitting(request: Request, sent: str = "") -> bool:
    """Whether the header, or what a form sent, shows that a page of ours asks."""
    said = request.headers.get("x-csrf-token") or sent
    wanted: str = request.state.csrf
    return bool(wanted) and hmac.compare_digest(said.encode("utf-8", "replace"), wanted.encode())


def same_site(request: Request) -> bool:
    """Whether the browser says that the request is from our own pages; other programs say nothing.

    Old browsers say only `Origin`, new ones hide that ("null") from pages that give no referrer, and say the site.
    """
    site = request.headers.get("sec-fetch-site")
    if site is not None:
        return site in ("same-origin", "none")
    origin = request.headers.get("origin")
    return origin is None or urlsplit(origin).netloc.lower() == request.headers.get("host", "").lower()


def scripted(request: Request) -> bool:
    """Whether no form elsewhere can have made the request: browsers ask first before they send such a one."""
    media = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    return request.method in ("PUT", "DELETE", "PATCH") or media == "application/json" or "x-retold" in request.headers
