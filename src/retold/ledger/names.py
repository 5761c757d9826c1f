"""Whether two names of sources mean one source, and whether one may speak for the other.

A wrong "same" hides a source, a wrong "other" invents one. `same` answers what the names themselves show; `related`
what they leave open: a minister and his government, a state's agency and its television.
"""

import re
from collections.abc import Mapping
from difflib import SequenceMatcher
from functools import lru_cache

from retold import publishers
from retold.ledger.states import STATE_MEDIA, STATES

TITLES = frozenset(
    """
    mr mrs ms miss dr prof professor sir dame lord lady president prime minister premier chancellor king queen prince
    princess secretary senator sen rep representative congressman congresswoman governor gov mayor general gen colonel
    col lieutenant lt captain capt sergeant sgt major admiral judge justice chief chairman chairwoman director head
    spokesman spokeswoman spokesperson ambassador deputy foreign former acting then rev reverend bishop archbishop pope
    father sheikh ayatollah
    """.split()
)
"""Words before a name that are not part of it."""

FUNCTION = frozenset(
    "the a an of for and in on at by to from with its his her their our this that neighbouring neighboring".split()
)
"""Words of a name that say nothing of who it is."""

PAPERS = frozenset(
    """
    statement memo memorandum letter tweet post report testimony interview announcement briefing conference remark
    comment speech address filing lawsuit indictment affidavit document paper copy email note file release press news
    website site page account video footage photograph photo picture image blog book memoir presentation
    """.split()
)
"""What somebody says or writes something in: the source is who made it."""

VOICES = frozenset(
    """
    government regime administration official authority leader leadership state media spokesman spokeswoman spokesperson
    aide office ministry department agency source officer side service group
    """.split()
)
"""Words that only say how a body speaks, or that it is one."""

KINDS = VOICES | frozenset(
    "tv radio television channel police court jury board council committee party union company".split()
)
"""Words for what a body is; alone they name none."""

ALIASES = {
    "united nations": "un",
    "european union": "eu",
    "television": "tv",
    "north atlantic treaty organization": "nato",
    "islamic state of iraq and the levant": "isis",
    "islamic state": "isis",
    "isil": "isis",
    "daesh": "isis",
    "is group": "isis",
}
"""Long or other names of bodies that news calls by several."""

OFFICES = {
    "foreign affairs": "foreign_affairs",
    "external affairs": "foreign_affairs",
    "foreign ministry": "foreign_affairs ministry",
    "foreign office": "foreign_affairs ministry",
    "internal affairs": "interior",
    "defense": "defence",
    "general staff": "general_staff",
}
"""Names of ministries and staffs that each state has one of, in the two ways in which they are written."""

SEEN = re.compile(
    r"\s(?:reviewed|seen|obtained|viewed|verified|read|leaked|provided|shared|published)\s(?:by|to|with)\s.*"
)
"""What says of a paper who has had it in hand, not who made it."""

COUNTRY: dict[str, str] = {name: state for state, names in STATES.items() for name in (state, *names)}
LONG = sorted((*ALIASES, *OFFICES, *(n for n in COUNTRY if " " in n)), key=len, reverse=True)
SHARED = {**ALIASES, **{n: s.replace(" ", "_") for n, s in COUNTRY.items()}}
REPLACED = {**SHARED, **OFFICES}

US = re.compile(r"\bus\b")
"""The pronoun: "a friend of us" speaks for no state."""


def singular(word: str) -> str:
    """The word without a plural ending, as far as that is safe."""
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")) else word


@lru_cache(maxsize=16384)
def words(name: str) -> tuple[str, ...]:
    """The words of a name without case, titles and function words; states and renamed bodies under one name each."""
    return folded(SEEN.sub("", name))


def folded(text: str) -> tuple[str, ...]:
    """The same of any text."""
    text = US.sub(" ", text)
    plain = " ".join(text.lower().replace("’", "'").replace("-", " ").split())
    plain = re.sub(r"\b([a-z])\.(?=[a-z]\b)", r"\1", plain)
    for long in LONG:
        if long in plain:
            plain = re.sub(rf"\b{re.escape(long)}\b", REPLACED[long], plain)
    bare = (re.sub(r"'s?$", "", w) for w in re.findall(r"[\w']+", plain))
    found = [w if "_" in w or w in REPLACED else singular(w) for w in bare]
    found = [REPLACED.get(w, w) for w in found if w and w not in FUNCTION]
    return tuple(w for w in found if w not in TITLES) or tuple(found)


