"""The board: its table, and when floors may be set."""

import pytest
from evals.corpora import Corpus
from evals.floors import Floor

from evals import board, corpora, documented, floors

FOUND = {"recall": 0.5, "kind": None}


@pytest.fixture
def corpus(tmp_path):
    (tmp_path / "labels.json").write_text("{}")
    return Corpus(
        name="invented", root=tmp_path, pattern="*.json", measure=lambda _: {"one": FOUND, "two": {"recall": 0.75}}
    )


@pytest.fixture
def stored(corpus, tmp_path, monkeypatch):
    """Only the invented corpus, with floors in a file of its own; `stored(recall)` sets the floor."""
    file = tmp_path / "floors.txt"
    monkeypatch.setattr(board, "corpora", lambda: (corpus,))
    monkeypatch.setattr(floors.read, "__defaults__", (file,))
    monkeypatch.setattr(floors.write, "__defaults__", (file,))
    monkeypatch.setattr(documented, "PAGE", tmp_path / "page.txt")
    documented.PAGE.write_text("<!-- stories -->\n<!-- /stories -->\n<!-- parts -->\nstale\n<!-- /parts -->\n")
    return lambda recall: floors.write({"invented": Floor(digest=corpus.digest(), figures={"recall": recall})})


def test_the_table_has_floor_mean_and_every_part(corpus):
    lines = board.table("invented", corpus.rows(), Floor(digest="", figures={"recall": 0.7})).splitlines()
    assert lines[0].split() == ["invented", "floor", "mean", "one", "two"]
    assert lines[1].split() == ["recall", "0.700", "0.625", "0.500", "0.750", "<", "floor"]


def test_a_figure_above_its_floor_is_fine(stored, capsys):
    stored(0.6)
    assert board.main([]) == 0
    assert "< floor" not in capsys.readouterr().out


def test_a_figure_below_its_floor_is_said_and_fails(stored, capsys):
    stored(0.7)
    assert board.main([]) == 1
    assert "below the floor: recall" in capsys.readouterr().out


def test_a_changed_corpus_must_be_pinned_again(stored, corpus, capsys):
    stored(0.6)
    (corpus.root / "labels.json").write_text("[]")
    assert board.main([]) == 1
    assert "have changed" in capsys.readouterr().out


def test_an_update_raises_floors(stored):
    stored(0.6)
    assert board.main(["--update"]) == 0
    assert floors.read()["invented"].figures == {"recall": 0.625}
    assert "| invented | `recall` | 0.62 |" in documented.PAGE.read_text()
    assert "stale" not in documented.PAGE.read_text()


def test_an_update_refuses_to_lower_a_floor(stored, capsys):
    stored(0.7)
    assert board.main(["--update"]) == 1
    assert floors.read()["invented"].figures == {"recall": 0.7}
    assert "recall" in capsys.readouterr().out


def test_a_regression_that_is_allowed_lowers_it(stored):
    stored(0.7)
    assert board.main(["--update", "--allow-regression"]) == 0
    assert floors.read()["invented"].figures == {"recall": 0.625}


def test_a_corpus_that_is_not_there_is_said_to_be_skipped(stored, corpus, capsys):
    stored(0.6)
    (corpus.root / "labels.json").unlink()
    assert board.main([]) == 0
    assert "skipped" in capsys.readouterr().out


def test_only_figures_that_are_kept_have_floors(tmp_path):
    corpus = Corpus(
        name="x", root=tmp_path, pattern="*", measure=corpora.whole(lambda _: {"f1": 0.5, "pages": 9}), kept=("f1",)
    )
    assert corpus.rows() == {"all": {"f1": 0.5}}
