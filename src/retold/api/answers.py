"""Answers: records as JSON, lists in pages with links, and no answer at all where nothing has changed."""

import hashlib
from collections.abc import Callable
from typing import Annotated, Any
from urllib.parse import urlencode

import msgspec
from fastapi import Depends, Path, Query, Request
from fastapi.params import Depends as DependsOn
from fastapi.responses import Response
from pydantic import StringConstraints

import retold
from retold.archive import Archive
from retold.archive.people import Actor, Scope
from retold.errors import NotAllowed
from retold.storage.found import Page

JSON = "application/json"
REF = "#/components/schemas/{name}"
LARGEST = 2**31 - 1

SHAPES: list[object] = []
"""The records that answers are made of; the OpenAPI document describes them."""

CLEAN = StringConstraints(max_length=500, pattern=r"^[^\x00]*$")
"""Text that every database takes."""

Start = Annotated[int, Query(ge=0, le=LARGEST, description="Leave out the first so many.")]
Limit = Annotated[int, Query(ge=1, le=500, description="Give at most so many.")]
Word = Annotated[str, CLEAN]
Name = Annotated[str, CLEAN, Path(min_length=1)]


def archive(request: Request) -> Archive:
    """The archive that the server is for."""
    found: Archive = request.app.state.archive
    return found


def actor(request: Request) -> Actor:
    """Who asks."""
    found: Actor = request.state.actor
    return found


Here = Annotated[Archive, Depends(archive)]
Asking = Annotated[Actor, Depends(actor)]


def needs(right: Scope) -> DependsOn:
    """A dependency that lets only those through who have the right. Raises `NotAllowed`."""

    def check(who: Asking) -> None:
        if not who.can(right):
            raise NotAllowed(f"{who.refusal(right)}, and this takes the right to {right}: ask an admin of this archive")

    check.right = right  # type: ignore[attr-defined]  # the OpenAPI document reads it
    return DependsOn(dependency=check)


def gives(shape: object, description: str = "The answer.", status: int = 200) -> dict[int | str, dict[str, Any]]:
    """What the OpenAPI document says of an answer that is a record of that shape."""
    if shape not in SHAPES:
        SHAPES.append(shape)
    (schema,), _ = msgspec.json.schema_components([shape], ref_template=REF)
    return {status: {"description": description, "content": {JSON: {"schema": schema}}}}


def encoded(record: object, status: int = 200) -> Response:
    """A record as an answer."""
    return Response(msgspec.json.encode(record), status, media_type=JSON)


def unless_known(request: Request, mark: str, make: Callable[[], Response]) -> Response:
    """The answer, or 304 if the asker has it. `mark` must be read before what the answer is made from."""
    seed = f"{retold.__version__} {mark} {request.url.path}?{request.url.query}"
    tag = f'"{hashlib.blake2b(seed.encode(), digest_size=12).hexdigest()}"'
    headers = {"ETag": tag, "Cache-Control": "private, no-cache"}
    if has(request.headers.get("if-none-match", ""), tag):
        return Response(status_code=304, headers=headers)
    response = make()
    response.headers.update(headers)
    return response


def has(sent: str, tag: str) -> bool:
    """Whether an `If-None-Match` header names the tag."""
    tags = [part.strip().removeprefix("W/") for part in sent.split(",")]
    return tag in tags or "*" in tags


def paged(request: Request, page: Page[object], limit: int) -> Response:
    """Some of a list, with links to the rest (RFC 8288)."""
    response = encoded(page)
    response.headers["Link"] = ", ".join(f'<{target}>; rel="{rel}"' for rel, target in links(request, page, limit))
    return response


def links(request: Request, page: Page[object], limit: int) -> list[tuple[str, str]]:
    """The parts of a list by their relation to this one."""
    asked = [(name, value) for name, value in request.query_params.multi_items() if name not in ("start", "limit")]
    last = max(0, (page.total - 1) // limit * limit)
    starts = {"first": 0, "prev": page.start - limit, "next": page.start + limit, "last": last}
    if page.start <= 0:
        del starts["prev"]
    if page.start + limit >= page.total:
        del starts["next"]
    return [
        (rel, f"{request.url.path}?{urlencode([*asked, ('start', max(0, start)), ('limit', limit)])}")
        for rel, start in starts.items()
    ]
