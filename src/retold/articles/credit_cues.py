"""Tables of cues for credits: how news pages say where a text comes from.

Every pattern is bounded, so that matching is linear in the text. A group `name` is one publisher's name as it stands in
print, `names` a list of them, `generic` agencies without names; what the names mean is looked up by the caller, and a
match that names no publisher is dropped. Where the form itself tells the agency, the group is called after it.
"""

import re
from collections.abc import Iterable
from typing import NamedTuple

from retold.press import AGENCIES, OUTLETS
from retold.records import CreditKind


def alternation(*tables: dict[str, tuple[str, ...]]) -> str:
    """The names of the tables as a pattern, in any case, longest first; blanks match any white space."""
    every: Iterable[str] = {name for table in tables for key, others in table.items() for name in (key, *others)}
    longest = sorted(every, key=lambda name: (-len(name), name))
    names = "|".join(re.escape(name).replace("\\ ", r"[ \u00a0]{1,2}") for name in longest)
    return rf"(?i:(?:the\s)?(?:{names}))(?!\w)"


FORMED = r"(?:[A-Z][\w&'’.-]{0,25}[ \u00a0]){1,3}(?:News Agency|Press Agency|News Service|Newswire|Wire Service)(?!\w)"
"""An agency that no table has, by the form of its name."""

AGENCY = rf"(?:{alternation(AGENCIES)}|{FORMED})"
KNOWN = rf"(?:{alternation(AGENCIES, OUTLETS)}|{FORMED})"
PUBLISHER = re.compile(r"(?<![\w.@/-])" + KNOWN)
WORD = r"[A-Z][\w&'’-]{0,25}(?:\.\w{1,12}){0,2}"
NAME = rf"(?:[Tt]he )?{WORD}(?: (?:of |de |and )?{WORD}){{0,4}}"
LIST = rf"{AGENCY}(?:(?:,\s(?:and\s)?|\sand\s|\s&\s|/){AGENCY}){{0,4}}"
GENERIC = (
    r"(?i:(?:staff (?:and|&) )?"
    r"(?:(?:international |foreign )?(?:news|wire) (?:agenc(?:y|ies)|services?|wires?|reports?)"
    r"|agenc(?:y|ies) (?:reports?|inputs?|copy|staff)|agencies|wires)(?: (?:reports?|inputs?|copy))?)"
)
"""Agencies that are not named."""

APART = r"(?:^|(?<=[\n(.”\"–—-])|(?<=[.”\"–—-]\s))"
"""Where a credit may begin below a story: a line, a bracket or a sentence of its own, or behind a dash."""

STOP = r"(?:(?<![ .][A-Z])(?<!\bMr)(?<!\bMs)(?<!\bMrs)(?<!\bDr)\.|[”\"!?])"
"""The end of a sentence, not of "Mr." or an initial: some agencies bear people's names."""

ENDS = r"(?=[.)]{0,2}\s{0,3}(?:$|\n))"


class Cue(NamedTuple):
    """One way to give a credit: what kind it is, whether it stands for the whole text, and how it is written."""

    kind: CreditKind
    whole: bool
    pattern: re.Pattern[str]


def cue(kind: CreditKind, *parts: str, whole: bool = True) -> Cue:
    """A cue whose pattern is given in parts."""
    return Cue(kind, whole, re.compile("".join(parts)))


# datelines

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

NO_TEXT = re.compile(
    r"\b(?:photos?|images?|pool|file|handout|picture|video|courtesy|getty|via|map|graphic)\b|(?:media|credit):", re.I
)
"""Words in a bracket or line that credits a picture."""

# bylines

BY = re.compile(
    r"(?:(?:written |reported |posted |analysis |opinion |story |report |perspective )?by|from)\b"
    r"\s{0,3}:?\s{0,3}(?:—\s)?",
    re.I,
)
ROLE = re.compile(
    r"(?:[\w-]{1,20} ){0,3}"
    r"(?:staff|writers?|correspondents?|reporters?|editors?(?:-at-large)?|wires?|news|newsource|bureau|agency|chief|"
    r"columnist|analyst|service|network)",
    re.I,
)
"""What stands beside a publisher's name in a byline: "AP Diplomatic Writer", "CNN Wires", "Reuters Staff"."""

