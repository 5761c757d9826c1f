"""How anything that goes wrong is answered: problem+json to programs, a page to people; details to the log only."""

import logging
from http import HTTPStatus

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.responses import Response

from retold.api.problems import Fault, of, problem
from retold.errors import RetoldError
from retold.server.access import in_api
from retold.server.headers import ALWAYS
from retold.web.page import trouble

UNEXPECTED = "something went wrong that should not: the server's log says what"

ROUTES = {
    404: ("NoRoute", "there is nothing at this address: /api/v1/openapi.json lists the routes"),
    405: ("WrongMethod", "this address does not take this method: /api/v1/openapi.json says which, as does Allow"),
    413: ("TooLarge", "what was sent is too large: send less at once"),
}
"""Failures that no route of ours meets: the word for programs, and the sentence where there is none yet."""


def install(app: FastAPI) -> None:
    """Answer every failure of the application."""

    @app.exception_handler(RetoldError)
    async def ours(request: Request, error: RetoldError) -> Response:
        return of(error) if in_api(request) else page(request, error.http_status, str(error))

    @app.exception_handler(RequestValidationError)
    async def invalid(request: Request, error: RequestValidationError) -> Response:
        faults = [Fault(at=".".join(str(part) for part in e["loc"]), message=e["msg"]) for e in error.errors()]
        said = "; ".join(f"{fault.at}: {fault.message}" for fault in faults[:3])
        if in_api(request):
            return problem(422, said, kind="Invalid", errors=faults)
        return page(request, 422, said)

    @app.exception_handler(HTTPException)
    async def http(request: Request, error: HTTPException) -> Response:
        said = error.detail if error.detail != HTTPStatus(error.status_code).phrase else ""
        if in_api(request):
            kind, sentence = ROUTES.get(error.status_code, ("Refused", "the request cannot be answered"))
            return problem(error.status_code, said or sentence, kind=kind, headers=error.headers)
        return page(request, error.status_code, said)

    @app.exception_handler(Exception)
    async def unexpected(request: Request, error: Exception) -> Response:
        logging.getLogger("retold").error("%s %s failed", request.method, request.url.path, exc_info=error)
        answer = problem(500, UNEXPECTED, kind="Unexpected") if in_api(request) else page(request, 500, UNEXPECTED)
        answer.headers.update(ALWAYS)  # this answer is made outside of all gates
        return answer


def page(request: Request, status: int, sentence: str) -> Response:
    """A page that says what went wrong."""
    return trouble(request, status, sentence or "there is no such page: the menu leads to all that there is")
