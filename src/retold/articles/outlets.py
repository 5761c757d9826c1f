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
        r"((?:The )?[A-Z][\w'’&]*(?:[. ][A-Z][\w'’&]*){0,4})\s{0,3}(?:[.,|]|all rights|$)",
        re.I,
    ),
    re.compile(r"\bsource:?\s((?:[A-Z][\w.]*)(?: [A-Z][\w.]*){0,3}) and (?:news )?agencies\b", re.I),
)
"""How a text names its own outlet: a distributor's opening mark, a copyright line, "Source: X and agencies"."""

TITLE_CHARS = 160
HEAD_CHARS = 1000
MASTHEAD_LINES, MASTHEAD_WORDS = 4, 14
MASTHEAD = re.compile(
    r"(?:[A-Z][\w'’.-]*|&|of) (?:[\w'’.&-]+ ){0,3}"
    r"(?:Ledger|Monthly|Quarterly|Standard|Globe|Sun|Argus|Echo|Advertiser|Record|Leader|Network|Digest|Today|Online)"
)
"""Names of papers by words that `publishers.FORM` leaves out, because in prose they mean something else."""


def outlet(declared: str | None, site: str | None, url: str | None, text: str) -> str | None:
    """The outlet's name: as declared, else as the page names its site, else by the address, else as the text says."""
    host = by_host(url) if url else None
    if site and host and publishers.is_agency(site) and not publishers.same(site, host):
        site = None  # the page's data names the agency that wrote it as its publisher
    return declared or site or host or stated(text)


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
    """The outlet that a text itself names in its first or last lines; agencies are credited, not outlets."""
    if named := masthead(text):
        return named
    for pattern, region in zip(STATED, (text[:80], text[-400:], text[-200:]), strict=True):
        found = pattern.search(region)
        if found and not publishers.is_agency(found.group(1)) and found.group(1)[:1].isupper():
            return squeeze(found.group(1))
    return None


JOINED = re.compile(r"(?:The )?[A-Z][a-z]+[A-Z][A-Za-z]+")
"""A name in one word with a capital inside, which no headline is."""

SECTION = re.compile(r"(?:breaking|latest|top|live|local|national|world|foreign|sports?|business|today[’']s)\b", re.I)
"""How labels of a page's sections begin that are formed like a paper's name: "Breaking News"."""


def masthead(text: str) -> str | None:
    """The paper named in the lines between headline and story, in a line that has a date or stands above one.

    Above the headline it is named by a line of one or two words, which are too few for a headline, over a date alone.
    """
    head = [squeeze(span.of(text)).strip("*_ ") for span in lines(text[:HEAD_CHARS])[:MASTHEAD_LINES]]
    if len(head) > 2 and DATE.fullmatch(head[1]) and len(head[0].split()) <= 2:
        formed = JOINED.fullmatch(head[0]) or publishers.FORM.fullmatch(head[0]) or MASTHEAD.fullmatch(head[0])
        if formed and not SECTION.match(head[0]) and not publishers.is_agency(head[0]):
            return head[0]
    for at, line in enumerate(head):
        dated = DATE.search(line) or (at + 1 < len(head) and DATE.match(head[at + 1]))
        if not at or not dated or len(line.split()) > MASTHEAD_WORDS:
            continue
        for part in re.split(r"[,.|•] ?", line):
            name = re.sub(r"^[Tt]he ", "", part.strip())
            formed = publishers.FORM.fullmatch(name) or MASTHEAD.fullmatch(name)
            if " " in name and formed and not publishers.is_agency(name):
                return name
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
