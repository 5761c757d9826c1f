"""`retold serve`."""

from typing import Annotated

import typer

from retold.keeping.commands import opened


def serve(
    context: typer.Context,
    port: Annotated[int, typer.Option("--port", min=0, max=65535, metavar="N", help="The port to answer at.")] = 8765,
    browser: Annotated[bool, typer.Option("--browser/--no-browser", help="Whether to open the pages.")] = True,  # noqa: FBT002
) -> None:
    """Open the archive in the browser: read, filter, search, judge."""
    import webbrowser

    from retold import server

    with opened(context) as archive:
        address = f"http://127.0.0.1:{port}/"
        typer.echo(f"Retold answers at {address}; Ctrl-C stops it.")
        if browser:
            webbrowser.open(address)
        server.serve(archive, host="127.0.0.1", port=port)
