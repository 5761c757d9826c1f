import pytest
from hypothesis import given
from hypothesis import strategies as st

from retold.records import Annotation, Article, By, Tokens
from retold.stories.keys import KEPT, cosine, counts, share, unit, weigh

BY = By(stage="test", version=1, settings="s1")


def noted(*words, title=None):
    """An article of words with a part of speech: "Orstad/PROPN"."""
    lemmas, pos = zip(*(w.split("/") for w in words), strict=True)
    text = " ".join(lemmas)
    n = len(lemmas)
    tokens = Tokens(
        starts=tuple(range(n)), ends=tuple(range(1, n + 1)), lemmas=lemmas, pos=pos, tags=("",) * n, deps=("",) * n,
        heads=tuple(range(n)), sentences=((0, n),), names=(),
    )  # fmt: skip
    article = Article(id="a", key="a", source="", text=text, title=title)
    return article, Annotation(article="a", tokens=tokens, by=BY)


def test_content_words_count_and_small_words_do_not():
    found = counts(*noted("the/DET", "ferry/NOUN", "sink/VERB"))
    assert "the" not in found
    assert found["ferry"] == found["sink"] == 2


def test_names_side_by_side_are_a_key_of_their_own():
    assert "mara lind" in counts(*noted("Mara/PROPN", "Lind/PROPN", "leave/VERB"))


def test_the_title_counts():
    assert counts(*noted("ferry/NOUN", title="Orstad mourns"))["orstad"] == 2


def test_what_all_of_a_large_run_have_weighs_less_than_what_few_have():
    run = [counts(*noted("harbour/NOUN", f"Name{n % 40}/PROPN")) for n in range(400)]
    keys = weigh(run)[0]
    assert keys["name0"] > keys["harbour"]


def test_a_rare_name_stays_rare_in_a_run_of_two():
    keys = weigh([counts(*noted("Xylandria/PROPN", "year/NOUN"))] * 2)[0]
    assert keys["xylandria"] > 2 * keys["year"]


def test_shares_lie_between_zero_and_one_and_follow_frequency():
    assert 0 < share("zymurgy") < share("harbour") < share("the") <= 1


@given(st.dictionaries(st.text(min_size=1, max_size=5), st.floats(0.01, 9), min_size=1, max_size=30))
def test_unit_keys_have_length_one(weights):
    kept = unit(weights)
    assert cosine(kept, kept) == pytest.approx(1.0)
    assert list(kept.values()) == sorted(kept.values(), reverse=True)


def test_only_the_heaviest_keys_are_kept():
    assert len(unit({str(n): float(n) for n in range(1, KEPT + 50)})) == KEPT
