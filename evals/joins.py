"""Joins in stories that nobody labelled: 450 pairs of passages that some version had joined, read by hand.

    RETOLD_EVAL_DATA=… python -m evals.joins

1,700 further pairs, joined or nearly so by the version before them, were judged likewise to fit the scores
(`JUDGED`, `evals/train/claims.py`): drawn from 136 stories, none of them among those of the 450 or with labels.

The labels of stories list some claims, so that they do not see what is joined wrongly beside those. These pairs were
drawn at random from all joins of tellings in different words, in five stories of twenty articles each on one day's
summit and three months of war reporting: the first 300 from what the weights before the curves had joined, 150 from
what the curves do. Each was read with the text around it. They are kept as places in the texts, since the texts may
not be passed on.
"""

import os
import sys
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import msgspec

from evals.rows import traced
from retold.dossier.formats import json_shape as shape
from retold.dossier.formats.dossier_json import to_json
from retold.text import Span

READ = Path(__file__).with_name("read_joins.json")

JUDGED = Path(__file__).with_name("judged_pairs.json")

GROUPED = Path(__file__).with_name("grouped_pairs.json")
"""17,900 pairs of 1,114 further stories of two to six articles, most of them of titles and leads. Whoever read a story
said which passages of different articles tell one claim ("same"), and of which two one tells the other's and more
("part"). A pair that was compared and not named is "not"; of the less likely ones of these, half was kept. Who groups
names fewer pairs than who is asked of each: of pairs above 0 .56, .38 and .27 are right so in three corpora, of judged
ones .71, .53 and .47."""

LEADS = "a"
"""The corpus of titles and leads, by the first letter of its stories."""

RIGHT = frozenset({"same", "part"})
"""One proposition, or one of them tells the other's and something more."""

COVER = 0.5
"""How much two spans must have in common, of all that they cover, to be one telling."""


class Passage(msgspec.Struct, frozen=True, array_like=True):
    """A passage of a row of a corpus."""

    row: int
    start: int
    end: int


class Join(msgspec.Struct, frozen=True, array_like=True):
    """Two passages of a story with what a reader said: "same", "part", "not" or "unsure"."""

    story: str
    first: Passage
    second: Passage
    judgement: str


class Read(msgspec.Struct, frozen=True):
    """The joins that were read; a story's corpus is told by the first letter of its name."""

    corpora: dict[str, str]
    stories: dict[str, list[int]]
    joins: list[Join]


@dataclass(frozen=True, slots=True)
class Kept:
    """How many joins by judgement, all and those that are made still."""

    read: Counter[str]
    made: Counter[str]

    def figures(self) -> dict[str, float]:
        """The share of the joins still made that is right, and of the right ones the share still made."""
        right, wrong = sum(self.made[j] for j in RIGHT), self.made["not"]
        return {
            "right": right / (right + wrong) if right + wrong else 1.0,
            "kept": right / sum(self.read[j] for j in RIGHT),
        }


def measure(root: Path) -> dict[str, float]:
    """The figures of `Kept`; `root` is the folder of the corpora."""
    return kept(root).figures()


def kept(root: Path) -> Kept:
    """Trace the stories again and look which of the joins are made."""
    read = msgspec.json.decode(READ.read_bytes(), type=Read)
    made: Counter[str] = Counter()
    for story, trace in traced(read.corpora, read.stories, root):
        claims = told(msgspec.json.decode(to_json(trace), type=shape.Trace))
        made.update(j.judgement for j in read.joins if j.story == story and joined(j, claims))
    return Kept(Counter(j.judgement for j in read.joins), made)


def told(trace: shape.Trace) -> dict[int, list[tuple[Span, int]]]:
    """The spans told by each row with the number of their claim."""
    found: dict[int, list[tuple[Span, int]]] = {}
    for number, claim in enumerate(claim for story in trace.stories for claim in story.claims):
        for telling in claim.tellings:
            found.setdefault(int(telling.article), []).append((Span(telling.start, telling.end), number))
    return found


def joined(join: Join, claims: Mapping[int, Sequence[tuple[Span, int]]]) -> bool:
    """Whether tellings of the two passages stand in one claim."""
    first, second = (
        {claim for span, claim in claims.get(p.row, ()) if like(span, Span(p.start, p.end))}
        for p in (join.first, join.second)
    )
    return bool(first & second)


def like(a: Span, b: Span) -> bool:
    """Whether two spans are one telling, cut a little differently perhaps."""
    common = a.overlap(b)
    return common >= COVER * ((a.end - a.start) + (b.end - b.start) - common)


def main() -> int:
    """Print the counts and the figures."""
    found = kept(Path(os.environ["RETOLD_EVAL_DATA"]) / "data")
    print("read", dict(found.read), "\nstill joined", dict(found.made), "\n", found.figures())
    return 0


if __name__ == "__main__":
    sys.exit(main())
