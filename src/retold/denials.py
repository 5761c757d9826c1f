"""Whether a telling denies what its claim says: it is certainty and words together.

"The ferry was unsafe" told as somebody's denial is `denied`; "the line denied that" told whole is what the line says,
so `attributed`, and yet it does not carry the claim that the ferry was unsafe.
"""

import re

from retold.records import Telling

WITHHELD = r"(?: (?!the\b|an?\b|that\b)\w+)? (?:bail|entry|access|parole|permission|visas?|asylum|leave|credit)\b"
STAFF = (
    r" (?:an? |the |his |her |its |their )?(?:\w+ )?"
    r"(?:minister|officers?|officials?|director|chief|staff|coach|workers?)\b"
)
DENYING = re.compile(
    r"(?<!nor )(?<!not )(?<!never )(?<!n['’]t )"
    rf"\b(?:den(?:y|ies|ied|ying)(?!{WITHHELD})|dismiss(?:es|ed|ing)?(?!{STAFF})"
    r"|(?:reject|rebut|debunk|disavow|disclaim)(?:e?s|t?ed|t?ing)?|(?:refut|disput|repudiat)(?:es?|ed|ing))\b",
    re.I,
)
"""The verbs by which somebody denies. "Did not deny" denies nothing; "denied him bail" and "dismissed the minister" are
what was done."""

UNSHOWN = re.compile(
    r"\b(?:(?:no|little|scant) (?:\w+ )?(?:evidence|proof|signs?|indications?|information|confirmation|records?) that"
    r"|nothing (?:\w+ )?(?:suggest|indicat|show|prove)(?:s|ed|es)? that"
    r"|(?:could|can) ?not (?:be )?(?:independently )?(?:confirm|verify)"
    r" (?:that|(?:(?:the|a|any) )?(?:claims?|reports?|allegations?|rumou?rs?) that)) ",
    re.I,
)
"""Words by which somebody says that nothing shows what follows."""

LEAD = 60
"""The characters of a telling, or before it, in which they stand."""

SAID = 3
"""The least words behind them that say what nothing shows."""


def unshown(telling: Telling, text: str) -> bool:
    """Whether a telling leaves its claim open, since nothing shows it; `text` is the article's."""
    start, end = telling.span
    before = UNSHOWN.finditer(text, max(0, start - LEAD), start)
    if telling.certainty == "hedged" and any(found.end() == start for found in before):
        return True
    inside = UNSHOWN.search(text, start, min(end, start + LEAD))
    return inside is not None and len(text[inside.end() : end].split()) >= SAID


def denies(telling: Telling, text: str) -> bool:
    """Whether a telling denies its claim; `text` is the article's."""
    if telling.certainty == "denied":
        return True
    told = telling.certainty == "attributed" and bool(telling.chain)
    return told and DENYING.search(telling.span.of(text)) is not None
