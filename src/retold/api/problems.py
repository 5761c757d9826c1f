"""Errors as RFC 9457 has them: `application/problem+json`, one shape for all."""

from collections.abc import Mapping, Sequence
from http import HTTPStatus
from typing import Any

import msgspec
from fastapi.responses import Response

from retold.errors import RetoldError, TooManyAttempts

MEDIA = "application/problem+json"


class Fault(msgspec.Struct, frozen=True):
    """One thing that is wrong with a request: where, and what."""

    at: str
    message: str


class Trouble(msgspec.Struct, frozen=True, omit_defaults=True):
    """Why a request was not answered. `detail` is a sentence for a person, `kind` a word for a program."""

    title: str
    status: int
    detail: str
    kind: str
    errors: Sequence[Fault] = ()
    type: str = "about:blank"


def problem(
    status: int, detail: str, *, kind: str, errors: Sequence[Fault] = (), headers: Mapping[str, str] | None = None
) -> Response:
    """The answer to a request that cannot be answered."""
    title = HTTPStatus(status).phrase
    made = Trouble(title=title, status=status, detail=detail, kind=kind, errors=tuple(errors))
    return Response(msgspec.json.encode(made), status, media_type=MEDIA, headers=dict(headers or {}))


def of(error: RetoldError) -> Response:
    """The answer where one of our own errors was raised."""
    headers = {}
    if isinstance(error, TooManyAttempts):
        headers["Retry-After"] = str(error.seconds)
    elif error.http_status == HTTPStatus.SERVICE_UNAVAILABLE:
        headers["Retry-After"] = "5"
    elif error.http_status == HTTPStatus.UNAUTHORIZED:
        headers["WWW-Authenticate"] = "Bearer"
    return problem(error.http_status, str(error), kind=type(error).__name__, headers=headers)


def responses() -> dict[int | str, dict[str, Any]]:
    """What the OpenAPI document says of errors, for every route."""
    content = {MEDIA: {"schema": {"$ref": "#/components/schemas/Trouble"}}}
    said: dict[int | str, str] = {
        401: "Nobody is signed in, and no token was sent.",
        403: "The role or the token does not allow it, or the request comes from another site.",
        404: "The archive holds nothing of that name.",
        422: "The request is not in the form described here; `errors` says where.",
        "default": "Any other failure: 400, 405, 413, 429, 500, 503, 507.",
    }
    return {status: {"description": text, "content": content} for status, text in said.items()}
