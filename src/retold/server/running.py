"""Answering until the process is stopped."""

import signal
import socket
from collections.abc import Callable

import uvicorn

from retold.archive import Archive, work
from retold.errors import UsageError
from retold.server.app import create_app
from retold.server.serving import Serving

GRACE = 5
"""Seconds that answers which are under way have after Ctrl-C."""

BACKLOG = 256


def bound(host: str, port: int) -> socket.socket:
    """A socket at an address; port 0 takes any that is free. Raises `UsageError` if it cannot be had."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    found = socket.socket(family, socket.SOCK_STREAM)
    try:
        found.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        found.bind((host, port))
        found.listen(BACKLOG)  # now, so that a browser that is opened before the server is ready waits for it
    except OSError as error:
        found.close()
        reason = (error.strerror or str(error)).lower()
        raise UsageError(
            f"retold cannot answer at {host} port {port} ({reason}): choose another with --port, or 0 for any"
        ) from error
    return found


def serve(archive: Archive, serving: Serving, at: socket.socket, ready: Callable[[], None]) -> None:
    """Answer requests until the process is told to stop; what is under way may finish, jobs stop where they can."""
    app = create_app(archive, serving)
    config = uvicorn.Config(
        app, log_level="warning", timeout_graceful_shutdown=GRACE, server_header=False, lifespan="off"
    )
    server = uvicorn.Server(config)
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # a service manager's stop is as good as Ctrl-C
    ready()
    try:
        server.run(sockets=[at])
    except KeyboardInterrupt:
        pass  # uvicorn raises it again after it has shut down in good order
    finally:
        work.of(app.state, archive).close()
        at.close()
