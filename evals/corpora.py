"""What is measured on what: each corpus with its files and the function that gives its figures."""

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from evals import (
    attribution,
    certainty,
    dossiers,
    extraction,
    floors,
    forms,
    injected,
    joins,
    lineages,
    made,
    quantities,
)
from evals.score import Figures
from evals.worlds import figures as worlds

VARIABLE = "RETOLD_EVAL_DATA"
"""The environment variable that names the folder of the data that may not be redistributed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Corpus:
    """One set of data: its files, by a pattern below `root`, and what measures it.

    `measure` gives, from the root, the figures of each part of the corpus (each story), or of all of it as one part.
    `kept` are the figures that have floors, all if it is empty; of each, more is better.
    """

    name: str
    root: Path
    pattern: str
    measure: Callable[[Path], Mapping[str, Figures]]
    kept: tuple[str, ...] = ()

    @property
    def present(self) -> bool:
        """Whether the data is on this machine."""
        return any(self.root.glob(self.pattern))

    def digest(self) -> str:
        """The digest of the corpus's files, to which its floors are pinned."""
        return floors.digest(self.root, (path for path in self.root.glob(self.pattern) if path.is_file()))

    def rows(self) -> dict[str, Figures]:
        """The figures that have floors, part by part."""
        return {
            part: {name: value for name, value in figures.items() if not self.kept or name in self.kept}
            for part, figures in self.measure(self.root).items()
        }


def whole(figures: Callable[[Path], dict[str, float]]) -> Callable[[Path], dict[str, Figures]]:
    """The measure of a corpus that is one part, from the function that gives its figures."""
    return lambda root: {"all": {**figures(root)}}


def stories(root: Path) -> dict[str, Figures]:
    """The figures of the labelled stories in a root's folder of gold."""
    return dossiers.measure(root / "gold")


def made_stories(root: Path) -> dict[str, Figures]:
    """The figures of the stories that were made with their labels."""
    return dossiers.measure(root / "made_stories")


def corpora() -> tuple[Corpus, ...]:
    """All corpora: the bundled stories, and the data of others below the folder that the environment names."""
    here, root = Path(__file__).parent, Path(os.environ.get(VARIABLE) or "/nowhere")
    return (
        Corpus(name="bundled", root=here, pattern="gold/*.json*", measure=stories),
        Corpus(name="worlds", root=here, pattern="worlds/**/*[!c]", measure=whole(lambda _: worlds.floors())),
        Corpus(
            name="injected",
            root=here,
            pattern="gold/*.articles.jsonl",
            measure=whole(lambda _: injected.bundled()),
            kept=("recall", "precision"),
        ),
        Corpus(name="forms", root=here, pattern="forms.json", measure=whole(forms.figures)),
        Corpus(name="made", root=here, pattern=made.FILE, measure=whole(made.figures)),
        Corpus(
            name="made-news", root=here, pattern=made.NEWS, measure=whole(lambda root: made.figures(root, made.NEWS))
        ),
        Corpus(name="made-stories", root=here, pattern="made_stories/*.json*", measure=made_stories),
        Corpus(name="gold", root=root, pattern="gold/*.json*", measure=stories),
        Corpus(
            name="joins",
            root=root / "data",
            pattern="descent/*.jsonl",
            measure=whole(joins.measure),
        ),
        Corpus(
            name="lineages",
            root=root / "data",
            pattern="stories/wikinews.jsonl",
            measure=lineages.measure,
        ),
        Corpus(
            name="attribution",
            root=root,
            pattern="data/attribution/polnear_dev.jsonl",
            measure=whole(attribution.figures),
            kept=(
                "cue_overlap_precision",
                "cue_overlap_recall",
                "cue_exact_f1",
                "source_exact_f1",
                "content_overlap_f1",
            ),
        ),
        Corpus(
            name="certainty",
            root=root,
            pattern="data/certainty/*_dev.jsonl",
            measure=whole(certainty.figures),
            kept=("uw_r", "uw_head_r", "meantime_r"),
        ),
        Corpus(
            name="extraction",
            root=root,
            pattern="data/extraction/**/*",
            measure=whole(extraction.figures),
            kept=("precision", "recall", "f1"),
        ),
        Corpus(
            name="quantities",
            root=root,
            pattern="data/quantities/newsquant.jsonl",
            measure=whole(quantities.figures),
            kept=("value", "unit", "unit_head", "change"),
        ),
    )
