"""The dossier's parts on pages of their own: its inner links lead to the page that has the place.

The dossier makes anchors from running numbers only (`#s1-c3` is claim 3), never from anything that an article says, and
its templates escape the quotation marks of whatever comes from articles. So a link to an anchor can be told for sure.
"""

import re
from dataclasses import dataclass
from urllib.parse import quote

from markupsafe import Markup

from retold.web.views import Reading

INNER = re.compile(r'href="#s\d+-([a-z]+)(\d*)"')

PARTS = {"descent": "descent", "collation": "collation", "claims": "claims", "articles": "timeline", "sources": ""}
"""The page of each section, below that of the story."""

DESCENT = "ero"
"""Letters of anchors that are on the page of the descent: edges, articles in the list of reasons, unseen originals."""


@dataclass(frozen=True, slots=True)
class Links:
    """Where the places of a story are; `here` is the part that is being shown."""

    reading: Reading
    here: str = ""

    def story(self, part: str = "") -> str:
        base = f"/stories/{quote(self.reading.row.id, safe='')}"
        return f"{base}/{part}" if part else base

    def claim(self, name: str) -> str:
        return f"{self.story('claims')}/{quote(name, safe='')}"

    def telling(self, name: str) -> str:
        """Where a telling stands in its claim."""
        told = self.reading.of_telling[name]
        return f"{self.claim(self.reading.view.claims[told.claim - 1].claim.id)}#t-{name}"

    def article(self, number: int) -> str:
        return f"/articles/{quote(self.reading.view.sources[number - 1].article.id, safe='')}"

    def of(self, letter: str, number: int) -> str | None:
        """The address of an anchor, None if it is on this very page."""
        if letter in DESCENT:
            return None if self.here == "descent" else f"{self.story('descent')}#s1-{letter}{number}"
        if letter == "a":
            return self.article(number)
        if letter == "c":
            return self.claim(self.reading.view.claims[number - 1].claim.id)
        if letter in ("t", "i"):
            told = self.reading.by_number[number]
            inside = f"{self.article(told.source.number)}#i-{told.telling.id}"
            return inside if letter == "i" else self.telling(told.telling.id)
        return None


def relink(html: Markup, links: Links) -> Markup:
    """A rendered part of a dossier with its inner links led to pages."""

    def lead(match: re.Match[str]) -> str:
        name, number = match.groups()
        if not number:
            return f'href="{links.story(PARTS.get(name, ""))}"'
        address = links.of(name, int(number))
        return f'href="{address}"' if address else match.group()

    return Markup(INNER.sub(lead, str(html)))  # noqa: S704  # rendered with autoescape; only addresses of ours change
