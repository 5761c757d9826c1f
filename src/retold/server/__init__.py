"""The server: the API and the web pages of one archive, and who may come in."""

from retold.server.app import create_app
from retold.server.running import bound, serve
from retold.server.serving import LOOPBACK, Serving

__all__ = ["LOOPBACK", "Serving", "bound", "create_app", "serve"]
