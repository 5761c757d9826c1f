"""What readers wait for while articles are added: `retold serve` under many readers, alone and beside a run.

    python -m benchmarks.serving                       20 readers, 300 articles, then 300 more
    python -m benchmarks.serving --readers 5 --articles 1000

The peer of reading beside a run is reading alone, from the same server and archive, with the same readers. The run is
`retold add` in a process of its own, on the same two cores. Readers ask for one page after the other without a pause.
"""

import argparse
import http.client
import json
import re
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

from benchmarks import copies
from benchmarks.pipeline import machine
from retold.archive import Archive

ALONE = 10.0
"""Seconds of reading alone."""

COMMAND = (sys.executable, "-c", "from retold.cli import main; main()")


@dataclass
class Reader:
    """Asks for pages in turn until told to stop; keeps how long each took, and what did not answer well."""

    port: int
    pages: Sequence[str]
    first: int
    stop: threading.Event
    seconds: list[float] = field(default_factory=list)
    failed: list[str] = field(default_factory=list)

    def read(self) -> None:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        at = self.first
        while not self.stop.is_set():
            page = self.pages[at % len(self.pages)]
            at += 1
            begun = time.perf_counter()
            connection.request("GET", page)
            answer = connection.getresponse()
            answer.read()
            self.seconds.append(time.perf_counter() - begun)
            if answer.status != http.client.OK:
                self.failed.append(f"{answer.status} {page}")
        connection.close()


def table(folder: Path, articles: int, start: int) -> Path:
    """A table of so many articles, those before `start` left out."""
    path = folder / f"rows-{start}.jsonl"
    rows = islice(copies.articles(start + articles), start, start + articles)
    path.write_text("\n".join(json.dumps(row) for row in rows), encoding="utf-8")
    return path


def pages(archive: Path) -> list[str]:
    """What readers look at: lists, searches, and every view of the largest stories."""
    found = ["/", "/claims", "/sources", "/articles", "/search?words=said", "/search?words=water&certainty=attributed"]
    with Archive.open(archive) as opened:
        for row in opened.stories(order="size", limit=5).items:
            story = f"/stories/{row.id}"
            found += [story, *(f"{story}/{view}" for view in ("claims", "descent", "collation", "timeline"))]
        found += [f"/articles/{row.id}" for row in opened.articles(limit=5).items]
    return found


def reading(port: int, asked: Sequence[str], readers: int, until: "subprocess.Popen[bytes] | float") -> list[Reader]:
    """The readers after they have read for some seconds, or for as long as a process runs."""
    stop = threading.Event()
    made = [Reader(port=port, pages=asked, first=n * 7, stop=stop) for n in range(readers)]
    threads = [threading.Thread(target=reader.read) for reader in made]
    for thread in threads:
        thread.start()
    if isinstance(until, float):
        time.sleep(until)
    else:
        until.wait()
    stop.set()
    for thread in threads:
        thread.join()
    return made


def told(name: str, readers: Sequence[Reader], memory: float) -> float:
    """Print how long pages took; the 95th percentile in seconds."""
    seconds = [s for reader in readers for s in reader.seconds]
    failed = [f for reader in readers for f in reader.failed]
    late = statistics.quantiles(seconds, n=20)[-1]
    print(
        f"  {name:<18}{len(seconds):7,} pages, p50 {1000 * statistics.median(seconds):6.0f} ms, "
        f"p95 {1000 * late:6.0f} ms; the server holds {memory:.0f} MiB; {len(failed)} failed {failed[:3] or ''}"
    )
    return late


def memory(process: int) -> float:
    """What a process holds in memory, in MiB; 0 where the system does not say."""
    status = Path(f"/proc/{process}/status")
    found = re.search(r"VmRSS:\s+(\d+) kB", status.read_text()) if status.exists() else None
    return int(found[1]) / 1024 if found else 0.0


def measure(readers: int, articles: int) -> None:
    """Print what readers wait for alone and beside a run."""
    with tempfile.TemporaryDirectory() as folder:
        at = Path(folder) / "archive"
        with Archive.create(at) as archive:
            archive.add([str(table(Path(folder), articles, 0))])
        words = [*COMMAND, "--archive", str(at), "serve", "--port", "0", "--no-browser"]
        server = subprocess.Popen(words, stdout=subprocess.PIPE, text=True)
        try:
            line = server.stdout.readline() if server.stdout else ""
            port = int(re.findall(r":(\d+)/", line)[0])
            asked = pages(at)
            one = reading(port, asked, 1, ALONE / 2)
            told("one reader", one, memory(server.pid))
            before = told(f"{readers} readers", reading(port, asked, readers, ALONE), memory(server.pid))
            more = table(Path(folder), articles, articles)
            run = subprocess.Popen([*COMMAND, "--archive", str(at), "add", "--quiet", str(more)])
            begun = time.perf_counter()
            beside = told("… and a run", reading(port, asked, readers, run), memory(server.pid))
            rate = articles / (time.perf_counter() - begun)
            print(f"  the run added {rate:.1f} articles/s; p95 {beside / before:.1f} times that without it")
        finally:
            server.terminate()
            server.wait()


def main() -> None:
    """Read the call and measure."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--readers", type=int, default=20)
    parser.add_argument("--articles", type=int, default=300)
    given = parser.parse_args()
    print(machine())
    measure(given.readers, given.articles)


if __name__ == "__main__":
    main()
