from hypothesis import given
from hypothesis import strategies as st

from retold.claims.join import ABSENT, join


def test_items_without_scores_stay_alone():
    assert join(3, {}) == [[0], [1], [2]]


def test_a_positive_score_joins_and_a_negative_does_not():
    assert join(3, {(0, 1): 1.0, (1, 2): -1.0}) == [[0, 1], [2]]


def test_what_speaks_against_a_group_outweighs_one_link():
    assert join(3, {(0, 1): 2.0, (1, 2): 0.4}, -0.5) == [[0, 1], [2]]
    assert join(3, {(0, 1): 2.0, (1, 2): 0.6}, -0.5) == [[0, 1, 2]]
    assert ABSENT < 0


def test_a_pair_given_as_nothing_does_not_keep_apart():
    assert join(3, {(0, 1): 2.0, (1, 2): 0.4, (0, 2): 0.0}) == [[0, 1, 2]]


def test_the_surest_join_comes_first():
    assert join(3, {(0, 1): 1.0, (1, 2): 3.0, (0, 2): -5.0}) == [[0], [1, 2]]


@given(
    st.integers(1, 12),
    st.dictionaries(st.tuples(st.integers(0, 11), st.integers(0, 11)), st.floats(-3, 3), max_size=40),
)
def test_the_result_is_a_partition(size, given_scores):
    scores = {(min(p), max(p)): v for p, v in given_scores.items() if p[0] != p[1] and max(p) < size}
    groups = join(size, scores)
    assert sorted(i for group in groups for i in group) == list(range(size))
    assert groups == sorted(groups)
    assert groups == join(size, dict(sorted(scores.items())))
