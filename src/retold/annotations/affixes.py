"""What sticks to a number: its currency, its sign, "bn" and the like, "fold"."""

import re

from retold.annotations.number_words import SUFFIXES
from retold.annotations.numerals import Number
from retold.annotations.units import currency, money_before

POWER = re.compile(
    r"\s?(?:[×·]\s?10(?P<lost>[-−–]\d{1,2})|[×·x]\s?10(?:(?:\^|\*\*)(?P<caret>[-−–+]?\d{1,2})|(?P<raised>[⁻⁺]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2})))"
    r"(?!\w)"
)
"""A power of ten after a number; where a feed has lost that it is raised, its minus sign still shows it."""
MIXED = 1000
"""Numbers from here on have no fraction written behind them; it keeps dates and codes apart."""
LOWERED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺−–", "0123456789-+--")

FRACTION = re.compile(r"[ -]([1-7])/([2-8])(?![\d/])")
"""A fraction after a whole number: "3 1/2"."""

FOLD = re.compile(r"[\s-]?fold\b")
MINUS = re.compile(r"(?:(?<=[ (])|^)(?:[-−]|(?<!plus or )minus[ -])\Z", re.I)
SPORTS = (
    r"(?!(?:individual|medley|freestyle|butterfly|breaststroke|backstroke|hurdles|relay|sprint|dash|race|final)s?\b)"
)
"""After "m" it is the length of a race."""
MAGNITUDE = re.compile(
    r"\s?(?P<suffix>mm|[mMbBtTK])(?![\w²³/])(?P<counted> "
    + SPORTS
    + r"(?:of |more )?(?:[a-z]+ )?(?:[a-z]+[^s\W]s|people)\b)?"
)


def finish(text: str, number: Number) -> None:
    """Add to a number what sticks to it; its span and its value change with it."""
    if not number.words:
        read_fraction(text, number)
        read_power(text, number)
        read_money(text, number)
        if number.magnitude == 1.0:
            read_magnitude(text, number)
    fold = FOLD.match(text, number.end)
    if fold:
        number.fold, number.end = True, fold.end()


def read_fraction(text: str, number: Number) -> None:
    """Read a fraction: "3 1/2"."""
    found = FRACTION.match(text, number.end)
    if found and number.bare and number.value < MIXED and found[1] < found[2]:
        number.value += int(found[1]) / int(found[2])
        number.end, number.bare = found.end(), False


def read_power(text: str, number: Number) -> None:
    """Read a power of ten: "6.2×10−8", "3 x 10^5"."""
    found = POWER.match(text, number.end)
    if found:
        number.value *= 10.0 ** int((found["lost"] or found["caret"] or found["raised"]).translate(LOWERED))
        number.end, number.bare = found.end(), False


def read_money(text: str, number: Number) -> None:
    """Read the currency before a number, and its sign, which may stand between ("$-5")."""
    money = money_before(text, number.start)
    minus = MINUS.search(text, max(0, number.start - len("(minus ")), number.start)
    if money:
        number.money, number.start = currency(money.group()), money.start()
    elif minus:
        number.start = minus.start()
    if minus or (money and money.group()[-1] in "-−"):
        number.value = -number.value


def read_magnitude(text: str, number: Number) -> None:
    """Read "m", "b" and the like as a magnitude beside money or before a plural that is counted ("5m homes")."""
    found = MAGNITUDE.match(text, number.end)
    if not found or not (number.money or (found["counted"] and found["suffix"] in "mMB")):
        return
    number.magnitude = SUFFIXES[found["suffix"].lower()]
    number.value *= number.magnitude
    number.end, number.bare = found.end("suffix"), False
