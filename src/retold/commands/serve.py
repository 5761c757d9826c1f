"""`retold serve`."""

import ipaddress
from typing import TYPE_CHECKING, Annotated

import typer

from retold.commands.keeping import opened
from retold.errors import UsageError

if TYPE_CHECKING:
    from retold.server import Serving

HOST, PORT = "127.0.0.1", 8765

NO_ACCOUNTS = (
    "to answer other machines than this one, the archive needs accounts: "
    "make yourself one with retold user add NAME --role admin"
)

NO_NAME = "say by which name people reach this server: --allowed-host NAME"


def serve(
    context: typer.Context,
    port: Annotated[
        int, typer.Option("--port", min=0, max=65535, metavar="N", help="The port to answer at; 0 is any free one.")
    ] = PORT,
    host: Annotated[
        str, typer.Option("--host", metavar="ADDRESS", help="The address to answer at; another one needs accounts.")
    ] = HOST,
    allowed_host: Annotated[
        list[str] | None,
        typer.Option("--allowed-host", metavar="NAME", help="A name by which people reach it; may be repeated."),
    ] = None,
    browser: Annotated[bool, typer.Option("--browser/--no-browser", help="Whether to open the pages.")] = True,  # noqa: FBT002
    archive: Annotated[
        str | None, typer.Option("--archive", metavar="DIR", help="The archive, if not named before the command.")
    ] = None,
) -> None:
    """Open the archive in the browser: read, filter, search, judge. Ctrl-C stops it."""
    if archive is not None:
        context.obj = {"archive": archive}
    with opened(context) as kept:
        from retold import server

        how = serving(host, tuple(allowed_host or ()), accounts=kept.users.some())
        at = server.bound(host, port)
        address = f"http://{f'[{host}]' if ':' in host else host}:{at.getsockname()[1]}/"

        def ready() -> None:
            typer.echo(f"Retold answers at {address} ({'people sign in' if how.accounts else 'this machine only'}).")
            typer.echo("Ctrl-C stops it.")
            if browser:
                show(address)

        server.serve(kept, how, at, ready)
    typer.echo("Stopped.")


def serving(host: str, names: tuple[str, ...], *, accounts: bool) -> "Serving":
    """How to serve at an address. Raises `UsageError` where that would let strangers in, or nobody."""
    from retold.server import LOOPBACK, Serving

    here = loopback(host)
    if not here and not accounts:
        raise UsageError(NO_ACCOUNTS)
    if names and not accounts:
        raise UsageError(NO_ACCOUNTS)
    if anywhere(host) and not names:
        raise UsageError(NO_NAME)
    own = () if here or anywhere(host) else (host,)
    return Serving(accounts=accounts, hosts=(*LOOPBACK, *own, *names))


def loopback(host: str) -> bool:
    """Whether an address is one that only this machine reaches."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def anywhere(host: str) -> bool:
    """Whether an address stands for all of the machine's addresses."""
    try:
        return ipaddress.ip_address(host).is_unspecified
    except ValueError:
        return not host


def show(address: str) -> None:
    """Open the pages in the user's browser, if there is one."""
    import webbrowser

    webbrowser.open(address)
