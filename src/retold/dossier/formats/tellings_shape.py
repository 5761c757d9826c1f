"""The shape of the JSON that `retold tellings` writes, version 1.

The classes are the format, as in `json_shape`; `docs/reference/tellings.schema.json` is made from them (`schema`).
Within one version keys are added, never renamed.
"""

import sys
from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from retold.dossier.formats import json_shape
from retold.dossier.formats.json_shape import Count, Figure, Link, Number, Offset, Problem
from retold.records import Break, Certainty


class Telling(msgspec.Struct, frozen=True):
    """The article saying one thing; `quote` is exactly the text from `start` to `end`.

    `chain` runs from the teller nearest the reader to the ultimate source, without the article's own outlet.
    `factuality` grades the event from -3 (certainly not) to 3 (certainly so) by the author's view. `quoted` is true
    inside quotation marks.
    """

    id: str
    number: Number
    start: Offset
    end: Offset
    quote: str
    chain: list[Link]
    breaks: list[Break]
    certainty: Certainty
    factuality: Annotated[float, Meta(ge=-3, le=3)]
    quoted: bool
    figures: list[Figure]


class Tally(msgspec.Struct, frozen=True):
    """How many tellings, of each certainty, and how many have an empty chain (`sourceless`)."""

    tellings: Count
    asserted: Count
    attributed: Count
    hedged: Count
    denied: Count
    sourceless: Count
    words: Count
    per_100_words: Annotated[float, Meta(ge=0)]


class Article(json_shape.Publication, frozen=True):
    """One article. `id` is the input's own id: the `id` of a row, else the file's stem. Offsets are into `text`.

    `published` is a day (2031-03-24) or a UTC time (2031-03-24T06:10:00Z). `copy_of` names an earlier article with the
    very same text. `tellings` are in order of their spans.
    """

    text: str
    tally: Tally
    tellings: list[Telling]


class Accounts(msgspec.Struct, frozen=True):
    """What one run found: the articles in order of input with what each tells, and everything that went wrong."""

    retold: Annotated[str, Meta(description="The version that wrote this.")]
    format: Literal[1]
    articles: list[Article]
    tally: Tally
    problems: list[Problem]


def schema() -> bytes:
    """The JSON Schema (draft 2020-12) of the format, as UTF-8."""
    return json_shape.schema(Accounts, "Retold tellings, version 1")


if __name__ == "__main__":
    sys.stdout.buffer.write(schema())
