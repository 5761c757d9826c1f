import pytest

from retold.descent.echoes import echoes
from retold.descent.reuse import wording


def heard(report, *texts):
    made = [report(text) for text in texts]
    return echoes([wording(r.article, r.annotation) for r in made])


def test_the_share_of_words_in_short_runs_is_that_of_each_article(report):
    found = heard(report, "Two boats sank off Ostmark at dawn.", "It is said that two boats sank off the pier.")
    assert found[0][1] == pytest.approx(4 / 7)
    assert found[1][0] == pytest.approx(4 / 10)


def test_articles_without_a_run_in_common_are_left_out(report):
    assert not heard(report, "Two boats sank off Ostmark.", "Nobody fishes from the old pier now.")
    assert not heard(report)


def test_a_run_in_many_articles_is_a_set_phrase(report):
    assert not heard(report, *(f"Boat {n} lies idle. The harbour board said on Friday." for n in range(30)))
