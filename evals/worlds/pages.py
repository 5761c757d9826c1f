"""The text of an article by what it does with a report: headline, credit, paragraphs."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

from evals.worlds.matter import person
from evals.worlds.reporting import Desk, Report, Said

SHORT = re.compile(r" (?:News Agency|Press Agency|Newswire|News Service)$")


@dataclass(frozen=True, slots=True)
class Page:
    """What is printed, and which sentences of reports are in it."""

    title: str
    text: str
    said: Sequence[Said]


def paragraphs(sentences: Sequence[str], rng: Random) -> str:
    """Sentences in paragraphs of one to three."""
    out: list[str] = []
    at = 0
    while at < len(sentences):
        size = rng.choice((1, 1, 2, 2, 3))
        out.append(" ".join(sentences[at : at + size]))
        at += size
    return "\n\n".join(out)


def short(agency: str) -> str:
    """An agency's name as it stands in datelines."""
    return SHORT.sub("", agency)


def named(agency: str) -> str:
    """An agency as a sentence names it."""
    return agency if agency != short(agency) else f"the {agency} agency"


def own(report: Report, rng: Random) -> Page:
    """An outlet's own report; half of them say in some way that they were there."""
    sentences = [s.text for s in report.said]
    if rng.random() < 0.5:
        who, house = person(rng), report.house
        sentences.insert(
            rng.randint(2, len(sentences)),
            rng.choice(
                (
                    f'"It will take years to understand this," {who}, a lawyer for two families, told {house}.',
                    f"{who}, who lives nearby, told our reporter that the street had not slept.",
                    f"In an interview with {house}, {who} spoke of errors that nobody had wanted to see.",
                )
            ),
        )
    text = paragraphs(sentences, rng)
    if rng.random() < 0.4:
        text = f"By {person(rng)}\n\n{text}"
    return Page(report.headline, text, report.said)


def cut(report: Report, rng: Random) -> list[Said]:
    """The report as a desk runs it: often whole, often without its end, now and then without a sentence inside."""
    said = list(report.said)
    if rng.random() < 0.6:
        said = said[: max(5, int(len(said) * rng.uniform(0.55, 0.95)))]
    if rng.random() < 0.3 and len(said) > 6:
        del said[rng.randint(2, len(said) - 2)]
    return said


def reprint(report: Report, rng: Random, credit: str = "") -> Page:
    """An agency's text with its credit, in one of the forms of the trade, or with that of another one."""
    said, agency = cut(report, rng), credit or report.house
    return Page(report.headline, credited(paragraphs([s.text for s in said], rng), agency, rng), said)


def credited(text: str, agency: str, rng: Random) -> str:
    """A text with an agency's credit. One that is only called by a name of its own stands in the dateline."""
    place = rng.choice(("LANDOW", "ORRINPORT", "VELMAR", "TARNBY", "QUELLIN"))
    forms = [f"{place} ({short(agency)}) — {text}", f"{place}, March 4 ({short(agency)}) - {text}"]
    if agency != short(agency):
        forms += [
            f"By {person(rng)}, {agency}\n\n{text}",
            f"{text}\n\n© 2031 {agency}. All rights reserved.",
            f"{text}\n\nSource: {agency}",
            f"{agency}\n\n{text}",
        ]
    return rng.choice(forms)


def stripped(report: Report, rng: Random) -> Page:
    """An agency's text without a word of credit."""
    said = cut(report, rng)
    return Page(report.headline, paragraphs([s.text for s in said], rng), said)


def relay(desk: Desk, said: Sequence[Said], house: str, *, agency: bool) -> Page:
    """A report told again in other words, on the word of its house: in the lead, and here and there below."""
    rng = desk.rng
    told = desk.retold(said, rng.uniform(0.4, 0.9))
    called = named(house) if agency else house
    sentences = [s.text for s in told]
    sentences[0] = put_on(sentences[0], called, rng)
    for at in range(1, len(sentences)):
        if rng.random() < 0.25 and '"' not in sentences[at]:
            again = "the agency" if agency else rng.choice(("the report", short(house)))
            sentences[at] = put_on(sentences[at], again, rng, late=True)
    return Page(desk.headline(told[0].values), paragraphs(sentences, rng), told)


def put_on(sentence: str, house: str, rng: Random, *, late: bool = False) -> str:
    """A sentence on a house's word, behind it or (not if `late`) before it."""
    small = sentence if re.match(r"[A-Z]\w* [A-Z]", sentence) else sentence[0].lower() + sentence[1:]
    if late or rng.random() < 0.6:
        return f"{sentence[:-1]}, {house} {rng.choice(('reported', 'said'))}."
    return f"According to {house}, {small}" if rng.random() < 0.5 else f"{capital(house)} reported that {small}"


def capital(text: str) -> str:
    return text[0].upper() + text[1:]


def silent(desk: Desk, said: Sequence[Said]) -> Page:
    """A report told again in other words without a word on whose it is."""
    told = desk.retold(said, desk.rng.uniform(0.7, 1.0))
    return Page(desk.headline(told[0].values), paragraphs([s.text for s in told], desk.rng), told)


def mixed(report: Report, wire: Report, rng: Random) -> Page:
    """An outlet's own report and, below it, a good part of an agency's, which is credited at the foot."""
    mine, theirs = list(report.said), cut(wire, rng)[1:]
    mine, theirs = mine[: max(3, len(mine) // 2)], theirs[: max(4, len(theirs) // 2)]
    who = person(rng)
    sentences = [s.text for s in mine] + [f"{who} told {report.house} that nothing had been the same since."]
    text = paragraphs(sentences, rng) + "\n\n" + paragraphs([s.text for s in theirs], rng)
    foot = rng.choice((f"{wire.house} contributed to this report.", f"(With reports from {wire.house})"))
    return Page(report.headline, f"{text}\n\n{foot}", [*mine, *theirs])


def once(desk: Desk, report: Report, wire: Report) -> Page:
    """An outlet's own report with one thing that it has from an agency, far down."""
    rng = desk.rng
    borrowed = desk.retold(wire.said[1:2] or wire.said[:1], 1.0)
    who = person(rng)
    sentences = [s.text for s in report.said]
    sentences.insert(2, f"{who} told {report.house} that the night had been long.")
    sentences += [put_on(s.text, named(wire.house), rng) for s in borrowed]
    return Page(report.headline, paragraphs(sentences, rng), [*report.said, *borrowed])


def digest(first: Report, second: Report, rng: Random) -> Page:
    """Two agencies' texts, one above the other, each under its dateline."""
    one, two = cut(first, rng), cut(second, rng)
    parts = [
        f"{place} ({short(report.house)}) — {paragraphs([s.text for s in said], rng)}"
        for place, report, said in (("LANDOW", first, one), ("VELMAR", second, two))
    ]
    return Page(first.headline, "\n\n".join(parts), [*one, *two])
