"""Where articles have their material, by readers; the texts themselves are not in the repository."""

import msgspec
import pytest

from evals import lineages


@pytest.fixture(scope="module")
def read():
    return msgspec.json.decode(lineages.READ.read_bytes(), type=lineages.Read)


def test_every_article_of_every_story_is_labelled_once(read):
    labelled = sorted((a.story, a.row) for a in read.articles)
    assert labelled == sorted((s, row) for s, rows in read.stories.items() for row in dict.fromkeys(rows))
    assert {s[0] for s in read.stories} <= set(read.corpora)


def test_a_parent_is_a_row_of_the_story_or_has_a_name(read):
    for article in read.articles:
        for label in filter(None, (article.first, article.second)):
            assert label.kind in {"original", "relay", "reprint", "mixed", "unknown"}
            assert all(p[0] == "*" or int(p) in read.stories[article.story] for p in label.parents)


def test_two_readers_agree_on_parents_more_than_nine_times_in_ten():
    found = lineages.mean(lineages.agreement())
    assert found["parents_f1"] > 0.9
    assert found["kind"] > 0.9


def test_the_second_reader_is_asked_only_where_there_is_one(read):
    alone = {a.story for a in read.articles if a.second is None}
    assert alone
    assert all(read.labels(s) and not read.labels(s, second=True) for s in alone)