@lru_cache(maxsize=16384)
def owner(name: str) -> frozenset[str]:
    """The words that say who it is, without the paper he said it in; empty for a paper that nobody is named for."""
    return frozenset(w for w in words(name) if w not in PAPERS)


@lru_cache(maxsize=16384)
def initials(name: str) -> str:
    """The first letters of a name's capitalised words, where there are three or more of them."""
    letters = "".join(w[0] for w in re.findall(r"\b[A-Z]\w+", name))
    return letters.lower() if len(letters) > 2 else ""


@lru_cache(maxsize=65536)
def same(a: str, b: str) -> bool:
    """Whether the names show one source: "Lind" and "Mara Lind", "the ministry's statement" and "the ministry"."""
    if a == b or publishers.same(a, b):
        return True
    first, second = owner(a), owner(b)
    if not first or not second:
        return not first and not second and bool(set(words(a)) & set(words(b)))
    if initials(a) == "".join(words(b)) or initials(b) == "".join(words(a)):
        return True
    if _nickname(words(a), words(b)) or _respelled(words(a), words(b)):
        return True
    if first - VOICES and first - VOICES == second - VOICES:
        return True
    smaller, larger = sorted((first, second), key=len)
    return smaller <= larger and not smaller <= VOICES | set(SHARED.values())


