"""Who publishes: agencies and outlets under their many names.

The table of `press` says that "the Associated Press", "AP" and "apnews.com" are one publisher and that it is an agency.
Names that are not in it are recognised by their form ("… Times", "… News Agency") where a stage needs that.
"""

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

from retold.press import AGENCIES, OTHERS, OUTLETS


class Publisher(NamedTuple):
    """A canonical name and whether it is a news agency, whose texts others run."""

    name: str
    agency: bool


ROLES = frozenset({"outlet", "agency"})
"""The roles of a link that is a publisher."""

FORM = re.compile(
    r"\b(?:[A-Z][\w'’.-]+ ){0,3}(?:Times|Post|Herald|Tribune|Gazette|Journal|Chronicle|Courier|Dispatch|Bulletin|Telegraph|Observer|"
    r"Examiner|Inquirer|Mirror|Star|Sentinel|Register|Review|Monitor|Mail|Express|News|News Agency|News Service|Newswire|"
    r"Press Agency|Press|Daily|Weekly|Magazine|TV|Television|Radio|Broadcasting|Shimbun|Ilbo|Zeitung|Wire|"
    r"Ledger|Echo|Argus|Advertiser|Enquirer|Courant)$"
)
"""The form of a publisher's name; a capitalised word must stand before the noun of the trade."""

DAILY = re.compile(r"Daily (?!Mass\b|Prayer|Bread\b|Life\b|Double\b|Briefing)[A-Z][a-z]{2,}")
"""The form of a daily's name that has another noun behind it: "Daily Lantern"."""

PAPER = (
    r"(?:Advertiser|American|Banner|Chronicle|Citizen|Constitution|Courier|Democrat|Dispatch|Enterprise|Examiner|Gazette"
    r"|Herald|Independent|Inquirer|Intelligencer|Journal|Leader|Ledger|Mail|News|Observer|Picayune|Post|Press|Record"
    r"|Register|Republican|Review|Sentinel|Standard|Star|Sun|Telegram|Telegraph|Times|Tribune|Union|World)"
)
MERGED = re.compile(rf"(?:[A-Z][\w.]+ ){{0,3}}{PAPER}(?:-{PAPER}){{1,2}}")
"""The name of a paper that was merged from others: "Standard-Times"."""

STATION = re.compile(
    r"[KW][A-Z]{2,3}[- ]?(?:TV|FM|AM|DT|Radio|radio|News|\d{1,4})"
    r"|(?:NBC|ABC|CBS|FOX|Fox|CW|ITV|BBC|CNN|Sky|News|NewsChannel|Newsradio|NewsRadio|Channel)(?: News)?[ -]?"
    r"(?:[1-9]\d{0,2}|One|Two|Three|Four)"
    r"|BBC (?:World|Breakfast|Parliament|Sport|World Service|Radio (?:Scotland|Wales|Ulster|London|Cymru))"
    r"|(?:BBC )?Radio (?:[1-6]|One|Two|Four|Five)(?: [Ll]ive)?"
    r"|(?:Radio (?!City|Shack)|Agence |Agencia |Agenzia )[A-Z][\w-]+(?: [A-Z][\w-]+)?"
)
"""The form of a station's name: call letters and what follows, a network with a number, a channel, "Radio NAME"."""

CALL = re.compile(r"(?!KFOR|WADA|WIPO|KPMG|WNBA|WWII)[KW][A-Z]{3}")
"""Call letters alone, as American stations are called, and some bodies."""

SHORT = frozenset(
    """
    advertiser argus bee bugle chronicle citizen courant courier dispatch echo economist enquirer examiner express
    gazette globe guardian herald independent inquirer journal lancet ledger mail mercury mirror monitor nation news
    observer onion oregonian plain post press record register reporter review scotsman sentinel spectator standard star
    sun tablet telegraph tennessean times tribune
    """.split()
)
"""Words that papers are called with "the" before them: "told the Sun", "the Times reported"."""

EVERYDAY = frozenset(
    "People Us Time Nature Science Fortune Variety Elle Wired Vice Slate Salon Dawn Bild Mint Focus Hello Newsnight "
    "Panorama Today Nightline Dateline Tonight Marketplace Globo".split()
)
"""Publishers and programmes whose names are everyday words, and stand without an article."""

NOT_FORM = re.compile(
    r"^(?:the )?(?:white house|state|good|bad|breaking|fake|latest|more|other|local|blog|washington) (?:press|news|post|tv|star)$",
    re.I,
)

AGENCY_FORM = re.compile(r"\b(?:news agency|press agency|news service|newswire|wire service)\b", re.I)


RIVALS = frozenset({"Reuters", "AP", "AFP", "dpa", "EFE", "UPI", "PA", "AAP", "Bloomberg", "Kyodo"})
"""Agencies that compete over the world's news and have no need of each other; national ones are sources of theirs."""

NAMES = 1 << 14
"""Names that are remembered: within a story the same ones are asked about again and again."""


