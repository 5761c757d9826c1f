"""A shadow of an article's text, of the same length, that a parser reads more easily; offsets hold in both."""

import re

STRAIGHT = str.maketrans(
    {
        "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "‘": "'", "’": "'", "‚": "'", "`": "'",
        "\u00a0": " ", "\u2009": " ", "\u202f": " ", "\u200b": " ", "\ufeff": " ", "\u2028": " ", "\u2029": " ",
        "–": "–", "\t": " ", "\r": " ", "\n": " ",
    }
)  # fmt: skip

SURROGATE = re.compile(r"[\ud800-\udfff]")
"""Half a character that a broken feed has left; no tokenizer can encode it."""

CONTRACTED = re.compile(r"(?:do|does|did|is|are|was|were|has|have|had|wo|would|could|should|ca|must)nt")


def shadow(text: str) -> str:
    """The text with curly marks made straight and odd spaces plain, one character for one."""
    return SURROGATE.sub("?", text.translate(STRAIGHT))


def lost_apostrophes(text: str) -> bool:
    """Whether the feed that the text came through has dropped its apostrophes ("Syrias state TV", "wasnt").

    Edited English news has an apostrophe in nearly every fifty words.
    """
    return "'" not in text and "’" not in text and text.count(" ") > 50


def split_possessive(word: str, common: frozenset[str]) -> int:
    """Where a token that has lost its apostrophe divides ("Syrias" after "Syria", "didnt" after "did"), or 0.

    `common` holds the words that the same text has on their own.
    """
    if CONTRACTED.fullmatch(word):
        return len(word) - 2
    if len(word) > 4 and word.endswith("s") and word[:-1] in common and word[0].isupper() and not word.isupper():
        return len(word) - 1
    return 0
