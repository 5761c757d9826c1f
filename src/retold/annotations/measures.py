"""Numbers with their place in the parse and the unit of measure or currency that stands at them."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from retold.annotations import units
from retold.annotations.affixes import finish
from retold.annotations.numerals import Number, numbers
from retold.records import Tokens
from retold.text import Span

STERLING = 1e6
"""From this magnitude on "pounds" are money, not weight."""


@dataclass(slots=True)
class Item:
    """A number on its way to a figure.

    `start` and `end` cover currency and unit of measure. `first` and `last` are the number's tokens, `sentence` is the
    half-open range of tokens of its sentence. `measured` is true where the unit stands at the number, `falling` where a
    range is told from its upper end ("from 7 to 5").
    """

    number: Number
    start: int
    end: int
    first: int
    last: int
    sentence: tuple[int, int]
    value: float
    high: float | None = None
    unit: str = ""
    measured: bool = False
    falling: bool = False


def place(text: str, tokens: Tokens, skip: Sequence[Span]) -> list[Item]:
    """The numbers of a text that lie in the parse, without those inside the spans of `skip`."""
    beginnings = [first for first, _ in tokens.sentences]
    found: list[Item] = []
    for number in numbers(text, skip):
        finish(text, number)
        last = bisect_right(tokens.starts, number.end - 1) - 1
        first = bisect_right(tokens.starts, number.start, 0, last + 1) - 1
        if last < 0 or tokens.ends[last] <= number.start or (found and number.start < found[-1].end):
            continue
        at = bisect_right(beginnings, last) - 1
        sentence = tokens.sentences[at] if at >= 0 else (0, len(tokens))
        item = Item(number, number.start, number.end, max(first, 0), last, sentence, number.value)
        measure(text, item)
        found.append(item)
    return found


def measure(text: str, item: Item) -> None:
    """Read the currency or the unit of measure of a number."""
    number = item.number
    if number.fold:
        item.unit, item.measured = "times", True
        return
    if number.part and (whole := units.read_whole(text, item.end)):
        number.part, item.unit, item.end, item.measured = False, whole.name, whole.end, True
        return
    if number.money:
        unit = units.with_rate(text, units.Unit(number.money, item.end))
    else:
        read = units.read(text, item.end)
        if read is None:
            return
        unit = read._replace(name="GBP" if number.magnitude >= STERLING else "lb") if read.name == "pound" else read
    item.unit, item.end, item.measured = unit.name, unit.end, True
