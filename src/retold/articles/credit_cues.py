"""Tables of cues for credits: how news pages say where a text comes from.

Every pattern is bounded, so that matching is linear in the text. A group `name` is one publisher's name as it stands in
print, `names` a list of them; what they mean is looked up by the caller, and a match that names no publisher is
dropped. Where the form itself tells the agency, the group is called after it.
"""

import re
from collections.abc import Iterable
from typing import NamedTuple

from retold.publishers import AGENCIES, OUTLETS
from retold.records import CreditKind


def alternation(*tables: dict[str, tuple[str, ...]]) -> str:
    """The names of the tables as a pattern, in any case, longest first; blanks match any white space."""
    every: Iterable[str] = {name for table in tables for key, others in table.items() for name in (key, *others)}
    longest = sorted(every, key=lambda name: (-len(name), name))
    names = "|".join(re.escape(name).replace("\\ ", r"[ \u00a0]{1,2}") for name in longest)
    return rf"(?i:(?:the\s)?(?:{names}))(?!\w)"


AGENCY = alternation(AGENCIES)
KNOWN = alternation(AGENCIES, OUTLETS)
PUBLISHER = re.compile(r"(?<![\w.@/-])" + KNOWN)
WORD = r"[A-Z][\w&'’-]{0,25}(?:\.\w{1,12}){0,2}"
NAME = rf"(?:[Tt]he )?{WORD}(?: (?:of |de |and )?{WORD}){{0,4}}"
LIST = rf"{AGENCY}(?:(?:,\s(?:and\s)?|\sand\s|\s&\s|/){AGENCY}){{0,4}}"
GENERIC = r"(?i:(?:staff (?:and|&) )?(?:(?:news|wire|international|foreign) )?(?:agenc(?:y|ies)|services?|wires?|reports?)(?: (?:agencies|reports?|services?|inputs?|copy|staff))?)"


class Cue(NamedTuple):
    """One way to give a credit: what kind it is, whether it stands for the whole text, and how it is written."""

    kind: CreditKind
    whole: bool
    pattern: re.Pattern[str]


CITY = r"[A-Z][\w.’'-]{1,25}"
DATELINE = re.compile(
    rf"(?:(?P<place>{CITY}(?:[ ,/]{{1,3}}(?:{CITY}|of|the|de|la|el|al)){{0,6}}),?\s{{0,3}}"
    r"(?:(?:\d{1,2}\s)?[A-Z][a-z]{2,8}\.?(?:\s\d{1,2})?(?:,?\s\d{4})?\s?)?)?"
    r"\((?P<who>[^()\n]{2,60})\)\s{0,3}(?P<dash>[—–:-]{1,3}|\.\s?[—–-])?"
)
"""PLACE, date (AGENCY) — at the start of a paragraph; place, date and dash may be missing."""

SLUG = re.compile(
    rf"\b(?P<place>[A-Z]{{3,}}[A-Z .,/-]{{0,40}}(?:[A-Z][a-z]{{2,15}} ?)?)\((?P<who>{KNOWN}[^()\n]{{0,40}})\)"
)
"""A dateline inside the one long line of a feed; the place is in capitals."""

NO_TEXT = re.compile(r"\b(?:photos?|images?|pool|file|handout|picture|video|courtesy|getty|via|map|graphic)\b", re.I)
"""Words in a bracket or line that credits a picture."""

BY = re.compile(r"(?:by|from|written by|reported by|posted by|source)\b\s{0,3}:?\s{0,3}(?:—\s)?", re.I)
ROLE = re.compile(
    r"(?:[A-Z]?[\w-]+ ){0,3}(?:staff|writers?|correspondents?|reporters?|editors?|wires?|news|newsource|bureau|agency|chief|columnist|analyst|service|network|staffwriter)",
    re.I,
)
"""What stands beside a publisher's name in a byline: "AP Diplomatic Writer", "CNN Wires", "Reuters Staff"."""

