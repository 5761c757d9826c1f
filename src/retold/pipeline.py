"""From inputs to dossiers, on one page."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TypeVar

from retold import plugins
from retold.annotations.annotate import Annotate
from retold.articles.copies import mark_copies
from retold.articles.extract import Extract
from retold.articles.files import pages
from retold.claims.group import Collate
from retold.descent.graph import Descend
from retold.descent.naming import harmonise
from retold.descent.reconstruct import carried
from retold.engine.contract import Progress
from retold.engine.local import Local, quiet
from retold.ledger.drift import drifts
from retold.ledger.origins import ledgers
from retold.records import Annotation, Article, Claim, Descent, Dossier, Material, Problem, Telling, Trace
from retold.settings import Settings
from retold.stories.cluster import stories

Made = TypeVar("Made")


def trace(inputs: Sequence[str], settings: Settings, progress: Progress = quiet) -> Trace:
    """Read the inputs and give a dossier for each story in them, largest story first, and every problem met.

    Keeps nothing on disk. A record that fails in a stage becomes a problem and is left out of what follows.
    """
    problems: list[Problem] = []
    here = Local(batch=settings.batch, progress=progress)
    wide = Local(batch=settings.batch, processes=settings.processes, progress=progress)

    def sound(results: Iterable[Made | Problem]) -> Iterator[Made]:
        for result in results:
            if isinstance(result, Problem):
                problems.append(result)
            else:
                yield result

    articles = list(mark_copies(sound(here.each(Extract(settings=settings), sound(pages(inputs, settings))))))
    annotated = aligned(articles, wide.each(Annotate(settings=settings), articles), sound)
    told = aligned(annotated, here.each(plugins.extractor(settings.extractor), annotated), sound)
    materials = gather([(article, annotation, tellings) for (article, annotation), tellings in told])
    claimed = aligned(materials, here.each(Collate(), materials), sound)
    named = [(material, claims, harmonise(material)) for material, claims in claimed]
    descended = aligned(named, here.each(Descend(), [material for _, _, material in named]), sound)
    dossiers = [dossier(*given, descent) for given, descent in descended]
    return Trace(dossiers=tuple(dossiers), problems=tuple(problems))


Given = TypeVar("Given")


def aligned(
    given: Sequence[Given],
    results: Iterable[Made | Problem],
    sound: Callable[[Iterable[Made | Problem]], Iterator[Made]],
) -> list[tuple[Given, Made]]:
    """Each record with what was made of it; records that failed are left out, and their problems kept by `sound`."""
    pairs: list[tuple[Given, Made]] = []
    for record, result in zip(given, results, strict=True):
        pairs += [(record, made) for made in sound([result])]
    return pairs


def gather(told: Sequence[tuple[Article, Annotation, tuple[Telling, ...]]]) -> list[Material]:
    """The articles story by story, with all that was made of them, largest story first."""
    by_id = {article.id: (article, annotation, tellings) for article, annotation, tellings in told}
    materials = []
    for story in stories([a for a, _, _ in told], [n for _, n, _ in told]):
        articles, annotations, tellings = zip(*(by_id[i] for i in story.articles), strict=True)
        materials.append(Material(story=story, articles=articles, annotations=annotations, tellings=tellings))
    return sorted(materials, key=lambda m: -len(m.articles))


def dossier(material: Material, claims: tuple[Claim, ...], named: Material, descent: Descent) -> Dossier:
    """The last steps, which need all the others: originals rebuilt, origins counted, differences named.

    `named` is the material with one name for each publisher, which those steps compare by.
    """
    rebuilt = carried(named, claims, descent)
    return Dossier(
        material=material,
        claims=claims,
        descent=rebuilt,
        ledgers=ledgers(named, claims, rebuilt),
        drifts=drifts(named, claims, rebuilt),
    )
