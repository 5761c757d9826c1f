"""Whom somebody speaks to."""

import pytest

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    "text",
    [
        "Marta Quill told the Tessaly Times that the ferry sank on Monday.",
        "Marta Quill told a Tessaly Times reporter that the ferry sank on Monday.",
        "Marta Quill said in an interview with the Tessaly Times that the ferry sank on Monday.",
        "Speaking to the Tessaly Times, Marta Quill said the ferry sank on Monday.",
    ],
)
def test_the_publisher_that_hears_it_comes_first(text, about):
    assert about("the ferry sank", text).chain == ("Tessaly Times", "Marta Quill")


def test_what_is_told_to_anybody_else_has_the_speaker_alone(about):
    told = about("the ferry sank", "Marta Quill told the crowd that the ferry sank on Monday.")
    assert told.chain == ("Marta Quill",)


def test_what_is_said_on_the_air_has_the_station_first(extracted):
    chain = extracted("Marta Quill said on state television that the ferry sank on Monday.")[0].chain
    assert [(x.name, x.role) for x in chain] == [("state television", "outlet"), ("Marta Quill", chain[1].role)]


def test_what_is_said_on_a_day_has_no_listener(about):
    assert about("the ferry sank", "Marta Quill said on Monday that the ferry sank.").chain == ("Marta Quill",)


def test_a_name_that_the_text_calls_a_newspaper_is_a_listener(extracted):
    chain = extracted("The mayor told the newspaper Corvane that the ferry sank on Monday.")[0].chain
    assert [(x.name, x.role) for x in chain] == [("Corvane", "outlet"), ("mayor", "person")]


def test_an_agency_that_hears_it_is_an_agency(extracted):
    assert extracted("Marta Quill told Reuters that the ferry sank on Monday.")[0].chain[0].role == "agency"


@pytest.mark.parametrize(
    ("listener", "name"),
    [
        ("the Tessaly Times", "Tessaly Times"),
        ("satellite channel Al-Corvane", "Al-Corvane"),
        ("Corvane.com", "Corvane.com"),
        ("state media", "state media"),
    ],
)
def test_the_publisher_comes_first_also_before_a_colon(listener, name, about):
    told = about("sank on Monday", f'Marta Quill, who lives nearby, told {listener}: "The ferry sank on Monday."')
    assert told.chain == (name, "Marta Quill")


def test_an_interview_between_commas_counts(about):
    text = (
        "The minister of ports, Marta Quill, in a telephone interview with the Tessaly Times, said that the ferry was "
        "old and suggested that the crew was tired."
    )
    assert about("ferry was old", text).chain == ("Tessaly Times", "Marta Quill")
    assert about("crew was tired", text).chain == ("Tessaly Times", "Marta Quill")


@pytest.mark.parametrize(("programme", "chain"), [("BBC Harbourwatch", 2), ("BBC Trust", 1)])
def test_a_programme_hears_it_and_a_board_does_not(programme, chain, about):
    assert len(about("the ferry sank", f"Marta Quill told {programme} that the ferry sank on Monday.").chain) == chain


@pytest.mark.parametrize("words", ["told a Corvane reporter", "said in a statement to Corvane News Agency"])
def test_whoever_writes_for_a_publisher_or_gets_a_statement_hears_for_it(words, about):
    chain = about("the ferry sank", f"Marta Quill {words} that the ferry sank on Monday.").chain
    assert len(chain) == 2
    assert chain[0].startswith("Corvane")
    assert chain[1] == "Marta Quill"


def test_a_reporters_trade_is_no_publisher(about):
    told = about("the ferry sank", "Marta Quill told a young reporter that the ferry sank on Monday.")
    assert told.chain == ("Marta Quill",)


@pytest.mark.parametrize("paper", ["the Sun", "People", "NBC10", "Newsnight", "the Kestrel newspaper"])
def test_a_publisher_of_any_name_that_is_told_comes_first(paper, extracted):
    chain = extracted(f"Marta Quill told {paper} that the ferry sank on Monday.")[0].chain
    assert chain[0].role == "outlet"
    assert chain[-1].name == "Marta Quill"


def test_the_house_goes_before_its_programme(extracted):
    chain = extracted("Marta Quill told CNN's Morning Joe that the ferry sank on Monday.")[0].chain
    assert [x.name for x in chain] == ["CNN", "Marta Quill"]


@pytest.mark.parametrize(
    ("text", "chain"),
    [
        (
            "A source close to the singer told Hull Week that the ferry sank.",
            ("Hull Week", "source close to the singer"),
        ),
        ("A source told the Tarn Council that the ferry sank.", ("source",)),
        ("Marta Quill told the regional broadcaster Studio West that the ferry sank.", ("Studio West", "Marta Quill")),
        (
            "The trade publication The Kestrel had a scoop. Marta Quill told The Kestrel that the ferry sank.",
            ("Kestrel", "Marta Quill"),
        ),
    ],
)
def test_a_publisher_is_known_by_who_confides_in_it_or_by_its_trade(text, chain, about):
    assert about("the ferry sank", text).chain == chain
