"""Text to blocks: title, headings, paragraphs, captions, and the furniture of the page."""

import re
from collections.abc import Iterator

from retold.articles.block_cues import CAPTION, CREDITED, FURNITURE, PHOTO_CREDIT, WORDS
from retold.articles.dates import DATE, is_date
from retold.records import Block, BlockKind
from retold.text import Span, lines, squeeze, trim

CAPTION_CHARS = 600
"""A longer line is a paragraph, whatever it begins with; agencies' captions stay below."""

TITLE_CHARS, TITLE_WORDS = 400, 4
"""How long a headline is at most, and how many words it needs to be cut from the line that it begins."""

REPEATED_CHARS = 20
"""Shorter lines ("Syria", "9:50 a.m.") may come again with reason."""

FURNITURE_CHARS, BYLINE_CHARS = 320, 150
HEADING_WORDS = 14
HEADING_CHARS = 100
QUESTION_WORDS = 8

UNFINISHED = re.compile(r"[.!…;:,][”\"’')\]]{0,2}$")
"""How a line ends that is no heading."""

QUOTED = re.compile(r"[“”\"]")
FINISHED = re.compile(r"[.!?…][”\"’')\]]{0,2}$")
MARKDOWN = re.compile(r"#{1,6} ")
BYLINE = re.compile(
    r"(?i:by|from|authored by|written by|reported by|posted by|story by|words by) .{2,140}"
    r"|(?i:posted|published|updated|last (?:updated|modified)|first published|originally published|created|date)\b"
    r"[^.!?]{0,120}"
    r"|[A-Z][\w.’'-]*(?: (?:and |& )?[A-Z][\w.’'-]*){0,8}(?: ?[|•,–-] ?| )(?:[A-Z]\w* ){0,3}"
    r"(?i:staff writer|correspondent|reporter|editor)"
)
"""Lines with writer or time, as they stand between headline and story."""

BUTTONS = re.compile(
    r"(?:[A-Z]{2,10} |Reuters )?(?:(?:Print|Tweet|Share|Email|E-mail|Save|Like|Get short url|Font size|Related"
    r"|Views? \d{1,7}|Comments? \d{1,5})\b\s?){2,12}"
)
"""Buttons and counters in a row, behind the name of an agency that they follow in feeds."""


def blocks(text: str, title: str | None = None, byline: str | None = None) -> tuple[Block, ...]:
    """The blocks of a text: each non-blank line is one; they are disjoint, in order and without outer white space.

    A line that begins with the title (feeds run date, headline and story together) is cut behind it, so that the
    headline is a block of its own. A line that says again what an earlier one says, word by word, is furniture, and so
    is the byline.
    """
    made: list[Block] = []
    seen = {fold(byline)} if byline else set()
    wanted = title or ""
    for line in lines(text):
        folded = fold(line.of(text))
        if folded in seen:
            made.append(Block(kind="furniture", span=line))
        elif wanted and (parts := split(text, line, wanted)):
            made.extend(parts)
            wanted = ""
            seen.add(fold(title or ""))
        else:
            made.append(Block(kind=kind(line.of(text)), span=line))
        if len(folded) > REPEATED_CHARS:
            seen.add(folded)
    return tuple(under_pictures(text, made))


def under_pictures(text: str, made: list[Block]) -> Iterator[Block]:
    """The blocks, with a paragraph as caption where the photographer's line follows it and it has a caption's date.

    A paragraph before a picture's credit may be the story's own; captions of agencies give the full date.
    """
    for at, block in enumerate(made):
        follower = next((later for later in made[at + 1 : at + 3] if later.kind != "furniture"), None)
        credited = follower is not None and follower.kind == "caption" and is_photo_credit(follower.span.of(text))
        if (
            block.kind == "paragraph"
            and credited
            and len(block.span) <= CAPTION_CHARS
            and DATE.search(block.span.of(text))
        ):
            block = Block(kind="caption", span=block.span)
        yield block


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
    return len(line) <= BYLINE_CHARS and not is_sentence(line) and bool(BYLINE.fullmatch(line) or is_date(line))


def is_sentence(line: str) -> bool:
    """Whether a line ends as a sentence does and is long enough to be one."""
    return bool(FINISHED.search(line)) and len(line.split()) > 6


def is_caption(line: str) -> bool:
    """Whether a line describes a picture or says who took it."""
    if len(line) > CAPTION_CHARS:
        return False
    return bool(
        is_photo_credit(line)
        or any(cue.match(line) for cue in CAPTION)
        or any(cue.search(line, max(0, len(line) - 200)) for cue in CREDITED)
    )


def is_photo_credit(line: str) -> bool:
    """Whether a line only says who took a picture."""
    return len(line) <= 120 and bool(PHOTO_CREDIT.fullmatch(squeeze(line)))


def is_heading(line: str) -> bool:
    """Whether a line is short and does not end as a sentence does; a question is a heading if it is a brief one."""
    words = len(line.split())
    if len(line) > HEADING_CHARS or words > HEADING_WORDS or UNFINISHED.search(line):
        return False
    if FINISHED.search(line) and (words > QUESTION_WORDS or QUOTED.search(line)):
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
    after = Span(after.start, line.end if len(after) else after.start)
    made = [Block(kind="furniture", span=before)] if len(before) else []
    made.append(Block(kind="title", span=middle))
    if len(after):
        made.extend(unbuttoned(text, after))
    return made


def unbuttoned(text: str, line: Span) -> Iterator[Block]:
    """A line as a block, with the buttons that a flattened page has before the story cut off."""
    buttons = BUTTONS.match(text, line.start, line.end)
    if buttons:
        yield Block(kind="furniture", span=trim(text, Span(line.start, buttons.end())))
        line = trim(text, Span(buttons.end(), line.end))
    if len(line):
        yield Block(kind=kind(line.of(text)), span=line)


def find_title(line: str, title: str) -> Span | None:
    """Where a line has the title, if all that stands before it is a date or a mark; white space may differ.

    Behind it the line must end, or a sentence begin: a story may open with the words of its headline.
    """
    for wanted in (title, title.split(" - ")[0].split(" | ")[0]):
        words = wanted.split()
        if not words or len(wanted) > TITLE_CHARS:
            continue
        pattern = r"\s{1,9}".join(re.escape(word) for word in words)
        found = re.search(pattern, line[: len(wanted) + TITLE_CHARS], re.I)
        if found and prefix(line[: found.start()]) and opens(line[found.end() :], words):
            return Span(*found.span())
    return None


def opens(after: str, title: list[str]) -> bool:
    """Whether what stands behind a headline is nothing, or begins something new."""
    rest = after.lstrip(" \t\r\n\u00a0.:|")
    return not rest or (len(title) >= TITLE_WORDS and not after[0].isalnum() and not rest[0].islower())


def prefix(before: str) -> bool:
    """Whether what stands before a headline is nothing, or only a mark, a date, or a word such as "Published"."""
    bare = re.sub(r"^(?:published|posted|date|updated)(?: on)?\b|\bby [\w .'-]{2,40}$", "", before.strip(), flags=re.I)
    flat = squeeze(bare.strip(" #*|-–—:"))
    return not flat or is_date(flat)


def fold(text: str) -> str:
    """A text for comparison: lower case, single blanks, no marks around it."""
    return squeeze(text).lower().strip(" #*.:|")