PERSON = re.compile(r"[A-Z][\w.’'-]*(?: (?:de|la|van|von|der|bin|al|el|[A-Z][\w.’'-]*)){0,4}")
SEPARATORS = re.compile(r"\s{0,3}(?:[,|/•·–—;]|\s-{1,2}\s|\band\b|&)\s{0,3}")
NOISE = re.compile(
    r"(?<![\w-])(?:updated?|posted|published|last|modified|created|on|at|for|in|(?:mon|tues|wednes|thurs|fri|satur|sun)day|"
    r"(?:[0-2]?\d[:.][0-5]\d ?(?:[ap]\.?m\.?)?|\d{1,2} ?[ap]\.?m\.?)(?:,? ?\(?[A-Z]{2,4}T?\)?)?)(?![\w.])\.?",
    re.I,
)
"""Words and times of day that a byline shares its line with."""

POSTED = re.compile(r"(?<=\w) in [A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,2}(?=\s{0,3}(?:$|[,|/;&]|and\b))")
"""Where the writer or the agency of a byline is: "Corvane in Ostmark"."""

SPELLED = re.compile(
    r"(?:associated press|agence[ -]france[- ]presse|canadian press|press association|press trust of india)", re.I
)
"""Agencies in full: under pictures they are mostly abbreviated, so that a name with one of these is a writer's."""

MANGLED = re.compile(r"\b(?:Ap|Afp|Upi|Cnn|Dpa|Efe|Pti|Ians)\b")
"""Agencies as some publishing systems print them in the data of a page."""

PICTURED = re.compile(r"[\w.]/[\w(]")
"""How a photographer is joined to his agency: by a stroke without blanks."""

GLUED = re.compile(r"(?<=[a-z])(?=(?:The )?(?:Associated Press|Reuters|AFP|Agence France)\b)")
"""Where a page printed writer and agency as two lines and extraction lost the break."""

# above the story

BUTTONS = r"[ \u00a0](?:Print|Tweet|Share|Email|E-mail|Views|Comments?|Get short url|Save|Font)\b"
AFTER_TITLE = re.compile(rf"(?P<name>{AGENCY})(?=\s(?:[A-Z“\"]|\d)|{BUTTONS})")
"""An agency straight behind the headline; a small letter behind it makes it the subject of a sentence."""

BEFORE_DATE = re.compile(
    rf"(?<![(\w/])(?P<name>{AGENCY})"
    rf"(?:(?P<buttons>(?={BUTTONS}))|\s(?=(?:[A-Z][a-z]{{2,8}}\.?,?\s)?(?:\d|[A-Z][a-z]{{2,8}}\.? \d)))"
)
"""An agency before the date, or before the buttons that follow it in feeds that flatten the page to one line."""

REPUBLISHED = r"(?:republished|reposted|reprinted|syndicated)"
HEAD: tuple[Cue, ...] = (
    cue("via", r"^\([A-Z][\w.]{1,30} ?[-–—] ?(?P<name>[A-Z][\w .'’&]{1,40})\)"),
    cue("credit-line", rf"(?m:^)(?i:(?:by|from|source:?) )?(?P<generic>{GENERIC})(?m:$)", whole=False),
    cue("credit-line", rf"(?m:^)(?i:source:?) (?P<name>{KNOWN})(?m:$)"),
    cue("via", rf"(?i:authored|written|posted|submitted) by [^\n]{{2,60}}?,? via (?P<name>{WORD}(?: {WORD}){{0,3}})"),
    cue("via", rf"(?m:^)(?i:via|courtesy of|{REPUBLISHED} from):?\s(?P<name>{NAME})"),
    cue(
        "credit-line",
        rf"(?m:^)(?P<name>{KNOWN}),? (?:Published|Posted|Updated):? (?=\d|(?:on )?[A-Z][a-z]{{2,8}}\.?,? )",
    ),
)

