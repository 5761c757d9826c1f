import pytest

from retold.descent.newsmakers import employers, newsmakers


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
        "Two boats sank, reports this morning’s Daily Telegraph",
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


@pytest.mark.parametrize(
    "lead", ["BBC presenter Ann Lee was held on Monday.", "The former Sky News host Bob Stone died."]
)
def test_a_report_that_begins_with_somebody_of_a_publishers_is_about_it(lead):
    assert employers([lead])


@pytest.mark.parametrize("lead", ["A BBC reporter saw two boats.", "Two boats sank, a BBC presenter said.", ""])
def test_other_leads_are_not_about_a_publisher(lead):
    assert not employers([lead])


def test_what_an_employer_says_of_its_own_is_no_report(report, traced):
    text = "BBC presenter Ann Lee was held on Monday.\nThe BBC said that she would not work for it."
    assert traced(report(text, "Tidewatch"))["Tidewatch"] == ("original", ())
