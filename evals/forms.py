"""Sentences made from forms of English news: is each put on whom it names, and is none of them told as a fact?

    python -m evals.forms                  the figures
    python -m evals.forms --missed speech  what was missed of a group, with the form

A check of behaviour in the sense of Ribeiro et al. (2020), *Beyond Accuracy*: a form ("{S} told reporters {a} that
{c}.") is filled with speakers, claims, publishers and adverbials: what is right is known without labels. Articles hold
too few examples of each form to show which ones fail. The parts stand in `forms.json`; all of it is invented.

Figures, each a share of the sentences of a group:
- `speech`, `adverbials`: the claim is on the speaker; `speech_soft`, `adverbials_soft`: it is not told as a fact.
- `sources`: the claim is on the one who is described, and on nobody else, however much the description holds.
- `passages`: the last claim of several sentences is on the one whom a name, a pronoun or a description takes up.
- `objects`: what somebody denies, blames on others or rules out is on his word and not told as a fact.
- `reports`: the first link of the chain is the publisher that hears or reports it.
- `citations`: the publisher is among those that the article cites; `mentions`: one that is only spoken of is not.
- `hedges`: what is only said or likely is not told as a fact.
"""

import argparse
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product
from pathlib import Path

import msgspec

from retold.annotations.annotate import Annotate
from retold.articles.extract import article as extract
from retold.articles.files import ROW, make
from retold.descent.stated import stated
from retold.records import Annotation, Article, Declared, Telling
from retold.settings import Settings
from retold.tellings.rules import Rules

FILE = "forms.json"

OUTLET = "Brindle Chronicle"
"""Who publishes the made articles: none of the publishers that they name."""

FILLINGS = 8
"""How often a form of speech or of citing is filled."""

Named = tuple[str, str]
"""What is put into a form, and the part of it by which it is found again; `|` stands between two that are right."""


class Parts(msgspec.Struct, frozen=True):
    """The forms and what they are filled with; `subjects` say of each whether it is a plural."""

    speakers: list[Named]
    claims: list[Named]
    publishers: list[Named]
    sources: list[Named]
    sourced: list[str]
    objects: list[str]
    passages: list[Named]
    before: list[str]
    speech: list[str]
    verbs: list[str]
    adverbials: list[str]
    reports: list[str]
    citations: list[str]
    mentions: list[str]
    hedges: list[str]
    subjects: list[tuple[str, bool]]
    acts: list[tuple[str, str]]
    around: list[str]


@dataclass(frozen=True, slots=True)
class Case:
    """One made text: its group and form, the part by which its claim is found, and the name that is sought."""

    group: str
    form: str
    text: str
    claim: str
    name: str


@dataclass(frozen=True, slots=True)
class Read:
    """A case as Retold reads it."""

    case: Case
    article: Article
    annotation: Annotation
    tellings: tuple[Telling, ...]

    def telling(self) -> Telling | None:
        """The shortest telling of the claim."""
        found = [t for t in self.tellings if self.case.claim in t.span.of(self.article.text)]
        return min(found, key=lambda t: t.span.end - t.span.start, default=None)

    def soft(self) -> bool:
        """Whether the claim is told, and not as a fact."""
        told = self.telling()
        return told is not None and told.certainty != "asserted"

    def right(self) -> bool:
        """Whether the case is read as its group asks."""
        told, name = self.telling(), self.case.name
        if self.case.group in {"citations", "mentions"}:
            says = stated(self.article, self.annotation, self.tellings)
            cited = [c.publisher for c in says.citations]
            cited += [c.publisher for c in (*says.whole, *says.part, *says.first)]
            return any(name in publisher for publisher in cited) is (self.case.group == "citations")
        if self.case.group == "hedges":
            return self.soft()
        chain = told.chain if told is not None else ()
        if self.case.group == "objects":
            return self.soft() and any(name in link.name for link in chain)
        if self.case.group == "passages":
            return bool(chain) and any(part in chain[-1].name for part in name.split("|"))
        if self.case.group == "sources":
            return [name in link.name for link in chain] == [True]
        if self.case.group == "reports":
            return bool(chain) and name in chain[0].name and chain[0].role in {"outlet", "agency"}
        return any(name in link.name for link in chain)


def filled(form: str, **parts: str) -> str:
    """A form with its parts; a part named by a capital begins with one, and the text always does."""
    text = form
    for name, part in parts.items():
        text = text.replace(f"{{{name}}}", part).replace(f"{{{name.upper()}}}", part[0].upper() + part[1:])
    return text[0].upper() + text[1:]


