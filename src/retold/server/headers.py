"""What every answer tells the browser: to run nothing but our own files, and to tell nobody what is read here."""

from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)

ALWAYS = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}
"""An answer that has one of these of its own keeps it: files to download have a stricter policy. Pages say
`same-origin` for referrers themselves, which tells other sites as little, and keeps the `Origin` of our own forms."""


class Headers:
    """Adds the headers. `private` is true where people sign in: then no page is left in a cache when they leave."""

    def __init__(self, app: ASGIApp, *, private: bool) -> None:
        self._app = app
        self._cache = "no-store" if private else "no-cache"

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        async def adding(message: Message) -> None:
            if message["type"] == "http.response.start":
                self.add(MutableHeaders(scope=message), scope["path"])
            await send(message)

        await self._app(scope, receive, adding)

    def add(self, headers: MutableHeaders, path: str) -> None:
        """Add what is missing."""
        for name, value in ALWAYS.items():
            headers.setdefault(name, value)
        page = headers.get("content-type", "").startswith("text/html")
        if page and not path.startswith("/static/"):
            headers["Cache-Control"] = self._cache
        headers.setdefault("Cache-Control", "private, no-cache")
