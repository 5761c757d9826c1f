"""A shadow of an article's text, of the same length, that a parser reads more easily; offsets hold in both."""

import re

from retold.text import MISREAD

STRAIGHT = str.maketrans(
    {
        "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "‘": "'", "’": "'", "‚": "'", "`": "'",
        "\u00a0": " ", "\u2009": " ", "\u202f": " ", "\u200b": " ", "\ufeff": " ", "\u2028": " ", "\u2029": " ",
        "–": "–", "\t": " ", "\r": " ", "\n": " ",
    }
)  # fmt: skip

SURROGATE = re.compile(r"[\ud800-\udfff]")
"""Half a character that a broken feed has left; no tokenizer can encode it."""

BROKEN = re.compile("|".join(map(re.escape, MISREAD)))

FILLER = "\x00"
"""Stands for what a broken mark has too many of; a tokenizer must not see it."""

CONTRACTED = re.compile(r"(?:do|does|did|is|are|was|were|has|have|had|wo|would|could|should|ca|must)nt")


def shadow(text: str) -> str:
    """The text with curly and broken marks made straight and odd spaces plain, one character for one."""
    whole = BROKEN.sub(mended, text) if "â" in text else text
    return SURROGATE.sub("?", whole.translate(STRAIGHT))


def mended(broken: re.Match[str]) -> str:
    """A mark in place of what was made of it, filled up to the same length."""
    return MISREAD[broken.group()].ljust(len(broken.group()), FILLER)


def places(plain: str) -> list[int]:
    """The offsets of the characters of a shadow that are no filler, and the offset of its end."""
    return [*(k for k, c in enumerate(plain) if c != FILLER), len(plain)]


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
