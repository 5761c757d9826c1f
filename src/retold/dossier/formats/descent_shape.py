"""The shape of the JSON that `retold descent` writes, version 1.

Its parts are those of a dossier (`json_shape`); `docs/reference/descent.schema.json` is made from the classes.
"""

import sys
from typing import Annotated

import msgspec

from retold.dossier.formats.described import described, says
from retold.dossier.formats.json_shape import (
    Articles,
    Carried,
    Format,
    Key,
    Number,
    Outlets,
    Parent,
    Problems,
    Seen,
    StoryId,
    StoryRoots,
    Summary,
    Title,
    Version,
)
from retold.records import Certainty


class Original(msgspec.Struct, frozen=True):
    """A publication that others descend from."""

    id: Key
    seen: Seen
    children: Annotated[list[str], says("The ids of the articles that have material from it.")]
    parents: Annotated[list[Parent], says("Where an unseen one has it from, by what its reprints cite.")]
    carried: Annotated[list[Carried], says("The claims that an unseen one must have carried, the sure ones first.")]
    why: Annotated[list[str], says("The reasons to take it for an original, in words.")]


class Claim(msgspec.Struct, frozen=True):
    """A claim that an unseen original must have carried."""

    id: Annotated[str, says("The claim's id, as in the dossier.")]
    number: Number
    gist: Annotated[str, says("What is claimed, in words of the articles; never to be read without `certainty`.")]
    certainty: Annotated[Certainty, says("How the telling closest to the source tells it.")]


class Story(msgspec.Struct, frozen=True):
    """Who has it from whom in one story."""

    id: StoryId
    title: Title
    summary: Summary
    outlets: Outlets
    roots: StoryRoots
    articles: Articles
    originals: Annotated[list[Original], says("The publications that others descend from, the unseen among them.")]
    claims: Annotated[list[Claim], says("The claims of unseen originals, in reading order.")]


class Descent(msgspec.Struct, frozen=True):
    """The descent of the stories in one run."""

    retold: Version
    format: Format
    stories: Annotated[list[Story], says("The stories, largest first.")]
    problems: Problems


def schema() -> bytes:
    """The JSON Schema of the format, as UTF-8."""
    return described(Descent, "Retold descent, version 1")


if __name__ == "__main__":
    sys.stdout.buffer.write(schema())
