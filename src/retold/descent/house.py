"""Names of publishers: which one a run of capitalised words means, and which is an outlet's own house."""

import re
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache

from retold import publishers
from retold.descent.cues import NOT_WIRES
from retold.records import Article

UNNAMED_AGENCIES = "unnamed agencies"
UNNAMED_OUTLET = "unnamed outlet"

SITE = re.compile(r"(?<!\S)[\w-]{3,30}(?:\.[\w-]{2,20})?\.(?:com|net|org|tv|info|news|co\.[a-z]{2})(?=[,;]|\s|$)")
"""The address of a site as a name."""

OPENERS = frozenset(
    """
    a an the in on at as but and or if when while after before because for its his her their this that these those then
    now still yet one two both some even earlier former later meanwhile today tonight yesterday monday tuesday wednesday
    thursday friday saturday sunday january february march april june july august september october november december
    """.split()
)
"""Words that stand with a capital before a name because a sentence begins with them."""

AT_HOME = frozenset({"British", "English", "London", "UK", "U.K."})
"""What stands before a paper's name without being a part of it: papers that are called by one word are British."""

OWNERS = re.compile(r"['’]s?$|-(?:based|run|owned|backed|supporting|leaning)$|[.:;]$")
"""The end of a word before a paper's name that says whose it is, or ends what stands before."""

WHOSE = re.compile(r"(?<!s)['’]s$|(?<=s)['’]$")
"""The end of a name that something belongs to."""

ACADEMIC = frozenset({"Journal", "Review", "Bulletin", "Register"})
"""Nouns that name learned journals and records as often as newspapers: they need the table."""

OWNED = re.compile(
    r"^(?:.*['’]s? )?(?:(?:State|Official|Pro)(?:-\w{2,12})? )?"
    r"(?:(?:[A-Z][\w’'.]{1,20}[ -]){1,3}?(?<=-)(?:based|run|owned|backed|linked|controlled|language) )?"
)
"""Whose a publisher is, or where it is based, before its name."""

RELEASES = frozenset(
    """
    accesswire.com alphagalileo.org businesswire.com einpresswire.com eurekalert.org globenewswire.com
    marketwired.com medicalxpress.com newswise.com phys.org prnewswire.com prweb.com sciencedaily.com
    """.split()
)
"""Sites that print what companies, universities and other bodies release, as it is."""

LONGEST = 4
"""Words of the longest name that is taken for a publisher's by its form alone."""

TIMED = re.compile(r"(?:[Tt]he )?(?:Evening|Morning) (?=[A-Z])")
"""When a paper comes out, before its name."""

ISSUED = re.compile(r"^(?:[Tt]he )?(?:Daily|Evening|Morning|Sunday|Weekly) ")
"""How often or when a paper comes out, which many papers' addresses leave out before its name."""

SHORT = 3
"""Letters of names and of parts of host names that are too short to be compared ("bbc", "www", "com")."""

ALIKE = 0.6
"""Part of the longer of two names that the shorter must make up, if one contains the other, to be the same house."""


BESIDE = frozenset(
    """
    a agency al am channel el fm media network news newspaper online press radio site television the tv website
    """.split()
)
"""Words beside a name that do not tell papers apart, as places, days and "Times" or "Sun" do."""


CHANNELS = re.compile(
    r"(?<=\w) (?:news|radio|tv|television|online|sports?|world service|international|network|newsroom|news ?agency"
    r"|staff)$"
)
"""What a house adds to its name for one of its channels."""


MEDIUM = re.compile(r"(?:news|online|radio|tv|daily|press)$")
"""What a site's address adds to the name of its house."""


