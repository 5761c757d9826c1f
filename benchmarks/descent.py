"""What one story costs after the language has been read, from 50 to 600 articles, and text reuse beside its peers.

    python -m benchmarks.descent            time and peak memory of each stage inside a story, by size
    python -m benchmarks.descent --reuse    shared text: ours, MinHash, and every pair compared, in one run

The articles are those of one day's summit (`descent/helsinki` below the folder that `RETOLD_EVAL_DATA` names), all
taken as one story; without that data, changed copies of the bundled ones. They are read once; each size then runs in a
fresh process, so that its peak memory is its own. `--reuse` needs the package `datasketch`, which nothing else does; it
calls a pair wrong if less than half of the containment that was asked for is there, since Retold counts words and the
others n-grams.
"""

import argparse
import json
import os
import pickle
import resource
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Sequence
from itertools import combinations
from pathlib import Path

from benchmarks import copies
from retold.records import Material

SIZES = (50, 100, 200, 400, 612)

CONTAINED = 0.3
"""Part of the shorter text, in 8-grams outside quotations, that makes two articles a pair."""

PERMUTATIONS = 128

MEBIBYTE = 1 << 20

Pair = tuple[int, int]


def rows(number: int) -> list[dict[str, str]]:
    """So many articles of one story."""
    file = Path(os.environ.get("RETOLD_EVAL_DATA") or "/nowhere") / "data/descent/helsinki.jsonl"
    if not file.exists():
        return list(copies.articles(number))
    read = (json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()[:number])
    return [
        {
            "id": f"h{k}",
            "text": row["text"].replace(" ### ", "\n"),
            "outlet": row["publisher"],
            "date": row["scrape_time"],
        }
        for k, row in enumerate(read)
    ]


def read(number: int) -> Material:
    """The articles with all that is made of them singly."""
    from evals.worlds.tracing import Reader

    return Reader().story(rows(number))


def first(given: Material, number: int) -> Material:
    """The first articles of a story as a story."""
    from evals.worlds.tracing import material

    return material(given.articles[:number], given.annotations[:number], given.tellings[:number])


