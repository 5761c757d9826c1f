"""The bundled stories and their gold labels belong together, and the labels keep to their vocabulary."""

import csv
import html
import json
import re
from pathlib import Path
from typing import get_args

import pytest

from retold.records import ArticleKind, Break, Certainty, ClaimType, DriftKind

ROOT = Path(__file__).resolve().parent.parent
EXAMPLES = ROOT / "examples"
GOLD = ROOT / "evals" / "gold"
STORIES = ("clinic-paper-leak", "garnet-drones", "ketter-dam-disaster")


def labels(story):
    return json.loads((GOLD / f"{story}.json").read_text(encoding="utf-8"))


def texts(story):
    lines = (GOLD / f"{story}.articles.jsonl").read_text(encoding="utf-8").splitlines()
    return {row["id"]: row["text"] for row in map(json.loads, lines)}


def tellings(story):
    return [(claim, telling) for claim in labels(story)["claims"] for telling in claim["tellings"]]


def files(story):
    """What each article of a folder is stored as: its id and its raw text."""
    found = []
    for path in sorted((EXAMPLES / story).iterdir()):
        raw = path.read_text(encoding="utf-8")
        if path.suffix == ".jsonl":
            found += [(row["id"], row["text"]) for row in map(json.loads, raw.splitlines())]
        elif path.suffix == ".csv":
            found += [(row["id"], row["text"]) for row in csv.DictReader(raw.splitlines(keepends=True))]
        else:
            found.append((path.stem, raw))
    return found


def page_words(raw):
    return " ".join(html.unescape(re.sub(r"<[^<>]*>", " ", raw)).split())


def test_each_folder_has_labels_and_each_label_a_folder():
    assert {p.name for p in EXAMPLES.iterdir() if p.is_dir()} == set(STORIES)
    assert {p.stem for p in GOLD.glob("*.json")} == set(STORIES)


def test_ids_are_unique_over_all_stories():
    ids = [key for story in STORIES for key, _ in files(story)]
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("story", STORIES)
def test_every_labelled_article_is_in_the_folder_and_no_other(story):
    assert sorted(key for key, _ in files(story)) == sorted(texts(story))
    assert sorted(a["id"] for a in labels(story)["articles"]) == sorted(texts(story))


@pytest.mark.parametrize("story", STORIES)
def test_every_line_of_a_gold_text_stands_in_its_file(story):
    stored = {key: page_words(raw) for key, raw in files(story)}
    for key, text in texts(story).items():
        for line in filter(str.strip, text.splitlines()):
            assert " ".join(line.split()) in stored[key], (key, line)


@pytest.mark.parametrize("story", STORIES)
def test_every_quote_and_figure_stands_in_its_text(story):
    found = texts(story)
    for claim, telling in tellings(story):
        text = found[telling["article"]]
        assert telling["quote"], claim["id"]
        assert telling["quote"] in text, (claim["id"], telling["quote"])
        assert all(figure in telling["quote"] for figure in telling["figures"].values()), (claim["id"], telling)
    for article in labels(story)["articles"]:
        assert all(quote in found[article["id"]] for quote in article["evidence"]), article["id"]


@pytest.mark.parametrize("story", STORIES)
def test_labels_keep_to_the_vocabulary(story):
    assert all(a["kind"] in get_args(ArticleKind) for a in labels(story)["articles"])
    for claim, telling in tellings(story):
        assert claim["type"] in get_args(ClaimType)
        assert telling["certainty"] in get_args(Certainty)
        assert set(telling["breaks"]) <= set(get_args(Break))
        assert {entry.split(": ")[0] for entry in telling["drift"]} <= set(get_args(DriftKind))
        assert not (telling["chain"] and "none-stated" in telling["breaks"])


@pytest.mark.parametrize("story", STORIES)
def test_parents_are_articles_of_the_story_or_origins_outside_it(story):
    known = texts(story)
    for article in labels(story)["articles"]:
        assert all(parent in known or parent.startswith("*") for parent in article["parents"])
        assert article["id"] not in article["parents"]


@pytest.mark.parametrize("story", STORIES)
def test_each_claim_counts_origins_of_its_tellers_and_places_every_article(story):
    for claim in labels(story)["claims"]:
        told = {telling["article"] for telling in claim["tellings"]}
        origins = claim["origins"]
        assert 0 <= origins["low"] <= origins["high"]
        assert sorted(key for part in origins["partition"] for key in part["articles"]) == sorted(told)
        assert sorted([*told, *claim["absent_from"]]) == sorted(texts(story))
