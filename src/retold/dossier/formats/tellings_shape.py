"""The shape of the JSON that `retold tellings` writes, version 1.

The classes are the format, as in `json_shape`; `docs/reference/tellings.schema.json` is made from them (`schema`).
Within one version keys are added, never renamed.
"""

import sys
from typing import Annotated

import msgspec
from msgspec import Meta

from retold.dossier.formats.described import described, says
from retold.dossier.formats.json_shape import (
    Breaks,
    Chain,
    Count,
    End,
    Factuality,
    Figures,
    Format,
    Problems,
    Publication,
    Quote,
    Quoted,
    Start,
    Surety,
    TellingId,
    Version,
)


class Telling(msgspec.Struct, frozen=True):
    """The article saying one thing."""

    id: TellingId
    number: Annotated[int, Meta(ge=1), says("Running number inside the article.")]
    start: Start
    end: End
    quote: Quote
    chain: Chain
    breaks: Breaks
    certainty: Surety
    factuality: Factuality
    quoted: Quoted
    figures: Figures


class Tally(msgspec.Struct, frozen=True):
    """How many tellings there are, and of which kind."""

    tellings: Annotated[Count, says("How many there are.")]
    asserted: Annotated[Count, says("How many are told as fact, in the article's own voice.")]
    attributed: Annotated[Count, says("How many are put on a source.")]
    hedged: Annotated[Count, says("How many are told as what may be.")]
    denied: Annotated[Count, says("How many are said not to be so.")]
    sourceless: Annotated[Count, says("How many have an empty chain.")]
    words: Annotated[Count, says("How many words there are, page furniture left out.")]
    per_100_words: Annotated[float, Meta(ge=0), says("How many tellings come on a hundred words.")]


class Article(Publication, frozen=True):
    """One article with its text and all that it tells."""

    text: Annotated[str, says("The text that was extracted; all offsets are into it.")]
    tally: Annotated[Tally, says("The sums over its tellings.")]
    tellings: Annotated[list[Telling], says("What it tells, in order of the spans.")]


class Accounts(msgspec.Struct, frozen=True):
    """What one run found in articles read singly."""

    retold: Version
    format: Format
    articles: Annotated[list[Article], says("The articles, in order of input.")]
    tally: Annotated[Tally, says("The sums over all articles.")]
    problems: Problems


def schema() -> bytes:
    """The JSON Schema (draft 2020-12) of the format, as UTF-8."""
    return described(Accounts, "Retold tellings, version 1")


if __name__ == "__main__":
    sys.stdout.buffer.write(schema())
