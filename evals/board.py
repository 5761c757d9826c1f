"""The board: every measured figure beside its floor.

    python -m evals.board                       all corpora that are on this machine
    python -m evals.board --only NAME …         some of them
    python -m evals.board --gold DIR            the labelled stories of a folder of your own, without floors
    python -m evals.board --update              raise the floors to what was measured, here and in the documentation;
                                                refuses to lower one
    python -m evals.board --update --allow-regression

Data that may not be redistributed lies in the folder that RETOLD_EVAL_DATA names; without it only the bundled stories
are measured. The exit status is 1 if a figure is below its floor. The figures of stories are explained in `score.py`,
the others in the module that has the corpus's name.
"""

import argparse
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from evals import documented, dossiers, floors
from evals.corpora import VARIABLE, Corpus, corpora
from evals.floors import Floor
from evals.score import Figures

WIDTH = 9
"""Characters of a column; longer names of stories are cut."""


def main(argv: Sequence[str] | None = None) -> int:
    """Print the tables and give the exit status."""
    asked = arguments(argv)
    if asked.gold:
        print(table(asked.gold.name, dossiers.measure(asked.gold), floors.NONE))
        return 0
    stored = floors.read()
    sound = True
    for corpus in corpora():
        if asked.only and corpus.name not in asked.only:
            continue
        if not corpus.present:
            print(f"{corpus.name}: skipped, {VARIABLE} names no folder with {corpus.pattern}\n")
            continue
        rows, floor = corpus.rows(), stored.get(corpus.name, floors.NONE)
        print(table(corpus.name, rows, floor))
        if asked.update:
            floor = floors.NONE if asked.allow_regression else floor
            fault = refusal(corpus, dossiers.mean(rows), floor)
            if not fault:
                stored[corpus.name] = pinned(corpus, dossiers.mean(rows), floor)
        else:
            fault = complaint(corpus, dossiers.mean(rows), floor)
        sound = sound and not fault
        print(fault, flush=True)
    if asked.update:
        stored = {corpus.name: stored[corpus.name] for corpus in corpora() if corpus.name in stored}
        floors.write(stored)
        documented.PAGE.write_text(
            documented.page(documented.PAGE.read_text(encoding="utf-8"), stored), encoding="utf-8"
        )
    return 0 if sound else 1


def arguments(argv: Sequence[str] | None) -> argparse.Namespace:
    """What the command line asks for."""
    names = [corpus.name for corpus in corpora()]
    parser = argparse.ArgumentParser(
        prog="python -m evals.board", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--gold", type=Path, metavar="DIR", help="measure the labelled stories of this folder only")
    parser.add_argument("--only", nargs="+", choices=names, metavar="NAME", help=", ".join(names))
    parser.add_argument("--update", action="store_true", help="raise the floors to what is measured now")
    parser.add_argument("--allow-regression", action="store_true", help="with --update: lower floors as well")
    return parser.parse_args(argv)


def complaint(corpus: Corpus, found: Mapping[str, float], floor: Floor) -> str:
    """What is wrong with a corpus's figures, in a sentence; empty if nothing is."""
    if floor.digest and floor.digest != corpus.digest():
        return f"{corpus.name}: its files have changed since the floors were set; run python -m evals.board --update"
    fallen = floors.fallen(found, floor)
    return f"{corpus.name}: below the floor: {', '.join(fallen)}" if fallen else ""


def refusal(corpus: Corpus, found: Mapping[str, float], floor: Floor) -> str:
    """Why a corpus's floors may not be set to the figures found; empty if they may."""
    fallen = floors.fallen(found, floor)
    return (
        f"{corpus.name}: not updated, because these would fall: {', '.join(fallen)}; mend them, or give "
        "--allow-regression and state the reason in CHANGELOG.md"
        if fallen
        else ""
    )


def pinned(corpus: Corpus, found: Mapping[str, float], floor: Floor) -> Floor:
    """The corpus's new floors, none below those given."""
    return Floor(digest=corpus.digest(), figures=floors.raised(found, floor))


def table(name: str, rows: Mapping[str, Figures], floor: Floor) -> str:
    """A line a figure: its floor, its mean, and its value in each part, if there is more than one."""
    means = dossiers.mean(rows)
    parts = list(rows) if len(rows) > 1 else []
    fallen = floors.fallen(means, floor)
    lines = [f"{name:24}" + "".join(f"{head[:WIDTH]:>{WIDTH + 1}}" for head in ("floor", "mean", *parts))]
    for figure in dict.fromkeys((*floor.figures, *means)):
        cells = [floor.figures.get(figure), means.get(figure), *(rows[part].get(figure) for part in parts)]
        shown = "".join(f"{'-' if cell is None else format(cell, '.3f'):>{WIDTH + 1}}" for cell in cells)
        lines.append(f"  {figure:22}{shown}{'  < floor' if figure in fallen else ''}")
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main())
