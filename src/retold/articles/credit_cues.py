"""Tables of cues for credits: how news pages say where a text comes from.

Every pattern is bounded, so that matching is linear in the text. In them NAME is a publisher's name as it stands in
print; what it means is looked up by the caller, and a match whose NAME is no publisher is dropped.
"""

import re
from typing import NamedTuple

from retold.publishers import AGENCIES, OUTLETS
from retold.records import CreditKind

WORD = r"[A-Z][\w.&'’-]{0,25}"
NAME = rf"(?P<name>(?:[Tt]he )?{WORD}(?: (?:of |de |and )?{WORD}){{0,4}})"


def _known(table: dict[str, tuple[str, ...]]) -> str:
    """The names of a table as an alternation, longest first; blanks match any white space."""
    names = sorted({*table, *(other for others in table.values() for other in others)}, key=len, reverse=True)
    return "|".join(re.escape(name).replace(r"\ ", r"\s{1,2}") for name in names)


AGENCY = rf"(?i:(?:the\s)?(?:{_known(AGENCIES)}))(?![\w'’])"
"""An agency that the table has, in any case; callers check that it is written as a name."""

KNOWN = rf"(?i:(?:the\s)?(?:{_known(AGENCIES | OUTLETS)}))(?![\w'’])"


class Cue(NamedTuple):
    """One way to give a credit: what kind it is, whether it stands for the whole text, and how it is written."""

    kind: CreditKind
    whole: bool
    pattern: re.Pattern[str]


PLACE = r"(?:[A-Z][\w.’'-]{1,25}|[A-Z]{2}|of|the|de|la|el|al-[A-Z]\w{1,20})"
DATELINE = re.compile(
    rf"(?P<place>{PLACE}(?:[ ,/]{{1,3}}{PLACE}){{0,6}})?(?:,?\s(?:\d{{1,2}}\s)?[A-Z][a-z]{{2,8}}\.?(?:\s\d{{1,2}})?(?:,?\s\d{{4}})?)?"
    r"\s{0,3}\((?P<who>[^()\n]{2,60})\)\s{0,3}(?P<dash>[—–:-]{1,3}|\.\s?[—–-])?"
)
"""PLACE, date (AGENCY) — at the start of a paragraph; place, date and dash may be missing."""

SLUG = re.compile(rf"(?P<place>[A-Z]{{3,}}[A-Z .,/-]{{0,40}}(?:[A-Z][a-z]{{2,15}} ?)?)\((?P<who>{KNOWN}[^()\n]{{0,40}})\)")
"""A dateline inside a feed's one long line; the place is in capitals."""

BARE = re.compile(rf"(?P<name>{AGENCY})(?:,| in| \||:)\s(?P<place>[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){{0,2}})")
"""A line with agency and place only."""

PERSON = r"[A-Z][\w.’'-]*(?:[ \u00a0][A-Z][\w.’'-]*){0,4}"
PEOPLE = rf"{PERSON}(?:(?:\s?,\s|\sand\s|\s?;\s|\s&\s|,\sand\s){PERSON}){{0,5}}"

BYLINES: tuple[re.Pattern[str], ...] = tuple(
    re.compile(pattern)
    for pattern in (
        rf"(?i:by|from|source:?|via)\s{{1,9}}(?:—\s)?(?P<name>{KNOWN})(?:\s(?i:staff|reporters?|wires?|news|agency|newsource|correspondents?|writers?)){{0,2}}",
        rf"(?i:by|from|written by|reported by)\s{{1,60}}{PEOPLE}\s{{0,60}}(?:,|\||/|-|–|—|\bof\b|\bfor\b|•|\s)\s{{0,60}}(?P<name>{KNOWN})(?:\s[A-Z][\w-]+){{0,4}}",
        rf"{PERSON}(?:(?:\s?,\s|\sand\s|\s&\s|,\sand\s){PERSON}){{1,5}}\s{{0,60}}[,|/–—-]?\s{{0,60}}(?P<name>{KNOWN})",
        rf"(?:[A-Z][A-Z.’'-]+[ \u00a0]){{1,3}}[A-Z][A-Z.’'-]+\s{{0,60}}[,|/–—-]?\s{{0,60}}(?P<name>{AGENCY})",
        rf"{PERSON},\s{{1,9}}(?P<name>(?:[Tt]he )?(?:Associated Press|Agence France-Presse|Canadian Press|Press Association))",
    )
)
"""Whole lines that name the writer and the publisher he writes for. A single name with a slash or an abbreviation
("Ann Lee / AP") is left out: that is how photographers are named."""

LINE = re.compile(rf"(?P<name>{AGENCY})(?:\s?[|,•–—-]?\s{{0,9}}(?P<rest>.{{0,60}}))?", re.S)
"""A line that begins with an agency; the rest must be a date or nothing."""

HEAD: tuple[Cue, ...] = (
    Cue("via", True, re.compile(r"^\((?P<first>[A-Z][\w.]{1,30}) ?[-–—] ?(?P<name>[A-Z][\w .'’&]{1,40})\)")),
    Cue("credit-line", False, re.compile(rf"(?i:by|from|source:?) (?P<name>(?i:(?:staff (?:and|&) )?(?:news |wire )?(?:agencies|wire reports|wire services|wires|agency reports)))\b")),
    Cue("via", True, re.compile(rf"(?i:authored|written|posted|submitted) by [^\n.]{{2,60}}?,? via (?P<name>{WORD}(?: {WORD}){{0,3}})")),
    Cue("via", True, re.compile(rf"(?i:via|courtesy of|republished from|reposted from|syndicated from|reprinted from)\s(?P<name>{KNOWN})")),
)
"""Credits above the story."""