# below the story

PIECE = r"(?i:(?:article|story|piece|report|post|essay|column|interview|analysis|content)\s)"
APPEARED = (
    r"(?i:(?:appeared|published|produced|written|provided|posted)(?: here)? (?:in|on|by|at|from|with|for)\s"
    rf"|{REPUBLISHED}(?: here)?(?: with permission| under licen[cs]e)? (?:from|courtesy of)\s)"
)
INPUTS = (
    r"(?i:(?:additional\s)?(?:inputs?|reports?|reporting|information|files?|contributions?|material|copy|dispatches)"
    r"\s(?:from|by)\s)"
)
YEARS = r"(?:(?:19|20)\d\d(?:[-–](?:19|20)?\d\d)?,?\s{0,3})"
FOOT: tuple[Cue, ...] = (
    cue(
        "via", rf"\bThis {PIECE}?(?i:was |is |has been )?(?i:first |originally |previously )?{APPEARED}(?P<name>{NAME})"
    ),
    cue("via", rf"\b(?:The {PIECE}(?:was )?)?(?i:originally|first) {APPEARED}(?P<name>{NAME})"),
    cue("via", rf"{APART}(?i:{REPUBLISHED} (?:with permission )?(?:from|by)\s)(?P<name>{NAME})"),
    cue("via", rf"{APART}\(?(?i:h/t|hat tip)(?: to)?:? (?P<name>{NAME})", whole=False),
    cue(
        "copyright",
        rf"(?i:©|\(c\)|copyright|™)[ ,]{{0,2}}(?:(?i:©|\(c\)|&|copyright|by)\s{{0,2}}){{0,3}}{YEARS}?(?i:by )?",
        rf"(?P<name>{KNOWN}|Thomson/Reuters|(?i:cable news network)|{NAME})",
    ),
    cue(
        "credit-line",
        r"\(?(?P<reuters>(?:[Aa]dditional )?(?:[Rr]eporting|[Ww]riting|[Cc]ompiled) by [^\n()]{3,300}?",
        r"\b[Ee]diting by [^\n()]{3,120})\)?",
    ),
    cue("credit-line", r"(?P<reuters>The Thomson Reuters Trust Principles)"),
    cue(
        "credit-line",
        r"To contact the (?:reporters?|editors?|author)[^\n@]{0,200}@(?P<bloomberg>bloomberg\.net)\b",
    ),
    cue(
        "credit-line",
        rf"{APART}(?:[A-Z][\w.’'-]* ){{1,4}}is an? (?P<name>{KNOWN})(?:'s|’s)? (?:[\w-]{{1,20}} ){{0,3}}",
        r"(?:writer|reporter|correspondent|columnist)\b",
    ),
    cue(
        "credit-line",
        rf"{APART}(?i:with|based on|compiled from|including|using|from)\s{INPUTS}?(?P<names>{LIST})",
        rf"(?:\s(?:reports?|inputs?|content|wires?))?(?:\)|{ENDS})",
        whole=False,
    ),
    cue("credit-line", rf"\b(?i:with {INPUTS})(?P<names>{LIST}){ENDS}", whole=False),
    cue(
        "credit-line",
        rf"\b(?i:{PIECE}(?:contains|includes|uses|used) {INPUTS})(?P<names>{LIST}){ENDS}",
        whole=False,
    ),
    cue(
        "credit-line",
        rf"{APART}(?i:with|from|based on|compiled from)\s{INPUTS}?(?P<generic>{GENERIC}){ENDS}",
        whole=False,
    ),
    cue("credit-line", rf"{APART}(?P<generic>(?i:(?:news )?agencies|wire (?:reports|services))){ENDS}", whole=False),
    cue("credit-line", rf"(?:^|\n)(?:\(|\[|/|[—–-]{{1,2}}[ \u00a0]?|(?i:source:) )(?P<name>{NAME})(?:\)|\]|/)?{ENDS}"),
    cue("credit-line", rf"(?:[.!?”\"] ?[—–] ?|{STOP}\s{{1,3}}(?:\(|-{{1,2}} ))(?P<name>{NAME}){ENDS}"),
    cue("credit-line", rf"\b(?i:sources?)\s?:?\s(?P<name>{KNOWN}){ENDS}"),
    cue("credit-line", rf"(?:[—–]\s?|(?<=[.\s”\"])-\s?|{STOP}\s{{0,3}}|\()(?P<name>{AGENCY}){ENDS}"),
)

