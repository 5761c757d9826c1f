"""From the shape of a JSON format to its schema, in which every key says what it holds."""

import json
from inspect import cleandoc

import msgspec
from msgspec import Meta


def says(text: str) -> Meta:
    """What a key holds, as the schema tells it."""
    return Meta(description=text)


def described(shape: type[msgspec.Struct], title: str) -> bytes:
    """The JSON Schema (draft 2020-12) of a format, as UTF-8."""
    head = {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": title}
    made = dedented({**head, **msgspec.json.schema(shape)})
    return (json.dumps(made, ensure_ascii=False, indent=2) + "\n").encode()


def dedented(made: object) -> object:
    """A schema with its descriptions flush left: they are docstrings, which only some versions of msgspec dedent."""
    if isinstance(made, dict):
        return {k: cleandoc(v) if k == "description" and isinstance(v, str) else dedented(v) for k, v in made.items()}
    return [dedented(item) for item in made] if isinstance(made, list) else made
