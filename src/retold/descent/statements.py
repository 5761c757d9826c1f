"""Whose statement a headline announces: the body, not the office through which it speaks nor what it speaks about."""

import re

from retold import publishers
from retold.descent.house import own_house
from retold.descent.issuers import VOICES, words

BODIES = "".join(
    f"(?<!{noun} )" for noun in ("Committee", "Commission", "Office", "Council", "Conference", "Institute")
)
ABOUT = re.compile(
    r",? (?:about|regarding|concerning|following|after|over|in (?:response|connection|relation)|ahead of|marking"
    rf"|{BODIES}on(?! [A-Z]))\s.*$"
)
"""What a statement is about, behind its author; a "Commission on the Sea" is called that."""

SPEAKER = (
    r"(?:(?:[Oo]fficial |[Pp]ress |[Cc]hief )?[Ss]pokes(?:person|man|woman)"
    r"|[Pp]ress (?:[Ss]ecretary|[Ss]ervice|[Oo]ffice))"
)
OFFICE = re.compile(rf"^(?:[^,]{{2,60}}, (?:the )?)?{SPEAKER}(?: (?:of|for|at) (?:the )?|$)([^,]*)")
VOICE = re.compile(rf"^(.{{3,}}?)(?:['’]s?)? {SPEAKER}\b")
"""Who speaks for a body, before its name or behind it."""

HEADS = frozenset("minister secretary director chair chairman chairwoman chairperson head commissioner".split())
"""Who heads a body, and speaks for it on its page: "the Foreign Minister"."""


def author(announced: str) -> str:
    """The body or person whose statement it is; empty where only an office is named that any body has."""
    whole = ABOUT.sub("", announced).strip(" ,").removeprefix("the ")
    office = OFFICE.match(whole)
    if office:
        return office[1].strip()
    voice = VOICE.match(whole)
    return voice[1] if voice else whole


def issues(outlet: str | None, issuer: str) -> bool:
    """Whether an outlet is the body that a statement is by, under all of its name or a part of it ("the Ministry")."""
    if own_house(outlet, issuer):
        return True
    body = outlet is not None and (publishers.is_body(outlet) or publishers.is_official(outlet))
    return body and words(issuer) - VOICES - HEADS <= words(outlet or "")