# anywhere

STANDING: tuple[Cue, ...] = (
    cue("credit-line", r"(?P<ap>The Latest on [^\n]{3,200}?\(all times local\))"),
    cue(
        "credit-line",
        r"(?m:^)(?P<ap>The Latest on [^\n]{3,200})\n{1,3}(?:[^\n]{0,20}\n{1,3}){0,2}1?\d(?::[0-5]\d)? [ap]\.m\.",
    ),
    cue(
        "credit-line",
        r"\bSource:?\s[A-Z][\w.]*(?: [A-Z][\w.]*){0,3} and (?P<generic>(?:news )?agencies)\b",
        whole=False,
    ),
    cue("credit-line", rf"\bSource:? (?P<name>{KNOWN})(?= (?:Related|Category|Tags|Share)\b)"),
    cue("credit-line", r"(?m:^)(?P<ap>The Latest on [^\n.]{3,160}[.:])(?m:$)"),
)
"""The head of the Associated Press's running file, which no other agency has, and a line that prose does not have."""

ASSUMED = {"reuters": "Reuters", "ap": "AP", "bloomberg": "Bloomberg"}
"""Groups named after the agency whose form it is; "Reporting by …; Editing by …" is how Reuters signs off."""

CONTRIBUTED = re.compile(
    r"\s(?:also\s)?(?:contributed|provided)(?: (?:reporting|material|information))?"
    r"(?: to (?:this|the) (?:report|story|article|piece))?(?: from [A-Z][^\n.]{2,60})?\.?\s{0,3}"
    r"(?=\n|$|_| (?:All|Copyright))"
)
"""The end of the sentence that names helpers."""

CONTRIBUTING = re.compile(r"(?m:^)(?i:contributing|contributors?):\s([^\n]{3,240})")
"""A line of names for those who helped: "Contributing: Ann Lee in Ostmark, Northline"."""

SIGNED = re.compile(
    rf"(?<![\w.])(?P<name>{AGENCY})(?:'s|’s)?(?: [A-Za-z-]{{2,20}}){{0,2}}? "
    r"(?:writers?|reporters?|correspondents?|journalists?|video ?journalists?)\b(?=,? [A-Z])"
)
"""An agency's own people by name as the helpers: that is how its texts end, wherever they are run."""

LONE = re.compile(r"(?:^|[\n.(”\"] ?)(?:The )?(?P<name>[A-Z][\w-]{3,20})(?:,? with agencies)?$")
"""One word as the only helper: people have two names."""

FIRST = re.compile(
    r"\b(?i:(?P<passive>(?:was|were|is|been) (?=first \w+ed))?(?:(?:was|were|the) ){0,2}"
    r"first (?:to (?:report|reveal|publish|disclose)|reported|published|revealed|disclosed|broke))\b"
)
NAMED_AFTER = re.compile(
    rf"(?: (?:on )?\w{{3,7}}day)?(?: \w{{1,12}}){{0,3}}? by (?P<name>(?:the )?{WORD}(?: {WORD}){{0,3}})"
)
NAMED_BEFORE = re.compile(rf"(?P<name>{WORD}(?: {WORD}){{0,3}}),? $")
"""Who was first: behind the verb in the passive, before it in the active."""
