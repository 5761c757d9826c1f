from pathlib import Path

import pytest

from evals import made

ROOT = Path(made.__file__).parent
ARTICLES = made.read(ROOT / made.FILE)
NEWS = made.read(ROOT / made.NEWS)


def test_every_label_is_a_passage_that_stands_once():
    assert (len(ARTICLES), len(NEWS)) == (60, 40)
    assert (sum(len(a.labels) for a in ARTICLES), sum(len(a.labels) for a in NEWS)) == (807, 628)
    assert all(a.text.count(x.quote) == 1 for a in (*ARTICLES, *NEWS) for x in a.labels)


def test_every_article_has_something_of_its_own_and_something_on_a_word():
    for article in ARTICLES:
        assert any(not x.chain for x in article.labels) or any(x.certainty != "asserted" for x in article.labels)
        assert 100 <= len(article.text.split()) <= 240


def test_the_labels_are_a_story_of_one_article():
    story = ARTICLES[0].story()
    assert [c.tellings[0].quote for c in story.claims] == [x.quote for x in ARTICLES[0].labels]


@pytest.mark.model
def test_a_passage_is_matched_with_what_is_read_there():
    found = made.matches(ARTICLES[0])
    assert len(found) > len(ARTICLES[0].labels) / 2
