"""Abbreviations whose full stop a parser may take for the end of a sentence, or that of a sentence for theirs."""

from retold.ranks import RANKS

BEFORE = frozenset(f"{rank.capitalize()}." for rank in RANKS) | frozenset(
    "approx. Approx. Fig. Figs. fig. figs. est. Est. vs. Nos. nos. Vol. vol. Dist. Ft. Mt.".split()
)
"""They stand before what they are of, so that they end no sentence; each is one token, with its full stop."""

BEHIND = frozenset("Ave. Blvd. Rd. Hwy. Sq. Co. Bros. dept. Dept. Univ. Assn.".split())
"""They stand behind what they are of, so that a sentence may end with them, if no small letter follows."""

HALVES = {"am": "a.m.", "AM": "a.m.", "pm": "p.m.", "PM": "p.m."}
"""Halves of the day without stops, which a parser may take for a noun or a verb: "after 9 pm have"."""

CLOCK = frozenset("a.m. p.m. A.M. P.M.".split())

OPENERS = frozenset(
    "The A An He She It They We I You This That These Those There His Her Its Their Our In On At By For From But And "
    "After Before When While If As With About Some Many Most Both One Two Three".split()
)
"""Words written large only where a sentence begins."""


def starts(before: str, word: str) -> bool | None:
    """Whether a word begins a sentence behind an abbreviation with its full stop; None where the parser has to tell."""
    if before in BEFORE:
        return False
    if before in CLOCK and word in OPENERS:
        return True
    shortened = before in BEHIND or (len(before) > 2 and before.endswith(".") and before[:-1].isalpha())
    return False if shortened and word.islower() else None
