"""Does an archive survive `kill -9` at any moment? Kills it in the middle of adding, updating, judging and removing.

    python -m evals.killing                 200 kills
    python -m evals.killing --times 12      as many as `make test` does

A process with its models loaded forks a child for each kill, so that a kill costs what the work costs. After each: the
archive opens, `check` finds nothing, everything that the child had confirmed is there, and the same command again ends
in the state of a run that nobody disturbed, no file more and no file less.
"""

import argparse
import json
import os
import random
import shutil
import signal
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from unittest import mock

from sqlalchemy import func, inspect, select

from retold.archive import Archive
from retold.errors import NotFound
from retold.records import Judgement, Point
from retold.settings import Settings
from retold.storage.schema import metadata
from retold.storage.store import Store
from retold.tellings import rules

TIMES = {("pages", "added"), ("problems", "at"), ("judgements", "at"), ("judgements", "undone"), ("audit", "at")}
"""Columns that hold the time of day."""

RUNNING = {("stories", "wanted"), ("stories", "done"), *((table.name, "number") for table in metadata.sorted_tables)}
"""Columns whose numbers say only how often something was done before."""

SETTINGS = Settings(batch=2)
"""Small batches make many transactions, and so many moments to be killed between."""

TEXTS = {
    "times": """Ferry sank off Ostrel with 40 people on board

The ferry Margit sank off Ostrel on Monday with 40 people on board, documents seen by the Tessaly Times show.

Tessaly Lines denied that it had left without papers.
""",
    "post": """Ferry Margit sank, report says

The ferry Margit sank off Ostrel on Monday with 40 people on board, the Tessaly Times reported, citing documents.

Two inspectors had warned Tessaly Lines, the newspaper said.
""",
    "choir": """Choir wins prize in Kessan

A choir from the valley of Orren won the golden lyre in Kessan on Sunday after three years of practice.

“We sang for our teacher,” Bela Orsk, the youngest singer, said.
""",
    "herald": """Ferry owner is questioned

Police in Ostrel questioned the owner of the ferry Margit on Tuesday, two officials said.

The ferry sank on Monday with 40 people on board, the Tessaly Times reported.
""",
    "mill": """Mill burns down in Vell

A mill in Vell burnt down on Tuesday night, the fire brigade said.

Nobody was hurt, according to the mayor of the town.
""",
}

State = tuple[dict[str, list[Any]], list[str]]
"""The rows of an archive by table, and the files with its bytes."""


@dataclass(frozen=True)
class Work:
    """Something that is done to an archive: `first` with this many articles, then the call that is killed."""

    name: str
    first: int
    call: Callable[[Archive, Path], object]


def add(archive: Archive, inputs: Path) -> object:
    """Add all articles."""
    return archive.add([str(inputs)])


def update(archive: Archive, _inputs: Path) -> object:
    """Bring the archive to a newer version of two stages."""
    return archive.update()


def judge(archive: Archive, _inputs: Path) -> object:
    """Keep one decision; the same again is the same decision."""
    ids = {row.key: row.id for row in archive.articles().items}
    made = Judgement(
        id="j1killing",
        kind="parent",
        verdict="no",
        first=Point(article=ids["post"]),
        second=Point(article=ids["times"]),
        who="marta",
        at=datetime(2031, 3, 25, tzinfo=UTC),
    )
    return archive.judge([made])


def remove(archive: Archive, _inputs: Path) -> object:
    """Take one article away; if it is gone already, finish what is left to do."""
    try:
        return archive.remove("times")
    except NotFound:
        return archive.update()


WORKS = (Work("add", 2, add), Work("update", 5, update), Work("judge", 5, judge), Work("remove", 5, remove))


def dump(archive: Archive, leaving_out: frozenset[tuple[str, str]] = frozenset(TIMES)) -> dict[str, list[Any]]:
    """All rows of an archive by table, in a steady order, without some columns."""
    found = {}
    with archive.store.read() as connection:
        there = inspect(connection).get_table_names()
        for table in metadata.sorted_tables:
            if table.name in there:
                columns = [c for c in table.columns if (table.name, c.name) not in leaving_out]
                found[table.name] = sorted((tuple(row) for row in connection.execute(select(*columns))), key=repr)
    return found


def state(folder: Path) -> State:
    """What an archive holds, times and running numbers apart, and the files with its bytes."""
    with Archive.open(folder, SETTINGS) as archive:
        rows = dump(archive, frozenset(TIMES | RUNNING))
    return rows, sorted(str(path.relative_to(folder)) for path in (folder / "pages").rglob("*") if path.is_file())


@contextmanager
def newer(work: Work) -> Iterator[None]:
    """A newer version of the stage from which all the rest follows, for updates."""
    with mock.patch.object(rules, "VERSION", 99 if work.name == "update" else rules.VERSION):
        yield


def confirmed(folder: Path) -> dict[str, int]:
    """How many rows tables have that only grow in these works, or in removal only shrink."""
    with Archive.open(folder, SETTINGS) as archive, archive.store.read() as connection:
        tables = [metadata.tables[name] for name in ("pages", "articles", "steps", "judgements")]
        return {t.name: connection.execute(select(func.count()).select_from(t)).scalar_one() for t in tables}


