"""The API: one route for each method of the archive, under `/api/v1`."""

from retold.api.routes import router

__all__ = ["router"]
