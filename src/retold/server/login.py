"""Signing in and out, and one's own password."""

from typing import Annotated

from fastapi import APIRouter, Form, Request
from fastapi.responses import RedirectResponse, Response

from retold.archive import Archive
from retold.errors import RetoldError, TooManyAttempts
from retold.server.access import LOGOUT, SESSION, VISIT
from retold.web.page import local as own
from retold.web.page import show

router = APIRouter(include_in_schema=False)

Text = Annotated[str, Form()]

SEE_OTHER = 303

LOST = "your session has ended, and nothing of what you sent was kept: sign in and send it again"


@router.get("/login")
def form(request: Request, next: str = "/", lost: str = "") -> Response:  # noqa: A002  the name in the address
    """The form to sign in with; `lost` says that something was sent without a session."""
    if hasattr(request.state, "actor"):
        return RedirectResponse(own(next), SEE_OTHER)
    return shown(request, "login", next=own(next), name="", sentence=LOST if lost else "")


@router.post("/login")
def sign_in(request: Request, name: Text = "", password: Text = "", next: Text = "/") -> Response:  # noqa: A002
    """Sign in; a wrong name and a wrong password are told alike."""
    archive: Archive = request.app.state.archive
    if request.app.state.local:
        return RedirectResponse("/", SEE_OTHER)
    address = request.client.host if request.client else ""
    try:
        session = archive.sessions.sign_in(name, password, address)
    except RetoldError as error:
        answer = shown(request, "login", error.http_status, next=own(next), name=name[:64], sentence=str(error))
        if isinstance(error, TooManyAttempts):
            answer.headers["Retry-After"] = str(error.seconds)
        return answer
    answer = RedirectResponse(own(next), SEE_OTHER)
    answer.delete_cookie(VISIT)
    cookie(request, answer, SESSION, session)
    return answer


@router.post(LOGOUT)
def sign_out(request: Request) -> Response:
    """Sign out, here."""
    archive: Archive = request.app.state.archive
    archive.sessions.sign_out(request.cookies.get(SESSION, ""))
    answer = RedirectResponse("/login", SEE_OTHER)
    answer.delete_cookie(SESSION)
    answer.headers["Clear-Site-Data"] = '"cache"'
    return answer


@router.get("/account")
def account(request: Request) -> Response:
    """Who one is here, and what one may do."""
    return shown(request, "account")


@router.post("/account/password")
def change(request: Request, old: Text = "", new: Text = "", again: Text = "") -> Response:
    """Change one's own password; signs out everywhere."""
    archive: Archive = request.app.state.archive
    if new != again:
        return shown(request, "account", 400, sentence="the two new passwords are not the same: type them again")
    try:
        archive.users.change_password(request.state.actor.name, old, new)
    except RetoldError as error:
        return shown(request, "account", error.http_status, sentence=str(error))
    return RedirectResponse("/login", SEE_OTHER)


def shown(request: Request, template: str, status: int = 200, **given: object) -> Response:
    """A page of ours; a stranger gets a cookie with it, by which the form is known as ours when it comes back."""
    answer = show(request, template, **{"sentence": "", **given})
    answer.status_code = status
    if request.state.visit:
        cookie(request, answer, VISIT, request.state.visit)
    return answer


def cookie(request: Request, answer: Response, name: str, value: str) -> None:
    """A cookie that no script reads and no other site sends; it ends with the browser, the session before."""
    answer.set_cookie(name, value, httponly=True, samesite="lax", secure=request.url.scheme == "https", path="/")
