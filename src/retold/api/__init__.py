"""The API: one route for each method of the archive, under `/api/v1`."""

from fastapi import APIRouter

from retold.api import adding, judging, managing, reading
from retold.api.problems import responses

PREFIX = "/api/v1"

router = APIRouter(prefix=PREFIX, responses=responses(), generate_unique_id_function=lambda route: route.name)
for part in (reading, judging, adding, managing):
    router.include_router(part.router)

__all__ = ["PREFIX", "router"]
