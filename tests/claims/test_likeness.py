import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from retold.claims.likeness import Likeness, Rarity, letters, meaning, table, unit
from retold.claims.sides import sentence_lemmas


def test_equal_tellings_have_cosine_one(sided):
    material, told = sided(["The ferry sank near Orstad."], ["The ferry sank near Orstad."], ["Bread was cheap."])
    found = Likeness(told, sentence_lemmas(material.annotations)).of(np.array([0, 0]), np.array([1, 2]))
    assert found[0] == pytest.approx([1.0, 1.0])
    assert found[1] == pytest.approx([0.0, 0.0], abs=0.2)


def test_no_pairs_give_no_rows(sided):
    material, told = sided(["The ferry sank."])
    none = np.zeros(0, dtype=np.int64)
    assert Likeness(told, sentence_lemmas(material.annotations)).of(none, none).shape == (0, 2)


def test_eight_words_in_common_share_more_than_two(sided):
    long = "The Margit ferry sank near Orstad with 40 sailors."
    material, told = sided(["Bread burned.", long], ["Bread burned.", long])
    found = Likeness(told, sentence_lemmas(material.annotations))
    first, second = np.array([0, 1]), np.array([2, 3])
    assert found.of(first, second)[:, 0] == pytest.approx([1.0, 1.0])
    few, many = found.shared(first, second)
    assert 0 < few < many


def test_the_context_of_a_part_is_its_sentence(sided, tell):
    sentence = "The Margit ferry sank near Orstad and bread burned."
    material, told = sided(
        [tell(sentence, part="bread burned")], ["The Margit ferry sank near Orstad."], ["Bread burned."]
    )
    found = Likeness(told, sentence_lemmas(material.annotations)).context(np.array([0, 0]), np.array([1, 2]))
    assert found[0] > found[1] > 0


def test_what_is_around_counts_the_sentences_beside_but_not_those_of_the_next_article(sided):
    material, told = sided(
        ["The ferry sank.", "Orstad burned.", "Bread was cheap."],
        ["The crew left.", "Orstad burned."],
        ["The ferry sank."],
    )
    found = Likeness(told, sentence_lemmas(material.annotations))
    crew, burned, ferry = np.array([3]), np.array([1]), np.array([5])
    assert found.context(crew, burned)[0] == pytest.approx(0.0, abs=0.1)
    assert found.around(crew, burned)[0] > 0.2
    assert found.around(np.array([4]), ferry)[0] < 0.15


def test_letters_see_through_word_forms():
    products = (
        letters(["manufacturing drones", "manufactured a drone", "a quiet lake"])
        @ letters(["manufacturing drones", "manufactured a drone", "a quiet lake"]).T
    ).toarray()
    assert products[0, 1] > 0.3 > products[0, 2]


def test_a_rare_lemma_weighs_more_than_a_common_one():
    rare = Rarity([{"ferry", "sink"}, {"ferry"}, {"ferry", "crew"}])
    assert rare("crew") > rare("ferry") >= 0.01
    assert rare("unseen") > rare("crew")


def test_only_tellings_of_pairs_are_encoded(sided):
    seen = []

    class Recording:
        def encode(self, texts):
            seen.extend(texts)
            return np.ones((len(texts), 1), dtype=np.float32)

    _, told = sided(["The ferry sank."], ["A ferry sank."], ["Bread was cheap."])
    found = meaning(told, np.array([0]), np.array([1]), Recording())
    assert seen == ["The ferry sank", "A ferry sank"]
    assert found == pytest.approx([1.0])


@given(st.lists(st.text(alphabet="abc xyz'’-", max_size=20), min_size=1, max_size=6))
def test_letter_cosines_lie_between_zero_and_one(texts):
    vectors = letters(texts)
    products = (vectors @ vectors.T).toarray()
    assert products.shape == (len(texts), len(texts))
    assert (products <= 1 + 1e-9).all()


def test_unit_rows_have_length_one_and_empty_rows_stay_empty():
    lengths = np.asarray(unit(table([{"a": 3.0, "b": 4.0}, {}])).power(2).sum(axis=1)).ravel()
    assert lengths == pytest.approx([1.0, 0.0])


ROWS = """
from retold.claims.likeness import Likeness
words = "ferry reef sailor harbour storm rope lamp".split()
found = Likeness([], [[set(words), set(words[::2]), set(words[1:5])]])
print(found.sentences.indices.tolist(), found.passages.indices.tolist(), found.passages.data.tolist())
"""


def test_rows_do_not_depend_on_the_order_of_sets(seeded):
    first, *others = seeded(ROWS)
    assert len(first) > 2
    assert others == [first] * 3
