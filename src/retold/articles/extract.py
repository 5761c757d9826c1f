"""Pages to articles: the text with its outlet, title, byline, date, language, blocks and credits."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from retold.articles import languages
from retold.articles.blocks import blocks
from retold.articles.credits import credits as find_credits
from retold.articles.decode import decode
from retold.articles.files import ROW
from retold.articles.outlets import first_title, outlet
from retold.articles.pdf import read_pdf
from retold.articles.published import published
from retold.articles.web import read_html
from retold.errors import InputError
from retold.ids import content_id
from retold.records import Article, Page
from retold.settings import Settings
from retold.text import squeeze

REPEATED_LINES = 3
"""How many lines of a web page's body may be its headline and byline again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What one kind of page gives: the text, and what the page itself says of it."""

    text: str
    title: str | None = None
    site: str | None = None
    byline: str | None = None
    date: str | None = None
    made: str | None = None
    url: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Extract:
    """The stage that turns pages into articles; a page that holds no English article raises `InputError`."""

    settings: Settings
    name: str = "articles"

    def load(self) -> Callable[[Sequence[Page]], list[Article]]:
        """Loads the language detector and returns the function over batches."""
        detect = languages.detector()
        return lambda pages: [article(page, self.settings, detect) for page in pages]

    def source(self, page: Page) -> str:
        """The path, with the row if there is one, that problems name."""
        return page.source


def article(page: Page, settings: Settings, detect: languages.Detector) -> Article:
    """The article on a page. Raises `InputError` where there is none that can be analysed."""
    said, found = page.declared, read(page, settings)
    text = found.text
    if not text.strip():
        raise InputError(page.source, "there is no text in it; give a file with an article")
    if not any(character.isalpha() for character in text):  # the detector would name some language all the same
        raise InputError(page.source, "there are no words in it; give a file with an article")
    if len(text) > settings.max_chars:
        raise InputError(
            page.source,
            f"the text has {len(text):,} characters, more than {settings.max_chars:,}; split it or raise max_chars",
        )
    language = english(page, text, detect)
    key = said.key or page.id
    url = said.url or found.url
    title = said.title or found.title
    byline = said.byline or found.byline
    paper = outlet(said.outlet, found.site, url, text)
    parts = blocks(text, title, byline)
    return Article(
        id=content_id("a", key, text, paper or ""),
        key=key,
        source=page.source,
        text=text,
        outlet=paper,
        url=url,
        title=title,
        byline=byline,
        language=language,
        published=published(text, declared=said.date, metadata=found.date, address=url, name=key, made=found.made),
        blocks=parts,
        credits=find_credits(text, parts, paper, byline),
    )


def english(page: Page, text: str, detect: languages.Detector) -> str:
    """The article's language, declared or detected; any but English is an `InputError`."""
    declared = languages.code(page.declared.language) if page.declared.language else None
    language = declared or detect(text)
    if language != "en":
        raise InputError(
            page.source,
            f"only English is analysed for now, and this is {languages.name(language)}; leave it out or translate it",
        )
    return language


def read(page: Page, settings: Settings) -> Reading:
    """The text of a page by its kind.

    The text of a table's row is kept exactly as it is stored; that of a text file with "\\n" for its line ends.
    """
    if page.media == ROW:
        text = page.data.decode("utf-8")
        return Reading(text=text, title=None if page.declared.title else first_title(text))
    if page.media == "text/html":
        return from_web(page)
    if page.media == "application/pdf":
        return from_pdf(page, settings)
    text = decode(page.data, page.source).replace("\r\n", "\n")
    return Reading(text=text, title=first_title(text))


def from_web(page: Page) -> Reading:
    """A web page as title line, byline and paragraphs."""
    markup = decode(page.data, page.source, html=True)
    web = read_html(markup, page.source, page.declared.url)
    return Reading(
        text=compose(page.declared.title or web.title, web.byline, web.body),
        title=web.title,
        site=web.site,
        byline=web.byline,
        date=web.date,
        url=web.url,
    )


def from_pdf(page: Page, settings: Settings) -> Reading:
    """A PDF as its paragraphs, headed by its title if that is not among the first lines."""
    found = read_pdf(page.data, page.source, max_chars=settings.max_chars)
    title = found.title or first_title(found.body)
    text = found.body if not title or squeeze(title) in squeeze(found.body[:600]) else f"{title}\n{found.body}"
    return Reading(text=text, title=title, byline=found.author, made=found.date)


def compose(title: str | None, byline: str | None, body: str) -> str:
    """Title, byline and body, a block a line; title and byline are not said again in the body's first lines."""
    above = [line for line in (title, byline) if line]
    said = {line.lower() for line in above}
    lines = body.split("\n")
    kept = [line for line in lines[:REPEATED_LINES] if line.lower() not in said]
    return "\n".join([*above, *kept, *lines[REPEATED_LINES:]])
