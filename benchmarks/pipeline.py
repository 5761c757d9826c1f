"""How long from files to dossiers, against the language model's own pass over the same texts in the same run.

    python -m benchmarks.pipeline                  200 and 1,000 articles
    python -m benchmarks.pipeline --full           5,000 as well
    python -m benchmarks.pipeline --sizes 50 …     sizes of your own
    python -m benchmarks.pipeline --cold PATH      one cold run of the command on your articles, step by step

The peer is `nlp.pipe` of spaCy, with the model and the pieces of text that Retold gives it, in one process. Each size
runs in a fresh process, so that its peak memory is its own; the models are loaded before the clock starts, and how
long that took is said apart. `ratio` is of the clock's time, `cpu ratio` of the processor's, which other work on the
machine disturbs less. The articles are changed copies of the bundled ones (`copies.py`), about ten a story.
"""

import argparse
import json
import os
import platform
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import ParamSpec, TypeVar
from unittest import mock

from evals.dossiers import models_loaded_once

from benchmarks import copies

P = ParamSpec("P")
R = TypeVar("R")

SIZES = (200, 1_000)
FULL = (*SIZES, 5_000)
WARM = 20
"""Articles that are read before the clock starts, by both sides."""

MEBIBYTE = 1 << 20

HEAD = "articles      words  stories  model s    all s   ratio  cpu ratio  articles/s  peak MiB  load s"


@dataclass
class Clock:
    """Seconds by step: each mark ends a step that began at the mark before."""

    seconds: dict[str, float] = field(default_factory=dict)
    at: float = field(default_factory=time.perf_counter)

    def mark(self, step: str, _: int = 0, _total: int | None = None) -> None:
        """End a step; fits the pipeline's progress."""
        now = time.perf_counter()
        self.seconds[step] = self.seconds.get(step, 0.0) + now - self.at
        self.at = now

    def after(self, step: str, function: Callable[P, R]) -> Callable[P, R]:
        """The function, with the step ended after each call."""

        def timed(*args: P.args, **kwargs: P.kwargs) -> R:
            made = function(*args, **kwargs)
            self.mark(step)
            return made

        return timed


@dataclass(frozen=True)
class Run:
    """What one size cost."""

    articles: int
    words: int
    stories: int
    problems: int
    load: float
    peer: float
    total: float
    cpu_ratio: float
    peak: float
    idle: float
    stages: dict[str, float]

    @property
    def ratio(self) -> float:
        """The whole pipeline's time in units of the language model's own."""
        return self.total / self.peer


def measure(number: int) -> Run:
    """Trace so many articles, then let the language model read the same texts alone."""
    from retold import pipeline
    from retold.annotations import annotate
    from retold.dossier.formats.dossier_json import to_json
    from retold.settings import Settings

    rows = list(copies.articles(number))
    with tempfile.TemporaryDirectory() as folder, models_loaded_once():
        file = Path(folder) / "articles.jsonl"
        began = time.perf_counter()
        nlp = annotate.load_model(Settings().model)
        file.write_text("\n".join(json.dumps(row) for row in rows[:WARM]), encoding="utf-8")
        pipeline.trace([str(file)], Settings())
        load = time.perf_counter() - began
        file.write_text("\n".join(json.dumps(row) for row in rows), encoding="utf-8")
        idle, clock, busy = peak(), Clock(), time.process_time()
        with (
            mock.patch.object(pipeline, "gather", clock.after("stories", pipeline.gather)),
            mock.patch.object(pipeline, "dossier", clock.after("ledger", pipeline.dossier)),
        ):
            made = pipeline.trace([str(file)], Settings(), clock.mark)
        to_json(made)
        clock.mark("dossier")
        busy, highest = time.process_time() - busy, peak()
    texts = [
        span.of(article.text)
        for d in made.dossiers
        for article in d.material.articles
        for span in annotate.pieces(article)
    ]
    began, alone = time.perf_counter(), time.process_time()
    for _ in nlp.pipe(texts, batch_size=64):
        pass
    peer, alone = time.perf_counter() - began, time.process_time() - alone
    return Run(
        articles=sum(len(d.material.articles) for d in made.dossiers),
        words=sum(len(text.split()) for text in texts),
        stories=len(made.dossiers),
        problems=len(made.problems),
        load=load,
        peer=peer,
        total=sum(clock.seconds.values()),
        cpu_ratio=busy / alone,
        peak=highest,
        idle=idle,
        stages=clock.seconds,
    )


