"""Tellings that a text says have not been: publishers that were not told, or have not reported it."""

import re

from retold.descent.cues import NAME

BEFORE = 80
"""Characters before a form of words in which its negation stands."""

CLAUSE = r"what|that|who|how|why|when|where|while|it|s?he|they|and|but|as|after|because"
"""Words with which another clause begins."""

NOT = (
    r"(?:\b(?:not|never|declin(?:e|es|ed) to|refus(?:e|es|ed) to|fail(?:s|ed)? to|yet to|[Ww]ithout"
    r"|den(?:y|ies|ied)(?: ever)?)|n['’]t"
    rf"|\b(?:[Nn]obody|[Nn]o one|[Nn]one)(?: (?!(?:{CLAUSE})\b)[\w’'-]{{1,20}}){{0,4}})"
)
"""Nobody did, or somebody did not; behind "nobody" no clause may begin: "nobody believed what she told the Kestrel"."""

BY_THE_WAY = r"(?: (?:yet|ever|even|publicly|directly|immediately|having|been|be|(?:want|wish|agree)(?:ed)? to)){0,3}"
GIVING = (
    r"(?: (?:giv(?:e|en|ing)|gave|grant(?:ed|ing)?|ma[dk]e|had|have|done|do)"
    r"(?: (?:an?|any|the|his|her|their))?(?: (?!to\b)[a-z-]{2,14}){0,2})?"
)
NEGATED = re.compile(rf"(?:{NOT}{BY_THE_WAY}{GIVING}|\b[Cc]ontrary to(?: what)?(?: (?:the|an?))?) $")
"""What stands right before a telling that has not been, or is not so: "has never (told the Kestrel)"."""

STANDS = re.compile(r"(?i:according to|per|citing|quoting|via|comments? to)\b")
"""Forms that stand also behind a negation: "he will not according to the Kestrel return"; who "declined to comment to
the Kestrel" was asked by it."""

NOT_REPORTED = re.compile(
    rf"\b({NAME}) (?:(?:has|had|have|did|does|do) (?:not|never)|(?:has|had|have|did|does|do)n['’]t|never)"
    r"(?: (?:yet|ever|even|itself|also)){0,2}"
    r" (?:report|publish|broadcast|claim|reveal|quote|cite|confirm|verif|sa(?:y|id)|wr[io]t)\w{0,4}\b"
)
"""A publisher that has not reported something."""


def negated(text: str, match: re.Match[str]) -> bool:
    """Whether what a form of words tells has not been: "she has not told the Kestrel", "contrary to what it reported".

    The negation stands right before it, and so in its own clause: "it was not safe, he told the Kestrel" is a telling.
    """
    return not STANDS.match(match[0]) and bool(NEGATED.search(text[max(0, match.start() - BEFORE) : match.start()]))
