"""Names of publishers that are everyday words: known by what is done with them."""

import pytest

from retold import press, publishers

pytestmark = pytest.mark.model


@pytest.fixture
def kinds(read):
    return lambda text: {e.name: e.kind for e in read(text)[1].entities}


@pytest.mark.parametrize(
    "text",
    [
        "Marta Quill told the Sun that the port would close.",
        "In an interview with the Sun, Marta Quill said the port would close.",
        "The Sun reported that the port would close.",
        "The port would close, according to the Sun.",
        "The port would close, Marta Quill said in a statement to the Sun.",
    ],
)
def test_a_short_name_behind_the_is_a_paper_where_it_hears_or_reports(text, kinds):
    assert kinds(text)["Sun"] == "publisher"


@pytest.mark.parametrize(
    "text", ["Ferries sailed in the Sun all day.", "The Sun rose over the port.", "The barge Sun sank in the harbour."]
)
def test_the_same_word_is_none_where_nothing_is_told(text, kinds):
    assert kinds(text).get("Sun") != "publisher"


@pytest.mark.parametrize("name", ["People", "PEOPLE", "Us", "Newsnight", "KTLA", "Nature"])
def test_an_everyday_name_without_an_article_is_a_publisher_that_is_told(name, kinds):
    assert kinds(f"Marta Quill told {name} that the port would close.")[name] == "publisher"


@pytest.mark.parametrize(
    "text",
    [
        "People reported that the port would close.",
        "Marta Quill told people that the port would close.",
        "The KTLA of Ostrel was founded by divers.",
        "The port of People will close in June.",
    ],
)
def test_an_everyday_word_is_none_elsewhere(text, kinds):
    assert "publisher" not in kinds(text).values()


def test_a_name_before_the_word_for_its_trade_is_a_publisher(kinds):
    assert kinds("Marta Quill told the Kestrel newspaper that the port would close.")["Kestrel"] == "publisher"


@pytest.mark.parametrize(
    "name", ["NBC10", "ABC 7", "Fox 35", "Channel 9", "WDIV-TV", "KDKA radio", "BBC2", "BBC Radio 4", "Radio 5 Live"]
)
def test_a_station_is_known_by_its_form(name):
    assert publishers.find(name) is not None


@pytest.mark.parametrize("name", ["KFOR", "WADA", "Radio", "Channel Tunnel", "Fox", "BBC Trust", "News"])
def test_what_only_looks_like_a_station_is_none(name):
    found = publishers.find(name)
    assert found is None or found.name != name or name in press.OUTLETS


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Marta Quill told the gossip site Glimpse that it was late.", "Glimpse", "publisher"),
        ("Marta Quill told the radio station Baobab that it was late.", "Baobab", "publisher"),
        ("Marta Quill told the broadcaster Otto Bann that it was late.", "Otto Bann", "person"),
        ("The Harrowgate Ledger said it was late.", "Harrowgate Ledger", "publisher"),
    ],
)
def test_the_word_before_a_name_tells_its_trade(text, name, kind, kinds):
    assert kinds(text)[name] == kind
