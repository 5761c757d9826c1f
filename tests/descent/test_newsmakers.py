import pytest

from retold.descent.newsmakers import newsmakers


@pytest.mark.parametrize(
    "title",
    ["BBC chief resigns", "Chief to quit BBC", "Two Reuters reporters shot"],
)
def test_a_publisher_that_a_headline_is_about_is_news(title):
    assert newsmakers([title])


@pytest.mark.parametrize(
    "title",
    [
        "Reuters: two boats sank",
        "Two boats sank - BBC",
        "Mayor tells BBC she will stay",
        "BBC poll: few trust her",
        "Two boats sank AFP",
        "",
    ],
)
def test_a_publisher_that_a_headline_names_as_its_source_is_none(title):
    assert not newsmakers([title])


def test_one_headline_that_names_it_as_a_source_is_enough():
    assert not newsmakers(["BBC chief resigns", "Chief gone, BBC says"])


def test_what_the_news_is_about_is_no_source(report, traced):
    text = "Two boats sank. The BBC said that its chief would go.\nNobody was hurt."
    assert traced(report(text, "Tidewatch", title="BBC chief to go"))["Tidewatch"] == ("original", ())
    assert traced(report(text, "Tidewatch", title="Chief to go"))["Tidewatch"][1] == ("*BBC",)
