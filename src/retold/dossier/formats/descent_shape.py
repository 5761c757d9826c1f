"""The shape of the JSON that `retold descent` writes, version 1.

Its parts are those of a dossier (`json_shape`); `docs/reference/descent.schema.json` is made from the classes.
"""

import sys
from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from retold.dossier.formats.json_shape import Article, Carried, Count, Key, Number, Parent, Problem, Roots, schema
from retold.records import Certainty


class Original(msgspec.Struct, frozen=True):
    """A publication that others descend from. `seen` is false where it is not among the articles.

    `parents` are where one that is not among them has it from, by what its reprints cite.
    """

    id: Key
    seen: bool
    children: list[str]
    parents: list[Parent]
    carried: list[Carried]
    why: list[str]


class Claim(msgspec.Struct, frozen=True):
    """A claim that an unseen original must have carried, with how the telling closest to the source tells it."""

    id: str
    number: Number
    gist: str
    certainty: Certainty


class Story(msgspec.Struct, frozen=True):
    """Who has it from whom in one story. `summary` is the answer in words; `claims` are those of unseen originals."""

    id: str
    title: str
    summary: str
    outlets: Count
    roots: Roots
    articles: list[Article]
    originals: list[Original]
    claims: list[Claim]


class Descent(msgspec.Struct, frozen=True):
    """The descent of the stories in one run, largest first, and everything that went wrong."""

    retold: Annotated[str, Meta(description="The version that wrote this.")]
    format: Literal[1]
    stories: list[Story]
    problems: list[Problem]


if __name__ == "__main__":
    sys.stdout.buffer.write(schema(Descent, "Retold descent, version 1"))
