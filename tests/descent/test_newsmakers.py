import pytest

from retold.descent.newsmakers import employers, namesakes, newsmakers


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


@pytest.mark.parametrize(
    "text",
    [
        "The tanker Evening Star took on oil.",
        "The Evening Star tanker took on oil.",
        "The Evening Star, a 21-year-old ferry, took on oil.",
        "He went on board the Evening Star at night.",
        "The mate of the “Evening Star” saw it.",
    ],
)
def test_a_ship_may_be_called_like_a_paper(text):
    assert namesakes([text]) == {"Evening Star"}


@pytest.mark.parametrize(
    "text",
    [
        "The Evening Star reported that a tanker sank.",
        "The Evening Star ship-spotter saw it.",
        "The crew of the Reuters boat saw it.",
        "The tanker sank, the Evening Star reported.",
    ],
)
def test_a_paper_that_writes_of_ships_is_none(text):
    assert not namesakes([text])


def test_a_ship_reports_nothing(report, traced):
    about = report("The ferry Evening Star lost its way on Monday.", "Harbour Ledger")
    text = "The Evening Star said that nine were lost. Nobody was hurt."
    assert traced(about, report(text, "Tidewatch"))["Tidewatch"] == ("original", ())
    assert traced(report(text, "Tidewatch"))["Tidewatch"][1] == ("*Evening Star",)
    assert traced(report("It is lost.", "Evening Star"), about, report(text, "Tidewatch"))["Tidewatch"][1]
