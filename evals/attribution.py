"""Are attributions found? Cues, sources and contents against PolNeAR's development part.

The data (`data/attribution/polnear_dev.jsonl` below `RETOLD_EVAL_DATA`) is from the Political News Attribution
Relations corpus of Newell et al. (2018): in each article annotators marked who is said to have said what, as character
spans of source, cue and content, each of which may be in several parts. The annotators' own agreement is α .754 on
tokens; `agreement` scores each of them against the others as if he were a program, which bounds what a program can
reach here. The nearest system with published figures is Citron (Richards, 2020) on the similar PARC3: exact F1 of cue
.823, source .820, content .593 (.833 where overlap is enough).

How attributions are compared
- One attribution of ours is one frame; `evals/spans.py` makes the corpus' spans of it.
- Spans are compared as sets of words; punctuation and white space do not count. *Exact* is the same words, *overlap*
  at least one in common.
- Each attribution of ours is paired with at most one of the gold: with one whose cue it meets, else with one whose
  content it shares at least half. A source or content is right only if it is so inside its pair.
- An article with several annotators is scored against each of them, and weighs as one.

    RETOLD_EVAL_DATA=… python -m evals.attribution
"""

import bisect
import os
import re
import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import msgspec

from evals import spans
from evals.spans import Marking
from retold.annotations.annotate import Annotate
from retold.articles.extract import article as extract
from retold.articles.files import ROW, make
from retold.records import Annotation, Article, Declared, Page
from retold.settings import Settings
from retold.syntax import Tree
from retold.tellings.frames import search
from retold.tellings.sources.reader import Reader

FOLDER = Path("data") / "attribution"
FILE = FOLDER / "polnear_dev.jsonl"

WORD = re.compile(r"\w+")

PLAIN = frozenset(
    """
    said say says saying told tell tells telling wrote writes write added adds adding reported announced according
    claimed stated tweeted
    """.split()
)
"""Words by which a cue plainly says that somebody said something."""

Words = frozenset[int]
"""Words of an article, by their running number."""

Spans = Iterable[tuple[int, int]]


class Marked(msgspec.Struct, frozen=True):
    """One attribution as an annotator marked it; each part is a list of [start, end)."""

    source: list[tuple[int, int]]
    cue: list[tuple[int, int]]
    content: list[tuple[int, int]]


class Row(msgspec.Struct, frozen=True):
    """One article of the corpus, with what each of its annotators marked."""

    doc: str
    publisher: str
    text: str
    annotations: dict[str, list[Marked]]


@dataclass(frozen=True, slots=True)
class Attribution:
    """One attribution of either side, its parts as words."""

    cue: Words
    source: Words
    content: Words


@dataclass(frozen=True, slots=True)
class Case:
    """One article: our attributions, and those of each annotator."""

    text: str
    ours: tuple[Attribution, ...]
    gold: tuple[tuple[Attribution, ...], ...]


Part = Callable[[Attribution], Words]
PARTS: dict[str, Part] = {"cue": lambda a: a.cue, "source": lambda a: a.source, "content": lambda a: a.content}


def exact(a: Words, b: Words) -> bool:
    return bool(a) and a == b


def overlapping(a: Words, b: Words) -> bool:
    return not a.isdisjoint(b)


SENSES: dict[str, Callable[[Words, Words], bool]] = {"exact": exact, "overlap": overlapping}


def numbering(text: str) -> Callable[[Spans], Words]:
    """The function from spans of a text to the words that they touch."""
    found = [m.span() for m in WORD.finditer(text)]
    starts, ends = [start for start, _ in found], [end for _, end in found]

    def within(spans: Spans) -> Words:
        touched: set[int] = set()
        for start, end in spans:
            touched.update(range(bisect.bisect_right(ends, start), bisect.bisect_left(starts, end)))
        return frozenset(touched)

    return within


def load(file: Path) -> list[Row]:
    """The articles of one part of the corpus."""
    return [msgspec.json.decode(line, type=Row) for line in file.read_bytes().splitlines()]


def cases(rows: Sequence[Row]) -> list[Case]:
    """Articles of the corpus with both readings."""
    found = [extract(page(row), Settings(), lambda _: "en") for row in rows]
    seen = Annotate().load()(found)
    return [case(row, article, annotation) for row, article, annotation in zip(rows, found, seen, strict=True)]


def page(row: Row) -> Page:
    """The article as a row of a user's table."""
    return make(row.doc, ROW, row.text.encode(), Declared(key=row.doc, outlet=row.publisher))


def case(row: Row, article: Article, annotation: Annotation) -> Case:
    """Both readings of one article."""
    within = numbering(row.text)
    gold = (
        tuple(Attribution(within(m.cue), within(m.source), within(m.content)) for m in marked)
        for marked in row.annotations.values()
    )
    return Case(row.text, tuple(attributions(article, annotation, within)), tuple(gold))


