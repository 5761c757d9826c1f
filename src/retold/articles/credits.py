"""Credits: the passages in which an article says from whom it has its text.

They stand where newspapers print them: datelines at the start of a paragraph, bylines and agency names above the story,
credit lines, copyright and sign-offs below it. The story itself is full of "Reuters reported"; that is a citation, which
the tellings carry, and no credit. So everything but datelines and two standing phrases is read only in the top and the
bottom of the text, as `zones` defines them. Photo credits say nothing about the text and are passed over.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from retold import publishers
from retold.articles.credit_cues import (
    AGENCY, BARE, BYLINES, CONTRIBUTED, DATELINE, FIRST, FOOT, HEAD, LINE, SLUG, STANDING, Cue,
)  # fmt: skip
from retold.articles.dates import DATE, is_date
from retold.articles.places import is_region
from retold.records import Block, Credit, CreditKind
from retold.text import Span, trim

UNNAMED = "unnamed agencies"
BODY_CHARS = 120
"""A paragraph of at least this length is taken for the story's own; furniture and headings are shorter."""

TOP_PARAGRAPHS = 3
TOP_CHARS, BOTTOM_CHARS = 400, 320
"""How far the top reaches into its last paragraph, and the bottom back into its first."""

LINE_CHARS = 220
"""The longest line that is read as a byline."""
