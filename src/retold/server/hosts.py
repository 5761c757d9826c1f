"""Only names that are ours: a page elsewhere may give its own name this machine's address (DNS rebinding)."""

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Receive, Scope, Send

from retold.api.problems import problem

FORWARDED = ("forwarded", "x-forwarded-for", "x-forwarded-host", "x-real-ip")


class Hosts:
    """Answers to some names only. `proxied` is false where no proxy may stand between: without accounts."""

    def __init__(self, app: ASGIApp, *, names: tuple[str, ...], proxied: bool) -> None:
        self._app = app
        self._names = {name.lower() for name in names}
        self._proxied = proxied

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "websocket":
            await send({"type": "websocket.close", "code": 1008})
            return
        said = self.refusal(Headers(scope=scope)) if scope["type"] == "http" else ""
        if said:
            await problem(421, said, kind="Misdirected")(scope, receive, send)
            return
        await self._app(scope, receive, send)

    def refusal(self, headers: Headers) -> str:
        """Why a request is not for us; empty if it is."""
        hosts = headers.getlist("host")
        if len(hosts) != 1 or bare(hosts[0]) not in self._names:
            return "this server does not go by that name: start it with --allowed-host NAME if it should"
        if not self._proxied and any(name in headers for name in FORWARDED):
            return "without accounts this server answers through no proxy: retold user add NAME --role admin makes one"
        return ""


def bare(host: str) -> str:
    """The name in a Host header, without port and brackets."""
    name = host.lower()
    if name.startswith("["):
        inside, end, port = name[1:].partition("]")
        return inside if end and (not port or port[:1] == ":") else ""
    return name.rpartition(":")[0] if name.count(":") == 1 else name
