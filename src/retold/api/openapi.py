"""The OpenAPI document: what the routes say, with the shapes of the records that they answer with.

`python -m retold.api.openapi` prints it; `docs/reference/openapi.json` is what it prints.
"""

import json
import sys
from typing import Any

import msgspec
from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi
from fastapi.routing import iter_route_contexts

import retold
from retold import api
from retold.api.answers import REF, SHAPES
from retold.api.problems import Trouble
from retold.dossier.formats.described import dedented

TEXT = """Everything that the pages of an archive show. Lists come in parts: `start`, `limit`, a `total` in the answer
and `Link` headers. Answers have an `ETag`; sent back as `If-None-Match`, it gives 304 while nothing has changed.
Errors are `application/problem+json` (RFC 9457). With accounts, send a token (`retold token add`) as
`Authorization: Bearer …`; each operation names the right that it takes."""

NAMES = {"retold.dossier.formats.json_shape.": "Dossier", "retold.records.": "", "retold.text.": ""}
"""How records are called in the document whose names would else be those of their modules."""


def document(app: FastAPI) -> dict[str, Any]:
    """The document of an application; made once."""
    if app.openapi_schema is None:
        made = get_openapi(
            title="Retold",
            version=retold.__version__,
            summary="An archive of retellings",
            description=TEXT,
            routes=app.routes,
        )
        schemas = made.setdefault("components", {}).setdefault("schemas", {})
        schemas.update(shapes())
        made["components"]["securitySchemes"] = {"token": {"type": "http", "scheme": "bearer"}}
        name_rights(made["paths"], app)
        app.openapi_schema = made
    return app.openapi_schema


def name_rights(paths: dict[str, Any], app: FastAPI) -> None:
    """Say of every operation which scope of a token it takes."""
    for route in iter_route_contexts(app.routes):
        found = [right for d in getattr(route, "dependencies", ()) if (right := getattr(d.dependency, "right", None))]
        for method in route.methods or ():
            operation = paths.get(route.path or "", {}).get(method.lower())
            if operation is not None:
                operation["security"] = [{"token": found}, {}]  # nothing, where there are no accounts


def shapes() -> dict[str, Any]:
    """The schemas of the records that answers are made of."""
    _, found = msgspec.json.schema_components([*SHAPES, Trouble], ref_template=REF)
    text = json.dumps(found)
    for module, prefix in NAMES.items():
        text = text.replace(module, prefix)
    return {name: dedented(shape) for name, shape in json.loads(text).items()}


def text() -> bytes:
    """The document of the API alone, as UTF-8."""
    app = FastAPI()
    app.include_router(api.router)
    return (json.dumps(document(app), ensure_ascii=False, indent=2) + "\n").encode()


if __name__ == "__main__":
    sys.stdout.buffer.write(text())
