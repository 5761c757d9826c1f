"""Whether two names of sources mean one source, and whether one may speak for the other.

A wrong "same" hides a source, a wrong "other" invents one. `same` answers what the names themselves show; `related`
what they leave open: a minister and his government, a state's agency and its television.
"""

import re
from functools import lru_cache

from retold import publishers
from retold.ledger.states import STATE_MEDIA, STATES

TITLES = frozenset(
    """mr mrs ms miss dr prof professor sir dame lord lady president prime minister premier chancellor king queen prince princess
    secretary senator sen rep representative congressman congresswoman governor gov mayor general gen colonel col lieutenant lt
    captain capt sergeant sgt major admiral judge justice chief chairman chairwoman director head spokesman spokeswoman
    spokesperson ambassador deputy foreign former acting then rev reverend bishop archbishop pope father sheikh ayatollah""".split()
)
"""Words before a name that are not part of it."""

FUNCTION = frozenset("the a an of for and in on at by to from with its his her their our this that 's".split())

PAPERS = frozenset(
    """statement memo memorandum letter tweet post report testimony interview announcement briefing conference remarks comments
    speech address filing lawsuit indictment affidavit document paper copy email note file release press news website site page account
    video footage photograph photo picture image blog book memoir presentation""".split()
)
"""What somebody says or writes something in: the source is who made it."""

VOICES = frozenset(
    """government regime administration official authority leader leadership state media spokesman spokeswoman spokesperson aide
    office ministry department agency source officer side service""".split()
)
"""Words by which a body is told apart from its own speakers only."""

ALIASES = {"u.s.": "us", "u.k.": "uk", "u.n.": "un", "e.u.": "eu", "united nations": "un", "european union": "eu", "television": "tv"}

COUNTRY: dict[str, str] = {name: state for state, names in STATES.items() for name in (state, *names)}


def plural(word: str) -> str:
    """The word without a plural or possessive ending, as far as that is safe."""
    word = re.sub(r"['’]s?$", "", word)
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")) else word


@lru_cache(maxsize=16384)
def words(name: str) -> tuple[str, ...]:
    """The words of a name without case, titles and function words; states under one name each."""
    folded = " ".join(name.lower().replace("’", "'").split())
    for long, short in ALIASES.items():
        folded = re.sub(rf"(?<!\w){re.escape(long)}(?!\w)", short, folded)
    folded = re.sub(r"\bu\.?s\.?(?!\w)", "united states", folded)
    for two in (n for n in COUNTRY if " " in n):
        folded = folded.replace(two, COUNTRY[two].replace(" ", "_"))
    found = [plural(w) for w in re.findall(r"[\w'.]+(?:-\w+)*", folded)]
    found = [COUNTRY.get(w, w).replace(" ", "_").strip(".") for w in found]
    kept = tuple(w for w in found if w and w not in FUNCTION and w not in TITLES)
    return kept or tuple(found)


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
    smaller, larger = sorted((first, second), key=len)
    if not smaller <= larger:
        return first - VOICES == second - VOICES != frozenset()
    return bool(smaller - VOICES) and (larger - smaller <= VOICES or not smaller <= set(COUNTRY.values()))


@lru_cache(maxsize=65536)
def related(a: str, b: str) -> bool:
    """Whether one may speak for the other: they share a state, or a name within longer names."""
    first, second = state(a), state(b)
    if first and second:
        return first == second
    return bool((owner(a) - VOICES) & (owner(b) - VOICES))


def state(name: str) -> str:
    """The state that a name belongs to, by its words or as its medium; "" if none."""
    known = publishers.lookup(name)
    if known and known.name in STATE_MEDIA:
        return STATE_MEDIA[known.name]
    spaced = {s.replace(" ", "_"): s for s in STATES}
    return next((spaced[w] for w in words(name) if w in spaced), "")
