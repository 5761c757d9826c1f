import numpy as np
import pytest

from retold.claims.encoder import Remembering, load


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


class Counting:
    """An encoder that notes what it is asked for."""

    def __init__(self):
        self.asked = []

    def encode(self, texts):
        self.asked += texts
        return np.array([[len(text), 1.0] for text in texts], dtype=np.float32).reshape(len(texts), 2)


def test_a_text_is_encoded_once():
    inner = Counting()
    encoder = Remembering(inner)
    first = encoder.encode(["a tug", "a ferry", "a tug"])
    again = encoder.encode(["a ferry", "a barge"])
    assert inner.asked == ["a tug", "a ferry", "a barge"]
    assert first.tolist() == [[5, 1], [7, 1], [5, 1]]
    assert again.tolist() == [[7, 1], [7, 1]]
    assert encoder.encode([]).shape == (0, 2)


def test_what_was_asked_for_longest_ago_is_forgotten_first():
    inner = Counting()
    encoder = Remembering(inner, most=2)
    encoder.encode(["a", "b"])
    encoder.encode(["a", "c"])
    encoder.encode(["a", "b"])
    assert inner.asked == ["a", "b", "c", "b"]
