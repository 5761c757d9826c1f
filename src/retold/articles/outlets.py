"""Which outlet published an article, and what its title is."""

import re
from urllib.parse import urlsplit

from retold import publishers
from retold.articles.blocks import is_caption, is_furniture
from retold.articles.dates import DATE
from retold.text import lines, squeeze

HOST = re.compile(r"^(?:(?:www\d?|m|amp|mobile|edition|us|uk|en|eng|english|news)\.)+(?=[\w-]+\.\w)")

STATED = (
    re.compile(r"^\(([A-Z][\w.]{1,30}) ?[-–—] ?[A-Z][\w .'’&]{1,40}\)\s"),
    re.compile(
        r"(?:©|\(c\)|copyright)\s{0,3}(?:©\s{0,3})?(?:by\s)?(?:(?:19|20)\d\d\s{0,3})?(?:by\s)?"
        r"((?:The )?[A-Z][\w.'’&]*(?: [A-Z][\w.'’&]*){0,4})\s{0,3}(?:[.,|]|all rights|$)",
        re.I,
    ),
    re.compile(r"\bsource:?\s((?:[A-Z][\w.]*)(?: [A-Z][\w.]*){0,3}) and (?:news )?agencies\b", re.I),
)
"""How a text names its own outlet: a distributor's opening mark, a copyright line, "Source: X and agencies"."""

TITLE_CHARS = 160


def outlet(declared: str | None, site: str | None, url: str | None, text: str) -> str | None:
    """The outlet's name: as declared, else as the page names its site, else by the address, else as the text says."""
    return declared or site or (by_host(url) if url else None) or stated(text)


def by_host(url: str) -> str | None:
    """The publisher that an address belongs to, or the bare host."""
    try:
        host = urlsplit(url if "//" in url else f"//{url}").hostname or ""
    except ValueError:
        return None
    bare = HOST.sub("", host)
    known = publishers.lookup(host) or publishers.lookup(bare)
    return known.name if known else bare or None


def stated(text: str) -> str | None:
    """The outlet that a text itself names in its first line or last lines; agencies are credited, not outlets."""
    for pattern, region in zip(STATED, (text[:80], text[-400:], text[-200:]), strict=True):
        found = pattern.search(region)
        if found and not publishers.is_agency(found.group(1)) and found.group(1)[:1].isupper():
            return squeeze(found.group(1))
    return None


def first_title(text: str) -> str | None:
    """The headline that a plain text begins with: a short first line without a final stop, with more text below."""
    spans = lines(text)[:12]
    for at, span in enumerate(spans):
        line = squeeze(span.of(text)).lstrip("#* ")
        if is_furniture(line) or is_caption(line):
            continue
        words = line.split()
        fits = 3 <= len(words) <= 30 and len(line) <= TITLE_CHARS and line[0] not in "([" and not DATE.search(line)
        if publishers.lookup(line):
            continue
        return line if fits and at + 1 < len(spans) and line[-1] not in ".,;:…" else None
    return None
