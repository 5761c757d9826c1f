"""Who publishes: agencies and outlets under their many names.

A table of what is generally known, not a list of trusted names: it says that "the Associated Press", "AP" and
"apnews.com" are one publisher and that it is an agency. Names that are not in it are recognised by their form
("… Times", "… News Agency") where a stage needs that.
"""

import re
from functools import lru_cache
from typing import NamedTuple

from retold.press import OTHERS


class Publisher(NamedTuple):
    """A canonical name and whether it is a news agency, whose texts others run."""

    name: str
    agency: bool


AGENCIES: dict[str, tuple[str, ...]] = {
    "Reuters": ("thomson reuters", "reuters news agency", "reuters.com"),
    "AP": ("associated press", "the associated press", "ap news", "apnews.com", "ap.org", "a.p."),
    "AFP": ("agence france-presse", "agence france presse", "agence-france presse", "afp.com"),
    "dpa": ("deutsche presse-agentur", "deutsche presse agentur", "german press agency"),
    "EFE": ("agencia efe", "efe.com"),
    "ANSA": ("ansa.it",),
    "UPI": ("united press international", "upi.com"),
    "PA": ("press association", "pa media", "pa news agency"),
    "AAP": ("australian associated press",),
    "Canadian Press": ("the canadian press",),
    "Bloomberg": ("bloomberg news", "bloomberg.com"),
    "Dow Jones": ("dow jones newswires", "dow jones newswire"),
    "TASS": ("itar-tass", "tass.com", "tass news agency"),
    "Interfax": ("interfax news agency",),
    "RIA Novosti": ("ria", "ria news agency", "ria-novosti"),
    "Sputnik": ("sputnik news", "sputniknews.com"),
    "Interfax-Ukraine": (),
    "Ukrinform": (),
    "UNIAN": (),
    "BelTA": (),
    "Xinhua": ("xinhua news agency", "xinhuanet"),
    "Kyodo": ("kyodo news", "kyodo news agency"),
    "Jiji": ("jiji press",),
    "Yonhap": ("yonhap news agency", "yonhap news"),
    "KCNA": ("korean central news agency",),
    "PTI": ("press trust of india",),
    "IANS": ("indo-asian news service", "indo asian news service"),
    "ANI": ("asian news international",),
    "UNI": ("united news of india",),
    "APP": ("associated press of pakistan",),
    "Antara": (),
    "Bernama": (),
    "VNA": ("vietnam news agency",),
    "SANA": ("syrian arab news agency",),
    "NNA": ("national news agency",),
    "MENA": ("middle east news agency",),
    "WAFA": (),
    "SPA": ("saudi press agency",),
    "WAM": ("emirates news agency",),
    "KUNA": ("kuwait news agency",),
    "QNA": ("qatar news agency",),
    "Petra": ("petra news agency",),
    "INA": ("iraqi news agency",),
    "IRNA": ("islamic republic news agency",),
    "Fars": ("fars news agency", "fars news", "fna"),
    "Tasnim": ("tasnim news agency",),
    "Mehr": ("mehr news agency",),
    "ISNA": (),
    "Anadolu": ("anadolu agency", "anadolu ajansi", "aa.com.tr"),
    "DHA": ("dogan news agency",),
    "IHA": ("ihlas news agency",),
    "Amaq": ("amaq news agency", "aamaq", "aamaq news agency"),
    "Belga": (),
    "ANP": (),
    "APA": (),
    "CTK": (),
    "PAP": ("polish press agency",),
    "MTI": (),
    "Lusa": (),
    "Ritzau": (),
    "NTB": (),
    "TT": ("tt news agency",),
    "SAPA": (),
    "NAN": ("news agency of nigeria",),
    "PANA": (),
    "Notimex": (),
    "Telam": (),
    "CNS": ("catholic news service",),
    "RNS": ("religion news service",),
    "JTA": ("jewish telegraphic agency",),
    "McClatchy": ("mcclatchy newspapers", "mcclatchy-tribune", "mct"),
    "Tribune News Service": ("tns",),
    "CNN": ("cnn.com", "cnn newsource", "cnn wire", "cnn international", "cable news network"),
    "Thomson Reuters Foundation": (),
    "KYODO NEWS": (),
    "IRIN": (),
    "Khaama Press": ("khaama",),
    "Pajhwok": ("pajhwok afghan news",),
}  # fmt: skip
"""Agencies, and broadcasters that sell their texts as agencies do."""

