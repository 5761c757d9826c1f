"""Publishers that a text names without a source in it: for what they do or are asked themselves, or who is theirs."""

import re

from retold.descent import cues, known_cues
from retold.descent.house import publisher_in
from retold.records import Link, Telling

BEFORE = 80
"""Characters before a cue in which it is looked for whether it shows a source at all."""

SPEAKING_FOR = (
    r"\b(?i:editors?(?:[ -]in[ -]chief)?|owners?|chief executive|chief|head|director|chairman|chairwoman|chair"
    r"|president|publisher|founder|boss|lawyers?|attorneys?|solicitors?|spokes\w{3,6}|board|staff|union|management"
    r"|readers?|viewers?|listeners?|subscribers?|critics?|shareholders?|advertisers?|rivals?) "
    r"(?:of|for|at) (?:the )?"
)
OF_THE_HOUSE = re.compile(rf"{SPEAKING_FOR}$")
"""Who speaks for a house, reads it or dislikes it, and does not report for it, stands before its name: "the editor of
the Kestrel said"."""

PRESS = (
    r"(?:reporters?|correspondents?|journalists?|columnists?|photographers?|writers?|commentators?|critics?|sources?"
    r"|(?:web)?sites?|editions?|issues?|pages?|reports?|stor(?:y|ies)|articles?|accounts?|bureaus?|newsrooms?|teams?"
    r"|analysts?|polls?|surveys?|versions?|services?|channels?)"
)
OF_THE = r"(?:[a-z][\w-]{2,20}|(?!Times)[A-Z][a-z]{2,20}s) (?:of|at|aboard) "
OF_IT = re.compile(rf"(?:^|(?<=\s))(?!(?i:{PRESS})\b){OF_THE}(?:the )?[“\"]?$")
"""Somebody or something else of a paper, or of a ship that is called like one: "the mate of the Evening Star said".

Who is of a body speaks for it.
"""

CALLED_BY_IT = re.compile(rf"(?:[Tt]he |[Aa]n? )?(?!(?i:{PRESS})\b){OF_THE}the ")
"""The same as the beginning of what a source is called: "guests of the Evening Star"."""

RELATIVE = re.compile(
    r"\b(?:who (?!(?:last|in|on|at|by|this|two|three|earlier|later)\b)"
    r"(?:(?!(?:that|as|when|what|and|but)\b)[a-z]{2,15} ){1,5}"
    r"|(?:which|that) (?:once )?(?:owns?|owned|publish(?:es|ed)|prints?|printed|runs?|ran|bought|sued|sells?|sold"
    r"|funds?|funded|controls?) )(?:the )?$"
)
"""A relative clause that a publisher's name ends, so that the verb behind it is another's: "a man who sued the Kestrel
said"."""

FOR_THE_HOUSE = re.compile(SPEAKING_FOR)

ITSELF = (
    r"(?:,? (?:on )?[A-Z][a-z]{2,6}day)?,? (?:that )?it (?:will|would|is|was|plans?|planned|hopes?|intends?|intended"
    r"|regrets?|regretted|stands?|stood|does|did|could|cannot|expects?|expected|has (?:no|fired|suspended|dropped))\b"
)
OF_ITSELF = re.compile(ITSELF)
"""What a publisher says of itself behind "said", and not of the world."""

SAID_OF_ITSELF = re.compile(rf"(?:^|\b(?:said|says|added|adds|announced|announces|insisted|insists|confirmed)){ITSELF}")

SILENT = re.compile(
    r"\b(?:declin(?:ed|es) to|refus(?:ed|es) to|did not (?:respond|reply|answer|comment)|has apologi[sz]ed"
    r"|had no comment)\b"
)
"""What a publisher says of a matter by which it is asked like anybody else."""

ONE = re.compile(r"\san?\s$")
ENDED = re.compile(r"\s?(?:[.,;:!?)]|$)", re.M)
"""Behind "a" or "an" and a name: nothing that the name would belong to."""

CALLED_OFF = re.compile(
    r"\b(?:cancel(?:s|l?ed|l?ing)|postpon(?:es|ed)|refus(?:es|ed)|turn(?:s|ed) down|due|scheduled|banned|missed)\b"
    r"[^,;:.!?]{0,40}$"
)
"""Before an interview or appearance that has not been, in its clause: "it was due, he told the Kestrel" has been."""

OFF_AFTER = re.compile(r"(?:\s[\w’']{1,15}){0,2} (?:was|were|has been|is) (?:cancel|postpon|schedul|called off|due)")
"""The same behind it."""

