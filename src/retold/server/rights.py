"""Which right a page takes, and that its forms are our own. The API's routes say theirs themselves."""

from fastapi import Request

from retold.archive.people import Actor, Scope
from retold.errors import NotAllowed
from retold.server.access import SAFE, STALE, STATIC, fitting

OWN = ("/login", "/logout", "/account", "/account/password")
"""What everybody may do: sign in and out, and change the own password."""


def right(method: str, path: str) -> Scope | None:
    """The right that a page takes, None if none. What is not said here and changes something takes an analyst."""
    if path in OWN or path.startswith(STATIC):
        return None
    if path.startswith("/admin") or (method not in SAFE and path.endswith("/remove")):
        return "admin"
    return "read" if method in SAFE else "judge"


async def guarded(request: Request) -> None:
    """Raise `NotAllowed` unless the person may do what a page does, and a form is from a page of ours."""
    who: Actor | None = getattr(request.state, "actor", None)
    needed = right(request.method, request.url.path)
    if needed is not None and (who is None or not who.can(needed)):
        raise NotAllowed(f"your role does not allow this ({needed}): ask an admin of this archive")
    if request.method not in SAFE and not fitting(request, await sent(request)):
        raise NotAllowed(STALE)


async def sent(request: Request) -> str:
    """The token that a form sent; the form is read once, and the route finds it read."""
    if "x-csrf-token" in request.headers:
        return ""
    found = (await request.form()).get("csrf")
    return found if isinstance(found, str) else ""