def _nickname(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Whether two full names differ only in how much of the first name is given."""
    if len(a) < 2 or len(b) < 2 or a[-1] != b[-1]:
        return False
    return min(len(a[0]), len(b[0])) > 2 and (a[0].startswith(b[0]) or b[0].startswith(a[0]))


def _respelled(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Whether two full names differ only in how one alphabet writes another: "Omar Gaddari" and "Omar Qaddari".

    Words that are one when letters of one sound are, may all differ; of others one, and by little.
    """
    if len(a) != len(b) or len(a) < 2:
        return False
    odd = [(x, y) for x, y in zip(a, b, strict=True) if sounded(x) != sounded(y)]
    if not odd:
        return True
    if len(odd) != 1 or min(map(len, odd[0])) < LETTERS:
        return False
    ways = odd[0], (sounded(odd[0][0]), sounded(odd[0][1]))
    return any(SequenceMatcher(None, x, y).ratio() >= SPELLED for x, y in ways)


@lru_cache(maxsize=16384)
def sounded(word: str) -> str:
    """A word with one letter for those by which transliterations of one name differ: "Wakhtang" and "Vahtang"."""
    for letters, letter in SOUNDS:
        word = word.replace(letters, letter)
    return re.sub(r"(.)\1+", r"\1", word)


SOUNDS = (
    ("kh", "h"), ("gh", "g"), ("dzh", "j"), ("dj", "j"), ("zh", "j"), ("tch", "ch"), ("tsch", "ch"), ("ph", "f"),
    ("th", "t"), ("ck", "k"), ("q", "k"), ("ou", "u"), ("oo", "u"), ("ee", "i"), ("ei", "i"), ("w", "v"), ("y", "i"),
    ("'", ""),
)  # fmt: skip
"""Letters that romanisations of Arabic, Cyrillic, Georgian and Persian write for one another (ALA-LC, BGN/PCGN and the
spellings of the press side by side)."""


LETTERS, SPELLED = 6, 0.85
"""Letters of a word that may be written in two ways, and how alike the ways must be: one letter of seven may differ."""


def related(a: str, b: str, roles: Mapping[str, str]) -> bool:
    """Whether one may speak for the other; `roles` gives the office that the articles put to a person's name."""
    first, second = f"{roles.get(a, '')} {a}", f"{roles.get(b, '')} {b}"
    if states(first) & states(second) and (governs(a) or governs(b) or (state_medium(a) and state_medium(b))):
        return True
    if persons(a, b):
        return words(a)[-1] == words(b)[-1]
    return not _foreign(first, second) and bool(_proper(first) & _proper(second))


def _foreign(a: str, b: str) -> bool:
    """Whether two names are of different states: each has a ministry of defence."""
    here, there = states(a), states(b)
    return bool(here and there) and here.isdisjoint(there)


def persons(a: str, b: str) -> bool:
    """Whether two names are two people's in full: a first name in common makes nobody speak for another."""
    return all(PERSON.fullmatch(name) and not owner(name) & (KINDS | VOICES) for name in (a, b))


PERSON = re.compile(r"[A-Z][a-zé'’-]+(?: [A-Z]\.)? [A-Z][\w'’-]+")
"""A first name and a surname, and nothing else."""


def akin(a: str, b: str, roles: Mapping[str, str]) -> bool:
    """Whether the names show one source where neither is the other: a body and who speaks for it ("NASA officials" and
    "nasa.gov", a bank's spokesman and the bank), or somebody and what he is called elsewhere ("the shepherd").

    What two merely have in common, a town, a trade or a party, shows nothing.
    """
    if plays(a, b, roles) or plays(b, a, roles):
        return True
    if _foreign(*(f"{roles.get(name, '')} {name}" for name in (a, b))):
        return False
    if not (proper(a) or proper(b)):
        return False
    first, second = (whose(name, roles) for name in (a, b))
    return any(x <= y or y <= x for x in first for y in second)


def whose(name: str, roles: Mapping[str, str]) -> list[frozenset[str]]:
    """The words that say whose voice a name is: its own, and those of the body that its office is to speak for."""
    office = roles.get(name, "")
    body = SPEAKS.sub("", office) if SPEAKS.search(office) else ""
    spoken = _proper(body) if any(w[0].isupper() for w in body.split()) else frozenset[str]()
    return [found for found in (_proper(name), spoken) if found]


SPEAKS = re.compile(r"\b(?:spokes\w+|press (?:officer|secretary))\b", re.I)
"""Offices whose holders say what their body says."""


def plays(name: str, description: str, roles: Mapping[str, str]) -> bool:
    """Whether a description of one is what somebody named is: "the shepherd", "nurses' leader"."""
    told = words(description)
    one = bool(told) and singular(description.split()[-1].lower()) == description.split()[-1].lower()
    return one and not proper(description) and not set(told) <= KINDS and set(told) <= set(words(roles.get(name, "")))


def _proper(name: str) -> frozenset[str]:
    return owner(name) - VOICES - set(SHARED.values())


@lru_cache(maxsize=16384)
def states(name: str) -> frozenset[str]:
    """The states that a name speaks of, by its words or as a state's medium; other publishers speak of none."""
    if publishers.find(name.strip()) and not state_medium(name):
        return frozenset()
    own = {STATE_MEDIA[medium].replace(" ", "_") for medium in media(name)}
    return frozenset(own | {w for w in words(name) if w in COUNTRY_KEYS})


def media(name: str) -> frozenset[str]:
    """The state media that a name holds, or is in another form: "Korean Central News Agency" for KCNA."""
    known = publishers.lookup(name.strip())
    return frozenset(STATE_MEDIA.keys() & {*MEDIA.findall(name), known.name if known else ""})


MONTHS = frozenset(
    "January February March April May June July August September October November December "
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
)
"""Capitalised words that date a thing and name nobody: "the report of 11 January"."""


@lru_cache(maxsize=16384)
def proper(name: str) -> bool:
    """Whether a name names somebody, and does not only describe him: it has a proper noun beside what he is.

    A capital at its beginning may be the sentence's, unless the word stands alone, is an acronym or a state.
    """
    parts = [w for w in name.split() if w not in MONTHS]
    if not owner(name) - KINDS - TITLES or not any(w[0].isupper() for w in parts):
        return False
    return any(w[0].isupper() for w in parts[1:]) or len(parts) == 1 or parts[0].isupper() or bool(states(name))


MEDIA = re.compile(rf"\b(?:{'|'.join(map(re.escape, STATE_MEDIA))})\b")
COUNTRY_KEYS = frozenset(s.replace(" ", "_") for s in STATES)


def governs(name: str) -> bool:
    """Whether a name is that of states and their governments and nothing else."""
    return bool(states(name)) and bool(owner(name) & COUNTRY_KEYS) and owner(name) - VOICES <= COUNTRY_KEYS


def state_medium(name: str) -> bool:
    """Whether a name is that of a state's agency or broadcaster."""
    return bool(media(name)) or bool(
        re.search(r"\bstate[- ](?:run |owned )?(?:tv|television|media|news|radio)", name, re.I)
    )


@lru_cache(maxsize=16384)
def described(a: str, b: str) -> bool:
    """Whether two descriptions of nameless sources are alike in three words or more: "two senior port officials"."""
    return words(a) == words(b) and len(words(a)) > 2