def child(work: Work, folder: Path, inputs: Path, told: int) -> None:
    """Do the work, and tell of each transaction that has been confirmed what the archive holds now."""
    write = Store.write

    @contextmanager
    def telling(store: Store) -> Iterator[Any]:
        with write(store) as connection:
            yield connection
            counts = {
                name: connection.execute(select(func.count()).select_from(metadata.tables[name])).scalar_one()
                for name in ("pages", "articles", "steps", "judgements")
            }
        os.write(told, (json.dumps(counts) + "\n").encode())

    with mock.patch.object(Store, "write", telling), newer(work), Archive.open(folder, SETTINGS) as archive:
        work.call(archive, inputs)


def killed(work: Work, folder: Path, inputs: Path, after: float) -> tuple[bool, Mapping[str, int]]:
    """Fork, do the work in the child, kill it; whether it was still at work, and what it had confirmed."""
    reading, writing = os.pipe()
    process = os.fork()
    if not process:
        code = 1
        try:
            os.close(reading)
            child(work, folder, inputs, writing)
            code = 0
        finally:
            os._exit(code)
    os.close(writing)
    time.sleep(after)
    os.kill(process, signal.SIGKILL)
    _, status = os.waitpid(process, 0)
    with os.fdopen(reading, encoding="utf-8") as pipe:
        lines = [line for line in pipe if line.endswith("\n")]
    if os.WIFEXITED(status) and os.WEXITSTATUS(status):
        raise RuntimeError(f"{work.name} failed by itself")
    return os.WIFSIGNALED(status), json.loads(lines[-1]) if lines else {}


def again(work: Work, folder: Path, inputs: Path) -> None:
    """The same work once more, to its end."""
    with newer(work), Archive.open(folder, SETTINGS) as archive:
        work.call(archive, inputs)


def faults(work: Work, folder: Path, inputs: Path, expected: State, promised: Mapping[str, int]) -> list[str]:
    """What is wrong with an archive after a kill, before and after the work is done again."""
    found = lost(work, promised, confirmed(folder))
    with Archive.open(folder, SETTINGS) as archive:
        found += archive.check()
    again(work, folder, inputs)
    with Archive.open(folder, SETTINGS) as archive:
        found += archive.check()
    rows, files = state(folder)
    found += [f"{name} differs" for name in rows if rows[name] != expected[0][name]]
    return found + ["the files differ"] * (files != expected[1])


def lost(work: Work, promised: Mapping[str, int], kept: Mapping[str, int]) -> list[str]:
    """What had been confirmed and is not so: rows that are gone, or that are there again after a removal."""
    gone = "removed" if work.name == "remove" else "kept"
    worse = {n: kept[n] > promised[n] if gone == "removed" else kept[n] < promised[n] for n in promised}
    return [f"{promised[n]} rows of {n} were {gone}, and now there are {kept[n]}" for n in promised if worse[n]]


def tables(folder: Path) -> tuple[Path, Path]:
    """A table of two articles and one of all."""
    rows = [
        {"id": name, "outlet": name.title(), "date": f"2031-03-{24 + n}", "text": text}
        for n, (name, text) in enumerate(TEXTS.items())
    ]
    made = []
    for name, some in (("few.jsonl", rows[:2]), ("all.jsonl", rows)):
        (folder / name).write_text("\n".join(map(json.dumps, some)), encoding="utf-8")
        made.append(folder / name)
    return made[0], made[1]


def prepared(folder: Path, inputs: tuple[Path, Path]) -> dict[str, tuple[Path, float, State]]:
    """For each work the archive that it begins with, the seconds that it takes, and the state that it ends in."""
    made = {}
    for work in WORKS:
        base, end = folder / f"base-{work.name}", folder / f"end-{work.name}"
        with Archive.create(base, SETTINGS) as archive:
            archive.add([str(inputs[work.first == len(TEXTS)])])
        shutil.copytree(base, end)
        began = time.perf_counter()
        again(work, end, inputs[1])
        made[work.name] = (base, time.perf_counter() - began, state(end))
    return made


def run(times: int, seed: int) -> int:
    """Kill so often, evenly among the works; how many archives came to harm."""
    chance = random.Random(seed)  # noqa: S311  no secret
    harmed = reached = 0
    with tempfile.TemporaryDirectory() as name:
        folder, here = Path(name), Path(name) / "here"
        inputs = tables(folder)
        begun = prepared(folder, inputs)
        for number in range(times):
            work = WORKS[number % len(WORKS)]
            base, seconds, expected = begun[work.name]
            shutil.copytree(base, here)
            after = chance.uniform(0, 1.1 * seconds)
            stopped, promised = killed(work, here, inputs[1], after)
            found = faults(work, here, inputs[1], expected, promised)
            for fault in found:
                print(f"kill {number}, of {work.name} after {after:.3f} s: {fault}", flush=True)
            reached, harmed = reached + stopped, harmed + bool(found)
            shutil.rmtree(here)
    print(f"{times} kills (seed {seed}), {reached} of them before the work had ended; {harmed} archives came to harm")
    return harmed


def main() -> None:
    """Kill as often as is asked for; the exit status says whether anything was lost."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--times", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    sys.exit(min(1, run(given.times, given.seed)))


if __name__ == "__main__":
    main()
