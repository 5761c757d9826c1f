"""What an archive costs: adding, adding one more, searching, reading a large story, room on the disk, memory.

    python -m benchmarks.archive                   1,000 articles
    python -m benchmarks.archive --sizes 1000 3000 10000
    python -m benchmarks.archive --profile         where the time of adding goes

The peer of adding is the pipeline without an archive (`pipeline.trace`), in the same process on the same articles, with
the models loaded before both. The articles are those of the public corpora in the folder that RETOLD_EVAL_DATA names,
filled up with changed copies of the bundled ones (`copies.py`); without that folder, such copies alone. One story of
200 articles is among them.
"""

import argparse
import cProfile
import json
import os
import pstats
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import Any

from evals.dossiers import models_loaded_once

from benchmarks import copies
from benchmarks.pipeline import machine
from retold import pipeline
from retold.archive import Archive
from retold.archive.judging import Person
from retold.claims import encoder
from retold.settings import Settings
from retold.storage.found import Query

LARGE = 200
"""Articles of the story that is read; the issue's figure."""

MEBIBYTE = 1 << 20

SEARCHES = (
    Query(words="minister"), Query(words="said"), Query(words='"the government"'), Query(words="police -arrest"),
    Query(words="kill*"), Query(words="president election"), Query(), Query(certainty="denied"),
    Query(words="people", certainty="attributed"), Query(drift="number"), Query(since="2016-01-01", words="report"),
    Query(words="zebra"), Query(words="the"), Query(words="a* the"),
)  # fmt: skip


def rows(number: int) -> Iterator[dict[str, str]]:
    """So many articles: a large story, the corpora, then copies."""
    given = Path(os.environ.get("RETOLD_EVAL_DATA", "")) / "data"
    yield from islice(_all(given), number)


def _all(data: Path) -> Iterator[dict[str, str]]:
    yield from _large()
    if data.is_dir():
        yield from _allsides(data / "stories" / "allsides.jsonl")
        for path, outlet, date in (
            ("stories/wikinews.jsonl", "outlet", "created_at"),
            ("stories/ecbplus.jsonl", "", ""),
            ("descent/syria.jsonl", "outlet", "date"),
            ("descent/helsinki.jsonl", "publisher", "scrape_time"),
            ("attribution/polnear_train.jsonl", "publisher", "date"),
        ):
            for n, row in enumerate(_lines(data / path)):
                made = {"id": f"{Path(path).stem}-{n}", "text": row["text"], "title": row.get("title") or ""}
                yield made | {"outlet": row.get(outlet) or "", "date": row.get(date) or ""}
    for row in copies.articles(1_000_000):
        yield row | {"id": f"copy-{row['id']}"}