def peak() -> float:
    """The most memory that this process has held so far, in MiB."""
    found = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return found / MEBIBYTE if sys.platform == "darwin" else found / 1024


def cold(path: str) -> dict[str, float]:
    """Seconds of each step of one run in a process that has nothing loaded yet; models apart from work."""
    clock = Clock()
    from retold import pipeline
    from retold.annotations import annotate
    from retold.claims import encoder
    from retold.dossier.render import to_html
    from retold.settings import Settings

    clock.mark("imports")
    with models_loaded_once():
        annotate.load_model(Settings().model)
        clock.mark("language model")
        encoder.load("use").encode(["One sentence makes it load its weights."])
        clock.mark("sentence encoder")
        made = pipeline.trace([path], Settings())
        clock.mark("trace")
    to_html(made)
    clock.mark("html")
    return clock.seconds


def command(path: str) -> float:
    """Seconds of the whole command from the shell, dossier written."""
    with tempfile.TemporaryDirectory() as folder:
        began = time.perf_counter()
        asked = [sys.executable, "-c", "from retold.cli import main; main()", "trace", path, "--quiet"]
        subprocess.run([*asked, "--html", str(Path(folder) / "dossier.html")], check=True)
        return time.perf_counter() - began


def machine() -> str:
    """The machine and the commit, without which a figure says nothing."""
    cpu = platform.processor() or platform.machine()
    info = Path("/proc/cpuinfo")
    if info.exists():
        names = [
            line.partition(":")[2].strip() for line in info.read_text().splitlines() if line.startswith("model name")
        ]
        cpu = names[0] if names else cpu
    return f"{cpu}, {os.cpu_count()} cores, Python {platform.python_version()}, {platform.system()}; commit {commit()}"


def commit() -> str:
    """The commit that is measured, marked if the files differ from it."""
    asked = ["git", "-C", str(Path(__file__).parent), "describe", "--always", "--dirty"]
    found = subprocess.run(asked, capture_output=True, text=True, check=False)
    return found.stdout.strip() or "unknown"


def apart(*args: str) -> str:
    """What this module prints in a fresh process."""
    asked = [sys.executable, "-m", "benchmarks.pipeline", *args]
    return subprocess.run(asked, capture_output=True, text=True, check=True).stdout


def show(run: Run) -> str:
    """One size as two lines."""
    stages = ", ".join(f"{name} {seconds:.1f}" for name, seconds in run.stages.items())
    return (
        f"{run.articles:>8,}{run.words:>11,}{run.stories:>9,}{run.peer:>9.1f}{run.total:>9.1f}{run.ratio:>8.2f}{run.cpu_ratio:>11.2f}"
        f"{run.articles / run.total:>12.1f}{run.peak:>10.0f}{run.load:>8.1f}\n"
        f"{'':8}   seconds: {stages}" + (f"; {run.problems} problems" if run.problems else "")
    )


def main(argv: Sequence[str] | None = None) -> int:
    """Print the table, or the steps of a cold run."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.pipeline", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--full", action="store_true", help="measure 5,000 articles as well")
    parser.add_argument("--sizes", nargs="+", type=int, metavar="N", help="measure these numbers of articles")
    parser.add_argument("--cold", metavar="PATH", help="one cold run on a folder or file")
    parser.add_argument("--child", choices=["size", "cold"], help=argparse.SUPPRESS)
    asked = parser.parse_args(argv)
    if asked.child:
        print(json.dumps(asdict(measure(asked.sizes[0])) if asked.child == "size" else cold(asked.cold)))
        return 0
    print(machine())
    if asked.cold:
        for step, seconds in json.loads(apart("--child", "cold", "--cold", asked.cold)).items():
            print(f"  {step:20}{seconds:7.2f} s")
        print(f"  {'the whole command':20}{command(asked.cold):7.2f} s")
        return 0
    print(HEAD)
    for size in asked.sizes or (FULL if asked.full else SIZES):
        print(show(Run(**json.loads(apart("--child", "size", "--sizes", str(size))))), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
