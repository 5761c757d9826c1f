"""No measured figure falls below its floor. The bundled stories always run; data of others runs where it is."""

import pytest
from evals.corpora import VARIABLE, corpora

from evals import board, dossiers, floors

CORPORA = corpora()


@pytest.mark.quality
@pytest.mark.model
@pytest.mark.parametrize("corpus", CORPORA, ids=lambda corpus: corpus.name)
def test_no_figure_is_below_its_floor(corpus):
    if not corpus.present:
        pytest.skip(f"{VARIABLE} names no folder with {corpus.pattern}")
    floor = floors.read()[corpus.name]
    assert corpus.digest() == floor.digest, "its files have changed; set its floors: python -m evals.board --update"
    rows = corpus.rows()
    if floors.fallen(dossiers.mean(rows), floor):
        pytest.fail("\n" + board.table(corpus.name, rows, floor), pytrace=False)


@pytest.mark.quality
def test_every_corpus_has_floors_and_every_floor_a_corpus():
    assert set(floors.read()) == {corpus.name for corpus in CORPORA}


@pytest.mark.quality
def test_the_bundled_stories_are_there():
    assert next(corpus for corpus in CORPORA if corpus.name == "bundled").present