OUTLETS: dict[str, tuple[str, ...]] = {
    "New York Times": ("the new york times", "nytimes.com", "nyt", "the times of new york"),
    "Washington Post": ("the washington post", "washingtonpost.com", "wapo"),
    "Wall Street Journal": ("the wall street journal", "wsj.com", "wsj"),
    "Los Angeles Times": ("latimes.com", "the los angeles times", "la times", "l.a. times"),
    "Financial Times": ("ft.com", "the financial times", "the ft"),
    "USA Today": ("usatoday.com",),
    "Guardian": ("the guardian", "theguardian.com", "guardian.co.uk"),
    "Observer": ("the observer",),
    "Telegraph": ("the telegraph", "daily telegraph", "the daily telegraph", "telegraph.co.uk"),
    "Times of London": ("the times of london",),
    "Sunday Times": ("the sunday times",),
    "Independent": ("the independent", "independent.co.uk"),
    "Daily Mail": ("dailymail.co.uk", "the daily mail", "mail online", "mailonline"),
    "Mirror": ("daily mirror", "the mirror"),
    "BBC": ("bbc news", "bbc.co.uk", "bbc.com", "british broadcasting corporation", "the bbc", "bbc1", "bbc2"),
    "Sky News": ("news.sky.com",),
    "ITV": ("itv news",),
    "Channel 4": ("channel 4 news",),
    "CBS": ("cbs news", "cbsnews.com"),
    "NBC": ("nbc news", "nbcnews.com"),
    "ABC": ("abc news", "abcnews.go.com"),
    "MSNBC": ("msnbc.com",),
    "Fox News": ("foxnews.com", "fox news channel"),
    "PBS": ("pbs newshour",),
    "NPR": ("national public radio", "npr.org"),
    "C-SPAN": (),
    "CNBC": ("cnbc.com",),
    "CNET": ("cnet.com",),
    "Politico": ("politico.com",),
    "Axios": ("axios.com",),
    "Vox": ("vox.com",),
    "Slate": ("slate.com",),
    "BuzzFeed": ("buzzfeed news", "buzzfeed.com"),
    "HuffPost": ("huffington post", "the huffington post", "huffingtonpost.com", "huffpost.com"),
    "Breitbart": ("breitbart news", "breitbart.com"),
    "Daily Beast": ("the daily beast", "thedailybeast.com"),
    "Daily Caller": ("the daily caller",),
    "The Hill": ("thehill.com",),
    "The Atlantic": ("theatlantic.com",),
    "New Yorker": ("the new yorker",),
    "Newsweek": ("newsweek.com",),
    "Time": ("time magazine", "time.com"),
    "Economist": ("the economist",),
    "Foreign Policy": ("foreign policy magazine",),
    "Boston Globe": ("the boston globe", "bostonglobe.com"),
    "Chicago Tribune": ("the chicago tribune", "chicagotribune.com"),
    "Miami Herald": ("the miami herald",),
    "New York Post": ("nypost.com", "the new york post"),
    "Daily News": ("new york daily news", "the daily news"),
    "San Francisco Chronicle": ("sfgate.com", "sfgate"),
    "Seattle Times": ("seattletimes.com", "the seattle times"),
    "Hollywood Reporter": ("the hollywood reporter", "thr", "hollywoodreporter.com"),
    "Deadline Hollywood": ("deadline.com",),
    "Space.com": ("spacedotcom",),
    "Gizmodo": (),
    "TechCrunch": (),
    "The Verge": (),
    "Wired": ("wired.com",),
    "Ars Technica": (),
    "Vice": ("vice news",),
    "The Intercept": (),
    "ProPublica": (),
    "Bellingcat": (),
    "Al Jazeera": ("aljazeera.com", "al-jazeera", "aljazeera"),
    "Al Arabiya": ("alarabiya.net", "al-arabiya"),
    "Al Mayadeen": ("al-mayadeen",),
    "Al Manar": ("al-manar", "manar"),
    "Asharq Al-Awsat": ("asharq alawsat", "asharqalawsat"),
    "Al-Hayat": (),
    "Al-Ahram": ("ahram", "ahram online", "al ahram"),
    "Haaretz": ("haaretz.com",),
    "Jerusalem Post": ("the jerusalem post", "jpost.com"),
    "Times of Israel": ("the times of israel",),
    "Ynet": ("ynetnews",),
    "Press TV": ("presstv",),
    "RT": ("russia today", "rt.com"),
    "TRT": ("trt world",),
    "Daily Sabah": ("dailysabah",),
    "Hurriyet": ("hurriyet daily news",),
    "CGTN": (),
    "Global Times": ("the global times",),
    "People's Daily": ("the people's daily",),
    "South China Morning Post": ("scmp", "scmp.com"),
    "Straits Times": ("the straits times",),
    "Nikkei": ("nikkei asia",),
    "Asahi Shimbun": (),
    "NHK": (),
    "Times of India": ("the times of india",),
    "Hindustan Times": ("the hindustan times",),
    "The Hindu": (),
    "Indian Express": ("the indian express", "indianexpress.com"),
    "NDTV": (),
    "Dawn": ("dawn.com",),
    "Deutsche Welle": ("dw", "dw.com"),
    "Der Spiegel": ("spiegel", "spiegel online"),
    "Bild": (),
    "Die Zeit": (),
    "Die Welt": (),
    "Sueddeutsche Zeitung": ("süddeutsche zeitung",),
    "Le Monde": (),
    "Le Figaro": (),
    "Liberation": ("libération",),
    "France 24": (),
    "RFI": (),
    "El Pais": ("el país",),
    "Corriere della Sera": (),
    "La Repubblica": (),
    "Euronews": (),
    "Radio Free Europe": ("rfe/rl", "radio free europe/radio liberty", "radio liberty"),
    "Voice of America": ("voa", "voa news"),
    "Meduza": (),
    "Kommersant": (),
    "Novaya Gazeta": (),
    "Kyiv Independent": ("the kyiv independent",),
    "Kyiv Post": (),
    "Ukrainska Pravda": (),
    "CBC": ("cbc news",),
    "Globe and Mail": ("the globe and mail",),
    "Toronto Star": (),
    "Sydney Morning Herald": ("the sydney morning herald",),
    "TMZ": (),
    "WikiLeaks": (),
    "Digital Trends": ("digitaltrends.com",),
    "Zero Hedge": ("zerohedge.com", "zerohedge"),
    "Oilprice.com": ("oilprice",),
    "Newsmax": ("newsmax.com",),
}  # fmt: skip
"""Outlets whose short names a form would not betray; any outlet is an outlet without being here."""