def cases(parts: Parts) -> Iterator[Case]:
    """Every case, in a fixed order; the parts are taken in turn."""
    fillings = list(product(parts.speakers, parts.claims))
    for n, form in enumerate(parts.speech):
        for k in range(FILLINGS):
            (speaker, name), (claim, found) = fillings[(n + 7 * k) % len(fillings)]
            yield Case("speech", form, filled(form, s=speaker, c=claim), found, name)
    for n, (form, (source, name)) in enumerate(product(parts.sourced, parts.sources)):
        claim, found = parts.claims[n % len(parts.claims)]
        text = filled(form, s=source, c=claim).replace(",.", ".").replace(",,", ",")
        yield Case("sources", form, text, found, name)
    for form, (speaker, name) in product(parts.objects, parts.speakers):
        text = filled(f"{{s}} {form}", s=speaker).removesuffix(".")
        found = form.split()[-1].strip(".”")
        yield Case("objects", form, text if text.endswith("”") else f"{text}.", found, name)
    for n, ((form, name), first) in enumerate(product(parts.passages, parts.before)):
        claim, found = parts.claims[n % len(parts.claims)]
        yield Case("passages", form, filled(form, a=first, c=claim), found, name)
    for n, (verb, adverbial) in enumerate(product(parts.verbs, parts.adverbials)):
        (speaker, name), (claim, found) = fillings[(5 * n) % len(fillings)]
        form = f"{{S}} {verb} {adverbial} that {{c}}."
        yield Case("adverbials", form, filled(form, s=speaker, c=claim), found, name)
    for n, (form, (publisher, name)) in enumerate(product(parts.reports, parts.publishers)):
        claim, found = parts.claims[n % len(parts.claims)]
        yield Case("reports", form, filled(form, p=publisher, c=claim, s="Marta Quill"), found, name)
    for group, forms in (("citations", parts.citations), ("mentions", parts.mentions)):
        for n, k in product(range(len(forms)), range(FILLINGS)):
            publisher, name = parts.publishers[(n + 3 * k) % len(parts.publishers)]
            yield Case(group, forms[n], "\n".join([filled(forms[n], p=publisher), *parts.around]), "", name)
    for form, (subject, plural), (past, infinitive) in product(parts.hedges, parts.subjects, parts.acts):
        text = form.replace("VPi", infinitive).replace("VPd", past).replace("VPn", past)
        text = filled(agreeing(text, plural=plural), n=subject)
        yield Case("hedges", form, f"{text}.", (past if past in text else infinitive).split()[0], "")


def agreeing(form: str, *, plural: bool) -> str:
    """A form whose verb agrees with its subject."""
    pairs = (("{N} are ", "{N} is "), ("{N} were ", "{N} was "), ("{N} seem ", "{N} seems "), ("appear ", "appears "))
    for many, one in pairs:
        form = form.replace(one, many) if plural else form.replace(many, one)
    return form


def read(root: Path) -> list[Read]:
    """All cases of the parts in a folder, read."""
    made = list(cases(msgspec.json.decode((root / FILE).read_bytes(), type=Parts)))
    articles = [
        extract(make(str(n), ROW, case.text.encode(), Declared(key=str(n), outlet=OUTLET)), Settings(), lambda _: "en")
        for n, case in enumerate(made)
    ]
    annotations = Annotate().load()(articles)
    told = Rules().load()(list(zip(articles, annotations, strict=True)))
    return [Read(*row) for row in zip(made, articles, annotations, told, strict=True)]


def figures(root: Path) -> dict[str, float]:
    """The share of each group that is read as it should be."""
    found = read(root)
    shares = {group: share([r.right() for r in found if r.case.group == group]) for group in groups(found)}
    soft = {f"{g}_soft": share([r.soft() for r in found if r.case.group == g]) for g in ("speech", "adverbials")}
    return shares | soft


def groups(found: Sequence[Read]) -> list[str]:
    return list(dict.fromkeys(r.case.group for r in found))


def share(right: Sequence[bool]) -> float:
    return sum(right) / len(right)


def main() -> int:
    """Print the figures, or what was missed of one group."""
    options = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    options.add_argument("--missed", metavar="GROUP", help="print what was missed of a group")
    wanted = options.parse_args().missed
    root = Path(__file__).parent
    if wanted is None:
        for name, value in figures(root).items():
            print(f"{name:20}{value:8.3f}")
        return 0
    for one in read(root):
        if one.case.group == wanted and not one.right():
            told = one.telling()
            chain = [link.name for link in told.chain] if told is not None else None
            print(f"{one.case.form}\n    {one.case.text.splitlines()[0]}\n    {chain}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