@lru_cache(maxsize=NAMES)
def plain(name: str) -> str:
    """A name as the tables are keyed: lower case, no article, no possessive, no "www.", single blanks."""
    folded = re.sub(r"\s+", " ", name.replace("’", "'").strip().lower())
    folded = re.sub(r"^(?:https?://)?(?:www\d?\.)?", "", folded).rstrip("/.,;:")
    folded = re.sub(r"'s?$", "", folded)
    return re.sub(r"^the ", "", folded)


@lru_cache(maxsize=NAMES)
def letters(name: str) -> str:
    """The letters of any script in a name, with their marks, and its digits."""
    return "".join(c for c in name if c.isalnum() or unicodedata.category(c).startswith("M"))


def _index() -> dict[str, Publisher]:
    index: dict[str, Publisher] = {}
    for table, agency in ((AGENCIES, True), (OUTLETS, False)):
        for name, others in table.items():
            for key in (name, *others):
                index.setdefault(plain(key), Publisher(name, agency))
    for line in OTHERS.replace("\n", " ").split("|"):
        names = [part.strip() for part in line.split("=")]
        for key in names:
            index.setdefault(plain(key), Publisher(names[0], False))
    return index


KNOWN: dict[str, Publisher] = _index()


@lru_cache(maxsize=4096)
def find(name: str) -> Publisher | None:
    """The publisher that a name in running text stands for, or None where neither the table nor its form says so.

    A name in lower case is none ("time", "the observer"), unless it is a host name or written so ("dpa").
    """
    known = written(name)
    if known or (name.islower() and "." not in name):
        return known
    stripped = re.sub(r"^the ", "", name.strip(), flags=re.I)
    if any(form.fullmatch(stripped) for form in (STATION, MERGED, DAILY)):
        return Publisher(stripped, agency=False)
    base = stripped.removesuffix(" news agency")
    if base != stripped and base[0].isupper() and not NOT_FORM.match(f"{base} news"):
        return lookup(base) or Publisher(stripped, agency=True)
    if FORM.search(stripped) and " " in stripped and not NOT_FORM.match(stripped) and stripped[0].isupper():
        return Publisher(stripped, bool(AGENCY_FORM.search(stripped)))
    return None


def written(name: str) -> Publisher | None:
    """The publisher that the table has under a name, if that is how one writes it: few write theirs in lower case."""
    known = lookup(name)
    small = name.islower() and "." not in name
    return None if known and small and name != known.name else known


@lru_cache(maxsize=NAMES)
def lookup(name: str) -> Publisher | None:
    """The publisher that the table has under a name, in any case, or under a host name."""
    key = plain(name)
    if key in KNOWN:
        return KNOWN[key]
    host = re.fullmatch(r"(?:[\w-]+\.)*([\w-]+\.(?:co\.\w\w|com\.\w\w|\w{2,}))(?:/.*)?", key)
    return KNOWN.get(host.group(1)) if host else None


def is_short(name: str) -> bool:
    """Whether a word with a capital is what papers are called behind "the"."""
    return name[:1].isupper() and name.lower() in SHORT


def is_everyday(name: str) -> bool:
    """Whether a word is a publisher's or programme's whole name, or may be an American station's: "People", "KTLA"."""
    return (
        name in EVERYDAY
        or CALL.fullmatch(name) is not None
        or (name.isupper() and len(name) > 2 and name.capitalize() in EVERYDAY)
    )


TRADE_WORDS = re.compile(r" (?:news ?agency|press agency|news service|news ?wire|wire service|agency|wire)$")


def same(a: str, b: str) -> bool:
    """Whether two names mean one publisher: equal by the tables, or equal but for case, article, blanks, domain and words
    such as "News Agency" ("Northline" is "Northline News Agency"); a host by any of its parts ("sport.northline.org").
    """
    first, second = lookup(a), lookup(b)
    if first and second:
        return plain(first.name) == plain(second.name)
    return plain(a) == plain(b) != "" or not cores(a).isdisjoint(cores(b))


CHANNEL = frozenset(
    """
    news online live today daily weekly business sport sports politics world english international digital web radio tv
    television channel plus extra fm am
    """.split()
)
"""What a house adds to its name for a part of itself, beside numbers: "KVDR 6 News", "Interwire Business"."""


def house(outlet: str, name: str) -> bool:
    """Whether a publisher's name is an outlet's own, in full or without what it calls a part of its house."""
    if same(outlet, name) or abbreviates(name, outlet):
        return True
    whole, short = plain(outlet), plain(name)
    more = whole[len(short) :].split() if short and whole.startswith(f"{short} ") else []
    return bool(more) and all(word in CHANNEL or word.isdigit() for word in more)


def abbreviates(short: str, name: str) -> bool:
    """Whether a name in capitals is made of the first letters of another: "NCP" is the "North-Coastal Press".

    So is the "NCP news agency"; not where the table knows it as somebody's.
    """
    short = AGENCY_FORM.sub("", short).strip()
    letters = re.sub(r"[^A-Z]", "", short)
    if not short.isupper() or len(letters) < LEAST_LETTERS or lookup(short) is not None:
        return False
    return letters == "".join(word[0] for word in re.split(r"[\s–-]+", name) if word[:1].isupper())


