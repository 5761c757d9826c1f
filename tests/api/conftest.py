"""The archives and servers of the server's tests serve here too."""

from tests.server.conftest import accounts, archive, copied, enter, kept, local, quick, serve

__all__ = ["accounts", "archive", "copied", "enter", "kept", "local", "quick", "serve"]
