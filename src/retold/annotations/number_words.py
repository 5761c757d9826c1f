"""Numbers as English news writes them: words, magnitudes, vague counts and fractions."""

SMALL: dict[str, int] = {
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fourty": 40,
    "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}  # fmt: skip

SCALES: dict[str, float] = {
    "hundred": 1e2, "thousand": 1000, "million": 1e6, "billion": 1e9, "trillion": 1e12, "quadrillion": 1e15,
    "dozen": 12.0, "lakh": 1e5, "crore": 1e7,
}  # fmt: skip

SUFFIXES: dict[str, float] = {
    "k": 1000, "m": 1e6, "mn": 1e6, "mln": 1e6, "mil": 1e6, "mm": 1e6, "b": 1e9, "bn": 1e9, "bln": 1e9, "t": 1e12,
    "tn": 1e12, "trn": 1e12, "tr": 1e12, "cr": 1e7,
}  # fmt: skip
"""Magnitudes that stand at a numeral; "m", "b", "t" and "mm" mean one only beside money or before what is counted."""

CLEAR_SUFFIXES = frozenset({"k", "mn", "mln", "mil", "bn", "bln", "tn", "trn", "cr"})

VAGUE: dict[str, float] = {
    "dozens": 12.0, "scores": 20.0, "tens": 10.0, "hundreds": 1e2, "thousands": 1000, "lakhs": 1e5, "crores": 1e7,
    "millions": 1e6, "billions": 1e9, "trillions": 1e12,
}  # fmt: skip
"""Plurals without a number: at least two of them ("dozens": at least 24)."""

VAGUE_COUNTS: dict[str, float] = {
    "several": 2, "a few": 2, "few": 2, "many": 2, "a couple of": 2, "a couple": 2, "couple of": 2,
}  # fmt: skip
"""What multiplies "hundred", "dozen" and the like: "several hundred" is at least 200."""

TURNS: dict[str, float] = {
    "doubled": 2, "doubling": 2, "tripled": 3, "tripling": 3, "trebled": 3, "trebling": 3, "quadrupled": 4,
    "quadrupling": 4, "halved": 0.5, "halving": 0.5,
}  # fmt: skip
"""Verbs that tell a multiple."""

MULTIPLES: dict[str, float] = {"twice": 2, "double": 2, "triple": 3}
"""Multiples where something stands that they are of."""

PARTS: dict[str, int] = {
    "half": 2, "halves": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fourth": 4, "fourths": 4,
    "fifth": 5, "fifths": 5, "sixth": 6, "sixths": 6, "seventh": 7, "sevenths": 7, "eighth": 8, "eighths": 8,
    "ninth": 9, "ninths": 9, "tenth": 10, "tenths": 10,
}  # fmt: skip
"""Denominators."""

GLYPHS = {"½": 0.5, "¼": 0.25, "¾": 0.75, "⅓": 1 / 3, "⅔": 2 / 3}

NOT_HALVED = frozenset(
    "first second other latter better top bottom opening final later early third fourth each either one this that "
    "back front northern southern eastern western lower upper and time".split()
)
"""Before "half": a half that is a stretch of time or a place, not a fraction."""