@lru_cache(maxsize=16384)
def own_house(outlet: str | None, name: str) -> bool:
    """Whether a publisher's name is that of the outlet itself, also where one of them is a host name.

    "Radio", "News", "Sport" and the like behind a name are its channels; the "Evening Ledger" may be at ledger.example.
    """
    if not outlet:
        return False
    if publishers.same(outlet, name) or publishers.abbreviates(name, outlet):
        return True
    plain, brand = _plain(name), _plain(brand_of(name))
    parts = labels(outlet)
    undated = _plain(ISSUED.sub("", name))
    telling = len(undated) > SHORT and undated not in publishers.EVERY_HOST
    if "." in outlet and (initials(name) in parts or (telling and undated in parts)):
        return True
    for label in (*parts, *(MEDIUM.sub("", x) for x in parts), _plain(brand_of(outlet))):
        if label in (plain, brand) and (len(label) > SHORT or (len(label) > 1 and (name.isupper() or label != plain))):
            return True
        if "." in outlet and len(label) >= SHORT and publishers.lookup(label) and publishers.same(label, name):
            return True
        if contains(outlet, name, label):
            return True
    return False


def contains(outlet: str, name: str, label: str) -> bool:
    """Whether one of a name and an outlet's label contains the other, and what it has beside it tells no papers apart.

    "Al-Kestrel" is the Kestrel, "theledger" is the Ledger; the "Irish Independent" is not the Independent.
    """
    plain = _plain(name)
    shorter, longer = sorted((plain, label), key=len)
    if len(shorter) <= SHORT or shorter not in longer or len(shorter) < ALIKE * len(longer):
        return False
    one, other = known_as(outlet), known_as(name)
    if one and other and one != other:
        return False
    return BESIDE.issuperset(_extra(name if longer == plain else outlet, shorter, longer))


def _extra(written: str, shorter: str, longer: str) -> list[str]:
    """The words that a name has beside a shorter one; of a name without blanks what is left, if that is such a word."""
    words = [x for w in publishers.plain(written).split() if (x := _plain(w))]
    for start in range(len(words)):
        for end in range(start + 1, len(words) + 1 if len(words) > 1 else 0):
            if "".join(words[start:end]) == shorter:
                return words[:start] + words[end:]
    left = longer.replace(shorter, "", 1)
    return [left] if left in publishers.SHORT else []


@lru_cache(maxsize=1)
def _by_label() -> Mapping[str, str]:
    """The publishers of the table by their names without blanks, as hosts have them."""
    return {_plain(key): known.name for key, known in publishers.KNOWN.items()}


def known_as(name: str) -> str | None:
    """The publisher that the table has under a name, or under a part of a host name; None if it has none."""
    known = publishers.lookup(name)
    found = (_by_label().get(label) for label in labels(name))
    return known.name if known else next((x for x in found if x), None)


def initials(name: str) -> str:
    """The first letters of a name of three words or more, by which bodies call their sites; empty of a shorter one."""
    words = [w for w in name.split() if w[0].isupper()]
    return "".join(w[0] for w in words).lower() if len(words) >= SHORT else ""


def brand_of(name: str) -> str:
    """A name without the words for a channel of it, and as the table has it: "BBC Radio 4" is of the BBC."""
    first = name.split(" ")[0]
    bare = first if len(first) >= SHORT and first.isupper() and publishers.lookup(first) else publishers.plain(name)
    while (shorter := CHANNELS.sub("", bare)) != bare:
        bare = shorter
    known = publishers.lookup(bare)
    return publishers.plain(known.name) if known else bare


def _plain(name: str) -> str:
    return publishers.letters(publishers.plain(name))


SUFFIXES = frozenset({"co", "com", "org", "net", "gov", "ac", "edu", "police", "nhs", "or", "go", "in"})
"""What stands before a country's ending in host names and belongs to it."""


def labels(outlet: str) -> list[str]:
    """An outlet's name, and the parts of it if it is a host name, without blanks, marks and the ending.

    None of a name without a letter or a digit.
    """
    parts = [_plain(x) for x in publishers.plain(outlet).split("/")[0].split(".")]
    kept = parts[:-1] if len(parts) > 1 and " " not in outlet else parts
    while len(kept) > 1 and kept[-1] in SUFFIXES:
        kept = kept[:-1]
    return [x for x in (*kept, "".join(parts)) if x]


