"""From inputs to dossiers, on one page."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import tee
from typing import TypeVar

from retold import judged, plugins, pointing
from retold.annotations import annotate
from retold.annotations.annotate import Annotate
from retold.articles.amend import amended
from retold.articles.copies import mark_copies
from retold.articles.extract import Extract
from retold.articles.files import number, pages
from retold.articles.states import latest
from retold.claims import group
from retold.claims.encoder import load
from retold.claims.group import Collate
from retold.claims.why import why as compared
from retold.descent import graph
from retold.descent.graph import Descend
from retold.descent.naming import harmonise
from retold.descent.reconstruct import carried
from retold.engine.contract import Progress
from retold.engine.local import Local, quiet
from retold.errors import UsageError
from retold.judgement_file import Line, placed
from retold.ledger import drift, origins
from retold.ledger.drift import drifts
from retold.ledger.origins import ledgers
from retold.records import (
    Account,
    Accounts,
    Annotation,
    Article,
    Claim,
    Comparison,
    Descent,
    Dossier,
    Judgement,
    Material,
    Problem,
    Telling,
    Trace,
)
from retold.settings import Settings, digest
from retold.stories.cluster import stories
from retold.tellings import rules
from retold.tellings.corrections import corrected

Given = TypeVar("Given")
Made = TypeVar("Made")


def trace(
    inputs: Sequence[str], settings: Settings, progress: Progress = quiet, judgements: Sequence[Line] = ()
) -> Trace:
    """Read the inputs and give a dossier for each story in them, largest story first, and every problem met.

    Keeps nothing on disk. A record that fails in a stage becomes a problem and is left out of what follows, and so do
    an earlier state of a page and a judgement that decides nothing in these articles.
    """
    run = Run(settings, progress)
    made = dossiers(run, run.materials(inputs, judgements))
    return Trace(dossiers=tuple(made), problems=tuple(run.problems))


def tellings(inputs: Sequence[str], settings: Settings, progress: Progress = quiet) -> Accounts:
    """Read the inputs and give each article with what it tells, in order of input, and every problem met.

    The first half of `trace`, with the same promises; no article is compared with another.
    """
    run = Run(settings, progress)
    accounts = [Account(article=article, tellings=told) for (article, _), told in run.told(run.articles(inputs))]
    return Accounts(accounts=tuple(accounts), problems=tuple(run.problems))


def why(
    inputs: Sequence[str],
    settings: Settings,
    asked: tuple[str, str],
    progress: Progress = quiet,
    judgements: Sequence[Line] = (),
) -> tuple[Comparison, Material]:
    """Read the inputs and say why two of their tellings are, or are not, in one claim; with the story of the two.

    `asked` names them as `pointing` has it. Raises `UsageError` for a name that means none, or for two of two stories.
    """
    materials = Run(settings, progress).materials(inputs, judgements)
    (material, first), (other, second) = (pointing.telling(name, materials) for name in asked)
    if material is not other:
        raise UsageError("the two tellings are in different stories, and a claim never spans two; nothing is compared")
    return comparison(material, first.id, second.id), material


def comparison(material: Material, first: str, second: str) -> Comparison:
    """Why two tellings (ids) of a story are, or are not, in one claim."""
    return compared(material, first, second, load(Collate().encoder))


@dataclass(frozen=True, slots=True, kw_only=True)
class Versions:
    """What makes the results of each stage the ones of this version: code and settings. Other ones are out of date."""

    annotations: str
    tellings: str
    story: str


def versions(settings: Settings) -> Versions:
    """The versions of the stages with these settings; `story` stands for all that is made of a whole story."""
    made = (group.VERSION, graph.VERSION, origins.VERSION, drift.VERSION)
    return Versions(
        annotations=f"{annotate.VERSION}-{digest(settings.model)}",
        tellings=f"{rules.VERSION}-{settings.extractor}",
        story="-".join(str(version) for version in made),
    )


class Run:
    """One run: its engines, and the problems that it has met so far.

    `here` takes articles in this process and `wide` in as many as the settings say, `whole` takes stories one by one;
    `still` tells nobody how far it is.
    """

    def __init__(self, settings: Settings, progress: Progress) -> None:
        self.settings = settings
        self.problems: list[Problem] = []
        self.here = Local(batch=settings.batch, progress=progress)
        self.still = Local(batch=settings.batch)
        self.wide = Local(batch=settings.batch, processes=settings.processes, progress=progress)
        self.whole = Local(batch=1, progress=progress)

    def articles(self, inputs: Sequence[str]) -> list[Article]:
        """The articles of the inputs, each page in its latest state."""
        settings = self.settings
        checked(settings)  # first, because a wrong name then costs no work
        extract = Extract(settings=settings)
        self.here.progress(extract.name, 0, number(inputs))
        given, kept = tee(self.sound(pages(inputs, settings)))
        results = zip(kept, self.here.each(extract, given), strict=True)
        read = ((page, article) for page, result in results for article in self.sound([result]))
        return list(mark_copies(self.sound(latest(read))))

    def told(self, articles: Sequence[Article]) -> list[tuple[tuple[Article, Annotation], tuple[Telling, ...]]]:
        """Articles with their annotations, and what each of them tells."""
        settings = self.settings
        extractor = checked(settings)
        annotated = self.aligned(articles, self.wide.each(Annotate(settings=settings), articles))
        return self.aligned(annotated, self.here.each(extractor, annotated))

    def materials(self, inputs: Sequence[str], judgements: Sequence[Line] = ()) -> list[Material]:
        """The stories of the inputs, with what people decided of them, largest story first."""
        articles = self.articles(inputs)
        decided = list(self.sound(placed(judgements, articles)))
        latest = sorted(decided, key=lambda j: j.at)
        said = [amended(article, latest) for article in articles]
        told = [(article, annotation, tellings) for (article, annotation), tellings in self.told(said)]
        materials = gather(told, decided)
        self.problems += judged.unused(decided, materials)
        return materials

    def sound(self, results: Iterable[Made | Problem]) -> Iterator[Made]:
        """The results that are no problem; the others are kept in `problems`."""
        for result in results:
            if isinstance(result, Problem):
                self.problems.append(result)
            else:
                yield result

    def aligned(self, given: Sequence[Given], results: Iterable[Made | Problem]) -> list[tuple[Given, Made]]:
        """Each record with what was made of it, without those that failed."""
        pairs: list[tuple[Given, Made]] = []
        for record, result in zip(given, results, strict=True):
            pairs += [(record, made) for made in self.sound([result])]
        return pairs


def checked(settings: Settings) -> plugins.Checked:
    """The extractor of the settings, held to its promises; raises `PluginError`."""
    return plugins.Checked(extractor=plugins.extractor(settings.extractor))


def gather(
    told: Sequence[tuple[Article, Annotation, tuple[Telling, ...]]], judgements: Sequence[Judgement] = ()
) -> list[Material]:
    """The articles story by story, with all that was made of them, largest story first.

    Each story gets the judgements that are about its articles; chains that people gave stand in its tellings.
    """
    by_id = {article.id: (article, annotation, tellings) for article, annotation, tellings in told}
    materials = []
    for story in stories([a for a, _, _ in told], [n for _, n, _ in told]):
        articles, annotations, tellings = zip(*(by_id[i] for i in story.articles), strict=True)
        made = Material(story=story, articles=articles, annotations=annotations, tellings=tellings)
        materials.append(heeding(made, judgements) if judgements else made)
    return sorted(materials, key=lambda m: -len(m.articles))


def heeding(material: Material, judgements: Sequence[Judgement]) -> Material:
    """The material with the judgements that are about it, the chains among them already applied."""
    mine = judged.within(judgements, material.story.articles)
    return replace(material, judgements=mine, tellings=tuple(corrected(t, mine) for t in material.tellings))


Settle = Callable[[tuple[Claim, ...]], tuple[Claim, ...]]
"""Gives claims the ids that they are kept by."""


def dossiers(run: Run, materials: Sequence[Material], settle: Settle = lambda made: made) -> list[Dossier]:
    """Stories to dossiers: claims, descent, and what follows from both. A story that fails is left out."""
    claimed = run.aligned(materials, run.whole.each(Collate(), materials))
    harmonised = run.aligned(claimed, run.still.each(Harmonise(), [material for material, _ in claimed]))
    named = [(material, settle(claims), one) for (material, claims), one in harmonised]
    descended = run.aligned(named, run.whole.each(Descend(), [one for _, _, one in named]))
    given = [(*record, descent) for record, descent in descended]
    return list(run.sound(run.still.each(Conclude(), given)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Harmonise:
    """The step that gives each publisher of a story one name, which descent and what follows compare by."""

    name: str = "descent"

    def source(self, material: Material) -> str:
        return material.story.id

    def load(self) -> Callable[[Sequence[Material]], list[Material]]:
        return lambda batch: [harmonise(material) for material in batch]


Followed = tuple[Material, tuple[Claim, ...], Material, Descent]
"""A story's material, its claims, its material with one name for each publisher, its descent."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Conclude:
    """The last steps of a story, which need all the others: originals rebuilt, origins counted, differences named."""

    name: str = "ledgers"

    def source(self, record: Followed) -> str:
        return record[0].story.title or record[0].story.id

    def load(self) -> Callable[[Sequence[Followed]], list[Dossier]]:
        return lambda batch: [dossier(*record) for record in batch]


def dossier(material: Material, claims: tuple[Claim, ...], named: Material, descent: Descent) -> Dossier:
    """What follows from the claims and the descent; `named` is the material with one name for each publisher."""
    rebuilt = carried(named, claims, descent)
    return Dossier(
        material=material,
        claims=claims,
        descent=rebuilt,
        ledgers=ledgers(named, claims, rebuilt),
        drifts=drifts(named, claims, rebuilt),
    )
