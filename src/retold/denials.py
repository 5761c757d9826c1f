"""Whether a telling denies what its claim says: it is certainty and words together.

"The ferry was unsafe" told as somebody's denial is `denied`; "the line denied that" told whole is what the line says,
so `attributed`, and yet it does not carry the claim that the ferry was unsafe.
"""

import re

from retold.records import Telling

DENYING = re.compile(
    r"(?<!nor )(?<!not )(?<!never )(?<!n['’]t )"
    r"\b(?:den(?:y|ies|ied|ying)|(?:dismiss|reject|rebut|debunk|disavow|disclaim)(?:e?s|t?ed|t?ing)?"
    r"|(?:refut|disput|repudiat)(?:es?|ed|ing))\b",
    re.I,
)
"""The verbs by which somebody denies; "did not deny" denies nothing."""


def denies(telling: Telling, text: str) -> bool:
    """Whether a telling denies its claim; `text` is the article's."""
    if telling.certainty == "denied":
        return True
    told = telling.certainty == "attributed" and bool(telling.chain)
    return told and DENYING.search(telling.span.of(text)) is not None