LEAST_LETTERS = 2
"""Letters of the shortest abbreviation; of one letter, any name has it."""


@lru_cache(maxsize=NAMES)
def core(name: str) -> str:
    """What is left of a name for comparison: its `letters`, without its domain ending and trade words."""
    host = re.sub(r"\.(?:com|org|net|co\.uk|[a-z]{2})$", "", plain(name))
    return letters(TRADE_WORDS.sub("", host))


HOST = re.compile(r"(?:[\w-]+\.)+[a-z]{2,}")

EVERY_HOST = frozenset("www m co com org net gov ac news blogs blog edition online live amp mobile go".split())
"""Parts of host names that say nothing of who it is."""


@lru_cache(maxsize=NAMES)
def cores(name: str) -> frozenset[str]:
    """The forms of a name for comparison: of a host each telling part, also without "news" at its end."""
    key = plain(name)
    if not HOST.fullmatch(key):
        return frozenset({core(name)} - {""})
    parts = {letters(p) for p in key.split(".")[:-1] if p not in EVERY_HOST}
    return frozenset(parts | {re.sub(r"(?<=...)news$", "", p) for p in parts} | {core(name)} - {""})


def is_agency(name: str) -> bool:
    """Whether the name is that of a news agency."""
    found = find(name)
    return bool(found and found.agency)


AIRED = re.compile(
    r"\b(?:TV|Television|Radio|Broadcast\w*|Channel|Network|FM|[A-Z]{1,2}BC\d?|[A-Z]*SBC|CNN|ITV|STV|Sky|Fox|NPR|PBS|RT|TRT"
    r"|RT[EÉ]|NHK|KBS|CGTN|CCTV|C-SPAN|NDTV|Al[ -]?(?:Jazeera|Arabiya|Mayadeen|Manar|Hadath|Alam)|Deutsche Welle"
    r"|France (?:24|2|Info)|Euronews|RFI|Voice of America|Univision|Telemundo|ESPN|RAI|ARD|ZDF|NRK|SVT|ORF|TF1|BFM)\b"
    r"|TV$|(?i:\btv\.)"
)
"""Names of broadcasters."""

PRINTED = re.compile(
    r"\b(?:Times|Post|Herald|Tribune|Gazette|Chronicle|Courier|Dispatch|Telegraph|Examiner|Inquirer|Mirror|Sentinel|Mail"
    r"|Express|Ledger|Echo|Argus|Advertiser|Courant|Daily|Zeitung|Shimbun|Ilbo|Guardian|Sun|Globe|Star)\b"
)
"""Names of newspapers."""

AIR = frozenset("broadcaster channel network station".split())
PRINT = frozenset("newspaper paper daily tabloid".split())


def suits(name: str, called: str) -> bool:
    """Whether a publisher may be called by a word of the trade: no agency "the paper", no paper "the broadcaster"."""
    aired, printed = AIRED.search(name) is not None, PRINTED.search(name) is not None
    if called in AIR:
        return aired or not (printed or is_agency(name))
    if called in PRINT | {"magazine"}:
        return not (aired or is_agency(name) or (called == "magazine" and printed))
    return called != "agency" or (is_agency(name) and not aired)


STATE = re.compile(r"\bstate\b|\bnational (?:television|tv|radio|broadcast)|\bxinhua\b|\btass\b", re.I)


def is_state(name: str) -> bool:
    """Whether the name is that of a broadcaster or agency of a state, which often has what it tells at first hand."""
    return bool(STATE.search(name))


OFFICIAL = re.compile(r"(?:^|[.])(?:un\.org|(?:gov|mil|int|police)(?:\.\w{2})?)$", re.I)
"""Hosts on which a state's bodies speak for themselves."""

BODY = re.compile(
    r"\b(?:Ministry|Department|Government|Parliament|Senate|Embassy|Police|Constabulary|Corps|Council|Committee|Commission"
    r"|Authority|Office|Party|University|College|Institute|Academy|Federation|Association|Union|Alliance|Confederation"
    r"|Foundation|Society|Organi[sz]ation|Observatory|Hospital|Court|Rights Watch|Corporation|Inc|Ltd|plc|GmbH)"
    r"(?=$| (?:of|for|on|and)\b|,| \()"
)
MEDIA = re.compile(
    r"\b(?:news\w*|press|times|post|radio|tv|television|broadcast\w*|journal|gazette|herald|review|magazine|daily|today"
    r"|media|network|\w*wire)\b",
    re.I,
)
"""Words of publishers' names, which some bodies' words stand beside."""


@lru_cache(maxsize=NAMES)
def is_body(outlet: str) -> bool:
    """Whether an outlet is by its name a body that speaks for itself on its own page: a ministry, a university."""
    return BODY.search(outlet) is not None and MEDIA.search(outlet) is None and find(outlet) is None


def is_official(outlet: str) -> bool:
    """Whether an outlet is the host of a state's body, which carries news as well as its own word."""
    return OFFICIAL.search(plain(outlet)) is not None
