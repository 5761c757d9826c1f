"""The words that every format uses: counts, intervals, dates, names of kinds, and text made safe to show.

All functions are pure and give plain text; escaping for HTML, Markdown or a terminal is each format's own affair.
"""

import re
from collections.abc import Sequence
from typing import Literal

from retold.records import (
    EXCLUDING,
    ArticleKind,
    Break,
    Carried,
    Certainty,
    DateSurety,
    Drift,
    Evidence,
    Figure,
    Ledger,
    Link,
    Part,
    Passage,
    Pivot,
    Published,
    Roots,
    Telling,
)

UNSAFE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
"""Control characters (a terminal obeys some of them), overrides of the writing direction, and lone surrogates."""

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")

CERTAINTIES: dict[Certainty, str] = {
    "asserted": "told as fact, in the article's own voice",
    "attributed": "put on a source",
    "hedged": "may, could, allegedly, if",
    "denied": "said not to be so",
}
"""Each certainty with what it means, in the order of a legend."""

KINDS: dict[ArticleKind, str] = {
    "original": "its own reporting",
    "relay": "retells another report in its own words",
    "reprint": "runs another publisher's text",
    "mixed": "its own or retold material and reprinted text",
    "unknown": "cannot tell where it has its material",
}

BREAKS: dict[Break, str] = {
    "anonymous": "unnamed source",
    "gap": "a link is missing",
    "none-stated": "no source stated",
}

TOLLS_NOTE = (
    "Figures of what befell people, whatever claim they are in. They may be of different moments, or of other events."
)

EARLIER = "dated long before these articles"
"""What stands over the tolls, and beside those of another year."""

UNCHAINED: dict[Break, str] = {
    "anonymous": "unnamed source",
    "gap": "source hinted at and not named",
    "none-stated": "no source stated",
}
"""The same where the chain is empty."""

OWN_VOICE = "in its own voice"

Relation = Literal["drift", "conflict", "difference"]
"""How a difference is shown: the records' `conflict` is one of the last two (`relation`)."""

RELATIONS: dict[Relation, str] = {
    "drift": "changed in the retelling",
    "conflict": "independent accounts of which at most one is right",
    "difference": "independent accounts that may both be right",
}

SURETIES: dict[DateSurety, str] = {
    "declared": "given with the input",
    "stated": "printed in the text",
    "inferred": "inferred from a file name or address",
    "unknown": "not known",
}

SHOWN_PARTS = 3
"""How many origins a sentence names before it says how many more there are."""


def legible(text: str) -> str:
    """The text with every unsafe character as U+FFFD, so that offsets stay as they are."""
    return UNSAFE.sub("\ufffd", text)


def relation(drift: Drift) -> Relation:
    """What a reader calls it: who leaves a detail out, or has it from somebody else, contradicts nobody."""
    if drift.relation == "conflict" and drift.kind not in EXCLUDING:
        return "difference"
    return drift.relation


def count(number: int, noun: str) -> str:
    """A number with its noun: "1 article", "3 articles"."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def stories(number: int) -> str:
    """A number of stories in words of its own, since the plural is irregular: "1 story", "3 stories"."""
    return f"{number:,} {'story' if number == 1 else 'stories'}"


def listed(items: Sequence[str]) -> str:
    """Items as English lists them: "a", "a and b", "a, b and c"."""
    return " and ".join((*(", ".join(items[:-1]),), items[-1])) if len(items) > 1 else "".join(items)


def interval(low: int, high: int) -> str:
    """The bounds of a count: "1" or "1–2"."""
    return str(low) if low == high else f"{low}–{high}"


def origins(low: int, high: int) -> str:
    """An interval of origins with its noun: "1 origin", "1–2 origins"."""
    return f"{interval(low, high)} {'origin' if high == 1 and low == 1 else 'origins'}"


def originals(low: int, high: int) -> str:
    """An interval of originals with its noun: "1 original", "3–5 originals"."""
    return f"{interval(low, high)} {'original' if high == 1 and low == 1 else 'originals'}"


def turn(pivot: Pivot, counted: str, changed: str) -> str:
    """What would change a number: "If the Courier does not have it from the Ledger: 2 origins instead of 1–2."."""
    return f"If {pivot.why}: {changed} instead of {counted}."


def roots_turn(roots: Roots) -> str:
    """What would change the number of originals of a story; empty where nothing open would."""
    if roots.pivot is None:
        return ""
    after = originals(roots.pivot.low, roots.pivot.high)
    return turn(roots.pivot, interval(roots.low, roots.high), after)


def ledger_turn(ledger: Ledger) -> str:
    """What would change the number of origins of a claim; empty where nothing open would."""
    if ledger.pivot is None:
        return ""
    return turn(ledger.pivot, interval(ledger.low, ledger.high), origins(ledger.pivot.low, ledger.pivot.high))


def lines(carried: Carried) -> str:
    """How many independent lines have a claim of an unseen original: "in 2 of 3 lines", "in its only line"."""
    if carried.among == 1:
        return "in its only line"
    return f"in {carried.lines} of {carried.among} lines" + ("" if carried.sure else ", uncertain")


def telling_passage(evidence: Evidence) -> Passage:
    """The passage that shows most: where a source is named, the first; of shared words, the longest."""
    if evidence.kind == "stated":
        return evidence.passages[0]
    return max(evidence.passages, key=lambda passage: len(passage.child))


def rests(ledger: Ledger) -> str:
    """The figures of one claim: "told by 9 outlets and rests on 1–2 origins"."""
    return f"told by {count(ledger.outlets, 'outlet')} and rests on {origins(ledger.low, ledger.high)}"


def because(ledger: Ledger) -> str:
    """Why the origins are as many as they are, from the ledger's parts, as one sentence."""
    counted = [part for part in ledger.parts if part.counted]
    others = [part for part in ledger.parts if not part.counted]
    clauses = [_resting(part) for part in counted[:SHOWN_PARTS]]
    if len(counted) > SHOWN_PARTS:
        clauses.append(f"{count(len(counted) - SHOWN_PARTS, 'further origin')} counted")
    if not counted:
        clauses.append("no origin is shown")
    if others:
        names = [
            f"{part.origin} ({', '.join(filter(None, (count(len(part.articles), 'article'), part.against)))})"
            for part in others[:SHOWN_PARTS]
        ]
        if len(others) > SHOWN_PARTS:
            names.append(f"{len(others) - SHOWN_PARTS} more")
        clauses.append(f"not counted: {listed(names)}")
    sentence = "; ".join(clauses)
    return f"{sentence[:1].upper()}{sentence[1:]}."