REPUBLISHED = (
    r"(?i:(?:this|the) (?:article|story|piece|report|post|essay|column|interview|analysis)?\s?"
    r"(?:was |is |has been |had been )?(?:first |originally |previously )?"
    r"(?:appeared|published|republished|reposted|reprinted|reproduced|syndicated|produced|written|provided|posted)"
    r"(?: (?:here )?(?:with permission|under licen[cs]e|courtesy))?) (?i:in|on|by|at|from|with|for|of)\s"
)

FOOT: tuple[Cue, ...] = (
    Cue("via", True, re.compile(REPUBLISHED + NAME)),
    Cue("via", True, re.compile(r"(?i:originally (?:published|appeared) (?:on|in|by|at)|republished from|reprinted from|syndicated from|courtesy of)\s" + NAME)),
    Cue("copyright", True, re.compile(
        r"(?i:©|\(c\)|copyright|™)[ ,]{0,2}(?:(?i:©|\(c\)|&|copyright|by)\s?){0,3}(?:(?:19|20)\d\d(?:[-–](?:19|20)?\d\d)?,?\s{0,3})?(?i:by )?"
        rf"(?P<name>{KNOWN}|Thomson/Reuters|(?i:cable news network))")),
    Cue("credit-line", True, re.compile(
        r"\(?(?P<reuters>(?:Reporting|Additional reporting|Writing|Compiled|reporting|writing) by [^\n()]{3,300}?(?:E|e)diting by [^\n()]{3,120})\)?")),
    Cue("credit-line", True, re.compile(r"(?P<reuters>The Thomson Reuters Trust Principles)")),
    Cue("credit-line", True, re.compile(r"To contact the (?:reporters?|editors?|author)[^\n@]{0,200}@(?P<name>[\w-]+\.(?:net|com|org))\b")),
    Cue("credit-line", False, re.compile(
        r"\(?(?i:with|based on|compiled from|from|including|using)\s(?:additional\s)?(?:(?:inputs?|reports?|reporting|information|files?|contributions?|material|copy|dispatches)\s(?:from|by)\s)?"
        rf"(?P<names>{AGENCY}(?:(?:,\s(?:and\s)?|\sand\s|\s&\s|/){AGENCY}){{0,4}})(?:\s(?:reports?|inputs?|content|wires?))?(?:\)|\.?\s*$|\.?(?=\s(?:Last|Updated?|Published)\b)|(?=\n))")),
    Cue("credit-line", False, re.compile(
        r"(?i:with|from|by)\s(?:inputs?\s(?:from|by)\s|reports?\s(?:from|by)\s|files?\sfrom\s)?"
        r"(?P<name>(?i:(?:news |wire )?agenc(?:y|ies)(?: (?:reports?|inputs?|copy))?|wire (?:reports?|services?)|wires))(?=\W{0,3}(?:$|\n))")),
    Cue("credit-line", False, re.compile(r"(?i:source:?)\s(?P<outlet>(?:[A-Z][\w.]*)(?: [A-Z][\w.]*){0,3}) and (?P<name>(?i:(?:news )?agencies))")),
    Cue("credit-line", False, re.compile(r"(?:^|[\n.”\"(]\s?)(?P<name>(?i:(?:news )?agencies|wire (?:reports|services)))\)?\.?\s{0,3}$")),
    Cue("credit-line", True, re.compile(rf"(?i:source)s?\s?:?\s(?P<name>{KNOWN})\)?\.?\s{{0,3}}$")),
    Cue("credit-line", True, re.compile(rf"(?:[—–]|(?<=[.\s”\"])-|[.”\"!?]\s|\n|\()\s?(?P<name>{AGENCY})\)?\s{{0,3}}$")),
)
"""Credits below the story."""

STANDING: tuple[Cue, ...] = (
    Cue("credit-line", True, re.compile(r"(?P<ap>The Latest on [^\n]{3,200}?\(all times local\))")),
    Cue("credit-line", True, re.compile(r"^(?P<ap>The Latest on [^\n]{3,200})\n{1,3}(?:[^\n]{0,20}\n{1,3}){0,2}1?\d(?::[0-5]\d)? [ap]\.m\.", re.M)),
    Cue("credit-line", True, re.compile(r"(?P<name>CNN) (?:Wires?|Newsource|NewSource)\b|(?:The )?(?P<cnn>CNN[- ]Wire)\b")),
)
"""Forms that one agency uses and no other: the Associated Press's running file, CNN's wire for stations."""

CONTRIBUTED = re.compile(
    rf"(?P<names>[^\n.]{{0,200}}?)\s(?:also\s)?(?:contributed|provided)(?: (?:reporting|material|information))?(?: to (?:this|the) (?:report|story|article|piece))?(?: from [^\n.]{{2,60}})?\.?(?=\s|$)"
)
FIRST = re.compile(
    rf"(?i:(?:was|were|been|is|are|,|and)?\s?(?:first|originally) (?:reported|published|revealed|disclosed|broken) (?:on \w+day )?(?:by|in)\s)(?P<name>(?:the )?{WORD}(?: {WORD}){{0,3}})"
    rf"|(?P<name2>(?:[Tt]he )?{WORD}(?: {WORD}){{0,3}}),? (?i:(?:was|were) (?:the )?first to (?:report|reveal|publish|disclose)|(?:which )?first (?:reported|revealed|published|disclosed|broke)(?: on)? (?:the (?:story|news|details|meeting|case|trip|plan|visit)|it|that\b))"
)