FORM = re.compile(
    r"\b(?:[A-Z][\w'’.-]+ ){0,3}(?:Times|Post|Herald|Tribune|Gazette|Journal|Chronicle|Courier|Dispatch|Bulletin|Telegraph|Observer|"
    r"Examiner|Inquirer|Mirror|Star|Sentinel|Register|Review|Monitor|Mail|Express|News|News Agency|News Service|Newswire|"
    r"Press Agency|Press|Daily|Weekly|Magazine|TV|Television|Radio|Broadcasting|Shimbun|Ilbo|Zeitung|Wire|"
    r"Ledger|Echo|Argus|Advertiser|Enquirer|Courant)$"
)
"""The form of a publisher's name; a capitalised word must stand before the noun of the trade."""

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

    A name in lower case is none ("time", "the observer"), unless it is a host name.
    """
    if name.islower() and "." not in name:
        return None
    known = lookup(name)
    if known:
        return known
    stripped = re.sub(r"^the ", "", name.strip(), flags=re.I)
    if STATION.fullmatch(stripped):
        return Publisher(stripped, agency=False)
    base = stripped.removesuffix(" news agency")
    if base != stripped and base[0].isupper() and not NOT_FORM.match(f"{base} news"):
        return lookup(base) or Publisher(stripped, agency=True)
    if FORM.search(stripped) and " " in stripped and not NOT_FORM.match(stripped) and stripped[0].isupper():
        return Publisher(stripped, bool(AGENCY_FORM.search(stripped)))
    return None


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
    return not cores(a).isdisjoint(cores(b))


CHANNEL = frozenset(
    """
    news online live today daily weekly business sport sports politics world english international digital web radio tv
    television channel plus extra
    """.split()
)
"""What a house adds to its name for a part of itself, beside numbers: "KVDR 6 News", "Interwire Business"."""


def house(outlet: str, name: str) -> bool:
    """Whether a publisher's name is an outlet's own, in full or without what it calls a part of its house."""
    if same(outlet, name):
        return True
    whole, short = plain(outlet), plain(name)
    more = whole[len(short) :].split() if short and whole.startswith(f"{short} ") else []
    return bool(more) and all(word in CHANNEL or word.isdigit() for word in more)


@lru_cache(maxsize=NAMES)
def core(name: str) -> str:
    """What is left of a name for comparison: letters and digits, without its domain ending and trade words."""
    host = re.sub(r"\.(?:com|org|net|co\.uk|[a-z]{2})$", "", plain(name))
    return re.sub(r"[^a-z0-9]", "", TRADE_WORDS.sub("", host))


HOST = re.compile(r"(?:[\w-]+\.)+[a-z]{2,}")

EVERY_HOST = frozenset("www m co com org net gov ac news blogs blog edition online live amp mobile go".split())
"""Parts of host names that say nothing of who it is."""


@lru_cache(maxsize=NAMES)
def cores(name: str) -> frozenset[str]:
    """The forms of a name for comparison: of a host each telling part, also without "news" at its end."""
    key = plain(name)
    if not HOST.fullmatch(key):
        return frozenset({core(name)} - {""})
    parts = {re.sub(r"[^a-z0-9]", "", p) for p in key.split(".")[:-1] if p not in EVERY_HOST}
    return frozenset(parts | {re.sub(r"(?<=...)news$", "", p) for p in parts} | {core(name)} - {""})


def is_agency(name: str) -> bool:
    """Whether the name is that of a news agency."""
    found = find(name)
    return bool(found and found.agency)


STATE = re.compile(r"\bstate\b|\bnational (?:television|tv|radio|broadcast)|\bxinhua\b|\btass\b", re.I)


def is_state(name: str) -> bool:
    """Whether the name is that of a broadcaster or agency of a state, which often has what it tells at first hand."""
    return bool(STATE.search(name))
