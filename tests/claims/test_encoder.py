import numpy as np
import pytest

from retold.claims.encoder import load


def test_no_encoder_says_nothing():
    found = load("none").encode(["The ferry sank.", "A tug left."])
    assert found.shape[0] == 2
    assert not found.any()


@pytest.mark.model
def test_the_encoder_puts_a_paraphrase_nearer_than_another_matter():
    a, b, c = load("use").encode(["The ferry sank off the coast.", "A ship went down at sea.", "Bread prices rose."])
    assert a @ b > a @ c
    assert np.linalg.norm(a) == pytest.approx(1.0, abs=1e-3)


@pytest.mark.model
def test_no_texts_give_no_rows():
    assert load("use").encode([]).shape == (0, 512)
