"""What sticks to a number: its currency, its sign, "bn" and the like, "fold"."""

import re

from retold.annotations.number_words import SUFFIXES
from retold.annotations.numerals import Number
from retold.annotations.units import currency, money_before

FOLD = re.compile(r"[\s-]?fold\b")
MINUS = re.compile(r"(?:(?<=[ (])|^)(?:[-−]|minus[ -])\Z", re.I)
MAGNITUDE = re.compile(
    r"\s?(?P<suffix>mm|[mMbBtTK])(?![\w²³/])(?P<counted> (?:of |more )?(?:[a-z]+ )?(?:[a-z]+[^s\W]s|people)\b)?"
)


def finish(text: str, number: Number) -> None:
    """Add to a number what sticks to it; its span and its value change with it."""
    if not number.words:
        read_money(text, number)
        if number.magnitude == 1.0:
            read_magnitude(text, number)
    fold = FOLD.match(text, number.end)
    if fold:
        number.fold, number.end = True, fold.end()


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
