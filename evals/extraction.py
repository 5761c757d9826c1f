"""Is the article's body found in a web page? The public benchmark of Scrapinghub, on the pages in `RETOLD_EVAL_DATA`.

The measure is the benchmark's: shingles of four words of the extracted and the true body are compared as multisets;
each page's precision and recall count the same, and F1 is taken of their means. A page on which extraction gives up
has recall 0.

    RETOLD_EVAL_DATA=… python -m evals.extraction
"""

import gzip
import os
import re
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import msgspec

from retold.articles.extract import article
from retold.articles.files import make
from retold.errors import InputError
from retold.records import Declared
from retold.settings import Settings

SHINGLE = 4
FOLDER = Path("data") / "extraction"


def figures(root: Path) -> dict[str, float]:
    """Precision, recall and F1 of the article's body, and how many pages were refused, on the pages below `root`."""
    return measure(root, body)


def measure(root: Path, extract: Callable[[bytes, str], str]) -> dict[str, float]:
    """The figures of any function from a page's bytes and name to its article's body."""
    truth = msgspec.json.decode((root / FOLDER / "ground-truth.json").read_bytes(), type=dict[str, Page])
    precision = recall = refused = 0.0
    for name, page in truth.items():
        found = extract(gzip.decompress((root / FOLDER / "html" / f"{name}.html.gz").read_bytes()), name)
        true, made = shingles(page.articleBody), shingles(found)
        both = (true & made).total()
        precision += both / made.total() if made else 1.0
        recall += both / true.total() if true else 1.0
        refused += not found
    precision, recall = precision / len(truth), recall / len(truth)
    return {
        "precision": precision,
        "recall": recall,
        "f1": 2 * precision * recall / (precision + recall),
        "refused": refused,
        "pages": len(truth),
    }


class Page(msgspec.Struct):
    """The true body of one page."""

    articleBody: str  # noqa: N815  # the benchmark's own name


def body(data: bytes, name: str) -> str:
    """The paragraphs, headings and captions that our extraction keeps; the title is no part of the benchmark's body."""
    try:
        made = article(make(f"{name}.html", "text/html", data, Declared(key=name)), Settings(), lambda _: "en")
    except InputError:
        return ""
    return "\n".join(b.span.of(made.text) for b in made.blocks if b.kind in ("paragraph", "heading", "caption"))


def shingles(text: str) -> Counter[tuple[str, ...]]:
    """The runs of four words in a text; a shorter text is one run."""
    words = re.findall(r"\w+", text)
    if not words:
        return Counter()
    return Counter(tuple(words[at : at + SHINGLE]) for at in range(max(1, len(words) - SHINGLE + 1)))


def main() -> int:
    """Prints the figures, or says that the data is not there."""
    root = Path(os.environ.get("RETOLD_EVAL_DATA", ""))
    if not (root / FOLDER / "ground-truth.json").is_file():
        print("skipped: RETOLD_EVAL_DATA names no folder with data/extraction")
        return 0
    for name, value in figures(root).items():
        print(f"{name:10} {value:.3f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
