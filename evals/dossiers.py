"""Dossiers of labelled stories, made as a user makes them, and their figures."""

import functools
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from unittest import mock

import msgspec

from evals import goldset
from evals.score import Figures, score
from retold import pipeline
from retold.annotations import annotate
from retold.dossier.formats import json_shape as shape
from retold.dossier.formats.dossier_json import to_json
from retold.settings import Settings


def measure(folder: Path) -> dict[str, Figures]:
    """The figures of each labelled story of a folder, by its name."""
    with models_loaded_once():
        return {story: figures(folder, story) for story in goldset.stories(folder)}


def figures(folder: Path, story: str) -> Figures:
    """The figures of one story, traced from its articles and read back from the JSON that a user gets."""
    rows, labels = goldset.load(folder, story)
    made = pipeline.trace([str(folder / f"{story}.articles.jsonl")], Settings())
    dossiers = msgspec.json.decode(to_json(made), type=shape.Trace)
    return score(dossiers, labels, {row.id: row.text for row in rows})


def mean(table: Mapping[str, Figures]) -> dict[str, float]:
    """Each figure's mean over the stories that have it."""
    names = dict.fromkeys(name for found in table.values() for name in found)
    values = {name: [v for found in table.values() if (v := found.get(name)) is not None] for name in names}
    return {name: sum(found) / len(found) for name, found in values.items() if found}


@contextmanager
def models_loaded_once() -> Iterator[None]:
    """Inside, runs of the pipeline share one language model; a run by itself loads its own, which takes a second."""
    with mock.patch.object(annotate, "load_model", functools.cache(annotate.load_model)):
        yield
