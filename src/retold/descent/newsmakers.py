"""Publishers that are the news themselves: whose chief resigns, whose reporter is shot. What they say is no report.

Nor is what is said on board of a ship that is called like a paper.
"""

import re
from collections.abc import Iterable

from retold import publishers
from retold.descent.cues import NAME
from retold.descent.house import is_wire, publisher_in

RUN = re.compile(NAME)

AS_SOURCE_AFTER = re.compile(
    r"['’]?s?\s?(?::|says?\b|said\b|reports?\b|reported\b|claims?\b|poll\b|survey\b|interview\b)"
)
AS_SOURCE_BEFORE = re.compile(
    r"(?:[-–—|:;,]|\b(?:tells?|told|via|per|to|by|in|with|on|from"
    r"|(?:reports|writes|says)(?: (?:the|(?:this )?\w+['’]s))?))\s?$",
    re.I,
)
"""How a headline names a publisher as the source of the news or the place where somebody spoke."""


STAFFED = re.compile(
    rf"(?:(?i:the|an?|former|veteran) ){{0,2}}({NAME}) (?:\w+ ){{0,2}}"
    r"(?:presenter|broadcaster|host|anchor(?:man|woman)?|star|DJ|executive|boss|director|chairman|commentator|columnist)s?\b"
)
"""A report that begins with somebody of a publisher's."""


def employers(leads: Iterable[str]) -> frozenset[str]:
    """The publishers whose people reports begin with: what such a one says of them, it says as their employer."""
    begun = (STAFFED.match(lead) for lead in leads)
    named = (publisher_in(m[1], end=True) for m in begun if m)
    return frozenset(name for name in named if name and publishers.lookup(name))


def newsmakers(titles: Iterable[str]) -> frozenset[str]:
    """The publishers that headlines are about: named in one, in none as a source."""
    about: set[str] = set()
    sources: set[str] = set()
    for title in titles:
        for run in RUN.finditer(title):
            for at_end in (False, True):
                name = publisher_in(run[0], end=at_end)
                if name and publishers.lookup(name):
                    cited = AS_SOURCE_AFTER.match(title, run.end()) or AS_SOURCE_BEFORE.search(title[: run.start()])
                    signed = run.end() == len(title) and is_wire(name)
                    (sources if cited or signed else about).add(name)
    return frozenset(about - sources)


VESSEL = (
    r"(?:(?:war|steam|air)?ship|(?:super)?tanker|ferry|vessel|freighter"
    r"|trawler|(?:life|fishing )?boat|yacht|barge|tug(?:boat)?|(?:bulk|gas) carrier|liner|steamer|schooner|frigate"
    r"|submarine|hotel)"
)
ABOARD = r"(?:crew|captain|skipper|mate|helmsman|bosun|stewards?|stewardess|deckhands?|sailors|seamen|hull|wreck)"
NAMESAKES = tuple(
    re.compile(pattern)
    for pattern in (
        rf"\b{VESSEL},? (?:the )?[“\"‘']?({NAME})",
        rf"\b(?:[Aa]board|[Oo]n board|{ABOARD} (?:of|on|from|aboard)) (?:the )?[“\"‘']?({NAME})",
        rf"\b(?:MV|M/V|MT|MS|SS|HMS|USS|RMS|FV) [“\"‘']?({NAME})",
        rf"\b({NAME})[”\"’']? {VESSEL}\b(?![-’'])",
        rf"\b({NAME})[”\"’']?, (?:an?|the|which is an?) (?:[\w-]{{1,20}} ){{0,3}}?{VESSEL}\b(?![-’'])",
    )
)
"""How a text says that a name is a ship's, or a hotel's."""


def namesakes(texts: Iterable[str]) -> frozenset[str]:
    """The names that only look like publishers' and that texts show to be those of ships or hotels."""
    runs = (found[1] for text in texts for pattern in NAMESAKES for found in pattern.finditer(text))
    named = (publisher_in(run, end=at_end) for run in runs for at_end in (False, True))
    return frozenset(name for name in named if name and publishers.lookup(name) is None)