def alike(a: str, b: str) -> bool:
    """Whether two outlets have the very same name, one of them perhaps as a host name."""
    return bool(set(labels(a)) & set(labels(b)))


UNKNOWN = frozenset({"", "unknown", "n/a", "none", "not known"})
"""What lists of articles give for an outlet that nobody knows."""


def nobody(outlet: str | None) -> bool:
    """Whether nobody knows an outlet: two such articles are of two houses."""
    return (outlet or "").lower() in UNKNOWN


def same_house(a: str | None, b: str | None) -> bool:
    """Whether two outlets are one house; unknown outlets are not."""
    return not nobody(a) and not nobody(b) and (own_house(a, b or "") or own_house(b, a or ""))


def one_house(a: Article, b: Article) -> bool:
    """Whether two articles are of one house, or one text that was caught twice: a copy that names no other outlet."""
    twins = (a.copy_of or a.key) == (b.copy_of or b.key) and (nobody(a.outlet) or nobody(b.outlet))
    return twins or same_house(a.outlet, b.outlet)


@lru_cache(maxsize=16384)
def own_in(outlet: str | None, run: str, *, end: bool) -> bool:
    """Whether a run of capitalised words begins (or ends, if `end`) with the outlet's own name.

    Not where a known publisher's longer name does: the "Herald Sun" is not the Herald.
    """
    for part in _parts(run, end=end):
        if own_house(outlet, part):
            return True
        if publishers.lookup(part) and known_as(outlet or "") != known_as(part):
            return False
    return False


@lru_cache(maxsize=16384)
def own_short(outlet: str | None, name: str) -> bool:
    """Whether a name is the last word of the outlet's own, as papers call themselves: "the Ledger", "the Evening Post".

    The time of day is left out of many papers' addresses.
    """
    timed = None if publishers.lookup(name) else TIMED.match(name)
    short = publishers.plain(name[timed.end() :] if timed else name)
    return (
        outlet is not None
        and short in publishers.SHORT
        and any(x.endswith(short) for x in labels(outlet) if x != short)
    )


def houses(outlets: Iterable[str | None]) -> dict[str, str]:
    """Publishers by their plain names and the labels of their hosts, so that a text that names one is understood.

    One whose name is an English word is known with its article only: "the Meridian".
    """
    found: dict[str, str] = {}
    for outlet in filter(None, outlets):
        brand = () if publishers.is_agency(outlet) else (publishers.letters(brand_of(outlet)),)
        for label in (*labels(outlet)[-2:], *brand):
            if (len(label) > SHORT and not is_word(label)) or (len(label) == SHORT and outlet.isupper()):
                found.setdefault(label, outlet)
            elif len(label) > SHORT and "." not in outlet:
                found.setdefault(f"the{label}", outlet)
    return found


TRADED = re.compile(r"^((?:[A-Z][\w’'-]+ )+?)(?:Wire|Newswire|Press|Press Agency|News Agency|News Service|Agency)$")
"""A name with a word of the trade behind what a house is called for short."""


def shorts(outlets: Iterable[str | None], texts: Sequence[str], places: Container[str]) -> dict[str, str]:
    """Outlets by what they are called for short: "Northline" for the Northline Wire.

    Not where that is an English word, one of the story's `places`, or the beginning of another's name in its texts.
    """
    found = {}
    for outlet in filter(None, outlets):
        match = None if publishers.lookup(outlet) else TRADED.match(outlet)
        short = match[1].strip() if match else ""
        label = _plain(short)
        if len(label) > SHORT and not is_word(label) and short not in places:
            other = re.compile(rf"\b{re.escape(short)} (?!{re.escape(outlet[len(short) + 1 :])}|[A-Z]\w+day\b)[A-Z]")
            if not any(other.search(text) for text in texts):
                found[label] = outlet
    return found


