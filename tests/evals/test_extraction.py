"""The benchmark of extraction: its measure on invented pages, and its floor where the data is there."""

import gzip
import json
import os
from pathlib import Path

import pytest
from evals.extraction import FOLDER, body, figures, measure, shingles


@pytest.fixture
def benchmark(tmp_path):
    folder = tmp_path / FOLDER / "html"
    folder.mkdir(parents=True)
    truth = {"a": {"articleBody": "one two three four five", "url": ""}, "b": {"articleBody": "six seven", "url": ""}}
    (folder.parent / "ground-truth.json").write_text(json.dumps(truth))
    for name in truth:
        (folder / f"{name}.html.gz").write_bytes(gzip.compress(truth[name]["articleBody"].encode()))
    return tmp_path


def test_a_perfect_extraction(benchmark):
    assert measure(benchmark, lambda data, _: data.decode())["f1"] == 1


def test_half_of_one_page_is_lost(benchmark):
    found = measure(benchmark, lambda data, _: data.decode().removesuffix(" five"))
    assert (found["precision"], found["recall"]) == (1.0, 0.75)


def test_a_refused_page_has_no_recall(benchmark):
    found = measure(benchmark, lambda data, name: data.decode() if name == "a" else "")
    assert (found["recall"], found["refused"], found["pages"]) == (0.5, 1, 2)


def test_shingles_of_a_short_text():
    assert sum(shingles("two words").values()) == 1
    assert not shingles(" … ")


def test_a_page_without_an_article_has_no_body():
    assert body(b"<html></html>", "a") == ""


DATA = Path(os.environ.get("RETOLD_EVAL_DATA") or "/nowhere")


@pytest.mark.quality
@pytest.mark.skipif(not (DATA / FOLDER).is_dir(), reason="RETOLD_EVAL_DATA does not name the benchmark's pages")
def test_the_benchmark_is_read():
    assert figures(DATA)["f1"] > 0.96
