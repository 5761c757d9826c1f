"""The article in a web page: its text without the page around it, and what the page's head says of it."""

import html
import re
from dataclasses import dataclass
from typing import Protocol
from urllib.parse import urlsplit

from retold.errors import InputError
from retold.text import squeeze

MIN_CHARS = 80
"""Less text than a short paragraph is no article."""

MAX_ELEMENTS = 50_000
"""Five times what the heaviest news pages have; beyond, extraction takes minutes."""

BYLINE_CHARS = 120

STUB_CHARS = 700
"""Below this a text that asks for cookies, scripts, a login or money is that request and not an article."""

WALLS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (name, re.compile(pattern, re.I | re.S))
    for name, pattern in (
        (
            "a notice that it needs JavaScript",
            r"\b(?:enable|turn on|requires?|needs?|without|support) java ?script"
            r"|javascript (?:is|has been) (?:disabled|required|not)",
        ),
        (
            "a cookie notice",
            r"\b(?:we|our partners|site|website|partners) (?:\w{1,12} ){0,6}(?:use|store|access)\b.{0,60}\bcookies"
            r"|\baccept (?:all )?cookies|\bcookie (?:policy|settings|preferences|consent)|consent to the use",
        ),
        (
            "the notice of a paywall",
            r"\b(?:subscribe|sign in|log in|register|become a (?:member|subscriber))\b.{0,60}"
            r"\b(?:to (?:continue|keep|read|unlock|access)|for (?:full|unlimited) access)"
            r"|\b(?:subscribers? only|for subscribers|free articles? (?:left|this month)|to continue reading)",
        ),
        (
            "a check against robots",
            r"\b(?:captcha|are you a robot|not a robot|unusual traffic|access denied|request (?:was )?blocked"
            r"|verify (?:that )?you are (?:a )?human|checking your browser)\b",
        ),
        (
            "an error message",
            r"\b(?:page (?:was |could )?not (?:be )?found|404 error|error 404|no longer available"
            r"|page (?:you|does|doesn))\b",
        ),
    )
)
"""What stands on a page instead of its article, and how the problem calls it."""

PUBLISHED = (
    "//meta[@property='article:published_time']/@content",
    "//meta[@itemprop='datePublished']/@content",
    "//*[@itemprop='datePublished']/@datetime",
    "//meta[@name='date' or @name='pubdate' or @name='publishdate' or @name='parsely-pub-date' or @name='sailthru.date'"
    " or @name='DC.date.issued' or @name='dcterms.created' or @name='publish-date' or @name='article.published'"
    " or @property='og:published_time']/@content",
    "//article//time/@datetime",
    "//time[@pubdate]/@datetime",
)
"""Where pages keep the time of publication, the surest place first (Open Graph, schema.org, Dublin Core, HTML)."""

MODIFIED = (
    "//meta[@property='article:modified_time']/@content",
    "//meta[@property='og:updated_time']/@content",
    "//meta[@itemprop='dateModified']/@content",
    "//*[@itemprop='dateModified']/@datetime",
)
"""Where pages keep the time of their last change."""

BYLINES = (
    "//*[contains(concat(' ', @class, ' '), ' byline ')]",
    "//*[contains(@class, 'byline__') or contains(@class, 'byline-')]",
    "//*[@itemprop='author' or @rel='author']",
    "//*[contains(concat(' ', @class, ' '), ' author ') or contains(@class, 'author-name')]",
)

LIST_MARK = re.compile(r"^[-•*]\s")
JSON_DATE = re.compile(r'"(datePublished|dateModified)"\s{0,9}:\s{0,9}"([^"]{4,40})"')


class Element(Protocol):
    """What is asked of an element of the page's tree (lxml's, which has no types)."""

    def xpath(self, path: str) -> object: ...
    def text_content(self) -> str: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Web:
    """What a web page holds; `body` has a paragraph a line, without title and byline."""

    body: str
    title: str | None
    site: str | None
    byline: str | None
    date: str | None
    url: str | None


