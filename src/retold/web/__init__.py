"""The web pages: rendered here, readable without scripts."""

from retold.web.routes import STATIC, router

__all__ = ["STATIC", "router"]
