"""Abbreviated ranks and offices before names: their full stop ends no sentence, and they are no part of the name."""

RANKS = frozenset(
    "const sgt supt cpl lt cmdr cdr cdre det insp maj col capt brig ens spc pfc pvt ptl fr hon pres dep asst atty ald "
    "cllr amb msgr pol".split()
)