def read_html(page: str, source: str, url: str | None) -> Web:
    """The article in a web page. Raises `InputError` where there is none: a notice, a menu, an empty frame."""
    # heavy to import, and only web pages need it
    from lxml.etree import LxmlError  # type: ignore[import-untyped]  # the library has no types
    from trafilatura import bare_extraction
    from trafilatura.settings import Document
    from trafilatura.utils import load_html

    try:
        tree = load_html(page)
        if tree is None:
            raise InputError(source, "this is not a web page; give the page's HTML")
        if len(tree.xpath("//*")) > MAX_ELEMENTS:
            raise InputError(source, f"the page has more than {MAX_ELEMENTS:,} elements; save the article alone")
        head = _head(tree)
        found = bare_extraction(page, url=url, include_comments=False, favor_precision=True, with_metadata=True)
    except (LxmlError, ValueError, TypeError, AttributeError, KeyError, IndexError, RecursionError) as error:
        # what libxml2 and the extractor raise on broken markup; nothing of it helps the user
        raise InputError(source, "the HTML is too broken to be read; save the page again") from error
    known = found if isinstance(found, Document) else Document()
    text = _lines(known.text or "")
    _refuse_walls(text or squeeze(tree.text_content())[:STUB_CHARS], text, source)
    site = _clean(known.sitename)
    return Web(
        body=text,
        title=_without_site(_clean(known.title) or head.title, site),
        site=site,
        byline=head.byline or _clean(known.author),
        date=head.date or _clean(known.date),
        url=url or head.url,
    )


def modified(page: str) -> str | None:
    """When a web page says that it was last changed."""
    from trafilatura.utils import load_html  # heavy to import

    tree = load_html(page)
    return None if tree is None else _first(tree, *MODIFIED) or _json_date(tree, "dateModified")


def _without_site(title: str | None, site: str | None) -> str | None:
    """A page's title without the " - Site" or " | Site" that it ends with."""
    if title and site and title.lower().endswith(site.lower()):
        return title[: -len(site)].rstrip(" -–—|:·•»") or title
    return title


def _refuse_walls(shown: str, text: str, source: str) -> None:
    if len(text) < STUB_CHARS:
        for name, pattern in WALLS:
            if pattern.search(shown):
                raise InputError(
                    source, f"the page holds {name} instead of an article; save it from a browser that shows the text"
                )
    if len(text) < MIN_CHARS:
        raise InputError(source, "no article text was found in the page; save it from a browser that shows the text")


def _lines(text: str) -> str:
    """One paragraph a line, white space folded; list marks are dropped."""
    kept = (LIST_MARK.sub("", squeeze(line)) for line in text.splitlines())
    return "\n".join(line for line in kept if line.strip("-•*| "))


def _head(tree: Element) -> Web:
    """What the page's markup says beside its body."""
    return Web(
        body="",
        title=_clean(_first(tree, "//meta[@property='og:title']/@content", "//h1//text()", "//title/text()")),
        site=None,
        byline=_byline(tree),
        date=_first(tree, *PUBLISHED) or _json_date(tree, "datePublished"),
        url=_address(_first(tree, "//link[@rel='canonical']/@href", "//meta[@property='og:url']/@content")),
    )


def _values(tree: Element, path: str) -> list[str]:
    """What a path of attributes or texts, or of one `string()`, finds; white space folded, empty ones left out."""
    found = tree.xpath(path)
    return [flat for value in (found if isinstance(found, list) else [found]) if (flat := squeeze(str(value)))]


def _first(tree: Element, *paths: str) -> str | None:
    return next((value for path in paths for value in _values(tree, path)), None)


def _json_date(tree: Element, name: str) -> str | None:
    scripts = _values(tree, "//script[@type='application/ld+json']/text()")
    found = (match.groups() for script in scripts for match in JSON_DATE.finditer(script))
    return next((date for key, date in found if key == name), None)


def _byline(tree: Element) -> str | None:
    """The byline as the page shows it; a longer text is a whole box about the author."""
    for path in BYLINES:
        for shown in _values(tree, f"string(({path})[1])"):
            if 3 <= len(shown) <= BYLINE_CHARS:
                return shown
    given = _first(
        tree,
        "//meta[@name='author']/@content",
        "//meta[@name='byl']/@content",
        "//meta[@property='article:author']/@content",
    )
    return given if given and len(given) <= BYLINE_CHARS and "://" not in given else None


def _clean(value: str | None) -> str | None:
    return squeeze(html.unescape(value)) or None if value else None


def _address(url: str | None) -> str | None:
    try:
        return url if url and urlsplit(url).netloc else None
    except ValueError:
        return None