COMMON = 1e-6
"""Frequency in English above which a site's name is taken for the word that it is ("today", "police", "monitor")."""


def is_word(label: str) -> bool:
    """Whether the name of a site is an English word, which a text uses without meaning the site."""
    from wordfreq import word_frequency  # loads its tables on the first call

    return float(word_frequency(label, "en")) > COMMON


def house_in(run: str, among: Mapping[str, str], *, end: bool) -> str | None:
    """The outlet, of those in `houses`, that a run of capitalised words begins (or ends) with."""
    parts = [run, *_parts(run, end=end)] if run.startswith("The ") else _parts(run, end=end)
    named = ((publishers.letters(part.lower()), part) for part in parts)
    return next((among[x] for x, part in named if x in among and (len(x) > SHORT or part.isupper())), None)


@lru_cache(maxsize=16384)
def publisher_in(run: str, *, end: bool) -> str | None:
    """The publisher that a run of capitalised words begins with (or ends with, if `end`); None if it names none.

    A name that the table has goes before one that only looks like a publisher's.
    """
    run = WHOSE.sub("", run) if end else run
    parts = [part for part in _parts(run, end=end) if not _namesake(run, part)]
    site = SITE.search(run) if end else SITE.match(run)
    if site:
        known = publishers.lookup(site[0])
        return known.name if known else site[0].lower()
    for part in parts:
        known = publishers.written(part)
        if known:
            return known.name
    for part in parts:
        name = OWNED.sub("", part)
        found = publishers.find(name)
        if found and len(name.split()) <= LONGEST and name.split()[-1] not in ACADEMIC:
            inner = (publishers.lookup(x) for x in _parts(name, end=True) if not _namesake(name, x))
            return next((known.name for known in inner if known), found.name)
    named = parts[0] if parts and _namesake(parts[0], parts[0].split()[-1]) else ""
    return named if 0 < len(named.split()) <= LONGEST else None


def _namesake(run: str, paper: str) -> bool:
    """Whether a paper's name ends a longer one, as others' do: the "Landow Telegraph" is not the Telegraph.

    Not where only its country, its owner or the word that begins a sentence stands before it.
    """
    before = run.removesuffix(f" {paper}")
    generic = publishers.is_short(paper) or paper == "Daily News"
    if before == run or not generic or publishers.lookup(paper) is None or publishers.lookup(run):
        return False
    word = before.split()[-1]
    return word[0].isupper() and word not in AT_HOME and word.lower() not in OPENERS and not OWNERS.search(word)


def whole_name(run: str, *, end: bool) -> str | None:
    """The name that a run of capitalised words ends (or begins) with, if it is short enough to be one."""
    name = OWNED.sub("", next(_parts(run, end=end), ""))
    long = len(name) > SHORT or (len(name) == SHORT and name.isupper())
    fits = long and len(name.split()) <= LONGEST and not name.isdigit()
    return re.sub(r"^[Tt]he ", "", name) if fits else None


def _parts(run: str, *, end: bool) -> Iterator[str]:
    """The words from the run's beginning (or to its end), the longest first, without a sentence's opening word."""
    words = run.split(", ")[-1 if end else 0].split()
    while len(words) > 1 and words[0].lower() in OPENERS:
        words = words[1:]
    for k in range(len(words)):
        yield " ".join(words[k:] if end else words[: len(words) - k])


def canonical(name: str) -> str:
    """A publisher's name as the table has it, else as it stands."""
    known = publishers.lookup(name)
    return known.name if known else name


def is_wire(name: str) -> bool:
    """Whether a publisher is a news agency that speaks through other outlets' pages."""
    return name == UNNAMED_AGENCIES or (publishers.is_agency(name) and name not in NOT_WIRES)
