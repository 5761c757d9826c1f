"""Numbers as English news writes them: words, magnitudes, vague counts, fractions, and cues of hedging and change."""

from retold.records import Hedge

SMALL = {
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fourty": 40,
    "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}  # fmt: skip

SCALES = {
    "hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12, "quadrillion": 1e15,
    "dozen": 12.0, "lakh": 1e5, "crore": 1e7,
}  # fmt: skip

SUFFIXES = {
    "k": 1e3, "m": 1e6, "mn": 1e6, "mln": 1e6, "mil": 1e6, "mm": 1e6, "b": 1e9, "bn": 1e9, "bln": 1e9, "t": 1e12,
    "tn": 1e12, "trn": 1e12, "tr": 1e12, "cr": 1e7,
}  # fmt: skip
"""Magnitudes that stand at a numeral; "m", "b", "t" and "mm" mean one only beside money or before what is counted."""

CLEAR_SUFFIXES = frozenset({"k", "mn", "mln", "mil", "bn", "bln", "tn", "trn", "cr"})

VAGUE = {
    "dozens": 12.0, "scores": 20.0, "tens": 10.0, "hundreds": 1e2, "thousands": 1e3, "lakhs": 1e5, "crores": 1e7,
    "millions": 1e6, "billions": 1e9, "trillions": 1e12,
}  # fmt: skip
"""Plurals without a number: at least two of them ("dozens": at least 24)."""

PARTS = {
    "half": 2, "halves": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fourth": 4, "fourths": 4, "fifth": 5,
    "fifths": 5, "sixth": 6, "sixths": 6, "seventh": 7, "sevenths": 7, "eighth": 8, "eighths": 8, "ninth": 9,
    "ninths": 9, "tenth": 10, "tenths": 10,
}  # fmt: skip

GLYPHS = {"½": 0.5, "¼": 0.25, "¾": 0.75, "⅓": 1 / 3, "⅔": 2 / 3}

HEDGES: dict[str, Hedge] = {
    "about": "about", "around": "about", "roughly": "about", "approximately": "about", "approx": "about", "some": "about",
    "an estimated": "about", "estimated": "about", "circa": "about", "perhaps": "about", "maybe": "about", "somewhere around": "about",
    "in the region of": "about", "close to": "nearly", "nearly": "nearly", "almost": "nearly", "just under": "less than",
    "just over": "more than", "a little over": "more than", "a little under": "less than", "well over": "more than",
    "over": "more than", "more than": "more than", "above": "more than", "exceeding": "more than", "in excess of": "more than",
    "greater than": "more than", "beyond": "more than", "upwards of": "more than", "north of": "more than", "higher than": "more than",
    "longer than": "more than", "bigger than": "more than", "larger than": "more than", "topping": "more than", "exceeds": "more than",
    "exceed": "more than", "exceeded": "more than", "surpassed": "more than", "surpassing": "more than",
    "under": "less than", "less than": "less than", "fewer than": "less than", "below": "less than", "lower than": "less than",
    "smaller than": "less than", "shy of": "less than", "short of": "less than",
    "at least": "at least", "no fewer than": "at least", "no less than": "at least", "not less than": "at least", "minimum of": "at least",
    "a minimum of": "at least", "as few as": "at least", "not fewer than": "at least",
    "at most": "at most", "up to": "at most", "as many as": "at most", "as much as": "at most", "no more than": "at most",
    "not more than": "at most", "maximum of": "at most", "a maximum of": "at most", "as high as": "at most", "at the most": "at most",
    "as long as": "at most", "as far as": "at most", "as little as": "at least", "as low as": "at least", "as late as": "at most",
    "a mere": "exactly", "only": "exactly", "exactly": "exactly", "≈": "about", "~": "about", "c.": "about", "approx.": "about",
    ">": "more than", "<": "less than", "≥": "at least", "≤": "at most",
}  # fmt: skip
"""What stands before a number and says how exact it is; the longest cue wins."""

HEDGES_AFTER: dict[str, Hedge] = {
    "+": "at least",
    "or more": "at least", "or so": "about", "or less": "at most", "or fewer": "at most", "at least": "at least",
    "at most": "at most", "or thereabouts": "about", "and counting": "at least", "or higher": "at least", "or above": "at least",
    "or over": "at least", "or older": "at least", "or under": "at most", "or younger": "at most", "or below": "at most",
}  # fmt: skip

VAGUE_COUNTS: dict[str, float] = {
    "several": 2,
    "a few": 2,
    "few": 2,
    "many": 2,
    "a couple of": 2,
    "a couple": 2,
    "couple of": 2,
}
"""What multiplies "hundred", "dozen" and the like: "several hundred" is at least 200."""

RISING = frozenset(
    "up rise rises rose risen rising increase increases increased increasing gain gains gained gaining climb climbs climbed "
    "climbing jump jumps jumped jumping grow grows grew grown growing surge surges surged surging soar soars soared soaring "
    "add adds added adding advance advanced advances rally rallied rallies spike spiked spikes hike hiked raise raised raises "
    "raising expand expanded expands widen widened strengthen strengthened higher upward appreciated boosted edged-up leapt leap".split()
)

FALLING = frozenset(
    "down fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease decreases "
    "decreased decreasing lose loses lost losing slip slips slipped slipping slide slides slid sliding plunge plunges plunged "
    "plunging tumble tumbles tumbled tumbling shrink shrinks shrank shrunk sink sinks sank sunk shed sheds shedding dip dips "
    "dipped cut cuts cutting slash slashed slashes reduce reduced reduces reducing lower lowered weaken weakened plummet "
    "plummeted plummeting contracted contract downward eased ease retreated narrowed shaved halved".split()
)

PLAIN_BETWEEN = frozenset(
    "by to of another further additional about around nearly almost roughly approximately some at least more than over as much "
    "many up only just an a the estimated close under less fewer sharply slightly modestly".split()
)
"""What may stand between a word of change and its number."""

LABELS = frozenset(
    "article section chapter no no. number nos nos. route highway flight channel type phase grade level page pages room "
    "gate suite apartment apt box verse line platform terminal paragraph clause rule resolution stage tier step day week "
    "season episode version option figure table amendment title proposition prop protocol pillar annex appendix category "
    "class covid covid-19 area zone district ward precinct unit block sector hall court act part volume vol issue game "
    "round row group lot exhibit image photo picture slide count item building formula match fig model generation size ch ep pt psalm interstate".split()
)
"""What a bare number after it names rather than counts: "Article 5", "page 12", "phase 3"."""

STREETS = frozenset(
    "street st avenue ave road rd lane boulevard blvd drive square terrace crescent way highway court".split()
)

NOT_COUNTED = frozenset(
    "day another thing point time way hand side off on-one another's else more last final or and who whose that is was to can".split()
)
"""After "one": "one day", "one another", "one thing" count nothing."""

CASUALTIES = frozenset(
    "dead killed injured wounded missing hurt kill injure wound killing injuring wounding die died dies dying perish perished "
    "hospitalised hospitalized displaced arrested detained arrest detain evacuated rescued drowned kidnapped abducted".split()
)
"""Words that make a number without a noun a number of people."""

NOT_HALVED = frozenset(
    "first second other latter better top bottom opening final later early third fourth each either one this that back front "
    "northern southern eastern western lower upper and time".split()
)
"""Before "half": a half that is a stretch of time or a place, not a fraction."""
