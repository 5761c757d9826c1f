"""Figures of stories from their articles: means, and one whole run on a tiny labelled story."""

import json

import pytest

from evals import dossiers

TEXT = (
    "ORSTAD (Corvane) – Four ferries of Tessaly Lines sailed last winter without papers, two inspectors told Corvane."
)


@pytest.fixture
def folder(tmp_path):
    row = {"id": "brindle", "outlet": "Brindle Post", "date": "2031-03-24", "text": TEXT}
    telling = {
        "article": "brindle",
        "quote": "Four ferries of Tessaly Lines sailed last winter without papers",
        "chain": ["Corvane", "two inspectors"],
        "breaks": ["anonymous"],
        "certainty": "attributed",
    }
    claim = {"id": "c1", "gist": "", "type": "event", "tellings": [telling], "origins": {"low": 0, "high": 1}}
    labels = {"story": "ferries", "articles": [{"id": "brindle", "kind": "reprint"}], "claims": [claim]}
    (tmp_path / "ferries.articles.jsonl").write_text(json.dumps(row))
    (tmp_path / "ferries.json").write_text(json.dumps(labels))
    return tmp_path


def test_a_mean_is_over_the_stories_that_have_the_figure():
    table = {"one": {"recall": 0.5, "kind": None}, "two": {"recall": 1.0, "kind": 0.5}, "three": {"kind": None}}
    assert dossiers.mean(table) == {"recall": 0.75, "kind": 0.5}


@pytest.mark.model
def test_a_story_is_traced_from_its_rows_and_scored(folder):
    found = dossiers.measure(folder)["ferries"]
    assert found["tellings_recall"] == 1
    assert found["never_worse"] == 1