PERSON = re.compile(r"[A-Z][\w.’'-]*(?: (?:de|la|van|von|der|bin|al|el|[A-Z][\w.’'-]*)){0,4}")
SEPARATORS = re.compile(r"\s{0,3}(?:[,|/•·–—;]|\s-{1,2}\s|\band\b|&)\s{0,3}")
NOISE = re.compile(
    r"\b(?:updated?|posted|published|last|modified|created|on|at|for|in|staff|"
    r"(?:[0-2]?\d[:.][0-5]\d ?(?:[ap]\.?m\.?)?|\d{1,2} ?[ap]\.?m\.?)(?:,? ?\(?[A-Z]{2,4}T?\)?)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?![\w.])\.?",
    re.I,
)
"""Words and times of day that a byline shares its line with."""

SPELLED = re.compile(
    r"(?:the )?(?:associated press|agence[ -]france[- ]presse|canadian press|press association|press trust of india)",
    re.I,
)
"""Agencies in full: under pictures they are mostly abbreviated, so that a name with one of these is a writer's."""

GLUED = re.compile(r"(?<=[a-z])(?=(?:The )?(?:Associated Press|Reuters|AFP|Agence France)\b)")
"""Where a page printed writer and agency as two lines and extraction lost the break."""

SHARING = re.compile(r"[ \u00a0](?:Print|Tweet|Share|Email|E-mail|Views|Comments?|Get short url|Save|Font)\b")
"""Buttons that follow the agency's name in feeds that flatten the page to one line."""

HEAD: tuple[Cue, ...] = (
    Cue("via", True, re.compile(r"^\([A-Z][\w.]{1,30} ?[-–—] ?(?P<name>[A-Z][\w .'’&]{1,40})\)")),
    Cue("credit-line", False, re.compile(rf"(?m:^)(?i:by|from|source:?) (?P<generic>{GENERIC})(?m:$)")),
    Cue(
        "via",
        True,
        re.compile(
            rf"(?i:authored|written|posted|submitted) by [^\n]{{2,60}}?,? via (?P<name>{WORD}(?: {WORD}){{0,3}})"
        ),
    ),
    Cue(
        "via",
        True,
        re.compile(
            rf"(?m:^)(?i:via|courtesy of|republished from|reposted from|syndicated from|reprinted from):?\s(?P<name>{NAME})"
        ),
    ),
)
"""Credits above the story."""