def attributions(article: Article, annotation: Annotation, within: Callable[[Spans], Words]) -> list[Attribution]:
    """What our frames say of an article, in the corpus' terms."""
    tree = Tree(article.text, annotation.tokens)
    reader = Reader(article, annotation, tree)
    starts, ends = annotation.tokens.starts, annotation.tokens.ends
    found: list[Marking] = []
    for sentence in range(len(annotation.tokens.sentences)):
        inside = search.find(reader, sentence)
        inside += search.attitudes_of(reader, sentence, inside)
        found += spans.markings(tree, [f for f in inside if spans.attributes(tree, f)])
    made = []
    for part in spans.outermost(annotation, tree, spans.quoted(annotation, tree, found)):
        cue, source, content = (within((starts[i], ends[i]) for i in tokens) for tokens in part)
        made.append(Attribution(cue, source - cue, content - source - cue))
    return made


def pair(ours: Sequence[Attribution], gold: Sequence[Attribution]) -> list[tuple[Attribution, Attribution]]:
    """Which of ours stands for which of the gold, one to one, the best agreeing first."""
    rows = []
    for i, a in enumerate(ours):
        for j, b in enumerate(gold):
            both = len(a.content & b.content)
            if overlapping(a.cue, b.cue) or both * 2 > max(len(a.content), len(b.content)):
                rows.append((not overlapping(a.cue, b.cue), -both, i, j))
    left, right, found = set(range(len(ours))), set(range(len(gold))), []
    for _, _, i, j in sorted(rows):
        if i in left and j in right:
            left.remove(i)
            right.remove(j)
            found.append((ours[i], gold[j]))
    return found


def figures(root: Path) -> dict[str, float]:
    """Precision, recall and F1 of each part, exact and overlapping."""
    return score(cases(load(root / FILE)))


def shared(root: Path) -> list[Row]:
    """The articles of all parts that are here which several people annotated."""
    files = sorted((root / FOLDER).glob("polnear_*.jsonl"))
    return [row for file in files for row in load(file) if len(row.annotations) > 1]


def agreement(found: Sequence[Case]) -> dict[str, float]:
    """The same figures for each annotator against the others, as if a program had written what he marked."""
    return score(turns(found))


def turns(found: Sequence[Case]) -> list[Case]:
    """Each article once for each annotator, with what he marked in the place of ours, the others' as gold."""
    return [
        Case(case.text, own, case.gold[:n] + case.gold[n + 1 :]) for case in found for n, own in enumerate(case.gold)
    ]


def recall(found: Sequence[Case]) -> tuple[float, float]:
    """How many cues are met of those with a plain word of saying, and of the others."""
    met, all_ = [0.0, 0.0], [0.0, 0.0]
    for case in found:
        words = [word.lower() for word in WORD.findall(case.text)]
        for gold in case.gold:
            paired = {id(b) for a, b in pair(case.ours, gold) if overlapping(a.cue, b.cue)}
            for b in gold:
                kind = PLAIN.isdisjoint(words[i] for i in b.cue)
                met[kind] += (id(b) in paired) / len(case.gold)
                all_[kind] += 1 / len(case.gold)
    return met[0] / all_[0] if all_[0] else 0.0, met[1] / all_[1] if all_[1] else 0.0


def score(cases: Sequence[Case]) -> dict[str, float]:
    """The figures over articles; `cue_exact_f1` and so on."""
    result: dict[str, float] = {}
    for part, of in PARTS.items():
        for sense, agree in SENSES.items():
            hits = made = marked = 0.0
            for found in cases:
                for gold in found.gold:
                    weight = 1 / len(found.gold)
                    hits += weight * sum(agree(of(a), of(b)) for a, b in pair(found.ours, gold))
                    made += weight * sum(bool(of(a)) for a in found.ours)
                    marked += weight * sum(bool(of(b)) for b in gold)
            result[f"{part}_{sense}_precision"] = hits / made if made else 0.0
            result[f"{part}_{sense}_recall"] = hits / marked if marked else 0.0
            result[f"{part}_{sense}_f1"] = 2 * hits / (made + marked) if made + marked else 0.0
    return result


def main() -> int:
    """Print the figures, or say that the data is not there."""
    root = Path(os.environ.get("RETOLD_EVAL_DATA", ""))
    if not (root / FILE).is_file():
        print(f"attribution: skipped, RETOLD_EVAL_DATA names no folder with {FILE}")
        return 0
    several = cases(shared(root))
    table("Retold, development part", cases(load(root / FILE)))
    table(f"Retold, the {len(several)} articles that several people marked", several)
    table("those people against each other", turns(several))
    return 0


def table(title: str, articles: Sequence[Case]) -> None:
    """Print figures under a title."""
    found = score(articles)
    print(f"{title}\n{'':18}{'precision':>10}{'recall':>10}{'F1':>10}")
    for part in PARTS:
        for sense in SENSES:
            row = (found[f"{part}_{sense}_{measure}"] for measure in ("precision", "recall", "f1"))
            print(f"{part + ', ' + sense:18}" + "".join(f"{value:10.3f}" for value in row))
    plain, others = recall(articles)
    print(f"{'plain sayings':18}{'':10}{plain:10.3f}\n{'other cues':18}{'':10}{others:10.3f}")


if __name__ == "__main__":
    sys.exit(main())
