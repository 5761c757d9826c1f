"""Datelines without an agency before a story's first words: "SENNET, Orren — …", "Sennet, 10 May: …"."""

import re

from retold.text import Span

REACH = 200
"""A dateline or credit that opens a paragraph ends within so many characters of it."""

WORD = r"[A-Z][\w.’'-]{1,24}"
REGION = rf"(?:, {WORD}(?: {WORD})?){{0,2}}"
LARGE = r"[A-Z][A-Z.’'/ -]{2,40}"
"""A place in capitals, or two."""

MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?"
DAY = (
    rf"(?:(?:\d{{1,2}}(?:st|nd|rd|th)? {MONTH}|{MONTH} \d{{1,2}})(?:,? \d{{4}})?|\d{{1,2}}[./]\d{{1,2}}[./]\d{{2,4}}"
    r"|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)"
)
TEXT = r"(?=[“\"‘']?[A-Z0-9])"
"""What stands behind a dateline: the beginning of a sentence."""

LABEL = re.compile(r"(?:correct|clarif|updat|edit|publish|post|note|photo|file)", re.I)
"""How the label of a note begins, which bears the note's date and no place: "Correction, 6 October: …"."""

FORMS = re.compile(
    rf"(?:{LARGE}{REGION}(?:,? {DAY})?(?: \([A-Z][\w .]{{1,20}}\))?(?:[. ]{{0,2}}(?:—|–|--)|\.- | \| ) ?"
    rf"|{LARGE}{REGION},? {DAY}: {TEXT}"
    rf"|(?!(?:On|In|At|By|Since|The|Last|Next) ){WORD}(?: {WORD}){{0,2}}{REGION},? \(?{DAY}\)? ?(?:—|–|--|-|:) {TEXT})"
)


def dateline(text: str, block: Span) -> int:
    """Where the text of a paragraph begins, behind its dateline if it has one."""
    found = (
        None if LABEL.match(text, block.start) else FORMS.match(text, block.start, min(block.end, block.start + REACH))
    )
    return found.end() if found else block.start
