"""How much may be sent: checked by what the sender says first, and by what comes."""

from fastapi import HTTPException
from starlette.datastructures import Headers
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from retold.api import PREFIX
from retold.api.problems import problem

UPLOADS = {"/add", f"{PREFIX}/articles"}
"""Where files of articles are sent."""

TOO_LARGE = "what was sent is too large: the limit is {} MB; send less at once, or add it on the command line"


class Limits:
    """Refuses bodies above a limit in bytes, for files of articles and for anything else."""

    def __init__(self, app: ASGIApp, *, upload: int, form: int) -> None:
        self._app = app
        self._upload = upload
        self._form = form

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        limit = self._upload if scope["path"] in UPLOADS else self._form
        sentence = TOO_LARGE.format(limit >> 20 or 1)
        length = Headers(scope=scope).get("content-length", "0")
        if not length.isdecimal() or int(length) > limit:
            await problem(413, sentence, kind="TooLarge", headers={"Connection": "close"})(scope, receive, send)
            return
        came = 0

        async def counting() -> Message:
            nonlocal came
            message = await receive()
            came += len(message.get("body", b""))
            if came > limit:
                raise HTTPException(413, sentence)
            return message

        await self._app(scope, counting, send)