def reason(part: Part) -> str:
    """Why an origin counts or does not, and how it goes against the claim where the reason does not say so."""
    return part.why if part.against in part.why else f"{part.why} It {part.against}."


def _resting(part: Part) -> str:
    number = len(part.articles)
    against = f", which {part.against}" if part.against else ""
    return f"{count(number, 'article')} {'rests' if number == 1 else 'rest'} on {part.origin.rstrip('.')}{against}"


def chain(links: Sequence[Link]) -> str:
    """The chain from the teller nearest the reader: "Reuters ‹ two officials"; empty if there is none."""
    return " ‹ ".join(link.name for link in links)


def breaks(telling: Telling) -> tuple[str, ...]:
    """What is wrong with the chain, as phrases; a telling with neither chain nor break is "in its own voice"."""
    if not telling.chain:
        return tuple(UNCHAINED[name] for name in telling.breaks) or (OWN_VOICE,)
    return tuple(BREAKS[name] for name in telling.breaks)


def sourcing(telling: Telling) -> str:
    """On whose word it is told, in one line: "Reuters ‹ two officials, unnamed source"."""
    return ", ".join(phrase for phrase in (chain(telling.chain), *breaks(telling)) if phrase)


def day(published: Published) -> str:
    """The day of publication: "24 Mar 2031"; "undated" if it is not known."""
    at = published.at
    return f"{at.day} {MONTHS[at.month - 1]} {at.year}" if at else "undated"


def clock(published: Published) -> str:
    """The time of day in UTC: "14:05"; empty where only the day is known."""
    return f"{published.at:%H:%M}" if published.at and not published.whole_day else ""


def dated(published: Published) -> str:
    """Day and time: "24 Mar 2031, 14:05 UTC"; "about 24 Mar 2031" where the date is a guess."""
    time = clock(published)
    about = "about " if published.at and published.surety == "inferred" else ""
    return about + day(published) + (f", {time} UTC" if time else "")


def iso(published: Published) -> str | None:
    """The date for machines: "2031-03-24", or "2031-03-24T06:10:00Z" where the time is known."""
    if not published.at:
        return None
    return f"{published.at:%Y-%m-%d}" if published.whole_day else f"{published.at:%Y-%m-%dT%H:%M:%S}Z"


def period(dates: Sequence[Published]) -> str:
    """From the first day to the last: "24 Mar 2031 to 2 Apr 2031, 1 undated"; empty where there is no date."""
    known = sorted((date for date in dates if date.at), key=lambda date: str(date.at))
    if not known:
        return ""
    first, last = day(known[0]), day(known[-1])
    undated = f", {len(dates) - len(known)} undated" if len(dates) > len(known) else ""
    return (first if first == last else f"{first} to {last}") + undated


def figure(told: Figure) -> str:
    """A quantity as understood: "drone: at least 7", "km: between 40 and 60", "about 3"."""
    if told.high is not None:
        amount = f"between {_number(told.value)} and {_number(told.high)}"
    else:
        amount = _number(told.value) if told.hedge == "exactly" else f"{told.hedge} {_number(told.value)}"
    return f"{told.unit}: {amount}" if told.unit else amount


def _number(value: float) -> str:
    return f"{value:,.0f}" if value == round(value, 6) and value == value // 1 else f"{value:,.6g}"
