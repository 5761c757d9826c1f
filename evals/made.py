"""On whose word: a hundred invented articles, of which a reader labelled what is told, through whom, and how surely.

    python -m evals.made [--news] [--missed]

Sixty of about two hundred words in the manner of local papers, wires, broadsheets, tabloids, live blogs and bodies' own
pages, whose writers chose what is hard: the sentence behind a quotation, the one before its source is named, what is
background inside a speech. Forty of about three hundred (`--news`) in the manner of the run of event news, as wires,
dailies, state media and papers of many countries print it. Who wrote them did not know Retold. One reader labelled
each, once. Of the forty, the last twenty have been scored and not read.
"""

import argparse
import json
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import msgspec

from evals.dossiers import mean, models_loaded_once
from evals.goldset import GoldArticle, GoldClaim, GoldOrigins, GoldStory, GoldTelling
from evals.names import same
from evals.score import Figures, Match, match, telling_figures, told, wanted
from retold import pipeline
from retold.dossier.formats import json_shape as shape
from retold.dossier.formats.dossier_json import to_json
from retold.records import Certainty
from retold.settings import Settings

FILE = "made_articles.json"
NEWS = "made_news.json"


class Label(msgspec.Struct, frozen=True):
    """A passage of an article with its chain and its certainty."""

    quote: str
    chain: tuple[str, ...]
    certainty: Certainty


class Made(msgspec.Struct, frozen=True):
    """An invented article with its labels."""

    outlet: str
    title: str
    text: str
    labels: tuple[Label, ...]

    def story(self) -> GoldStory:
        """The labels as those of a story of one article, each passage a claim of its own."""
        tellings = [
            GoldTelling(article="1", quote=x.quote, chain=x.chain, certainty=x.certainty, breaks=())
            for x in self.labels
        ]
        claims = [
            GoldClaim(id=str(n), gist=t.quote, type="event", tellings=(t,), origins=GoldOrigins(low=1, high=1))
            for n, t in enumerate(tellings)
        ]
        return GoldStory(story="1", articles=(GoldArticle(id="1", kind="original"),), claims=tuple(claims))


def read(file: Path) -> list[Made]:
    """The articles of a file."""
    return msgspec.json.decode(file.read_bytes(), type=list[Made])


def matches(made: Made) -> list[Match]:
    """The labelled passages with what Retold reads there."""
    with TemporaryDirectory() as folder:
        file = Path(folder) / "made.articles.jsonl"
        row = {"id": "1", "outlet": made.outlet, "title": made.title, "text": made.text}
        file.write_text(json.dumps(row), "utf-8")
        trace = msgspec.json.decode(to_json(pipeline.trace([str(file)], Settings())), type=shape.Trace)
    return match(wanted(made.story(), {"1": made.text}), told(trace))


def figures(root: Path, file: str = FILE) -> dict[str, float]:
    """Recall of the passages, and certainty and chains of those found; means over the articles of a folder's file."""
    table: dict[str, Figures] = {}
    with models_loaded_once():
        for n, made in enumerate(read(root / file)):
            found = matches(made)
            kept = {k: v for k, v in telling_figures(found).items() if k != "breaks_f1"}
            table[str(n)] = {"recall": len(found) / len(made.labels), **kept}
    return mean(table)


def main() -> int:
    """Print the figures, or what is read otherwise than it was labelled."""
    options = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    options.add_argument("--missed", action="store_true", help="print what is read otherwise than labelled")
    options.add_argument("--news", action="store_true", help="the forty in the manner of event news")
    given, root = options.parse_args(), Path(__file__).parent
    file = NEWS if given.news else FILE
    if not given.missed:
        for name, value in figures(root, file).items():
            print(f"{name:16}{value:8.3f}")
        return 0
    with models_loaded_once():
        for made in read(root / file):
            print(f"== {made.title}")
            for label, ours in matches(made):
                chain = [link.name for link in ours.telling.chain]
                wanted_chain = label.telling.chain
                right = len(chain) == len(wanted_chain) and all(map(same, chain, wanted_chain))
                if not right or label.telling.certainty != ours.telling.certainty:
                    print(f"{label.telling.quote}\n    {list(wanted_chain)} {label.telling.certainty}", end="")
                    print(f"; read: {chain} {ours.telling.certainty}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
