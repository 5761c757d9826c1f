"""Text to blocks: title, headings, paragraphs, captions, and the furniture of the page."""

import re

from retold.articles.block_cues import CAPTION, CREDITED, FURNITURE, PHOTO_CREDIT, WORDS
from retold.articles.dates import is_date
from retold.records import Block, BlockKind
from retold.text import Span, lines, squeeze, trim

CAPTION_CHARS = 600
"""A longer line is a paragraph, whatever it begins with; agencies' captions stay below."""

FURNITURE_CHARS = 320
HEADING_WORDS = 14
HEADING_CHARS = 100

SENTENCE_END = re.compile(r"[.!…;:,](?:[”\"’')\]]){0,2}$")
MARKDOWN = re.compile(r"#{1,6} ")
BYLINE = re.compile(
    r"(?:by|from|authored by|written by|reported by|posted by|story by|words by) .{2,140}"
    r"|(?:posted|published|updated|last (?:updated|modified)|first published|originally published|created|date)\b[^.!?]{0,120}"
    r"|[^.!?]{0,60}\b(?:staff writer|correspondent|reporter|editor|associated press|news agency|news service)",
    re.I,
)


def blocks(text: str, title: str | None = None) -> tuple[Block, ...]:
    """The blocks of a text: each non-blank line is one; they are disjoint, in order and without outer white space.

    A line that begins with the title (feeds run date, headline and story together) is cut behind it, so that the
    headline is a block of its own. A second line that only repeats the title is furniture.
    """
    made: list[Block] = []
    folded = fold(title or "")
    titled = False
    for line in lines(text):
        if folded and not titled and (parts := split(text, line, title or "")):
            made.extend(parts)
            titled = True
        elif folded and titled and fold(line.of(text)) == folded:
            made.append(Block(kind="furniture", span=line))
        else:
            made.append(Block(kind=kind(line.of(text)), span=line))
    return tuple(made)


def kind(line: str) -> BlockKind:
    """What a line is, by its own words."""
    flat = squeeze(line)
    if is_furniture(flat):
        return "furniture"
    if is_caption(flat):
        return "caption"
    if MARKDOWN.match(flat) or is_heading(flat):
        return "heading"
    return "paragraph"


def is_furniture(line: str) -> bool:
    """Whether a line belongs to the page: buttons, menus, notices, bylines and bare dates."""
    if len(line) > FURNITURE_CHARS:
        return False
    if line.lower().strip("*_ ") in WORDS or any(cue.fullmatch(line) for cue in FURNITURE):
        return True
    return len(line) <= 150 and bool(BYLINE.fullmatch(line) or is_date(line)) and not is_sentence(line)


def is_sentence(line: str) -> bool:
    """Whether a line ends as a sentence does and is long enough to be one."""
    return line.endswith((".", ".”", '."', "?", "!")) and len(line.split()) > 6


def is_caption(line: str) -> bool:
    """Whether a line describes a picture or says who took it."""
    if len(line) > CAPTION_CHARS:
        return False
    return bool(
        PHOTO_CREDIT.fullmatch(line)
        or any(cue.match(line) for cue in CAPTION)
        or any(cue.search(line, max(0, len(line) - 200)) for cue in CREDITED)
    )


def is_heading(line: str) -> bool:
    """Whether a line is short and does not end as a sentence does."""
    if len(line) > HEADING_CHARS or len(line.split()) > HEADING_WORDS or SENTENCE_END.search(line):
        return False
    return line[0].isupper() or line[0].isdigit() or line[0] in "“\"‘'"


def split(text: str, line: Span, title: str) -> list[Block]:
    """The blocks of a line that is the title, or begins with it behind at most a date; empty if it does not."""
    own = line.of(text)
    at = find_title(own, title)
    if at is None:
        return []
    before = trim(text, Span(line.start, line.start + at.start))
    middle = Span(line.start + at.start, line.start + at.end)
    after = trim(text, Span(middle.end, line.end), " \t\r\n\u00a0.:|")
    if len(after) and len(after.of(text)) < 3:
        after = Span(after.start, after.start)
    made = [Block(kind="furniture", span=before)] if len(before) else []
    made.append(Block(kind="title", span=middle))
    if len(after):
        rest = text[after.start : line.end]
        span = trim(text, Span(after.start, after.start + len(rest)))
        made.append(Block(kind=kind(rest), span=span))
    return made


def find_title(line: str, title: str) -> Span | None:
    """Where a line has the title, if all that stands before it is a date or a mark; white space may differ."""
    words = title.split()
    if not words:
        return None
    for wanted in (words, title.split(" - ")[0].split(" | ")[0].split()):
        pattern = r"\s{1,9}".join(re.escape(word) for word in wanted)
        found = re.search(pattern, line[: len(title) + 400], re.I) if wanted else None
        if found and (not found.start() or prefix(line[: found.start()])):
            return Span(*found.span())
    return None


def prefix(before: str) -> bool:
    """Whether what stands before a headline is only a mark, a date, or a word such as "Published"."""
    bare = re.sub(r"^(?:published|posted|date|updated)(?: on)?\b|\bby [\w .'-]{2,40}$", "", before.strip(), flags=re.I)
    flat = squeeze(bare.strip(" #*|-–—:"))
    return not flat or is_date(flat)


def fold(text: str) -> str:
    """A text for comparison: lower case, single blanks, no marks around it."""
    return squeeze(text).lower().strip(" #*.:|")