def _large() -> Iterator[dict[str, str]]:
    """One story of many articles: sentences of the same bundled story in other combinations."""
    story = list(islice(copies.articles(10), 10))
    lines = [[line for line in row["text"].split("\n") if line.strip()] for row in story]
    for n in range(LARGE):
        own, other = lines[n % len(lines)], lines[(n * 7 + n // len(lines) + 1) % len(lines)]
        text = "\n\n".join([*own[: 3 + n % 4], *other[2 : 5 + n % 3]])
        date = f"2031-03-{1 + n % 28:02}T{n % 24:02}:00:00Z"
        yield {"id": f"large-{n}", "text": text, "outlet": f"Outlet {n}", "date": date}


def _allsides(path: Path) -> Iterator[dict[str, str]]:
    for row in _lines(path):
        for n, article in enumerate(row["articles"]):
            text = article.get("text") or article.get("lead") or ""
            made = {"id": f"allsides-{row['event']}-{n}", "text": f"{article.get('title', '')}\n\n{text}"}
            yield made | {"outlet": article.get("outlet") or ("Left", "Centre", "Right")[n % 3]}


def _lines(path: Path) -> Iterator[Any]:
    with path.open(encoding="utf-8") as stream:
        yield from map(json.loads, stream)


def timed(function: Callable[[], object]) -> float:
    """Seconds that a call takes."""
    begun = time.perf_counter()
    function()
    return time.perf_counter() - begun


def p95(seconds: Sequence[float]) -> float:
    """The 95th percentile, in milliseconds."""
    return 1000 * (statistics.quantiles(seconds, n=20)[-1] if len(seconds) > 1 else seconds[0])


def measure(number: int, *, compare: bool, profile: bool) -> None:
    """Print what an archive of so many articles costs."""
    with tempfile.TemporaryDirectory() as folder, models_loaded_once():
        table = Path(folder) / "rows.jsonl"
        made = list(rows(number))
        table.write_text("\n".join(map(json.dumps, made)), encoding="utf-8")
        pipeline.trace([str(warm(Path(folder)))], Settings())
        with Archive.create(Path(folder) / "archive") as archive:
            profiler = cProfile.Profile()
            if profile:
                profiler.enable()
            busy = time.process_time()
            adding = timed(lambda: archive.add([str(table)]))
            busy = time.process_time() - busy
            profiler.disable()
            held = archive.totals()
            print(f"{number:,} articles, {held.articles:,} kept in {held.stories:,} stories, {held.tellings:,} told")
            print(f"  adding            {adding:8.1f} s, {number / adding:.1f} articles/s")
            if compare:
                encoder.load.cache_clear()  # its vectors are kept: the peer would find those of the archive
                pipeline.trace([str(warm(Path(folder)))], Settings())
                peer = time.process_time()
                alone = timed(lambda: pipeline.trace([str(table)], Settings()))
                peer = time.process_time() - peer
                print(f"  pipeline alone    {alone:8.1f} s; adding has {alone / adding:.0%} of its rate")
                print(f"  processor's time  {busy:8.1f} s, pipeline alone {peer:.1f} s: {peer / busy:.0%} of its rate")
            report(archive, Path(folder), sum(len(row["text"].encode()) for row in made))
            if profile:
                pstats.Stats(profiler).sort_stats("cumulative").print_stats(60)


def warm(folder: Path) -> Path:
    """A table of a few articles by which the models are loaded before the clock starts."""
    path = folder / "warm.jsonl"
    path.write_text("\n".join(json.dumps(row) for row in islice(copies.articles(10), 10)), encoding="utf-8")
    return path


def report(archive: Archive, folder: Path, size_of_texts: int) -> None:
    """The figures of an archive that is filled; `size_of_texts` is in bytes."""
    one = [timed(lambda: archive.add([given])) for given in (extra(folder, n) for n in range(5))]  # noqa: B023
    print(f"  one more article  {max(one):8.2f} s at most of {len(one)} ({min(one):.2f} at least)")
    more = [timed(lambda: archive.add([given])) for given in (extra(folder, n, large=True) for n in range(3))]  # noqa: B023
    print(f"  one more, large   {max(more):8.2f} s at most of {len(more)}, into a story of {LARGE} articles")
    searches = [timed(lambda: archive.search(query)) for query in SEARCHES * 5]  # noqa: B023
    print(f"  search p95        {p95(searches):8.0f} ms")
    worst = max(SEARCHES, key=lambda q: timed(lambda: archive.search(q)))
    print(
        f"  slowest search    {1000 * timed(lambda: archive.search(worst)):8.0f} ms: {worst.words!r} {worst.certainty}"
    )
    story = archive.stories(order="size").items[0]
    cold = [timed(lambda: fresh(archive, story.id)) for _ in range(20)]
    kept = [timed(lambda: archive.story(story.id)) for _ in range(20)]
    print(f"  story p95         {p95(cold):8.0f} ms from the disk, {p95(kept):.0f} ms again; {story.articles} articles")
    for name in ("stories", "sources", "claims", "articles"):
        calls = [timed(getattr(archive, name)) for _ in range(10)]
        print(f"  {name + ' list':<18}{p95(calls):8.0f} ms")
    judged = archive.story(story.id).dossier.claims[0]
    if len(judged.tellings) > 1:
        person = Person(who="benchmark")
        away = [judged.tellings[-1]]
        print(f"  one judgement     {timed(lambda: archive.split_claim(judged.id, away, person)):8.2f} s, in it")
    print(f"  nothing to do     {timed(archive.update):8.2f} s")
    print(f"  check             {timed(archive.check):8.2f} s, {len(archive.check())} faults")
    size = sum(path.stat().st_size for path in (folder / "archive").rglob("*") if path.is_file())
    articles = archive.totals().articles
    print(
        f"  on the disk       {size / articles / 1024:8.1f} KiB an article, {size / size_of_texts:.1f} times the text"
    )
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"  peak memory       {peak:8.0f} MiB, models and this program included")


def fresh(archive: Archive, story: str) -> None:
    """Read a story that nobody has read before."""
    archive._dossier.cache_clear()
    archive.story(story)


def extra(folder: Path, number: int, *, large: bool = False) -> str:
    """A table of one article that is not in the archive yet: of a story of its own, or of the large one."""
    own = islice(_large(), 10) if large else islice(copies.articles(400), 390, 400)
    row = list(own)[number]
    path = folder / f"extra-{large}-{number}.jsonl"
    text = row["text"].replace("said", "told reporters", 1) + "\n\nMore is to follow."
    path.write_text(json.dumps(row | {"id": f"extra-{large}-{number}", "text": text}), encoding="utf-8")
    return str(path)


def main() -> None:
    """Measure each size in a process of its own, so that its memory is its own."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", type=int, nargs="+", default=[1_000])
    parser.add_argument("--profile", action="store_true")
    parser.add_argument("--no-peer", action="store_true", help="leave out the pipeline alone")
    parser.add_argument("--here", action="store_true", help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.here:
        measure(given.sizes[0], compare=not given.no_peer, profile=given.profile)
        return
    print(machine())
    for size in given.sizes:
        words = [sys.executable, "-m", "benchmarks.archive", "--here", "--sizes", str(size)]
        words += ["--profile"] * given.profile + ["--no-peer"] * given.no_peer
        subprocess.run(words, check=True)


if __name__ == "__main__":
    main()
