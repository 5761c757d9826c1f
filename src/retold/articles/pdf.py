"""The text of a PDF, with the lines of its pages joined to paragraphs."""

import io
import logging
import re
from collections import Counter
from dataclasses import dataclass

from retold.errors import InputError
from retold.text import squeeze

HYPHENATED = re.compile(r"[a-z]-$")
BROKEN = (
    ValueError, TypeError, LookupError, AttributeError, OSError, RecursionError, MemoryError, AssertionError,
    NotImplementedError, ArithmeticError,
)  # fmt: skip
"""What the reader raises on broken files beside its own errors."""

FULL = 0.72
"""A line shorter than this share of the page's usual width that ends a sentence ends its paragraph."""

ROOM = 0.85
"""A line that stays below this share of the usual width with the first word of the next one was ended on purpose."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """What a PDF holds: text with a paragraph a line, and what its properties say."""

    body: str
    title: str | None
    author: str | None
    date: str | None


def read_pdf(data: bytes, source: str, *, max_chars: int) -> Document:
    """The text of a PDF; reading stops once it exceeds `max_chars`.

    Raises `InputError` for a file that is encrypted, broken, or only pictures of pages.
    """
    import pypdf  # heavy, and only PDFs need it
    from pypdf.errors import PyPdfError

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # it warns of every fault that it mends
    try:
        reader = pypdf.PdfReader(io.BytesIO(data))
        if reader.is_encrypted and not reader.decrypt(""):
            raise InputError(source, "the PDF is encrypted; save it without a password")
        pages: list[str] = []
        for page in reader.pages:
            pages.append(page.extract_text())
            if sum(map(len, pages)) > 2 * max_chars:
                break
        about = reader.metadata
        title, author, made = (about.title, about.author, about.creation_date_raw) if about else (None, None, None)
    except InputError:
        raise
    except (PyPdfError, *BROKEN) as error:
        raise InputError(source, "the PDF is broken; save it again from its source") from error
    body = paragraphs(pages)
    if len(body) < 40:
        raise InputError(source, "the PDF holds no text, only pictures of it; run text recognition (OCR) first")
    return Document(body=body, title=_tidy(title), author=_tidy(author), date=_date(made))


def paragraphs(pages: list[str]) -> str:
    """The pages' lines as paragraphs: broken words and lines are joined, running heads and page numbers dropped."""
    split = [[squeeze(line) for line in page.splitlines()] for page in pages]
    edges = Counter(line for page in split for line in {*page[:2], *page[-2:]} if line)
    running = {line for line, count in edges.items() if count > 2 and count > len(pages) / 2}
    made: list[str] = []
    for page in split:
        widths = sorted(len(line) for line in page if line)
        usual = widths[int(len(widths) * 0.8)] if widths else 0
        fresh = not made or made[-1].endswith((".", "!", "?", ":", "”", '"'))
        before = ""
        for line in page:
            if not line or line in running or re.fullmatch(r"(?:page )?\d{1,4}(?: ?(?:/|of) ?\d{1,4})?", line, re.I):
                fresh = fresh or not line
                continue
            if fresh or not made or _ended(before, line, usual):
                made.append(line)
            else:
                made[-1] = _join(made[-1], line)
            fresh, before = _ends(line, usual), line
    return "\n".join(made)


def _ends(line: str, usual: int) -> bool:
    short = len(line) < FULL * usual
    return short and (line.endswith((".", "!", "?", "”", '"', ":")) or len(line) < 0.5 * usual)


def _ended(before: str, line: str, usual: int) -> bool:
    """Whether a line, such as a heading, ends before one whose first word, written large, would have had room in it."""
    room = ROOM * usual - len(before) - len(line.split(" ", 1)[0]) - 1
    return bool(before) and line[0].isupper() and room >= 0 and not HYPHENATED.search(before)


def _join(before: str, line: str) -> str:
    if HYPHENATED.search(before) and line[:1].islower():
        return before[:-1] + line
    return f"{before} {line}"


def _tidy(value: str | None) -> str | None:
    """A property if it is meant for people: not a file name, not "untitled"."""
    flat = squeeze(str(value or "").replace("\0", ""))
    if not flat or re.search(r"\.\w{2,5}$", flat) or flat.lower().startswith(("untitled", "microsoft word")):
        return None
    return flat


def _date(raw: str | None) -> str | None:
    """The day of a PDF date such as D:20240925101500+02'00'."""
    found = re.match(r"(?:D:)?(\d{4})(\d\d)(\d\d)", str(raw or ""))
    return "-".join(found.groups()) if found else None