def cost(given: Material) -> dict[str, float]:
    """Seconds of the processor for each stage inside the story, which other work on the machine disturbs less than the
    clock's, and the peak of memory in MiB.
    """
    from retold import pipeline
    from retold.claims.group import Collate
    from retold.descent.graph import Descend
    from retold.descent.naming import harmonise

    collate, descend = Collate().load(), Descend().load()
    seconds: dict[str, float] = {}
    began = time.process_time()
    descent = descend([harmonise(given)])[0]
    seconds["descent"] = time.process_time() - began
    seconds["peak"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 / MEBIBYTE
    claims = tuple(collate([given])[0])
    seconds["claims"] = time.process_time() - began - seconds["descent"]
    pipeline.dossier(given, claims, harmonise(given), descent)
    seconds["all"] = time.process_time() - began
    seconds["peak all"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 / MEBIBYTE
    return seconds


def growth() -> None:
    """Print the cost by size."""
    print("articles  descent s  claims s  all s  peak MiB of descent  of all")
    with tempfile.TemporaryDirectory() as folder:
        whole = read(SIZES[-1])
        for size in SIZES:
            file = Path(folder) / "story.pickle"
            file.write_bytes(pickle.dumps(first(whole, size)))
            command = [sys.executable, "-m", "benchmarks.descent", "--story", str(file)]
            done = subprocess.run(command, capture_output=True, text=True, check=True)
            found = json.loads(done.stdout)
            print(
                f"{size:8}  {found['descent']:9.2f}  {found['claims']:8.2f}  {found['all']:5.1f}  {found['peak']:19.0f}"
                f"  {found['peak all']:6.0f}"
            )


def reuse() -> None:
    """Print which pairs of articles each method finds, how many wrongly, and how long it takes."""
    from retold.descent import reuse as ours

    given = read(SIZES[-1])
    wordings = [ours.wording(a, n) for a, n in zip(given.articles, given.annotations, strict=True)]
    sets = [grams(w) for w in wordings]

    def joined() -> set[Pair]:
        return {(min(pair), max(pair)) for pair, found in ours.reuse(wordings).items() if found.coverage >= CONTAINED}

    methods: dict[str, Callable[[], set[Pair]]] = {
        "every pair of sets": lambda: every(sets),
        "sort-join of 8-grams (ours)": joined,
        "MinHash LSH, Jaccard .3": lambda: minhash(sets, CONTAINED),
        "MinHash LSH, Jaccard .15": lambda: minhash(sets, CONTAINED / 2),
        "MinHash LSH ensemble, containment .3": lambda: ensemble(sets),
    }
    true, near = every(sets), every(sets, CONTAINED / 2)
    print(f"{len(sets)} articles\n{'':38}seconds   pairs   of all   wrong")
    for name, method in methods.items():
        began = time.perf_counter()
        found = method()
        took = time.perf_counter() - began
        print(f"{name:38}{took:7.2f}  {len(found):6}  {len(found & true) / len(true):7.3f}  {len(found - near):6}")


def grams(wording: object) -> frozenset[tuple[str, ...]]:
    """The 8-grams of an article's own words, none over a gap."""
    from retold.descent.reuse import GRAM, Wording

    assert isinstance(wording, Wording)
    words, runs = wording.words, wording.runs
    ends = range(len(words) - GRAM + 1)
    return frozenset(words[k : k + GRAM] for k in ends if runs[k] == runs[k + GRAM - 1])


def every(sets: Sequence[frozenset[tuple[str, ...]]], contained: float = CONTAINED) -> set[Pair]:
    """The pairs of which the smaller is contained in the larger, by comparing all."""
    found = set()
    for i, j in combinations(range(len(sets)), 2):
        smaller = min(len(sets[i]), len(sets[j]))
        if smaller and len(sets[i] & sets[j]) >= contained * smaller:
            found.add((i, j))
    return found


def hashed(sets: Sequence[frozenset[tuple[str, ...]]]) -> list[object]:
    from datasketch import MinHash

    made = []
    for each in sets:
        sketch = MinHash(num_perm=PERMUTATIONS)
        sketch.update_batch([" ".join(gram).encode() for gram in each])
        made.append(sketch)
    return made


def minhash(sets: Sequence[frozenset[tuple[str, ...]]], threshold: float) -> set[Pair]:
    """The pairs that MinHash with banding proposes from a resemblance."""
    from datasketch import MinHashLSH

    sketches, index = hashed(sets), MinHashLSH(threshold=threshold, num_perm=PERMUTATIONS)
    for k, sketch in enumerate(sketches):
        if sets[k]:
            index.insert(k, sketch)
    return _pairs((k, index.query(sketch)) for k, sketch in enumerate(sketches) if sets[k])


def ensemble(sets: Sequence[frozenset[tuple[str, ...]]]) -> set[Pair]:
    """The pairs that an ensemble of such indexes proposes from a containment."""
    from datasketch import MinHashLSHEnsemble

    sketches = hashed(sets)
    index = MinHashLSHEnsemble(threshold=CONTAINED, num_perm=PERMUTATIONS, num_part=16)
    index.index([(k, sketch, len(sets[k])) for k, sketch in enumerate(sketches) if sets[k]])
    return _pairs((k, list(index.query(s, len(sets[k])))) for k, s in enumerate(sketches) if sets[k])


def _pairs(asked: object) -> set[Pair]:
    found: dict[int, set[int]] = defaultdict(set)
    for k, others in asked:  # type: ignore[attr-defined]  # the library has no types
        for other in others:
            if other != k:
                found[min(k, other)].add(max(k, other))
    return {(i, j) for i, others in found.items() for j in others}


def main() -> None:
    """Print what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--reuse", action="store_true", help="text reuse beside its peers")
    parser.add_argument("--story", type=Path, help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.story:
        print(json.dumps(cost(pickle.loads(asked.story.read_bytes()))))  # noqa: S301  our own file
    elif asked.reuse:
        reuse()
    else:
        growth()


if __name__ == "__main__":
    main()