FOOT: tuple[Cue, ...] = (
    Cue(
        "via",
        True,
        re.compile(
            r"(?i:this|the) (?i:article|story|piece|report|post|essay|column|interview|analysis|content)?\s?(?i:was |is |has been |had been )?"
            r"(?i:first |originally |previously )?(?i:appeared|published|republished|reposted|reprinted|reproduced|syndicated|produced|written|provided|posted)"
            rf"(?i: here)?(?i: with permission| under licen[cs]e| courtesy)? (?i:in|on|by|at|from|with|for|of)\s(?P<name>{NAME})"
        ),
    ),
    Cue(
        "via",
        True,
        re.compile(
            rf"(?i:originally (?:published|appeared|posted) (?:on|in|by|at)|republished from|reprinted from|reposted from|syndicated from|courtesy of)\s(?P<name>{NAME})"
        ),
    ),
    Cue(
        "copyright",
        True,
        re.compile(
            r"(?i:©|\(c\)|copyright|™)[ ,]{0,2}(?:(?i:©|\(c\)|&|copyright|by)\s{0,2}){0,3}(?:(?:19|20)\d\d(?:[-–](?:19|20)?\d\d)?,?\s{0,3})?(?i:by )?"
            rf"(?P<name>{KNOWN}|Thomson/Reuters|(?i:cable news network)|{NAME})"
        ),
    ),
    Cue(
        "credit-line",
        True,
        re.compile(
            r"\(?(?P<reuters>(?:[Aa]dditional )?(?:[Rr]eporting|[Ww]riting|[Cc]ompiled) by [^\n()]{3,300}?\b[Ee]diting by [^\n()]{3,120})\)?"
        ),
    ),
    Cue(
        "credit-line",
        True,
        re.compile(
            rf"\bis an? (?P<name>{KNOWN})(?:'s|’s)? (?:[\w-]+ ){{0,3}}(?:writer|reporter|correspondent|columnist)\b"
        ),
    ),
    Cue("credit-line", True, re.compile(r"(?P<reuters>The Thomson Reuters Trust Principles)")),
    Cue(
        "credit-line",
        True,
        re.compile(
            r"To contact the (?:reporters?|editors?|author)[^\n@]{0,200}@(?P<name>[\w-]{2,30}\.(?:net|com|org))\b"
        ),
    ),
    Cue(
        "credit-line",
        False,
        re.compile(
            r"(?P<before>\()?(?i:with|based on|compiled from|including|using)\s(?:additional\s)?(?:(?:inputs?|reports?|reporting|information|files?|contributions?|material|copy|dispatches)\s(?:from|by)\s)?"
            rf"(?P<names>{LIST})(?:\s(?:reports?|inputs?|content|wires?))?(?=\)|\.?\s{{0,3}}$|\.?\s{{0,3}}\n)"
        ),
    ),
    Cue(
        "credit-line",
        False,
        re.compile(
            rf"(?i:with|from|based on|compiled from)\s(?i:(?:additional )?(?:inputs?|reports?|reporting|files?|information)\s(?:from|by)\s)?(?P<generic>{GENERIC})(?=\W{{0,3}}(?:$|\n))"
        ),
    ),
    Cue(
        "credit-line",
        False,
        re.compile(r"(?i:source:?)\s(?:[A-Z][\w.]*)(?: [A-Z][\w.]*){0,3} and (?P<generic>(?i:(?:news )?agencies))"),
    ),
    Cue(
        "credit-line",
        False,
        re.compile(
            r"(?:\n|[.”\"]\s?|\(|[—–-]\s?)(?P<generic>(?i:(?:news )?agencies|wire (?:reports|services)))\)?\.?\s{0,3}$"
        ),
    ),
    Cue("credit-line", True, re.compile(rf"\b(?i:sources?)\s?:?\s(?P<name>{KNOWN})\)?\.?\s{{0,3}}$")),
    Cue(
        "credit-line", True, re.compile(rf"(?:[—–]|(?<=[.\s”\"])-|[.”\"!?]\s?|\n|\()\s?(?P<name>{AGENCY})\)?\s{{0,3}}$")
    ),
)
"""Credits below the story."""

STANDING: tuple[Cue, ...] = (
    Cue("credit-line", True, re.compile(r"(?P<ap>The Latest on [^\n]{3,200}?\(all times local\))")),
    Cue("credit-line", True, re.compile(
        r"(?m:^)(?P<ap>The Latest on [^\n]{3,200})\n{1,3}(?:[^\n]{0,20}\n{1,3}){0,2}1?\d(?::[0-5]\d)? [ap]\.m\.")),
)  # fmt: skip
"""The head of the Associated Press's running file, which no other agency has."""

ASSUMED = {"reuters": "Reuters", "ap": "AP"}
"""Groups named after the agency whose form it is."""

CONTRIBUTED = re.compile(
    r"\s(?:also\s)?(?:contributed|provided)(?: (?:reporting|material|information))?"
    r"(?: to (?:this|the) (?:report|story|article|piece))?(?: from [A-Z][^\n.]{2,60})?\.?\s{0,3}(?=\n|$|_)"
)
"""The end of the sentence that names helpers."""

FIRST = re.compile(
    r"\b(?i:(?:(?:was|were|the) )*first (?:to (?:report|reveal|publish|disclose)|reported|published|revealed|disclosed|broke))\b"
)
NAMED_AFTER = re.compile(
    rf"(?: (?:on )?\w{{3,7}}day)?(?: \w{{1,12}}){{0,3}}? by (?P<name>(?:the )?{WORD}(?: {WORD}){{0,3}})"
)
NAMED_BEFORE = re.compile(rf"(?P<name>{WORD}(?: {WORD}){{0,3}}),? $")
"""Who was first: behind the verb in the passive, before it in the active."""