LONG_AGO = re.compile(
    r"(?:['’]s?)?(?: [A-Z][\w’'-]{1,20}){0,4} (?:last (?:year|month|summer|winter|spring|autumn|[A-Z][a-z]+uary"
    r"|March|April|May|June|July|August|[A-Z][a-z]+ber)|in (?:19|20)\d\d|(?:\w+ )?(?:years|months) ago)\b"
)
"""How long ago somebody appeared on a station: what he said there is another story."""

THEIRS = re.compile(
    r"(?:['’]s?)? (?:jobs?|role|staff|employees?|workers?|executives?|bosses|shareholders?"
    r"|(?:website|site|app),? (?:was|were|is|are|has|have))\b"
)
"""Behind a name that only says whose something is: "interviewed for the Kestrel job"."""

AUDIENCE = re.compile(r"(?:['’]s?)? (?:readers?|viewers?|listeners?|subscribers?|users?|followers?|fans?)\b")
"""Who reads or sees a publisher, and is no reporter of it: "photographed by Kestrel readers"."""

DONE = frozenset({cues.OBTAINED, known_cues.DONE_BY})
"""Forms of words by which somebody did something: what is said to a publisher's audience is said there."""

OWN = r"(?:quarterly|annual|net|operating|pre-?tax|(?:half|full|first|second|third|fourth)-(?:year|half|quarter))"
GAIN = r"(?:profits?|revenues?|earnings|income)"
MONEY = r"(?:(?:about|nearly|almost|more than|over) )?(?:[$£€]|\d[\d.,]* (?:million|billion))"
EARNED = (
    r"(?: (?!(?:that|on|how|of)\b)[a-z-]{1,15}){0,4}?"
    rf"(?: {OWN}(?: [a-z-]{{2,12}}){{0,2}}? (?:{GAIN}|loss(?:es)?)\b| (?:{GAIN}|loss(?:es)?) (?=of {MONEY})"
    rf"| (?:higher|lower|record|rising|falling|better) {GAIN}(?=[.,;]))(?! (?:at|by|for) (?:the )?[A-Z])"
)
EARNINGS = re.compile(EARNED)
REPORTED_EARNINGS = re.compile(rf"(?: (?:has|had|also|on [A-Z]\w{{2,6}}day))? (?:reported|posted){EARNED}")
"""What a publisher reports as any company does: "a quarterly profit of 90 million dollars"."""


def idle(text: str, match: re.Match[str], *, end: bool) -> bool:
    """Whether a publisher is named there for what it does or is asked itself, or for a talk that has not been.

    Nor is a thing with an article a publisher: songs are "broadcast on a PA". `end`: its name ends the first group.
    """
    before = text[max(0, match.start() - BEFORE) : match.start(1) if end else match.start()]
    if match.re is cues.CITED and ONE.search(text, match.start(), match.start(1)):
        return bool(ENDED.match(text, match.end()))
    if match.re is cues.REPORTED:
        led = OF_THE_HOUSE.search(before) or FOR_THE_HOUSE.match(match[1]) or RELATIVE.search(before)
        led = led or (OF_IT.search(before) if publisher_in(match[1], end=True) else None)
        apart = match[2] and not cues.TRADE_BEFORE.search(before)
        earned = match[0].endswith("reported") and EARNINGS.match(text, match.end())
        return bool(led or apart or earned or OF_ITSELF.match(text, match.end()))
    if not end and (THEIRS.match(text, match.end(1)) or (match.re in DONE and AUDIENCE.match(text, match.end(1)))):
        return True
    if match.re is cues.OBTAINED:
        return match[0].lower().startswith("reviewed") and bool(LONG_AGO.match(text, match.end(1)))
    if match.re is not cues.TOLD:
        return False
    past = "appear" in match[0] and LONG_AGO.match(text, match.end())
    return bool(past or CALLED_OFF.search(before) or OFF_AFTER.match(text, match.end()))


def of_itself(text: str, telling: Telling, link: Link) -> bool:
    """Whether a publisher is a source only of what it does itself, of its silence or plans, or speaks by lawyers."""
    if link.span is not None and (THEIRS.match(text, link.span.end) or REPORTED_EARNINGS.match(text, link.span.end)):
        return True
    if telling.chain[-1] != link:
        return False
    told = f" {telling.span.of(text)}"
    itself = SILENT.search(told) or SAID_OF_ITSELF.search(told)
    whose = (FOR_THE_HOUSE, *((CALLED_BY_IT,) if publisher_in(link.name, end=True) else ()))
    return bool(itself or any(p.match(called) for p in whose for called in (link.text, link.name)))
